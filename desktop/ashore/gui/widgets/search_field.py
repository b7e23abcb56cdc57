"""A line to search in, with its sign before the text and a button that empties it."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

_SIGN_ROOM = 26
"""What Qt leaves for an icon of 16 px before the text."""


class SearchField(QLineEdit):
    """``name`` is what a screen reader says; ``words`` stand in the empty line."""

    def __init__(
        self, words: str = "", name: str = "", parent: QWidget | None = None, *, later: bool = False
    ) -> None:
        """``later`` leaves button and name to a call of ``speak``: they cost the first picture
        6 ms, for the button's own icon and for the first word to the screen reader.
        """
        super().__init__(parent)
        self._sign: QAction | None = None
        if later:
            self.setPlaceholderText(words)
            # Nothing moves when the sign comes.
            self.setTextMargins(_SIGN_ROOM, 0, 0, 0)
        else:
            self.speak(words, name)

    def speak(self, words: str, name: str) -> None:
        """Say it in another language; Qt gives its button no name of its own."""
        self.setClearButtonEnabled(True)
        if self._sign is None:
            from ashore.gui import icons

            self._sign = QAction(self)
            icons.set_icon(self._sign, "search", "soft")
            self._sign.triggered.connect(self.setFocus)
            self.setTextMargins(0, 0, 0, 0)
            self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(words)
        self.setAccessibleName(name)
        for button in self.findChildren(QToolButton):
            is_sign = button.defaultAction() is self._sign
            button.setAccessibleName(words if is_sign else self.tr("Empty the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape empties the line; in an empty one it is the window's."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
