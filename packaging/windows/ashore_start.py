"""What ashore.exe runs: the program, told that it is an installed one."""

import sys

sys.frozen = True  # type: ignore[attr-defined]

from ashore.bootstrap import main  # noqa: E402

sys.exit(main())
