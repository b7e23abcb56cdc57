"""A card: a sheet on the window's ground, with an optional title."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QLabel, QLayout, QVBoxLayout, QWidget

CARD_PADDING: Final = 16


class Card(QFrame):
    """Put the content into ``body``, a column with 8 px between its parts."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        self.body.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.body.addWidget(self.title)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title; an empty one takes no room."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put part under what is there."""
        if isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)


def rule() -> QFrame:
    """Return a thin line between two groups of one card."""
    line = QFrame()
    line.setProperty("rule", True)
    return line
