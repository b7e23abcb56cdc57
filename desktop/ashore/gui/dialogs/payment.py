"""Records a payment, and shows first what it changes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Record
from ashore.domain.errors import UserError
from ashore.domain.overdue import checkpoint
from ashore.domain.standing import Standing, standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs import comparison
from ashore.gui.dialogs.comparison import Comparison
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.date import DateField
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.services import debts, ledger
from ashore.words import figures

_WIDTH = 624


class PaymentDialog(SideSheet):
    """``saved`` carries the Change."""

    saved = Signal(object)

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        card = Comparison()
        super().__init__("", _WIDTH, card, comparison.HEIGHT, parent)
        self.card = card
        self._desk, self._record = desk, desk.records[debt_id]
        self._now = desk.standings[debt_id]
        self.set_title(self.tr("Payment on {name}").format(name=self._record.debt.name))
        self.amount = AmountField(currency_of(self._record.debt.currency))
        self.on = DateField(desk.today)
        self.on.set_day(desk.today)
        self.note = CheckedEdit(str)
        self.rows = {
            "amount": FieldRow(self.tr("&Amount"), self.amount, required=True),
            "on": FieldRow(self.tr("&Paid on"), self.on, required=True, room=True),
            "note": FieldRow(self.tr("&Note"), self.note),
        }
        self._lay_out()
        for field in (self.amount, self.on, self.note):
            field.textChanged.connect(self._compare)
        self._compare()
        self.amount.setFocus()

    def _lay_out(self) -> None:
        self.chips = [self._chip(text, amount) for text, amount in self._proposals()]
        quick = QVBoxLayout()
        quick.setSpacing(4)
        for chip in self.chips:
            quick.addWidget(chip)
        self.body.addWidget(self.rows["amount"])
        self.body.addLayout(quick)
        self.body.addWidget(self.rows["on"])
        self.body.addWidget(self.rows["note"])
        self.body.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)

    def _proposals(self) -> list[tuple[str, int]]:
        """What one would pay, each amount once."""
        now = self._now
        proposals = (
            (self.tr("Amount due: {amount}"), now.amount_due),
            (self.tr("Overdue part: {amount}"), now.overdue_amount),
            (self.tr("Whole balance: {amount}"), now.balance),
        )
        seen: dict[int, str] = {}
        for text, amount in proposals:
            if amount > 0:
                seen.setdefault(amount, text)
        return [(text, amount) for amount, text in seen.items()]

    def _chip(self, text: str, amount: int) -> Link:
        chip = Link(text.format(amount=figures.money(amount, self._record.debt.currency)))
        chip.clicked.connect(lambda: self._take(amount))
        return chip

    def _take(self, amount: int) -> None:
        self.amount.set_amount(amount)
        self.on.setFocus()

    def _compare(self) -> None:
        amount, on = self.amount.amount(), self.on.day()
        if not amount or on is None or on > self._desk.today:
            self.card.show_standings(
                self._now, None, self.tr("Enter an amount to see what it changes.")
            )
            return
        paid = ledger.with_entry(self._record, ledger.payment(amount, on))
        after = self._standing(paid)
        self.card.show_standings(self._now, after, self._remark(amount, after))

    def _remark(self, amount: int, after: Standing) -> str:
        base = checkpoint(self._record.entries, self._desk.today)
        on = self.on.day()
        if base and on and on < base.on:
            text = self.tr(
                "Paid before the balance of {date} was read, so that balance has it in already: "
                "it goes into the history and changes nothing that is owed."
            )
            return text.format(date=figures.date_text(base.on, self._desk.today))
        if amount > self._now.balance:
            over = figures.money(amount - self._now.balance, self._record.debt.currency)
            return self.tr("{amount} more than the balance.").format(amount=over)
        return "" if after.is_open else self.tr("This repays the debt.")

    def _standing(self, record: Record) -> Standing:
        boundaries = self._desk.catalogue.boundaries_of(record.debt)
        return standing(record.debt, record.entries, self._desk.today, boundaries)

    def _save(self) -> None:
        errors = self._unread()
        if errors:
            self.place_errors(errors, self.rows)
            return
        saving = partial(
            self._desk.do, debts.record_payment, self._record.debt.id,
            self.amount.amount(), self.on.day(), self._desk.today, self.note.text(),
        )  # fmt: skip
        change = self.attempt(saving)
        if isinstance(change, list):
            self.place_errors(change, self.rows)
            return
        self.saved.emit(change)
        self.accept()

    def _unread(self) -> list[UserError]:
        return [*self.amount.problem("amount"), *self.on.problem("on")]
