"""The contact log: what a person notes down, one function each, one transaction, one undo step.

All raise UserError at the field that is wrong, or InvalidInput with one error for each wrong
field; ``debt_gone``, ``contact_gone``, ``changed_elsewhere``; and what the store raises. Then
nothing is written. Amounts are minor units.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from ashore.domain.agreement.course import CourseStatus, promise_course
from ashore.domain.agreement.values import Promise
from ashore.domain.agreement.view import courses
from ashore.domain.contact import Contact
from ashore.domain.debt import Debt, Record
from ashore.domain.errors import UserError
from ashore.services.change import Change, apply
from ashore.services.checks import MAX_NAME, Checks
from ashore.services.records import new_id, stored

if TYPE_CHECKING:
    from ashore.catalogue.conduct import Conduct
    from ashore.domain.conduct import DayMark, Mark
    from ashore.storage import Store


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A contact with its debt and its marks: "may be outside X, because Y"."""

    contact: Contact
    debt: Debt
    marks: tuple[Mark, ...]


def add_contact(store: Store, contact: Contact, now: datetime) -> Change:
    """Note a contact down. What was promised in it becomes the open promise of the debt.

    An open promise is withdrawn on that day: the new one takes its place. Errors:
    ``contact_in_future``, ``date_out_of_range`` at at; ``amount_negative``, ``amount_too_large``,
    ``promise_zero`` at promised; ``promise_date_missing``, ``promise_date_past`` at promised_on;
    ``promise_amount_missing`` at promised; ``text_too_long``, ``text_unreadable`` at the texts.
    """
    check(contact, now)
    record = stored(store, contact.debt_id)
    noted = _with_ids(contact)
    before: tuple[Record, ...] = ()
    after: tuple[Record, ...] = ()
    if noted.promised is not None and noted.promised_on is not None:
        promise = Promise(
            new_id(), noted.debt_id, noted.day, noted.promised, noted.promised_on, note=noted.who
        )
        before, after = (record,), (with_promise(record, promise),)
    change = Change("contact_added", record.debt.name, before, after, contacts=((None, noted),))
    return apply(store, change)


def edit_contact(store: Store, contact: Contact, now: datetime) -> Change:
    """Put ``contact`` in the place of the one with its id; a promise that came of it stays."""
    check(contact, now)
    old = _stored(store, contact.id)
    record = stored(store, contact.debt_id)
    change = Change(
        "contact_edited", record.debt.name, (), (), contacts=((old, _with_ids(contact)),)
    )
    return apply(store, change)


def delete_contact(store: Store, contact_id: str) -> Change:
    """Remove a contact with its evidence; undo brings both back."""
    old = _stored(store, contact_id)
    record = stored(store, old.debt_id)
    return apply(
        store, Change("contact_deleted", record.debt.name, (), (), contacts=((old, None),))
    )


def follow_up(store: Store, contact_id: str, on: date | None) -> Change:
    """Move a follow-up to another day, or, without one, note that it is done."""
    old = _stored(store, contact_id)
    record = stored(store, old.debt_id)
    new = replace(old, followed_up=True)
    if on is not None:
        checks = Checks()
        checks.day(on, "follow_up_on")
        checks.done()
        new = replace(old, follow_up_on=on, followed_up=False)
    code = "follow_up_done" if on is None else "follow_up_moved"
    return apply(store, Change(code, record.debt.name, (), (), contacts=((old, new),)))


def with_promise(record: Record, promise: Promise) -> Record:
    """A record with one more promise, in whose favour those that are open are withdrawn."""
    kept = tuple(
        replace(each, withdrawn_on=promise.made_on)
        if each.withdrawn_on is None and is_open(each, record, promise.made_on)
        else each
        for each in record.promises
    )
    held = sorted((*kept, promise), key=lambda each: (each.made_on, each.id))
    return replace(record, promises=tuple(held))


def is_open(promise: Promise, record: Record, on: date) -> bool:
    """Whether a promise still stands on a day."""
    made = promise.made_on <= on
    return made and promise_course(promise, record.entries, on)[0] is CourseStatus.RUNNING


