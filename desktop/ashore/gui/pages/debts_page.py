"""The debts page as it is first painted: header, frames, and room for what the store brings.

Nothing here imports the rules of debt: they are loaded while this is on the screen already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ashore.gui.widgets.icon_room import keep_room
from ashore.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from ashore.gui.actions import Actions
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk
    from ashore.gui.pages.debts_list import DebtsList
    from ashore.gui.preferences import Preferences
    from ashore.gui.widgets.link import Link

PANEL_WIDTH = 320
ICON = 20
SUMMARY_ROW, COMPACT_ROW = 100, 64
PANEL_LEAST = 160
TITLE_ROOM = 140
"""What the title and the margins of the header take."""
NARROW = 1000
"""Below this width of the page the panel goes under the list."""
LOW, LOW_NARROW = 480, 680
"""Below this height the summary says less; in a narrow window, where more stands under it, earlier."""
LOWEST = 340
"""Below this height there is room for the list alone."""


class DebtsPage(QWidget):
    """Title, search and the primary button; a summary card, the list's card, the panel's card.

    ``low_changed`` says whether there is little height: what is not the list then says less.
    """

    low_changed = Signal(bool)
    today_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content: DebtsList | None = None
        self.today: Link | None = None
        self.low = False
        self._summary_rows = 1
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._header())
        # What does not fit even so scrolls, rather than standing on each other.
        inside = _Inside()
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(inside)
        layout.addWidget(self.area, 1)
        self.summary = _card()
        self.show_summary_rows(1)
        below.addWidget(self.summary)
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(16)
        self.list_card, self.panel_card = _card(), _card()
        self.panel_card.setFixedWidth(PANEL_WIDTH)
        self._split.addWidget(self.list_card, 1)
        self._split.addWidget(self.panel_card)
        below.addLayout(self._split, 1)

    def _header(self) -> QHBoxLayout:
        row = self._head = QHBoxLayout()
        row.setSpacing(8)
        title = QLabel(self.tr("Debts"))
        title.setProperty("role", "title")
        self.search = SearchField(self.tr("Search"), later=True)
        self.search.setFixedWidth(220)
        self.add = QPushButton(self.tr("Add debt"))
        self.add.setProperty("primary", True)
        keep_room(self.add, ICON)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.add)
        return row

    def attach(
        self, desk: Desk, commands: Commands, actions: Actions, preferences: Preferences
    ) -> None:
        """Fill the frames with the debts of a desk that is ready."""
        from ashore.gui.pages.debts_list import DebtsList

        self.content = DebtsList(self, desk, commands, actions, preferences)

    def show_today(self, text: str) -> None:
        """Say in a word or two what the page of today holds; "" for nothing.

        It comes after the rows, into room that is empty before, so that nothing moves.
        """
        if self.today is None:
            from ashore.gui.widgets.link import Link

            self.today = Link()
            self.today.hide()
            self.today.clicked.connect(self.today_wanted)
            self._head.insertWidget(1, self.today)
            QWidget.setTabOrder(self.today, self.search)
        self.today.setText(text)
        self._place_today()

    def _place_today(self) -> None:
        if self.today is None:
            return
        room = self.width() - self.search.width() - self.add.sizeHint().width() - TITLE_ROOM
        self.today.setVisible(bool(self.today.text()) and self.today.sizeHint().width() <= room)

    def show_summary_rows(self, rows: int) -> None:
        """Give the summary the height of one or two rows of figures."""
        self._summary_rows = rows
        self.summary.setFixedHeight(rows * (COMPACT_ROW if self.low else SUMMARY_ROW))
        # Other figures are wide in another way, which the layout around would not hear of.
        self.summary.updateGeometry()

    def finish(self) -> None:
        """What the first picture did without: icons, and what only a screen reader asks for."""
        from PySide6.QtCore import Qt

        from ashore.gui import icons
        from ashore.gui.widgets.scroll_bars import name_bars

        self.show_summary_rows(self._summary_rows)
        icons.set_icon(self.add, "plus", "on_accent")
        self.search.speak(self.tr("Search"), self.tr("Search in the debts"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name_bars(self.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the panel goes below the list."""
        super().resizeEvent(event)
        self._place_today()
        narrow = self.width() < NARROW
        self.summary.setVisible(self.height() >= LOWEST)
        self._use_low(self.height() < (LOW_NARROW if narrow else LOW))
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._split.direction() is not direction:
            self._split.setDirection(direction)
            self.panel_card.setMinimumWidth(0 if narrow else PANEL_WIDTH)
            self.panel_card.setMaximumWidth(16777215 if narrow else PANEL_WIDTH)
            self.panel_card.setMinimumHeight(PANEL_LEAST if narrow else 0)
            self._split.setStretch(0, 3 if narrow else 1)
            self._split.setStretch(1, 2 if narrow else 0)

    def _use_low(self, low: bool) -> None:
        if low == self.low:
            return
        self.low = low
        self.show_summary_rows(self._summary_rows)
        self.low_changed.emit(low)


class _Inside(QWidget):
    """Scrolls only where the least height of its parts is more than there is."""

    def heightForWidth(self, width: int) -> int:
        """Qt: a scroll area would ask for the height that they like to have."""
        layout = self.layout()
        assert layout is not None
        return layout.minimumHeightForWidth(width)


def _card() -> QFrame:
    frame = QFrame()
    frame.setProperty("card", True)
    return frame
