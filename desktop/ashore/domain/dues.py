"""What a lender asks for and by when, as far as its page and the contract say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, count, islice

from ashore.domain.dates import add_months, is_month_end
from ashore.domain.debt import Debt, Entry, EntryKind, Repeats
from ashore.domain.moves import order
from ashore.domain.terms import Minimum, MinimumKind

LAST_MONTH = 12 * 100
"""No due repeats for more than a hundred years: it bounds the loop over small instalments."""

_ONE_DAY = timedelta(days=1)


def dues(
    debt: Debt,
    entries: Sequence[Entry],
    base: Entry,
    limit: int,
    added: Sequence[tuple[date, int]] = (),
) -> Iterator[tuple[date, int, int]]:
    """The dues from ``base`` on, oldest first, as long as the balance lasts.

    Each with its amount and with what is left of the balance that it or an earlier one bills.
    ``limit`` is what the page's balance still comes to, ``added`` what was charged since, by
    rising date; all in minor units.
    """
    if base.due_date is None:
        return
    minimum = debt.terms.minimum
    bills = _Bills(debt, base, added) if added else None
    billed = bills.until(base.due_date, None) if bills else 0
    asked = base.amount_due
    if asked is None:
        whole = base.amount + billed
        asked = minimum.of(whole) or whole
    left = limit + billed
    asked = min(asked, left)
    if debt.repeats is Repeats.NONE:
        yield base.due_date, asked, left - asked
        return
    dates = monthly_dates(entries, base, base.due_date)
    past, ahead = [next(dates)], next(dates)
    while ahead <= base.on:
        past.append(ahead)
        ahead = next(dates)
    for due_on, amount in _spread(asked, past, minimum):
        left -= amount
        yield due_on, amount, left
    monthly = minimum.amount or (base.amount_due if minimum.is_instalment else 0)
    before = past[-1]
    for due_on in chain((ahead,), islice(dates, LAST_MONTH)):
        if left == 0 and (bills is None or bills.done()):
            return
        if bills:
            left += bills.until(due_on, before)
            before = due_on
        amount = min(monthly or minimum.of(left) or left, left)
        if amount:
            left -= amount
            yield due_on, amount, left


def monthly_dates(entries: Sequence[Entry], base: Entry, first: date) -> Iterator[date]:
    """``first``, and its day in each month after it; without an end."""
    series = uncut(entries, base, first)
    before = (first.year - series.year) * 12 + first.month - series.month
    return (add_months(series, months) for months in count(before))


def statement_before(due: date, statement_day: int) -> date:
    """The statement that asks for what is due on ``due``: the last statement day before it."""
    same_month = add_months(date(due.year, 1, statement_day), due.month - 1)
    if same_month < due:
        return same_month
    return add_months(date(due.year, 1, statement_day), due.month - 2)


def _spread(asked: int, past: Sequence[date], minimum: Minimum) -> list[tuple[date, int]]:
    """What is asked for up to the day of the balance, over the due dates up to then.

    Instalments stand on the dates on which each of them was missed, the rest on the oldest; what
    does not reach for that, and what a percent asks for, stands on the oldest as a whole.
    """
    oldest, later = past[0], past[1:]
    rest = asked - minimum.amount * len(later)
    named = minimum.kind is MinimumKind.FIXED or minimum.is_instalment
    if not named or rest <= 0 or not minimum.amount:
        return [(oldest, asked)]
    return [(oldest, rest), *((due_on, minimum.amount) for due_on in later)]


def uncut(entries: Sequence[Entry], base: Entry, first: date) -> date:
    """A date of the same series as ``first`` whose day no short month has cut.

    On 28 February one cannot see whether the 31st is meant; an earlier balance may tell.
    """
    if not is_month_end(first):
        return first
    earlier = [e for e in entries if e.kind is EntryKind.BALANCE and order(e) < order(base)]
    for entry in sorted(earlier, key=order, reverse=True):
        if entry.due_date and entry.due_date.day > first.day:
            return entry.due_date
        if entry.due_date and not is_month_end(entry.due_date):
            break
    return first


class _Bills:
    """Hands out what was charged, with the due that bills it."""

    __slots__ = ("_added", "_base", "_debt", "_next")

    def __init__(self, debt: Debt, base: Entry, added: Sequence[tuple[date, int]]) -> None:
        self._debt, self._base, self._added = debt, base, added
        self._next = 0

    def done(self) -> bool:
        """Whether all that was charged has been billed."""
        return self._next == len(self._added)

    def until(self, due: date, before: date | None) -> int:
        """What a due bills beside what the due ``before`` it did, minor units."""
        if self.done() or self._added[self._next][0] > due:
            return 0
        cut = self._cut(due, before)
        billed = 0
        while not self.done() and self._added[self._next][0] <= cut:
            billed += self._added[self._next][1]
            self._next += 1
        return billed

    def _cut(self, due: date, before: date | None) -> date:
        """The last day whose charges a due bills."""
        terms = self._debt.terms
        if terms.statement_day:
            return statement_before(due, terms.statement_day)
        if before:
            return before
        whole = self._base.amount_due is None and terms.minimum.kind is MinimumKind.FULL
        if self._debt.repeats is Repeats.NONE and whole:
            return due
        return self._base.on - _ONE_DAY
