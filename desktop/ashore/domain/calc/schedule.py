"""Repayment schedules: 等额本息, 等额本金, 先息后本, 一次性还本付息, 等本等息; true cost beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.counting import MONTHS
from ashore.domain.calc.irr import YearlyRate, regular_rate
from ashore.domain.calc.methods import Instalments, Method, Rule
from ashore.domain.dates import add_months
from ashore.domain.errors import UserError


class Keeps(StrEnum):
    """What stays after a prepayment: the PAYMENT (the term shortens) or the TERM (it lowers)."""

    PAYMENT = "payment"
    TERM = "term"


class Prepayment(NamedTuple):
    """An extra payment of principal (minor units) together with instalment ``after``."""

    after: int
    amount: int
    keeps: Keeps


class Row(NamedTuple):
    """Instalment ``n``, amounts in minor units; ``balance`` is what is left after it.

    ``payment`` = ``principal`` + ``interest``; ``prepaid`` comes on top of it.
    """

    n: int
    date: date | None
    payment: int
    principal: int
    interest: int
    balance: int
    prepaid: int = 0


def schedule(loan: Instalments, prepayments: Sequence[Prepayment] = ()) -> tuple[Row, ...]:
    """All instalments; interest is rounded half-up each time, the last one takes the remainder.

    Where a prepayment keeps the payment, the rows end as soon as nothing is left. Raises
    UserError ``start_missing`` (actual days without a date), ``prepayment_too_large``.
    """
    extra = {prepayment.after: prepayment for prepayment in prepayments}
    rule = Rule(loan)
    rows: list[Row] = []
    balance = loan.principal
    for n in range(1, loan.periods + 1):
        interest = rule.interest(n, balance)
        principal = balance if n == loan.periods else min(rule.principal(interest), balance)
        balance -= principal
        prepaid = 0
        if prepayment := extra.get(n):
            prepaid = prepayment.amount
            if prepaid > balance:
                raise UserError("prepayment_too_large")
            balance -= prepaid
            if prepayment.keeps is Keeps.TERM:
                rule.spread(balance, done=n)
        on = add_months(loan.start, n) if loan.start else None
        rows.append(Row(n, on, principal + interest, principal, interest, balance, prepaid))
        if extra and balance == 0 and loan.method is not Method.BULLET:
            break
    return tuple(rows)


def yearly_rate(principal: int, rows: Sequence[Row]) -> YearlyRate:
    """What the instalments truly cost a year: 12 · IRR, and compounded. Raises as irr does."""
    return regular_rate([principal, *(-row.payment - row.prepaid for row in rows)], MONTHS)
