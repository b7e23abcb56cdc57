"""What stands in the place of the plan or of today: no debts yet, or nothing to plan or to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ashore.gui import icons, theme

WIDTH = 440
_PICTURE = 48


class EmptyPlan(QWidget):
    """One block in the middle: a picture, a title, a line, one button. ``wanted`` when it is pressed."""

    wanted = Signal()

    def __init__(self, icon: str = "route", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.picture, self.title, self.line = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "title")
        for label in (self.title, self.line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMaximumWidth(WIDTH)
            label.setMinimumWidth(240)
        self.button = QPushButton()
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.wanted)
        block = QVBoxLayout(self)
        block.setSpacing(12)
        block.setContentsMargins(16, 40, 16, 40)
        block.addStretch(2)
        for label in (self.picture, self.title, self.line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            block.addLayout(row)
        block.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        block.addStretch(3)
        theme.notifier().changed.connect(self._draw)
        self._draw()

    def say(self, title: str, line: str, button: str) -> None:
        """Show a state; without a ``button`` there is none."""
        self.title.setText(title)
        self.line.setText(line)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _draw(self) -> None:
        self.picture.setPixmap(
            icons.pixmap(self._icon, "accent", _PICTURE, self.devicePixelRatioF())
        )
