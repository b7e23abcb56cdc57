"""Debts that never end, why, and how early that is known; and from which payment on they do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.planning.build import TODAY, day, due, money, monthly, rows, start

from ashore.domain.rates import Period
from ashore.domain.terms import PaymentOrder
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.planning.ending import Never, Watch
from ashore.planning.make import make_plan, prepare
from ashore.planning.search import payment_that_ends
from ashore.planning.settings import Settings, Strategy
from ashore.planning.start import Start
from ashore.planning.world import World

S = Strategy
P_C = rows((5000, "22", 150), (12000, "9", 250), (800, "29", 40))
CARD = start("a", 10000, "18", "100", due_day=20)


@pytest.mark.parametrize(
    ("debts", "cash", "settings", "reason", "paydays"),
    [
        ([CARD], money(0), Settings(), Never.NO_MONEY, 25),
        ([CARD], CashFlow("CNY"), Settings(), Never.NO_MONEY, 0),
        ([CARD], CashFlow("CNY", available=5000), Settings(), Never.INCOME_ENDS, 1),
        ([CARD], CashFlow("CNY", (Income(50000, day=10, until=day("2027-03-31")),)), Settings(), Never.INCOME_ENDS, 4),
        ([CARD], CashFlow("CNY", (Income(50000, day=10, changes=(Amount(day("2027-03-01"), 0),)),)), Settings(),
         Never.INCOME_ENDS, 37),
        # 18 % of 10,000 are 150 a month
        ([CARD], money(140), Settings(), Never.INTEREST, 25),
        ([CARD], money(500), Settings(S.MINIMUMS_ONLY), Never.MINIMUMS, 25),
        ([CARD], money(500), Settings(caps=(("a", 12000),)), Never.CAPPED, 25),
        ([start("a", 10000, "18")], money(500), Settings(S.MINIMUMS_ONLY), Never.NOTHING_DUE, 25),
        ([start("a", 10000, "0")], money(500), Settings(S.MINIMUMS_ONLY), Never.NOTHING_DUE, 25),
        # falls by a cent in the first month, and then a little faster
        ([start("a", 100000000, "18", "10", due_day=20)], money("1500000.01"), monthly(), Never.TOO_LONG, None),
        ([start("a", 10000, "0", "1", due_day=20)], money(500), Settings(S.MINIMUMS_ONLY), Never.TOO_LONG, None),
        (P_C, money(200), monthly(S.PRO_RATA), Never.INTEREST, None),
    ],
)  # fmt: skip
def test_why_and_how_early(
    debts: list[Start], cash: CashFlow, settings: Settings, reason: Never, paydays: int | None
) -> None:
    plan = make_plan(debts, cash, TODAY, settings)
    assert plan.never_ends is reason
    assert (plan.ends_on, plan.months, plan.total) == (None, None, None)
    assert len(plan.paydays) == (paydays if paydays is not None else len(plan.paydays))
    assert plan.shown.paid == sum(payment.amount for payment in plan.payments)


def test_it_is_not_said_too_early() -> None:
    """A whole year nothing can be paid; then a bonus comes, and all is well."""
    cash = CashFlow("CNY", (Income(10000, day=10),), once=(Amount(day("2030-06-01"), 3000000),))
    plan = make_plan([CARD], cash, TODAY)
    assert plan.ends_on == day("2030-06-01")


def test_a_debt_that_is_saved_for_is_not_stuck() -> None:
    bullet = start("a", 40000, "0", asked=[due("2030-12-31", None)])
    card = start("b", 900, "30", "50", due_day=20, position=1)
    plan = make_plan([bullet, card], money(1000), TODAY)
    assert not plan.short
    assert plan.ends_on == day("2030-04-10")


@pytest.mark.parametrize(
    ("debts", "settings", "unit", "least"),
    [
        (rows((10000, "18", 100)), monthly(), 100, 15100),
        (rows((10000, "18", 100)), monthly(), 1, 15100),
        (P_C, monthly(), 100, 15100),
        (rows((10000, "18", 100)), monthly(S.MINIMUMS_ONLY), 100, None),
    ],
)
def test_the_payment_from_which_they_end(
    debts: list[Start], settings: Settings, unit: int, least: int | None
) -> None:
    world = prepare(debts, money(100), TODAY, settings)
    found = payment_that_ends(world, settings, unit)
    assert (found is None) == (least is None)
    if found and least:
        assert least <= found <= least * 102 // 100
        assert make_plan(debts, CashFlow("CNY", (Income(found, day=10),)), TODAY, settings).ends_on


def test_a_small_payment_may_do_and_the_search_may_be_given_up() -> None:
    debts = rows((100, "40", 1), (100, "0", 1))
    world = prepare(debts, money(100), TODAY, Settings())
    found = payment_that_ends(world, Settings(), 1)
    assert found
    assert make_plan(debts, CashFlow("CNY", (Income(found, day=10),)), TODAY).ends_on
    assert payment_that_ends(world, Settings(), 100000) == 100000
    looks = iter((False, False, True))
    assert payment_that_ends(world, Settings(), 1, lambda: next(looks, True)) is None
    many = Income(100, Every.WEEK, first=TODAY)
    weekly = prepare(debts, CashFlow("CNY", (many,)), TODAY, Settings())
    assert payment_that_ends(weekly, Settings(), 1)


def test_less_than_the_interest_may_do_where_principal_is_paid_first() -> None:
    [debt] = rows((1000, "200", 10))
    first = replace(
        debt, minimum=None, terms=replace(debt.terms, order=PaymentOrder.PRINCIPAL_FIRST)
    )
    world = prepare([first], money(100), TODAY, Settings())
    found = payment_that_ends(world, Settings())
    assert found
    assert found < 8000  # 166.67 a month is the interest
    assert make_plan([first], CashFlow("CNY", (Income(found, day=10),)), TODAY).ends_on


@pytest.mark.parametrize("budget", ["833.33", "1000", "1200"])
def test_principal_that_falls_ends_though_the_balance_rises_for_years(budget: str) -> None:
    [debt] = rows((100000, "24", 100))
    terms = replace(debt.terms, order=PaymentOrder.PRINCIPAL_FIRST)
    first = replace(debt, minimum=None, terms=terms)
    plan = make_plan([first], money(budget), TODAY)
    assert plan.balances[0][24] > plan.balances[0][0]
    assert plan.ends_on
    assert plan.ends_on.year < 2050
    world = prepare([first], money(200), TODAY, Settings())
    assert make_plan([first], money(200), TODAY).never_ends
    found = payment_that_ends(world, Settings())
    assert found
    assert 40000 < found < 83400
    assert make_plan([first], CashFlow("CNY", (Income(found, day=10),)), TODAY).ends_on


@pytest.mark.parametrize("order", list(PaymentOrder))
@pytest.mark.parametrize(
    ("balance", "percent", "budget"),
    [("3659.97", "5", "12.84"), ("900", "20", "10"), ("500", "12", "4")],
)
def test_a_never_is_confirmed_by_a_run_that_does_not_look(
    monkeypatch: pytest.MonkeyPatch, order: PaymentOrder, balance: str, percent: str, budget: str
) -> None:
    asked = [due("2026-06-20", 10)]
    debt = start("a", balance, percent, "5", asked=asked, due_day=20)
    debt = replace(debt, terms=replace(debt.terms, order=order))
    never = make_plan([debt], money(budget), TODAY).never_ends
    monkeypatch.setattr(Watch, "_compare", lambda *_: None)
    monkeypatch.setattr(Watch, "_is_slow", lambda *_: False)
    fully = make_plan([debt], money(budget), TODAY).never_ends
    assert (never is None) == (fully is None)


def test_without_limits_nothing_is_capped() -> None:
    debts = rows((8501, "6", 170), (6477, "24", 573), (932, "33", 309), (3803, "39", 80))
    for strategy in S:
        plan = make_plan(debts, money("403.75", payday=25), TODAY, monthly(strategy))
        assert plan.never_ends is not Never.CAPPED


def test_what_is_named_is_more_than_a_budget_that_does_not_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A strategy that ends from 100 to 110, not from there to 160, and again from 160 on."""

    class Ends:
        def __init__(self, world: World, _: Settings) -> None:
            amount = world.cash.incomes[0].amount
            self.never = None if 10000 <= amount < 11000 or amount >= 16000 else Never.INTEREST

        def play(self) -> Ends:
            return self

    monkeypatch.setattr("ashore.planning.search._Try", Ends)
    # The search begins at the interest of a month: below the first 100, or above.
    for budget, percent in ((50, "12"), (120, "12"), (150, "12"), (50, "12.5")):
        world = prepare(rows((10000, percent, 100)), money(budget), TODAY, Settings())
        found = payment_that_ends(world, Settings())
        assert found
        assert 16000 <= found <= 16400


def test_without_a_regular_income_there_is_nothing_to_look_for() -> None:
    for cash in (
        CashFlow("CNY", available=100),
        CashFlow("CNY", (Income(100, changes=(Amount(TODAY, 1),)),)),
    ):
        assert payment_that_ends(prepare([CARD], cash, TODAY, Settings()), Settings()) is None


def test_a_small_balance_that_falls_by_less_than_a_cent_is_not_stuck() -> None:
    """Its minimum is a whole cent, its interest nearly that: it is repaid, however late."""
    debt = start("a", "0.28", "0.1192", "5%", per=Period.DAY, due_day=20)
    plan = make_plan([debt], money(5), TODAY, Settings(S.MINIMUMS_ONLY))
    assert plan.balances[0][24] == plan.balances[0][12] >= plan.balances[0][0]
    assert plan.ends_on == day("2047-11-10")
