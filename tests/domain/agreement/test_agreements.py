"""Agreements as a person sees them: the stage, the dues and the ledger on the days that matter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.domain.agreement.build import (
    OWED,
    agreement,
    extension,
    freeze,
    instalments,
    loan,
    owed,
    promise,
    reduction,
    stand,
)
from tests.domain.build import balance, day, rate
from tests.domain.ledger.build import card, debt, new_rate, page, pay, told

from ashore.domain.agreement.contents import Requirement, check_contents
from ashore.domain.agreement.course import CourseStatus, course_of, promise_course
from ashore.domain.agreement.schedule import last_day, schedule
from ashore.domain.agreement.state import agreed_explained
from ashore.domain.agreement.values import (
    Agreement,
    AgreementKind,
    Breach,
    Content,
    Every,
    Growth,
)
from ashore.domain.agreement.view import courses, freezes
from ashore.domain.debt import Debt, Entry, Kind, Status
from ashore.domain.scope import Scope
from ashore.domain.terms import Compounding

RUNNING, KEPT, BROKEN = CourseStatus.RUNNING, CourseStatus.KEPT, CourseStatus.BROKEN
WITHDRAWN, REPLACED = CourseStatus.WITHDRAWN, CourseStatus.REPLACED
EXTENDED = extension("2026-11-20", "2026-12-05")
TEN = instalments("2026-11-20", "2026-12-01", 100_000, 10, growth=Growth.FROZEN)
DOWN = reduction("2026-11-20", "2026-12-20", 600_000)


def figures(who: Debt, entries: list[Entry], on: str, *made: Agreement) -> dict[str, Any]:
    s = stand(who, entries, on, *made)
    return {
        "stage": str(s.stage),
        "due": s.due_date and s.due_date.isoformat(),
        "asked": s.amount_due,
        "late": s.days_overdue,
        "balance": s.balance,
        "owed": owed(who, entries, on, *made).total,
    }


@pytest.mark.parametrize(
    ("on", "stage", "due", "asked", "late", "total"),
    [
        # 10,000.00 at 0.05 % a day = 5.00; 2,000.00 of it at 0.075 % from the due date on: 1.50
        # instead of 1.00; 10.00 for the miss.
        ("2026-11-19", "phone_contact", "2026-11-10", 200_000, 9, 1_010_450),
        # From the signing on nothing is late: 5.00 a day.
        ("2026-11-20", "agreement", "2026-12-05", 200_000, 0, 1_011_000),
        ("2026-12-05", "agreement", "2026-12-05", 200_000, 0, 1_018_500),
        # Broken, as if it had not been made: 30 days more, 26 of them at the penalty rate.
        ("2026-12-06", "formal_collection", "2026-11-10", 200_000, 26, 1_019_800),
    ],
)
def test_an_extension_that_is_not_kept(
    on: str, stage: str, due: str, asked: int, late: int, total: int
) -> None:
    found = figures(loan(monthly=True), [OWED], on, EXTENDED)
    assert found == {
        "stage": stage, "due": due, "asked": asked, "late": late, "balance": 1_000_000, "owed": total,
    }  # fmt: skip


def test_an_extension_that_is_kept_goes_back_to_the_terms_and_their_dates() -> None:
    who, entries = loan(monthly=True), [OWED, pay("2026-12-01", 200_000)]
    assert figures(who, entries, "2026-12-01", EXTENDED)["due"] == "2026-12-10"
    found = stand(who, entries, "2026-12-01", EXTENDED)
    assert found.course is not None
    assert (found.course.status, found.stage) == (KEPT, "current")
    later = stand(who, entries, "2026-12-12", EXTENDED)
    assert (later.stage, later.days_overdue, later.amount_due) == ("reminder", 2, 800_000)
    ledger = owed(who, entries, "2026-12-12", EXTENDED)
    assert (ledger.arrears, ledger.upcoming) == (later.arrears, later.upcoming)
    assert ledger.overdue_since == day("2026-12-10")


def test_an_extension_of_the_whole_debt_is_kept_when_it_is_repaid() -> None:
    who = loan()
    whole = [page("2026-11-01", 100_000, "2026-11-10"), pay("2026-12-01", 100_000)]
    found = stand(who, whole, "2026-12-02", EXTENDED)
    assert (found.stage, found.course and found.course.status) == ("closed", KEPT)


def test_an_extension_that_moves_nothing_ends_when_it_begins() -> None:
    who, late = loan(), replace(EXTENDED, until=day("2026-11-10"))
    found = stand(who, [OWED], "2026-11-20", late)
    assert (found.course and found.course.status, found.stage) == (KEPT, "phone_contact")
    silent = page("2026-11-01", 100_000, None)
    course = stand(who, [silent], "2026-11-20", EXTENDED).course
    assert course is not None
    assert (course.dues, course.next, course.breaks_on) == ((), None, None)


def test_an_agreement_signed_before_the_first_page_holds_from_it_on() -> None:
    early = replace(EXTENDED, signed=day("2026-10-25"), until=day("2026-12-05"))
    assert figures(loan(), [OWED], "2026-11-20", early)["stage"] == "agreement"
    assert stand(loan(), [OWED], "2026-10-28", early).stage == "agreement"
    assert owed(loan(), [OWED], "2026-11-20", early).total == 1_009_500
    assert owed(loan(), [OWED], "2026-10-28", early).total == 1_000_000


@pytest.mark.parametrize(
    ("breach", "stage", "due", "asked", "late", "total"),
    [
        (Breach.ORIGINAL, "formal_collection", "2026-11-10", 900_000, 52, 934_108),
        # What is left is due at once, from the missed date on; what did not grow stays let off.
        (Breach.ALL_DUE, "reminder", "2027-01-01", 900_000, 1, 911_000),
    ],
)
def test_a_missed_instalment_brings_back_what_the_terms_say(
    breach: Breach, stage: str, due: str, asked: int, late: int, total: int
) -> None:
    who, made = loan(monthly=True), replace(TEN, on_breach=breach)
    entries = [OWED, pay("2026-12-01", 100_000)]
    before = figures(who, entries, "2027-01-01", made)
    assert (before["stage"], before["due"], before["asked"]) == ("agreement", "2027-01-01", 100_000)
    assert before["owed"] == 911_000
    found = figures(who, entries, "2027-01-02", made)
    assert found["stage"] == stage
    assert (found["due"], found["asked"], found["owed"]) == (due, asked, found["owed"])
    assert stand(who, entries, "2027-01-02", made).days_overdue == (
        53 if breach is Breach.ORIGINAL else late
    )
    if breach is Breach.ALL_DUE:
        assert found["owed"] == total


def test_days_that_a_payment_may_be_late_are_not_a_breach() -> None:
    who, made = loan(), replace(TEN, breach_days=3)
    found = stand(who, [OWED], "2026-12-04", made)
    assert (found.stage, found.days_past_due, found.days_overdue) == ("agreement", 3, 0)
    assert found.arrears == owed(who, [OWED], "2026-12-04", made).arrears
    assert (found.next_stage, found.next_stage_on) == ("formal_collection", day("2026-12-05"))
    assert stand(who, [OWED], "2026-12-05", made).stage == "formal_collection"
    both = stand(who, [OWED], "2027-01-01", replace(made, breach_days=40))
    assert (both.amount_due, len(both.arrears)) == (200_000, 1)


def test_a_kept_frozen_agreement_leaves_no_rounding_behind() -> None:
    who = debt(rate("18.25"), kind=Kind.CARD)
    entries = [page("2026-11-01", 1_000_01, "2026-11-10")]
    made = instalments(
        "2026-11-05", "2026-12-01", 33_400, 3, last_amount=33_200, growth=Growth.FROZEN
    )
    paid = [pay("2026-12-01", 33_400), pay("2027-01-01", 33_400), pay("2027-02-01", 33_200)]
    assert stand(who, entries + paid[:2], "2027-01-31", made).stage == "agreement"
    total = owed(who, entries, "2026-11-05", made).total
    assert total == 100_201
    found = stand(who, entries + paid, "2027-02-01", made)
    assert (found.stage, found.balance) == ("closed", 0)
    # What the schedule did not ask for stays owed where it is no rounding.
    left = owed(who, entries + paid, "2027-02-01", made)
    assert left.total == 201
    assert owed(who, entries + paid, "2027-02-01", replace(made, settles=True)).total == 0
    ones = instalments(
        "2026-11-05", "2026-11-08", 1_000, 100, every=Every.WEEK, growth=Growth.FROZEN
    )
    exact = [page("2026-11-05", 100_050, "2026-11-10"), pay("2026-11-07", 100_000)]
    assert owed(who, exact, "2026-11-08", ones).total == 0


def test_a_running_agreement_grows_by_the_contract_without_penalty() -> None:
    made = replace(TEN, growth=Growth.RUNNING)
    found = owed(loan(), [OWED], "2026-11-30", made)
    assert found.flows.interest - owed(loan(), [OWED], "2026-11-20", made).flows.interest == 5_000
    assert found.flows.penalty == owed(loan(), [OWED], "2026-11-20", made).flows.penalty
    changed = [OWED, new_rate("2026-11-25", "0.1")]
    assert owed(loan(), changed, "2026-11-30", made).flows.interest == found.flows.interest + 2_500
    reduced = replace(made, growth=Growth.REDUCED, rate=rate("3.65"))
    less = owed(loan(), changed, "2026-11-30", reduced)
    assert less.flows.interest - owed(loan(), [OWED], "2026-11-20", made).flows.interest == 1_000
    assert stand(loan(), changed, "2026-11-30", reduced).rate_now == rate("3.65")


def test_a_kept_agreement_that_does_not_settle_leaves_the_rest_owed() -> None:
    made = instalments("2026-11-20", "2026-12-01", 100_000, 1)
    entries = [OWED, pay("2026-12-01", 100_000)]
    found = stand(loan(), entries, "2026-12-02", made)
    assert (found.stage, found.balance, found.due_date) == ("current", 900_000, None)
    assert found.next_stage is None
    ledger = owed(loan(), entries, "2026-12-02", made)
    assert (ledger.total, ledger.arrears, ledger.upcoming) == (916_958, (), None)


def test_a_reduction_settles_all_and_a_broken_one_nothing() -> None:
    paid = [OWED, pay("2026-12-10", 600_000)]
    assert stand(loan(), paid[:1], "2026-12-10", DOWN).balance == 1_000_000
    found = stand(loan(), paid, "2026-12-10", DOWN)
    assert (found.stage, found.balance, found.amount_due) == ("closed", 0, 0)
    ledger = owed(loan(), paid, "2027-03-01", DOWN)
    assert (ledger.total, ledger.flows.waived) == (0, 421_000)
    lines = agreed_explained(loan(), paid, day("2027-03-01"), [DOWN]).lines
    assert sum(line.amount for line in lines) == 0
    assert [line.amount for line in lines if line.what == "waiver"]
    late = stand(loan(), [OWED, pay("2026-12-21", 600_000)], "2026-12-21", DOWN)
    assert (late.stage, late.course and late.course.status) == ("current", BROKEN)
    assert late.balance == 400_000


def test_a_card_under_an_agreement_is_no_card_and_counts_no_day_twice() -> None:
    who = card()
    entries = [page("2026-11-05", 100_000, "2026-11-25", 10_000)]
    made = instalments("2026-12-10", "2027-01-01", 10_000, 12)
    before = owed(who, entries, "2026-12-10")
    assert owed(who, entries, "2026-12-10", made).total == before.total
    # What it posted bears interest, what it did not is interest: 0.05 % a day of both.
    after = owed(who, entries, "2026-12-11", made)
    assert after.total - before.total == (before.parts.principal * 5 + 5_000) // 10_000
    assert after.statement is None
    broken = owed(who, entries, "2027-01-02", replace(made, on_breach=Breach.ALL_DUE))
    assert broken.parts.principal == 100_000
    assert owed(who, entries, "2027-01-02", made) == owed(who, entries, "2027-01-02")


def test_interest_frozen_between_two_days_and_no_further() -> None:
    made = freeze("2026-11-20", "2026-11-21", "2026-11-30")
    grown = {
        on: owed(loan(), [OWED], on, made).total
        for on in ("2026-11-21", "2026-12-01", "2026-12-02")
    }
    assert grown == {"2026-11-21": 1_011_550, "2026-12-01": 1_011_550, "2026-12-02": 1_012_100}
    on = stand(loan(), [OWED], "2026-11-25", made)
    assert (on.stage, on.days_overdue, on.cost and on.cost.total) == ("agreement", 15, 0)
    assert (on.next_stage, on.next_stage_on) == ("formal_collection", day("2026-12-01"))
    assert stand(loan(), [OWED], "2026-12-01", made).stage == "formal_collection"
    assert stand(loan(), [OWED], "2026-11-19", made).stage == "phone_contact"
    gone = replace(made, withdrawn_on=day("2026-11-25"))
    assert owed(loan(), [OWED], "2026-11-26", gone) == owed(loan(), [OWED], "2026-11-26")
    assert stand(loan(), [OWED], "2026-11-26", gone).stage == "formal_collection"
    kept = replace(gone, on_breach=Breach.ALL_DUE)
    assert freezes([kept], day("2026-11-26")) == ((day("2026-11-21"), day("2026-11-24")),)
    assert owed(loan(), [OWED], "2026-11-26", kept).total == 1_012_100
    assert freezes([replace(kept, withdrawn_on=day("2026-11-21"))], day("2026-11-26")) == ()
    assert [c.status for c in courses(loan(), [OWED], [made], day("2026-12-01"))] == [KEPT]
    assert [c.status for c in courses(loan(), [OWED], [made], day("2026-11-30"))] == [RUNNING]


def test_a_repaid_debt_is_not_at_an_agreement() -> None:
    made = freeze("2026-11-20", "2026-11-21", "2026-11-30")
    paid = [OWED, pay("2026-11-22", 1_020_000)]
    assert stand(loan(), paid, "2026-11-25", made).stage == "closed"
    shut = loan(status=Status.CLOSED)
    assert stand(shut, [OWED], "2026-11-25", TEN).stage == "closed"


def test_a_freeze_of_a_penalty_rate_of_its_own() -> None:
    made = freeze("2026-11-20", "2026-11-20", "2026-12-20")
    assert (
        owed(loan(compounding=Compounding.MONTHLY), [OWED], "2026-12-20", made).flows.interest
        == 8_500
    )


@pytest.mark.parametrize(
    ("breach", "stage"), [(Breach.ORIGINAL, "formal_collection"), (Breach.ALL_DUE, "reminder")]
)
def test_a_withdrawn_agreement_leaves_what_its_terms_say(breach: Breach, stage: str) -> None:
    made = replace(TEN, withdrawn_on=day("2026-11-28"), on_breach=breach)
    assert stand(loan(), [OWED], "2026-11-27", made).stage == "agreement"
    found = stand(loan(), [OWED], "2026-11-29", made)
    assert (found.stage, found.course and found.course.status) == (stage, WITHDRAWN)
    if breach is Breach.ORIGINAL:
        assert owed(loan(), [OWED], "2026-11-29", made) == owed(loan(), [OWED], "2026-11-29")


def test_a_later_agreement_takes_the_place_of_one_that_is_kept() -> None:
    later = instalments("2026-12-01", "2026-12-10", 200_000, 5, id="later", growth=Growth.FROZEN)
    found = stand(loan(), [OWED], "2026-12-06", EXTENDED, later)
    assert (found.stage, found.due_date) == ("agreement", day("2026-12-10"))
    gone = courses(loan(), [OWED], [EXTENDED, later], day("2026-12-06"))
    assert [(c.status, c.ended_on) for c in gone] == [
        (REPLACED, day("2026-12-01")),
        (RUNNING, None),
    ]
    # When the later one breaks as if it had not been made, the earlier one is what counts again.
    both = courses(loan(), [OWED], [EXTENDED, later], day("2026-12-11"))
    assert [c.status for c in both] == [BROKEN, BROKEN]
    longer = extension("2026-12-01", "2026-12-31", id="longer")
    moved = stand(loan(monthly=True), [OWED], "2026-12-06", EXTENDED, longer)
    assert (moved.due_date, moved.amount_due) == (day("2026-12-31"), 200_000)


def test_a_lenders_page_after_the_end_rules() -> None:
    paid = [OWED, pay("2026-12-01", 200_000)]
    read = balance("2026-12-03", 700_000, "2026-12-10", 90_000)
    found = stand(loan(monthly=True), [*paid, read], "2026-12-03", EXTENDED)
    assert (found.balance, found.amount_due) == (700_000, 90_000)
    assert owed(loan(monthly=True), [*paid, read], "2026-12-03", EXTENDED).total == 700_000


def test_a_lenders_page_while_it_runs_says_what_is_owed_and_what_was_paid() -> None:
    read = page("2026-12-15", 800_000, "2027-01-01", 100_000)
    found = stand(loan(), [OWED, read], "2026-12-15", TEN)
    assert (found.stage, found.due_date) == ("agreement", day("2027-01-01"))
    assert found.balance == 900_000  # what the schedule still asks for
    assert owed(loan(), [OWED, read], "2026-12-15", TEN).total == 800_000
    old = page("2026-12-15", 900_000, "2026-11-10", 100_000)
    assert stand(loan(), [OWED, old], "2026-12-15", TEN).stage == "formal_collection"
    nothing = page("2026-12-15", 0, None)
    done = stand(loan(), [OWED, pay("2026-12-01", 100_000), nothing], "2026-12-15", TEN)
    assert (done.stage, done.course and done.course.status) == ("closed", KEPT)


def test_what_was_paid_before_the_records_began_counts() -> None:
    made = replace(TEN, signed=day("2026-08-20"), start=day("2026-09-01"), paid=300_000)
    found = stand(loan(), [OWED], "2026-11-20", made)
    assert (found.stage, found.due_date) == ("agreement", day("2026-12-01"))


@pytest.mark.parametrize(
    ("made", "dates"),
    [
        (instalments("2026-01-01", "2026-01-31", 1, 3), ["2026-01-31", "2026-02-28", "2026-03-31"]),
        (instalments("2026-01-01", "2026-01-31", 1, 3, every=Every.FORTNIGHT),
         ["2026-01-31", "2026-02-14", "2026-02-28"]),
        (instalments("2026-01-01", "2026-01-31", 1, 2, every=Every.WEEK), ["2026-01-31", "2026-02-07"]),
        (Agreement("x", "a", AgreementKind.INSTALMENTS, day("2026-01-05"), 1, count=1), ["2026-01-05"]),
        (reduction("2026-01-01", "2026-02-01", 5), ["2026-02-01"]),
        (extension("2026-01-01", "2026-02-01"), []),
        (freeze("2026-01-01", "2026-01-01", "2026-02-01"), []),
    ],
)  # fmt: skip
def test_schedules(made: Agreement, dates: list[str]) -> None:
    assert [due.isoformat() for due, _ in schedule(made)] == dates
    if dates:
        assert last_day(made) == day(dates[-1])


@pytest.mark.parametrize(
    ("paid", "withdrawn", "on", "status", "since"),
    [
        ([], "", "2026-12-01", RUNNING, None),
        ([], "", "2026-12-02", BROKEN, "2026-12-02"),
        ([("2026-12-01", 500)], "", "2026-12-02", KEPT, "2026-12-01"),
        ([("2026-12-02", 500)], "", "2026-12-03", BROKEN, "2026-12-02"),
        ([("2026-11-19", 500)], "", "2026-12-02", BROKEN, "2026-12-02"),
        ([("2026-11-20", 300), ("2026-11-25", 200)], "", "2026-11-25", KEPT, "2026-11-25"),
        ([], "2026-11-25", "2026-11-24", RUNNING, None),
        ([], "2026-11-25", "2026-12-02", WITHDRAWN, "2026-11-25"),
        ([("2026-11-26", 500)], "2026-11-25", "2026-12-02", WITHDRAWN, "2026-11-25"),
        ([("2026-11-25", 500)], "2026-11-25", "2026-12-02", KEPT, "2026-11-25"),
        ([("2026-11-22", 200)], "2026-12-05", "2026-12-06", BROKEN, "2026-12-02"),
    ],
)
def test_promises(
    paid: list[tuple[str, int]], withdrawn: str, on: str, status: CourseStatus, since: str | None
) -> None:
    made = promise("2026-11-20", 500, "2026-12-01", withdrawn)
    entries = [OWED, *(pay(each, amount) for each, amount in paid)]
    assert promise_course(made, entries, day(on)) == (status, day(since) if since else None)


RULE = Requirement(tuple(Content), 60, Scope(frozenset({Kind.CARD})))


@pytest.mark.parametrize(
    ("count", "contents", "missing", "too_long"),
    [
        (12, tuple(Content), 0, False),
        (12, (), 7, False),
        (60, tuple(Content)[:5], 2, False),
        (61, tuple(Content), 0, True),
    ],
)
def test_what_the_paper_of_a_card_has_to_name(
    count: int, contents: tuple[Content, ...], missing: int, too_long: bool
) -> None:
    made = instalments("2026-11-20", "2026-12-20", 1, count, contents=contents)
    found = check_contents(card(), made, RULE)
    assert found is not None
    assert (len(found.missing), found.too_long) == (missing, too_long)
    assert found.is_complete is (not missing and not too_long)
    assert check_contents(loan(), made, RULE) is None
    assert check_contents(card(), EXTENDED, RULE) is None


def test_an_unknown_kind_of_day_does_not_matter_without_agreements() -> None:
    assert courses(loan(), [OWED], [], day("2026-12-01")) == ()
    assert (
        courses(
            loan(), [OWED], [agreement(AgreementKind.REDUCTION, "2027-01-01")], day("2026-12-01")
        )
        == ()
    )
    plain = told(loan(), [OWED], "2026-12-01")
    assert agreed_explained(loan(), [OWED], day("2026-12-01"), []) == plain
    assert course_of(EXTENDED, [OWED], day("2026-11-30"), 500).breaks_on == day("2026-12-06")
