"""Domain values → rows: validated before they are made."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.debt import Debt, Entry, EntryKind, History, Kind, PageParts, Repeats, Status
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    MinimumKind,
    PaymentOrder,
    PenaltyBase,
    PenaltyKind,
    Terms,
)
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
            "contract_date": _day(debt.contract_date),
            "amount_borrowed": debt.amount_borrowed,
            "amount_received": debt.amount_received,
            **_terms_values(terms),
        },
    )


def _terms_values(terms: Terms) -> dict[str, Any]:
    penalty, fee, minimum = terms.penalty, terms.late_fee, terms.minimum
    promotion = terms.promotion
    return {
        **_rate_values("rate", terms.rate),
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
        "penalty_on_interest": int(penalty.on_interest),
        "late_fee_then": " ".join(_exact(step) for step in fee.then),
        "minimum_carries": int(minimum.carries),
        "day_count": Count(terms.count).value,
        "compounding": Compounding(terms.compounding).value,
        **_rate_values("promotion", promotion.rate if promotion else None),
        "promotion_until": _day(promotion.until if promotion else None),
        "free_period": FreePeriod(terms.free_period).value,
        "statement_day": terms.statement_day,
        "payment_order": PaymentOrder(terms.order).value,
    }


def _rate_values(name: str, rate: Rate | None) -> dict[str, str | None]:
    return {
        f"{name}_percent": _exact(rate.percent) if rate else None,
        f"{name}_period": Period(rate.period).value if rate else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _exact(value: Decimal) -> str:
    """Plain digits: never an exponent, so that the column stays readable and checkable."""
    return format(value, "f")


def entry_values(entry: Entry) -> dict[str, Any]:
    """The row of ``entry``, validated. Raises ValueError for what no entry can hold."""
    parts = entry.parts or PageParts()
    if entry.parts == PageParts():
        raise ValueError("parts: none of them is named")
    return _checked(
        EntryValues,
        {
            "id": entry.id,
            "debt_id": entry.debt_id,
            "on_date": entry.on.isoformat(),
            "kind": EntryKind(entry.kind).value,
            "amount": entry.amount,
            "seq": entry.seq,
            "due_date": _day(entry.due_date),
            "amount_due": entry.amount_due,
            "note": entry.note,
            "part": Part(entry.part).value if entry.part else None,
            "page_principal": parts.principal,
            "page_interest": parts.interest,
            "page_penalty": parts.penalty,
            "page_costs": parts.costs,
            **_rate_values("rate", entry.rate),
        },
    )


def _checked(shape: type[Values], row: dict[str, Any]) -> dict[str, Any]:
    # Strict: what passes is what went in, and dumping it again would cost as much as checking it.
    shape.model_validate(row)
    return row
