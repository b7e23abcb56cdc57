"""Which dues are unpaid, the oldest first, and since when a debt is overdue (逾期).

Day 1 is the day after the due date (Civil Code art. 201). Days overdue are counted from
the oldest due amount that is not fully paid; they are derived at every look.

A balance entry says what is asked for up to its own day. What comes after it follows from the
terms: each month the minimum payment, which for instalments (分期) is a fixed amount.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, count, islice

from ashore.domain.dates import add_months, is_month_end
from ashore.domain.debt import Debt, Entry, EntryKind, Repeats
from ashore.domain.terms import Minimum, MinimumKind
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

    def asked(self, on: date) -> int:
        """What the lender asks for on that day: arrears and what is due then, or else the next due."""
        asked = self.shortfall
        for due in self.arrears:
            asked += due.unpaid
        if self.upcoming and (not self.arrears or self.upcoming.on == on):
            asked += self.upcoming.unpaid
        return min(asked, self.balance)


def checkpoint(entries: Sequence[Entry], on: date) -> Entry | None:
    """The balance entry in force on ``on``: the last one up to then, or else the first."""
    if len(entries) == 1:
        return entries[0] if entries[0].kind is EntryKind.BALANCE else None
    balances = [entry for entry in entries if entry.kind is EntryKind.BALANCE]
    known = [entry for entry in balances if entry.on <= on]
    return max(known, key=_order) if known else min(balances, key=_order, default=None)


def paid_since(entries: Sequence[Entry], base: Entry, on: date) -> int:
    """Payments after ``base`` up to and including ``on``, minor units.

    A payment dated before the balance was read is inside that balance already.
    """
    if len(entries) == 1:
        return 0
    start = _order(base)
    return sum(
        entry.amount
        for entry in entries
        if entry.kind is EntryKind.PAYMENT and entry.on <= on and _order(entry) > start
    )


def overdue_amount(arrears: Sequence[Due], grace_days: int, on: date) -> int:
    """The unpaid part whose grace has passed, minor units."""
    overdue = 0
    for due in arrears:
        if (on - due.on).days > grace_days:
            overdue += due.unpaid
    return overdue


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
    for due_on, amount in _dues(debt, entries, base):
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


def _dues(debt: Debt, entries: Sequence[Entry], base: Entry) -> Iterator[tuple[date, int]]:
    """The dues from ``base`` on and their amounts, oldest first, as long as its balance lasts."""
    if base.due_date is None:
        return
    minimum = debt.terms.minimum
    asked = base.amount_due
    if asked is None:
        asked = minimum.of(base.amount) or base.amount
    asked = min(asked, base.amount)
    if debt.repeats is Repeats.NONE:
        yield base.due_date, asked
        return
    dates = _monthly_dates(entries, base, base.due_date)
    past, ahead = [next(dates)], next(dates)
    while ahead <= base.on:
        past.append(ahead)
        ahead = next(dates)
    yield from _spread(asked, past, minimum)
    left = base.amount - asked
    for due_on in chain((ahead,), islice(dates, LAST_MONTH)):
        if left == 0:
            return
        amount = min(minimum.of(left) or left, left)
        yield due_on, amount
        left -= amount


def _spread(asked: int, past: Sequence[date], minimum: Minimum) -> list[tuple[date, int]]:
    """What is asked for up to the day of the balance, over the due dates up to then.

    Instalments stand on the dates on which each of them was missed, the rest on the oldest; what
    does not reach for that, and what a percent asks for, stands on the oldest as a whole.
    """
    oldest, later = past[0], past[1:]
    rest = asked - minimum.amount * len(later)
    if minimum.kind is not MinimumKind.FIXED or rest <= 0:
        return [(oldest, asked)]
    return [(oldest, rest), *((due_on, minimum.amount) for due_on in later)]


def _monthly_dates(entries: Sequence[Entry], base: Entry, first: date) -> Iterator[date]:
    """``first``, and its day in each month after it; without an end."""
    series = _uncut(entries, base, first)
    before = (first.year - series.year) * 12 + first.month - series.month
    return (add_months(series, months) for months in count(before))


def _uncut(entries: Sequence[Entry], base: Entry, first: date) -> date:
    """A date of the same series as ``first`` whose day no short month has cut.

    On 28 February one cannot see whether the 31st is meant; an earlier balance may tell.
    """
    if not is_month_end(first):
        return first
    earlier = [e for e in entries if e.kind is EntryKind.BALANCE and _order(e) < _order(base)]
    for entry in sorted(earlier, key=_order, reverse=True):
        if entry.due_date and entry.due_date.day > first.day:
            return entry.due_date
        if entry.due_date and not is_month_end(entry.due_date):
            break
    return first


def _order(entry: Entry) -> tuple[date, int]:
    return entry.on, entry.seq
