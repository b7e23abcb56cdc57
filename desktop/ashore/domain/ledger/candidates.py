"""The terms that lenders handle differently, each changed alone: what may explain a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.days import Count
from ashore.domain.rates import DayBasis
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    PaymentOrder,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)

PENALTIES = tuple(map(Decimal, ("1.5", "1.3", "1.4", "1.2", "1")))
GRACE_DAYS = (3, 1, 2, 5, 7, 0)
FEE_PERCENTS = tuple(map(Decimal, ("5", "6", "3")))
"""What is usual, the likeliest first, to be tried; a debt's own terms may be anything."""


class CauseKind(StrEnum):
    """The term that a page and the ledger seem to differ in."""

    DAY_COUNT = "day_count"
    DAY_BASIS = "day_basis"
    ACCRUAL = "accrual"
    COMPOUNDING = "compounding"
    PENALTY_BASE = "penalty_base"
    PENALTY_RATE = "penalty_rate"
    GRACE = "grace"
    LATE_FEE = "late_fee"
    FREE_PERIOD = "free_period"
    ORDER = "order"
    RATE = "rate"


class Cause(NamedTuple):
    """The debt's terms with the one changed that explains the page."""

    kind: CauseKind
    terms: Terms


def candidates(terms: Terms) -> Iterator[Cause]:
    """Terms that differ from the debt's in one thing, the likeliest first."""
    for count in Count:
        yield Cause(CauseKind.DAY_COUNT, replace(terms, count=count))
    for basis in DayBasis:
        yield Cause(CauseKind.DAY_BASIS, replace(terms, basis=basis))
    yield from _penalties(terms)
    for days in GRACE_DAYS:
        yield Cause(CauseKind.GRACE, replace(terms, grace=Grace(days, terms.grace.amount)))
    yield Cause(CauseKind.GRACE, replace(terms, grace=Grace()))
    yield from _fees(terms)
    for compounding in Compounding:
        yield Cause(CauseKind.COMPOUNDING, replace(terms, compounding=compounding))
    for accrual in Accrual:
        yield Cause(CauseKind.ACCRUAL, replace(terms, accrual=accrual))
    for free in FreePeriod:
        yield Cause(CauseKind.FREE_PERIOD, replace(terms, free_period=free))
    for order in PaymentOrder:
        yield Cause(CauseKind.ORDER, replace(terms, order=order))
    # A grace explains the same page for a few days, and a penalty that is given up is rare.
    yield Cause(CauseKind.PENALTY_RATE, replace(terms, penalty=Penalty()))


def _penalties(terms: Terms) -> Iterator[Cause]:
    penalty = terms.penalty
    for base in PenaltyBase:
        for on_interest in (False, True):
            changed = replace(penalty, base=base, on_interest=on_interest)
            yield Cause(CauseKind.PENALTY_BASE, replace(terms, penalty=changed))
    for multiple in PENALTIES:
        changed = replace(penalty, kind=PenaltyKind.MULTIPLE, value=multiple)
        yield Cause(CauseKind.PENALTY_RATE, replace(terms, penalty=changed))


def _fees(terms: Terms) -> Iterator[Cause]:
    yield Cause(CauseKind.LATE_FEE, replace(terms, late_fee=LateFee()))
    for percent in FEE_PERCENTS:
        for floor in (0, terms.late_fee.floor):
            changed = LateFee(FeeKind.PERCENT, percent=percent, floor=floor)
            yield Cause(CauseKind.LATE_FEE, replace(terms, late_fee=changed))
