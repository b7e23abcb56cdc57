"""What there is to do: due, promised, to follow up, and what a payment in time would prevent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from ashore.domain.agreement.course import CourseStatus, promise_course
from ashore.domain.agreement.values import Agreement, Promise
from ashore.domain.agreement.view import courses
from ashore.domain.debt import Debt, Record, Status
from ashore.domain.limitation import RESTARTS, limitation
from ashore.domain.overdue import Due
from ashore.domain.prevention import least_payment
from ashore.domain.stage import Stage
from ashore.domain.standing import standing

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.domain.contact import Contact
    from ashore.domain.standing import Standing

DAYS = 7
"""How far ahead the page looks."""

LIMITATION_DAYS = 90
"""From how many days before it a date of limitation is shown; it has no action."""


class TaskKind(StrEnum):
    """What a line of the page is about, the gravest first."""

    PROMISE_BROKEN = "promise_broken"
    AGREEMENT_BROKEN = "agreement_broken"
    OVERDUE = "overdue"
    AGREED_DUE = "agreed_due"
    PROMISED = "promised"
    DUE = "due"
    STAGE = "stage"
    FOLLOW_UP = "follow_up"
    LIMITATION = "limitation"


class Action(StrEnum):
    """What the line offers."""

    PAY = "pay"
    CALL = "call"
    OPEN_CASE = "open_case"
    FOLLOW_UP = "follow_up"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Task:
    """One line: what, by when, and how much (minor units).

    STAGE: ``amount`` is the least payment up to the day before that keeps the stage from coming,
    None where none does. ``id`` is that of the promise, agreement or contact that it is about.
    """

    kind: TaskKind
    on: date
    debt: Debt
    action: Action
    amount: int | None = None
    stage: Stage | None = None
    id: str = ""
    promise: Promise | None = None
    agreement: Agreement | None = None
    contact: Contact | None = None

    def days_from(self, today: date) -> int:
        """How many days ahead; negative where it has passed."""
        return (self.on - today).days


def tasks(
    records: Iterable[Record],
    contacts: Iterable[Contact],
    today: date,
    catalogue: Catalogue,
    days: int = DAYS,
) -> list[Task]:
    """All lines of the page, the gravest kind first, inside it by day; open debts only."""
    by_debt = of_each_debt(contacts)
    found: list[Task] = []
    for record in records:
        debt = record.debt
        if debt.status is Status.OPEN:
            bounds = catalogue.boundaries_of(debt)
            there = standing(debt, record.entries, today, bounds, record.agreements)
            found += tasks_of(record, by_debt.get(debt.id, ()), there, catalogue, days)
    return in_order(found)


def of_each_debt(contacts: Iterable[Contact]) -> dict[str, list[Contact]]:
    """Contacts by the id of their debt."""
    by_debt: dict[str, list[Contact]] = {}
    for contact in contacts:
        by_debt.setdefault(contact.debt_id, []).append(contact)
    return by_debt


def in_order(found: Iterable[Task]) -> list[Task]:
    """The gravest kind first, inside it by day."""
    places = {kind: place for place, kind in enumerate(TaskKind)}
    return sorted(found, key=lambda task: (places[task.kind], task.on, task.debt.position))


def tasks_of(
    record: Record, noted: Sequence[Contact], found: Standing, catalogue: Catalogue,
    days: int = DAYS,
) -> list[Task]:  # fmt: skip
    """The lines of one debt; ``found`` is its standing today, ``noted`` are its contacts."""
    if record.debt.status is not Status.OPEN:
        return []
    until = found.on + timedelta(days=days)
    return list(_of_debt(record, noted, found, until, catalogue))


def follow_ups(contacts: Iterable[Contact], until: date) -> list[Contact]:
    """The contacts to follow up by a day that were not followed up yet."""
    return sorted(
        (c for c in contacts if c.follow_up_on and not c.followed_up and c.follow_up_on <= until),
        key=lambda contact: (contact.follow_up_on or date.min, contact.at),
    )


def _of_debt(
    record: Record, noted: Sequence[Contact], found: Standing, until: date, catalogue: Catalogue
) -> Iterator[Task]:
    debt, today = record.debt, found.on
    for contact in follow_ups(noted, until):
        assert contact.follow_up_on is not None
        yield Task(
            TaskKind.FOLLOW_UP, contact.follow_up_on, debt, Action.FOLLOW_UP, id=contact.id,
            contact=contact,
        )  # fmt: skip
    if not found.is_open:
        return
    yield from _promises(record, today, until)
    yield from _agreements(record, today)
    yield from _dues(found, until)
    yield from _stage(found, until)
    yield from _limited(record, noted, today, catalogue)


def _promises(record: Record, today: date, until: date) -> Iterator[Task]:
    for promise in record.promises:
        status, _ = promise_course(promise, record.entries, today)
        if status is CourseStatus.BROKEN and promise is record.promises[-1]:
            yield Task(
                TaskKind.PROMISE_BROKEN, promise.due_on, record.debt, Action.CALL, promise.amount,
                id=promise.id, promise=promise,
            )  # fmt: skip
        elif status is CourseStatus.RUNNING and promise.due_on <= until:
            yield Task(
                TaskKind.PROMISED, promise.due_on, record.debt, Action.PAY, promise.amount,
                id=promise.id, promise=promise,
            )  # fmt: skip


def _agreements(record: Record, today: date) -> Iterator[Task]:
    """An agreement that was broken, as long as no later one was signed."""
    gone = courses(record.debt, record.entries, record.agreements, today)
    for course in gone[-1:]:
        if course.status is CourseStatus.BROKEN and course.missed:
            yield Task(
                TaskKind.AGREEMENT_BROKEN, course.missed, record.debt, Action.CALL, course.left,
                id=course.agreement.id, agreement=course.agreement,
            )  # fmt: skip


def _dues(found: Standing, until: date) -> Iterator[Task]:
    debt, course = found.debt, found.course
    running = course if course and course.status is CourseStatus.RUNNING else None
    if found.overdue_amount and found.due_date:
        yield Task(TaskKind.OVERDUE, found.due_date, debt, Action.PAY, found.overdue_amount)
    waiting: list[Due] = [due for due in found.arrears if not found.overdue_amount]
    if found.upcoming:
        waiting.append(found.upcoming)
    kind = TaskKind.AGREED_DUE if running else TaskKind.DUE
    for due in waiting:
        if due.on <= until:
            yield Task(
                kind, due.on, debt, Action.PAY, due.unpaid,
                id=running.agreement.id if running else "",
                agreement=running.agreement if running else None,
            )  # fmt: skip


def _stage(found: Standing, until: date) -> Iterator[Task]:
    following, on = found.next_stage, found.next_stage_on
    if following is None or on is None or not found.on < on <= until:
        return
    yield Task(
        TaskKind.STAGE, on, found.debt, Action.PAY, least_payment(found, on), stage=following
    )


def _limited(
    record: Record, noted: Sequence[Contact], today: date, catalogue: Catalogue
) -> Iterator[Task]:
    conduct = catalogue.conduct()
    held = limitation(record, noted, today, conduct.limitation_years)
    if held and today <= held.on <= today + timedelta(days=LIMITATION_DAYS):
        yield Task(TaskKind.LIMITATION, held.on, record.debt, Action.NONE)


__all__ = [
    "DAYS", "RESTARTS", "Action", "Task", "TaskKind", "follow_ups", "in_order", "of_each_debt",
    "tasks", "tasks_of",
]  # fmt: skip
