"""Makes plans: one, or one for each strategy over the same days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ashore.domain.errors import UserError
from ashore.planning.cash import CashFlow
from ashore.planning.keeping import as_broken, unkept
from ashore.planning.plan import Plan, Sums
from ashore.planning.run import Outcome, Run
from ashore.planning.settings import Convention, Settings
from ashore.planning.start import Start
from ashore.planning.unkept import Unkept
from ashore.planning.world import World


def prepare(starts: Sequence[Start], cash: CashFlow, as_of: date, settings: Settings) -> World:
    """The world of the debts that are in the plan. By whole months no promise of a day counts.

    Raises UserError ``plan_no_debts`` where none is, and what World raises.
    """
    included = [start for start in starts if start.id not in settings.excluded]
    if not included:
        raise UserError("plan_no_debts")
    if settings.convention is Convention.MONTHLY:
        included = [
            start.agreed.broken if start.agreed and start.agreed.is_promise else start
            for start in included
        ]
    return World(sorted(included, key=lambda start: start.position), cash, as_of, settings)


def make_plan(
    starts: Sequence[Start], cash: CashFlow, as_of: date, settings: Settings | None = None
) -> Plan:
    """The plan for ``starts`` as they are on ``as_of``. Raises UserError as ``prepare``."""
    settings = settings or Settings()
    return plan_in(prepare(starts, cash, as_of, settings), settings)


def plan_in(world: World, settings: Settings) -> Plan:
    """A plan in a world that was prepared for the same convention and debts.

    Where there is no money for what was agreed, it counts with what the breach leaves.
    """
    plan = told(world, settings, Run(world, settings).play())
    broken: tuple[Unkept, ...] = ()
    while found := tuple(unkept(plan)):
        now = [each for each in found if each.counted]
        broken += tuple(now)
        if not now:
            return replace(plan, unkept=broken + found)
        world = as_broken(world, {each.debt for each in now}, settings)
        plan = told(world, settings, Run(world, settings).play())
    return replace(plan, unkept=broken) if broken else plan


def told(world: World, settings: Settings, outcome: Outcome) -> Plan:
    """The plan of an outcome."""
    days, as_of = world.timeline.days, world.as_of
    last = date.fromordinal(days[outcome.last]) if outcome.last >= 0 else as_of
    ended = outcome.never is None
    return Plan(
        strategy=settings.strategy,
        convention=settings.convention,
        currency=world.cash.currency,
        as_of=as_of,
        ends_on=last if ended else None,
        never_ends=outcome.never,
        months=_months(world, settings, outcome.last, last) if ended else None,
        total=_total(world, outcome) if ended else None,
        shown_until=last,
        is_short=outcome.is_short,
        settings=settings,
        world=world,
        outcome=outcome,
    )


def _months(world: World, settings: Settings, payday: int, last: date) -> int:
    """By the monthly convention the number of payments, else the months from the first day,
    the last one counted whole.
    """
    if settings.convention is Convention.MONTHLY:
        return payday + 1
    as_of = world.as_of
    months = (last.year - as_of.year) * 12 + last.month - as_of.month
    return months + (last.day > as_of.day)


def _total(world: World, outcome: Outcome) -> Sums:
    """The sums of a plan that ends: what is not principal or fees is interest."""
    came = world.cash.kept + sum(world.timeline.income[: outcome.last + 1])
    paid, fees = came - outcome.left[-1], 0
    for n, path in enumerate(world.paths):
        branch = outcome.branches.get(n)
        account = branch.account if branch else path.begun
        fees += world.starts[n].fees + sum(fee for *_, fee in account.charges)
    principal = sum(start.principal for start in world.starts)
    return Sums(paid, principal, paid - principal - fees, fees)
