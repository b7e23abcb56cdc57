"""A debt in a plan as its agreements have it: the agreed dues, and what interest does meanwhile.

A plan keeps it. What it comes to where there is no money for it is said in ``keeping``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate

from ashore.domain.agreement.course import Course, CourseStatus
from ashore.domain.agreement.outlook import Outlook, outlook
from ashore.domain.agreement.values import Agreement
from ashore.domain.agreement.view import frozen, reckoned_page, view
from ashore.domain.debt import Record
from ashore.domain.overdue import checkpoint
from ashore.domain.rate_steps import contract_rate
from ashore.domain.stage import Boundaries
from ashore.domain.standing import standing
from ashore.planning.months import anchors, next_anchor
from ashore.planning.start import Asked, Need, Start


def seen_record(record: Record, on: date) -> Record:
    """The debt and the entries that a plan starts from on a day: those of the chapter it is in."""
    if not record.agreements:
        return record
    debt = frozen(record.debt, record.agreements, on)
    seen = view(debt, record.entries, record.agreements, on, reckoned_page)
    return Record(seen.debt, tuple(seen.entries))


def as_agreed(start: Start, record: Record, on: date) -> Start:
    """``start``, which was made of ``seen_record``, with the dues of the agreements of a debt."""
    if not record.agreements:
        return start
    found = standing(record.debt, record.entries, on, start.boundaries, record.agreements)
    ahead = outlook(found)
    if ahead is None:
        return start
    asked = tuple(Asked(due.on, due.unpaid) for due in ahead.dues)
    if not ahead.dues:
        # The terms know when interest stands still.
        contract = contract_rate(record.debt.terms, record.entries, on)
        return replace(start, terms=replace(start.terms, rate=contract))
    terms = replace(start.terms, rate=ahead.rate)
    if not ahead.governs:
        late = record.debt.terms
        terms = replace(terms, penalty=late.penalty, late_fee=late.late_fee)
        start = replace(start, terms=terms, rates=ahead.rates, asked=asked)
        return _with_later(start, ahead, record, on)
    if ahead.settles or (terms.rate and not terms.rate.percent and ahead.left >= start.balance):
        # What the agreement asks for is all that is ever paid.
        free = replace(
            terms, rate=terms.rate and replace(terms.rate, percent=terms.rate.percent * 0)
        )
        return Start(
            start.id, start.name, ahead.left, free, start.boundaries,
            position=start.position, asked=asked,
        )  # fmt: skip
    return replace(start, terms=terms, asked=asked, minimum=None, next_due=None)


def running(record: Record, on: date, boundaries: Boundaries | None) -> Course | None:
    """The agreement on the dues that is being kept on a day; None where there is none."""
    if not record.agreements:
        return None
    course = standing(record.debt, record.entries, on, boundaries, record.agreements).course
    kept = course is not None and course.status is CourseStatus.RUNNING
    return course if kept else None


def needs(course: Course) -> tuple[Need, ...]:
    """What is still to be paid under an agreement by which day."""
    late = timedelta(days=course.agreement.breach_days)
    unpaid = [due for due in course.dues if due.unpaid]
    sums = accumulate(due.unpaid for due in unpaid)
    return tuple(
        Need(due.on, due.on + late, in_all) for due, in_all in zip(unpaid, sums, strict=True)
    )


def without(record: Record, agreement: Agreement) -> Record:
    """The debt as if an agreement had not been made."""
    rest = tuple(each for each in record.agreements if each.id != agreement.id)
    return replace(record, agreements=rest)


def all_due(start: Start, record: Record, course: Course) -> Start:
    """A debt under an agreement whose breach makes all that is left due at once: with the next
    agreed due, and by the contract from the day on which that breaks it.
    """
    terms, breaks_on = record.debt.terms, course.breaks_on
    assert course.next is not None
    assert breaks_on is not None
    rates = ((breaks_on, contract_rate(terms, record.entries, breaks_on)),)
    return replace(
        start,
        terms=replace(start.terms, penalty=terms.penalty, late_fee=terms.late_fee),
        rates=rates,
        asked=(Asked(course.next.on, None),),
        minimum=None,
        next_due=None,
    )


def _with_later(start: Start, ahead: Outlook, record: Record, on: date) -> Start:
    """With what the terms ask for again after the day of an extension."""
    base = checkpoint(record.entries, on)
    if start.minimum is None or base is None or base.due_date is None:
        return start
    day = base.due_date.day
    after = ahead.dues[-1].on.toordinal()
    following = date.fromordinal(anchors(day)[next_anchor(day, after)])
    return replace(start, due_day=day, next_due=following)
