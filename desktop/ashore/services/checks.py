"""What a debt and a ledger entry must be before they are saved; every wrong field at once."""

from __future__ import annotations

from datetime import date

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Debt, Entry, EntryKind
from ashore.domain.errors import InvalidInput, UserError
from ashore.domain.money import MAX_MINOR

MAX_NAME = 120
MAX_NOTE = 2000
MAX_NOTES = 20_000
"""The most characters in a name, a lender or a number; in the note of an entry; in a debt's notes."""

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)


class Checks:
    """Collects what is wrong; ``done`` raises it."""

    def __init__(self) -> None:
        self._errors: list[UserError] = []

    def refuse(self, code: str, field: str, **params: object) -> None:
        """Note one error; only the first one of a field is kept."""
        self._note(UserError(code, field, **params))

    def amount(self, value: int, field: str) -> None:
        """Minor units, zero or more: ``amount_negative``, ``amount_too_large``."""
        if value < 0:
            self.refuse("amount_negative", field)
        elif value > MAX_MINOR:
            self.refuse("amount_too_large", field)

    def day(self, value: date, field: str) -> None:
        """A day that the calendar fields accept: ``date_out_of_range``."""
        if not FIRST_DAY <= value <= LAST_DAY:
            self.refuse("date_out_of_range", field)

    def text(self, value: str, field: str, limit: int = MAX_NOTE) -> None:
        """Text that any file can hold: ``text_too_long``, ``text_unreadable``."""
        error = text_error(value, limit)
        if error:
            self._note(error.at(field))

    def balance(self, entry: Entry) -> None:
        """Figures of a lender's page: also ``amount_due_above_balance``, ``amount_due_zero``,
        ``due_date_missing``.
        """
        self.amount(entry.amount, "balance")
        self.day(entry.on, "on")
        self.text(entry.note, "note")
        if entry.due_date is not None:
            self.day(entry.due_date, "due_date")
        if entry.amount_due is not None:
            self.amount(entry.amount_due, "amount_due")
            if entry.amount_due > entry.amount:
                self.refuse("amount_due_above_balance", "amount_due")
            if entry.due_date is None and entry.amount_due > 0:
                self.refuse("due_date_missing", "due_date")
            if asks_for_nothing(entry):
                self.refuse("amount_due_zero", "amount_due")

        self._parts(entry)

    def entry(self, entry: Entry, today: date) -> None:
        """A line of the ledger, as its kind wants it.

        Errors: ``payment_zero`` or ``entry_zero``, ``amount_negative``, ``amount_too_large`` at
        amount; ``part_missing`` at part; ``rate_missing`` at rate; ``payment_in_future``,
        ``balance_date_in_future`` or ``entry_in_future``, ``date_out_of_range`` at on;
        ``text_too_long``, ``text_unreadable`` at note; those of a page as ``balance`` has them.
        """
        kind = entry.kind
        if kind is EntryKind.BALANCE:
            self.balance(entry)
            if entry.on > today:
                self.refuse("balance_date_in_future", "on")
            return
        if kind is EntryKind.RATE:
            # A new rate is announced ahead.
            if entry.rate is None:
                self.refuse("rate_missing", "rate")
        else:
            is_payment = kind is EntryKind.PAYMENT
            self.amount(
                abs(entry.amount) if kind is EntryKind.CORRECTION else entry.amount, "amount"
            )
            if entry.amount == 0:
                self.refuse("payment_zero" if is_payment else "entry_zero", "amount")
            if entry.on > today:
                self.refuse("payment_in_future" if is_payment else "entry_in_future", "on")
        if kind in (EntryKind.WAIVER, EntryKind.CORRECTION) and entry.part is None:
            self.refuse("part_missing", "part", choices=", ".join(Part))
        self.day(entry.on, "on")
        self.text(entry.note, "note")

    def _parts(self, entry: Entry) -> None:
        """The parts that a page names must make its balance."""
        if entry.parts is None:
            return
        for part in entry.parts.each():
            if part is not None:
                self.amount(part, "balance")
        known = entry.parts.known()
        if known > entry.amount:
            self.refuse("parts_above_balance", "balance")
        elif known < entry.amount and None not in entry.parts.each():
            self.refuse("parts_not_balance", "balance")

    def debt(self, debt: Debt) -> None:
        """The texts of a debt: also ``name_missing``, ``name_too_long``."""
        if not debt.name.strip():
            self.refuse("name_missing", "name")
        if len(debt.name) > MAX_NAME:
            self.refuse("name_too_long", "name", limit=MAX_NAME)
        self.text(debt.name, "name")
        self.text(debt.lender, "lender", MAX_NAME)
        self.text(debt.hotline, "hotline", MAX_NAME)
        self.text(debt.notes, "notes", MAX_NOTES)
        if debt.contract_date is not None:
            self.day(debt.contract_date, "contract_date")
        self.amount(debt.amount_borrowed or 0, "amount_borrowed")
        self.amount(debt.amount_received or 0, "amount_received")

    def _note(self, error: UserError) -> None:
        if all(other.field != error.field for other in self._errors):
            self._errors.append(error)

    def done(self) -> None:
        """Raise the one error there is, or InvalidInput with all of them; nothing if none."""
        if len(self._errors) == 1:
            raise self._errors[0]
        if self._errors:
            raise InvalidInput(self._errors)


def asks_for_nothing(balance: Entry) -> bool:
    """Whether a balance names a due date by which nothing is due: it would be lost."""
    return balance.amount > 0 and balance.due_date is not None and balance.amount_due == 0


def text_error(value: str, limit: int) -> UserError | None:
    """What keeps a text from being saved, if anything, at no field yet."""
    if len(value) > limit:
        return UserError("text_too_long", limit=limit)
    # A terminal in another encoding hands over what is no character at all.
    if any("\ud800" <= character <= "\udfff" for character in value):
        return UserError("text_unreadable")
    return None
