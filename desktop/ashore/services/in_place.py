"""One figure typed in its place in the list: each edit is one change, with one undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from ashore.catalogue import currency
from ashore.domain.amount_text import parse_amount
from ashore.domain.date_text import parse_date
from ashore.domain.debt import Record
from ashore.domain.errors import UserError
from ashore.domain.overdue import position
from ashore.services.debts import rename_debt, update_balance

if TYPE_CHECKING:
    from ashore.services.change import Change
    from ashore.storage import Store


def edit_name(store: Store, debt_id: str, text: str, _today: date) -> Change:
    """Give a debt another name. Raises UserError ``name_missing``, ``name_too_long``."""
    return rename_debt(store, debt_id, text)


def edit_balance(store: Store, debt_id: str, text: str, today: date) -> Change:
    """A new balance as of ``today``; due date and amount due stay. Raises UserError."""
    record = _record(store, debt_id)
    amount = parse_amount(text, currency(record.debt.currency))
    due, asked = _asked(record, today)
    kept = min(asked, amount) if asked is not None else None
    return update_balance(store, debt_id, amount, today, due, kept, today)


def edit_due_date(store: Store, debt_id: str, text: str, today: date) -> Change:
    """Another oldest unpaid due date; balance and amount due stay. Raises UserError."""
    record = _record(store, debt_id)
    held = position(record.debt, record.entries, today)
    _, asked = _asked(record, today)
    return update_balance(
        store, debt_id, held.balance, today, parse_date(text, today), asked, today
    )


def edit_amount_due(store: Store, debt_id: str, text: str, today: date) -> Change:
    """Another amount due; balance and due date stay. Raises UserError."""
    record = _record(store, debt_id)
    held = position(record.debt, record.entries, today)
    due, _ = _asked(record, today)
    amount = parse_amount(text, currency(record.debt.currency))
    if amount > held.balance:
        raise UserError("amount_due_above_balance", "amount_due")
    return update_balance(store, debt_id, held.balance, today, due, amount, today)


EDITS: dict[str, Callable[[Store, str, str, date], Change]] = {
    "name": edit_name,
    "balance": edit_balance,
    "due_date": edit_due_date,
    "amount_due": edit_amount_due,
}
"""The edits by the name of their field."""


def _record(store: Store, debt_id: str) -> Record:
    record = store.record(debt_id)
    if record is None:
        raise UserError("debt_gone")
    return record


def _asked(record: Record, today: date) -> tuple[date | None, int | None]:
    """The due date and the amount due as they stand today."""
    held = position(record.debt, record.entries, today)
    if held.arrears:
        return held.arrears[0].on, sum(due.unpaid for due in held.arrears) + held.shortfall
    if held.upcoming:
        return held.upcoming.on, held.upcoming.unpaid + held.shortfall
    return None, None
