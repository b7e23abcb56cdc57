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
        **_rules(terms, currency),
    }


def _rules(terms: Terms, currency: Currency) -> dict[str, str]:
    fee, minimum, promotion = terms.late_fee, terms.minimum, terms.promotion
    return {
        "count": str(terms.count),
        "compounding": str(terms.compounding),
        "penalty_on_interest": _yes_no(terms.penalty.on_interest),
        "late_fee_floor": amount_text(fee.floor, currency),
        "late_fee_then": _steps(fee, currency),
        "minimum_floor": amount_text(minimum.floor, currency),
        "minimum_carries": _yes_no(minimum.carries),
        "free_period": str(terms.free_period),
        "statement_day": str(terms.statement_day or "none"),
        "order": str(terms.order),
        "promo_rate": f"{_plain(promotion.rate.percent)} %/{promotion.rate.period}"
        if promotion
        else "",
        "promo_until": promotion.until.isoformat() if promotion else "",
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


def _steps(fee: LateFee, currency: Currency) -> str:
    """What the fee is from the second miss in a row on: ``6%, 7%``, ``35.00; 40.00``, ``none``."""
    if not fee.then:
        return "none"
    if fee.kind is FeeKind.FIXED:
        return "; ".join(amount_text(int(step), currency) for step in fee.then)
    return ", ".join(f"{_plain(step)}%" for step in fee.then)


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


def _minimum(minimum: Minimum, currency: Currency) -> str:
    if minimum.kind is MinimumKind.PERCENT:
        return f"{_plain(minimum.percent)}%"
    if minimum.kind is MinimumKind.INTEREST_PLUS:
        return f"interest + {_plain(minimum.percent)}%"
    if minimum.kind is MinimumKind.INSTALMENT:
        amount = amount_text(minimum.amount, currency) if minimum.amount else ""
        return f"instalment {amount}".rstrip()
    return amount_text(minimum.amount, currency) if minimum.kind is MinimumKind.FIXED else "full"


def _plain(value: Decimal) -> str:
    """Without zeros at the end, and never as 1E+1."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
