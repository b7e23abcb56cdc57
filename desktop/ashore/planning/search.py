"""The payment from which the debts end at all."""

from __future__ import annotations

from dataclasses import replace

from ashore.planning.cash import CashFlow
from ashore.planning.run import Run
from ashore.planning.settings import Settings
from ashore.planning.world import World

HIGHEST = 10**15
"""Above this (minor units) nothing is looked for."""


def payment_that_ends(world: World, settings: Settings, unit: int = 100) -> int | None:
    """The least amount of the first income, in whole ``unit`` minor units, that ends the debts.

    All else stays as it is. None where no amount does: without a regular income, or where
    the strategy asks too little.
    """
    if not world.cash.incomes or world.cash.incomes[0].changes:
        return None
    low, high = 0, unit
    while not _ends(world, settings, high):
        low, high = high, high * 2
        if high > HIGHEST:
            return None
    while high - low > unit:
        middle = (low + high) // 2 // unit * unit
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
