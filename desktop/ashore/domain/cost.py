"""What a debt costs: its rate in force, a day's interest and penalty, and how it compares."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from ashore.domain.rates import DayBasis, Period, Rate, year_days
from ashore.domain.terms import Accrual, PenaltyBase, PenaltyKind, Terms
from ashore.domain.value import value


@value
class DailyCost:
    """One day's cost in minor units, each part rounded half-up as a lender bills it.

    ``interest`` (正常利息) runs on ``interest_base``, ``penalty`` (罚息) on ``penalty_base``.
    """

    interest: int
    interest_base: int
    penalty: int = 0
    penalty_base: int = 0

    @property
    def total(self) -> int:
        """Interest and penalty together."""
        return self.interest + self.penalty


def day_cost(amount: int, rate: Rate, terms: Terms, on: date) -> int:
    """One day's interest on ``amount`` at ``rate``, minor units, half-up.

    A yearly rate is spread over the day basis of the terms; a monthly rate, and a yearly
    one that accrues by the month, over 365 days on average.
    """
    top, bottom = _day_share(rate.percent, rate.period, terms.accrual, terms.basis, on.year)
    return (2 * amount * top + bottom) // (2 * bottom)


def daily_cost(terms: Terms, balance: int, overdue: int, on: date) -> DailyCost | None:
    """A day's cost of a balance with its overdue part; None while the rate is not known.

    What is overdue may hold interest that the recorded balance does not.
    """
    contract, overdue = terms.rate, min(overdue, balance)
    if balance == 0:
        return DailyCost(0, 0)
    if overdue > 0 and terms.penalty.kind is not PenaltyKind.NONE:
        penalty = terms.penalty.rate(contract)
        base = overdue if terms.penalty.base is PenaltyBase.OVERDUE else balance
        rest = balance - base
        if penalty is None or (contract is None and rest > 0):
            return None
        normal = day_cost(rest, contract, terms, on) if contract else 0
        return DailyCost(normal, rest, day_cost(base, penalty, terms, on), base)
    if contract is None:
        return None
    return DailyCost(day_cost(balance, contract, terms, on), balance)


def rate_now(terms: Terms, overdue: bool) -> Rate | None:
    """The rate in force: the penalty rate while overdue, else the contract rate."""
    return terms.penalty.rate(terms.rate) if overdue else terms.rate


def yearly_cost(rate: Rate, terms: Terms) -> Decimal:
    """Percent that ``rate`` costs over 365 days: the figure by which debts are compared.

    A yearly rate on a 360-day basis costs 365/360 of what it says.
    """
    spread = rate.period is Period.YEAR and terms.accrual is Accrual.DAILY
    if spread and terms.basis is DayBasis.D360:
        return rate.annual() * 365 / 360
    return rate.annual()


@lru_cache(maxsize=4096)
def _day_share(
    percent: Decimal, period: Period, accrual: Accrual, basis: DayBasis, year: int
) -> tuple[int, int]:
    """What a day costs of each unit, as numerator and denominator.

    Whole numbers round exactly, and many debts share a rate: each is worked out once.
    """
    if period is Period.DAY:
        steps, whole = 1, 100
    elif period is Period.MONTH:
        steps, whole = 12, 36500
    elif accrual is Accrual.MONTHLY:
        steps, whole = 1, 36500
    else:
        steps, whole = 1, 100 * year_days(basis, year)
    top, bottom = percent.as_integer_ratio()
    return top * steps, bottom * whole
