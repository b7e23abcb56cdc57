"""How one agreement went up to a day: kept so far, kept to the end, broken, withdrawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate

from ashore.domain.agreement.schedule import Asked, schedule
from ashore.domain.agreement.values import Agreement, AgreementKind, Promise
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.overdue import Due
from ashore.domain.value import value

_ONE_DAY = timedelta(days=1)
_FREEZE, _EXTENSION = AgreementKind.INTEREST_FREEZE, AgreementKind.EXTENSION


class CourseStatus(StrEnum):
    """Where an agreement or a promise stands; REPLACED by a later agreement."""

    RUNNING = "running"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


@value
class Course:
    """An agreement on a day; amounts in minor units.

    ``dues`` are what is unpaid of each due, none left out; ``next`` is the first one with anything
    unpaid, also while it is late and not yet broken. ``ended_on`` is the day from which it no
    longer runs; ``missed`` the due date that broke it. ``breaks_on`` is the day on which it would
    break without another payment.
    """

    agreement: Agreement
    on: date
    status: CourseStatus
    paid: int
    dues: tuple[Due, ...]
    ended_on: date | None = None
    missed: date | None = None

    @property
    def left(self) -> int:
        """What is still to be paid under it."""
        return sum(due.unpaid for due in self.dues)

    @property
    def next(self) -> Due | None:
        """The oldest due that is not paid in full."""
        return next((due for due in self.dues if due.unpaid), None)

    @property
    def breaks_on(self) -> date | None:
        """When it breaks if nothing more is paid; None where it no longer runs or asks for nothing."""
        coming = self.next
        if coming is None or self.status is not CourseStatus.RUNNING:
            return None
        return coming.on + timedelta(days=self.agreement.breach_days + 1)


def course_of(agreement: Agreement, entries: Sequence[Entry], on: date, moved: int = 0) -> Course:
    """The course of an agreement up to ``on``, by the payments since it was signed.

    ``moved`` is what an extension moves, minor units. Later agreements are not looked at.
    """
    asked = schedule(agreement, moved)
    moves = sorted(_paid(agreement, asked, entries, on))
    ends = sorted(_ends(agreement, asked, moves, on), key=lambda end: end[0])
    status, ended_on, missed = CourseStatus.RUNNING, None, None
    if ends:
        ended_on, status, missed = ends[0]
    paid = max([amount for day, amount in moves if ended_on is None or day <= ended_on], default=0)
    return Course(agreement, on, status, paid, _unpaid(asked, paid), ended_on, missed)


def promise_course(
    promise: Promise, entries: Iterable[Entry], on: date
) -> tuple[CourseStatus, date | None]:
    """Where a promise stands on a day, and since when: by the payments from the day it was made.

    A payment that was in the lender's page when it was read counts too, once it is recorded.
    """
    sums = 0
    by_day = sorted(_payments(entries, promise.made_on, min(on, promise.due_on)))
    for day, amount in by_day:
        if promise.withdrawn_on is not None and day > promise.withdrawn_on:
            break
        sums += amount
        if sums >= promise.amount:
            return CourseStatus.KEPT, day
    if promise.withdrawn_on is not None and promise.withdrawn_on <= min(on, promise.due_on):
        return CourseStatus.WITHDRAWN, promise.withdrawn_on
    if on > promise.due_on:
        return CourseStatus.BROKEN, promise.due_on + _ONE_DAY
    return CourseStatus.RUNNING, None


def _ends(
    agreement: Agreement, asked: Asked, moves: Sequence[tuple[date, int]], on: date
) -> Iterator[tuple[date, CourseStatus, date | None]]:
    """Every way in which it may have ended up to ``on``; of the same day the first one counts."""
    if agreement.kind is _FREEZE:
        if agreement.until is not None and agreement.until < on:
            yield agreement.until + _ONE_DAY, CourseStatus.KEPT, None
    elif not asked:
        yield agreement.signed, CourseStatus.KEPT, None
    else:
        total = sum(amount for _, amount in asked)
        for (due, _), needed in zip(asked, accumulate(amount for _, amount in asked), strict=True):
            deadline = due + timedelta(days=agreement.breach_days)
            if deadline >= on:
                break
            if max((paid for day, paid in moves if day <= deadline), default=0) < needed:
                yield deadline + _ONE_DAY, CourseStatus.BROKEN, due
                break
        kept = next((day for day, paid in moves if paid >= total), None)
        if kept is not None:
            yield kept, CourseStatus.KEPT, None
    gone = agreement.withdrawn_on
    if gone is not None and gone <= on:
        yield gone, CourseStatus.WITHDRAWN, gone


def _paid(
    agreement: Agreement, asked: Asked, entries: Sequence[Entry], on: date
) -> Iterator[tuple[date, int]]:
    """What had been paid under it in all, with the day, from the day it was signed on.

    A lender's page that was read after that day says it too: of the agreed dues up to its day,
    those before the one that it names are paid, and in time. What was due before an extension was signed has
    been counted.
    """
    first = agreement.signed + _ONE_DAY if agreement.kind is _EXTENSION else agreement.signed
    paid = agreement.paid
    yield agreement.signed, paid
    since = [entry for entry in entries if first <= entry.on <= on]
    for entry in sorted(since, key=lambda entry: (entry.on, entry.seq)):
        if entry.kind is EntryKind.PAYMENT:
            paid += entry.amount
        elif entry.kind is EntryKind.BALANCE and asked and entry.on > agreement.signed:
            for due, said in _said(entry, asked):
                yield due, said
                paid = max(paid, said)
        yield entry.on, paid


def _said(page: Entry, asked: Asked) -> Iterator[tuple[date, int]]:
    """What a lender's page says was paid under an agreement, by which day."""
    sums = 0
    for due, amount in asked:
        sums += amount
        if not page.amount:
            yield min(due, page.on), sums
        elif page.due_date is not None and due < page.due_date and due <= page.on:
            yield due, sums


def _payments(entries: Iterable[Entry], since: date, until: date) -> list[tuple[date, int]]:
    return [
        (entry.on, entry.amount)
        for entry in entries
        if entry.kind is EntryKind.PAYMENT and since <= entry.on <= until
    ]


def _unpaid(asked: Asked, paid: int) -> tuple[Due, ...]:
    found = []
    for due, amount in asked:
        taken = min(paid, amount)
        paid -= taken
        found.append(Due(due, amount - taken))
    return tuple(found)
