"""Which country the system is set up for; it says what paper is usual."""

from __future__ import annotations

import os
import re
import sys


def usual_country() -> str:
    """Two letters, such as ``CN``; "" where the system does not say it.

    Linux has it in LC_ALL, LC_PAPER or LANG; other systems are asked by Qt.
    """
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return QLocale.territoryToCode(QLocale.system().territory())
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_PAPER", "LANG"))
    found = re.match(r"[A-Za-z]+_([A-Za-z]{2})\b", next((name for name in named if name), ""))
    return found[1].upper() if found else ""
