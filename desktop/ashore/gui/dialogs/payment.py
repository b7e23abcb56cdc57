"""Records a payment, and shows first what it changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.domain.errors import UserError
from ashore.domain.overdue import checkpoint
from ashore.domain.standing import Standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs.ledger_sheet import LedgerSheet
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.services import debts, ledger
from ashore.services.change import Change
from ashore.words import figures


class PaymentDialog(LedgerSheet):
    """The amount, with what one would usually pay at hand."""

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, debt_id, parent)
        self.set_title(self.tr("Payment on {name}").format(name=self.record.debt.name))
        self.amount = AmountField(self.currency)
        self.rows["amount"] = FieldRow(self.tr("&Amount"), self.amount, required=True)
        self.rows["on"] = FieldRow(self.tr("&Paid on"), self.on, required=True, room=True)
        self.chips = [self._chip(text, amount) for text, amount in self._proposals()]
        quick = QVBoxLayout()
        quick.setSpacing(4)
        for chip in self.chips:
            quick.addWidget(chip)
        self.body.addWidget(self.rows["amount"])
        self.body.addLayout(quick)
        self.body.addWidget(self.rows["on"])
        self.finish(self.amount, self.on)

    def compare(self) -> None:
        """Show the standing with the payment; before it can be read, as it is now."""
        amount, on = self.amount.amount(), self.on.day()
        if not amount or on is None or on > self.desk.today:
            text = self.tr("Enter an amount to see what it changes.")
            self.card.show_standings(self.now, None, text)
            return
        after = self.standing_of(ledger.with_entry(self.record, ledger.payment(amount, on)))
        self.card.show_standings(self.now, after, self._remark(amount, after))

    def unread(self) -> list[UserError]:
        """Amount and day."""
        return [*self.amount.problem("amount"), *self.on.problem("on")]

    def doubts(self) -> list[UserError]:
        """More than is owed."""
        over = (self.amount.amount() or 0) - self.now.balance
        if over <= 0 or self._is_old():
            return []
        return [UserError("payment_above_balance", "amount", more=self.money(over))]

    def saving(self) -> Callable[[], Change]:
        """The service that records it."""
        return partial(
            self.desk.do, debts.record_payment, self.record.debt.id,
            self.amount.amount(), self.on.day(), self.desk.today, self.note.text(),
        )  # fmt: skip

    def _proposals(self) -> list[tuple[str, int]]:
        """What one would pay, each amount once."""
        now = self.now
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
        chip = Link(text.format(amount=self.money(amount)))
        chip.clicked.connect(lambda: self._take(amount))
        return chip

    def _take(self, amount: int) -> None:
        self.amount.set_amount(amount)
        self.on.setFocus()

    def _remark(self, amount: int, after: Standing) -> str:
        base = checkpoint(self.record.entries, self.desk.today)
        if base and self._is_old():
            text = self.tr(
                "Paid before the balance of {date} was read, so that balance has it in already: "
                "it goes into the history and changes nothing that is owed."
            )
            return text.format(date=figures.date_text(base.on, self.desk.today))
        if amount > self.now.balance:
            over = self.money(amount - self.now.balance)
            return self.tr("{amount} more than the balance.").format(amount=over)
        return "" if after.is_open else self.tr("This repays the debt.")

    def _is_old(self) -> bool:
        """Whether the newest balance has the payment in it already."""
        base, on = checkpoint(self.record.entries, self.desk.today), self.on.day()
        return bool(base and on and on < base.on)
