"""The frames of the window without a word in them: the first picture, a blink before the rest.

It needs no font, no style sheet and no translation, and stands where the page's own frames
will stand, so that nothing moves when they come.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ashore.gui import theme

NAVIGATION = 136
MENU = 33
MARGIN, HEADER, SUMMARY, PANEL = 16, 32, 100, 320


class Skeleton(QWidget):
    """Paints the navigation's edge and the three cards of the debts page."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw the frames."""
        painter, shown = QPainter(self), theme.current()
        painter.fillRect(self.rect(), shown.color("ground"))
        painter.fillRect(0, MENU - 1, self.width(), 1, shown.color("line"))
        painter.fillRect(NAVIGATION - 1, MENU, 1, self.height(), shown.color("line"))
        for card in self._cards():
            painter.fillRect(card, shown.color("line"))
            painter.fillRect(card.adjusted(1, 1, -1, -1), shown.color("card"))
        painter.end()

    def _cards(self) -> list[QRect]:
        left, right = NAVIGATION + MARGIN, self.width() - MARGIN
        top = MENU + 12 + HEADER + 12
        below = top + SUMMARY + 12
        height = self.height() - MARGIN - below
        return [
            QRect(left, top, right - left, SUMMARY),
            QRect(left, below, right - left - PANEL - MARGIN, height),
            QRect(right - PANEL, below, PANEL, height),
        ]
