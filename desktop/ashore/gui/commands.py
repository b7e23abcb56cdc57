"""What the menus, buttons and keys do with the debt that is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ashore.domain.debt import Status
from ashore.domain.errors import UserError
from ashore.domain.standing import Standing
from ashore.gui.desk import Desk
from ashore.gui.models.columns import Column
from ashore.gui.widgets.notice import Notice
from ashore.services import debts, in_place
from ashore.services.change import Change
from ashore.words.changes import change_text, done_text, repaid_text
from ashore.words.errors import error_text

_FIELDS = {
    Column.DEBT: "name",
    Column.BALANCE: "balance",
    Column.DUE: "due_date",
    Column.AMOUNT_DUE: "amount_due",
}
"""Which field of services.in_place a column stands for."""


class Commands(QObject):
    """Opens the dialogs and runs the services; says what was done, and offers its undo."""

    def __init__(self, desk: Desk, notice: Notice, window: QWidget) -> None:
        super().__init__(notice)
        self._desk, self._notice, self._window = desk, notice, window
        self.selected: Callable[[], Standing | None] = lambda: None
        self.reveal: Callable[[str], None] = lambda _debt_id: None

    def new_debt(self) -> None:
        """Open the form for a new debt."""
        from ashore.gui.dialogs.debt_form import DebtForm

        form = DebtForm(self._desk, self._window)
        form.saved.connect(self._done)
        form.open()

    def edit_debt(self) -> None:
        """Open the form of the selected debt."""
        from ashore.gui.dialogs.debt_form import DebtForm

        standing = self.selected()
        if standing:
            form = DebtForm(self._desk, self._window, standing.debt.id)
            form.saved.connect(self._done)
            form.open()

    def record_payment(self) -> None:
        """Ask for a payment on the selected debt."""
        from ashore.gui.dialogs.payment import PaymentDialog

        standing = self.selected()
        if standing:
            dialog = PaymentDialog(self._desk, standing.debt.id, self._window)
            dialog.saved.connect(self._done)
            dialog.open()

    def update_balance(self) -> None:
        """Ask what the lender's own page says."""
        from ashore.gui.dialogs.balance import BalanceDialog

        standing = self.selected()
        if standing:
            dialog = BalanceDialog(self._desk, standing.debt.id, self._window)
            dialog.saved.connect(self._done)
            dialog.open()

    def import_csv(self) -> None:
        """Ask for a CSV file and show what it holds."""
        from ashore.gui.dialogs.import_csv import ImportDialog

        dialog = ImportDialog(self._desk, self._window)
        dialog.saved.connect(self._done)
        dialog.open()

    def close_debt(self) -> None:
        """Mark the selected debt as repaid."""
        self._set_status(Status.CLOSED)

    def reopen_debt(self) -> None:
        """Take the selected debt up again."""
        self._set_status(Status.OPEN)

    def archive_debt(self) -> None:
        """Put the selected debt out of the way."""
        self._set_status(Status.ARCHIVED)

    def delete_debt(self) -> None:
        """Delete the selected debt; its undo is offered instead of a question."""
        standing = self.selected()
        if standing:
            self._run(lambda: self._desk.do(debts.delete_debt, standing.debt.id))

    def edit_cell(self, standing: Standing, column: Column, text: str) -> str:
        """A figure was typed in its place in the table; what is wrong with it, or ""."""
        edit = in_place.EDITS[_FIELDS[column]]
        try:
            change = self._desk.do(edit, standing.debt.id, text, self._desk.today)
        except UserError as error:
            return error_text(error)
        self._done(change)
        return ""

    def undo(self) -> None:
        """Take the last change back."""
        self._step(self._desk.undo, self.tr("Taken back: {what}"), self._desk.history.undo_change)

    def redo(self) -> None:
        """Do the last undone change again."""
        self._step(self._desk.redo, self.tr("Done again: {what}"), self._desk.history.redo_change)

    def _set_status(self, status: Status) -> None:
        standing = self.selected()
        if standing:
            self._run(lambda: self._desk.do(debts.set_status, standing.debt.id, status))

    def _run(self, act: Callable[[], Change]) -> None:
        try:
            change = act()
        except UserError as error:
            self._notice.say(error_text(error))
        else:
            self._done(change)

    def _step(self, act: Callable[[], Change], sentence: str, change: Change | None) -> None:
        if change is None:
            self._notice.say(self.tr("There is nothing more to take back or do again."))
            return
        what = change_text(change.code, change.name)
        try:
            done = act()
        except UserError as error:
            self._notice.say(error_text(error))
            return
        self._notice.say(sentence.format(what=what))
        self._reveal(done)

    def _done(self, change: Change) -> None:
        said = done_text(change.code, change.name)
        left = [self._desk.standings[record.debt.id].is_open for record in change.after]
        if change.code == "payment_recorded" and not any(left):
            said = repaid_text(change.name)
        self._notice.say(said, self.tr("Undo"), self.undo)
        self._reveal(change)

    def _reveal(self, change: Change) -> None:
        if len(change.after) == 1:
            self.reveal(change.after[0].debt.id)
