"""Rows → agreements, promises, contacts, without SQLModel: the first look at the file reads the first two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
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
from ashore.domain.contact import Channel, Contact, Direction, Evidence, EvidenceKind, Party
from ashore.domain.rates import Period, Rate
from ashore.storage.case_columns import CONTACTS, EVIDENCES

__all__ = [
    "CONTACTS", "EVIDENCES", "agreements_of", "by_making", "by_signing", "contacts_of", "promises_of",
]  # fmt: skip

Row = Sequence[Any]
_ZONES: dict[int, timezone] = {}


def agreements_of(rows: Iterable[Row]) -> dict[str, tuple[Agreement, ...]]:
    """Agreements by debt, in the order of signing. Raises ValueError for a damaged row."""
    found: dict[str, list[Agreement]] = {}
    for row in rows:
        found.setdefault(row[1], []).append(_agreement(row))
    return {key: by_signing(each) for key, each in found.items()}


def promises_of(rows: Iterable[Row]) -> dict[str, tuple[Promise, ...]]:
    """Promises by debt, in the order in which they were made. Raises ValueError."""
    found: dict[str, list[Promise]] = {}
    for row in rows:
        made, due = date.fromisoformat(row[2]), date.fromisoformat(row[4])
        promise = Promise(row[0], row[1], made, row[3], due, _day(row[5]), row[6])
        found.setdefault(row[1], []).append(promise)
    return {key: by_making(each) for key, each in found.items()}


def by_signing(agreements: Iterable[Agreement]) -> tuple[Agreement, ...]:
    """The order in which a record holds its agreements."""
    return tuple(sorted(agreements, key=lambda each: (each.signed, each.id)))


def by_making(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    """The order in which a record holds its promises."""
    return tuple(sorted(promises, key=lambda each: (each.made_on, each.id)))


def contacts_of(rows: Iterable[Row], evidence: Iterable[Row]) -> list[Contact]:
    """Contacts by time, each with its evidence. Raises KeyError or ValueError for a damaged row."""
    shown: dict[str, list[Row]] = {}
    for row in evidence:
        shown.setdefault(row[1], []).append(row)
    found = [_contact(row, shown) for row in rows]
    found.sort(key=lambda contact: (contact.at, contact.id))
    return found


def _agreement(row: Row) -> Agreement:
    return Agreement(
        row[0], row[1], AgreementKind(row[2]), date.fromisoformat(row[3]), row[4], _day(row[5]),
        _day(row[6]), row[7], Every(row[8]), row[9], Growth(row[10]),
        None if row[11] is None else Rate(Decimal(row[11]), Period(row[12])),
        row[13], Breach(row[14]), row[15] == 1, row[16], _day(row[17]),
        tuple(map(Content, row[18].split())), row[19],
    )  # fmt: skip


def _contact(row: Row, shown: Mapping[str, list[Row]]) -> Contact:
    return Contact(
        row[0], row[1], datetime.fromisoformat(row[2]).replace(tzinfo=_zone(row[3])),
        _CHANNELS[row[5]], _DIRECTIONS[row[6]], _PARTIES[row[7]], row[8], row[9], row[10], row[11],
        None if row[12] is None else row[12] == 1,
        row[13], row[14], _day(row[15]), _day(row[16]), row[17] == 1, row[18] == 1, row[4],
        _evidence(shown[row[0]]) if row[0] in shown else (),
    )  # fmt: skip


def _evidence(rows: list[Row]) -> tuple[Evidence, ...]:
    rows.sort(key=lambda row: (row[5], row[0]))
    return tuple(Evidence(row[0], EvidenceKind(row[2]), row[3], row[4]) for row in rows)


# 10,000 contacts share a few of these.
_CHANNELS = {each.value: each for each in Channel}
_DIRECTIONS = {each.value: each for each in Direction}
_PARTIES = {each.value: each for each in Party}


def _zone(minutes: int) -> timezone:
    if minutes not in _ZONES:
        _ZONES[minutes] = timezone(timedelta(minutes=minutes))
    return _ZONES[minutes]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
