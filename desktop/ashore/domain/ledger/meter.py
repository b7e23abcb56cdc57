"""What one minor unit earns up to a moment: integers over one denominator for each debt.

Interest on a base between two moments is base · (weight then - weight before) / unit, exactly.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from math import lcm
from typing import NamedTuple

from ashore.domain.calc.interest import ratio
from ashore.domain.ledger.clock import MONTHS, Clock, Reading
from ashore.domain.rate_steps import Step
from ashore.domain.rates import Period, Rate

FOREVER = date.max.toordinal()


class Weight:
    """Weighs moments at one rate over time; ``gaps`` are the stretches where it is not known."""

    __slots__ = ("_starts", "_ticks", "gaps", "of")

    def __init__(self, rates: Sequence[tuple[int, _Speed | None]], unit: int) -> None:
        self._starts = [start for start, _ in rates]
        ends = [*self._starts[1:], FOREVER]
        self.gaps = [
            (start, end) for (start, speed), end in zip(rates, ends, strict=True) if speed is None
        ]
        # How a moment is read, the weight of a tick, and where that rate sets out.
        self._ticks: list[tuple[Reading, int, int]] = []
        self.of: Callable[[int], int]
        for start, speed in rates:
            reading, tick = speed.ticks(unit) if speed else (int, 0)
            since = self._since(start, reading, tick) if self._ticks else 0
            self._ticks.append((reading, tick, since))
        if len(rates) > 1:
            self.of = self._of
            return
        reading, tick, _ = self._ticks[0]
        self.of = tick.__mul__ if reading is int else lambda moment: reading(moment) * tick

    def unknown(self, start: int, end: int) -> bool:
        """Whether the rate is not known somewhere between two moments."""
        return any(start < until and since < end for since, until in self.gaps)

    def _since(self, start: int, reading: Reading, tick: int) -> int:
        """What to add so that a rate goes on from where the one before it ended."""
        return self._weigh(len(self._ticks) - 1, start) - reading(start) * tick

    def _weigh(self, index: int, moment: int) -> int:
        reading, tick, since = self._ticks[index]
        return reading(moment) * tick + since

    def _of(self, moment: int) -> int:
        return self._weigh(max(bisect_right(self._starts, moment) - 1, 0), moment)


class Meter(NamedTuple):
    """The weights at the normal and at the penalty rates, both in 1 / ``unit``."""

    unit: int
    normal: Weight
    penalty: Weight


class _Speed(NamedTuple):
    """How fast a rate earns: ``numerator`` / ``denominator`` for each tick of ``reading``."""

    reading: Reading
    numerator: int
    denominator: int

    def ticks(self, unit: int) -> tuple[Reading, int]:
        return self.reading, self.numerator * (unit // self.denominator)


def meter(clock: Clock, steps: Sequence[Step]) -> Meter:
    """The weights of all moments under the rates of ``steps``; an unknown rate weighs nothing."""
    normal = [(step.start.toordinal(), _speed(clock, step.normal)) for step in steps]
    penalty = [(step.start.toordinal(), _speed(clock, step.penalty)) for step in steps]
    unit = lcm(*(speed.denominator for _, speed in (*normal, *penalty) if speed))
    return Meter(unit, Weight(normal, unit), Weight(penalty, unit))


def _speed(clock: Clock, rate: Rate | None) -> _Speed | None:
    if rate is None:
        return None
    numerator, denominator = ratio(rate)
    if rate.period is Period.DAY:
        return _Speed(clock.days, numerator, denominator * clock.per_day)
    if rate.period is Period.MONTH:
        numerator *= MONTHS
    return _Speed(clock.years, numerator, denominator * clock.per_year)
