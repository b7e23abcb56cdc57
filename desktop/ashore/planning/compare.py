"""All strategies over the same days, side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ashore.planning.cash import CashFlow
from ashore.planning.make import plan_in, prepare
from ashore.planning.plan import Plan
from ashore.planning.settings import Settings, Strategy
from ashore.planning.start import Start
from ashore.planning.world import World

_LIKE_HIGHEST_RATE = (Strategy.OVERDUE_FIRST, Strategy.FEWEST_FEES)
"""They differ from it only in whose minimum comes first when the money does not reach."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The plans in the order of ``Strategy``; ``soonest`` and ``cheapest`` are None where no
    plan ends. Among equals the first one counts.
    """

    plans: tuple[Plan, ...]
    soonest: Plan | None
    cheapest: Plan | None

    @property
    def ties_soonest(self) -> tuple[Plan, ...]:
        """All plans that end on the day of ``soonest``."""
        best = self.soonest.ends_on if self.soonest else None
        return tuple(plan for plan in self.plans if best and plan.ends_on == best)

    @property
    def ties_cheapest(self) -> tuple[Plan, ...]:
        """All plans that cost as little as ``cheapest``."""
        best = self.cheapest.total if self.cheapest else None
        return tuple(
            plan for plan in self.plans if best and plan.total and plan.total.paid == best.paid
        )

    def plan(self, strategy: Strategy) -> Plan:
        """The plan of a strategy. Raises KeyError where it was not asked for."""
        for plan in self.plans:
            if plan.strategy is strategy:
                return plan
        raise KeyError(strategy)


def compare(
    starts: Sequence[Start],
    cash: CashFlow,
    as_of: date,
    settings: Settings | None = None,
    strategies: Iterable[Strategy] = tuple(Strategy),
) -> Comparison:
    """A plan for each strategy, all else as in ``settings``. Raises UserError as ``make_plan``."""
    settings = settings or Settings()
    return compare_in(prepare(starts, cash, as_of, settings), settings, strategies)


def compare_in(
    world: World, settings: Settings, strategies: Iterable[Strategy] = tuple(Strategy)
) -> Comparison:
    """The same in a world that is there already."""
    made: dict[Strategy, Plan] = {}
    for strategy in strategies:
        chosen = replace(settings, strategy=strategy)
        like = made.get(Strategy.HIGHEST_RATE)
        if like and not like.is_short and not like.unkept and strategy in _LIKE_HIGHEST_RATE:
            made[strategy] = replace(like, strategy=strategy, settings=chosen)
        else:
            made[strategy] = plan_in(world, chosen)
    plans = tuple(made.values())
    ending = [plan for plan in plans if plan.ends_on]
    return Comparison(
        plans=plans,
        soonest=min(ending, key=lambda plan: plan.ends_on or date.max, default=None),
        cheapest=min(ending, key=lambda plan: plan.total.paid if plan.total else 0, default=None),
    )
