"""Whose turn it is."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.planning.build import TODAY, cents, day, due, fixed_fee, money, rate, start

from ashore.domain.rates import DayBasis, Period
from ashore.domain.terms import Accrual, Penalty, PenaltyKind
from ashore.planning.cash import CashFlow, Every, Income
from ashore.planning.make import make_plan
from ashore.planning.plan import Reason
from ashore.planning.settings import Promotional, Settings, Strategy
from ashore.planning.start import Missed, Start

S = Strategy


def placed(*debts: Start) -> list[Start]:
    """Debts in the order of their entry."""
    return [replace(debt, position=n) for n, debt in enumerate(debts)]


def turns(debts: list[Start], settings: Settings, budget: int = 1000) -> str:
    """The debts by the day on which they are repaid; ids of one letter."""
    plan = make_plan(debts, money(budget), TODAY, settings)
    ended = sorted(plan.courses, key=lambda course: len(course.balances))
    return "".join(course.id for course in ended)


def first(debts: list[Start], settings: Settings, budget: int = 1000) -> dict[str, int]:
    """What each debt gets on the first payday, in whole units."""
    plan = make_plan(debts, money(budget), TODAY, settings)
    return {p.debt: p.amount // 100 for p in plan.payments if p.on == plan.payments[0].on}


@pytest.mark.parametrize(
    ("debts", "winner"),
    [
        # 12 % by the month costs more than 11.95 % by the day
        ([start("a", 5000, "11.95"), start("b", 5000, "12", accrual=Accrual.MONTHLY)], "b"),
        # a year of 360 days costs 365/360 of what it says
        ([start("a", 5000, "12", basis=DayBasis.D360), start("b", 5000, "12.1")], "a"),
        ([start("a", 5000, "18"), start("b", 5000, "0.05", per=Period.DAY)], "b"),
        # equal: the smaller balance, then the order of entry
        ([start("a", 6000, "12"), start("b", 5000, "12")], "b"),
        ([start("a", 5000, "12"), start("b", 5000, "12")], "a"),
        # a rate that is not known comes after one of nothing
        ([start("a", 5000, None), start("b", 9000, "0")], "b"),
    ],
)  # fmt: skip
def test_highest_rate(debts: list[Start], winner: str) -> None:
    assert first(placed(*debts), Settings()) == {winner: 1000}


def test_a_promotion_ranks_by_todays_rate_or_by_the_coming_one() -> None:
    ends = day("2027-06-01")
    thirty = rate("30")
    assert thirty
    debts = placed(start("a", 5000, "0", rates=[(ends, thirty)]), start("b", 9000, "10"))
    assert first(debts, Settings()) == {"b": 1000}
    assert first(debts, Settings(promotional=Promotional.COMING)) == {"a": 1000}
    plan = make_plan(debts, money(1000), TODAY)
    by_day = {p.on: p.debt for p in plan.payments}
    assert by_day[day("2027-05-10")] == "b"
    assert by_day[day("2027-06-10")] == "a"


@pytest.mark.parametrize(
    ("settings", "order"),
    [
        (Settings(S.HIGHEST_RATE), "cab"), (Settings(S.SMALLEST_BALANCE), "bac"),
        (Settings(S.OVERDUE_FIRST), "cab"), (Settings(S.FEWEST_FEES), "cab"),
        (Settings(S.CUSTOM, order=("b", "x", "c")), "bca"), (Settings(S.CUSTOM), "cab"),
    ],
)  # fmt: skip
def test_the_order_of_each_strategy(settings: Settings, order: str) -> None:
    debts = placed(start("a", 6000, "12"), start("b", 4000, "6"), start("c", 9000, "18"))
    assert turns(debts, settings) == order


def test_equal_balances_are_settled_by_rate() -> None:
    debts = placed(start("a", 5000, None), start("b", 5000, "0"))
    assert first(debts, Settings(S.SMALLEST_BALANCE)) == {"b": 1000}


def test_pro_rata_gives_each_its_share() -> None:
    debts = placed(start("a", 6000, "0"), start("b", 3000, "18.25"), start("c", 1000, "0"))
    assert first(debts, Settings(S.PRO_RATA)) == {"a": 598, "b": 301, "c": 99}
    plan = make_plan(debts, money(1000), TODAY, Settings(S.PRO_RATA))
    assert {p.reason for p in plan.payments} == {Reason.SHARE}
    capped = Settings(S.PRO_RATA, caps=(("a", 20000),))
    assert first(debts, capped)["a"] == 200
    assert sum(first(debts, capped).values()) in (999, 1000)


def test_minimums_only_keeps_the_rest() -> None:
    debt = start("a", 1000, "0", "100", due_day=20)
    plan = make_plan([debt], money(300), TODAY, Settings(S.MINIMUMS_ONLY))
    assert [p.amount for p in plan.payments] == [10000] * 10
    assert plan.outcome.left[-1] == 10 * 20000


def test_a_freed_minimum_works_on_in_the_same_payday() -> None:
    debts = placed(
        start("a", 250, "20", "200", due_day=20), start("b", 900, "0", "100", due_day=20)
    )
    assert first(debts, Settings(), 500) == {"a": 252, "b": 247}


def test_excluded_capped_and_pinned() -> None:
    debts = placed(
        start("a", 5000, "20", "100", due_day=20), start("b", 5000, "10", "100", due_day=20)
    )
    assert first(debts, Settings(excluded=frozenset("a"))) == {"b": 1000}
    assert first(debts, Settings(caps=(("a", 30000),))) == {"a": 300, "b": 700}
    # what is due is paid whatever the cap says
    assert first(debts, Settings(caps=(("a", 0), ("b", 0)))) == {"a": 100, "b": 100}
    assert first(debts, Settings(pinned=frozenset("b")), 100) == {"b": 100}
    assert first(debts, Settings(), 100) == {"a": 100}


def test_the_reserve_is_never_spent() -> None:
    cash = money(500, cash=300, reserve=700)
    plan = make_plan([start("a", 900, "0")], cash, TODAY)
    assert [p.amount // 100 for p in plan.payments] == [100, 500, 300]


def short(settings: Settings, *debts: Start, budget: int = 300) -> dict[str, int]:
    return first(placed(*debts), settings, budget)


def test_when_it_does_not_reach() -> None:
    """Each strategy has its own order; what can be paid whole is, the rest goes to the first."""
    a = start("a", 9000, "20", "250", due_day=20)
    b = start("b", 4000, "10", "200", due_day=20)
    c = start("c", 5000, "5", "90", due_day=20)
    assert short(Settings(), a, b, c) == {"a": 250, "b": 50}
    assert short(Settings(S.MINIMUMS_ONLY), a, b, c) == {"a": 250, "b": 50}
    assert short(Settings(S.SMALLEST_BALANCE), a, b, c) == {"b": 200, "c": 90, "a": 10}
    assert short(Settings(S.FEWEST_FEES), a, b, c) == {"c": 90, "b": 200, "a": 10}
    assert short(Settings(S.CUSTOM, order=("c",)), a, b, c) == {"c": 90, "b": 200, "a": 10}
    assert short(Settings(S.PRO_RATA), a, b, c) == {"a": 150, "b": 66, "c": 83}
    assert short(Settings(S.PRO_RATA, pinned=frozenset("c")), a, b, c)["c"] == 90


def test_a_penalty_counts_when_it_does_not_reach() -> None:
    """14 % with half more while it is overdue comes before 20 %."""
    half_more = Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"))
    late = [due("2026-11-01", 250, Missed.BEFORE)]
    a = start("a", 9000, "20", "250", due_day=20)
    b = start("b", 9000, "14", penalty=half_more, asked=late)
    assert short(Settings(), a, b) == {"a": 50, "b": 250}
    assert short(Settings(), a, replace(b, terms=a.terms)) == {"a": 50, "b": 250}  # longer overdue


def test_overdue_first_stops_the_next_stage() -> None:
    """Formal collection would begin before the next payday for a, a reminder for c; b is at
    its last stage already, d is due later than the next payday.
    """
    a = start("a", 9000, "1", asked=[due("2026-12-05", 250, Missed.NOT)])
    b = start("b", 9000, "30", asked=[due("2026-10-01", 250, Missed.BEFORE)])
    c = start("c", 9000, "20", asked=[due("2026-12-20", 250)])
    assert short(Settings(S.OVERDUE_FIRST), a, b, c) == {"a": 250, "c": 50}
    assert short(Settings(S.OVERDUE_FIRST), b, c) == {"c": 250, "b": 50}
    soon = start("a", 9000, "1", asked=[due("2026-12-09", 250)])
    later = start("b", 9000, "9", asked=[due("2027-01-09", 250)])
    assert short(Settings(S.OVERDUE_FIRST), later, soon) == {"a": 250, "b": 50}


def test_what_reaches_its_next_stage_later_comes_later() -> None:
    """A week ahead: c becomes overdue, b moves to formal collection only after the payday."""
    weekly = CashFlow("CNY", (Income(cents(300), Every.WEEK, first=day("2026-11-24")),))
    b = start("b", 9000, "30", asked=[due("2026-11-19", 250, Missed.BEFORE)])
    c = start("c", 9000, "1", asked=[due("2026-11-25", 250)], position=1)
    plan = make_plan([b, c], weekly, TODAY, Settings(S.OVERDUE_FIRST))
    assert {p.debt: p.amount for p in plan.payments if p.on == TODAY} == {"c": 25000, "b": 5000}


def test_fewest_fees_settles_equal_minimums_by_the_fee() -> None:
    a = start("a", 9000, "20", "200", due_day=20)
    b = start("b", 9000, "1", "200", due_day=20, fee=fixed_fee("30"))
    assert short(Settings(S.FEWEST_FEES), a, b) == {"b": 200, "a": 100}


def test_the_oldest_months_are_paid_where_not_all_of_them_fit() -> None:
    months = [due(f"2026-{month}-20", 100, Missed.BEFORE) for month in ("08", "09", "10")]
    plan = make_plan([start("a", 9000, "0", asked=months)], money(220), TODAY)
    [payment, *_] = plan.payments
    assert (payment.amount, payment.reason, payment.due_on) == (
        22000,
        Reason.PART,
        day("2026-08-20"),
    )
    assert plan.courses[0].steps[1].due_on == day("2026-10-20")
