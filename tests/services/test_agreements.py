"""Agreements and promises through services: what is refused, and undo at every step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.services.samples import DUE, TODAY, added, draft, refused

from ashore.catalogue import Catalogue
from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import Agreement, AgreementKind, Growth, Promise
from ashore.domain.debt import Record
from ashore.domain.errors import UserError
from ashore.services import agreements, debts
from ashore.services.history import History
from ashore.storage import Store

EXTENSION, INSTALMENTS = AgreementKind.EXTENSION, AgreementKind.INSTALMENTS
REDUCTION, FREEZE = AgreementKind.REDUCTION, AgreementKind.INTEREST_FREEZE
LATER = date(2026, 12, 20)


def made(debt_id: str, kind: AgreementKind = EXTENSION, **more: Any) -> Agreement:
    kinds: dict[AgreementKind, dict[str, Any]] = {
        EXTENSION: {"until": LATER},
        INSTALMENTS: {"start": date(2026, 12, 1), "amount": 40_000, "count": 3},
        REDUCTION: {"until": LATER, "amount": 90_000},
        FREEZE: {"start": TODAY, "until": LATER},
    }
    defaults = kinds[kind]
    return Agreement("", debt_id, kind, **{"signed": TODAY, **defaults, **more})


@pytest.mark.parametrize(
    ("kind", "change", "field", "code"),
    [
        (EXTENSION, {"signed": date(2026, 11, 25)}, "signed", "agreement_in_future"),
        (EXTENSION, {"signed": date(1960, 1, 1)}, "signed", "date_out_of_range"),
        (EXTENSION, {"until": None}, "until", "until_missing"),
        (EXTENSION, {"until": date(2026, 11, 23)}, "until", "until_before_signed"),
        (
            EXTENSION,
            {"until": DUE, "signed": date(2026, 11, 2)},
            "until",
            "extension_moves_nothing",
        ),
        (EXTENSION, {"breach_days": -1}, "breach_days", "breach_days_out_of_range"),
        (EXTENSION, {"growth": Growth.REDUCED}, "rate", "rate_missing"),
        (EXTENSION, {"note": "x" * 2001}, "note", "text_too_long"),
        (EXTENSION, {"paid": -1}, "paid", "amount_negative"),
        (INSTALMENTS, {"amount": 0}, "amount", "amount_zero"),
        (INSTALMENTS, {"last_amount": 0}, "last_amount", "amount_zero"),
        (INSTALMENTS, {"count": 0}, "count", "count_out_of_range"),
        (INSTALMENTS, {"count": 601}, "count", "count_out_of_range"),
        (INSTALMENTS, {"start": None}, "start", "first_day_missing"),
        (INSTALMENTS, {"start": date(2026, 11, 1)}, "start", "start_before_signed"),
        (REDUCTION, {"amount": 10**16 + 1}, "amount", "amount_too_large"),
        (REDUCTION, {"amount": 10**12}, "amount", "reduction_above_owed"),
        (FREEZE, {"start": date(2026, 12, 21)}, "until", "until_before_start"),
    ],
)
def test_what_is_refused(
    store: Store, kind: AgreementKind, change: dict[str, Any], field: str, code: str
) -> None:
    debt_id = added(store)
    before = store.records()
    with refused((field, code)):
        agreements.agree(store, made(debt_id, kind, **change), TODAY)
    assert store.records() == before


def test_what_does_not_go_with_the_debt(store: Store) -> None:
    debt_id = added(store)
    agreements.agree(store, made(debt_id), TODAY)
    with refused(("signed", "agreement_same_day")):
        agreements.agree(store, made(debt_id, REDUCTION), TODAY)
    agreements.agree(store, made(debt_id, FREEZE), TODAY)
    repaid = added(store, draft(amount=1_000, amount_due=None))
    debts.record_payment(store, repaid, 1_000, TODAY, TODAY)
    with refused((None, "agreement_owes_nothing")):
        agreements.agree(store, made(repaid, REDUCTION), TODAY)
    with pytest.raises(UserError, match="agreement_gone"):
        agreements.delete_agreement(store, debt_id, "x")
    with pytest.raises(UserError, match="agreement_gone"):
        agreements.withdraw_agreement(store, debt_id, "x", TODAY, TODAY)
    with pytest.raises(UserError, match="agreement_gone"):
        agreements.edit_agreement(store, replace(made(debt_id), id="x"), TODAY)
    with pytest.raises(UserError, match="promise_gone"):
        agreements.delete_promise(store, debt_id, "x")
    with pytest.raises(UserError, match="promise_gone"):
        agreements.withdraw_promise(store, debt_id, "x", TODAY)


def test_a_withdrawal_comes_after_the_signing_and_before_the_end(store: Store) -> None:
    debt_id = added(store)
    change = agreements.agree(store, made(debt_id, signed=date(2026, 11, 22)), TODAY)
    [signed] = change.after[0].agreements
    with refused(("on", "withdrawn_before_signed")):
        agreements.withdraw_agreement(store, debt_id, signed.id, date(2026, 11, 21), TODAY)
    with refused(("on", "agreement_in_future")):
        agreements.withdraw_agreement(store, debt_id, signed.id, date(2026, 11, 25), TODAY)
    with refused((None, "agreement_not_running")):
        agreements.withdraw_agreement(
            store, debt_id, signed.id, LATER.replace(day=22), LATER.replace(day=23)
        )


def test_every_step_can_be_taken_back_and_done_again(store: Store) -> None:
    debt_id, history = added(store), History()
    states = [store.records()]

    def done(change: Any) -> Record:
        history.done(change)
        states.append(store.records())
        record: Record = change.after[0]
        return record

    first = done(agreements.agree(store, made(debt_id, INSTALMENTS), TODAY)).agreements[0]
    done(agreements.edit_agreement(store, replace(first, breach_days=3, note=" n "), TODAY))
    done(debts.rename_debt(store, debt_id, "Renamed"))
    assert store.records()[0].agreements[0].note == "n"  # no other step loses it
    done(debts.record_payment(store, debt_id, 100, TODAY, TODAY))
    done(agreements.withdraw_agreement(store, debt_id, first.id, TODAY, TODAY))
    done(agreements.delete_agreement(store, debt_id, first.id))
    promise = Promise("", debt_id, TODAY, 500, LATER)
    said = done(agreements.add_promise(store, promise, TODAY)).promises[0]
    with refused(("due_on", "promise_open")):
        agreements.add_promise(store, promise, TODAY)
    done(agreements.withdraw_promise(store, debt_id, said.id, TODAY))
    with pytest.raises(UserError, match="promise_not_open"):
        agreements.withdraw_promise(store, debt_id, said.id, TODAY)
    done(agreements.delete_promise(store, debt_id, said.id))
    for before in reversed(states[:-1]):
        history.undo(store)
        assert store.records() == before
    for after in states[1:]:
        history.redo(store)
        assert store.records() == after


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"amount": 0}, "amount", "promise_zero"),
        ({"made_on": date(2026, 11, 25), "due_on": LATER}, "made_on", "promise_in_future"),
        ({"due_on": date(2026, 11, 23)}, "due_on", "promise_date_past"),
        ({"note": "x" * 2001}, "note", "text_too_long"),
    ],
)
def test_promises_that_are_refused(
    store: Store, change: dict[str, Any], field: str, code: str
) -> None:
    debt_id = added(store)
    with refused((field, code)):
        agreements.add_promise(
            store, replace(Promise("", debt_id, TODAY, 5, LATER), **change), TODAY
        )


def test_side_by_side_before_it_is_accepted(store: Store) -> None:
    debt_id = added(store)
    record = store.records()[0]
    found = agreements.effect(record, made(debt_id, REDUCTION), TODAY, Catalogue())
    assert (found.before.stage, found.after.stage) == ("phone_contact", "agreement")
    assert (found.owed, found.asked, found.let_off, found.growing) == (120_000, 90_000, 30_000, 0)
    assert found.lacking is None
    assert found.course.status is CourseStatus.RUNNING
    kept = agreements.effect(record, made(debt_id, INSTALMENTS), TODAY, Catalogue())
    assert (kept.let_off, kept.asked) == (0, 120_000)
    stopped = agreements.effect(record, made(debt_id, FREEZE), TODAY, Catalogue())
    assert (stopped.course.dues, stopped.after.stage) == ((), "agreement")
    assert store.records() == [record]


def test_courses_of_promises(store: Store) -> None:
    debt_id = added(store)
    agreements.add_promise(store, Promise("", debt_id, TODAY, 500, LATER), TODAY)
    record = store.records()[0]
    [found] = agreements.promise_courses(record, LATER.replace(day=21))
    assert (found.status, found.since) == (CourseStatus.BROKEN, LATER.replace(day=21))
    assert agreements.promise_courses(record, date(2026, 11, 23)) == ()
