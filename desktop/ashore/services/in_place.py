"""One figure typed in its place in the list: each edit is one change, with one undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ashore.catalogue import currency
from ashore.domain.amount_text import parse_amount
from ashore.domain.date_text import parse_date
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import Period
from ashore.services import ledger
from ashore.services.debts import rename_debt, update_balance
from ashore.services.entries import edit_entry, set_terms

if TYPE_CHECKING:
    from ashore.services.change import Change
    from ashore.storage import Store


def edit_name(store: Store, debt_id: str, text: str, _today: date) -> Change:
    """Give a debt another name. Raises UserError ``name_missing``, ``name_too_long``."""
    return rename_debt(store, debt_id, text)


def edit_balance(store: Store, debt_id: str, text: str, today: date) -> Change:
    """A new balance as of ``today``; due date and amount due stay. Raises UserError."""
    now, money = _now(store, debt_id, today)
    amount = parse_amount(text, money)
    asked = now.amount_due
    kept = None if asked is None else min(asked, amount)
    return update_balance(store, debt_id, amount, today, now.due_date, kept, today)


def edit_due_date(store: Store, debt_id: str, text: str, today: date) -> Change:
    """Another oldest unpaid due date; balance and amount due stay. Raises UserError."""
    now, _ = _now(store, debt_id, today)
    due = parse_date(text, today)
    return update_balance(store, debt_id, now.amount, today, due, now.amount_due, today)


def edit_amount_due(store: Store, debt_id: str, text: str, today: date) -> Change:
    """Another amount due; balance and due date stay. Raises UserError."""
    now, money = _now(store, debt_id, today)
    asked = parse_amount(text, money)
    return update_balance(store, debt_id, now.amount, today, now.due_date, asked, today)


def edit_rate(store: Store, debt_id: str, text: str, today: date) -> Change:
    """Another contract rate, with its period; where the text names none, that of the old rate.

    Where a new rate was recorded, the newest one that has begun is set right, else the debt's own.
    Raises UserError.
    """
    record = store.record(debt_id)
    if record is None:
        raise UserError("debt_gone")
    begun = [e for e in record.entries if e.kind is EntryKind.RATE and e.on <= today]
    newest = max(begun, key=lambda e: (e.on, e.seq), default=None)
    old = newest.rate if newest else record.debt.terms.rate
    rate = parse_rate(text, old.period if old else Period.YEAR)
    if newest:
        return edit_entry(store, debt_id, replace(newest, rate=rate), today)
    return set_terms(store, debt_id, replace(record.debt.terms, rate=rate))


EDITS: dict[str, Callable[[Store, str, str, date], Change]] = {
    "name": edit_name,
    "balance": edit_balance,
    "due_date": edit_due_date,
    "amount_due": edit_amount_due,
    "rate": edit_rate,
}
"""The edits by the name of their field."""


def _now(store: Store, debt_id: str, today: date) -> tuple[Entry, Currency]:
    """The figures as they stand today, and their currency."""
    record = store.record(debt_id)
    if record is None:
        raise UserError("debt_gone")
    nothing = Entry("", debt_id, today, EntryKind.BALANCE, 0)
    return ledger.restated(record, today) or nothing, currency(record.debt.currency)
