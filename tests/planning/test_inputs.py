"""What is there on a later day: what was said, what came, what was paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st
from tests.planning.build import TODAY, cents, day, start
from tests.planning.random_plans import flows

from ashore.domain.debt import Debt, Entry, EntryKind, Record
from ashore.domain.errors import UserError
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.planning.inputs import PlanInputs, Pot
from ashore.planning.make import make_plan
from ashore.planning.settings import Settings

MONEY = CashFlow("CNY", (Income(cents(3000), day=10),), available=cents(500))
SAID = PlanInputs(MONEY, TODAY)


def ledger(*paid: tuple[str, int], debt: str = "A", currency: str = "CNY") -> Record:
    """A debt with payments of major units."""
    page = Entry("page", debt, day("2026-11-01"), EntryKind.BALANCE, cents(20000))
    return Record(
        Debt(id=debt, name=debt, currency=currency),
        (page, *(
            Entry(f"{debt}{n}", debt, day(on), EntryKind.PAYMENT, cents(amount))
            for n, (on, amount) in enumerate(paid)
        )),
    )  # fmt: skip


def test_on_the_day_itself_it_is_what_was_said() -> None:
    assert SAID.flow(TODAY) is MONEY
    assert SAID.flow(TODAY - timedelta(days=3)) is MONEY
    assert SAID.currency == "CNY"
    assert SAID.pot(TODAY) == Pot(cents(500), 0, 0, cents(500))


@pytest.mark.parametrize(
    ("on", "paid", "left"),
    [
        ("2026-12-09", (), 500),
        ("2026-12-10", (), 3500),
        ("2026-12-10", (("2026-12-10", 1000),), 2500),
        ("2027-01-09", (("2026-12-10", 1000), ("2026-12-20", 2500)), 0),
        ("2027-01-10", (("2026-12-10", 1000), ("2026-12-20", 9000)), 0),
        ("2027-01-10", (("2026-12-10", 1000), ("2026-12-20", 2700)), 2800),
        ("2026-12-01", (("2026-11-24", 200), ("2026-11-30", 100)), 400),
        ("2026-12-01", (("2026-12-02", 100),), 500),
    ],
)
def test_what_came_and_what_was_paid(on: str, paid: tuple[tuple[str, int], ...], left: int) -> None:
    """What was paid beyond what there was is less on the next payday, and on no later one."""
    assert SAID.pot(day(on), [ledger(*paid)]).left == cents(left)


def test_the_pot_adds_up() -> None:
    pot = SAID.pot(day("2026-12-31"), [ledger(("2026-12-01", 700), ("2026-12-12", 1000))])
    assert pot == Pot(cents(500), cents(3000), cents(1700), cents(1800))
    assert pot.beyond == 0
    early = SAID.pot(day("2026-12-09"), [ledger(("2026-12-01", 700))])
    assert (early.left, early.ahead) == (0, cents(200))


def test_other_debts_take_nothing() -> None:
    """Neither those in another currency nor those that the plan leaves out."""
    inputs = replace(SAID, settings=Settings(excluded=frozenset({"B"})))
    others = [ledger(("2026-12-01", 100), debt="B"), ledger(("2026-12-01", 100), currency="USD")]
    assert inputs.pot(day("2026-12-05"), others).left == cents(500)


def test_a_payday_on_which_something_was_paid_counts_once() -> None:
    on = day("2026-12-10")
    flow = SAID.flow(on, [ledger(("2026-12-10", 1000))])
    assert flow.available == cents(2500)
    assert flow.in_year(2026) == {}
    assert flow.in_year(2027)[day("2027-01-10").toordinal()] == cents(3000)
    untouched = SAID.flow(on)
    assert untouched == replace(MONEY, available=cents(500))


@pytest.mark.parametrize("every", [Every.WEEK, Every.FORTNIGHT])
def test_weeks_keep_their_rhythm(every: Every) -> None:
    income = Income(cents(700), every, first=day("2026-12-03"))
    inputs = PlanInputs(CashFlow("CNY", (income,)), TODAY)
    step = 7 if every is Every.WEEK else 14
    for on in ("2026-12-03", "2026-12-31"):
        flow = inputs.flow(day(on), [ledger((on, 100))])
        following = day(on) + timedelta(days=step)
        assert flow.incomes[0].first == following
        assert min(on for on in flow.in_year(following.year)) == following.toordinal()


def test_an_income_that_begins_later_begins_then() -> None:
    first, other = day("2027-03-01"), Income(cents(50), Every.WEEK, first=day("2027-03-03"))
    cash = CashFlow("CNY", (Income(cents(100), day=10, first=first), other), (Amount(TODAY, 900),))
    inputs = PlanInputs(cash, TODAY, spent=400)
    flow = inputs.flow(TODAY)
    assert (flow.available, flow.once) == (500, ())
    assert flow.incomes[0].first == first
    assert flow.incomes[1] == other


def test_a_tick_of_the_first_day_is_taken_off() -> None:
    inputs = replace(SAID, spent=cents(200))
    assert inputs.flow(TODAY).available == cents(300)
    assert inputs.flow(TODAY).incomes == MONEY.incomes
    assert inputs.pot(day("2026-12-10")).left == cents(3300)


def test_brought_to_a_day_it_says_the_same() -> None:
    records = [ledger(("2026-12-01", 100), ("2026-12-10", 1000))]
    on = day("2026-12-10")
    there = SAID.brought_to(on, records)
    assert (there.cash.available, there.cash_on, there.spent) == (cents(400), on, cents(1000))
    assert there.pot(on, records).left == SAID.pot(on, records).left == cents(2400)
    assert SAID.brought_to(TODAY, records) is SAID


@limits(deadline=None)
@given(
    flows(), st.integers(0, 500), st.lists(st.tuples(st.integers(0, 500), st.integers(1, 90000)))
)
def test_money_is_never_invented(flow: CashFlow, days: int, paid: list[tuple[int, int]]) -> None:
    today = TODAY + timedelta(days=days)
    entries = [
        Entry(str(n), "A", TODAY + timedelta(days=after), EntryKind.PAYMENT, amount)
        for n, (after, amount) in enumerate(paid)
    ]
    records = [Record(Debt(id="A", name="A", currency="CNY"), tuple(entries))]
    inputs = PlanInputs(flow, TODAY)
    pot = inputs.pot(today, records)
    assert 0 <= pot.left <= pot.said + pot.came
    assert pot.beyond >= 0
    taken = inputs.flow(today, records)
    coming = sum(
        amount for on, amount in taken.in_year(today.year).items() if on == today.toordinal()
    )
    assert taken.available + coming == pot.left
    later = list(taken.in_year(today.year + 1))
    assert later == list(flow.in_year(today.year + 1))


def test_a_plan_after_its_own_payments_is_the_rest_of_it() -> None:
    debts = [start("A", 9000, "12", "500", due_day=15), start("B", 4000, "24", "300", due_day=20)]
    plan = make_plan(debts, SAID.flow(TODAY), TODAY)
    first = plan.paydays[1]
    paid = [
        (each.on.isoformat(), each.debt, each.amount) for each in plan.payments if each.on <= first
    ]
    records = [
        Record(Debt(id=name, name=name, currency="CNY"), tuple(
            Entry(f"{name}{n}", name, day(on), EntryKind.PAYMENT, amount)
            for n, (on, debt, amount) in enumerate(paid) if debt == name
        ))
        for name in "AB"
    ]  # fmt: skip
    spent = sum(amount for on, _, amount in paid if day(on) == TODAY)
    inputs = replace(SAID, spent=spent)
    assert inputs.pot(first, records).left == plan.outcome.left[1]


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        (replace(SAID, spent=-1), "amount_negative"),
        (replace(SAID, cash=replace(MONEY, available=-1)), "amount_negative"),
        (replace(SAID, settings=Settings(caps=(("A", -1),))), "amount_negative"),
        (replace(SAID, cash=CashFlow("CNY", (Income(1, day=32),))), "payday_out_of_range"),
    ],
)
def test_what_cannot_be(inputs: PlanInputs, code: str) -> None:
    with pytest.raises(UserError, match=code):
        inputs.check()


def test_what_can_be() -> None:
    SAID.check()
    assert date.min < SAID.cash_on


def test_what_was_paid_before_of_nothing_that_comes_is_not_waited_for() -> None:
    said = PlanInputs(CashFlow("CNY", available=cents(100)), TODAY, spent=cents(200))
    assert said.flow(TODAY) == CashFlow("CNY")
