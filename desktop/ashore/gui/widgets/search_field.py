"""A line to search in, with a button that empties it."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget


class SearchField(QLineEdit):
    """``name`` is what a screen reader says; ``words`` stand in the empty line."""

    def __init__(
        self, words: str = "", name: str = "", parent: QWidget | None = None, *, later: bool = False
    ) -> None:
        """``later`` leaves button and name to a call of ``speak``: they cost the first picture
        6 ms, for the button's own icon and for the first word to the screen reader.
        """
        super().__init__(parent)
        if later:
            self.setPlaceholderText(words)
        else:
            self.speak(words, name)

    def speak(self, words: str, name: str) -> None:
        """Say it in another language; Qt gives its button no name of its own."""
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(words)
        self.setAccessibleName(name)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape empties the line; in an empty one it is the window's."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
