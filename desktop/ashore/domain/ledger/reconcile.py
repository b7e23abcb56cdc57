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

TRIES, MAX_PLACES = 4, 5
"""Steps towards a figure that may be any number, and the decimals that a rate may have."""


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


class _Page:
    """What the lender shows of a debt, to be compared with what a ledger would say."""

    def __init__(
        self, debt: Debt, entries: Sequence[Entry], page: PageParts, total: int | None, on: date
    ) -> None:
        self._debt, self._entries, self._on = debt, entries, on
        self.parts, self.total = page, total

    def state(self, terms: Terms) -> LedgerState:
        """The ledger under these terms."""
        return state(replace(self._debt, terms=terms), self._entries, self._on)

    def difference(self, ours: LedgerState) -> dict[str, int]:
        """How much more the page says, part by part and in all, where it says anything."""
        named = zip(Parts._fields, self.parts.each(), ours.parts, strict=True)
        found = {name: said - own for name, said, own in named if said is not None}
        if self.total is not None:
            found["total"] = self.total - ours.total
        return found

    def agrees(self, terms: Terms) -> bool:
        """Whether these terms explain all that the page says."""
        return not any(self.difference(self.state(terms)).values())

    def lacking(self, ours: LedgerState, part: str) -> int | None:
        """How much more the page says in all, or where it has no total, of a part."""
        found = self.difference(ours)
        return found.get("total", found.get(part))


def reconcile(
    debt: Debt, entries: Sequence[Entry], page: PageParts, total: int | None, on: date
) -> Reconciliation:
    """Compare the ledger of a day with a page: its parts, its total (None: not shown)."""
    shown = _Page(debt, entries, page, total, on)
    found = shown.state(debt.terms)
    difference = shown.difference(found)
    causes: list[Cause] = []
    if any(difference.values()):
        for kind, terms in _candidates(debt.terms, shown):
            cause = Cause(kind, terms)
            if terms != debt.terms and cause not in causes and shown.agrees(terms):
                causes.append(cause)
    return Reconciliation(found.parts, difference, tuple(causes), found.complete)


def _candidates(terms: Terms, page: _Page) -> Iterator[tuple[CauseKind, Terms]]:
    """Terms that differ from the debt's in one thing, the likeliest first."""
    for count in Count:
        yield CauseKind.DAY_COUNT, replace(terms, count=count)
    for basis in DayBasis:
        yield CauseKind.DAY_BASIS, replace(terms, basis=basis)
    yield from _penalties(terms)
    for days in GRACE_DAYS:
        yield CauseKind.GRACE, replace(terms, grace=Grace(days, terms.grace.amount))
    yield CauseKind.GRACE, replace(terms, grace=Grace())
    yield from _fees(terms, page)
    for compounding in Compounding:
        yield CauseKind.COMPOUNDING, replace(terms, compounding=compounding)
    for accrual in Accrual:
        yield CauseKind.ACCRUAL, replace(terms, accrual=accrual)
    for free in FreePeriod:
        yield CauseKind.FREE_PERIOD, replace(terms, free_period=free)
    for order in PaymentOrder:
        yield CauseKind.ORDER, replace(terms, order=order)
    yield from _rates(terms, page)


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


def _fees(terms: Terms, page: _Page) -> Iterator[tuple[CauseKind, Terms]]:
    yield CauseKind.LATE_FEE, replace(terms, late_fee=LateFee())
    for percent in FEE_PERCENTS:
        for floor in (0, terms.late_fee.floor):
            changed = LateFee(FeeKind.PERCENT, percent=percent, floor=floor)
            yield CauseKind.LATE_FEE, replace(terms, late_fee=changed)
    fee = LateFee(FeeKind.FIXED, amount=1)
    misses = page.state(replace(terms, late_fee=fee)).late_fees
    for _ in range(TRIES if misses else 0):
        # What a fee was paid first does not repay principal, so it shows in the interest too.
        fixed = replace(terms, late_fee=fee)
        lacking = page.lacking(page.state(fixed), "costs")
        amount = fee.amount + (lacking or 0) // misses
        if not lacking or amount <= 0:
            yield CauseKind.LATE_FEE, fixed
            return
        fee = replace(fee, amount=amount)


def _rates(terms: Terms, page: _Page) -> Iterator[tuple[CauseKind, Terms]]:
    """The contract rate that would make the page's interest, with as few decimals as will do."""
    rate = terms.rate
    for _ in range(TRIES):
        found = page.state(replace(terms, rate=rate))
        lacking = page.lacking(found, "interest")
        if rate is None or lacking is None or not found.accrued_interest:
            return
        grown = found.accrued_interest
        rate = Rate(rate.percent * max(0, grown + lacking) / grown, rate.period)
    assert rate is not None
    for places in range(MAX_PLACES):
        yield CauseKind.RATE, replace(terms, rate=Rate(round(rate.percent, places), rate.period))
