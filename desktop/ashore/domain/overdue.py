"""Which dues are unpaid, the oldest first, and since when a debt is overdue (逾期).

Day 1 is the day after the due date (Civil Code art. 201). Days overdue are counted from
the oldest due amount that is not fully paid; they are derived at every look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ashore.domain.dates import add_months
from ashore.domain.debt import Debt, Entry, EntryKind, Repeats
from ashore.domain.terms import MinimumKind
from ashore.domain.value import value

LAST_MONTH = 12 * 100
"""No due repeats for more than a hundred years: it bounds the loop over small instalments."""


@value
class Due:
    """An amount (minor units) that is due by a date, as far as it is still unpaid."""

    on: date
    unpaid: int


@value
class Position:
    """The money side of a debt on a day, minor units.

    ``arrears`` are the dues before that day that are not fully paid; ``upcoming`` is the
    next due on or after it. ``shortfall`` is what earlier dues lack inside the tolerance
    (容差): it counts as paid on time, yet is still owed.
    """

    balance: int
    arrears: tuple[Due, ...]
    upcoming: Due | None
    shortfall: int


def checkpoint(entries: Sequence[Entry], on: date) -> Entry | None:
    """The balance entry in force on ``on``: the last one up to then, or else the first."""
    balances = [entry for entry in entries if entry.kind is EntryKind.BALANCE]
    known = [entry for entry in balances if entry.on <= on]
    return max(known, key=_order) if known else min(balances, key=_order, default=None)


def paid_since(entries: Sequence[Entry], base: Entry, on: date) -> int:
    """Payments after ``base`` up to and including ``on``, minor units.

    A payment dated before the balance was read is inside that balance already.
    """
    start = _order(base)
    return sum(
        entry.amount
        for entry in entries
        if entry.kind is EntryKind.PAYMENT and entry.on <= on and _order(entry) > start
    )


def overdue_amount(arrears: Sequence[Due], grace_days: int, on: date) -> int:
    """The unpaid part whose grace has passed, minor units."""
    return sum(due.unpaid for due in arrears if (on - due.on).days > grace_days)


def position(debt: Debt, entries: Sequence[Entry], on: date) -> Position:
    """Balance, arrears and next due of ``debt`` on ``on``; payments go to the oldest due first."""
    base = checkpoint(entries, on)
    if base is None:
        return Position(0, (), None, 0)
    paid = paid_since(entries, base, on)
    balance = max(0, base.amount - paid)
    arrears: list[Due] = []
    upcoming: Due | None = None
    tolerated, left = 0, paid
    for due_on, amount in _dues(debt, base):
        if amount <= left:
            left -= amount
            continue
        unpaid, left = amount - left, 0
        if due_on >= on:
            upcoming = Due(due_on, unpaid)
            break
        if unpaid <= debt.terms.grace.amount:
            tolerated += unpaid
        else:
            arrears.append(Due(due_on, unpaid))
    return Position(balance, tuple(arrears), upcoming, tolerated)


def _dues(debt: Debt, base: Entry) -> Iterator[tuple[date, int]]:
    """The dues from ``base`` on and their amounts, oldest first, as long as its balance lasts.

    A balance entry speaks for everything due up to its own day; a monthly due comes
    again only after that day.
    """
    if base.due_date is None:
        return
    minimum = debt.terms.minimum
    first = base.amount_due if base.amount_due is not None else minimum.of(base.amount)
    first = min(first, base.amount)
    yield base.due_date, first
    if debt.repeats is Repeats.NONE:
        return
    left = base.amount - first
    instalment = base.amount_due if minimum.kind is MinimumKind.FULL else None
    for months in range(1, LAST_MONTH):
        if left == 0:
            return
        due_on = add_months(base.due_date, months)
        if due_on > base.on:
            amount = min(instalment or minimum.of(left) or left, left)
            yield due_on, amount
            left -= amount


def _order(entry: Entry) -> tuple[date, int]:
    return entry.on, entry.seq
