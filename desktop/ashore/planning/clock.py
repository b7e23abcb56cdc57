"""What a day costs, in whole numbers: interest is principal × rate × the ticks of a clock.

A clock turns day numbers into ticks, so that the interest of any stretch of time is exact and
the same whole or in parts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice
from operator import sub

from ashore.domain.rates import DayBasis, year_days
from ashore.planning.months import anchors, evenings

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
    """A month from one ``day`` to the next has ``year`` ticks, a day beyond it twelve: 整月按月, 零头天数按日.

    Where the last day counts, it is read in the ``evening``.
    """

    def __init__(self, day: int, year: int, evening: bool) -> None:
        self._months, self._year = evenings(day) if evening else anchors(day), year

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

    Else it is like ``ByMonth``.
    """

    def __init__(self, day: int, evening: bool) -> None:
        self._months, self._evening = evenings(day) if evening else anchors(day), int(evening)

    def __call__(self, on: int) -> int:
        """The reading on a day number."""
        month = bisect_right(self._months, on) - 1
        turn = self._months[month]
        year = date.fromordinal(turn + self._evening).year
        day = COMMON if year_days(DayBasis.ACTUAL, year) == LEAP else LEAP
        return month * COMMON * LEAP + 12 * day * (on - turn)


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
