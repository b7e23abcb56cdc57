"""What the frozen program starts with."""

import sys

from ashore.bootstrap import main

sys.exit(main())
