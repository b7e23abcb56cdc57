"""Whatever was signed, paid, broken or withdrawn: list, ledger and stage say the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.build import RULES, rate
from tests.domain.ledger.build import card, debt, times

from ashore.domain.agreement.course import Course, CourseStatus
from ashore.domain.agreement.values import Agreement, AgreementKind, Breach, Every, Growth
from ashore.domain.agreement.view import courses
from ashore.domain.calc.days import Count
from ashore.domain.debt import Debt, Entry, EntryKind, Kind
from ashore.domain.ledger import What, explain, state
from ashore.domain.rates import Period
from ashore.domain.stage import Stage
from ashore.domain.standing import standing
from ashore.domain.terms import (
    Compounding,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    PenaltyBase,
)

START = date(2026, 1, 10)
SIGNED = date(2026, 3, 5)
RUNNING = CourseStatus.RUNNING


def after(days: int) -> date:
    return START + timedelta(days=days)


@st.composite
def debts(draw: st.DrawFn) -> Debt:
    if draw(st.booleans()):
        return card(grace=Grace(draw(st.integers(0, 3)), draw(st.sampled_from([0, 1000]))))
    return debt(
        rate(draw(st.sampled_from(["0", "0.05", "0.0371"])), Period.DAY),
        monthly=draw(st.booleans()),
        kind=Kind.BANK_LOAN,
        penalty=times("1.5", draw(st.sampled_from(PenaltyBase))),
        late_fee=draw(st.sampled_from([LateFee(), LateFee(FeeKind.PERCENT, percent=Decimal(5))])),
        minimum=draw(st.sampled_from([Minimum(), Minimum(MinimumKind.FIXED, amount=20_000)])),
        grace=Grace(draw(st.integers(0, 3))),
        count=draw(st.sampled_from(Count)),
        compounding=draw(st.sampled_from(Compounding)),
    )


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    kind = draw(st.sampled_from(AgreementKind))
    signed = SIGNED + timedelta(days=draw(st.integers(0, 40)))
    withdrawn = draw(st.none() | st.integers(0, 60))
    return Agreement(
        f"{kind}{signed}",
        "a",
        kind,
        signed,
        amount=draw(st.integers(1, 60_000)),
        start=signed + timedelta(days=draw(st.integers(0, 30))),
        until=signed + timedelta(days=draw(st.integers(31, 90))),
        count=draw(st.integers(1, 6)),
        every=draw(st.sampled_from(Every)),
        growth=Growth.FROZEN
        if kind is AgreementKind.INTEREST_FREEZE
        else draw(st.sampled_from(Growth)),
        rate=rate("3.65"),
        breach_days=draw(st.sampled_from([0, 0, 3])),
        on_breach=draw(st.sampled_from(Breach)),
        settles=draw(st.booleans()),
        withdrawn_on=signed + timedelta(days=withdrawn) if withdrawn is not None else None,
    )


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    opening = Entry(
        "b", "a", START, EntryKind.BALANCE, draw(st.integers(1, 300_000)),
        due_date=after(draw(st.integers(-40, 60))),
    )  # fmt: skip
    opening = replace(opening, amount_due=max(1, opening.amount // draw(st.integers(1, 5))))
    moves = [opening]
    moves += [
        Entry(f"p{number}", "a", after(draw(st.integers(0, 200))), EntryKind.PAYMENT,
              draw(st.integers(1, 90_000)), number + 1)
        for number in range(draw(st.integers(0, 6)))
    ]  # fmt: skip
    if draw(st.integers(0, 3)) == 0:
        moves.append(
            Entry("b2", "a", after(draw(st.integers(30, 150))), EntryKind.BALANCE,
                  draw(st.integers(0, 200_000)), 9, after(draw(st.integers(30, 200))))
        )  # fmt: skip
    return sorted(moves, key=lambda entry: (entry.on, entry.seq))


@settings(max_examples=400, deadline=None)
@given(
    debts(),
    ledgers(),
    st.lists(agreements(), max_size=3, unique_by=lambda a: a.signed),
    st.integers(0, 260),
)
def test_list_ledger_and_explanation_agree(
    who: Debt, entries: list[Entry], made: list[Agreement], days: int
) -> None:
    on = after(days)
    listed = standing(who, entries, on, RULES, made)
    told = explain(who, entries, on, made)
    ledger = state(who, entries, on, made)
    assert told.state == ledger
    assert min(ledger.parts) >= 0
    for part in ("principal", "interest", "penalty", "costs"):
        lines = [line.amount for line in told.lines if line.part == part]
        assert sum(lines) == getattr(ledger.parts, part)
    assert sum(line.amount for line in told.grown(What.INTEREST)) == ledger.flows.interest
    flows = ledger.flows
    came = (
        flows.opening
        + flows.charged
        + flows.fees
        + flows.late_fees
        + flows.interest
        + flows.penalty
    )
    assert came + flows.corrected == flows.paid + flows.waived + ledger.total - ledger.credit
    governed = listed.course is not None and listed.course.status is RUNNING
    if governed and listed.stage is Stage.AGREEMENT:
        assert listed.course is not None
        if len(made) == 1:
            assert (listed.arrears, listed.upcoming) == (ledger.arrears, ledger.upcoming)
            assert listed.amount_due == ledger.amount_due
        else:  # a later one takes along what accrued before it, which only the ledger holds
            assert [due.on for due in listed.arrears] == [due.on for due in ledger.arrears]
            assert listed.amount_due <= ledger.amount_due
        assert listed.days_overdue == ledger.overdue_amount == 0
        assert listed.balance >= listed.course.left > 0
    if listed.stage is Stage.AGREEMENT and not governed:
        assert any(each.kind is AgreementKind.INTEREST_FREEZE for each in made)


@settings(max_examples=250, deadline=None)
@given(debts(), ledgers(), agreements(), st.integers(0, 260))
def test_before_it_is_signed_and_after_it_failed_all_is_as_if_it_had_not_been_made(
    who: Debt, entries: list[Entry], made: Agreement, days: int
) -> None:
    on = after(days)
    [*gone] = courses(who, entries, [made], on)
    if not gone:
        assert state(who, entries, on, [made]) == state(who, entries, on)
        return
    failed = gone[0].status in (CourseStatus.BROKEN, CourseStatus.WITHDRAWN)
    if failed and made.on_breach is Breach.ORIGINAL:
        assert state(who, entries, on, [made]) == state(who, entries, on)
        found, plain = (standing(who, entries, on, RULES, each) for each in ([made], []))
        assert (found.stage, found.arrears, found.balance) == (
            plain.stage,
            plain.arrears,
            plain.balance,
        )


def schedules() -> st.SearchStrategy[Agreement]:
    kinds = (AgreementKind.INSTALMENTS, AgreementKind.REDUCTION)
    return agreements().filter(lambda made: made.kind in kinds and made.withdrawn_on is None)


def paid_up(made: Agreement, until: int | None = None) -> list[Entry]:
    """A payment on each agreed day, but for the one of a number."""
    from ashore.domain.agreement.schedule import schedule

    return [
        Entry(f"agreed{n}", "a", due, EntryKind.PAYMENT, amount, 50 + n)
        for n, (due, amount) in enumerate(schedule(made))
        if until is None or n < until
    ]


def followed(who: Debt, entries: list[Entry], made: Agreement, on: date) -> Course:
    [found] = courses(who, entries, [made], on)
    return found


@settings(max_examples=150, deadline=None)
@given(debts(), schedules(), st.integers(0, 5))
def test_kept_to_the_end_or_broken_at_any_instalment(
    who: Debt, made: Agreement, place: int
) -> None:
    opening = Entry(
        "b", "a", START, EntryKind.BALANCE, 900_000, due_date=after(20), amount_due=30_000
    )
    dues = paid_up(made)
    last = dues[-1].on
    assert followed(who, [opening, *dues], made, last).status is CourseStatus.KEPT
    for due in dues[:-1]:
        held = standing(who, [opening, *dues], due.on, RULES, [made])
        assert (held.stage, held.days_overdue) == (Stage.AGREEMENT, 0)
    missed = min(place, len(dues) - 1)
    broken = paid_up(made, missed)
    day = dues[missed].on + timedelta(days=made.breach_days)
    assert followed(who, [opening, *broken], made, day).status is RUNNING
    course = followed(who, [opening, *broken], made, day + timedelta(days=1))
    assert (course.status, course.missed) == (CourseStatus.BROKEN, dues[missed].on)
    later = standing(who, [opening, *broken], day + timedelta(days=1), RULES, [made])
    assert later.stage is not Stage.AGREEMENT
    if made.on_breach is Breach.ALL_DUE:
        assert later.due_date == dues[missed].on
        assert later.amount_due == later.balance


@settings(max_examples=100, deadline=None)
@given(debts(), schedules(), st.integers(0, 30))
def test_prepaid_it_is_kept_at_once(who: Debt, made: Agreement, wait: int) -> None:
    opening = Entry(
        "b", "a", START, EntryKind.BALANCE, 900_000, due_date=after(20), amount_due=30_000
    )
    total = sum(entry.amount for entry in paid_up(made))
    first = paid_up(made)[0].on
    on = min(made.signed + timedelta(days=wait), first)
    prepaid = Entry("p", "a", on, EntryKind.PAYMENT, total, 3)
    course = followed(who, [opening, prepaid], made, on)
    assert (course.status, course.ended_on, course.left) == (CourseStatus.KEPT, on, 0)
    found = standing(who, [opening, prepaid], on, RULES, [made])
    settled = made.settles or made.kind is AgreementKind.REDUCTION
    if settled:
        assert found.stage is Stage.CLOSED
        assert state(who, [opening, prepaid], on, [made]).total == 0
    else:
        assert found.balance == max(0, 900_000 - total)
