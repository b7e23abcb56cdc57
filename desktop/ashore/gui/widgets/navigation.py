"""The column at the left: the program's name, the pages, and at the foot the settings."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ashore.gui.widgets.icon_room import keep_room

WIDTH = 136
ICON = 20


class Place(NamedTuple):
    """One row: the page's id, its word, its icon, and whether it stands at the foot."""

    id: str
    word: str
    icon: str
    at_foot: bool = False


class Navigation(QFrame):
    """``chosen`` carries the id of the page that was picked."""

    chosen = Signal(str)

    def __init__(
        self, brand: str, places: list[Place], *, note: str = "", parent: QWidget | None = None
    ) -> None:
        """``note`` stands at the foot, such as that these debts are invented."""
        super().__init__(parent)
        self.setProperty("nav", True)
        self.setFixedWidth(WIDTH)
        self._places = places
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 16, 8, 16)
        layout.setSpacing(4)
        name = QLabel(brand)
        name.setProperty("role", "brand")
        name.setContentsMargins(8, 0, 0, 12)
        layout.addWidget(name)
        for place in (p for p in places if not p.at_foot):
            layout.addWidget(self._button(place))
        layout.addStretch(1)
        if note:
            about = QLabel(note)
            about.setProperty("role", "caption")
            about.setWordWrap(True)
            about.setContentsMargins(8, 0, 8, 8)
            layout.addWidget(about)
        for place in (p for p in places if p.at_foot):
            layout.addWidget(self._button(place))

    def finish(self) -> None:
        """What the first picture did without: the icons (QtSvg) and the name of it all."""
        from ashore.gui import icons

        self.setAccessibleName(self.tr("Pages"))
        for place in self._places:
            icons.set_icon(self._buttons[place.id], place.icon)

    def show_count(self, page: str, count: int) -> None:
        """Say behind the word of a page how many things wait there."""
        word = next(place.word for place in self._places if place.id == page)
        text = self.tr("{page} ({count})").format(page=word, count=count) if count else word
        self._buttons[page].setText(text)

    def choose(self, page: str) -> None:
        """Mark a page as shown."""
        self._buttons[page].setChecked(True)

    def _button(self, place: Place) -> QPushButton:
        button = QPushButton(place.word)
        button.setProperty("nav", True)
        button.setCheckable(True)
        keep_room(button, ICON)
        button.clicked.connect(lambda: self.chosen.emit(place.id))
        self._group.addButton(button)
        self._buttons[place.id] = button
        return button
