"""Saved plans on disk: they come back as they were, and what cannot be is refused."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st
from tests.planning.random_plans import AS_OF, flows, portfolios, settings
from tests.storage import golden
from tests.storage.samples import sql

from ashore.domain.errors import UserError
from ashore.paths import Profile
from ashore.planning.baseline import SavedPlan, baseline_of
from ashore.planning.cash import CashFlow
from ashore.planning.inputs import PlanInputs
from ashore.planning.make import make_plan
from ashore.planning.settings import Settings
from ashore.planning.start import Start
from ashore.storage import Store, plans, revisions


@limits(deadline=None)
@given(portfolios(most=2), flows(), settings(2), st.integers(0, 10**6), st.booleans())
def test_a_plan_comes_back_as_it_was(
    debts: tuple[Start, ...], cash: CashFlow, chosen: Settings, spent: int, promised: bool
) -> None:
    inputs = PlanInputs(cash, AS_OF, chosen, spent)
    saved = SavedPlan(inputs)
    if promised:
        saved = SavedPlan(inputs, baseline_of(make_plan(debts, cash, AS_OF, chosen), inputs, []))
    row = plans.values("CNY", saved)
    assert plans._plan("CNY", row["inputs"] or "", row["baseline"]) == saved


def test_it_is_there_for_the_next_process(store: Store, profile: Profile) -> None:
    saved = golden.plans(revisions.HEAD)
    store.apply([], [], plans={code: (None, plan) for code, plan in saved.items()})
    with closing(Store.open(profile.folder)) as again:
        assert again.plans() == saved
    store.apply([], [], plans={"JPY": (saved["JPY"], None)})
    assert store.plans() == {"CNY": saved["CNY"]}


def test_what_was_changed_elsewhere_is_left(store: Store) -> None:
    inputs = PlanInputs(CashFlow("CNY", available=5), date(2026, 11, 24))
    store.apply([], [], plans={"CNY": (None, SavedPlan(inputs))})
    other = SavedPlan(replace(inputs, spent=1))
    for before in (None, other):
        with pytest.raises(UserError, match="changed_elsewhere"):
            store.apply([], [], plans={"CNY": (before, other)})
    assert store.plans() == {"CNY": SavedPlan(inputs)}


@pytest.mark.parametrize(
    "inputs",
    [
        PlanInputs(CashFlow("CNY", available=-1), AS_OF),
        PlanInputs(CashFlow("USD"), AS_OF),
        PlanInputs(CashFlow("CNY", available="5"), AS_OF),  # type: ignore[arg-type]
        PlanInputs(CashFlow("CNY"), "2026-11-24"),  # type: ignore[arg-type]
    ],
)
def test_what_no_plan_can_hold_is_not_written(store: Store, inputs: PlanInputs) -> None:
    with pytest.raises(ValueError, match=r"plan|serialized"):
        store.apply([], [], plans={"CNY": (None, SavedPlan(inputs))})
    assert store.plans() == {}


@pytest.mark.parametrize("text", ['{"cash_on": "2026-11-24"}', '{"cash": 5, "cash_on": "x"}'])
def test_a_document_that_cannot_be_read_is_damage(
    store: Store, profile: Profile, text: str
) -> None:
    sql(profile.database, f"INSERT INTO plan VALUES ('CNY', '{text}', NULL)")
    with pytest.raises(UserError, match="store_damaged"):
        store.plans()


def test_what_an_older_version_kept_is_read(store: Store, profile: Profile) -> None:
    """A field that came later has its default; one that is gone is passed over."""
    text = '{"cash": {"currency": "CNY", "was": 1}, "cash_on": "2026-11-24"}'
    sql(profile.database, f"INSERT INTO plan VALUES ('CNY', '{text}', NULL)")
    assert store.plans() == {"CNY": SavedPlan(PlanInputs(CashFlow("CNY"), date(2026, 11, 24)))}


@pytest.mark.parametrize("row", ["('CNY', 'x', NULL)", "('CNY', '[]', NULL)", "('CNY', '{}', '5')"])
def test_the_file_takes_documents_only(store: Store, profile: Profile, row: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        sql(profile.database, f"INSERT INTO plan VALUES {row}")
