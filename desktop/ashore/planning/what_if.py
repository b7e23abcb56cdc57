"""What would be otherwise if: each change makes other debts, money and settings of a plan's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from ashore.domain.dates import add_months
from ashore.domain.errors import UserError
from ashore.planning.cash import Amount, CashFlow, Income
from ashore.planning.course import Course, follow
from ashore.planning.plan import Plan, Sums
from ashore.planning.resume import resume
from ashore.planning.settings import Settings
from ashore.planning.start import Start

NOTHING = Sums(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Changed:
    """What ``make_plan`` takes for the changed plan.

    ``before`` are the courses of the debts up to then, where it begins later than the plan that
    it is compared with, after ``paydays`` of its paydays; ``aside`` (minor units) is what the
    change itself settles, and what of the payments is no money of the person's own. The change
    comes about only if the debts ``kept`` are paid in time.
    """

    starts: tuple[Start, ...]
    cash: CashFlow
    as_of: date
    settings: Settings
    before: tuple[Course, ...] = ()
    paydays: int = 0
    aside: Sums = NOTHING
    kept: tuple[str, ...] = ()


class WhatIf(Protocol):
    """A change to look at."""

    def applied(self, plan: Plan) -> Changed:
        """What the plan is made of then. Raises UserError for what cannot be."""


@dataclass(frozen=True, slots=True)
class LumpSum:
    """``amount`` (minor units) comes once, on a day; before the plan begins: on its first day."""

    amount: int
    on: date

    def applied(self, plan: Plan) -> Changed:
        """Raises UserError ``amount_negative``."""
        if self.amount < 0:
            raise UserError("amount_negative")
        cash = plan.world.cash
        once = (*cash.once, Amount(max(self.on, plan.as_of), self.amount))
        return _with_cash(plan, replace(cash, once=once))


@dataclass(frozen=True, slots=True)
class Raise:
    """From a day on an income (by its place) is more by ``amount`` minor units, or less.

    Where there is no income yet, it is one by the month.
    """

    amount: int
    since: date
    income: int = 0

    def applied(self, plan: Plan) -> Changed:
        """No income falls below nothing."""
        cash = plan.world.cash
        if not cash.incomes:
            first = Income(max(0, self.amount), day=self.since.day, first=self.since)
            return _with_cash(plan, replace(cash, incomes=(first,)))
        old = cash.incomes[self.income]
        from_now = Amount(self.since, max(0, old.amount_on(self.since) + self.amount))
        later = [
            replace(each, amount=max(0, each.amount + self.amount))
            for each in old.changes
            if each.on > self.since
        ]
        kept = [each for each in old.changes if each.on < self.since]
        new = replace(old, changes=(*kept, from_now, *later))
        return _with_cash(plan, _with_income(cash, self.income, new))


@dataclass(frozen=True, slots=True)
class LostMonth:
    """An income (by its place) does not come in the calendar month of a day."""

    month: date
    income: int = 0

    def applied(self, plan: Plan) -> Changed:
        """Without an income there is nothing to lose: UserError ``payday_missing``."""
        cash = plan.world.cash
        if not cash.incomes:
            raise UserError("payday_missing")
        old = cash.incomes[self.income]
        first = self.month.replace(day=1)
        following = add_months(first, 1)
        others = [each for each in old.changes if not first <= each.on <= following]
        gap = (Amount(first, 0), Amount(following, old.amount_on(following)))
        new = replace(old, changes=(*others, *gap))
        return _with_cash(plan, _with_income(cash, self.income, new))


def compared_from(plan: Plan, on: date) -> Changed:
    """The plan as it is on a day: on its first one, or on the morning after the last payday before.

    Raises UserError ``plan_no_debts`` where all is repaid by then.
    """
    world = plan.world
    paydays = sum(1 for day in plan.paydays if day < on)
    if not paydays:
        return Changed(world.starts, world.cash, plan.as_of, plan.settings)
    rest = resume(plan, paydays)
    if not rest.starts:
        raise UserError("plan_no_debts")
    before = tuple(
        follow(contract, plan.amounts(n, paydays))[0] for n, contract in enumerate(world.contracts)
    )
    return Changed(rest.starts, rest.cash, rest.as_of, plan.settings, before, paydays)


def replaced(starts: Sequence[Start], debt: str, new: Start) -> tuple[Start, ...]:
    """The debts with another one in the place of ``debt``."""
    return tuple(new if start.id == debt else start for start in starts)


def found(starts: Sequence[Start], debt: str) -> Start:
    """The debt of an id. Raises UserError ``debt_gone`` where the plan has none such any more."""
    for start in starts:
        if start.id == debt:
            return start
    raise UserError("debt_gone")


def _with_cash(plan: Plan, cash: CashFlow) -> Changed:
    return Changed(plan.world.starts, cash, plan.as_of, plan.settings)


def _with_income(cash: CashFlow, place: int, income: Income) -> CashFlow:
    incomes = [income if n == place else each for n, each in enumerate(cash.incomes)]
    return replace(cash, incomes=tuple(incomes))
