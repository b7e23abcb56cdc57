"""Takes over what the lender's own page says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Entry, EntryKind, Record
from ashore.domain.errors import UserError
from ashore.domain.ledger.state import state
from ashore.domain.standing import standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs import comparison
from ashore.gui.dialogs.comparison import Comparison
from ashore.gui.dialogs.page_parts import PagePartsFields
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.date import DateField
from ashore.gui.fields.disclosure import Disclosure
from ashore.gui.fields.row import FieldRow
from ashore.services import debts, entries, ledger
from ashore.services.change import Change
from ashore.services.checks import asks_for_nothing
from ashore.words import figures

_WIDTH = 624


class BalanceDialog(SideSheet):
    """``saved`` carries the Change. With ``entry`` that balance is changed, else a new one read."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        debt_id: str,
        parent: QWidget | None = None,
        entry: Entry | None = None,
    ) -> None:
        card = Comparison()
        super().__init__("", _WIDTH, card, comparison.HEIGHT, parent)
        self.card = card
        self._desk, self._record, self._entry = desk, desk.records[debt_id], entry
        self._now = desk.standings[debt_id]
        money = currency_of(self._record.debt.currency)
        self.set_title(self.tr("Balance of {name}").format(name=self._record.debt.name))
        self.balance, self.amount_due = AmountField(money), AmountField(money)
        self.on, self.due_date = DateField(desk.today), DateField(desk.today)
        self.note = CheckedEdit(str)
        self.on.set_day(desk.today)
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
        self.parts = PagePartsFields(money)
        self.more = Disclosure(self.tr("&More: what it is made of"), self.parts)
        self._ask_as_before()
        self._lay_out()
        if entry:
            self._fill(entry)
        self._compare()
        self.balance.setFocus()

    def show_page(self, page: Entry) -> None:
        """Take figures over that were typed elsewhere."""
        self.on.set_day(page.on)
        self.balance.set_amount(page.amount)
        self.parts.show_parts(page.parts)
        if page.parts:
            self.more.set_open(True)

    def _fill(self, entry: Entry) -> None:
        text = self.tr("Balance of {date} on {name}")
        day = figures.date_text(entry.on, self._desk.today)
        self.set_title(text.format(date=day, name=self._record.debt.name))
        self.show_page(entry)
        self.note.setText(entry.note)
        self.due_date.setText(entry.due_date.isoformat() if entry.due_date else "")
        self.amount_due.setText("")
        if entry.amount_due is not None:
            self.amount_due.set_amount(entry.amount_due)
        self._asked_as_before = False

    def _ask_as_before(self) -> None:
        """Start with what is asked for as it stands today."""
        now = ledger.restated(self._record, self._desk.today) if self._now.is_open else None
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

    def _lay_out(self) -> None:
        for row in self.rows.values():
            self.body.addWidget(row)
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        for field in (self.balance, self.on, self.due_date, self.amount_due):
            field.textChanged.connect(self._compare)
        self.parts.changed.connect(self._compare)
        self.more.toggled.connect(lambda _open: self.fit() if self.isVisible() else None)
        if self._entry:
            self.delete = self.add_button(self.tr("De&lete"))
            self.delete.clicked.connect(self._delete)
            self.buttons.removeWidget(self.delete)
            self.buttons.insertWidget(0, self.delete)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)

    def arrange_fields(self, width: int) -> None:
        """Lay the parts out for a width."""
        self.parts.arrange(width)

    def _compare(self) -> None:
        read = self._read()
        if read is None:
            text = self.tr("Enter the balance to see how it differs from the program's figure.")
            self.card.show_standings(self._now, None, text)
            return
        boundaries = self._desk.catalogue.boundaries_of(self._record.debt)
        others = self._others()
        add = ledger.with_entry if self._entry else ledger.with_balance
        drafted = add(others, read)
        after = standing(drafted.debt, drafted.entries, self._desk.today, boundaries)
        self.card.show_standings(
            self._now, after, self._difference(read.amount - self._reckoned(read))
        )

    def _reckoned(self, read: Entry) -> int:
        """What the program makes of that day, interest and fees included where they are known."""
        debt, others = self._record.debt, self._others()
        found = state(debt, others.entries, read.on)
        if found.complete:
            return found.total - found.credit
        boundaries = self._desk.catalogue.boundaries_of(debt)
        return standing(debt, others.entries, read.on, boundaries).balance

    def _others(self) -> Record:
        gone = self._entry.id if self._entry else None
        return Record(self._record.debt, tuple(e for e in self._record.entries if e.id != gone))

    def _read(self) -> Entry | None:
        """The entry as far as it can be saved; None without a balance and its day."""
        amount, on = self.balance.amount(), self.on.day()
        if amount is None or on is None or on > self._desk.today or self._unread():
            return None
        due, asked = self.due_date.day(), self._asked()
        read = Entry(
            "", "", on, EntryKind.BALANCE, amount,
            due_date=due, amount_due=asked, parts=self.parts.parts(),
        )  # fmt: skip
        if asks_for_nothing(read) or (asked is not None and asked > amount):
            return None
        return read

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
        wrong = [e for name, (field, must) in fields.items() for e in field.problem(name, must)]
        return [*wrong, *self.parts.unread()]

    def _save(self) -> None:
        errors = self._unread()
        if errors:
            self._show_errors(errors)
            return
        if self._entry:
            changed = replace(
                self._entry, amount=self.balance.amount() or 0, on=self.on.day() or self._entry.on,
                due_date=self.due_date.day(), amount_due=self._asked(), note=self.note.text().strip(),
                parts=self.parts.parts(),
            )  # fmt: skip
            self._finish(partial(
                self._desk.do, entries.edit_entry, self._record.debt.id, changed, self._desk.today
            ))  # fmt: skip
            return
        self._finish(partial(
            self._desk.do, debts.update_balance, self._record.debt.id,
            self.balance.amount(), self.on.day(), self.due_date.day(), self._asked(),
            self._desk.today, self.note.text(), self.parts.parts(),
        ))  # fmt: skip

    def _delete(self) -> None:
        assert self._entry is not None
        debt_id, entry_id = self._record.debt.id, self._entry.id
        self._finish(partial(self._desk.do, entries.delete_entry, debt_id, entry_id))

    def _finish(self, act: Callable[[], Change]) -> None:
        change = self.attempt(act)
        if isinstance(change, list):
            self._show_errors(change)
            return
        self.saved.emit(change)
        self.accept()

    def _show_errors(self, errors: list[UserError]) -> None:
        if any(error.field in self.parts.rows for error in errors):
            self.more.set_open(True)
        # An entry that is changed calls its balance its amount.
        placed = [error.at("balance") if error.field == "amount" else error for error in errors]
        self.place_errors(placed, self.rows | self.parts.rows)
