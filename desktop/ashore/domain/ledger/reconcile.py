"""Compares the ledger with what a lender's page says, and looks for the term that explains it.

Each term that lenders handle differently is changed alone; it is named as a cause when with it
the ledger says what the page says, to the cent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.days import Count
from ashore.domain.debt import Debt, Entry, PageParts
from ashore.domain.ledger.state import state
from ashore.domain.ledger.values import LedgerState, Parts
from ashore.domain.rates import DayBasis, Rate
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
GRACE_DAYS = (0, 1, 2, 3, 5, 7)
FEE_PERCENTS = tuple(map(Decimal, ("5", "6", "3")))
"""What is usual, to be tried; a debt's own terms may be anything."""


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


class Reconciliation(NamedTuple):
    """What the ledger says, and how much more the page says, part by part and in all.

    ``difference`` has what the page names, minor units; without any that is not 0 there are no
    causes. ``complete`` is False while a rate is not known.
    """

    ours: Parts
    difference: dict[str, int]
    causes: tuple[Cause, ...]
    complete: bool

    @property
    def agrees(self) -> bool:
        """Whether the page and the ledger say the same."""
        return not any(self.difference.values())


def reconcile(
    debt: Debt, entries: Sequence[Entry], page: PageParts, total: int | None, on: date
) -> Reconciliation:
    """Compare the ledger of a day with a page: its parts, its total (None: not shown)."""
    found = state(debt, entries, on)
    difference = _difference(found, page, total)
    causes: tuple[Cause, ...] = ()
    if any(difference.values()):
        causes = tuple(
            Cause(kind, terms)
            for kind, terms in _candidates(debt.terms, found, page)
            if terms != debt.terms
            and not any(
                _difference(state(replace(debt, terms=terms), entries, on), page, total).values()
            )
        )
    return Reconciliation(found.parts, difference, causes, found.complete)


def _difference(ours: LedgerState, page: PageParts, total: int | None) -> dict[str, int]:
    named = zip(Parts._fields, page.each(), ours.parts, strict=True)
    found = {name: said - own for name, said, own in named if said is not None}
    if total is not None:
        found["total"] = total - ours.total
    return found


def _candidates(
    terms: Terms, ours: LedgerState, page: PageParts
) -> Iterator[tuple[CauseKind, Terms]]:
    """Terms that differ from the debt's in one thing, the likeliest first."""
    for count in Count:
        yield CauseKind.DAY_COUNT, replace(terms, count=count)
    for basis in DayBasis:
        yield CauseKind.DAY_BASIS, replace(terms, basis=basis)
    yield from _penalties(terms)
    for days in GRACE_DAYS:
        yield CauseKind.GRACE, replace(terms, grace=Grace(days, terms.grace.amount))
    yield CauseKind.GRACE, replace(terms, grace=Grace())
    yield from _fees(terms, ours, page)
    for compounding in Compounding:
        yield CauseKind.COMPOUNDING, replace(terms, compounding=compounding)
    for accrual in Accrual:
        yield CauseKind.ACCRUAL, replace(terms, accrual=accrual)
    for free in FreePeriod:
        yield CauseKind.FREE_PERIOD, replace(terms, free_period=free)
    for order in PaymentOrder:
        yield CauseKind.ORDER, replace(terms, order=order)
    yield from _rates(terms, ours, page)


def _penalties(terms: Terms) -> Iterator[tuple[CauseKind, Terms]]:
    penalty = terms.penalty
    for base in PenaltyBase:
        for on_interest in (False, True):
            changed = replace(penalty, base=base, on_interest=on_interest)
            yield CauseKind.PENALTY_BASE, replace(terms, penalty=changed)
    for multiple in PENALTIES:
        changed = replace(penalty, kind=PenaltyKind.MULTIPLE, value=multiple)
        yield CauseKind.PENALTY_RATE, replace(terms, penalty=changed)
    yield CauseKind.PENALTY_RATE, replace(terms, penalty=Penalty())


def _fees(terms: Terms, ours: LedgerState, page: PageParts) -> Iterator[tuple[CauseKind, Terms]]:
    fee = terms.late_fee
    yield CauseKind.LATE_FEE, replace(terms, late_fee=LateFee())
    for percent in FEE_PERCENTS:
        for floor in {0, fee.floor}:
            changed = LateFee(FeeKind.PERCENT, percent=percent, floor=floor)
            yield CauseKind.LATE_FEE, replace(terms, late_fee=changed)
    if page.costs is not None:
        charged = page.costs - ours.parts.costs + ours.late_fees
        if charged > 0:
            yield (
                CauseKind.LATE_FEE,
                replace(terms, late_fee=LateFee(FeeKind.FIXED, amount=charged)),
            )


def _rates(terms: Terms, ours: LedgerState, page: PageParts) -> Iterator[tuple[CauseKind, Terms]]:
    """The contract rate that would make the page's interest, at usual numbers of decimals."""
    rate, grown = terms.rate, ours.accrued_interest
    if page.interest is None or rate is None or not grown:
        return
    wanted = grown + page.interest - ours.parts.interest
    exact = rate.percent * wanted / grown
    if exact < 0:
        return
    for places in range(5):
        near = round(exact, places)
        yield CauseKind.RATE, replace(terms, rate=Rate(near, rate.period))
