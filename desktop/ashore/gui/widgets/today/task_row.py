"""One thing to do: when, which debt, what, and the buttons that do it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ashore.gui.widgets.link import Link
from ashore.services.today import Action, Task, TaskKind
from ashore.words import figures, today

WHEN: Final = 96
"""The width of the column of dates."""
NARROW: Final = 620
"""Below this width the buttons stand under the sentence."""

INDENTED: Final = 460
"""Below this width they begin at the left edge: else they would not have the room."""
INSET: Final = 2
"""By this much the word of a link stands inside its focus ring."""

PAY, LOG, PREPARE, OPEN, DONE, MOVE = "pay", "log", "prepare", "open", "done", "move"
LATER: Final = (1, 3, 7, 30)
"""To how many days from today a follow-up can be moved at once."""


class TaskRow(QWidget):
    """``wanted`` carries the task, what to do, and for MOVE the day."""

    wanted = Signal(object, str, object)

    def __init__(self, task: Task, on: date, acts: frozenset[str]) -> None:
        """``acts`` are those that the window can do."""
        super().__init__()
        self.task, self._on = task, on
        self.setAccessibleName(today.row_name(task, on))
        self.parts: list[QPushButton] = []
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._split.setContentsMargins(0, 8, 0, 8)
        self._split.setSpacing(8)
        self._split.addLayout(self._text(), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for part in self._buttons(acts):
            buttons.addWidget(part)
        self._room = QWidget()
        self._room.setFixedWidth(WHEN)
        buttons.insertWidget(0, self._room)
        self._room.hide()
        buttons.addStretch()
        self._buttons_row = buttons
        self._split.addLayout(buttons)

    def _text(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        when = QLabel(figures.relative_day(self.task.on, self._on))
        when.setProperty("role", "caption")
        when.setFixedWidth(WHEN)
        when.setWordWrap(True)
        when.setToolTip(figures.long_date(self.task.on))
        when.setContentsMargins(0, 3, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        name = Link(self.task.debt.name)
        name.setAccessibleName(self.tr("Show {debt}").format(debt=self.task.debt.name))
        name.clicked.connect(lambda: self._ask(OPEN))
        self.parts.append(name)
        head.addWidget(name)
        head.addStretch(1)
        column.addLayout(head)
        said = QLabel(today.task_text(self.task, self._on))
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setContentsMargins(INSET, 0, 0, 0)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A wrapped label must not ask for more width than the row has.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        said.setSizePolicy(policy)
        column.addWidget(said)
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return row

    def _buttons(self, acts: frozenset[str]) -> list[QPushButton]:
        made = {
            Action.PAY: ((PAY, self.tr("Record a payment")),),
            Action.CALL: ((PREPARE, self.tr("Prepare a call")), (LOG, self.tr("Log a contact"))),
            Action.OPEN_CASE: ((OPEN, self.tr("Show the debt")),),
            Action.FOLLOW_UP: ((DONE, self.tr("Done")),),
            Action.NONE: ((OPEN, self.tr("Show the debt")),),
        }[self.task.action]
        more = ((PREPARE, self.tr("Prepare a call")),)
        wanted = [*made, *(more if self.task.kind is TaskKind.OVERDUE else ())]
        if self.task.kind is TaskKind.FOLLOW_UP:
            wanted.append((LOG, self.tr("Log a contact")))
        found = [self._button(act, text) for act, text in wanted if act in acts]
        if self.task.action is Action.FOLLOW_UP:
            found.insert(1, self._later())
        self.parts += found
        return found

    def _button(self, act: str, text: str) -> QPushButton:
        button = QPushButton(text)
        self._name(button, text)
        button.clicked.connect(lambda: self._ask(act))
        return button

    def _later(self) -> QPushButton:
        """Moves the follow-up to another day."""
        button = QPushButton(self.tr("Later"))
        self._name(button, self.tr("Later"))
        menu = QMenu(button)
        for days in LATER:
            day = self._on + timedelta(days=days)
            text = self.tr("{date}, {when}").format(
                date=figures.date_text(day, self._on), when=figures.relative_day(day, self._on)
            )
            menu.addAction(text, partial(self._ask, MOVE, day))
        button.setMenu(menu)
        return button

    def _name(self, button: QPushButton, text: str) -> None:
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        said = self.tr("{action}: {debt}").format(action=text, debt=self.task.debt.name)
        button.setAccessibleName(said)

    def _ask(self, act: str, day: date | None = None) -> None:
        self.wanted.emit(self.task, act, day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the buttons go under the sentence."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._split.direction() is not direction:
            self._split.setDirection(direction)
        self._room.setVisible(narrow and self.width() >= INDENTED)
