"""The page of today: what is due or promised, what was not kept, what changes, what to follow up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ashore.gui.widgets.flowing import Column, ColumnArea
from ashore.gui.widgets.plan.empty_plan import EmptyPlan
from ashore.gui.widgets.today.task_card import TaskCard
from ashore.services.today import DAYS
from ashore.words import figures
from ashore.words.today import GROUPS, Group

if TYPE_CHECKING:
    from datetime import date

    from ashore.gui.desk import Desk
    from ashore.gui.today_board import TodayBoard
    from ashore.services.today import Task


class TodayPage(QWidget):
    """``wanted`` carries a task, what to do with it, and a day where it needs one."""

    wanted = Signal(object, str, object)
    debt_wanted = Signal()
    list_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(
        self, desk: Desk, board: TodayBoard, acts: frozenset[str], parent: QWidget | None = None
    ) -> None:
        """``acts`` are the things that the window can do about a line."""
        super().__init__(parent)
        self._desk, self._board, self._acts = desk, board, acts
        self.cards: list[TaskCard] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._header())
        self.area = ColumnArea()
        self.area.setAccessibleName(self.tr("What there is to do"))
        # Every line has something that takes the keyboard, and is scrolled to by it.
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = EmptyPlan("check")
        self.empty.wanted.connect(self.debt_wanted)
        inside = QWidget()
        self._stack = QStackedLayout(inside)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.empty)
        layout.addWidget(inside, 1)
        # A bound method: Qt lets go of it with this page, which a change of language replaces.
        board.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the lines as they are now; the keyboard and the place in the page stay."""
        found = self._board.tasks if self._board.is_ready else []
        on = self._desk.today
        self.date.setText(figures.date_reading(on, on))
        self.calendar.setEnabled(bool(self._desk.records))
        if not found:
            self._show_nothing()
            return
        held, at = self._held(), self.area.verticalScrollBar().value()
        self._show(found, on)
        self._stack.setCurrentWidget(self.area)
        self.area.verticalScrollBar().setValue(at)
        if held is not None:
            self._take_up(*held)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        if self._stack.currentWidget() is self.area and self.cards:
            self.cards[0].rows[0].parts[-1].setFocus()
        elif self.empty.button.isVisibleTo(self):
            self.empty.button.setFocus()
        else:
            self.calendar.setFocus()

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        title = QLabel(self.tr("Today"))
        title.setProperty("role", "title")
        self.date = QLabel()
        self.date.setProperty("role", "caption")
        self.calendar = QPushButton(self.tr("Dates for a calendar…"))
        self.calendar.setToolTip(
            self.tr("One file with all dates: dues, plan, promises, follow-ups")
        )
        self.calendar.clicked.connect(self.calendar_wanted)
        row.addWidget(title)
        row.addSpacing(8)
        row.addWidget(self.date)
        row.addStretch(1)
        row.addWidget(self.calendar)
        return row

    def _show(self, found: list[Task], on: date) -> None:
        column = Column(0, 12)
        self.cards = []
        for group in Group:
            lines = [task for task in found if GROUPS[task.kind] is group]
            lines.sort(key=lambda task: task.on)
            if lines:
                card = TaskCard(group, lines, on, self._acts)
                card.wanted.connect(self.wanted)
                card.all_wanted.connect(self.list_wanted)
                self.cards.append(card)
                column.body.addWidget(card)
        column.body.addStretch(1)
        self.area.setWidget(column)

    def _show_nothing(self) -> None:
        self.cards = []
        if not self._board.is_ready:
            self.empty.say(
                self.tr("One moment"), self.tr("The dates are being looked through."), ""
            )
        elif not self._desk.records:
            self.empty.say(
                self.tr("Nothing to do yet"),
                self.tr("With the first debt, this page says what is due and when."),
                self.tr("Add the first debt"),
            )
        else:
            days = self.tr("No payment is due in the next %n day(s), no promise is open, and there "
                           "is nothing to follow up.", None, DAYS)  # fmt: skip
            self.empty.say(self.tr("Nothing to do today"), days, "")
        self._stack.setCurrentWidget(self.empty)

    def _held(self) -> tuple[tuple[str, str, str], int, int] | None:
        """Which button has the keyboard: its line, its place in it, and the place of the line."""
        focused = QApplication.focusWidget()
        rows = [row for card in self.cards for row in card.rows]
        for n, row in enumerate(rows):
            if focused is not None and focused in row.parts:
                return _key(row.task), row.parts.index(focused), n
        return None

    def _take_up(self, key: tuple[str, str, str], part: int, place: int) -> None:
        """Give the keyboard back to the same line; where it is gone, to the one in its place."""
        rows = [row for card in self.cards for row in card.rows]
        same = [row for row in rows if _key(row.task) == key]
        row = same[0] if same else rows[min(place, len(rows) - 1)]
        row.parts[min(part, len(row.parts) - 1)].setFocus()


def _key(task: Task) -> tuple[str, str, str]:
    return task.kind, task.debt.id, task.id
