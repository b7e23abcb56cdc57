"""What a debt costs: its rate in force, a day's interest and penalty, and how it compares."""

from __future__ import annotations

from calendar import monthrange
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

    A rate is spread over the day basis of the terms; where interest accrues by the month, a
    month's twelfth over the days of that month.
    """
    days = month_days(on) if terms.accrual is Accrual.MONTHLY else year_days(terms.basis, on.year)
    top, bottom = _day_share(rate.percent, rate.period, terms.accrual, days)
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


def bearing_cost(terms: Terms, base: int, penalty_base: int, on: date) -> DailyCost | None:
    """A day's cost of what bears interest and penalty interest by the ledger, minor units.

    None while a rate that is needed is not known.
    """
    contract, penalty = terms.rate, terms.penalty.rate(terms.rate)
    if (base and contract is None) or (penalty_base and penalty is None):
        return None
    normal = day_cost(base, contract, terms, on) if contract else 0
    late = day_cost(penalty_base, penalty, terms, on) if penalty and penalty_base else 0
    return DailyCost(normal, base, late, penalty_base)


def month_days(on: date) -> int:
    """How many days the month of a day has."""
    return monthrange(on.year, on.month)[1]


def rate_now(terms: Terms, overdue: bool) -> Rate | None:
    """The rate in force: the penalty rate while overdue, else the contract rate."""
    return terms.penalty.rate(terms.rate) if overdue else terms.rate


def yearly_cost(rate: Rate, terms: Terms) -> Decimal:
    """Percent that ``rate`` costs over 365 days: the figure by which debts are compared.

    Interest by days on a 360-day basis costs 365/360 of what a yearly or monthly rate says.
    """
    spread = rate.period is not Period.DAY and terms.accrual is Accrual.DAILY
    if spread and terms.basis is DayBasis.D360:
        return rate.annual() * 365 / 360
    return rate.annual()


@lru_cache(maxsize=4096)
def _day_share(percent: Decimal, period: Period, accrual: Accrual, days: int) -> tuple[int, int]:
    """What a day costs of each unit, as numerator and denominator.

    ``days`` are those of the year, or of the month where interest accrues by it.

    Whole numbers round exactly, and many debts share a rate: each is worked out once.
    """
    if period is Period.DAY:
        steps, whole = 1, 100
    elif period is Period.MONTH:
        steps, whole = (1 if accrual is Accrual.MONTHLY else 12), 100 * days
    elif accrual is Accrual.MONTHLY:
        steps, whole = 1, 100 * 12 * days
    else:
        steps, whole = 1, 100 * days
    top, bottom = percent.as_integer_ratio()
    return top * steps, bottom * whole
