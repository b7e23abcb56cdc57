"""Fills the sample profile, so that it is full and true on whatever day it is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from ashore.catalogue import Catalogue, currency
from ashore.domain.amount_text import parse_amount
from ashore.domain.debt import Record
from ashore.domain.errors import InvalidInput, UserError
from ashore.services import ledger
from ashore.services.fields import FIELDS, read_fields

if TYPE_CHECKING:
    from ashore.storage import Store

_STAMP = "demo_day"


def lay_out_demo(store: Store, today: date, language: str = "zh_CN") -> bool:
    """Lay the sample out as of ``today``, unless it is; return whether it was laid out now.

    Names and notes are kept as a person of that ``language`` would have typed them. The sample's
    own debts are written anew; what a person entered beside them stays. Raises UserError
    ``demo_refused`` for a store that holds debts and never was a sample, and what the store raises.
    """
    stamp, found = _stamp(today, language), store.meta(_STAMP)
    if found == stamp:
        return False
    if found is None and store.next_position():
        raise UserError("demo_refused", "--demo", folder=str(store.folder))
    sample = sample_records(today, language)
    kept = {record.debt.id for record in sample}
    gone = [
        record.debt.id
        for record in store.records()
        if _is_samples(record) and record.debt.id not in kept
    ]
    store.apply(gone, sample)
    store.set_meta(_STAMP, stamp)
    return True


def is_laid_out(meta: Mapping[str, str], today: date, language: str) -> bool:
    """Whether the store with these small facts holds the sample of that day and language."""
    return meta.get(_STAMP) == _stamp(today, language)


def _stamp(today: date, language: str) -> str:
    return f"{today.isoformat()} {language[:2]}"


def sample_records(today: date, language: str) -> list[Record]:
    """The sample's debts on a day; their ids are always the same."""
    catalogue = Catalogue()
    sample: list[Mapping[str, Any]] = [*catalogue.demo()]
    return [_record(n, debt, catalogue, today, language) for n, debt in enumerate(sample)]


def _record(
    place: int, sample: Mapping[str, Any], catalogue: Catalogue, today: date, language: str
) -> Record:
    read_on = today + timedelta(days=sample["balance_in_days"])
    due = today + timedelta(days=sample["due_in_days"])
    preset = catalogue.preset(sample["lender"])
    assert preset is not None, sample["lender"]  # the catalogue has checked it
    texts = {key: str(value) for key, value in sample.items() if key in FIELDS}
    texts["name"] = sample.get("name", preset.name).in_language(language)
    texts["notes"] = sample["note"].in_language(language)
    texts["due_date"] = due.isoformat()
    reading = read_fields(texts, catalogue, read_on)
    if reading.draft is None:
        raise InvalidInput(list(reading.errors))
    debt = replace(reading.draft.debt, id=_id(place), position=place, status=sample["status"])
    entries = [reading.draft.balance]
    for in_days, text in sample["payments"]:
        amount = parse_amount(text, currency(debt.currency))
        entries.append(ledger.payment(amount, today + timedelta(days=in_days)))
    record = Record(debt, ())
    for number, entry in enumerate(entries):
        record = ledger.with_entry(record, replace(entry, id=_id(place, number)))
    return record


def _is_samples(record: Record) -> bool:
    """Whether a debt was laid out, by an older and longer sample too: its id tells its place."""
    return record.debt.id == _id(record.debt.position)


def _id(*path: int) -> str:
    from uuid import NAMESPACE_URL, uuid5

    return uuid5(NAMESPACE_URL, "ashore:sample/" + "/".join(map(str, path))).hex
