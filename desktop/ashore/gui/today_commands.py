"""What the lines of the page of today do: pay, log, prepare, show, follow up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ashore.gui.widgets.today.task_row import DONE, LOG, MOVE, OPEN, PAY, PREPARE
from ashore.services import contacts

if TYPE_CHECKING:
    from datetime import date

    from ashore.gui.actions import Actions
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk
    from ashore.services.today import Task


class TodayCommands(QObject):
    """``show_debt`` selects a debt in the list, ``show_list`` shows the list."""

    def __init__(
        self, desk: Desk, commands: Commands, actions: Actions, window: QWidget,
        show_list: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._commands, self._window = desk, commands, window
        self._actions, self._show_list = actions, show_list

    @property
    def acts(self) -> frozenset[str]:
        """What this window can do about a line."""
        known = {PAY, PREPARE, OPEN, DONE, MOVE}
        return frozenset(known | ({LOG} if LOG in self._actions else set()))

    def act(self, task: Task, what: str, day: date | None) -> None:
        """Do it; a debt that is gone by now is left."""
        debt_id = task.debt.id
        if debt_id not in self._desk.records:
            return
        if what == PAY:
            self._pay(task)
        elif what == PREPARE:
            self._commands.papers.prepare(debt_id)
        elif what in (DONE, MOVE):
            act = partial(self._desk.do, contacts.follow_up, task.id, day)
            self._commands.run(act)
        else:
            self._commands.reveal(debt_id)
            if what == LOG:
                self._actions[LOG].trigger()
            else:
                self._show_list()

    def _pay(self, task: Task) -> None:
        """Ask for the payment, with what the line says as its amount."""
        from ashore.gui.dialogs.payment import PaymentDialog

        dialog = PaymentDialog(self._desk, task.debt.id, self._window)
        if task.amount:
            dialog.amount.set_amount(task.amount)
        dialog.saved.connect(self._commands.done)
        dialog.open()
