"""The sample profile: as of the day, in the language, and equal to the table worked out by hand."""

from __future__ import annotations

import tomllib
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.services.samples import TODAY, draft

from ashore.catalogue import Catalogue
from ashore.domain.debt import Kind
from ashore.domain.errors import InvalidInput, UserError
from ashore.domain.portfolio import portfolio
from ashore.domain.rates import Rate
from ashore.domain.standing import Standing
from ashore.services import contacts, debts, demo
from ashore.services.demo import is_laid_out, lay_out_demo, sample_contacts, sample_records
from ashore.storage import Store

EXPECTED: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent.parent / "data" / "demo_expected.toml").read_text(encoding="utf-8")
)
TOTALS: dict[str, Any] = EXPECTED.pop("totals")
DAYS = [TODAY, date(2024, 2, 29), date(2026, 1, 1), date(2027, 12, 31)]


def of_month(value: Any, today: date) -> Any:
    """A figure that depends on the days of the month is given for each length of it."""
    if isinstance(value, dict):
        return value[str(monthrange(today.year, today.month)[1])]
    return value


def yearly(rate: Rate | None) -> Decimal | None:
    return rate.annual() if rate else None


FIGURES: dict[str, Callable[[Standing], object]] = {
    "balance": lambda s: s.balance,
    "overdue": lambda s: s.overdue_amount,
    "days_overdue": lambda s: s.days_overdue,
    "days_past_due": lambda s: s.days_past_due,
    "stage": lambda s: s.stage,
    "next_stage": lambda s: s.next_stage,
    "next_in_days": lambda s: s.next_stage_on and (s.next_stage_on - s.on).days,
    "rate": lambda s: yearly(s.rate),
    "rate_now": lambda s: yearly(s.rate_now),
    "interest_per_day": lambda s: s.cost and s.cost.interest,
    "penalty_per_day": lambda s: s.cost and s.cost.penalty,
    "cost_per_day": lambda s: s.cost and s.cost.total,
}


@pytest.mark.parametrize("today", DAYS)
def test_every_debt_stands_where_the_table_says(today: date) -> None:
    records = sample_records(today, "zh_CN")
    held = portfolio(records, today, Catalogue().boundaries_of)
    standings = {s.debt.id: s for s in held.standings}
    assert [key.partition("+")[0] for key in EXPECTED] == [r.debt.lender for r in records]
    for (lender, expected), record in zip(EXPECTED.items(), records, strict=True):
        s = standings[record.debt.id]
        found = {name: figure(s) for name, figure in FIGURES.items() if name in expected}
        wanted = {
            name: Decimal(value) if name.startswith("rate") else of_month(value, today)
            for name, value in expected.items()
        }
        assert found | {"priority": held.rank(s.debt.id)} == {"priority": None} | wanted, lender


@pytest.mark.parametrize("today", DAYS)
def test_the_totals_are_those_of_the_table(today: date) -> None:
    held = portfolio(sample_records(today, "en"), today, Catalogue().boundaries_of)
    assert {total.currency for total in held.totals} == set(TOTALS)
    for total in held.totals:
        wanted = dict(TOTALS[total.currency])
        assert total.next_due is not None
        assert total.next_due.standing.debt.lender == wanted.pop("next_due")
        assert (total.next_due.on - today).days == wanted.pop("next_due_in_days")
        said = {name: of_month(value, today) for name, value in wanted.items()}
        assert {name: getattr(total, name) for name in wanted} == said


def test_every_lender_of_the_article_is_there() -> None:
    named = {p.id for p in Catalogue().presets() if not p.generic}
    assert len(named) >= 9
    assert named <= {r.debt.lender for r in sample_records(TODAY, "zh_CN")}


def test_it_is_laid_out_once_a_day_and_language(store: Store) -> None:
    assert lay_out_demo(store, TODAY)
    first = store.records()
    debts.rename_debt(store, first[0].debt.id, "Changed by the person")
    assert not lay_out_demo(store, TODAY)
    assert store.records() != first
    assert lay_out_demo(store, TODAY, "en")
    assert [r.debt.id for r in store.records()] == [r.debt.id for r in first]
    assert lay_out_demo(store, TODAY, "zh_TW")
    assert store.records() == first
    assert lay_out_demo(store, TODAY + timedelta(days=1))
    assert [r.debt for r in store.records()] == [r.debt for r in first]
    assert [r.entries for r in store.records()] != [r.entries for r in first]


