"""A card of things to do of one kind, with as many lines as one reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from ashore.gui.widgets.card import Card, rule
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.today.task_row import TaskRow
from ashore.services.today import Task
from ashore.words.today import Group, group_title

MOST: Final = 12
"""Lines that are shown; the list of debts has the others."""


class TaskCard(Card):
    """``wanted`` as that of its rows; ``all_wanted``: show the list of debts."""

    wanted = Signal(object, str, object)
    all_wanted = Signal()

    def __init__(self, group: Group, tasks: Sequence[Task], on: date, acts: frozenset[str]) -> None:
        super().__init__(group_title(group))
        self.body.setSpacing(0)
        self.rows: list[TaskRow] = []
        for task in tasks[:MOST]:
            self.body.addWidget(rule())
            row = TaskRow(task, on, acts)
            row.wanted.connect(self.wanted)
            self.rows.append(row)
            self.body.addWidget(row)
        left = len(tasks) - MOST
        if left > 0:
            self.body.addWidget(rule())
            said = QLabel(self.tr("%n more in the list of debts", None, left))
            said.setProperty("role", "caption")
            said.setContentsMargins(0, 8, 0, 0)
            self.body.addWidget(said)
            link = Link(self.tr("Show the list"))
            link.clicked.connect(self.all_wanted)
            self.body.addWidget(link)
        self.body.insertSpacing(1, 8)
