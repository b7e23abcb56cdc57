"""A saved debt as the texts that its form shows; services.fields reads them back.

The words in them are of the language in use, so that a Chinese form shows 1.5倍 and 无.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ashore.catalogue import Catalogue
from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Debt, Entry, EntryKind, Record
from ashore.domain.money import Currency, to_major
from ashore.domain.rates import Period
from ashore.domain.terms import FeeKind, LateFee, Minimum, MinimumKind, Penalty, PenaltyKind
from ashore.words import names


def texts_of(record: Record, catalogue: Catalogue) -> dict[str, str]:
    """The texts of a debt and of its newest balance."""
    balances = [entry for entry in record.entries if entry.kind is EntryKind.BALANCE]
    newest = max(balances, key=lambda entry: (entry.on, entry.seq), default=None)
    money = currency_of(record.debt.currency)
    texts = debt_texts(record.debt, catalogue) | term_texts(record.debt, money)
    return texts | (_balance_texts(newest, money) if newest else {})


def debt_texts(debt: Debt, catalogue: Catalogue) -> dict[str, str]:
    """What is not about money."""
    preset = catalogue.preset(debt.lender)
    own = debt.boundaries
    return {
        "name": debt.name,
        "lender": names.preset_name(preset) if preset else debt.lender,
        "kind": str(debt.kind),
        "currency": debt.currency,
        "repeats": str(debt.repeats),
        "contact_works": "yes" if debt.contact_works else "no",
        "history": str(debt.history),
        "phone_contact_from": str(own.phone_contact_from) if own else "",
        "formal_collection_from": str(own.formal_collection_from) if own else "",
        "hotline": debt.hotline,
        "notes": debt.notes,
    }


def term_texts(debt: Debt, money: Currency) -> dict[str, str]:
    """The terms of the contract."""
    terms = debt.terms
    return {
        "rate": f"{number(terms.rate.percent)} %" if terms.rate else "",
        "rate_period": str(terms.rate.period) if terms.rate else "",
        "interest": str(terms.accrual),
        "basis": str(terms.basis),
        "penalty": _penalty(terms.penalty),
        "penalty_base": str(terms.penalty.base),
        "late_fee": _late_fee(terms.late_fee, money),
        "minimum": _minimum(terms.minimum, money),
        "grace_days": str(terms.grace.days),
        "grace_amount": amount(terms.grace.amount, money),
    }


def amount(minor: int, money: Currency) -> str:
    """An amount as one would type it: ``12,000.00``."""
    return f"{to_major(minor, money.digits):,}"


def number(value: Decimal) -> str:
    """A number without the zeros at its end: ``1.5``."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _balance_texts(entry: Entry, money: Currency) -> dict[str, str]:
    return {
        "balance": amount(entry.amount, money),
        "due_date": entry.due_date.isoformat() if entry.due_date else "",
        "amount_due": "" if entry.amount_due is None else amount(entry.amount_due, money),
    }


def _penalty(penalty: Penalty) -> str:
    tr = QCoreApplication.translate
    value = number(penalty.value)
    if penalty.kind is PenaltyKind.NONE:
        return tr("FieldTexts", "none")
    if penalty.kind is PenaltyKind.MULTIPLE:
        return tr("FieldTexts", "{number}x").format(number=value)
    patterns = {
        Period.DAY: tr("FieldTexts", "{number} %/day"),
        Period.MONTH: tr("FieldTexts", "{number} %/month"),
        Period.YEAR: tr("FieldTexts", "{number} %/year"),
    }
    sign = "+" if penalty.kind is PenaltyKind.ADDITION else ""
    return sign + patterns[penalty.period].format(number=value)


def _late_fee(fee: LateFee, money: Currency) -> str:
    if fee.kind is FeeKind.NONE:
        return QCoreApplication.translate("FieldTexts", "none")
    return f"{number(fee.percent)}%" if fee.kind is FeeKind.PERCENT else amount(fee.amount, money)


def _minimum(minimum: Minimum, money: Currency) -> str:
    if minimum.kind is MinimumKind.FULL:
        return QCoreApplication.translate("FieldTexts", "full")
    if minimum.kind is MinimumKind.PERCENT:
        return f"{number(minimum.percent)}%"
    return amount(minimum.amount, money)
