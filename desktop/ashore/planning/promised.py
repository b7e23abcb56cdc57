"""A debt in a plan with the promise to pay that its owner has made (承诺还款)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ashore.domain.agreement.course import CourseStatus, promise_course
from ashore.domain.agreement.values import Promise
from ashore.domain.debt import EntryKind, Record
from ashore.domain.terms import MinimumKind
from ashore.planning.months import next_anchor
from ashore.planning.start import Agreed, Asked, Need, Start


def with_promise(start: Start, record: Record, on: date) -> Start:
    """``start`` with what was promised as if it were due on that day, beside what is due till then.

    The promise changes nothing that the lender may ask for: where it cannot be kept the plan counts
    as if it had not been made.
    """
    promise = next((each for each in record.promises if _is_open(each, record, on)), None)
    if promise is None:
        return start
    left = min(promise.amount - _paid(promise, record, on), start.balance)
    need = Need(promise.due_on, promise.due_on, left)
    agreed = Agreed((need,), start, is_promise=True)
    known = [each for each in start.asked if each.on <= promise.due_on]
    if any(each.amount is None for each in known):
        return replace(start, agreed=agreed)
    more = left - sum(each.amount or 0 for each in known) - _by_rule(start, promise.due_on)
    if more <= 0:
        return replace(start, agreed=agreed)
    asked = sorted((*start.asked, Asked(promise.due_on, more)), key=lambda each: each.on)
    return replace(start, asked=tuple(asked), agreed=agreed)


def _is_open(promise: Promise, record: Record, on: date) -> bool:
    status, _ = promise_course(promise, record.entries, on)
    return promise.made_on <= on and status is CourseStatus.RUNNING


def _paid(promise: Promise, record: Record, on: date) -> int:
    """What was paid of it so far, minor units."""
    return sum(
        entry.amount
        for entry in record.entries
        if entry.kind is EntryKind.PAYMENT and promise.made_on <= entry.on <= on
    )


def _by_rule(start: Start, until: date) -> int:
    """The fixed minimums that are due up to a day beside what is asked for, minor units.

    Those that follow the balance are not foreseen: they are paid beside the promise.
    """
    rule = start.minimum
    fixed = rule is not None and rule.kind in (MinimumKind.FIXED, MinimumKind.INSTALMENT)
    if rule is None or not fixed or not start.next_due or not start.due_day:
        return 0
    first = next_anchor(start.due_day, start.next_due.toordinal())
    return rule.amount * max(0, next_anchor(start.due_day, until.toordinal() + 1) - first)
