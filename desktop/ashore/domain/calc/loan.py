"""Interest and penalty interest of a loan that is repaid at once or in part payments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.allocation import PRINCIPAL_FIRST, Claim, Order, Part, allocate
from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Moment
from ashore.domain.calc.interest import InterestRows, Stretch
from ashore.domain.calc.segments import Kind, Segment
from ashore.domain.errors import UserError
from ashore.domain.rates import Rate


class OverdueBase(StrEnum):
    """What penalty interest runs on: unpaid principal, with or without unpaid interest."""

    PRINCIPAL = "principal"
    WITH_INTEREST = "principal+interest"


class Payment(NamedTuple):
    """Money paid on a day, minor units."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Loan:
    """``counting.anchor`` is the day on which the loan (minor units) begins.

    After ``due`` the ``penalty`` rate replaces the contract rate. Penalty interest bears no
    interest itself. ``order`` says what a payment pays first.
    """

    principal: int
    rate: Rate
    counting: Counting
    due: date | None = None
    penalty: Rate | None = None
    penalty_base: OverdueBase = OverdueBase.PRINCIPAL
    order: Order = PRINCIPAL_FIRST


class LoanInterest(NamedTuple):
    """Days counted; both kinds of interest (minor units), whether paid or not; their rows."""

    days: int
    normal: int
    penalty: int
    segments: tuple[Segment, ...]

    @property
    def total(self) -> int:
        """Normal and penalty interest together, minor units."""
        return self.normal + self.penalty


class _Running:
    """The loan on its way through time: what is unpaid, and the interest so far."""

    def __init__(self, loan: Loan) -> None:
        self.loan = loan
        self.now = Moment(loan.counting.anchor)
        self.interest = InterestRows(loan.counting)
        self.paid = dict.fromkeys(Part, 0)

    def unpaid(self, part: Part) -> int:
        owed = {
            Part.PRINCIPAL: self.loan.principal,
            Part.INTEREST: self.interest.total(Kind.NORMAL),
            Part.PENALTY: self.interest.total(Kind.PENALTY),
        }
        return owed[part] - self.paid[part]

    def grow(self, until: Moment) -> None:
        """Let interest grow, at the contract rate up to the due date and at the other after it."""
        loan = self.loan
        base = self.unpaid(Part.PRINCIPAL)
        turn = loan.counting.moment(loan.due) if loan.due else until
        normal_end = min(turn, until)
        if self.now < normal_end:
            self.interest.add(Stretch(self.now, normal_end, base, loan.rate))
            self.now = normal_end
        if self.now < until:
            if loan.penalty_base is OverdueBase.WITH_INTEREST:
                base += self.unpaid(Part.INTEREST)
            rate = loan.penalty or loan.rate
            self.interest.add(Stretch(self.now, until, base, rate, Kind.PENALTY))
            self.now = until

    def pay(self, amount: int) -> None:
        claims = [
            Claim(part, self.unpaid(part)) for part in (Part.INTEREST, Part.PENALTY, Part.PRINCIPAL)
        ]
        spread = allocate(amount, claims, self.loan.order)
        if spread.left:
            raise UserError("payment_above_debt")
        for claim, paid in zip(claims, spread.paid, strict=True):
            self.paid[claim.part] += paid


def loan_interest(loan: Loan, payments: Sequence[Payment], until: date) -> LoanInterest:
    """The interest of ``loan`` from its first day to ``until``.

    Payments after ``until`` have not happened yet. Raises UserError ``dates_not_rising``,
    ``due_before_start``, ``payment_before_start``, ``payment_above_debt``.
    """
    begin = loan.counting.anchor
    if until < begin:
        raise UserError("dates_not_rising")
    if loan.due and loan.due < begin:
        raise UserError("due_before_start")
    running = _Running(loan)
    for payment in sorted(payments):
        if payment.on < begin:
            raise UserError("payment_before_start")
        if payment.on > until:
            break
        running.grow(loan.counting.moment(payment.on))
        running.pay(payment.amount)
    end = loan.counting.moment(until)
    running.grow(end)
    return LoanInterest(
        days=loan.counting.days(Moment(begin), end),
        normal=running.interest.total(Kind.NORMAL),
        penalty=running.interest.total(Kind.PENALTY),
        segments=tuple(running.interest.segments),
    )
