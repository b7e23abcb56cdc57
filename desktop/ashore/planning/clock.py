"""What a day costs, in whole numbers: interest is principal × rate × the ticks of a clock.

A clock turns day numbers into ticks, so that the interest of any stretch of time is exact and
the same whole or in parts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

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


def by_month(day: int, year: int) -> Ticks:
    """A month from one ``day`` to the next has ``year`` ticks, a day beyond it twelve: 整月按月, 零头天数按日."""
    months = anchors(day)

    def ticks(on: int) -> int:
        month = bisect_right(months, on) - 1
        return month * year + 12 * (on - months[month])

    return ticks


def by_payday(days: Sequence[int]) -> Ticks:
    """One tick from each payday to the next, and one up to the first."""
    return lambda on: bisect_right(days, on)


@dataclass(frozen=True, slots=True)
class Pace:
    """``share`` is what one unit of principal earns in one tick."""

    ticks: Ticks
    share: Fraction


def pace(rate: Rate | None, terms: Terms, month_day: int) -> Pace:
    """How fast a debt grows at ``rate``, as ``domain.cost`` has it; not at all where it is not known.

    Interest by the month runs from one ``month_day`` to the next.
    """
    if rate is None:
        return Pace(by_day, Fraction(0))
    percent = Fraction(rate.percent) / 100
    if rate.period is Period.DAY:
        return Pace(by_day, percent)
    if rate.period is Period.MONTH:
        percent *= 12
    if terms.accrual is Accrual.MONTHLY:
        year = 360 if terms.basis is DayBasis.D360 else COMMON
        return Pace(by_month(month_day, year), percent / (12 * year))
    if rate.period is Period.MONTH or terms.basis is DayBasis.D365:
        return Pace(by_day, percent / COMMON)
    if terms.basis is DayBasis.D360:
        return Pace(by_day, percent / 360)
    return Pace(by_actual_year, percent / (COMMON * LEAP))


def monthly_pace(rate: Rate | None, days: Sequence[int]) -> Pace:
    """A twelfth of the yearly rate from payday to payday."""
    return Pace(by_payday(days), Fraction(rate.annual()) / 1200 if rate else Fraction(0))


@dataclass(frozen=True, slots=True)
class Meter:
    """The interest of one unit of principal, in fractions of ``1 / whole`` (a whole number).

    ``parts`` are (day number from which it holds, clock, interest of a tick), the first from
    the beginning of time.
    """

    parts: tuple[tuple[int, Ticks, int], ...]

    def between(self, start: int, end: int) -> int:
        """What grows from one day number to a later one."""
        total = 0
        for n, (since, ticks, share) in enumerate(self.parts):
            until = self.parts[n + 1][0] if n + 1 < len(self.parts) else end
            first, last = max(start, since), min(end, until)
            if share and first < last:
                total += share * (ticks(last) - ticks(first))
        return total


def meter(paces: Sequence[tuple[int, Pace]], whole: int) -> Meter:
    """``whole`` is a multiple of every share's denominator."""
    return Meter(tuple((since, pace.ticks, int(pace.share * whole)) for since, pace in paces))
