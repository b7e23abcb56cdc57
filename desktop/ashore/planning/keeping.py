"""Which agreements and promises a plan cannot keep, and the debts as a breach leaves them.

The first agreed due that lies ahead decides. Where there is no money for it the plan counts with
what the breach leaves, for what was let off is owed again. Where a later one is missed the agreement
is kept till then, and what would follow is said to be not counted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ashore.planning.plan import Plan
from ashore.planning.settings import Settings
from ashore.planning.start import Agreed, Start
from ashore.planning.unkept import Unkept
from ashore.planning.world import World


def unkept(plan: Plan) -> Iterator[Unkept]:
    """The agreements and promises that a plan does not keep, in the order of the debts."""
    for place, start in enumerate(plan.world.starts):
        if start.agreed is not None:
            failed = _first_failed(start.agreed, plan, place)
            if failed is not None:
                number, missing = failed
                need = start.agreed.needs[number]
                yield Unkept(
                    start.id, start.name, need.due_on, missing,
                    counted=number == 0, is_promise=start.agreed.is_promise,
                )  # fmt: skip


def as_broken(world: World, debts: Collection[str], settings: Settings) -> World:
    """The same world with debts (by id) as the breach of their agreements leaves them."""
    return World(
        [_broken(start) if start.id in debts else start for start in world.starts],
        world.cash,
        world.as_of,
        settings,
    )


def _broken(start: Start) -> Start:
    assert start.agreed is not None
    return start.agreed.broken


def _first_failed(agreed: Agreed, plan: Plan, place: int) -> tuple[int, int] | None:
    """The place of the first due that breaks the agreement, and what it lacks (minor units).

    A plan that never ends is told beyond all that was agreed, or until no more money comes.
    """
    amounts = plan.amounts(place, plan.outcome.last + 1)
    for number, need in enumerate(agreed.needs):
        deadline = need.deadline.toordinal()
        paid = sum(
            amount
            for day, amount in zip(plan.world.timeline.days, amounts, strict=False)
            if day <= deadline
        )
        if paid < need.amount:
            return number, need.amount - paid
    return None
