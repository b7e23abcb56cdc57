"""Compares the ledger with what a lender's page says, and looks for the term that explains it.

Each term that lenders handle differently is changed alone; it is named as a cause when with it
the ledger says what the page says, to the cent. Figures that are solved for come last: almost any
difference has one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import NamedTuple

from ashore.domain.debt import Debt, Entry, PageParts
from ashore.domain.ledger.candidates import Cause, CauseKind, candidates
from ashore.domain.ledger.state import state
from ashore.domain.ledger.values import LedgerState, Parts
from ashore.domain.rates import Rate
from ashore.domain.terms import FeeKind, LateFee, Terms

__all__ = ["Cause", "CauseKind", "Reconciliation", "reconcile"]

TRIES, MAX_PLACES, FEW_PLACES = 4, 5, 2
"""Steps towards a figure that may be any number, and the decimals that a rate may have; few where
the page does not name its interest."""

ROUND = 100
"""Minor units: a fee that is solved from a total alone is taken for one only where it is round."""

ONE_IS_ENOUGH = frozenset({CauseKind.GRACE, CauseKind.RATE})
"""Of these the first that fits is named: grace that has not passed yet fits with any number of
days, and so does a rate with more decimals."""


class Reconciliation(NamedTuple):
    """What the ledger says, and how much more the page says, part by part and in all.

    ``difference`` has what the page names, minor units; without any that is not 0 there are no
    causes. ``complete`` is False while a rate is not known, ``known`` where the day is before the
    first balance: then nothing can be compared.
    """

    ours: Parts
    difference: dict[str, int]
    causes: tuple[Cause, ...]
    complete: bool
    known: bool = True

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
    if found.since is None or found.since > on:
        return Reconciliation(Parts(), {}, (), found.complete, known=False)
    difference = shown.difference(found)
    causes: list[Cause] = []
    if any(difference.values()):
        for cause in chain(
            candidates(debt.terms), _rates(debt.terms, shown), _fee(debt.terms, shown)
        ):
            told = {each.kind for each in causes} & ONE_IS_ENOUGH
            if cause.terms == debt.terms or cause in causes or cause.kind in told:
                continue
            if shown.agrees(cause.terms):
                causes.append(cause)
    return Reconciliation(found.parts, difference, tuple(causes), found.complete)


def _rates(terms: Terms, page: _Page) -> Iterator[Cause]:
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
    few = page.parts.interest is None
    for places in range(_few_places(terms) + 1 if few else MAX_PLACES):
        changed = Rate(round(rate.percent, places), rate.period)
        yield Cause(CauseKind.RATE, replace(terms, rate=changed))


def _few_places(terms: Terms) -> int:
    """Decimals of a rate like the contract's own."""
    exponent = terms.rate.percent.normalize().as_tuple().exponent if terms.rate else 0
    return max(FEW_PLACES, -exponent if isinstance(exponent, int) else 0)


def _fee(terms: Terms, page: _Page) -> Iterator[Cause]:
    """The fixed late fee that would make the page's costs."""
    fee = LateFee(FeeKind.FIXED, amount=1)
    misses = page.state(replace(terms, late_fee=fee)).late_fees
    for _ in range(TRIES if misses else 0):
        # What a fee was paid first does not repay principal, so it shows in the interest too.
        fixed = replace(terms, late_fee=fee)
        lacking = page.lacking(page.state(fixed), "costs")
        amount = fee.amount + (lacking or 0) // misses
        if not lacking or amount <= 0:
            if page.parts.costs is not None or not fee.amount % ROUND:
                yield Cause(CauseKind.LATE_FEE, fixed)
            return
        fee = replace(fee, amount=amount)
