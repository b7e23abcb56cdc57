"""How fast a debt grows at a rate, and what that comes to between two days."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd
from typing import NamedTuple

from ashore.domain.calc.days import Count
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import Accrual, Terms
from ashore.planning.clock import (
    COMMON,
    LEAP,
    ByActualMonth,
    ByMonth,
    Ticks,
    by_actual_year,
    by_day,
    by_evening,
    by_payday,
    by_thirties,
)


class Pace(NamedTuple):
    """``share / per`` is what one unit of principal earns in one tick, in lowest terms."""

    ticks: Ticks
    share: int
    per: int


def counts_evenings(terms: Terms) -> bool:
    """Whether what happens on a day works from its evening, as in the ledger."""
    return terms.count is Count.INCL


def pace(rate: Rate | None, terms: Terms, month_day: int) -> Pace:
    """How fast a debt grows at ``rate``, as the ledger has it; not at all where it is not known.

    Interest by the month runs from one ``month_day`` to the next.
    """
    if rate is None:
        return Pace(by_day, 0, 1)
    of_year, of_day = _clocks(terms, month_day)
    if rate.period is Period.DAY:
        return _lowest(of_day[0], rate, 1, of_day[1])
    return _lowest(of_year[0], rate, 12 if rate.period is Period.MONTH else 1, of_year[1])


def _clocks(terms: Terms, month_day: int) -> tuple[tuple[Ticks, int], tuple[Ticks, int]]:
    """A clock with the ticks that a year has by it, and one with those of a day."""
    basis, evening = terms.basis, counts_evenings(terms)
    if basis is DayBasis.THIRTY_360:
        return (by_thirties, 360), (by_thirties, 1)
    if terms.accrual is Accrual.MONTHLY:
        if basis is DayBasis.ACTUAL:
            days = ByMonth(month_day, COMMON, evening)
            return (ByActualMonth(month_day, evening), 12 * COMMON * LEAP), (days, 12)
        months = ByMonth(month_day, 360 if basis is DayBasis.D360 else COMMON, evening)
        return (months, 12 * (360 if basis is DayBasis.D360 else COMMON)), (months, 12)
    if basis is DayBasis.ACTUAL:
        return (by_evening if evening else by_actual_year, COMMON * LEAP), (by_day, 1)
    return (by_day, 360 if basis is DayBasis.D360 else COMMON), (by_day, 1)


def monthly_pace(rate: Rate | None, days: Sequence[int]) -> Pace:
    """A twelfth of the yearly rate from payday to payday."""
    if rate is None:
        return Pace(by_day, 0, 1)
    times = {Period.DAY: 365, Period.MONTH: 12, Period.YEAR: 1}[rate.period]
    return _lowest(by_payday(days), rate, times, 12)


def _lowest(ticks: Ticks, rate: Rate, times: int, ticks_a_period: int) -> Pace:
    percent, per = rate.percent.as_integer_ratio()
    share, per = percent * times, per * 100 * ticks_a_period
    common = gcd(share, per)
    return Pace(ticks, share // common, per // common)


class Meter(NamedTuple):
    """The interest of one unit of principal, in fractions of ``1 / whole`` (a whole number).

    ``parts`` are (day number from which it holds, clock, interest of a tick), the first from
    the beginning of time.
    """

    parts: tuple[tuple[int, Ticks, int], ...]

    def between(self, start: int, end: int) -> int:
        """What grows from one day number to a later one."""
        if len(self.parts) == 1:
            _, ticks, share = self.parts[0]
            return share * (ticks(end) - ticks(start)) if share else 0
        total = 0
        for n, (since, ticks, share) in enumerate(self.parts):
            until = self.parts[n + 1][0] if n + 1 < len(self.parts) else end
            first, last = max(start, since), min(end, until)
            if share and first < last:
                total += share * (ticks(last) - ticks(first))
        return total


def meter(paces: Sequence[tuple[int, Pace]], whole: int) -> Meter:
    """``whole`` is a multiple of every ``per``."""
    return Meter(
        tuple((since, pace.ticks, pace.share * whole // pace.per) for since, pace in paces)
    )
