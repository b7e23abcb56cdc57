"""What a day costs, in whole numbers: interest is principal × rate × the ticks of a clock.

A clock turns day numbers into ticks, so that the interest of any stretch of time is exact and
the same whole or in parts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice
from math import gcd
from operator import sub
from typing import NamedTuple

from ashore.domain.calc.days import Count
from ashore.domain.rates import DayBasis, Period, Rate, year_days
from ashore.domain.terms import Accrual, Terms
from ashore.planning.months import anchors

Ticks = Callable[[int], int]
"""The reading of a clock on a day number."""

LEAP, COMMON = 366, 365


def by_day(on: int) -> int:
    """One tick a day."""
    return on


def by_actual_year(on: int) -> int:
    """A day has 366 ticks in a year of 365 days and 365 in a leap year: each year 365 × 366."""
    year = date.fromordinal(on).year
    weight = COMMON if year_days(DayBasis.ACTUAL, year) == LEAP else LEAP
    return year * COMMON * LEAP + (on - date(year, 1, 1).toordinal()) * weight


class ByMonth:
    """A month from one ``day`` to the next has ``year`` ticks, a day beyond it twelve: 整月按月, 零头天数按日."""

    def __init__(self, day: int, year: int) -> None:
        self._months, self._year = anchors(day), year

    def __call__(self, on: int) -> int:
        """The reading on a day number."""
        month = bisect_right(self._months, on) - 1
        return month * self._year + 12 * (on - self._months[month])

    def many(self, days: Sequence[int]) -> list[int]:
        """The readings on day numbers that rise."""
        months, year, found = self._months, self._year, list[int]()
        month = bisect_right(months, days[0]) - 1
        following, base = months[month + 1], month * year - 12 * months[month]
        for on in days:
            while following <= on:
                month += 1
                following, base = months[month + 1], month * year - 12 * months[month]
            found.append(base + 12 * on)
        return found


def by_thirties(on: int) -> int:
    """Twelve months of 30 days; the 31st counts as the 30th."""
    day = date.fromordinal(on)
    return day.year * 360 + day.month * 30 + min(day.day, 30)


def by_evening(on: int) -> int:
    """The actual years in the evening of a day: that day has counted."""
    return by_actual_year(on + 1)


class ByActualMonth:
    """A month has a twelfth of 365 × 366 ticks × 12, a day beyond it what a day of that year has.

    Where the last day counts, it is read in the ``evening``. Else it is like ``ByMonth``.
    """

    def __init__(self, day: int, evening: bool) -> None:
        self._months, self._evening = anchors(day), int(evening)

    def __call__(self, on: int) -> int:
        """The reading on a day number."""
        month = bisect_right(self._months, on) - 1
        turn = self._months[month]
        year = date.fromordinal(turn).year
        day = COMMON if year_days(DayBasis.ACTUAL, year) == LEAP else LEAP
        return month * COMMON * LEAP + 12 * day * (on + self._evening - turn)


def by_payday(days: Sequence[int]) -> Ticks:
    """One tick from each payday to the next, and one up to the first."""
    return lambda on: bisect_right(days, on)


def passed(ticks: Ticks, days: Sequence[int]) -> list[int]:
    """The ticks from each of some rising day numbers to the next."""
    read: Sequence[int]
    if ticks is by_day:
        read = days
    elif isinstance(ticks, ByMonth):
        read = ticks.many(days)
    else:
        read = [ticks(on) for on in days]
    return list(map(sub, islice(read, 1, None), read))


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
            days = ByMonth(month_day, COMMON)
            return (ByActualMonth(month_day, evening), 12 * COMMON * LEAP), (days, 12)
        months = ByMonth(month_day, 360 if basis is DayBasis.D360 else COMMON)
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
