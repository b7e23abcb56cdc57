"""One calendar of everything: dues, payments of the plan, promises, agreed dues, follow-ups, stages
that change, dates of limitation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from ashore.domain.agreement.course import CourseStatus, promise_course
from ashore.domain.contact import Contact
from ashore.domain.debt import Record, Status
from ashore.domain.limitation import limitation
from ashore.domain.standing import Standing
from ashore.exchange.calendar_file import Event
from ashore.services.dates import Dates
from ashore.words import figures, names
from ashore.words.export.events import day_key, in_order, list_events, plan_events
from ashore.words.language import translate
from ashore.words.today import said_of

AHEAD = timedelta(days=366)
"""So far ahead the plan's payments go in: a later file brings what comes after."""


def date_events(found: Dates) -> list[Event]:
    """All of them, each once: what the plan says of a due date stands in its event."""
    on = found.debts.portfolio.on
    standings = {s.debt.id: s for s in found.debts.portfolio.standings}
    noted: dict[str, list[Contact]] = {}
    for contact in found.contacts:
        noted.setdefault(contact.debt_id, []).append(contact)
    # Of the same key the first counts.
    every: list[Event] = []
    for plan in found.plans:
        every += [event for event in plan_events(plan) if event.on <= on + AHEAD]
    every += list_events(found.debts)
    for record in found.debts.records:
        if record.debt.status is not Status.CLOSED:
            contacts = noted.get(record.debt.id, [])
            every += _of_debt(record, standings[record.debt.id], contacts, found.years)
            every += _follow_ups(record, contacts, on)
    once: dict[str, Event] = {}
    for event in every:
        once.setdefault(event.key, event)
    return in_order(once.values())


def _of_debt(
    record: Record, found: Standing, contacts: list[Contact], years: int
) -> Iterator[Event]:
    if not found.is_open:
        return
    yield from _agreed(found)
    yield from _promised(record, found.on)
    debt = record.debt
    if found.next_stage and found.next_stage_on and found.next_stage_on > found.on:
        text = translate("Export", "{debt}: {stage} from this day on, if nothing is paid")
        title = text.format(debt=debt.name, stage=names.stage_name(found.next_stage))
        yield Event(f"stage-{debt.id}", found.next_stage_on, title)
    held = limitation(record, contacts, found.on, years)
    if held and held.on >= found.on:
        title = translate("Export", "Date of limitation by the general rule: {debt}")
        note = translate(
            "Export", "Counted from {date}; a payment, a promise or a demand begins it anew."
        )
        yield Event(
            f"limitation-{debt.id}",
            held.on,
            title.format(debt=debt.name),
            note.format(date=figures.long_date(held.since)),
        )


def _agreed(found: Standing) -> Iterator[Event]:
    """What a running agreement asks for; its next due is in the list already, by the same key."""
    course = found.course
    if course is None or course.status is not CourseStatus.RUNNING:
        return
    debt = found.debt
    for due in course.dues:
        if due.unpaid and due.on >= found.on:
            text = translate("Export", "Due under the agreement: {debt}, {amount}")
            amount = figures.money(due.unpaid, debt.currency)
            title = text.format(debt=debt.name, amount=amount)
            yield Event(day_key("due", debt.id, due.on), due.on, title)


def _promised(record: Record, on: date) -> Iterator[Event]:
    for promise in record.promises:
        status, _ = promise_course(promise, record.entries, on)
        if status is CourseStatus.RUNNING and promise.made_on <= on:
            text = translate("Export", "Promised: {debt}, {amount}")
            amount = figures.money(promise.amount, record.debt.currency)
            title = text.format(debt=record.debt.name, amount=amount)
            yield Event(f"promise-{promise.id}", promise.due_on, title, promise.note)


def _follow_ups(record: Record, contacts: Iterable[Contact], on: date) -> Iterator[Event]:
    """What has passed stands on the day of the file, so that its alarm is not lost."""
    for contact in contacts:
        if contact.follow_up_on and not contact.followed_up:
            title = translate("Export", "Follow up: {debt}").format(debt=record.debt.name)
            day = max(contact.follow_up_on, on)
            yield Event(f"follow-up-{contact.id}", day, title, said_of(contact))
