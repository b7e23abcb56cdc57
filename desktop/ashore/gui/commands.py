"""What the menus, buttons and keys do with the debt that is selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ashore.domain.debt import EntryKind, Status
from ashore.domain.errors import UserError
from ashore.domain.standing import Standing
from ashore.gui.case_commands import CaseCommands
from ashore.gui.desk import Desk
from ashore.gui.export_commands import ExportCommands
from ashore.gui.ledger_commands import LedgerCommands
from ashore.gui.models.columns import Column
from ashore.gui.paper_commands import PaperCommands
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
    Column.RATE: "rate",
}
"""Which field of services.in_place a column stands for."""


class Commands(QObject):
    """Opens the dialogs and runs the services; says what was done, and offers its undo."""

    def __init__(self, desk: Desk, notice: Notice, window: QWidget) -> None:
        super().__init__(notice)
        self._desk, self._window = desk, window
        self._notices = [notice]
        self.ledger = LedgerCommands(desk, self, window)
        self.cases = CaseCommands(desk, self, window)
        self.exports = ExportCommands(desk, self, window)
        self.papers = PaperCommands(desk, self, window)
        self.selected: Callable[[], Standing | None] = lambda: None
        self.reveal: Callable[[str], None] = lambda _debt_id: None

    def new_debt(self) -> None:
        """Open the form for a new debt."""
        from ashore.gui.dialogs.debt_form import DebtForm

        form = DebtForm(self._desk, self._window)
        form.saved.connect(self.done)
        form.open()

    def edit_debt(self) -> None:
        """Open the form of the selected debt."""
        from ashore.gui.dialogs.debt_form import DebtForm

        standing = self.selected()
        if standing:
            form = DebtForm(self._desk, self._window, standing.debt.id)
            form.saved.connect(self.done)
            form.open()

    def recorders(self) -> dict[str, Callable[[], None]]:
        """What records each kind of entry, by the key of its action."""
        return {str(kind): partial(self.record, kind) for kind in EntryKind}

    def record(self, kind: EntryKind) -> None:
        """Ask for an entry on the selected debt."""
        standing = self.selected()
        if standing:
            self.ledger.record(kind, standing.debt.id)

    def show_ledger(self) -> None:
        """Show the ledger of the selected debt."""
        standing = self.selected()
        if standing:
            self.ledger.show_ledger(standing.debt.id)

    def explain(self, figure: str = "parts") -> None:
        """Show the rows of a figure of the selected debt."""
        standing = self.selected()
        if standing:
            self.ledger.explain(standing.debt.id, figure)

    def reconcile(self) -> None:
        """Set the lender's page against the selected debt."""
        standing = self.selected()
        if standing:
            self.ledger.reconcile(standing.debt.id)

    def add_to_case(self, key: str) -> None:
        """Ask for something new in the case of the selected debt: see CaseCommands.names."""
        standing = self.selected()
        if standing:
            self.cases.add(key, standing.debt.id)

    def log_contact(self) -> None:
        """Ask for a contact about the selected debt."""
        self.add_to_case("log")

    def show_case(self) -> None:
        """Show the timeline of the selected debt."""
        standing = self.selected()
        if standing:
            self.cases.show_case(standing.debt.id)

    def act_on_case(self, action: str, key: str) -> None:
        """What a link of the panel asks for, with what is agreed or promised under ``key``."""
        standing = self.selected()
        if standing is None:
            return
        debt_id = standing.debt.id
        {
            "pay": lambda: self.record(EntryKind.PAYMENT),
            "case": lambda: self.cases.show_case(debt_id),
            "promise": lambda: self.cases.open_promise(debt_id, key),
            "withdraw_promise": lambda: self.cases.withdraw_promise(debt_id, key),
            "agreement": lambda: self.cases.open_agreement(debt_id, key),
        }[action]()

    def prepare(self) -> None:
        """Prepare a call or a letter about the selected debt."""
        standing = self.selected()
        if standing:
            self.papers.prepare(standing.debt.id)

    def save_case(self) -> None:
        """Save the case of the selected debt for a complaint."""
        standing = self.selected()
        if standing:
            self.papers.save_case(standing.debt.id)

    def edit_entry(self, entry_id: str) -> None:
        """Open an entry of the selected debt."""
        standing = self.selected()
        if standing:
            self.ledger.edit_entry(standing.debt.id, entry_id)

    def show_calculator(self) -> None:
        """Open the calculator beside the window."""
        from ashore.gui.calculator.window import CalculatorWindow

        CalculatorWindow(self._desk.today, self._window).open()

    def import_csv(self) -> None:
        """Ask for a CSV file and show what it holds."""
        from ashore.gui.dialogs.import_csv import ImportDialog

        dialog = ImportDialog(self._desk, self._window)
        dialog.saved.connect(self.done)
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
            self.run(lambda: self._desk.do(debts.delete_debt, standing.debt.id))

    def edit_cell(self, standing: Standing, column: Column, text: str) -> str:
        """A figure was typed in its place in the table; what is wrong with it, or ""."""
        edit = in_place.EDITS[_FIELDS[column]]
        try:
            change = self._desk.do(edit, standing.debt.id, text, self._desk.today)
        except UserError as error:
            return error_text(error)
        self.done(change)
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
            self.run(lambda: self._desk.do(debts.set_status, standing.debt.id, status))

    def add_notice(self, notice: Notice) -> None:
        """Say things in another window too, as long as it is there."""
        self._notices.append(notice)
        notice.destroyed.connect(lambda: self._notices.remove(notice))

    def run(self, act: Callable[[], Change]) -> None:
        """Run a service, and say what was done or why it was not."""
        try:
            change = act()
        except UserError as error:
            self.say(error_text(error))
        else:
            self.done(change)

    def _step(self, act: Callable[[], Change], sentence: str, change: Change | None) -> None:
        if change is None:
            self.say(self.tr("There is nothing more to take back or do again."))
            return
        what = change_text(change.code, change.name)
        try:
            done = act()
        except UserError as error:
            self.say(error_text(error))
            return
        self.say(sentence.format(what=what))
        self._reveal(done)

    def done(self, change: Change) -> None:
        """Say that a change was made, offer its undo, and show the debt."""
        said = done_text(change.code, change.name)
        left = [self._desk.standings[record.debt.id].is_open for record in change.after]
        if change.code == "payment_recorded" and not any(left):
            said = repaid_text(change.name)
        self.say(said, self.tr("Undo"), self.undo)
        self._reveal(change)

    def _reveal(self, change: Change) -> None:
        if len(change.after) == 1:
            self.reveal(change.after[0].debt.id)

    def say(self, text: str, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Say something at the foot of the window one works in, with a button for an action."""
        chosen = self._in_use()
        for notice in self._notices:
            if notice is not chosen:
                # What it offers to undo is no longer what was done last.
                notice.hide()
        chosen.say(text, button, action)

    def _in_use(self) -> Notice:
        """The notice of the active window, or of the one that the active dialog belongs to."""
        window = QApplication.activeWindow()
        while window is not None:
            for notice in self._notices:
                if notice.window() is window:
                    return notice
            window = window.parentWidget()
        return self._notices[0]
