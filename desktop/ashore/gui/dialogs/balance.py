"""Takes over what the lender's own page says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.errors import UserError
from ashore.domain.ledger.state import state
from ashore.domain.overdue import position
from ashore.gui.desk import Desk
from ashore.gui.dialogs.ledger_sheet import LedgerSheet
from ashore.gui.dialogs.page_parts import PagePartsFields, page_rest
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.date import DateField
from ashore.gui.fields.disclosure import Disclosure
from ashore.gui.fields.row import FieldRow
from ashore.services import debts, entries, ledger
from ashore.services.change import Change
from ashore.services.checks import asks_for_nothing
from ashore.words import entries as entry_words
from ashore.words import figures, names
from ashore.words.filling import fill


class BalanceDialog(LedgerSheet):
    """What is asked for starts as it stands; the balance is for the person to read."""

    def __init__(
        self,
        desk: Desk,
        debt_id: str,
        parent: QWidget | None = None,
        entry: Entry | None = None,
    ) -> None:
        super().__init__(desk, debt_id, parent, entry)
        self.set_title(fill(self.tr("Balance of {name}"), name=names.called(self.record.debt.name)))
        self.balance, self.amount_due = AmountField(self.currency), AmountField(self.currency)
        self.due_date = DateField(desk.today)
        self.rows |= {
            "balance": FieldRow(
                self.tr("&Balance on the lender's page"), self.balance, required=True
            ),
            "on": FieldRow(self.tr("&Read on"), self.on, required=True),
            "due_date": FieldRow(self.tr("&Due date, the oldest unpaid"), self.due_date),
            "amount_due": FieldRow(self.tr("&Amount due now"), self.amount_due),
        }
        self.rows["due_date"].set_hint(self.tr("Empty: nothing is due"))
        self.rows["amount_due"].set_hint(self.tr("Empty: by the minimum payment"))
        self.parts = PagePartsFields(self.currency)
        self.more = Disclosure(self.tr("&More: what it is made of"), self.parts)
        for row in (*self.rows.values(), self.more):
            self.body.addWidget(row)
        self.parts.changed.connect(self.compare)
        self.more.toggled.connect(lambda _open: self.fit() if self.isVisible() else None)
        self._ask_as_before()
        if entry:
            self._fill(entry)
        self.finish(self.balance, self.on, self.due_date, self.amount_due)

    def show_page(self, page: Entry) -> None:
        """Take figures over that were typed elsewhere."""
        self.on.set_day(page.on)
        self.balance.set_amount(page.amount)
        self.parts.show_parts(page.parts)
        if page.parts:
            self.more.set_open(True)

    def show_due(self, amount: int | None, due: date | None) -> None:
        """Take over what is asked for, minor units, and when, as a message says it."""
        if due is not None:
            self.due_date.set_day(due)
        if amount is not None:
            self.amount_due.set_amount(amount)
        self.balance.setFocus()

    def arrange_fields(self, width: int) -> None:
        """Lay the parts out for a width."""
        self.parts.arrange(width)

    def _fill(self, entry: Entry) -> None:
        text = self.tr("Balance of {date} on {name}")
        day = figures.date_text(entry.on, self.desk.today)
        self.set_title(fill(text, name=names.called(self.record.debt.name), date=day))
        self.show_page(entry)
        self.note.setText(entry.note)
        self.due_date.setText(entry.due_date.isoformat() if entry.due_date else "")
        self.amount_due.setText("")
        if entry.amount_due is not None:
            self.amount_due.set_amount(entry.amount_due)
        self._asked_as_before = False

    def _ask_as_before(self) -> None:
        """Start with what is asked for as it stands today."""
        now = ledger.restated(self.record, self.desk.today) if self.now.is_open else None
        if now and now.due_date:
            self.due_date.set_day(now.due_date)
        if now and now.amount_due:
            self.amount_due.set_amount(now.amount_due)
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

    def compare(self) -> None:
        """Show the standing with the balance; before it can be read, as it is now."""
        read = self._read()
        if read is None:
            text = self.tr("Enter the balance to see how it differs from the program's figure.")
            self.card.show_standings(self.now, None, text)
            return
        if self.entry:
            after = ledger.with_edited(self.record, replace(read, id=self.entry.id))
        else:
            after = ledger.with_balance(self.record, read)
        remark = "\n".join(filter(None, (self._difference(read), self._rest_counts(read))))
        self.card.show_standings(self.now, self.standing_of(after), remark)

    def _reckoned(self, read: Entry) -> int | None:
        """What the program makes of that day, interest and fees included where they are known.

        None before the first balance, of which nothing is known.
        """
        others = self.others()
        found = state(others.debt, others.entries, read.on, others.agreements)
        if found.since is None or found.since > read.on:
            return None
        if found.complete:
            return found.total - found.credit
        return position(others.debt, others.entries, read.on).balance

    def _read(self) -> Entry | None:
        """The entry as far as it can be saved; None without a balance and its day."""
        amount, on = self.balance.amount(), self.on.day()
        if amount is None or on is None or on > self.desk.today or self.unread():
            return None
        due, asked = self.due_date.day(), self._asked()
        read = Entry(
            "", "", on, EntryKind.BALANCE, amount, due_date=due, amount_due=asked,
            note=self.note.text().strip(), parts=self.parts.parts(),
        )  # fmt: skip
        if asks_for_nothing(read) or (asked is not None and asked > amount):
            return None
        return read

    def _rest_counts(self, read: Entry) -> str:
        """What becomes of the amount that the parts lack."""
        rest = page_rest(read)
        if rest is None:
            return ""
        text = self.tr("{amount} of it is in none of these parts and counts as: {part}.")
        return text.format(amount=self.money(rest[1]), part=entry_words.part_name(rest[0]))

    def doubts(self) -> list[UserError]:
        """Parts that do not make the balance: the rest would become a figure nobody typed."""
        read = self._read()
        rest = page_rest(read) if read else None
        if rest is None:
            return []
        part = entry_words.part_name(rest[0])
        return [UserError("parts_leave_rest", "balance", rest=self.money(rest[1]), part=part)]

    def _difference(self, read: Entry) -> str:
        reckoned = self._reckoned(read)
        if reckoned is None:
            return self.tr("The program has no figure of this day to compare with.")
        difference = read.amount - reckoned
        amount = self.money(abs(difference))
        if difference > 0:
            text = self.tr("{amount} more than the program's figure: interest or fees were added.")
            return text.format(amount=amount)
        if difference < 0:
            text = self.tr("{amount} less than the program's figure: a payment or a reduction.")
            return text.format(amount=amount)
        return self.tr("The same as the program's figure.")

    def unread(self) -> list[UserError]:
        """Every field; those that may be empty where they are not."""
        fields = {
            "balance": (self.balance, True),
            "on": (self.on, True),
            "due_date": (self.due_date, False),
            "amount_due": (self.amount_due, False),
        }
        wrong = [e for name, (field, must) in fields.items() for e in field.problem(name, must)]
        return [*wrong, *self.parts.unread()]

    def saving(self) -> Callable[[], Change]:
        """The service that takes it over, or puts the changed one in its place."""
        if self.entry is None:
            return partial(
                self.desk.do, debts.update_balance, self.record.debt.id,
                self.balance.amount(), self.on.day(), self.due_date.day(), self._asked(),
                self.desk.today, self.note.text(), self.parts.parts(),
            )  # fmt: skip
        changed = replace(
            self.entry, amount=self.balance.amount() or 0, on=self.on.day() or self.entry.on,
            due_date=self.due_date.day(), amount_due=self._asked(), note=self.note.text().strip(),
            parts=self.parts.parts(),
        )  # fmt: skip
        return partial(
            self.desk.do, entries.edit_entry, self.record.debt.id, changed, self.desk.today
        )

    def show_errors(self, errors: Sequence[UserError]) -> None:
        """An error in the parts opens them."""
        if any(error.field in self.parts.rows for error in errors):
            self.more.set_open(True)
        self.place_errors(errors, self.rows | self.parts.rows)
