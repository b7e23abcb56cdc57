"""Takes over what the lender's own page says."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.errors import UserError
from ashore.domain.overdue import checkpoint
from ashore.domain.standing import standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs import comparison
from ashore.gui.dialogs.comparison import Comparison
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.date import DateField
from ashore.gui.fields.row import FieldRow
from ashore.services import debts, ledger
from ashore.words import figures

_WIDTH = 624


class BalanceDialog(SideSheet):
    """``saved`` carries the Change."""

    saved = Signal(object)

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        card = Comparison()
        super().__init__("", _WIDTH, card, comparison.HEIGHT, parent)
        self.card = card
        self._desk, self._record = desk, desk.records[debt_id]
        self._now = desk.standings[debt_id]
        money = currency_of(self._record.debt.currency)
        self.set_title(self.tr("Balance of {name}").format(name=self._record.debt.name))
        self.balance, self.amount_due = AmountField(money), AmountField(money)
        self.on, self.due_date = DateField(desk.today), DateField(desk.today)
        self.note = CheckedEdit(str)
        self.on.set_day(desk.today)
        if self._now.due_date:
            self.due_date.set_day(self._now.due_date)
        self.rows = {
            "balance": FieldRow(
                self.tr("&Balance on the lender's page"), self.balance, required=True
            ),
            "on": FieldRow(self.tr("&Read on"), self.on, required=True),
            "due_date": FieldRow(self.tr("&Due date, the oldest unpaid"), self.due_date),
            "amount_due": FieldRow(self.tr("&Amount due by then"), self.amount_due),
            "note": FieldRow(self.tr("&Note"), self.note),
        }
        self.rows["due_date"].set_hint(self.tr("Empty: nothing is due"))
        self.rows["amount_due"].set_hint(self.tr("Empty: by the minimum payment"))
        self._ask_as_before()
        self._lay_out()
        self._compare()
        self.balance.setFocus()

    def _ask_as_before(self) -> None:
        """Start with the amount due that the lender named last, as far as it is still open."""
        base = checkpoint(self._record.entries, self._desk.today)
        if base and base.amount_due is not None and self._now.amount_due:
            self.amount_due.set_amount(self._now.amount_due)
        self._asked_as_before = True
        self.amount_due.typed.connect(self._asked_anew)

    def _asked_anew(self) -> None:
        self._asked_as_before = False

    def _asked(self) -> int | None:
        """The amount due; one that nobody typed is never more than the new balance."""
        asked, balance = self.amount_due.amount(), self.balance.amount()
        if asked is not None and balance is not None and self._asked_as_before:
            return min(asked, balance)
        return asked

    def _lay_out(self) -> None:
        for row in self.rows.values():
            self.body.addWidget(row)
        self.body.addStretch(1)
        for field in (self.balance, self.on, self.due_date, self.amount_due):
            field.textChanged.connect(self._compare)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)

    def _compare(self) -> None:
        read = self._read()
        if read is None:
            text = self.tr("Enter the balance to see how it differs from the program's figure.")
            self.card.show_standings(self._now, None, text)
            return
        boundaries, debt = self._desk.catalogue.boundaries_of(self._record.debt), self._record.debt
        entries = ledger.with_entry(self._record, read).entries
        after = standing(debt, entries, self._desk.today, boundaries)
        reckoned = standing(debt, self._record.entries, read.on, boundaries).balance
        self.card.show_standings(self._now, after, self._difference(read.amount - reckoned))

    def _read(self) -> Entry | None:
        """The entry as far as it can be read; None without a balance and its day."""
        amount, on = self.balance.amount(), self.on.day()
        if amount is None or on is None or on > self._desk.today or self._unread():
            return None
        due, asked = self.due_date.day(), self._asked()
        if asked is not None and asked > amount:
            return None
        return Entry("", "", on, EntryKind.BALANCE, amount, due_date=due, amount_due=asked)

    def _difference(self, difference: int) -> str:
        amount = figures.money(abs(difference), self._record.debt.currency)
        if difference > 0:
            text = self.tr("{amount} more than the program's figure: interest or fees were added.")
            return text.format(amount=amount)
        if difference < 0:
            text = self.tr("{amount} less than the program's figure: a payment or a reduction.")
            return text.format(amount=amount)
        return self.tr("The same as the program's figure.")

    def _unread(self) -> list[UserError]:
        fields = {
            "balance": (self.balance, True),
            "on": (self.on, True),
            "due_date": (self.due_date, False),
            "amount_due": (self.amount_due, False),
        }
        return [e for name, (field, must) in fields.items() for e in field.problem(name, must)]

    def _save(self) -> None:
        errors = self._unread()
        if errors:
            self.place_errors(errors, self.rows)
            return
        saving = partial(
            self._desk.do, debts.update_balance, self._record.debt.id,
            self.balance.amount(), self.on.day(), self.due_date.day(), self._asked(),
            self._desk.today, self.note.text(),
        )  # fmt: skip
        change = self.attempt(saving)
        if isinstance(change, list):
            self.place_errors(change, self.rows)
            return
        self.saved.emit(change)
        self.accept()
