"""What the chart of a plan draws: the balance of each debt after each payday, most of them by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from ashore.planning.balances import balances
from ashore.planning.plan import Plan

MOST = 8
"""Layers that the eye can tell apart; the smaller debts share the last one."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A debt, or several together: its balances in minor units on the days of the series.

    ``name`` is "" for the one that holds the ``count`` smaller debts.
    """

    name: str
    values: tuple[int, ...]
    count: int = 1


@dataclass(frozen=True, slots=True)
class Series:
    """``days`` are day numbers; ``tops`` for each layer the sum of it and of those under it."""

    currency: str
    days: tuple[int, ...]
    layers: tuple[Layer, ...]
    tops: tuple[tuple[int, ...], ...]
    ends: bool

    @property
    def totals(self) -> tuple[int, ...]:
        """All debts together."""
        return self.tops[-1]

    def day(self, at: int) -> date:
        """The date of a point."""
        return date.fromordinal(self.days[at])


def series_of(plan: Plan) -> Series:
    """The layers of a plan, the largest debt at the foot."""
    rows = balances(plan)
    names = [start.name for start in plan.world.starts]
    ranked = sorted(range(len(rows)), key=lambda n: (-rows[n][0], n))
    kept = ranked if len(ranked) <= MOST else ranked[: MOST - 1]
    layers = [Layer(names[n], tuple(rows[n])) for n in kept]
    if rest := ranked[len(kept) :]:
        sums = tuple(map(sum, zip(*[rows[n] for n in rest], strict=True)))
        layers.append(Layer("", sums, len(rest)))
    columns = zip(*[layer.values for layer in layers], strict=True)
    tops = zip(*[tuple(accumulate(column)) for column in columns], strict=True)
    last = plan.outcome.last + 1
    days = (plan.as_of.toordinal(), *plan.world.timeline.days[:last])
    return Series(plan.currency, days, tuple(layers), tuple(tops), plan.never_ends is None)


def ghost_of(plan: Plan) -> tuple[tuple[int, int], ...]:
    """Day numbers and the sum of all balances, for the line of another plan."""
    last = plan.outcome.last + 1
    days = (plan.as_of.toordinal(), *plan.world.timeline.days[:last])
    return tuple(zip(days, map(sum, zip(*balances(plan), strict=True)), strict=True))


def round_steps(highest: int, most: int = 4) -> Sequence[int]:
    """The amounts (minor units) at which an axis has its lines: round ones, from 0 up."""
    step = 1
    while highest > step * most:
        for factor in (2, 5, 10):
            if highest <= step * factor * most:
                step *= factor
                break
        else:
            step *= 10
    return range(0, highest + step, step)
