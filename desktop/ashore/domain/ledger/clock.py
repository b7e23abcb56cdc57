"""Time as interest sees it: whole numbers that only grow, so that any stretch is a difference.

A moment is the ordinal of the first day that counts after it: the morning of a day is the
evening of the day before.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ashore.domain.calc.days import Basis
from ashore.domain.dates import add_months
from ashore.domain.terms import Accrual

MONTHS = 12
SHORT, LONG = 365, 366
BOTH = SHORT * LONG
"""What the days of any actual year can be written in: 1/365 and 1/366."""

Reading = Callable[[int], int]


class Clock:
    """``years`` tells how many ``per_year``-ths of a year, ``days`` how many ``per_day``-ths of a
    day, have passed at a moment since some fixed one; both agree with ``calc.counting``.

    ``anchor`` is the day from which months run. Where ``evenings``, all moments but ``first`` are
    the evenings of the day before: among months of 30 days that makes a difference at their end.
    """

    __slots__ = ("days", "per_day", "per_year", "years")

    def __init__(
        self, basis: Basis, accrual: Accrual, anchor: date, first: int, evenings: bool
    ) -> None:
        self.years: Reading
        self.days: Reading
        if basis is Basis.THIRTY_360:
            self.per_year, self.per_day = 360, 1
            self.years = self.days = _Thirties(first, evenings)
        elif accrual is Accrual.MONTHLY:
            months = _Months(anchor, basis)
            self.per_year, self.years = MONTHS * months.year, months.years
            self.per_day, self.days = MONTHS, months.days
        elif basis is Basis.ACTUAL:
            self.per_year, self.years = BOTH, _actual
            self.per_day, self.days = 1, int
        else:
            self.per_year, self.years = basis.year_days(anchor), int
            self.per_day, self.days = 1, int


def _actual(moment: int) -> int:
    """Years in 1 / (365 · 366): each day counts by the length of its own year."""
    day = date.fromordinal(moment)
    start = date(day.year, 1, 1)
    return day.year * BOTH + (moment - start.toordinal()) * _worth(start)


def _worth(day: date) -> int:
    """A day of the year of ``day``, in 1 / (365 · 366) of a year."""
    return BOTH // Basis.ACTUAL.year_days(day)


class _Thirties:
    """Twelve months of 30 days (30E/360); the 31st counts as the 30th."""

    __slots__ = ("_evenings", "_first")

    def __init__(self, first: int, evenings: bool) -> None:
        self._first, self._evenings = first, evenings

    def __call__(self, moment: int) -> int:
        evening = self._evenings and moment != self._first
        day = date.fromordinal(moment - evening)
        return day.year * 360 + day.month * 30 + min(day.day, 30) + evening


class _Months:
    """Whole months from an anchor, and the days beyond them by the basis."""

    __slots__ = ("_anchor", "_basis", "year")

    def __init__(self, anchor: date, basis: Basis) -> None:
        self._anchor, self._basis = anchor, basis
        self.year = BOTH if basis is Basis.ACTUAL else basis.year_days(anchor)

    def years(self, moment: int) -> int:
        """In 1 / (12 · ``year``) of a year."""
        months, odd, turn = self._split(moment)
        day = self.year // self._basis.year_days(turn)
        return months * self.year + MONTHS * odd * day

    def days(self, moment: int) -> int:
        """In twelfths of a day; a month is as long as every other."""
        months, odd, turn = self._split(moment)
        return months * min(self._basis.year_days(turn), SHORT) + MONTHS * odd

    def _split(self, moment: int) -> tuple[int, int, date]:
        """Whole months, the days beyond them, and the day on which the last month began."""
        on, anchor = date.fromordinal(moment), self._anchor
        months = (on.year - anchor.year) * MONTHS + on.month - anchor.month
        turn = add_months(anchor, months)
        if turn > on:
            months -= 1
            turn = add_months(anchor, months)
        return months, (on - turn).days, turn
