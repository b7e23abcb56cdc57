"""The case of a debt as one stream of everything dated: recorded, agreed, and derived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from ashore.domain.agreement.course import Course, CourseStatus, promise_course
from ashore.domain.agreement.values import Agreement, Promise
from ashore.domain.agreement.view import courses
from ashore.domain.contact import Channel
from ashore.domain.debt import Debt, Entry, EntryKind, Record
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.standing import standing

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.domain.conduct import Mark
    from ashore.domain.contact import Contact
    from ashore.services.contacts import LogEntry


class ItemKind(StrEnum):
    """What an item of the timeline is; DUE, STAGE and what ends an agreement are derived."""

    ENTRY = "entry"
    CONTACT = "contact"
    NOTE = "note"
    PROMISE = "promise"
    PROMISE_ENDED = "promise_ended"
    AGREEMENT = "agreement"
    AGREEMENT_ENDED = "agreement_ended"
    DUE = "due"
    STAGE = "stage"


@dataclass(frozen=True, slots=True)
class Item:
    """One line. ``at`` is the local time where it is known; ``amount`` is in minor units.

    ``id`` is that of what was recorded, "" for what was derived. Of the fields at the end those of
    its kind are there. ``ahead`` is after the day that the timeline is looked at.
    """

    kind: ItemKind
    on: date
    debt: Debt
    id: str = ""
    at: datetime | None = None
    amount: int | None = None
    ahead: bool = False
    entry: Entry | None = None
    contact: Contact | None = None
    marks: tuple[Mark, ...] = ()
    promise: Promise | None = None
    agreement: Agreement | None = None
    status: CourseStatus | None = None
    stage: Stage | None = None

    def text(self) -> str:
        """All that was typed, to search in."""
        parts = [self.debt.name]
        if self.entry:
            parts.append(self.entry.note)
        if self.contact:
            said = self.contact
            parts += [said.who, said.person, said.staff_number, said.number, said.said]
            parts += [piece.title for piece in said.evidence]
        for made in (self.promise, self.agreement):
            if made:
                parts.append(made.note)
        return "\n".join(parts)


def timeline(
    records: Iterable[Record],
    log_entries: Iterable[LogEntry],
    on: date,
    catalogue: Catalogue,
    debt_id: str | None = None,
) -> list[Item]:
    """Everything dated of one debt or of all, the newest first, as it stands on a day.

    ``log_entries`` as ``contacts.log`` makes them.
    """
    found: list[Item] = []
    for record in records:
        if debt_id in (None, record.debt.id):
            found += _of_record(record, on, catalogue.boundaries_of(record.debt))
    found += [_contact(each, on) for each in log_entries if debt_id in (None, each.debt.id)]
    found.sort(key=_order, reverse=True)
    return found


def matching(
    items: Iterable[Item], kinds: frozenset[ItemKind] = frozenset(), search: str = ""
) -> list[Item]:
    """Items of some kinds (all where none is named) in which every word of a search stands."""
    words = search.casefold().split()
    return [
        item
        for item in items
        if (not kinds or item.kind in kinds) and all(w in item.text().casefold() for w in words)
    ]


def _order(item: Item) -> tuple[date, time, bool, str]:
    at = item.at.time() if item.at else time.min
    return item.on, at, item.kind is ItemKind.STAGE, item.id


def _contact(each: LogEntry, on: date) -> Item:
    contact = each.contact
    kind = ItemKind.NOTE if contact.channel is Channel.NOTE else ItemKind.CONTACT
    return Item(
        kind, contact.day, each.debt, contact.id, contact.at, contact.promised,
        contact.day > on, contact=contact, marks=each.marks,
    )  # fmt: skip


def _of_record(record: Record, on: date, boundaries: Boundaries | None) -> Iterator[Item]:
    debt = record.debt
    for entry in record.entries:
        amount = None if entry.kind is EntryKind.RATE else entry.amount
        yield Item(
            ItemKind.ENTRY,
            entry.on,
            debt,
            entry.id,
            amount=amount,
            ahead=entry.on > on,
            entry=entry,
        )
    for promise in record.promises:
        yield from _of_promise(promise, record, on)
    gone = courses(debt, record.entries, record.agreements, on) if record.agreements else ()
    for course in gone:
        yield from _of_course(course, debt)
    yield from _dues(record, on)
    yield from stages(record, on, boundaries)


def _of_promise(promise: Promise, record: Record, on: date) -> Iterator[Item]:
    status, since = promise_course(promise, record.entries, on)
    yield Item(
        ItemKind.PROMISE, promise.made_on, record.debt, promise.id, amount=promise.amount,
        ahead=promise.made_on > on, promise=promise, status=status,
    )  # fmt: skip
    ended = since or promise.due_on
    yield Item(
        ItemKind.PROMISE_ENDED, ended, record.debt, amount=promise.amount,
        ahead=ended > on, promise=promise, status=status,
    )  # fmt: skip


def _of_course(course: Course, debt: Debt) -> Iterator[Item]:
    agreement = course.agreement
    yield Item(
        ItemKind.AGREEMENT, agreement.signed, debt, agreement.id, amount=agreement.amount or None,
        agreement=agreement, status=course.status,
    )  # fmt: skip
    if course.ended_on is not None:
        yield Item(
            ItemKind.AGREEMENT_ENDED, course.ended_on, debt, agreement=agreement,
            status=course.status,
        )  # fmt: skip


def _dues(record: Record, on: date) -> Iterator[Item]:
    """What an agreement that runs asks for; without one, what is late and what is due next."""
    found = standing(record.debt, record.entries, on, None, record.agreements)
    dues = list(found.arrears) + ([found.upcoming] if found.upcoming else [])
    if found.course and found.course.status is CourseStatus.RUNNING:
        dues = [due for due in found.course.dues if due.unpaid]
    for due in dues:
        yield Item(ItemKind.DUE, due.on, record.debt, amount=due.unpaid, ahead=due.on > on)


def stages(record: Record, on: date, boundaries: Boundaries | None) -> Iterator[Item]:
    """The days on which the stage changed, from the first page to a day."""
    if not record.entries:
        return
    before: Stage | None = None
    for day in sorted(_turning_points(record, on, boundaries)):
        known = [entry for entry in record.entries if entry.on <= day]
        signed = [each for each in record.agreements if each.signed <= day]
        stage = standing(record.debt, known, day, boundaries, signed).stage
        if before is not None and stage is not before:
            yield Item(ItemKind.STAGE, day, record.debt, stage=stage)
        before = stage


def _turning_points(record: Record, on: date, boundaries: Boundaries | None) -> set[date]:
    """Every day on which the stage may have changed, as it looked when nothing more was known."""
    first = min(entry.on for entry in record.entries)
    spread = [1, record.debt.terms.grace.days + 1]
    if boundaries:
        spread += [boundaries.phone_contact_from, boundaries.formal_collection_from]
    recorded = {entry.on for entry in record.entries}
    points = set(recorded)
    for agreement in record.agreements:
        points |= {agreement.signed, agreement.withdrawn_on or agreement.signed}
        if agreement.until:
            points.add(agreement.until + timedelta(days=1))
    for course in courses(record.debt, record.entries, record.agreements, on):
        points |= {course.ended_on or on}
    for day in sorted(points | {on}):
        known = [entry for entry in record.entries if entry.on <= day]
        signed = [each for each in record.agreements if each.signed <= day]
        if not known:
            continue
        found = standing(record.debt, known, day, boundaries, signed)
        due = found.due_date
        following = min((other for other in recorded if other > day), default=on)
        while due is not None and due <= following:
            points |= {due + timedelta(days=days) for days in spread}
            later = standing(record.debt, known, due + timedelta(days=1), boundaries, signed)
            due = later.upcoming.on if later.upcoming and not found.arrears else None
            found = later
    return {day for day in points if first <= day <= on}


def by_debt(items: Iterable[Item]) -> Mapping[str, int]:
    """How many items each debt has."""
    counts: dict[str, int] = {}
    for item in items:
        counts[item.debt.id] = counts.get(item.debt.id, 0) + 1
    return counts
