"""How much of each month's money the other debts leave: what an offer can be kept with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ashore.domain.dates import add_months
from ashore.planning.cash import CashFlow
from ashore.planning.make import make_plan
from ashore.planning.settings import Settings, Strategy
from ashore.planning.start import Start

MONTHS = 12


def monthly_room(
    starts: Sequence[Start], cash: CashFlow, as_of: date, debt_id: str, months: int = MONTHS
) -> int:
    """What one debt can get each month while all others get what they ask for, minor units.

    It is what the tightest of the next months leaves, 0 where the others already go short. Raises
    UserError as ``make_plan`` does.
    """
    others = tuple(start for start in starts if start.id != debt_id)
    ends = [add_months(as_of, month + 1) for month in range(months)]
    income = _by_month(_incomes(cash, as_of, ends[-1]), as_of, ends)
    if not others:
        return max(0, min(income))
    settings = Settings(Strategy.MINIMUMS_ONLY)
    plan = make_plan(others, replace(cash, month_day=None), as_of, settings)
    if any(short.on < ends[-1] for short in plan.short):
        return 0
    paid = _by_month([(each.on, each.amount) for each in plan.payments], as_of, ends)
    return max(0, min(came - went for came, went in zip(income, paid, strict=True)))


def _incomes(cash: CashFlow, as_of: date, until: date) -> list[tuple[date, int]]:
    found = []
    for year in range(as_of.year, until.year + 1):
        found += [(date.fromordinal(on), amount) for on, amount in cash.in_year(year).items()]
    return [(on, amount) for on, amount in found if as_of <= on < until]


def _by_month(moves: Sequence[tuple[date, int]], as_of: date, ends: Sequence[date]) -> list[int]:
    """The sums of the stretches that end on ``ends``, the first one from ``as_of`` on."""
    sums = [0] * len(ends)
    for on, amount in moves:
        for place, end in enumerate(ends):
            if as_of <= on < end:
                sums[place] += amount
                break
    return sums
