"""A choice of a few values, each with its words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class Choice(QComboBox):
    """A choice of values, each with its words; the mouse wheel changes it only in focus."""

    def __init__(self, options: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in options:
            self.addItem(text, value)
        # Where the box is narrower than its choice.
        self.setToolTip(self.currentText())
        self.currentTextChanged.connect(self.setToolTip)

    def value(self) -> str:
        """The value of the chosen option."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose an option by its value; one that is not there changes nothing."""
        at = self.findData(value)
        if at >= 0:
            self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: in a page that scrolls, a passing wheel must not change a figure."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
