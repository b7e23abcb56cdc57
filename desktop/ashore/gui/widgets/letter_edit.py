"""A letter that is being written: what is still open in it is marked, and can be gone to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ashore.gui import theme
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.services.letters import open_places

HEIGHT = 220


class LetterEdit(QPlainTextEdit):
    """Tab leads on, as in every field; ``open_changed`` carries how many places are open."""

    open_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_bars(self)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(HEIGHT)
        self.textChanged.connect(self._mark)
        theme.notifier().changed.connect(self._mark)

    @property
    def open_count(self) -> int:
        """How many places are still to be filled in."""
        return len(open_places(self.toPlainText()))

    def go_to_open(self) -> None:
        """Select the next open place behind the cursor, or the first one."""
        found = open_places(self.toPlainText())
        if not found:
            return
        at = self.textCursor().selectionEnd()
        start, end = next((place for place in found if place[0] >= at), found[0])
        cursor = self.textCursor()
        # Qt counts in UTF-16: a sign beyond the first plane takes two.
        cursor.setPosition(self._utf16(start))
        cursor.setPosition(self._utf16(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def _mark(self) -> None:
        found = open_places(self.toPlainText())
        marks = []
        for start, end in found:
            mark = QTextEdit.ExtraSelection()
            cursor = self.textCursor()
            cursor.setPosition(self._utf16(start))
            cursor.setPosition(self._utf16(end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            shape = mark.format
            shape.setBackground(QColor(theme.current().color("tint")))
            marks.append(mark)
        self.setExtraSelections(marks)
        self.open_changed.emit(len(found))

    def _utf16(self, place: int) -> int:
        return len(self.toPlainText()[:place].encode("utf-16-le")) // 2
