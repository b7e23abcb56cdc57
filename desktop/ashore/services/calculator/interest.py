"""Interest and penalty interest of a loan between two days, row by row."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from ashore.domain.calc.allocation import COSTS_INTEREST_PRINCIPAL, PRINCIPAL_FIRST
from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Basis, Count
from ashore.domain.calc.loan import Loan, LoanInterest, OverdueBase, Payment, loan_interest
from ashore.domain.errors import UserError
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Accrual
from ashore.services.calculator.typed import Typed

FIELDS = (
    "principal", "rate", "rate_period", "from", "to", "basis", "count", "due", "penalty_multiple",
    "penalty_rate", "penalty_base", "payments", "pays_first",
)  # fmt: skip
USUAL: Mapping[str, str] = {"rate_period": "year", "count": "excl", "penalty_base": "principal"}
EXAMPLE: Mapping[str, str] = {
    "principal": "3,000",
    "rate": "0.04",
    "rate_period": "day",
    "from": "2026-09-30",
    "to": "2026-11-24",
    "due": "2026-10-30",
    "penalty_multiple": "1.5",
}


class PaysFirst(StrEnum):
    """What a payment pays first."""

    PRINCIPAL = "principal"
    INTEREST = "interest"


def calculate(typed: Typed) -> LoanInterest:
    """The interest up to a day. Raises Unready, UserError ``penalty_twice``, and as loan_interest."""
    loan = _loan(typed)
    payments = [Payment(on, amount) for on, amount in typed.dated("payments", needed=False)]
    until = typed.day("to")
    typed.done()
    return loan_interest(loan, payments, until)


def _loan(typed: Typed) -> Loan:
    rate = typed.rate("rate")
    monthly = rate.period is Period.MONTH
    # A monthly rate is by custom a thirtieth a day (银发[2005]129号), so its year has 360.
    basis = typed.choice("basis", Basis, Basis.D360 if monthly else Basis.D365)
    counting = Counting(
        anchor=typed.day("from"),
        basis=basis,
        count=typed.choice("count", Count, Count.EXCL),
        accrual=Accrual.MONTHLY if monthly else Accrual.DAILY,
    )
    penalty = _penalty(typed, rate)
    pays_first = typed.choice("pays_first", PaysFirst, PaysFirst.PRINCIPAL)
    return Loan(
        principal=typed.amount("principal"),
        rate=rate,
        counting=counting,
        due=typed.day("due") if penalty else typed.day_or_none("due"),
        penalty=penalty,
        penalty_base=typed.choice("penalty_base", OverdueBase, OverdueBase.PRINCIPAL),
        order=PRINCIPAL_FIRST if pays_first is PaysFirst.PRINCIPAL else COSTS_INTEREST_PRINCIPAL,
    )


def _penalty(typed: Typed, rate: Rate) -> Rate | None:
    """The penalty rate: a multiple, or a rate in the period of the contract's."""
    multiple = typed.multiple_or_none("penalty_multiple")
    if typed.has("penalty_multiple") and typed.has("penalty_rate"):
        raise UserError("penalty_twice", "penalty_rate")
    if typed.has("penalty_rate"):
        return typed.rate_in("penalty_rate", rate.period)
    return rate.times(multiple) if multiple is not None else None
