"""The payment from which the debts end at all."""

from __future__ import annotations

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


def payment_that_ends(world: World, settings: Settings, unit: int = 100) -> int | None:
    """An amount of the first income (minor units, whole ``unit``) with which the debts end,
    though hardly with less.

    All else stays as it is. None where no amount does: without a regular income, or where
    the strategy or a limit keeps the payments too low.
    """
    if not world.cash.incomes or world.cash.incomes[0].changes:
        return None
    low, high = 0, unit
    while not _ends(world, settings, high):
        low, high = high, high * 2
        if high > HIGHEST:
            return None
    step = unit
    while step * 10 * PART <= high:
        step *= 10
    while high - low >= 2 * step:
        middle = (low + high) // (2 * step) * step
        if _ends(world, settings, middle):
            high = middle
        else:
            low = middle
    return high


def _ends(world: World, settings: Settings, amount: int) -> bool:
    cash = with_first_income(world.cash, amount)
    return Run(world.with_cash(cash), settings).play().never is None


def with_first_income(cash: CashFlow, amount: int) -> CashFlow:
    """The same money with another first income."""
    first, *others = cash.incomes
    return replace(cash, incomes=(replace(first, amount=amount), *others))
