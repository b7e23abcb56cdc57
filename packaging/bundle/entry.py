"""What the frozen program starts with."""

import os
import sys

# The loader has read it by now. A file manager or browser that the program starts must find its own
# libraries, not ours.
own = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if sys.platform == "linux":
    os.environ.pop("LD_LIBRARY_PATH", None)
    if own:
        os.environ["LD_LIBRARY_PATH"] = own

from ashore.bootstrap import main  # noqa: E402

sys.exit(main())
