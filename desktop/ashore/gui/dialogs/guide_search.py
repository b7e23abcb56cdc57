"""Finds words in the guide: goes from place to place, and marks all of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ashore.gui import theme


class GuideSearch(QObject):
    """``counted`` carries the number of the selected place, 0 for none, and how many there are;
    ``found`` the position of a place that was brought into sight.
    """

    counted = Signal(int, int)
    found = Signal(int)

    def __init__(self, text: QTextBrowser) -> None:
        super().__init__(text)
        self._text = text
        self.words = ""

    def search(self, words: str) -> None:
        """Look for other words, from the top of what is on the screen."""
        self.words = words.strip()
        self.mark_all()
        self._text.setTextCursor(
            self._text.cursorForPosition(self._text.viewport().rect().topLeft())
        )
        if not self.find_next():
            self._count()

    def find_next(self, *, back: bool = False) -> bool:
        """Select the next place, from the top again after the last."""
        if not self.words:
            return False
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if not self._text.find(self.words, flags):
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            self._text.moveCursor(end)
            if not self._text.find(self.words, flags):
                return False
        self._bring_to_sight()
        self._count()
        return True

    def mark_all(self) -> None:
        """Tint every place; do it again when the theme is another one."""
        colour = theme.current().color("tint")
        marks = []
        for cursor in self._places():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(colour)
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _places(self) -> list[QTextCursor]:
        document = self._text.document()
        places: list[QTextCursor] = []
        cursor = document.find(self.words, 0) if self.words else QTextCursor()
        while not cursor.isNull():
            places.append(cursor)
            cursor = document.find(self.words, cursor)
        return places

    def _count(self) -> None:
        places = [cursor.selectionStart() for cursor in self._places()]
        at = self._text.textCursor().selectionStart()
        self.counted.emit(places.index(at) + 1 if at in places else 0, len(places))

    def _bring_to_sight(self) -> None:
        """Where a place is found at the edge, show what stands around it too."""
        place, height = self._text.cursorRect(), self._text.viewport().height()
        if not height // 8 < place.top() < height * 3 // 4:
            bar = self._text.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - height // 3)
        self.found.emit(self._text.textCursor().position())
