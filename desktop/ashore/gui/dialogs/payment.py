"""Records a payment, and shows first which parts it pays and what it changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.errors import UserError
from ashore.domain.ledger.preview import PaymentPreview, preview_payment
from ashore.domain.ledger.state import state
from ashore.domain.overdue import checkpoint
from ashore.domain.standing import Standing
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.services import debts
from ashore.services.change import Change
from ashore.words import figures, terms_words


class PaymentDialog(EntryDialog):
    """The amounts that one would pay are offered as links."""

    kind = EntryKind.PAYMENT

    def change_name(self) -> str:
        """The column in the middle."""
        return self.tr("Paid")

    def new_title(self) -> str:
        """The title of a new one."""
        return self.tr("Payment on {name}")

    def make_rows(self) -> dict[str, FieldRow]:
        """Amount and day."""
        return {
            "amount": self.amount_row(self.tr("&Amount")),
            "on": self.day_row(self.tr("&Paid on")),
        }

    def extra_rows(self) -> list[QWidget]:
        """The proposals, one under the other."""
        self.chips = [self._chip(text, amount) for text, amount in self._proposals()]
        box = QWidget()
        quick = QVBoxLayout(box)
        quick.setContentsMargins(0, 0, 0, 0)
        quick.setSpacing(4)
        for chip in self.chips:
            quick.addWidget(chip)
        return [box]

    def remark(self, draft: Entry, after: Standing) -> str:
        """Where the payment is inside a newer page, or more than is owed."""
        base = checkpoint(self.others().entries, self._desk.today)
        if base and draft.on < base.on:
            text = self.tr(
                "Paid before the balance of {date} was read, so that balance has it in already: "
                "it goes into the history and changes nothing that is owed."
            )
            return text.format(date=figures.date_text(base.on, self._desk.today))
        paid = self._preview(draft)
        if paid.credit:
            text = self.tr("{amount} more than what is owed.")
            return text.format(amount=self.money(paid.credit))
        if not after.is_open and paid.after.total:
            text = self.tr("This pays the recorded balance; {amount} of interest and fees stays.")
            return text.format(amount=self.money(paid.after.total))
        if not after.is_open:
            return self.tr("This repays the debt.")
        order = terms_words.order_name(self._record.debt.terms.order)
        return self.tr("Order of this contract: {order}").format(order=order)

    def doubts(self) -> list[UserError]:
        """More than is owed."""
        draft = self.draft()
        if draft is None or self.is_inside_page(draft):
            return []
        over = self._preview(draft).credit
        return [UserError("payment_above_balance", "amount", more=self.money(over))] if over else []

    def recording(self) -> Callable[[], Change]:
        """What records it."""
        return partial(
            self._desk.do, debts.record_payment, self.debt_id, self.amount.amount(),
            self.on.day(), self._desk.today, self.note.text(),
        )  # fmt: skip

    def draft(self) -> Entry | None:
        """A payment of a day that has not come is not shown as if it had."""
        found = super().draft()
        return found if found and found.on <= self._desk.today else None

    def _show_parts(self, draft: Entry | None) -> None:
        if draft is None or self.is_inside_page(draft):
            super()._show_parts(draft)
            return
        found = self._preview(draft)
        text = self.tr("How the payment is allocated on {date}")
        caption = text.format(date=figures.date_text(draft.on, self._desk.today))
        self.card.show_parts(caption, (found.before, found.paid, found.after), self.currency)

    def _preview(self, draft: Entry) -> PaymentPreview:
        others = self.others()
        return preview_payment(others.debt, others.entries, draft.amount, draft.on)

    def _proposals(self) -> list[tuple[str, int]]:
        """What one would pay, each amount once."""
        now = self._now
        found = state(self._record.debt, self.others().entries, self._desk.today)
        proposals = [
            (self.tr("Amount due: {amount}"), now.amount_due),
            (self.tr("Overdue part: {amount}"), now.overdue_amount),
            (self.tr("Whole balance: {amount}"), now.balance),
        ]
        if found.complete:
            proposals[2:2] = [
                (self.tr("Up to date, interest and fees too: {amount}"), found.to_catch_up)
            ]
            proposals.append((self.tr("All that is owed now: {amount}"), found.total))
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
