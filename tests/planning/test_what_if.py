"""What would be otherwise if: every change beside the plan as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st
from tests.planning.build import TODAY, cents, day, due, fixed_fee, money, monthly, rows, start
from tests.planning.random_plans import flows, portfolios, settings

from ashore.domain.errors import UserError
from ashore.domain.rates import Period, Rate
from ashore.domain.stage import Stage
from ashore.planning.cash import Amount, CashFlow, Income
from ashore.planning.difference import compare_with
from ashore.planning.make import make_plan
from ashore.planning.offers import (
    NEW_LOAN,
    Instalments,
    Refinance,
    Settlement,
    equal_instalments,
)
from ashore.planning.plan import Plan
from ashore.planning.settings import Settings, Strategy
from ashore.planning.start import Missed, Start
from ashore.planning.what_if import Changed, LostMonth, LumpSum, Raise, WhatIf

TWELVE = Rate(Decimal(12), Period.YEAR)
P_C = rows((5000, "22", 150), (12000, "9", 250), (800, "29", 40))
FREE = [start("A", 9000, "12", "500", due_day=15), start("B", 4000, "24", "300", due_day=20)]


AHEAD = {Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION}


def plan_of(debts: list[Start], cash: CashFlow, chosen: Settings | None = None) -> Plan:
    return make_plan(debts, cash, TODAY, chosen)


def code_of(change: WhatIf, plan: Plan) -> str:
    with pytest.raises(UserError) as caught:
        change.applied(plan)
    return caught.value.code


def test_a_lump_sum_against_the_worked_example() -> None:
    """P-C: 800 more at once repay the dearest debt in the first month."""
    plan = plan_of(P_C, money(700), monthly())
    found = compare_with(plan, LumpSum(cents(800), day("2026-12-10")).applied(plan))
    assert plan.total
    assert (plan.months, plan.total.interest) == (30, 265561)
    same = make_plan(
        P_C, replace(money(700), once=(Amount(day("2026-12-10"), cents(800)),)), TODAY, monthly()
    )
    assert found.total == same.total
    assert found.interest
    assert found.months
    assert found.days
    assert (found.interest < 0, found.months < 0, found.days < 0) == (True, True, True)
    assert (found.fees, found.reaches, found.is_short) == (0, True, False)


def test_a_lump_sum_of_the_past_comes_today() -> None:
    plan = plan_of(FREE, money(2000))
    changed = LumpSum(500, day("2020-01-01")).applied(plan)
    assert changed.cash.once == (Amount(TODAY, 500),)
    assert code_of(LumpSum(-1, TODAY), plan) == "amount_negative"


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (cents(100), [3000, 3100, 1100, 1100]),
        (cents(-2000), [3000, 1000, 0, 0]),
        (cents(-9000), [3000, 0, 0, 0]),
    ],
)
def test_a_raise_and_a_cut(amount: int, expected: list[int]) -> None:
    changes = (Amount(day("2026-12-01"), cents(3000)), Amount(day("2027-03-01"), cents(1000)))
    plan = plan_of(FREE, CashFlow("CNY", (Income(cents(2000), day=10, changes=changes),)))
    cash = Raise(amount, day("2027-01-05")).applied(plan).cash
    days = ["2026-12-10", "2027-02-10", "2027-03-10", "2028-03-10"]
    assert [cash.incomes[0].amount_on(day(on)) for on in days] == [cents(n) for n in expected]


def test_a_raise_from_nothing() -> None:
    plan = plan_of(FREE, CashFlow("CNY", available=cents(100)))
    [income] = Raise(500, day("2027-01-05")).applied(plan).cash.incomes
    assert (income.amount, income.day, income.first) == (500, 5, day("2027-01-05"))
    assert code_of(LostMonth(TODAY), plan) == "payday_missing"


def test_a_lost_month() -> None:
    changes = (Amount(day("2027-01-15"), cents(2500)), Amount(day("2027-06-01"), cents(100)))
    income = Income(cents(2000), day=10, changes=changes)
    plan = plan_of(FREE, CashFlow("CNY", (Income(5, day=1), income)))
    cash = LostMonth(day("2027-01-31"), 1).applied(plan).cash
    days = ["2026-12-10", "2027-01-10", "2027-01-31", "2027-02-10", "2027-06-10"]
    found = [cash.incomes[1].amount_on(day(on)) for on in days]
    assert found == [cents(n) for n in (2000, 0, 0, 2500, 100)]
    assert cash.incomes[0] == Income(5, day=1)


def test_a_lost_month_shows_which_stage_it_reaches() -> None:
    debts = [start("A", 9000, "12", "500", due_day=15, fee=fixed_fee("30"))]
    plan = plan_of(debts, money(600))
    assert not plan.is_short
    found = compare_with(plan, LostMonth(day("2026-12-01")).applied(plan))
    assert found.is_short
    assert {each.stage for each in found.added} >= {Stage.REMINDER, Stage.PHONE_CONTACT}
    assert found.avoided == ()
    assert found.days_overdue > 0
    assert found.fees
    assert found.fees >= 3000
    assert found.reaches


def test_what_a_sum_avoids() -> None:
    debts = [
        start("A", 9000, "12", "500", due_day=15, asked=[due("2026-11-22", 500, Missed.BEFORE)])
    ]
    plan = plan_of(debts, money(700))
    found = compare_with(plan, LumpSum(cents(500), TODAY).applied(plan))
    assert (found.added, {each.stage for each in found.avoided}) == ((), AHEAD)
    assert found.days_overdue < 0


def test_where_one_of_both_never_ends() -> None:
    plan = plan_of(FREE, money(0))
    found = compare_with(plan, Raise(cents(2000), TODAY).applied(plan))
    assert found.ends_on is not None
    assert (found.days, found.months, found.paid, found.interest, found.fees) == (None,) * 5
    other = plan_of(FREE, money(2000))
    found = compare_with(other, Raise(cents(-2000), TODAY).applied(other))
    assert (found.ends_on, found.total, found.days, found.months) == (None,) * 4


def test_refinancing_at_once() -> None:
    """A year of equal instalments at 12 %, of what both debts are, and 100 of it for the fee."""
    plan = plan_of(FREE, money(2000))
    offer = Refinance(
        ("A", "B"), cents(13200), TWELVE, TODAY, months=12, fee=cents(100), name="New"
    )
    changed = offer.applied(plan)
    [loan] = changed.starts
    assert (loan.id, loan.name, loan.principal) == (NEW_LOAN, "New", cents(13200))
    assert changed.cash.available == cents(100)
    assert [asked.on for asked in loan.asked][:2] == [day("2026-12-24"), day("2027-01-24")]
    assert loan.asked[-1].amount is None
    found = compare_with(plan, changed)
    assert found.total
    assert found.total.principal == cents(13000)
    assert found.total.fees == cents(100)
    assert found.total.paid == cents(13000) + found.total.interest + found.total.fees
    assert found.reaches


def test_refinancing_later_takes_the_plan_with_it() -> None:
    plan = plan_of(FREE, money(2000))
    offer = Refinance(("B", "B"), cents(3000), TWELVE, day("2027-01-20"), instalment=cents(250))
    changed = offer.applied(plan)
    assert (changed.paydays, changed.as_of) == (2, day("2027-01-11"))
    assert sum(course.paid for course in changed.before) == cents(4000)
    loan = changed.starts[-1]
    assert (loan.minimum and loan.minimum.amount, loan.next_due) == (cents(250), day("2027-02-20"))
    found = compare_with(plan, changed)
    assert found.total
    assert plan.total
    assert found.total.principal == plan.total.principal
    assert found.total.paid == sum((found.total.principal, found.total.interest, found.total.fees))


def test_the_months_of_a_later_beginning_count_from_the_first_day() -> None:
    plan = plan_of(P_C, money(700), monthly())
    offer = Refinance(("1",), cents(12000), TWELVE, day("2027-03-01"), months=24)
    changed = offer.applied(plan)
    found = compare_with(plan, changed)
    assert changed.paydays == 3
    assert found.months is not None
    assert plan.months is not None
    assert found.plan.months == plan.months + found.months - 3


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (Refinance(("A",), 0, TWELVE, TODAY, 12), "offer_incomplete"),
        (Refinance((), 100, TWELVE, TODAY, 12), "offer_no_debts"),
        (Refinance(("A",), cents(9000), TWELVE, TODAY), "offer_incomplete"),
        (Refinance(("A",), cents(9000), TWELVE, TODAY, instalment=0), "offer_incomplete"),
        (Refinance(("A",), cents(9000), TWELVE, TODAY, 0), "offer_incomplete"),
        (Refinance(("A",), cents(9000), TWELVE, TODAY, 12, fee=1), "offer_too_small"),
        (Refinance(("Z",), cents(9000), TWELVE, TODAY, 12), "debt_gone"),
        (Refinance(("A",), cents(9000), TWELVE, day("2090-01-01"), 12), "plan_no_debts"),
        (Instalments("A", 0, TODAY), "offer_incomplete"),
        (Instalments("A", 12, TODAY - timedelta(days=1)), "offer_day_past"),
        (Instalments("Z", 12, TODAY), "debt_gone"),
        (Settlement("A", 0, TODAY), "offer_incomplete"),
        (Settlement("A", 1, TODAY - timedelta(days=1)), "offer_day_past"),
        (Settlement("Z", 1, TODAY), "debt_gone"),
    ],
)
def test_what_cannot_be(change: WhatIf, code: str) -> None:
    assert code_of(change, plan_of(FREE, money(2000))) == code


def test_a_debt_that_the_plan_has_repaid_by_then_is_named() -> None:
    plan = plan_of(FREE, money(2000))
    first = next(payment for payment in plan.payments if payment.balance == 0)
    later = first.on + timedelta(days=10)
    assert plan.ends_on
    assert later < plan.ends_on
    for offer in (
        Refinance((first.debt,), cents(9000), TWELVE, later, 12),
        Instalments(first.debt, 12, later, on=later),
    ):
        with pytest.raises(UserError, match="offer_debt_repaid") as found:
            offer.applied(plan)
        assert found.value.params == {"name": first.name, "on": later}


def test_a_loan_that_is_too_small_says_what_is_needed() -> None:
    with pytest.raises(UserError, match="offer_too_small") as found:
        Refinance(("A",), cents(100), TWELVE, TODAY, 12, fee=cents(7)).applied(
            plan_of(FREE, money(2000))
        )
    owed = next(each for each in FREE if each.id == "A").balance
    assert found.value.params == {"minor": owed + cents(7), "currency": "CNY"}


def test_instalments_with_a_fee() -> None:
    """12 periods, 0.38 % of 1,200.00 each: 100.00 and 4.56 a month, and no interest."""
    plan = plan_of([start("A", 1200, "18", "60", due_day=15)], money(2000))
    offer = Instalments("A", 12, day("2026-12-15"), fee=456)
    changed = offer.applied(plan)
    [debt] = changed.starts
    assert [asked.amount for asked in debt.asked[:-1]] == [10456] * 11
    least = make_plan(changed.starts, changed.cash, TODAY, Settings(Strategy.MINIMUMS_ONLY))
    assert least.total
    assert (least.total.paid, least.total.fees, least.total.interest) == (125472, 5472, 0)
    assert compare_with(plan, changed).fees == 5472


def test_instalments_with_a_rate() -> None:
    """O-20: 1,000.00 at 9 % in six months are 171.07 each, and 171.06 in the last one."""
    assert equal_instalments(100000, Rate(Decimal(9), Period.YEAR), 6) == [*[17107] * 5, 17106]
    plan = plan_of([start("A", 1000, "24", "60", due_day=15)], money(200))
    offer = Instalments("A", 6, day("2026-12-24"), rate=Rate(Decimal(9), Period.YEAR))
    found = compare_with(plan, offer.applied(plan))
    assert found.reaches
    assert found.interest
    assert found.interest < 0


def test_instalments_that_the_money_does_not_reach_for() -> None:
    plan = plan_of(FREE, money(1000))
    found = compare_with(plan, Instalments("A", 3, day("2026-12-15")).applied(plan))
    assert not found.reaches


@pytest.mark.parametrize(("budget", "reaches"), [(5000, True), (4000, False)])
def test_a_settlement(budget: int, reaches: bool) -> None:
    plan = plan_of(FREE, money(budget))
    changed = Settlement("A", cents(4500), day("2026-12-31")).applied(plan)
    assert changed.settings.pinned == {"A"}
    found = compare_with(plan, changed)
    assert found.reaches is reaches
    assert found.total
    assert plan.total
    assert found.paid == found.total.paid - plan.total.paid
    assert found.paid < -cents(4400)


@limits(deadline=None)
@given(portfolios(free=True), flows(), st.integers(0, 900000), st.integers(0, 600))
def test_a_sum_never_makes_it_dearer_without_fees(
    debts: tuple[Start, ...], cash: CashFlow, amount: int, after: int
) -> None:
    """By highest rate first, where no minimum has to be kept: money that comes earlier saves."""
    chosen = Settings(keep_minimums=False)
    plan = make_plan(debts, cash, TODAY, chosen)
    found = compare_with(plan, LumpSum(amount, TODAY + timedelta(days=after)).applied(plan))
    if plan.total:
        assert found.interest is not None
        assert found.interest <= len(plan.payments)  # roundings of a payment more or less
        assert found.days is not None
        assert found.days <= 0


@limits(deadline=None)
@given(portfolios(), flows(), settings(), st.data())
def test_nothing_is_invented(
    debts: tuple[Start, ...], cash: CashFlow, chosen: Settings, data: st.DataObject
) -> None:
    """What is paid in all is principal, interest and fees; and a payday pays no more than it has."""
    plan = make_plan(debts, cash, TODAY, chosen)
    change = data.draw(changes(plan))
    try:
        changed = change.applied(plan)
        found = compare_with(plan, changed)
    except UserError as error:
        codes = (
            "plan_no_debts",
            "payday_missing",
            "offer_too_small",
            "offer_debt_repaid",
            "debt_gone",
        )
        assert error.code in codes  # noqa: PT017
        return
    if found.total:
        total = found.total
        assert total.paid == total.principal + total.interest + total.fees
        owed = sum(start.principal for start in plan.world.starts)
        assert isinstance(change, Settlement) or total.principal == owed
    _holds(found.plan, changed)


def _holds(new: Plan, changed: Changed) -> None:
    there = changed.cash.kept
    came = dict(zip(new.world.timeline.days, new.world.timeline.income, strict=True))
    for payday in new.paydays:
        there += came[payday.toordinal()]
        there -= sum(each.amount for each in new.payments if each.on == payday)
        assert there >= 0


def changes(plan: Plan) -> st.SearchStrategy[WhatIf]:
    debt = st.sampled_from([start.id for start in plan.world.starts])
    later = st.integers(0, 300).map(lambda days: TODAY + timedelta(days=days))
    amounts = st.integers(1, 900000)
    rates = st.integers(0, 3000).map(lambda n: Rate(Decimal(n) / 100, Period.YEAR))
    owed = sum(start.balance for start in plan.world.starts)
    return st.one_of(
        st.builds(LumpSum, amounts, later),
        st.builds(Raise, st.integers(-200000, 200000), later),
        st.builds(LostMonth, later),
        st.builds(
            Refinance, st.lists(debt, min_size=1, max_size=3).map(tuple),
            st.integers(max(1, owed // 2), 2 * owed + 1), rates, later, st.integers(1, 60),
            fee=st.integers(0, 5000),
        ),
        st.builds(Instalments, debt, st.integers(1, 36), later, st.integers(0, 900), on=later),
        st.builds(Instalments, debt, st.integers(1, 36), later, rate=rates),
        st.builds(Settlement, debt, amounts, later),
    )  # fmt: skip


def test_nothing_changed_is_no_difference() -> None:
    plan = plan_of(FREE, money(2000))
    found = compare_with(plan, LumpSum(0, TODAY).applied(plan))
    assert (found.days, found.months, found.paid, found.interest, found.fees) == (0,) * 5
    assert (found.days_overdue, found.avoided, found.added) == (0, (), ())
    assert found.ends_on == plan.ends_on
    assert isinstance(found.ends_on, date)
