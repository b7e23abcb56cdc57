"""What repaying by the minimum, or by a fixed amount a month, comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.interest import monthly
from ashore.domain.calc.segments import round_half_up
from ashore.domain.money import share
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
        # A percent of the last few cents would be nothing: at least one minor unit is paid.
        return max(share(balance, self.percent), self.floor, 1)


class Payoff(NamedTuple):
    """Months and interest (minor units) to the end; None, with the reason, where there is none."""

    months: int | None
    interest: int | None
    never_ends: NeverEnds | None = None


class Month(NamedTuple):
    """Month ``n`` of a payoff, amounts in minor units; ``balance`` is what is left after it."""

    n: int
    interest: int
    payment: int
    balance: int


def months(balance: int, rate: Rate, rule: MonthlyRule) -> Iterator[Month]:
    """Each month a twelfth of the yearly rate, rounded half-up, is added; then the rule is paid.

    It goes on until nothing is owed: for ever, where a payment does not cover the interest.
    """
    top, bottom = monthly(rate).as_integer_ratio()
    n = 0
    while balance > 0:
        n += 1
        interest = round_half_up(balance * top, bottom)
        payment = min(rule.payment(balance), balance + interest)
        balance += interest - payment
        yield Month(n, interest, payment, balance)


def payoff(balance: int, rate: Rate, rule: MonthlyRule) -> Payoff:
    """The months and their interest, added up; or why they never end."""
    last = total = 0
    for month in months(balance, rate, rule):
        if month.payment <= month.interest:
            return Payoff(None, None, NeverEnds.INTEREST_NOT_COVERED)
        if last == LIMIT:
            return Payoff(None, None, NeverEnds.OVER_A_THOUSAND_YEARS)
        last = month.n
        total += month.interest
    return Payoff(last, total)
