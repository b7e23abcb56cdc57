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
    from ashore.domain.contact import Contact
    from ashore.storage import Store

_STAMP = "demo_day"
_ZONE = "Asia/Shanghai"
_MOST = 40
"""No sample has more debts, and none of them more contacts."""


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
    _lay_out_contacts(store, today, language)
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
    return _with_case(record, sample, place, today)


def sample_contacts(today: date, language: str) -> list[Contact]:
    """The sample's contacts, in the order of the file."""
    from ashore.services.case_fields import read_contact

    found = []
    sample: list[Mapping[str, Any]] = [*Catalogue().demo()]
    for place, record in enumerate(sample_records(today, language)):
        for number, noted in enumerate(sample[place]["contacts"]):
            on = today + timedelta(days=noted["in_days"])
            texts = {key: text for key, text in noted.items() if isinstance(text, str)}
            texts |= {
                key: noted[key].in_language(language) for key in ("who", "said") if key in noted
            }
            texts["when"] = f"{on.isoformat()} {noted['time']}+08:00"
            for key, field in (
                ("follow_up_in_days", "follow_up_on"),
                ("promised_in_days", "promised_on"),
            ):
                if key in noted:
                    texts[field] = (today + timedelta(days=noted[key])).isoformat()
            contact = read_contact(texts, record, today)
            found.append(replace(contact, id=_contact_id(place, number), zone=_ZONE))
    return found


def _lay_out_contacts(store: Store, today: date, language: str) -> None:
    """Write the sample's contacts anew; those that a person noted stay."""
    there = {contact.id: contact for contact in store.contacts()}
    wanted = {contact.id: contact for contact in sample_contacts(today, language)}
    laid = {_contact_id(place, n) for place in range(_MOST) for n in range(_MOST)}
    gone = [contact for key, contact in there.items() if key in laid and key not in wanted]
    steps: list[tuple[Contact | None, Contact | None]] = [(each, None) for each in gone]
    steps += [(there.get(key), contact) for key, contact in wanted.items()]
    store.apply([], [], contacts=steps)


def _contact_id(place: int, number: int) -> str:
    return _id(place, 0, number)


def _with_case(record: Record, sample: Mapping[str, Any], place: int, today: date) -> Record:
    """A record with the agreements and promises of the sample."""
    if not sample["agreements"] and not sample["promises"]:
        return record
    from ashore.domain.agreement.values import Promise
    from ashore.services.agreements import prepared, with_agreement
    from ashore.services.case_fields import read_agreement

    def day(offset: int) -> str:
        return (today + timedelta(days=offset)).isoformat()

    for number, made in enumerate(sample["agreements"]):
        texts = {key: text for key, text in made.items() if isinstance(text, str)}
        for key in ("signed", "start", "until"):
            if f"{key}_in_days" in made:
                texts[key] = day(made[f"{key}_in_days"])
        agreement = read_agreement(texts, record, today)
        record = with_agreement(record, prepared(replace(agreement, id=_id(place, 1, number))))
    promises = tuple(
        Promise(
            _id(place, 2, number),
            record.debt.id,
            today + timedelta(days=made["made_in_days"]),
            parse_amount(made["amount"], currency(record.debt.currency)),
            today + timedelta(days=made["due_in_days"]),
        )
        for number, made in enumerate(sample["promises"])
    )
    return replace(record, promises=promises)


def _is_samples(record: Record) -> bool:
    """Whether a debt was laid out, by an older and longer sample too: its id tells its place."""
    return record.debt.id == _id(record.debt.position)


def _id(*path: int) -> str:
    from uuid import NAMESPACE_URL, uuid5

    return uuid5(NAMESPACE_URL, "ashore:sample/" + "/".join(map(str, path))).hex
