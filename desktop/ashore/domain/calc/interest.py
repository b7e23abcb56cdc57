"""Interest on amounts that stand still for a while: the ground of every other figure here."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from ashore.domain.calc.counting import Counting, month
from ashore.domain.calc.days import Basis, Moment
from ashore.domain.calc.segments import Kind, Segment, Tally
from ashore.domain.rates import Rate


class Stretch(NamedTuple):
    """``base`` (minor units, not negative) that bears interest at ``rate`` from a moment to another."""

    start: Moment
    end: Moment
    base: int
    rate: Rate
    kind: Kind = Kind.NORMAL


class InterestRows:
    """Interest as it grows, row by row; each kind is rounded on its own."""

    def __init__(self, counting: Counting) -> None:
        self._counting = counting
        self._tallies = {kind: Tally() for kind in Kind}
        self.segments: list[Segment] = []

    def add(self, stretch: Stretch) -> None:
        """Let interest grow over a stretch; one without days or base leaves no row."""
        start, end, base, rate, kind = stretch
        if not base:
            return
        percent, scale = ratio(rate)
        tally = self._tallies[kind]
        for span in self._counting.spans(start, end):
            part, whole = span.share(rate.period)
            numerator, denominator = base * percent * part, scale * whole
            self.segments.append(
                Segment(
                    span.start.first_day(), span.end.on, span.days, base, rate, kind,
                    numerator, denominator, tally.add(numerator, denominator),
                )
            )  # fmt: skip

    def total(self, kind: Kind) -> int:
        """The interest of one kind so far, minor units, rounded once."""
        return self._tallies[kind].rounded


def accrue(stretches: Iterable[Stretch], counting: Counting) -> tuple[Segment, ...]:
    """The rows of all stretches; those of one kind add up to its rounded sum."""
    rows = InterestRows(counting)
    for stretch in stretches:
        rows.add(stretch)
    return tuple(rows.segments)


@lru_cache(maxsize=1024)
def ratio(rate: Rate) -> tuple[int, int]:
    """The rate as a share of its base in one period: 0.05 % is 5 / 10,000."""
    numerator, denominator = rate.percent.as_integer_ratio()
    return numerator, denominator * 100


def monthly(rate: Rate, basis: Basis = Basis.D365) -> Fraction:
    """The interest of one month as a share of its base: a twelfth of a yearly rate.

    A daily rate is taken 30 times under a year of 360 days, else 365/12 times.
    """
    return Fraction(*ratio(rate)) * Fraction(*month(basis).share(rate.period))
