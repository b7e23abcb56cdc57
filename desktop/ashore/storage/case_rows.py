"""Agreements, promises and contacts → rows: validated before they are made."""

from __future__ import annotations

from typing import Any

from ashore.domain.agreement.values import (
    Agreement,
    AgreementKind,
    Breach,
    Content,
    Every,
    Growth,
    Promise,
)
from ashore.domain.contact import (
    Channel,
    Contact,
    Direction,
    Evidence,
    EvidenceKind,
    Party,
    offset_minutes,
)
from ashore.storage.case_tables import (
    AgreementValues,
    ContactValues,
    EvidenceValues,
    PromiseValues,
)
from ashore.storage.rows import _checked, _day, _rate_values


def agreement_values(agreement: Agreement) -> dict[str, Any]:
    """The row of an agreement. Raises ValueError for what none can hold."""
    return _checked(
        AgreementValues,
        {
            "id": agreement.id,
            "debt_id": agreement.debt_id,
            "kind": AgreementKind(agreement.kind).value,
            "signed": agreement.signed.isoformat(),
            "amount": agreement.amount,
            "start_on": _day(agreement.start),
            "until_on": _day(agreement.until),
            "times": agreement.count,
            "every": Every(agreement.every).value,
            "last_amount": agreement.last_amount,
            "growth": Growth(agreement.growth).value,
            **_rate_values("rate", agreement.rate),
            "breach_days": agreement.breach_days,
            "on_breach": Breach(agreement.on_breach).value,
            "settles": int(agreement.settles),
            "paid": agreement.paid,
            "withdrawn_on": _day(agreement.withdrawn_on),
            "contents": " ".join(Content(each).value for each in agreement.contents),
            "note": agreement.note,
        },
    )


def promise_values(promise: Promise) -> dict[str, Any]:
    """The row of a promise. Raises ValueError."""
    return _checked(
        PromiseValues,
        {
            "id": promise.id,
            "debt_id": promise.debt_id,
            "made_on": promise.made_on.isoformat(),
            "amount": promise.amount,
            "due_on": promise.due_on.isoformat(),
            "withdrawn_on": _day(promise.withdrawn_on),
            "note": promise.note,
        },
    )


def contact_values(contact: Contact) -> dict[str, Any]:
    """The row of a contact. Raises ValueError, also for a time without an offset."""
    return _checked(
        ContactValues,
        {
            "id": contact.id,
            "debt_id": contact.debt_id,
            "at_local": contact.at.replace(tzinfo=None, microsecond=0).isoformat(),
            "at_offset": offset_minutes(contact.at),
            "zone": contact.zone,
            "channel": Channel(contact.channel).value,
            "direction": Direction(contact.direction).value,
            "party": Party(contact.party).value,
            "who": contact.who,
            "person": contact.person,
            "staff_number": contact.staff_number,
            "number": contact.number,
            "answered": None if contact.answered is None else int(contact.answered),
            "said": contact.said,
            "promised": contact.promised,
            "promised_on": _day(contact.promised_on),
            "follow_up_on": _day(contact.follow_up_on),
            "followed_up": int(contact.followed_up),
            "collects": int(contact.collects),
        },
    )


def evidence_values(contact_id: str, place: int, evidence: Evidence) -> dict[str, Any]:
    """The row of a piece of evidence. Raises ValueError."""
    return _checked(
        EvidenceValues,
        {
            "id": evidence.id,
            "contact_id": contact_id,
            "kind": EvidenceKind(evidence.kind).value,
            "title": evidence.title,
            "place": evidence.place,
            "seq": place,
        },
    )
