"""``python -m ashore`` and the command ``ashore``."""

from __future__ import annotations

import sys

from ashore.bootstrap import main

if __name__ == "__main__":
    sys.exit(main())
