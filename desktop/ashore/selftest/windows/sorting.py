"""Qt has what it needs to know of both languages: sorting, letter case, names of days."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCollator, QLocale

from ashore.selftest.place import Place, need
from ashore.selftest.windows import application

_LANGUAGES = ("zh_CN", "en")
_BY_SOUND = ("阿", "王", "张")
"""A, wang, zhang: in the order of their sounds, and not in that of their numbers."""


def check(place: Place) -> str:
    """Sort three names as Chinese does, and name a day in each language."""
    application(place)
    chinese, english = map(QLocale, _LANGUAGES)
    need(chinese.dayName(1) != english.dayName(1), "days have the same names in both languages")
    if sys.platform != "linux":
        # Elsewhere the system itself sorts and knows the letters, by its own settings.
        return f"days in {len(_LANGUAGES)} languages"
    need(english.toUpper("straße") == "STRASSE", "capital letters are wrong")
    collator = QCollator(chinese)
    found = tuple(sorted(_BY_SOUND, key=collator.sortKey))
    need(found == _BY_SOUND, f"Chinese names are sorted as {found}")
    return f"days and capitals, {len(found)} names by their sound"
