"""Which dues are unpaid, the oldest first, and since when a debt is overdue (逾期).

Day 1 is the day after the due date (Civil Code art. 201). Days overdue are counted from
the oldest due amount that is not fully paid; they are derived at every look.

A balance entry says what is asked for up to its own day. What comes after it follows from the
terms: each month the minimum payment, which for instalments (分期) is a fixed amount.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ashore.domain.debt import Debt, Entry
from ashore.domain.dues import dues
from ashore.domain.moves import checkpoint, page, since
from ashore.domain.value import value

__all__ = ["Due", "Position", "checkpoint", "overdue_amount", "paid_since", "position"]


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


def paid_since(entries: Sequence[Entry], base: Entry, on: date) -> int:
    """Payments after ``base`` up to and including ``on``, minor units.

    A payment dated before the balance was read is inside that balance already.
    """
    return since(entries, base, on).settled


def overdue_amount(arrears: Sequence[Due], grace_days: int, on: date) -> int:
    """The unpaid part whose grace has passed, minor units."""
    overdue = 0
    for due in arrears:
        if (on - due.on).days > grace_days:
            overdue += due.unpaid
    return overdue


def position(debt: Debt, entries: Sequence[Entry], on: date) -> Position:
    """Balance, arrears and next due of ``debt`` on ``on``; payments go to the oldest due first.

    The balance is the recorded one with what was recorded since; interest that has accrued
    meanwhile is not in it.
    """
    base = checkpoint(entries, on) or page(entries, on)
    if base is None:
        return Position(0, (), None, 0)
    balance = limit = base.amount
    added: Sequence[tuple[date, int]] = ()
    tolerated = left = 0
    if base is not entries[0] or len(entries) > 1:  # most debts have their page and nothing else
        moves = since(entries, base, on)
        limit = moves.limit(base.amount)
        balance = moves.left(limit)
        added, left = moves.added, moves.settled
    arrears: list[Due] = []
    upcoming: Due | None = None
    tolerance = debt.terms.grace.amount
    for due_on, amount, _ in dues(debt, entries, base, limit, added):
        if amount <= left:
            left -= amount
            continue
        unpaid, left = amount - left, 0
        if due_on >= on:
            upcoming = Due(due_on, unpaid)
            break
        if unpaid <= tolerance:
            tolerated += unpaid
        else:
            arrears.append(Due(due_on, unpaid))
    return Position(balance, tuple(arrears), upcoming, tolerated)
