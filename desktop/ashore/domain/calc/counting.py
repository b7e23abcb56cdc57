"""How time becomes interest: what part of a year lies between two moments.

A moment is the morning of a day or its evening, so that "the last day counts too" and "a
payment works from the next day on" need no rule of their own: days are what lies between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ashore.domain.calc.days import Basis, Count, Moment
from ashore.domain.dates import add_months
from ashore.domain.rates import Period
from ashore.domain.terms import Accrual

MONTHS = 12


class Span(NamedTuple):
    """A stretch of time as interest sees it: ``months`` / 12 + ``odd`` / ``year`` of a year.

    ``days`` are those between its ends, for people; ``odd`` is negative where the rest of a
    month is meant (1 month - 14 days).
    """

    start: Moment
    end: Moment
    days: int
    months: int
    odd: int
    year: int

    def share(self, period: Period) -> tuple[int, int]:
        """How many ``period`` lie in it, as numerator and denominator."""
        if period is Period.DAY:
            # A month of days is the same in every year, or the parts of a month would not add up.
            return self.months * min(self.year, 365) + MONTHS * self.odd, MONTHS
        per_year = MONTHS if period is Period.MONTH else 1
        return (self.months * self.year + MONTHS * self.odd) * per_year, MONTHS * self.year


@dataclass(frozen=True, slots=True)
class Counting:
    """The conventions of a contract, and ``anchor``, the day from which its months run.

    Accrual.MONTHLY counts whole months as twelfths of a year and only the days beyond them
    by ``basis`` (整月按月, 零头天数按日); Accrual.DAILY counts days alone.
    """

    anchor: date
    basis: Basis = Basis.D365
    count: Count = Count.EXCL
    accrual: Accrual = Accrual.DAILY

    def moment(self, on: date) -> Moment:
        """When something that happens on a day takes effect: by EXCL on it, by INCL after it."""
        return Moment(on, self.count is Count.INCL)

    def days(self, start: Moment, end: Moment) -> int:
        """Days that count between two moments."""
        return self._number(end) - self._number(start)

    def spans(self, start: Moment, end: Moment) -> Iterator[Span]:
        """The stretch cut so that each part has one length of year, or is whole months."""
        if self.accrual is Accrual.MONTHLY and self.basis is not Basis.THIRTY_360:
            yield from self._by_month(start, end)
            return
        while True:
            year = self.basis.year_days(start.first_day())
            cut = self._end_of_year(start, end, year)
            days = self.days(start, cut)
            if days:
                yield Span(start, cut, days, 0, days, year)
            if cut == end:
                return
            start = cut

    def _number(self, moment: Moment) -> int:
        on, evening = moment
        if self.basis is Basis.THIRTY_360:
            return on.year * 360 + on.month * 30 + min(on.day, 30) + evening
        return on.toordinal() + evening

    def _end_of_year(self, start: Moment, end: Moment, year: int) -> Moment:
        """Where the next year has another length before ``end``, its beginning; else ``end``."""
        if self.basis is not Basis.ACTUAL:
            return end
        cut = date(start.first_day().year + 1, 1, 1)
        while cut < end.first_day():
            if self.basis.year_days(cut) != year:
                return Moment(cut).as_in(end)
            cut = cut.replace(year=cut.year + 1)
        return end

    def _by_month(self, start: Moment, end: Moment) -> Iterator[Span]:
        first, since = self._month(start)
        last, until = self._month(end)
        if since and first < last:
            # The rest of a month that was begun: one month less what has counted of it.
            turn = self._turn(first + 1, end)
            yield self._span(start, turn, first, months=1, odd=-since)
            start, since, first = turn, 0, first + 1
        if first < last:
            turn = self._turn(last, end)
            yield self._span(start, turn, first, months=last - first, odd=0)
            start = turn
        if until > since:
            yield self._span(start, end, last, months=0, odd=until - since)

    def _span(self, start: Moment, end: Moment, month: int, months: int, odd: int) -> Span:
        year = self.basis.year_days(add_months(self.anchor, month))
        return Span(start, end, self.days(start, end), months, odd, year)

    def _month(self, moment: Moment) -> tuple[int, int]:
        """Whole months from the anchor to a moment, and the days beyond them."""
        # The evening of a month's last day is the next turn already.
        on, anchor = moment.first_day(), self.anchor
        months = (on.year - anchor.year) * MONTHS + on.month - anchor.month
        if add_months(anchor, months) > on:
            months -= 1
        return months, (on - add_months(anchor, months)).days

    def _turn(self, months: int, like: Moment) -> Moment:
        return Moment(add_months(self.anchor, months)).as_in(like)


def month(basis: Basis) -> Span:
    """One whole month, whichever it is."""
    day = date(1970, 1, 1)
    return Span(Moment(day), Moment(day), days=0, months=1, odd=0, year=basis.year_days(day))
