"""Where one debt stands on a day: the derived fields, with their reasons in DOMAIN.md section 2."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.build import INSTALMENTS, balance, day, debt, payment, rate, stand

from ashore.domain.cost import DailyCost
from ashore.domain.debt import Entry, Repeats, Status
from ashore.domain.rates import Period
from ashore.domain.stage import Boundaries, Stage
from ashore.domain.standing import standing
from ashore.domain.terms import Grace, Penalty, PenaltyBase, PenaltyKind, Terms

CURRENT, IN_GRACE, REMINDER = Stage.CURRENT, Stage.IN_GRACE, Stage.REMINDER
PHONE, FORMAL, CLOSED = Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION, Stage.CLOSED
LEDGER = [balance("2026-03-01", 500000, "2026-03-10", 100000)]
DAILY = rate("0.05", Period.DAY)
LATE = Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"), base=PenaltyBase.OVERDUE)


@pytest.mark.parametrize(
    ("grace", "on", "past", "late", "stage", "then", "then_on"),
    [
        # no grace
        (0, "2026-02-01", 0, 0, CURRENT, REMINDER, "2026-03-11"),
        (0, "2026-03-10", 0, 0, CURRENT, REMINDER, "2026-03-11"),
        (0, "2026-03-11", 1, 1, REMINDER, PHONE, "2026-03-14"),
        (0, "2026-03-13", 3, 3, REMINDER, PHONE, "2026-03-14"),
        (0, "2026-03-14", 4, 4, PHONE, FORMAL, "2026-03-26"),
        (0, "2026-03-25", 15, 15, PHONE, FORMAL, "2026-03-26"),
        (0, "2026-03-26", 16, 16, FORMAL, None, None),
        (0, "2028-03-10", 731, 731, FORMAL, None, None),  # two years, one of them a leap year
        # one day (Weilidai): the count goes back to the due date
        (1, "2026-03-10", 0, 0, CURRENT, IN_GRACE, "2026-03-11"),
        (1, "2026-03-11", 1, 0, IN_GRACE, REMINDER, "2026-03-12"),
        (1, "2026-03-12", 2, 2, REMINDER, PHONE, "2026-03-14"),
        # three days (cards): from the grace straight to phone contact on day 4
        (3, "2026-03-13", 3, 0, IN_GRACE, PHONE, "2026-03-14"),
        (3, "2026-03-14", 4, 4, PHONE, FORMAL, "2026-03-26"),
        # five days (CCB)
        (5, "2026-03-15", 5, 0, IN_GRACE, PHONE, "2026-03-16"),
        (5, "2026-03-16", 6, 6, PHONE, FORMAL, "2026-03-26"),
    ],
)
def test_days_and_stage(
    grace: int, on: str, past: int, late: int, stage: Stage, then: Stage | None, then_on: str | None
) -> None:
    s = stand(debt(terms=Terms(grace=Grace(grace))), LEDGER, on)
    assert (s.days_past_due, s.days_overdue, s.stage) == (past, late, stage)
    assert (s.next_stage, s.next_stage_on) == (then, day(then_on) if then_on else None)
    assert s.due_date == day("2026-03-10")
    assert s.amount_due == 100000
    assert s.overdue_amount == (100000 if late else 0)
    assert s.on == day(on)
    assert s.is_open


@pytest.mark.parametrize(
    ("due", "on", "late"),
    [
        ("2026-01-31", "2026-02-01", 1), ("2026-01-31", "2026-03-01", 29),
        ("2024-01-31", "2024-03-01", 30), ("2024-02-28", "2024-02-29", 1),
        ("2024-02-28", "2024-03-01", 2), ("2026-02-28", "2026-03-01", 1),
        ("2024-02-29", "2024-03-01", 1), ("2024-02-29", "2025-02-28", 365),
        ("2024-02-29", "2025-03-01", 366), ("2025-12-31", "2026-01-01", 1),
        ("2026-04-30", "2026-05-31", 31), ("2000-02-29", "2000-03-01", 1),
    ],
)  # fmt: skip
def test_days_across_months_and_leap_years(due: str, on: str, late: int) -> None:
    assert stand(debt(), [balance("2024-01-01", 5000, due)], on).days_overdue == late


TWO_MISSED = [balance("2026-01-05", 500000, "2026-01-10", 100000)]


@pytest.mark.parametrize(
    ("extra", "due", "late", "asked", "overdue"),
    [  # on 20 February, the dues of 10 January and 10 February both passed
        ([], "2026-01-10", 41, 200000, 200000),
        ([payment("2026-02-15", 99999)], "2026-01-10", 41, 100001, 100001),
        ([payment("2026-02-15", 100000)], "2026-02-10", 10, 100000, 100000),
        ([payment("2026-02-15", 150000)], "2026-02-10", 10, 50000, 50000),
        ([payment("2026-02-15", 150000), payment("2026-02-20", 50000)], "2026-03-10", 0, 100000, 0),
        ([payment("2026-02-21", 200000)], "2026-01-10", 41, 200000, 200000),  # lies ahead
        ([payment("2026-02-15", 230000)], "2026-03-10", 0, 70000, 0),
    ],
)
def test_two_missed_dues(extra: list[Entry], due: str, late: int, asked: int, overdue: int) -> None:
    s = stand(
        debt(terms=Terms(minimum=INSTALMENTS), repeats=Repeats.MONTHLY),
        [*TWO_MISSED, *extra],
        "2026-02-20",
    )
    assert (s.due_date, s.days_overdue, s.amount_due) == (day(due), late, asked)
    assert s.overdue_amount == overdue


@pytest.mark.parametrize(
    ("on", "asked"),
    [
        ("2026-02-09", 100000),  # the arrears alone
        ("2026-02-10", 200000),  # and what is due today
        ("2026-02-11", 200000),
        ("2026-07-01", 500000),  # never more than the balance
    ],
)
def test_what_is_asked_for_now(on: str, asked: int) -> None:
    s = stand(debt(terms=Terms(minimum=INSTALMENTS), repeats=Repeats.MONTHLY), TWO_MISSED, on)
    assert s.amount_due == asked


def test_only_dues_whose_grace_has_passed_are_overdue() -> None:
    card = debt(terms=Terms(grace=Grace(3), minimum=INSTALMENTS), repeats=Repeats.MONTHLY)
    s = stand(card, TWO_MISSED, "2026-02-12")
    assert len(s.arrears) == 2
    assert (s.days_past_due, s.days_overdue) == (33, 33)
    assert (s.overdue_amount, s.amount_due) == (100000, 200000)


@pytest.mark.parametrize(
    ("paid", "stage", "due", "asked"),
    [  # 10.00 short counts as paid on time, 10.01 does not; the shortfall is still owed
        (99000, CURRENT, "2026-02-10", 101000),
        (98999, PHONE, "2026-01-10", 1001),
    ],
)
def test_inside_the_tolerance_it_is_paid(paid: int, stage: Stage, due: str, asked: int) -> None:
    card = debt(terms=Terms(grace=Grace(3, 1000), minimum=INSTALMENTS), repeats=Repeats.MONTHLY)
    s = stand(card, [*TWO_MISSED, payment("2026-01-10", paid)], "2026-01-20")
    assert (s.stage, s.due_date, s.amount_due) == (stage, day(due), asked)


@pytest.mark.parametrize(
    ("status", "entries", "owed"),
    [
        (Status.CLOSED, LEDGER, 500000),
        (Status.CLOSED, [*LEDGER, payment("2026-03-05", 500000)], 0),
        (Status.CLOSED, [*LEDGER, payment("2026-03-05", 499999)], 1),
        (Status.OPEN, [balance("2026-03-01", 0, "2026-03-10")], 0),
        (Status.OPEN, [], 0),
        (Status.ARCHIVED, [], 0),
    ],
)
def test_closed_or_paid_off(status: Status, entries: list[Entry], owed: int) -> None:
    s = stand(debt(terms=Terms(DAILY, penalty=LATE), status=status), entries, "2026-04-30")
    assert s.stage is CLOSED
    assert not s.is_open
    assert not s.penalty_runs
    assert s.balance == owed
    assert (s.due_date, s.amount_due, s.overdue_amount, s.arrears) == (None, 0, 0, ())
    assert (s.days_past_due, s.days_overdue, s.next_stage, s.next_stage_on) == (0, 0, None, None)
    assert s.rate == s.rate_now == DAILY
    assert s.cost == DailyCost(0, 0)


def test_an_archived_debt_still_has_its_stage() -> None:
    s = stand(debt(status=Status.ARCHIVED), LEDGER, "2026-03-11")
    assert (s.stage, s.days_overdue) == (REMINDER, 1)


def test_without_a_due_date_nothing_is_ever_late() -> None:
    s = stand(debt(terms=Terms(DAILY)), [balance("2020-01-01", 500000)], "2026-03-11")
    assert (s.stage, s.due_date, s.amount_due, s.next_stage) == (CURRENT, None, 0, None)
    assert s.cost == DailyCost(250, 500000)


@pytest.mark.parametrize(
    ("on", "in_force", "compare", "cost", "runs"),
    [
        ("2026-03-10", DAILY, "18.25", DailyCost(250, 500000), False),
        ("2026-03-13", DAILY, "18.25", DailyCost(250, 500000), False),  # in grace: no penalty yet
        (
            "2026-03-14",
            rate("0.075", Period.DAY),
            "27.375",
            DailyCost(200, 400000, 75, 100000),
            True,
        ),
    ],
)
def test_the_penalty_starts_after_the_grace(
    on: str, in_force: object, compare: str, cost: DailyCost, runs: bool
) -> None:
    s = stand(debt(terms=Terms(DAILY, penalty=LATE, grace=Grace(3))), LEDGER, on)
    assert (s.rate, s.rate_now, s.compare) == (DAILY, in_force, Decimal(compare))
    assert s.cost == cost
    assert s.penalty_runs is runs


def test_a_single_cent_and_a_single_day_are_overdue() -> None:
    ledger = [*LEDGER, payment("2026-03-10", 99999)]
    s = stand(debt(terms=Terms(DAILY, penalty=LATE)), ledger, "2026-03-11")
    assert (s.days_overdue, s.overdue_amount, s.penalty_runs) == (1, 1, True)
    assert s.rate_now == rate("0.075", Period.DAY)


def test_a_rate_that_is_not_known() -> None:
    own = Penalty(PenaltyKind.RATE, Decimal("0.05"), Period.DAY, PenaltyBase.PRINCIPAL)
    plain = stand(debt(), LEDGER, "2026-03-11")
    assert (plain.rate, plain.rate_now, plain.compare, plain.cost) == (None, None, None, None)
    assert not plain.penalty_runs
    before = stand(debt(terms=Terms(penalty=own)), LEDGER, "2026-03-10")
    assert (before.rate_now, before.compare, before.cost) == (None, None, None)
    late = stand(debt(terms=Terms(penalty=own)), LEDGER, "2026-03-11")
    assert (late.rate, late.rate_now, late.compare) == (None, DAILY, Decimal("18.25"))
    assert late.cost == DailyCost(0, 0, 250, 500000)


def test_zero_rate_is_known_and_costs_nothing() -> None:
    s = stand(debt(terms=Terms(rate("0"))), LEDGER, "2026-03-20")
    assert (s.compare, s.cost, s.days_overdue) == (Decimal(0), DailyCost(0, 500000), 10)


def test_the_debts_own_boundaries_set_its_stage() -> None:
    s = standing(debt(), LEDGER, day("2026-03-14"), Boundaries(8, 31))
    assert (s.stage, s.next_stage, s.next_stage_on) == (REMINDER, PHONE, day("2026-03-18"))
    assert s.boundaries == Boundaries(8, 31)


def test_seen_from_before_the_first_balance() -> None:
    s = stand(debt(), LEDGER, "2025-01-01")
    assert (s.balance, s.stage, s.due_date) == (500000, CURRENT, day("2026-03-10"))


def test_an_overdue_monthly_debt_shows_its_oldest_due_even_when_another_is_ahead() -> None:
    s = stand(
        debt(terms=Terms(minimum=INSTALMENTS), repeats=Repeats.MONTHLY), TWO_MISSED, "2026-01-11"
    )
    assert (s.due_date, s.days_overdue, s.amount_due) == (day("2026-01-10"), 1, 100000)
