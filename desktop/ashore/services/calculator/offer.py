"""The schedule of an instalment offer, what prepaying changes in it, and what it truly costs a year."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.counting import MONTHS
from ashore.domain.calc.days import Basis
from ashore.domain.calc.irr import YearlyRate, regular_rate
from ashore.domain.calc.methods import Instalments, Method
from ashore.domain.calc.schedule import Keeps, Row, schedule
from ashore.domain.errors import UserError
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Accrual
from ashore.services.calculator import prepaid
from ashore.services.calculator.typed import Typed

FIELDS = (
    "principal", "periods", "method", "rate", "rate_period", "fee_per_period", "paid_each",
    "received", "accrual", "basis", "start", "prepayments", "keep",
)  # fmt: skip
USUAL: Mapping[str, str] = {
    "method": Method.FLAT_FEE,
    "rate_period": "year",
    "accrual": "monthly",
    "basis": Basis.D365,
    "keep": Keeps.PAYMENT,
}
EXAMPLE: Mapping[str, str] = {
    "principal": "12,000",
    "periods": "12",
    "method": Method.FLAT_FEE,
    "fee_per_period": "0.38",
}
MOST_PERIODS = 1200
"""A hundred years."""

_NONE = Rate(Decimal(0), Period.YEAR)


class Accruals(StrEnum):
    """A twelfth of the year each month, or the actual days of each month."""

    MONTHLY = "monthly"
    ACTUAL = "actual"


ACCRUALS: Mapping[Accruals, Accrual] = {
    Accruals.MONTHLY: Accrual.MONTHLY,
    Accruals.ACTUAL: Accrual.DAILY,
}


class Offer(NamedTuple):
    """``rows`` are empty where only the payment is known; ``payments`` hold what is prepaid too;
    ``cost`` is all that is paid beyond what was received, minor units; ``quoted`` percent a year is
    None where none was named; ``without`` are the rows without prepayments, () where there are none.
    """

    rows: tuple[Row, ...]
    payments: tuple[int, ...]
    cost: int
    true: YearlyRate
    quoted: Decimal | None
    without: tuple[Row, ...] = ()

    @property
    def interest(self) -> int:
        """The interest of all rows; where only the payment is known, what is paid beyond the rest."""
        return _interest(self.rows) if self.rows else self.cost

    @property
    def saved(self) -> int:
        """The interest that the prepayments save."""
        return _interest(self.without) - _interest(self.rows) if self.without else 0


def calculate(typed: Typed) -> Offer:
    """The offer. ``paid_each`` stands for rate and fee where only the payment is known.

    Raises Unready, and UserError ``offer_without_cost``, ``offer_twice``, ``fee_not_flat``,
    ``received_above_principal``, ``start_missing``, ``prepayment_*``, ``flows_*``.
    """
    principal = typed.amount("principal")
    periods = typed.whole("periods", 1, MOST_PERIODS)
    each, received = typed.amount_or_none("paid_each"), typed.amount_or("received", principal)
    loan = _loan(typed, principal, periods)
    keeps = typed.choice("keep", Keeps, Keeps.PAYMENT)
    prepayments = prepaid.read(typed, loan, keeps)
    typed.done()
    if not 0 < received <= principal:
        raise UserError("received_above_principal", "received")
    if each is not None:
        if typed.has("rate") or typed.has("fee_per_period"):
            raise UserError("offer_twice", "paid_each")
        if prepayments:
            raise UserError("prepayment_without_rate", "prepayments")
        rows: tuple[Row, ...] = ()
        without: tuple[Row, ...] = ()
        payments = (each,) * periods
    else:
        loan = _checked(typed, loan)
        rows = prepaid.rows(loan, prepayments)
        without = schedule(loan) if prepayments else ()
        payments = tuple(row.payment + row.prepaid for row in rows)
    return Offer(
        rows,
        payments,
        sum(payments) - received,
        regular_rate([received, *(-payment for payment in payments)], MONTHS),
        _quoted(loan) if each is None else None,
        without,
    )


def _loan(typed: Typed, principal: int, periods: int) -> Instalments:
    return Instalments(
        principal=principal,
        rate=typed.rate_or("rate", _NONE),
        periods=periods,
        method=typed.choice("method", Method, Method.FLAT_FEE),
        fee_percent=typed.percent_or("fee_per_period", Decimal(0)),
        accrual=ACCRUALS[typed.choice("accrual", Accruals, Accruals.MONTHLY)],
        basis=typed.choice("basis", Basis, Basis.D365),
        start=typed.day_or_none("start"),
    )


def _checked(typed: Typed, loan: Instalments) -> Instalments:
    if not typed.has("rate") and not typed.has("fee_per_period"):
        raise UserError("offer_without_cost", "rate")
    if typed.has("fee_per_period") and loan.method is not Method.FLAT_FEE:
        raise UserError("fee_not_flat", "fee_per_period")
    if loan.accrual is Accrual.DAILY and loan.start is None:
        raise UserError("start_missing", "start")
    return loan


def _interest(rows: tuple[Row, ...]) -> int:
    return sum(row.interest for row in rows)


def _quoted(loan: Instalments) -> Decimal:
    """Percent a year as an advertisement has it: the rate, and twelve fees."""
    return loan.rate.annual() + loan.fee_percent * MONTHS
