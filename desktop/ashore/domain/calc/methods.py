"""What is due each time under each method of repayment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Basis, Moment
from ashore.domain.calc.interest import monthly, ratio
from ashore.domain.calc.segments import Tally, round_half_up
from ashore.domain.dates import add_months
from ashore.domain.errors import UserError
from ashore.domain.rates import Rate
from ashore.domain.terms import Accrual


class Method(StrEnum):
    """How a loan is repaid; FLAT_FEE charges the same part of the original principal each time."""

    EQUAL_PAYMENT = "equal-payment"
    EQUAL_PRINCIPAL = "equal-principal"
    INTEREST_FIRST = "interest-first"
    BULLET = "bullet"
    FLAT_FEE = "flat-fee"


@dataclass(frozen=True, slots=True)
class Instalments:
    """A loan of ``principal`` (minor units) in ``periods`` months.

    Accrual.MONTHLY charges a twelfth of the year each time; Accrual.DAILY the actual days
    between the dates, for which it needs ``start``. ``fee_percent`` of the principal is
    charged per period by FLAT_FEE alone, beside the rate.
    """

    principal: int
    rate: Rate
    periods: int
    method: Method
    fee_percent: Decimal = Decimal(0)
    accrual: Accrual = Accrual.MONTHLY
    basis: Basis = Basis.D365
    start: date | None = None

    def factors(self) -> list[Fraction]:
        """The interest of each period as a share of what it runs on. UserError ``start_missing``."""
        if self.accrual is Accrual.MONTHLY:
            return [monthly(self.rate, self.basis)] * self.periods
        if self.start is None:
            raise UserError("start_missing")
        rate = Fraction(*ratio(self.rate))
        counting = Counting(self.start, self.basis)
        turns = [Moment(add_months(self.start, n)) for n in range(self.periods + 1)]
        return [
            sum((rate * Fraction(*span.share(self.rate.period)) for span in counting.spans(*turn)),
                Fraction())
            for turn in pairwise(turns)
        ]  # fmt: skip


class Rule:
    """What is due each time, from ``done`` instalments on; amounts in minor units."""

    def __init__(self, loan: Instalments) -> None:
        self._loan = loan
        self._factors = loan.factors()
        self._flat = loan.principal * Fraction(loan.fee_percent) / 100
        self._bullet = Tally()
        self._amount = 0
        self.spread(loan.principal, done=0)

    def spread(self, balance: int, done: int) -> None:
        """Spread what is left after ``done`` instalments over those to come."""
        rest = self._factors[done:]
        if self._loan.method is Method.EQUAL_PAYMENT:
            self._amount = level_payment(balance, rest)
        elif self._loan.method in (Method.EQUAL_PRINCIPAL, Method.FLAT_FEE):
            self._amount = round_half_up(balance, len(rest))

    def interest(self, n: int, balance: int) -> int:
        """The interest that is due with instalment ``n``."""
        factor = self._factors[n - 1]
        if self._loan.method is Method.FLAT_FEE:
            return _rounded(self._loan.principal * factor + self._flat)
        if self._loan.method is Method.BULLET:
            self._bullet.add(balance * factor.numerator, factor.denominator)
            return self._bullet.rounded if n == self._loan.periods else 0
        return _rounded(balance * factor)

    def principal(self, interest: int) -> int:
        """The principal that is due beside ``interest``, before the last instalment."""
        if self._loan.method is not Method.EQUAL_PAYMENT:
            return self._amount
        # At a very high rate a long month's interest may be more than the level payment.
        return max(self._amount - interest, 0)


def level_payment(principal: int, factors: Sequence[Fraction]) -> int:
    """The equal payment that repays ``principal``, minor units, half-up, computed exactly."""
    # What payments of 1 are worth at the start, from the last to the first, as top / bottom.
    top, bottom = 0, 1
    for factor in reversed(factors):
        top = (top + bottom) * factor.denominator
        bottom *= factor.numerator + factor.denominator
    return round_half_up(principal * bottom, top)


def _rounded(amount: Fraction) -> int:
    return round_half_up(amount.numerator, amount.denominator)
