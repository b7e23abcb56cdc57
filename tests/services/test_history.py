"""Undo and redo give back the exact state, after any sequence of actions."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)
from tests.services.samples import TODAY, added, draft, refused

from ashore.domain.debt import Record, Status
from ashore.domain.errors import UserError
from ashore.planning.baseline import SavedPlan
from ashore.planning.cash import CashFlow
from ashore.planning.inputs import PlanInputs
from ashore.planning.plan import Payment, Reason
from ashore.services import debts, history, lenders, plans
from ashore.services.change import Change, reverse
from ashore.services.history import History
from ashore.storage import Store

State = tuple[list[Record], dict[str, dict[str, str]], dict[str, SavedPlan]]

amounts = st.integers(1, 10**9)
days = st.dates(date(2026, 1, 1), TODAY)


class UndoRedo(RuleBasedStateMachine):
    """Actions in any order; beside the store a list of the states that there were."""

    ids = Bundle("ids")

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store.open(Path(self.folder.name))
        self.history = History()
        self.states: list[State] = [([], {}, {})]
        self.at = 0

    def did(self, change: Change) -> None:
        self.history.done(change)
        del self.states[self.at + 1 :]
        self.states.append(self.state())
        self.at += 1

    def state(self) -> State:
        return self.store.records(), self.store.overrides(), self.store.plans()

    def here(self, debt_id: str) -> bool:
        return self.store.record(debt_id) is not None

    @rule(target=ids, name=st.text("abc债", min_size=1, max_size=3), amount=amounts)
    def add(self, name: str, amount: int) -> str:
        change = debts.add_debt(self.store, draft(name, amount, amount_due=None))
        self.did(change)
        return change.after[0].debt.id

    @rule(target=ids, count=st.integers(1, 3))
    def import_some(self, count: int) -> object:
        change = debts.import_debts(self.store, [draft(f"Debt {n}") for n in range(count)])
        self.did(change)
        return multiple(*(record.debt.id for record in change.after))

    @rule(debt_id=ids, amount=amounts, on=days, note=st.text("xyz", max_size=2))
    def pay(self, debt_id: str, amount: int, on: date, note: str) -> None:
        if self.here(debt_id):
            self.did(debts.record_payment(self.store, debt_id, amount, on, TODAY, note))

    @rule(debt_id=ids, amount=amounts, on=days, due=st.none() | days)
    def balance(self, debt_id: str, amount: int, on: date, due: date | None) -> None:
        if self.here(debt_id):
            change = debts.update_balance(self.store, debt_id, amount, on, due, None, TODAY)
            self.did(change)

    @rule(debt_id=ids, name=st.text("def", min_size=1, max_size=3), amount=amounts)
    def edit(self, debt_id: str, name: str, amount: int) -> None:
        if self.here(debt_id):
            some = draft(name, amount, amount_due=None)
            self.did(debts.edit_debt(self.store, debt_id, some))

    @rule(debt_id=ids, status=st.sampled_from(Status))
    def set_status(self, debt_id: str, status: Status) -> None:
        record = self.store.record(debt_id)
        if record and record.debt.status is not status:
            self.did(debts.set_status(self.store, debt_id, status))

    @rule(debt_id=ids)
    def delete(self, debt_id: str) -> None:
        if self.here(debt_id):
            self.did(debts.delete_debt(self.store, debt_id))

    @rule(
        lender=st.sampled_from(["jiebei", "huabei"]),
        figure=st.sampled_from(["late_fee", "minimum"]),
        text=st.sampled_from(["", "20", "30"]),
    )
    def set_figure(self, lender: str, figure: str, text: str) -> None:
        try:
            self.did(lenders.set_figure(self.store, lender, figure, {figure: text}))
        except UserError as error:
            assert error.code == "figure_unchanged"  # noqa: PT017 - both ways are right

    @rule(currency=st.sampled_from(["CNY", "USD"]), available=st.integers(0, 2))
    def save_plan(self, currency: str, available: int) -> None:
        inputs = PlanInputs(CashFlow(currency, available=available), TODAY)
        try:
            self.did(plans.save_inputs(self.store, inputs))
        except UserError as error:
            assert error.code == "plan_unchanged"  # noqa: PT017 - both ways are right

    @rule(debt_id=ids, amount=amounts, on=days)
    def tick(self, debt_id: str, amount: int, on: date) -> None:
        if self.here(debt_id):
            planned = Payment(on, debt_id, "", amount, amount, 0, 0, 0, None, Reason.DUE, 0)
            self.did(plans.record_planned(self.store, planned, on, amount, TODAY))

    @precondition(lambda self: self.history.can_undo)
    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            if self.history.can_undo:
                expected = self.history.undo_change
                assert expected is not None
                assert self.history.undo(self.store) == reverse(expected)
                assert self.history.redo_change == expected
                self.at -= 1

    @precondition(lambda self: self.history.can_redo)
    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            if self.history.can_redo:
                expected = self.history.redo_change
                assert self.history.redo(self.store) == expected
                assert self.history.undo_change == expected
                self.at += 1

    @invariant()
    def the_state_is_exact(self) -> None:
        assert self.state() == self.states[self.at]
        assert self.history.can_undo == (self.at > 0)
        assert self.history.can_redo == (self.at < len(self.states) - 1)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestUndoRedo = UndoRedo.TestCase
TestUndoRedo.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


def test_with_nothing_done_there_is_nothing_to_take_back(store: Store) -> None:
    empty = History()
    assert (empty.undo_change, empty.redo_change) == (None, None)
    with refused((None, "nothing_to_undo")):
        empty.undo(store)
    with refused((None, "nothing_to_redo")):
        empty.redo(store)


def test_a_new_action_ends_what_could_be_done_again(store: Store) -> None:
    steps = History()
    steps.done(debts.add_debt(store, draft("One")))
    steps.undo(store)
    steps.done(debts.add_debt(store, draft("Two")))
    assert not steps.can_redo
    assert [r.debt.name for r in store.records()] == ["Two"]


def test_an_undo_of_what_another_process_changed_is_refused_and_bars_no_older_one(
    store: Store, other: Store
) -> None:
    steps = History()
    older = debts.add_debt(store, draft("Older"))
    change = debts.add_debt(store, draft("Newer"))
    steps.done(older)
    steps.done(change)
    debts.record_payment(other, change.after[0].debt.id, 500, TODAY, TODAY)
    before = store.records()
    with refused((None, "undo_dropped")):
        steps.undo(store)
    assert store.records() == before
    assert steps.undo_change is older
    assert not steps.can_redo
    steps.undo(store)
    assert [r.debt.name for r in store.records()] == ["Newer"]
    with refused((None, "nothing_to_undo")):
        steps.undo(store)


def test_a_redo_of_what_another_process_changed_is_refused_and_bars_no_later_one(
    store: Store, other: Store
) -> None:
    steps = History()
    debt_id = added(store)
    change = debts.record_payment(store, debt_id, 500, TODAY, TODAY)
    later = debts.add_debt(store, draft("Later"))
    steps.done(change)
    steps.done(later)
    steps.undo(store)
    steps.undo(store)
    debts.rename_debt(other, debt_id, "Renamed")
    with refused((None, "redo_dropped")):
        steps.redo(store)
    assert steps.redo_change is later
    steps.redo(store)
    assert [r.debt.name for r in store.records()] == ["Renamed", "Later"]
    with refused((None, "nothing_to_redo")):
        steps.redo(store)


def test_own_figures_that_another_process_changed_are_left(store: Store, other: Store) -> None:
    steps = History()
    steps.done(lenders.set_figure(store, "jiebei", "late_fee", {"late_fee": "20"}))
    lenders.set_figure(other, "jiebei", "minimum", {"minimum": "30"})
    with refused((None, "undo_dropped")):
        steps.undo(store)
    assert store.overrides() == {"jiebei": {"late_fee": "20", "minimum": "30"}}


def test_a_step_stays_when_the_store_cannot_write(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = History()
    steps.done(debts.add_debt(store, draft()))

    def full(**_: object) -> None:
        raise UserError("store_full")

    with monkeypatch.context() as patch:
        patch.setattr(store, "apply", full)
        with refused((None, "store_full")):
            steps.undo(store)
    assert steps.can_undo
    steps.undo(store)
    assert store.records() == []


def test_only_the_newest_steps_are_kept(store: Store) -> None:
    steps = History()
    debt_id = added(store)
    for n in range(history.LIMIT + 5):
        steps.done(debts.rename_debt(store, debt_id, f"Name {n}"))
    for _ in range(history.LIMIT):
        steps.undo(store)
    assert not steps.can_undo
    assert store.records()[0].debt.name == "Name 4"
