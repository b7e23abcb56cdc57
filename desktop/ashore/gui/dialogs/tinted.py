"""A tinted card inside a sheet: what the program has to say about what is being typed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ashore.gui import theme

WIDTH = 240
DASH = "–"
_RADIUS = 8


class Tinted(QFrame):
    """A column of lines that wrap."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(16, 16, 16, 16)
        self.lines.setSpacing(4)

    def line(self, role: str, text: str = "", *, gap: bool = False) -> QLabel:
        """Add a line in a style of the theme, after a gap where another matter begins."""
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if gap:
            label.setContentsMargins(0, 8, 0, 0)
        self.lines.addWidget(label)
        return label

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the ground of the window sets the card off from the sheet."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("ground"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.end()


def note(label: QLabel, text: str) -> None:
    """Show a text, or no line at all where there is none."""
    label.setText(text)
    label.setVisible(bool(text))
