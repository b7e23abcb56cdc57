"""The payment from which the debts end at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ashore.planning.cash import CashFlow
from ashore.planning.run import Run
from ashore.planning.settings import Settings
from ashore.planning.world import World

HIGHEST = 10**15
"""Above this (minor units) nothing is looked for."""

PART = 100
"""It is found to a hundredth of itself: close to it a plan takes a lifetime, and a cent decides
whether that is a hundred years.
"""

ABOVE = (106, 113, 125, 150)
"""Percent of what was found with which they must end too: not every strategy does with more."""

LONGEST = 18262
"""Days in fifty years: what lasts longer does not count as an end here."""

YEAR = 365


class _Try(Run):
    longest = LONGEST


def payment_that_ends(
    world: World,
    settings: Settings,
    unit: int = 100,
    cancelled: Callable[[], bool] = lambda: False,
) -> int | None:
    """An amount of the first income (minor units, whole ``unit``) with which the debts end in
    fifty years, and with more too, though hardly with less. It is never below what there is, where
    that does not do: not every strategy ends with any more money than it ends with.

    All else stays as it is. None where no amount does: without a regular income, or where
    the strategy or a limit keeps the payments too low. None too when ``cancelled`` says so: it is
    asked before each of some ten plans.
    """
    if not world.cash.incomes or world.cash.incomes[0].changes:
        return None

    def ends(amount: int) -> bool:
        cash = with_first_income(world.cash, amount)
        return _Try(world.with_cash(cash), settings).play().never is None

    budget = world.cash.incomes[0].amount
    # Some strategies end with less and not with this: what is named must be more than that.
    floor = 0 if cancelled() or ends(budget) else budget // unit * unit
    low, high = floor, max(floor + unit, _interest(world) // unit * unit)
    if not cancelled() and ends(high):
        while (half := high // (2 * unit) * unit) > floor and not cancelled() and ends(half):
            high = half
        low = max(floor, half)
    while True:
        while not cancelled() and not ends(high):
            low, high = high, high * 2
            if high > HIGHEST:
                return None
        high = _closer(ends, low, high, unit, cancelled)
        above = (high * percent // (100 * unit) * unit for percent in ABOVE)
        fails = next((more for more in above if not cancelled() and not ends(more)), None)
        if cancelled():
            return None
        if fails is None:
            return high
        low, high = fails, fails + max(unit, fails // (4 * unit) * unit)


def _closer(
    ends: Callable[[int], bool], low: int, high: int, unit: int, cancelled: Callable[[], bool]
) -> int:
    """An amount with which they end, close above one with which they do not."""
    step = unit
    while step * 10 * PART <= high:
        step *= 10
    while high - low >= 2 * step and not cancelled():
        middle = (low + high) // (2 * step) * step
        if ends(middle):
            high = middle
        else:
            low = middle
    return high


def _interest(world: World) -> int:
    """The interest of the debts from one payment to the next, as they are on the first day."""
    first, day = world.cash.incomes[0], world.timeline.as_of
    debts = zip(world.contracts, world.starts, strict=True)
    a_year = sum(
        start.principal * contract.normal.between(day, day + YEAR) // contract.whole
        for contract, start in debts
    )
    return a_year * first.days() // YEAR


def with_first_income(cash: CashFlow, amount: int) -> CashFlow:
    """The same money with another first income."""
    first, *others = cash.incomes
    return replace(cash, incomes=(replace(first, amount=amount), *others))
