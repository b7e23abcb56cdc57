"""What ashore.exe runs: the program, told that it is an installed one."""

import sys

sys.frozen = True  # type: ignore[attr-defined]
# A removal takes away what was installed: nothing else may come into the folder.
sys.dont_write_bytecode = True

from ashore.bootstrap import main  # noqa: E402

sys.exit(main())