def log(
    contacts: Iterable[Contact],
    records: Iterable[Record],
    conduct: Conduct,
    debt_id: str | None = None,
) -> list[LogEntry]:
    """Contacts by time with their marks; of one debt only where it is named.

    Give all contacts: those about the debts with one lender count together.
    """
    from ashore.domain.conduct import marks

    held = {record.debt.id: record for record in records}
    debts = {key: record.debt for key, record in held.items()}
    noted = sorted(contacts, key=lambda contact: (contact.at, contact.id))
    found = marks(noted, debts, conduct.guidelines, agreed_with(held.values(), noted, conduct))
    return [
        LogEntry(contact, debts[contact.debt_id], found.get(contact.id, ()))
        for contact in noted
        if debt_id in (None, contact.debt_id) and contact.debt_id in debts
    ]


def marked_days(log_entries: Sequence[LogEntry]) -> list[DayMark]:
    """The days on which contacts may be outside a guideline."""
    from ashore.domain.conduct import day_marks

    return day_marks(
        [entry.contact for entry in log_entries],
        {entry.debt.id: entry.debt for entry in log_entries},
        {entry.contact.id: entry.marks for entry in log_entries},
    )


def agreed_with(
    records: Iterable[Record], contacts: Sequence[Contact], conduct: Conduct
) -> Mapping[str, tuple[tuple[date, date | None], ...]]:
    """The personalised instalment agreements, and until when each was kept, by debt.

    As far as the contacts reach: later days are not looked at.
    """
    from ashore.domain.agreement.contents import is_personalised

    found: dict[str, tuple[tuple[date, date | None], ...]] = {}
    if not contacts:
        return found
    last = max(contact.day for contact in contacts)
    for record in records:
        if record.agreements:
            gone = courses(record.debt, record.entries, record.agreements, last)
            found[record.debt.id] = tuple(
                (course.agreement.signed, course.ended_on)
                for course in gone
                if is_personalised(record.debt, course.agreement, conduct.requirement)
            )
    return found


def check(contact: Contact, now: datetime) -> None:
    """Raise what is wrong with a contact; ``now`` is a time with its offset."""
    checks = Checks()
    checks.day(contact.day, "at")
    if contact.at > now:
        checks.refuse("contact_in_future", "at")
    for field in ("who", "person", "staff_number", "number"):
        checks.text(getattr(contact, field), field, MAX_NAME)
    checks.text(contact.said, "said")
    for piece in contact.evidence:
        checks.text(piece.title, "evidence")
        checks.text(piece.place, "evidence")
        if not piece.title.strip():
            checks.refuse("evidence_title_missing", "evidence")
    _check_promised(checks, contact)
    if contact.follow_up_on is not None:
        checks.day(contact.follow_up_on, "follow_up_on")
        if contact.follow_up_on < contact.day:
            checks.refuse("follow_up_past", "follow_up_on")
    checks.done()


def _check_promised(checks: Checks, contact: Contact) -> None:
    promised, on = contact.promised, contact.promised_on
    if promised is not None:
        checks.amount(promised, "promised")
        if promised == 0:
            checks.refuse("promise_zero", "promised")
        if on is None:
            checks.refuse("promise_date_missing", "promised_on")
    elif on is not None:
        checks.refuse("promise_amount_missing", "promised")
    if on is not None:
        checks.day(on, "promised_on")
        if on < contact.day:
            checks.refuse("promise_date_past", "promised_on")


def _with_ids(contact: Contact) -> Contact:
    """Without spaces around its texts, without parts of a second, everything with an id."""
    texts = {
        name: getattr(contact, name).strip()
        for name in ("who", "person", "staff_number", "number", "said")
    }
    evidence = tuple(
        replace(each, id=each.id or new_id(), title=each.title.strip(), place=each.place.strip())
        for each in contact.evidence
    )
    return replace(
        contact,
        id=contact.id or new_id(),
        at=contact.at.replace(microsecond=0),
        evidence=evidence,
        **texts,
    )


def _stored(store: Store, contact_id: str) -> Contact:
    found = store.contact(contact_id)
    if found is None:
        raise UserError("contact_gone")
    return found
