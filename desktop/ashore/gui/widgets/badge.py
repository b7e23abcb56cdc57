"""The stage badge: a pill with a word in it, painted in a table's cell or shown as a label."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ashore.gui import fonts, theme

BADGE_HEIGHT: Final = 20
BADGE_PADDING: Final = 8


def badge_width(text: str) -> int:
    """Return the width in pixels of a badge that shows all of text."""
    return ceil(QFontMetricsF(fonts.font("badge")).horizontalAdvance(text)) + 2 * BADGE_PADDING


def paint_badge(
    painter: QPainter, rect: QRect, text: str, stage: str, shown: theme.Theme | None = None
) -> QRect:
    """Paint a badge at the left of rect, in the middle of its height; return where it is.

    A text that does not fit ends in an ellipsis. Without shown, it has the colours of the window;
    a page for the printer names the light theme. Raises KeyError for an unknown stage.
    """
    colours = (shown or theme.current()).stage(stage)
    font = fonts.font("badge")
    room = rect.width() - 2 * BADGE_PADDING
    word = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    width = min(badge_width(word), rect.width())
    top = rect.top() + (rect.height() - BADGE_HEIGHT) // 2
    pill = QRect(rect.left(), top, width, BADGE_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ground))
    painter.drawRoundedRect(QRectF(pill), BADGE_HEIGHT / 2, BADGE_HEIGHT / 2)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()
    return pill


class StageBadge(QLabel):
    """A badge on its own. Its text is what a screen reader says."""

    def __init__(
        self, text: str = "", stage: str = "current", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._stage = stage
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_stage(self, text: str, stage: str) -> None:
        """Show text in the colours of stage, such as ``reminder``. Raises KeyError."""
        theme.current().stage(stage)
        self._stage = stage
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as wide as its text."""
        return QSize(badge_width(self.text()), BADGE_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: never narrower than its text."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt: draw the pill."""
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self.text(), self._stage)
        painter.end()
