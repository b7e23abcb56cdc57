"""Agreements and promises: what a person signs or says, one transaction, one undo step each.

All raise UserError at the field that is wrong, or InvalidInput; ``debt_gone``, ``agreement_gone``,
``promise_gone``, ``changed_elsewhere``; and what the store raises. Then nothing is written. Amounts
are minor units.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.agreement.contents import Checked, check_contents
from ashore.domain.agreement.course import Course, CourseStatus, promise_course
from ashore.domain.agreement.values import Agreement, AgreementKind, Growth, Promise
from ashore.domain.agreement.view import courses
from ashore.domain.debt import Record
from ashore.domain.errors import UserError
from ashore.services.change import Change
from ashore.services.checks import Checks
from ashore.services.contacts import is_open
from ashore.services.records import new_id, put, stored

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.domain.standing import Standing
    from ashore.storage import Store

MAX_COUNT = 600
"""The most instalments of one agreement: fifty years by the month."""


@dataclass(frozen=True, slots=True)
class PromiseCourse:
    """A promise, where it stands, and since when that is so."""

    promise: Promise
    status: CourseStatus
    since: date | None


@dataclass(frozen=True, slots=True)
class Effect:
    """What an agreement would do, side by side, before it is accepted.

    ``owed`` is what is owed on the day, ``asked`` all that it asks for; ``let_off`` what would be
    let off if it is kept, ``growing`` what interest would add until its last day. ``lacking`` is
    what a card's paper does not name yet, None where no rule speaks of it.
    """

    before: Standing
    after: Standing
    course: Course
    owed: int
    asked: int
    let_off: int
    growing: int
    lacking: Checked | None


def agree(store: Store, agreement: Agreement, today: date) -> Change:
    """Accept an agreement. It takes the place of one that is still kept, but for a freeze.

    Errors: ``agreement_in_future`` and ``date_out_of_range`` at signed; ``amount_zero``,
    ``amount_negative``, ``amount_too_large`` at amount, last_amount and paid; ``count_out_of_range``
    at count; ``until_missing``, ``until_before_start``, ``until_before_signed``, ``date_out_of_range`` at
    until; ``first_day_missing`` at start; ``rate_missing`` at rate; ``extension_moves_nothing`` at until;
    ``agreement_same_day`` at signed; ``agreement_owes_nothing`` for a debt that is repaid;
    ``text_too_long``, ``text_unreadable`` at note.
    """
    check(agreement, today)
    record = stored(store, agreement.debt_id)
    made = prepared(replace(agreement, id=new_id(), note=agreement.note.strip()))
    _check_against(made, record)
    return put(store, "agreement_made", record, with_agreement(record, made))


def edit_agreement(store: Store, agreement: Agreement, today: date) -> Change:
    """Put ``agreement`` in the place of the one with its id."""
    check(agreement, today)
    record = stored(store, agreement.debt_id)
    _agreement(record, agreement.id)
    rest = without_agreement(record, agreement.id)
    made = prepared(replace(agreement, note=agreement.note.strip()))
    _check_against(made, rest)
    return put(store, "agreement_edited", record, with_agreement(rest, made))


def withdraw_agreement(
    store: Store, debt_id: str, agreement_id: str, on: date, today: date
) -> Change:
    """Note that an agreement no longer holds from a day on; its terms say what comes back.

    Errors at on: ``withdrawn_before_signed``, ``agreement_in_future``; ``agreement_not_running`` when
    it ended before.
    """
    record = stored(store, debt_id)
    old = _agreement(record, agreement_id)
    checks = Checks()
    checks.day(on, "on")
    if on < old.signed:
        checks.refuse("withdrawn_before_signed", "on")
    if on > today:
        checks.refuse("agreement_in_future", "on")
    checks.done()
    found = next(c for c in agreement_courses(record, on) if c.agreement.id == agreement_id)
    if found.status is not CourseStatus.RUNNING:
        raise UserError("agreement_not_running")
    gone = replace(old, withdrawn_on=on)
    after = with_agreement(without_agreement(record, agreement_id), gone)
    return put(store, "agreement_withdrawn", record, after)


def delete_agreement(store: Store, debt_id: str, agreement_id: str) -> Change:
    """Remove an agreement that was entered by mistake."""
    record = stored(store, debt_id)
    _agreement(record, agreement_id)
    return put(store, "agreement_deleted", record, without_agreement(record, agreement_id))


def add_promise(store: Store, promise: Promise, today: date) -> Change:
    """Note a promise to pay; a debt has one that is open, no more: ``promise_open`` at due_on.

    Errors: ``promise_zero``, ``amount_negative``, ``amount_too_large`` at amount;
    ``promise_date_past`` at due_on; ``promise_in_future`` at made_on; ``date_out_of_range``;
    ``text_too_long``, ``text_unreadable`` at note.
    """
    checks = Checks()
    checks.amount(promise.amount, "amount")
    if promise.amount == 0:
        checks.refuse("promise_zero", "amount")
    checks.day(promise.made_on, "made_on")
    if promise.made_on > today:
        checks.refuse("promise_in_future", "made_on")
    checks.day(promise.due_on, "due_on")
    if promise.due_on < promise.made_on:
        checks.refuse("promise_date_past", "due_on")
    checks.text(promise.note, "note")
    checks.done()
    record = stored(store, promise.debt_id)
    if any(is_open(each, record, today) for each in record.promises):
        raise UserError("promise_open", "due_on")
    made = replace(promise, id=new_id(), note=promise.note.strip())
    held = sorted((*record.promises, made), key=lambda each: (each.made_on, each.id))
    return put(store, "promise_made", record, replace(record, promises=tuple(held)))


def withdraw_promise(store: Store, debt_id: str, promise_id: str, on: date) -> Change:
    """Take a promise back before its day. UserError ``promise_not_open`` when it is too late."""
    record = stored(store, debt_id)
    old = _promise(record, promise_id)
    if not is_open(old, record, on):
        raise UserError("promise_not_open")
    kept = tuple(replace(e, withdrawn_on=on) if e.id == old.id else e for e in record.promises)
    return put(store, "promise_withdrawn", record, replace(record, promises=kept))


def delete_promise(store: Store, debt_id: str, promise_id: str) -> Change:
    """Remove a promise that was entered by mistake."""
    record = stored(store, debt_id)
    _promise(record, promise_id)
    kept = tuple(each for each in record.promises if each.id != promise_id)
    return put(store, "promise_deleted", record, replace(record, promises=kept))


def agreement_courses(record: Record, on: date) -> tuple[Course, ...]:
    """How each agreement of a debt went up to a day, in the order of signing."""
    return courses(record.debt, record.entries, record.agreements, on)


def promise_courses(record: Record, on: date) -> tuple[PromiseCourse, ...]:
    """Where each promise of a debt stands on a day."""
    return tuple(
        PromiseCourse(promise, *promise_course(promise, record.entries, on))
        for promise in record.promises
        if promise.made_on <= on
    )


def effect(record: Record, agreement: Agreement, on: date, catalogue: Catalogue) -> Effect:
    """What accepting an agreement would do, looked at from a day; nothing is written.

    Raises what ``agree`` raises for the agreement itself.
    """
    from ashore.domain.agreement.schedule import last_day
    from ashore.domain.ledger import state
    from ashore.domain.standing import standing

    check(agreement, max(on, agreement.signed))
    made = prepared(replace(agreement, id=agreement.id or "draft"))
    _check_against(made, record)
    drafted = with_agreement(record, made)
    seen_on = max(on, made.signed)
    boundaries = catalogue.boundaries_of(record.debt)
    before = standing(record.debt, record.entries, seen_on, boundaries, record.agreements)
    after = standing(record.debt, record.entries, seen_on, boundaries, drafted.agreements)
    course = next(
        course for course in agreement_courses(drafted, seen_on) if course.agreement.id == made.id
    )
    owed = before.ledger.total
    asked = course.left + course.paid
    until = last_day(made) or seen_on
    at_end = state(record.debt, record.entries, until, drafted.agreements)
    growing = max(0, at_end.flows.interest - before.ledger.flows.interest) if until > seen_on else 0
    settles = made.settles or made.kind is AgreementKind.REDUCTION
    return Effect(
        before=before,
        after=after,
        course=course,
        owed=owed,
        asked=asked,
        let_off=max(0, owed + growing - asked) if settles else 0,
        growing=growing,
        lacking=check_contents(record.debt, made, catalogue.conduct().requirement),
    )


def prepared(agreement: Agreement) -> Agreement:
    """An agreement as its kind has it: a reduction settles, a freeze freezes."""
    kind = agreement.kind
    if kind is AgreementKind.REDUCTION:
        return replace(agreement, settles=True)
    if kind is AgreementKind.INTEREST_FREEZE:
        return replace(agreement, growth=Growth.FROZEN)
    return agreement


def with_agreement(record: Record, agreement: Agreement) -> Record:
    """A record with one more agreement, in the order of signing."""
    held = sorted((*record.agreements, agreement), key=lambda each: (each.signed, each.id))
    return replace(record, agreements=tuple(held))


def without_agreement(record: Record, agreement_id: str) -> Record:
    """A record without one of its agreements."""
    kept = tuple(each for each in record.agreements if each.id != agreement_id)
    return replace(record, agreements=kept)


def check(agreement: Agreement, today: date) -> None:
    """Raise what is wrong with an agreement by itself."""
    checks = Checks()
    checks.day(agreement.signed, "signed")
    if agreement.signed > today:
        checks.refuse("agreement_in_future", "signed")
    checks.text(agreement.note, "note")
    for name in ("amount", "last_amount", "paid"):
        checks.amount(getattr(agreement, name) or 0, name)
    if not 0 <= agreement.breach_days <= 3650:
        checks.refuse("breach_days_out_of_range", "breach_days")
    kind = agreement.kind
    if kind in (AgreementKind.INSTALMENTS, AgreementKind.REDUCTION) and agreement.amount == 0:
        checks.refuse("amount_zero", "amount")
    if agreement.last_amount == 0:
        checks.refuse("amount_zero", "last_amount")
    if kind is AgreementKind.INSTALMENTS and not 1 <= agreement.count <= MAX_COUNT:
        checks.refuse("count_out_of_range", "count", highest=MAX_COUNT)
    if kind in (AgreementKind.INSTALMENTS, AgreementKind.INTEREST_FREEZE):
        if agreement.start is None:
            checks.refuse("first_day_missing", "start")
        else:
            checks.day(agreement.start, "start")
    if agreement.growth is Growth.REDUCED and agreement.rate is None:
        checks.refuse("rate_missing", "rate")
    _check_until(checks, agreement)
    checks.done()


def _check_until(checks: Checks, agreement: Agreement) -> None:
    kind, until, start = agreement.kind, agreement.until, agreement.start
    if kind is AgreementKind.INSTALMENTS:
        if start is not None and start < agreement.signed and not agreement.paid:
            checks.refuse("start_before_signed", "start")
        return
    if until is None:
        checks.refuse("until_missing", "until")
        return
    checks.day(until, "until")
    if kind is AgreementKind.INTEREST_FREEZE:
        if start is not None and until < start:
            checks.refuse("until_before_start", "until")
    elif until < agreement.signed:
        checks.refuse("until_before_signed", "until")


def _check_against(agreement: Agreement, record: Record) -> None:
    """Raise what is wrong with an agreement on this debt."""
    from ashore.domain.standing import standing

    found = standing(record.debt, record.entries, agreement.signed, None, record.agreements)
    if not found.is_open:
        raise UserError("agreement_owes_nothing")
    freeze = AgreementKind.INTEREST_FREEZE
    if agreement.kind is not freeze and any(
        each.signed == agreement.signed and each.kind is not freeze for each in record.agreements
    ):
        # Which of the two came later could not be told.
        raise UserError("agreement_same_day", "signed")
    owed = max(found.balance, found.ledger.total)
    if agreement.kind is AgreementKind.REDUCTION and agreement.amount - agreement.paid > owed:
        raise UserError("reduction_above_owed", "amount")
    if agreement.kind is AgreementKind.EXTENSION:
        drafted = with_agreement(record, agreement)
        made = agreement_courses(drafted, agreement.signed)
        course = next(each for each in made if each.agreement.id == agreement.id)
        if not course.dues:
            raise UserError("extension_moves_nothing", "until")


def _agreement(record: Record, agreement_id: str) -> Agreement:
    for agreement in record.agreements:
        if agreement.id == agreement_id:
            return agreement
    raise UserError("agreement_gone")


def _promise(record: Record, promise_id: str) -> Promise:
    for promise in record.promises:
        if promise.id == promise_id:
            return promise
    raise UserError("promise_gone")
