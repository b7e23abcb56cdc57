"""What repaying by the minimum, or by a fixed amount a month, comes to."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.interest import monthly
from ashore.domain.calc.segments import round_half_up
from ashore.domain.rates import Rate

LIMIT = 12 * 1000
"""Months after which it is called endless: nobody waits a thousand years."""


class NeverEnds(StrEnum):
    """Why a debt is never repaid this way."""

    INTEREST_NOT_COVERED = "interest_not_covered"
    OVER_A_THOUSAND_YEARS = "over_a_thousand_years"


@dataclass(frozen=True, slots=True)
class MonthlyRule:
    """What is paid a month (minor units): ``fixed``, or else percent of the balance with a floor.

    The percent is of the balance before that month's interest. Nobody pays more than is owed.
    """

    percent: Decimal = Decimal(0)
    floor: int = 0
    fixed: int | None = None

    def payment(self, balance: int) -> int:
        """The payment for a balance, both in minor units."""
        if self.fixed is not None:
            return self.fixed
        top, bottom = self.percent.as_integer_ratio()
        # A percent of the last few cents would be nothing: at least one minor unit is paid.
        return max(round_half_up(balance * top, bottom * 100), self.floor, 1)


class Payoff(NamedTuple):
    """Months and interest (minor units) to the end; None, with the reason, where there is none."""

    months: int | None
    interest: int | None
    never_ends: NeverEnds | None = None


def payoff(balance: int, rate: Rate, rule: MonthlyRule) -> Payoff:
    """Each month a twelfth of the yearly rate, rounded half-up, is added; then the rule is paid."""
    top, bottom = monthly(rate).as_integer_ratio()
    months = total = 0
    while balance > 0:
        interest = round_half_up(balance * top, bottom)
        payment = rule.payment(balance)
        if payment <= interest:
            return Payoff(None, None, NeverEnds.INTEREST_NOT_COVERED)
        if months == LIMIT:
            return Payoff(None, None, NeverEnds.OVER_A_THOUSAND_YEARS)
        months += 1
        total += interest
        balance = max(balance + interest - payment, 0)
    return Payoff(months, total)
