"""Terms as the texts that ``term_fields`` reads: what a form is filled with before it is edited."""

from __future__ import annotations

from decimal import Decimal

from ashore.domain.money import Currency, to_major
from ashore.domain.terms import FeeKind, LateFee, Minimum, MinimumKind, Penalty, PenaltyKind, Terms


def term_texts(terms: Terms, currency: Currency) -> dict[str, str]:
    """The texts of all fields of a contract's terms; "" for a rate that is not known."""
    rate, grace = terms.rate, terms.grace
    return {
        "rate": _plain(rate.percent) if rate else "",
        "rate_period": str(rate.period) if rate else "",
        "interest": str(terms.accrual),
        "basis": str(terms.basis),
        "penalty": _penalty(terms.penalty),
        "penalty_base": str(terms.penalty.base),
        "late_fee": _late_fee(terms.late_fee, currency),
        "minimum": _minimum(terms.minimum, currency),
        "grace_days": str(grace.days),
        "grace_amount": amount_text(grace.amount, currency),
    }


def amount_text(minor: int, currency: Currency) -> str:
    """Minor units as a typed amount: ``12,000.50``."""
    return f"{to_major(minor, currency.digits):,f}"


def _penalty(penalty: Penalty) -> str:
    value = _plain(penalty.value)
    if penalty.kind is PenaltyKind.MULTIPLE:
        return f"{value}x"
    if penalty.kind is PenaltyKind.ADDITION:
        # A "+50%" without its period would be half of the rate, not 50 % a year.
        return f"+{value} %/{penalty.period}"
    return f"{value} %/{penalty.period}" if penalty.kind is PenaltyKind.RATE else "none"


def _late_fee(fee: LateFee, currency: Currency) -> str:
    if fee.kind is FeeKind.PERCENT:
        return f"{_plain(fee.percent)}%"
    return amount_text(fee.amount, currency) if fee.kind is FeeKind.FIXED else "none"


def _minimum(minimum: Minimum, currency: Currency) -> str:
    if minimum.kind is MinimumKind.PERCENT:
        return f"{_plain(minimum.percent)}%"
    return amount_text(minimum.amount, currency) if minimum.kind is MinimumKind.FIXED else "full"


def _plain(value: Decimal) -> str:
    """Without zeros at the end, and never as 1E+1."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
