"""Domain values → rows: validated before they are made."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ashore.domain.debt import Debt, Entry, EntryKind, History, Kind, Repeats, Status
from ashore.domain.rates import DayBasis, Period
from ashore.domain.terms import Accrual, FeeKind, MinimumKind, PenaltyBase, PenaltyKind, Terms
from ashore.storage.tables import DebtValues, EntryValues, Values


def debt_values(debt: Debt) -> dict[str, Any]:
    """The row of ``debt``, validated. Raises ValueError for what no debt can hold."""
    bounds, terms = debt.boundaries, debt.terms
    return _checked(
        DebtValues,
        {
            "id": debt.id,
            "name": debt.name,
            "currency": debt.currency,
            "lender": debt.lender,
            "kind": Kind(debt.kind).value,
            "repeats": Repeats(debt.repeats).value,
            "contact_works": int(debt.contact_works),
            "history": History(debt.history).value,
            "phone_contact_from": bounds.phone_contact_from if bounds else None,
            "formal_collection_from": bounds.formal_collection_from if bounds else None,
            "hotline": debt.hotline,
            "notes": debt.notes,
            "status": Status(debt.status).value,
            "position": debt.position,
            **_terms_values(terms),
        },
    )


def _terms_values(terms: Terms) -> dict[str, Any]:
    rate, penalty, fee, minimum = terms.rate, terms.penalty, terms.late_fee, terms.minimum
    return {
        "rate_percent": _exact(rate.percent) if rate else None,
        "rate_period": Period(rate.period).value if rate else None,
        "accrual": Accrual(terms.accrual).value,
        "basis": DayBasis(terms.basis).value,
        "penalty_kind": PenaltyKind(penalty.kind).value,
        "penalty_value": _exact(penalty.value),
        "penalty_period": Period(penalty.period).value,
        "penalty_base": PenaltyBase(penalty.base).value,
        "late_fee_kind": FeeKind(fee.kind).value,
        "late_fee_amount": fee.amount,
        "late_fee_percent": _exact(fee.percent),
        "late_fee_floor": fee.floor,
        "minimum_kind": MinimumKind(minimum.kind).value,
        "minimum_amount": minimum.amount,
        "minimum_percent": _exact(minimum.percent),
        "minimum_floor": minimum.floor,
        "grace_days": terms.grace.days,
        "grace_amount": terms.grace.amount,
    }


def _exact(value: Decimal) -> str:
    """Plain digits: never an exponent, so that the column stays readable and checkable."""
    return format(value, "f")


def entry_values(entry: Entry) -> dict[str, Any]:
    """The row of ``entry``, validated. Raises ValueError for what no entry can hold."""
    return _checked(
        EntryValues,
        {
            "id": entry.id,
            "debt_id": entry.debt_id,
            "on_date": entry.on.isoformat(),
            "kind": EntryKind(entry.kind).value,
            "amount": entry.amount,
            "seq": entry.seq,
            "due_date": entry.due_date.isoformat() if entry.due_date else None,
            "amount_due": entry.amount_due,
            "note": entry.note,
        },
    )


def _checked(shape: type[Values], row: dict[str, Any]) -> dict[str, Any]:
    # Strict: what passes is what went in, and dumping it again would cost as much as checking it.
    shape.model_validate(row)
    return row
