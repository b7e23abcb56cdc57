"""The list of debts as the rows of the CSV file that ``services.imports`` reads again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Record
from ashore.domain.rate_steps import contract_rate
from ashore.services import ledger
from ashore.services.export import Private
from ashore.services.fields import FIELDS
from ashore.services.imports import NOT_KNOWN, NOTHING_DUE, STATUS
from ashore.services.term_texts import amount_text, term_texts

_GROUPS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_RATES = ("rate", "rate_period", "penalty", "promo_rate", "promo_until")


def list_rows(
    records: Iterable[Record], today: date, without: frozenset[Private] = frozenset()
) -> list[list[str]]:
    """The header and a row for each debt as it stands on a day, terms and all.

    The ledger before that day is not in it. Names and notes are left out of ``records``
    beforehand; here only rates are, and then the row cannot be read back as it was.
    """
    columns = (*FIELDS, STATUS)
    rows = [list(columns)]
    for record in records:
        texts = _texts(record, today)
        if Private.RATES in without:
            texts |= dict.fromkeys(_RATES, "")
        rows.append([texts.get(column, "") for column in columns])
    return rows


def _texts(record: Record, today: date) -> dict[str, str]:
    debt, own = record.debt, record.debt.boundaries
    money = currency_of(debt.currency)
    # The contract's rate of that day: a new one may have been recorded since the first.
    terms = replace(debt.terms, rate=contract_rate(debt.terms, record.entries, today))
    now = ledger.restated(record, today)

    def amount(minor: int | None) -> str:
        return "" if minor is None else amount_text(minor, money)

    texts = {
        "name": debt.name,
        "lender": debt.lender,
        "kind": str(debt.kind),
        "currency": debt.currency,
        "repeats": str(debt.repeats),
        "contact_works": "yes" if debt.contact_works else "no",
        "history": str(debt.history),
        "phone_contact_from": str(own.phone_contact_from) if own else "",
        "formal_collection_from": str(own.formal_collection_from) if own else "",
        "hotline": debt.hotline,
        "contract_date": debt.contract_date.isoformat() if debt.contract_date else "",
        "balance": amount(now.amount if now else 0),
        "due_date": now.due_date.isoformat() if now and now.due_date else NOTHING_DUE,
        "amount_due": amount(now.amount_due) if now and now.due_date else "",
        "amount_borrowed": amount(debt.amount_borrowed),
        "amount_received": amount(debt.amount_received),
        STATUS: str(debt.status),
    } | term_texts(terms, money)
    if terms.rate is None:
        texts["rate"] = NOT_KNOWN
    # Plain figures: a program reads them as they are.
    plain = {name: _GROUPS.sub("", text) for name, text in texts.items() if name not in _WORDS}
    return texts | plain | {"notes": debt.notes}


_WORDS = frozenset(("name", "lender", "hotline"))
