"""Saving a plan, keeping and dropping what it promised, ticking a payment: each one undo step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.services.samples import TODAY, added, draft, refused

from ashore.catalogue import Catalogue
from ashore.domain.debt import EntryKind
from ashore.planning.baseline import SavedPlan
from ashore.planning.cash import CashFlow, Income
from ashore.planning.inputs import PlanInputs
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.plan import Payment, Plan
from ashore.planning.settings import Settings, Strategy
from ashore.planning.why_moved import Why, why_moved
from ashore.services import plans
from ashore.services.history import History
from ashore.storage import Store

MONEY = CashFlow("CNY", (Income(30_000, day=10),), available=20_000)
INPUTS = PlanInputs(MONEY, TODAY, Settings(Strategy.SMALLEST_BALANCE))


def plan_of(store: Store, inputs: PlanInputs = INPUTS, today: date = TODAY) -> Plan:
    records = store.records()
    taken = take_in(records, today, Catalogue().boundaries_of, inputs.currency)
    return make_plan(taken.starts, inputs.flow(today, records), today, inputs.settings)


def first(plan: Plan) -> Payment:
    return plan.payments[0]


def test_what_was_said_is_saved_and_taken_back(store: Store, other: Store) -> None:
    steps = History()
    change = plans.save_inputs(store, INPUTS)
    steps.done(change)
    assert (change.code, change.name) == ("plan_saved", "CNY")
    assert plans.read(other) == {"CNY": SavedPlan(INPUTS)}
    changed = replace(INPUTS, spent=5)
    steps.done(plans.save_inputs(store, changed))
    assert plans.read(store)["CNY"].inputs == changed
    steps.undo(store)
    assert plans.read(store) == {"CNY": SavedPlan(INPUTS)}
    steps.undo(store)
    assert plans.read(store) == {}
    steps.redo(store)
    assert plans.read(store) == {"CNY": SavedPlan(INPUTS)}


def test_each_currency_has_its_own(store: Store) -> None:
    plans.save_inputs(store, INPUTS)
    yen = PlanInputs(CashFlow("JPY"), TODAY)
    plans.save_inputs(store, yen)
    assert plans.read(store) == {"CNY": SavedPlan(INPUTS), "JPY": SavedPlan(yen)}


def test_what_is_refused(store: Store) -> None:
    plans.save_inputs(store, INPUTS)
    with refused((None, "plan_unchanged")):
        plans.save_inputs(store, INPUTS)
    with refused((None, "amount_negative")):
        plans.save_inputs(store, replace(INPUTS, cash=replace(MONEY, reserve=-1)))
    with refused((None, "payday_out_of_range")):
        plans.save_inputs(store, replace(INPUTS, cash=CashFlow("CNY", (Income(1, day=0),))))
    with refused((None, "baseline_gone")):
        plans.drop_baseline(store, "CNY")
    with refused((None, "baseline_gone")):
        plans.drop_baseline(store, "USD")
    assert plans.read(store) == {"CNY": SavedPlan(INPUTS)}


def test_a_promise_is_kept_and_dropped(store: Store) -> None:
    debt_id = added(store)
    plan = plan_of(store)
    steps = History()
    change = plans.keep_baseline(store, plan, INPUTS, TODAY)
    steps.done(change)
    assert (change.code, change.name) == ("baseline_kept", "CNY")
    kept = plans.read(store)["CNY"]
    assert kept.inputs == INPUTS
    assert kept.baseline
    assert (kept.baseline.made_on, kept.baseline.ends_on) == (TODAY, plan.ends_on)
    assert kept.baseline.total == plan.total
    assert kept.baseline.replay().payments == plan.payments
    assert kept.baseline.promised(debt_id).on(TODAY) == first(plan).amount
    steps.done(plans.drop_baseline(store, "CNY"))
    assert plans.read(store)["CNY"] == SavedPlan(INPUTS)
    steps.undo(store)
    assert plans.read(store)["CNY"] == kept
    steps.undo(store)
    assert plans.read(store) == {}


def test_other_inputs_leave_the_promise(store: Store) -> None:
    added(store)
    plans.keep_baseline(store, plan_of(store), INPUTS, TODAY)
    kept = plans.read(store)["CNY"]
    changed = replace(INPUTS, settings=Settings())
    plans.save_inputs(store, changed)
    assert plans.read(store)["CNY"] == replace(kept, inputs=changed)


@pytest.mark.parametrize(
    ("inputs", "today"),
    [
        (INPUTS, TODAY + timedelta(days=1)),
        (replace(INPUTS, settings=Settings()), TODAY),
        (replace(INPUTS, cash=replace(MONEY, currency="USD")), TODAY),
    ],
)
def test_only_the_plan_of_today_is_kept(store: Store, inputs: PlanInputs, today: date) -> None:
    added(store)
    with refused((None, "plan_differs")):
        plans.keep_baseline(store, plan_of(store), inputs, today)
    assert plans.read(store) == {}


def test_a_tick_pays_and_lowers_what_is_there_in_one_step(store: Store) -> None:
    debt_id = added(store)
    plans.save_inputs(store, INPUTS)
    plan, before = plan_of(store), store.records()
    steps = History()
    change = plans.record_planned(store, first(plan), TODAY, first(plan).amount, TODAY)
    steps.done(change)
    assert (change.code, change.name) == ("payment_recorded", "Card")
    saved = plans.read(store)["CNY"].inputs
    assert saved == replace(INPUTS, spent=first(plan).amount)
    assert saved.flow(TODAY, store.records()).available == 20_000 - first(plan).amount
    [record] = store.records()
    assert record.entries[-1].kind is EntryKind.PAYMENT
    assert (record.debt.id, record.entries[-1].amount) == (debt_id, first(plan).amount)
    steps.undo(store)
    assert store.records() == before
    assert plans.read(store)["CNY"].inputs == INPUTS
    steps.redo(store)
    assert store.records() == [record]
    assert plans.read(store)["CNY"].inputs == saved


def test_a_later_tick_is_in_the_ledger_alone(store: Store) -> None:
    added(store)
    plans.save_inputs(store, INPUTS)
    later = TODAY + timedelta(days=3)
    change = plans.record_planned(store, first(plan_of(store)), later, 5_000, later)
    assert change.plan is None
    assert plans.read(store)["CNY"].inputs == INPUTS
    assert INPUTS.flow(later, store.records()).available == 15_000


def test_a_tick_without_a_saved_plan_is_a_payment(store: Store) -> None:
    added(store)
    change = plans.record_planned(store, first(plan_of(store)), TODAY, 5_000, TODAY)
    assert change.plan is None
    with refused(("on", "payment_in_future")):
        plans.record_planned(store, first(plan_of(store)), TODAY + timedelta(days=1), 5_000, TODAY)


def test_what_another_process_saved_is_left(store: Store, other: Store) -> None:
    added(store)
    steps = History()
    steps.done(plans.save_inputs(store, INPUTS))
    steps.done(plans.record_planned(store, first(plan_of(store)), TODAY, 5_000, TODAY))
    theirs = replace(INPUTS, spent=7)
    plans.save_inputs(other, theirs)
    records = store.records()
    with refused((None, "undo_dropped")):
        steps.undo(store)
    assert store.records() == records
    assert plans.read(store)["CNY"].inputs == theirs


def test_a_draft_in_another_currency_has_no_part_in_it(store: Store) -> None:
    debt_id = added(store, draft("Dollars"))
    assert plan_of(store).payments[0].debt == debt_id


def pay(store: Store, until: date, plan: Plan, share: int = 1) -> None:
    """Tick what was planned before a day, or a part of it."""
    for each in plan.payments:
        if each.on < until:
            plans.record_planned(store, each, each.on, each.amount // share, each.on)


@pytest.mark.parametrize("after", [1, 16, 17, 40, 60])
def test_who_pays_as_promised_is_told_of_no_move(store: Store, after: int) -> None:
    """From the ledger, on paydays and between them, and with money that was kept."""
    added(store)
    added(store, draft("Other", 60_000, amount_due=6_000, due_date=date(2026, 12, 20)))
    plans.keep_baseline(store, plan_of(store), INPUTS, TODAY)
    today = TODAY + timedelta(days=after)
    pay(store, today, plan_of(store))
    saved = plans.read(store)["CNY"]
    assert saved.baseline
    assert why_moved(saved.baseline, plan_of(store, saved.inputs, today), store.records()) == ()


def test_who_pays_less_is_told_so(store: Store) -> None:
    debt_id = added(store)
    plan = plan_of(store)
    plans.keep_baseline(store, plan, INPUTS, TODAY)
    today = date(2027, 1, 11)
    pay(store, today, plan, 2)
    saved = plans.read(store)["CNY"]
    assert saved.baseline
    found = why_moved(saved.baseline, plan_of(store, saved.inputs, today), store.records())
    missing = sum(each.amount - each.amount // 2 for each in plan.payments if each.on < today)
    assert [(cause.why, cause.debt, cause.amount) for cause in found] == [
        (Why.PAID_LESS, debt_id, missing), (Why.MORE_MONEY, "", missing)
    ]  # fmt: skip
