"""A few lines of text, one thing in each, such as dates with their amounts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ashore.gui.widgets.scroll_bars import name_bars

_ROOM = 14
"""Padding and border of the field, above and below."""


class LinesEdit(QPlainTextEdit):
    """``lines`` high; Tab leads on; ``was_left`` says that the person went to another field."""

    was_left = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_bars(self)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.ensurePolished()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + _ROOM + 4)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the field is left."""
        super().focusOutEvent(event)
        self.was_left.emit()
