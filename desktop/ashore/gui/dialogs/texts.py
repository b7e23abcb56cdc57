"""A saved debt as the texts that its form shows; services.fields reads them back.

The words in them are of the language in use, so that a Chinese form shows 1.5倍 and 无.
"""

from __future__ import annotations

from datetime import date

from ashore.catalogue import Catalogue
from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Debt, Entry, Record
from ashore.domain.money import Currency
from ashore.services import ledger
from ashore.services.term_texts import amount_text
from ashore.services.term_texts import term_texts as plain_terms
from ashore.words import names
from ashore.words.language import translate


def texts_of(record: Record, catalogue: Catalogue, today: date) -> dict[str, str]:
    """The texts of a debt and of its figures as they stand today."""
    now, money = ledger.restated(record, today), currency_of(record.debt.currency)
    texts = debt_texts(record.debt, catalogue) | term_texts(record.debt, money)
    return texts | (_balance_texts(now, money) if now else {})


def debt_texts(debt: Debt, catalogue: Catalogue) -> dict[str, str]:
    """What is not about money."""
    preset = catalogue.preset(debt.lender)
    own = debt.boundaries
    return {
        "name": names.called(debt.name),
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
        "contract_date": debt.contract_date.isoformat() if debt.contract_date else "",
    }


def term_texts(debt: Debt, money: Currency) -> dict[str, str]:
    """The terms of the contract, their words in the language in use."""
    texts = plain_terms(debt.terms, money)
    for name, amount in (
        ("amount_borrowed", debt.amount_borrowed),
        ("amount_received", debt.amount_received),
    ):
        texts[name] = "" if amount is None else amount_text(amount, money)
    if texts["rate"]:
        texts["rate"] += " %"
    for name in ("penalty", "late_fee", "late_fee_then", "minimum", "statement_day", "promo_rate"):
        texts[name] = in_words(texts[name])
    return texts


def in_words(text: str) -> str:
    """A text of services.term_texts in the language in use: ``1.5x`` as 1.5倍."""
    words = {
        "none": translate("FieldTexts", "none"),
        "full": translate("FieldTexts", "full"),
        "instalment": translate("FieldTexts", "instalment"),
    }
    begins = {
        "interest + ": translate("FieldTexts", "interest + {share}"),
        "instalment ": translate("FieldTexts", "instalment {share}"),
    }
    ends = {
        "x": translate("FieldTexts", "{number}x"),
        " %/day": translate("FieldTexts", "{number} %/day"),
        " %/month": translate("FieldTexts", "{number} %/month"),
        " %/year": translate("FieldTexts", "{number} %/year"),
    }
    for end, pattern in ends.items():
        if text.endswith(end):
            return pattern.format(number=text.removesuffix(end))
    for begin, pattern in begins.items():
        if text.startswith(begin):
            return pattern.format(share=text.removeprefix(begin))
    return words.get(text, text)


def _balance_texts(entry: Entry, money: Currency) -> dict[str, str]:
    return {
        "balance": amount_text(entry.amount, money),
        "due_date": entry.due_date.isoformat() if entry.due_date else "",
        "amount_due": "" if entry.amount_due is None else amount_text(entry.amount_due, money),
    }