def test_debts_that_a_person_entered_in_the_sample_stay(store: Store) -> None:
    """``./run`` opens the sample first: some people enter their real debts there."""
    lay_out_demo(store, TODAY, "zh_CN")
    own = debts.add_debt(store, draft("Entered by the person")).after[0]
    paid = debts.record_payment(store, own.debt.id, 500, TODAY, TODAY).after[0]
    for day, language in ((TODAY, "en"), (TODAY + timedelta(days=1), "en")):
        assert lay_out_demo(store, day, language)
        assert store.record(own.debt.id) == paid
        assert store.records()[:-1] == sample_records(day, language)


def test_contacts_of_the_sample_are_laid_out_anew_and_ones_own_stay(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out_demo(store, TODAY, "en")
    assert store.contacts() == sorted(sample_contacts(TODAY, "en"), key=lambda c: (c.at, c.id))
    first = store.contacts()[0]
    now = datetime(2026, 11, 24, 23, 59, tzinfo=UTC)
    own = contacts.add_contact(store, replace(first, id="", said="Mine"), now).contacts[0][1]
    assert own is not None
    contacts.delete_contact(store, first.id)
    lay_out_demo(store, TODAY + timedelta(days=1), "en")
    assert {c.id for c in store.contacts()} == {
        own.id, *(c.id for c in sample_contacts(TODAY, "en"))
    }  # fmt: skip
    shorter = tuple({**debt, "contacts": ()} for debt in Catalogue().demo())
    monkeypatch.setattr(Catalogue, "demo", lambda _: shorter)
    lay_out_demo(store, TODAY, "en")
    assert [c.said for c in store.contacts()] == ["Mine"]


def test_debts_of_an_older_and_longer_sample_go(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out_demo(store, TODAY)
    debts.add_debt(store, draft("Entered by the person"))
    shorter = Catalogue().demo()[:-1]
    monkeypatch.setattr(Catalogue, "demo", lambda _: shorter)
    lay_out_demo(store, TODAY + timedelta(days=1))
    assert [r.debt.id for r in store.records()[:-1]] == [
        r.debt.id for r in sample_records(TODAY, "zh_CN")
    ]
    assert store.records()[-1].debt.name == "Entered by the person"


def test_whether_it_is_laid_out_can_be_told_from_the_facts_of_the_file(store: Store) -> None:
    assert not is_laid_out({}, TODAY, "en")
    lay_out_demo(store, TODAY, "en_GB")
    facts = {"demo_day": store.meta("demo_day") or ""}
    assert is_laid_out(facts, TODAY, "en")
    assert not is_laid_out(facts, TODAY, "zh_CN")
    assert not is_laid_out(facts, TODAY + timedelta(days=1), "en")


def test_names_and_notes_are_in_one_language() -> None:
    chinese, english = sample_records(TODAY, "zh_CN"), sample_records(TODAY, "en")
    assert all(r.debt.name.isascii() and r.debt.notes.isascii() for r in english)
    assert all(not r.debt.notes.isascii() for r in chinese)
    assert sample_contacts(TODAY, "zh_CN") != sample_contacts(TODAY, "en")
    assert [replace(r.debt, name="", notes="") for r in chinese] == [
        replace(r.debt, name="", notes="") for r in english
    ]


def test_the_sample_shows_a_closed_debt_and_one_to_a_person() -> None:
    records = sample_records(TODAY, "en")
    assert {"closed", "open"} == {r.debt.status for r in records}
    assert Kind.FAMILY in {r.debt.kind for r in records}


def test_a_sample_that_cannot_be_read_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {**Catalogue().demo()[0], "rate": "much"}
    monkeypatch.setattr(Catalogue, "demo", lambda _: (broken,))
    with pytest.raises(InvalidInput):
        demo.sample_records(TODAY, "en")


def test_a_persons_own_debts_are_never_replaced_by_the_sample(store: Store) -> None:
    debts.add_debt(store, draft())
    before = store.records()
    with pytest.raises(UserError) as refused:
        lay_out_demo(store, TODAY, "en")
    assert refused.value.code == "demo_refused"
    assert store.records() == before
