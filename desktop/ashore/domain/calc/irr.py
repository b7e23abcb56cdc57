"""The true yearly cost of money that comes and goes: the rate at which both are worth the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal, localcontext
from itertools import accumulate, pairwise

from ashore.domain.errors import UserError

MONTHS = 12
DAYS = 365
CONTEXT = Context(prec=50)
ENOUGH = Decimal("1e-40")
CHEAPEST = Decimal("0.0001")
DEAREST = Decimal("1e8")
"""A year that turns 1 into less, or into more, is not searched: something was mistyped."""

Flow = tuple[int, int]
"""A time in whole periods (months, days) and an amount in minor units; the sign is its direction."""


@dataclass(frozen=True, slots=True)
class YearlyRate:
    """Percent a year: ``nominal`` without compounding (近似折算年化利率), ``effective`` with it."""

    nominal: Decimal
    effective: Decimal


def regular_rate(amounts: Sequence[int], per_year: int) -> YearlyRate:
    """The rate of amounts (minor units) at equal distances, ``per_year`` of them to a year.

    nominal = per_year · i, effective = (1 + i)^per_year - 1. Raises UserError ``flows_one_sided``,
    ``flows_ambiguous``, ``flows_extreme``.
    """
    with localcontext(CONTEXT):
        growth = 1 / _discount(enumerate(amounts), per_year)
        return YearlyRate((growth - 1) * per_year * 100, (growth**per_year - 1) * 100)


def dated_rate(flows: Sequence[tuple[date, int]]) -> YearlyRate:
    """The rate of dated amounts (minor units): effective over 365 days, nominal as 12 months of it.

    Raises UserError as ``regular_rate`` does.
    """
    first = min((on for on, _ in flows), default=date.min)
    with localcontext(CONTEXT):
        growth = 1 / _discount((((on - first).days, amount) for on, amount in flows), DAYS)
        year = growth**DAYS
        return YearlyRate((year ** (Decimal(1) / MONTHS) - 1) * MONTHS * 100, (year - 1) * 100)


def _discount(flows: Iterable[Flow], per_year: int) -> Decimal:
    """What 1 is worth one period earlier, so that the flows are worth nothing together."""
    amounts: dict[int, int] = {}
    for time, amount in flows:
        amounts[time] = amounts.get(time, 0) + amount
    terms = [(time, amount) for time, amount in sorted(amounts.items()) if amount]
    changes = _sign_changes([amount for _, amount in terms])
    if changes == 0:
        raise UserError("flows_one_sided")
    low, high = (growth ** (Decimal(-1) / per_year) for growth in (DEAREST, CHEAPEST))
    if changes > 1:
        # Norstrom: where the running total turns once, one rate above zero is the only one.
        totals = list(accumulate(amount for _, amount in terms))
        if totals[-1] == 0 or _sign_changes(totals) != 1:
            raise UserError("flows_ambiguous")
        high = Decimal(1)
    return _root(terms, low, high)


def _sign_changes(amounts: Sequence[int]) -> int:
    signs = [amount > 0 for amount in amounts if amount]
    return sum(before is not after for before, after in pairwise(signs))


def _root(terms: Sequence[Flow], low: Decimal, high: Decimal) -> Decimal:
    """The zero between ``low`` and ``high``: Newton's steps, halving where they do not help."""
    rising = _value(terms, high)[0] > 0
    if (_value(terms, low)[0] > 0) is rising:
        raise UserError("flows_extreme")
    point = min(high, Decimal(1))
    before = high - low
    # Each step is at most half the one before, or halves what is left to search: it ends.
    while True:
        value, slope = _value(terms, point)
        if value == 0:
            return point
        if (value > 0) is rising:
            high = point
        else:
            low = point
        step = -value / slope if slope else before
        if not low < point + step < high or abs(step) * 2 > before:
            step = (low + high) / 2 - point
        before, point = abs(step), point + step
        if before < ENOUGH:
            return point


def _value(terms: Sequence[Flow], discount: Decimal) -> tuple[Decimal, Decimal]:
    """What the flows are worth together, and how it changes with the discount."""
    value = slope = Decimal(0)
    for time, amount in terms:
        # Times begin at zero, where nothing is discounted.
        power = discount ** (time - 1) if time else Decimal(0)
        value += amount * (power * discount if time else 1)
        slope += amount * time * power
    return value, slope
