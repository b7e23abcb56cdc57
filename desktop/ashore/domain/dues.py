"""What a lender asks for and by when, as far as its page and the contract say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ashore.domain.dates import add_months
from ashore.domain.debt import Debt, Entry, Repeats
from ashore.domain.terms import MinimumKind

LAST_MONTH = 12 * 100
"""No due repeats for more than a hundred years: it bounds the loop over small instalments."""

_ONE_DAY = timedelta(days=1)


def dues(
    debt: Debt, base: Entry, limit: int, added: Sequence[tuple[date, int]] = ()
) -> Iterator[tuple[date, int]]:
    """The dues from ``base`` on and their amounts, oldest first, as long as the balance lasts.

    A balance entry speaks for everything due up to its own day; a monthly due comes again
    only after that day. ``limit`` is what the page's balance still comes to, ``added`` what was
    charged since, by rising date; all in minor units.
    """
    due = base.due_date
    if due is None:
        return
    minimum = debt.terms.minimum
    bills = _Bills(debt, base, added)
    left = limit + bills.until(due, 0)
    first = (
        base.amount_due if base.amount_due is not None else minimum.of(base.amount + left - limit)
    )
    first = min(first, left)
    yield due, first
    if debt.repeats is Repeats.NONE:
        return
    left -= first
    instalment = None
    if minimum.is_instalment:
        instalment = minimum.amount or base.amount_due
    elif minimum.kind is MinimumKind.FULL:
        instalment = base.amount_due
    for months in range(1, LAST_MONTH):
        if left == 0 and bills.done():
            return
        due_on = add_months(due, months)
        if due_on > base.on:
            left += bills.until(due_on, months)
            amount = min(instalment or minimum.of(left) or left, left)
            if amount:
                yield due_on, amount
            left -= amount


def statement_before(due: date, statement_day: int) -> date:
    """The statement that asks for what is due on ``due``: the last statement day before it."""
    same_month = add_months(date(due.year, 1, statement_day), due.month - 1)
    if same_month < due:
        return same_month
    return add_months(date(due.year, 1, statement_day), due.month - 2)


class _Bills:
    """Hands out what was charged, with the due that bills it."""

    def __init__(self, debt: Debt, base: Entry, added: Sequence[tuple[date, int]]) -> None:
        self._debt, self._base, self._added = debt, base, added
        self._next = 0

    def done(self) -> bool:
        """Whether all that was charged has been billed."""
        return self._next == len(self._added)

    def until(self, due: date, months: int) -> int:
        """What the due after ``months`` bills beside what earlier ones did, minor units."""
        if self.done():
            return 0
        cut = self._cut(due, months)
        billed = 0
        while not self.done() and self._added[self._next][0] <= cut:
            billed += self._added[self._next][1]
            self._next += 1
        return billed

    def _cut(self, due: date, months: int) -> date:
        """The last day whose charges a due bills."""
        if self._debt.terms.statement_day:
            return statement_before(due, self._debt.terms.statement_day)
        if months:
            return add_months(due, -1)
        whole = self._base.amount_due is None and self._debt.terms.minimum.kind is MinimumKind.FULL
        if self._debt.repeats is Repeats.NONE and whole:
            return due
        return self._base.on - _ONE_DAY
