"""The measures and fonts of a sheet of paper, in pixels of which an inch has 96."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ashore.gui import fonts
from ashore.words.aligned import width as places
from ashore.words.export.pages import Style

DPI: Final = 96
MARGIN_MM: Final = 14
FOOT: Final = 28
"""The room that the foot of each sheet takes."""

_SIZES: Final[dict[Style, tuple[float, bool, float]]] = {
    "title": (21, True, 10), "section": (15, True, 8), "strong": (13.5, True, 5),
    "body": (12.5, False, 5), "caption": (10.5, False, 4),
}  # fmt: skip
"""Size, weight, and the room below."""
CELL: Final = 10.5

AT_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
AT_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_TALL: Final = 1_000_000
FINE: Final = 8
"""Fonts are made and drawn by eighths of a pixel, for paper has more dots than a screen."""


class Face:
    """One font with its measures; texts that come again are measured once."""

    def __init__(self, pixels: float, bold: bool) -> None:
        self.font = QFont(list(fonts.FAMILIES))
        self.font.setPixelSize(max(1, round(pixels * FINE)))
        self.font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.font.setFeature(QFont.Tag("tnum"), 1)
        self._metrics = QFontMetricsF(self.font)
        self.line = self._metrics.height() / FINE
        self._widths: dict[str, float] = {}
        self._heights: dict[tuple[str, int], float] = {}

    def width(self, text: str) -> float:
        """How wide a text is on one line."""
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text) / FINE
        return self._widths[text]

    def height(self, text: str, room: float) -> float:
        """How high it is in lines of that width."""
        if "\n" not in text and self.width(text) <= room:
            return self.line
        key = text, round(room)
        if key not in self._heights:
            box = QRectF(0, 0, room * FINE, _TALL)
            found = self._metrics.boundingRect(box, int(AT_LEFT) | self.wrapping(text, room), text)
            self._heights[key] = found.height() / FINE
        return self._heights[key]

    def wrapping(self, text: str, room: float) -> int:
        """Between words; inside one only where it is wider than the line."""
        widest = max(text.split() or [""], key=places)
        anywhere = self.width(widest) > room
        flag = Qt.TextFlag.TextWrapAnywhere if anywhere else Qt.TextFlag.TextWordWrap
        return int(flag.value)


@cache
def face(style: Style) -> Face:
    """The font of a style."""
    pixels, bold, _ = _SIZES[style]
    return Face(pixels, bold)


@cache
def cell_face(bold: bool = False) -> Face:
    """The font of tables."""
    return Face(CELL, bold)


def room_below(style: Style) -> float:
    """The room under a line of a style."""
    return _SIZES[style][2]
