"""Limits of cost that a debt may be above, each with its rule: never a verdict.

A court or the regulator decides; the words of each rule lie in the data, with their source.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from ashore.domain.cost import yearly_cost
from ashore.domain.debt import Entry, EntryKind, Record
from ashore.domain.ledger import state
from ashore.domain.ledger import yearly_cost as true_cost
from ashore.domain.rate_steps import rate_on
from ashore.domain.terms import PenaltyKind

if TYPE_CHECKING:
    from ashore.catalogue.model import Limit, Limits, Origin

ADVANCE = "interest_in_advance"
"""The id of the caution that is no limit of a rate."""


class Measure(StrEnum):
    """What is above a limit: the contract's rate, the rate in force while overdue, or all that
    the debt has cost since its page; or the amount that was kept back.
    """

    RATE = "rate"
    PENALTY_RATE = "penalty_rate"
    COST = "cost"
    KEPT_BACK = "kept_back"


@dataclass(frozen=True, slots=True)
class Caution:
    """A rule that may be worth asking about; ``origin.note`` is its sentence in the data.

    ``found`` and ``allowed`` are percent a year; ``lpr`` the 1-year LPR that ``allowed`` is a
    multiple of, ``lpr_uncertain`` where a newer one may have been published before the
    contract's date. ``kept_back`` is in minor units.
    """

    rule: str
    origin: Origin
    measure: Measure
    found: Decimal | None = None
    allowed: Decimal | None = None
    lpr: Decimal | None = None
    lpr_uncertain: bool = False
    kept_back: int = 0


def cautions(record: Record, on: date, limits: Limits) -> tuple[Caution, ...]:
    """The limits that ``record`` is above on a day.

    What depends on the contract's date is left out while that is not known.
    """
    debt = record.debt
    found = [
        caution
        for limit in limits.limits
        if debt.kind in limit.kinds and (caution := _above(record, on, limit, limits))
    ]
    kept = _kept_back(record)
    if kept > 0 and debt.kind in limits.advance.kinds:
        found.append(Caution(ADVANCE, limits.advance.origin, Measure.KEPT_BACK, kept_back=kept))
    return tuple(found)


def _above(record: Record, on: date, limit: Limit, limits: Limits) -> Caution | None:
    signed = record.debt.contract_date
    if limit.in_force_from and (signed or on) < limit.in_force_from:
        return None
    lpr, uncertain, allowed = None, False, limit.percent
    if limit.lpr_multiple is not None:
        if signed is None:
            return None
        lpr = limits.lpr_on(signed)
        if lpr is None:
            return None
        allowed = lpr * limit.lpr_multiple
        uncertain = signed > limits.lpr_complete_to
    assert allowed is not None, limit.id  # the catalogue has checked it
    found, measure = max(_measures(record, on), default=(Decimal(0), Measure.RATE))
    if found <= allowed:
        return None
    return Caution(limit.id, limit.origin, measure, found, allowed, lpr, uncertain)


def _measures(record: Record, on: date) -> list[tuple[Decimal, Measure]]:
    """What the debt costs a year, percent, by each measure that is known."""
    terms, entries = record.debt.terms, record.entries
    rates = rate_on(terms, entries, on)
    found = []
    if rates.normal is not None:
        found.append((yearly_cost(rates.normal, terms), Measure.RATE))
    late = state(record.debt, entries, on, record.agreements).overdue_amount > 0
    if late and rates.penalty is not None and terms.penalty.kind is not PenaltyKind.NONE:
        found.append((yearly_cost(rates.penalty, terms), Measure.PENALTY_RATE))
    if (cost := true_cost(record.debt, entries, on)) is not None:
        found.append((cost, Measure.COST))
    return found


def _kept_back(record: Record) -> int:
    """What was borrowed and not received, minor units; 0 where that is not known."""
    debt = record.debt
    if debt.amount_received is None:
        return 0
    borrowed = debt.amount_borrowed
    if borrowed is None:
        borrowed = _first_principal(record.entries)
    return borrowed - debt.amount_received


def _first_principal(entries: tuple[Entry, ...]) -> int:
    """The principal that the first page names; 0 where it names none: interest may be in it."""
    first = next((e for e in entries if e.kind is EntryKind.BALANCE), None)
    return (first.parts.principal or 0) if first and first.parts else 0
