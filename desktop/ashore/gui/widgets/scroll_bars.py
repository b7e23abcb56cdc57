"""Names for scroll bars: Qt gives them none, and a screen reader passes them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea

from ashore.words.language import translate


def name_bars(area: QAbstractScrollArea) -> None:
    """Name both scroll bars of an area, in the language in use."""
    area.verticalScrollBar().setAccessibleName(translate("ScrollBars", "Up and down"))
    area.horizontalScrollBar().setAccessibleName(translate("ScrollBars", "To the sides"))
