"""Records a payment, and shows first which parts it pays and what it changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.errors import UserError
from ashore.domain.ledger.preview import PaymentPreview
from ashore.domain.overdue import checkpoint, position
from ashore.domain.standing import Standing
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.services import debts, preview
from ashore.services.change import Change
from ashore.words import figures, terms_words
from ashore.words.entries import part_name


class PaymentDialog(EntryDialog):
    """The amount, with what one would usually pay at hand."""

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

    def draft(self) -> Entry | None:
        """A payment of a day that has not come is not shown as if it had."""
        found = super().draft()
        return found if found and found.on <= self.desk.today else None

    def remark(self, draft: Entry, after: Standing) -> str:
        """Where the payment is inside a newer page, or more than is owed."""
        base = checkpoint(self.others().entries, self.desk.today)
        if base and draft.on < base.on:
            text = self.tr(
                "Paid before the balance of {date} was read, so that balance has it in already: "
                "it goes into the history and changes nothing that is owed."
            )
            return text.format(date=figures.date_text(base.on, self.desk.today))
        paid = self._preview(draft)
        if paid.credit:
            return self.tr("{amount} more than what is owed.").format(
                amount=self.money(paid.credit)
            )
        left = self.with_draft(draft)
        if paid.after.total and not position(left.debt, left.entries, self.desk.today).balance:
            # The recorded balance does not hold what has grown: a payment pays that first.
            text = self.tr("This pays the recorded balance. Still owed then: {parts}.")
            stays = [
                f"{part_name(part)} {self.money(paid.after.of(part))}"
                for part in Part
                if paid.after.of(part)
            ]
            return text.format(parts=", ".join(stays))
        if not after.is_open:
            return self.tr("This repays the debt.")
        order = terms_words.order_name(self.record.debt.terms.order)
        return self.tr("Order of this contract: {order}").format(order=order)

    def doubts(self) -> list[UserError]:
        """More than is owed."""
        draft = self.draft()
        if draft is None or self.is_inside_page(draft):
            return []
        over = self._preview(draft).credit
        more = UserError("payment_above_balance", "amount", more=self.money(over))
        return [more] if over else []

    def recording(self) -> Callable[[], Change]:
        """The service that records it."""
        return partial(
            self.desk.do, debts.record_payment, self.debt_id, self.amount.amount(), self.on.day(),
            self.desk.today, self.note.text(),
        )  # fmt: skip

    def show_parts(self, draft: Entry | None) -> None:
        """How the payment is allocated on its day."""
        if draft is None or self.is_inside_page(draft):
            super().show_parts(draft)
            return
        found = self._preview(draft)
        text = self.tr("How the payment is allocated on {date}")
        caption = text.format(date=figures.date_text(draft.on, self.desk.today))
        columns = (found.before, found.paid, found.after)
        self.card.show_parts(caption, columns, self.currency.code)

    def _preview(self, draft: Entry) -> PaymentPreview:
        return preview.preview_payment(self.others(), draft.amount, draft.on)

    def _proposals(self) -> list[tuple[str, int]]:
        """What one would pay, each amount once."""
        now = self.now
        owed = now.ledger
        proposals = [
            (self.tr("Amount due: {amount}"), now.amount_due),
            (self.tr("Overdue part: {amount}"), now.overdue_amount),
            (self.tr("Whole balance: {amount}"), now.balance),
        ]
        if owed.complete:
            text = self.tr("Up to date, interest and fees too: {amount}")
            proposals[2:2] = [(text, owed.to_catch_up)]
            proposals.append((self.tr("All that is owed now: {amount}"), owed.total))
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
