"""The JSON of the list: its golden file, and each field that may be unknown."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from tests.domain.build import RULES, balance, debt, payment, rate, record

from ashore.catalogue import Catalogue
from ashore.domain.debt import Debt, History, Kind, Record, Repeats, Status
from ashore.domain.portfolio import Portfolio, portfolio
from ashore.domain.rates import Period
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyKind,
    Terms,
)
from ashore.exchange.json_list import document, percent

TODAY = date(2026, 11, 24)
CATALOGUE = Catalogue()
HALF_MORE = Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"))


def dump(found: Portfolio, archived: bool = False) -> dict[str, object]:
    rules = CATALOGUE.stage_rules()
    made = document(found, CATALOGUE.conventions(), rules.shifts, archived)
    return json.loads(json.dumps(made))  # type: ignore[no-any-return]


def of(*records: Record, on: date = TODAY) -> Portfolio:
    return portfolio(records, on, lambda _debt: RULES)


def one(debt: Debt, *entries: object) -> dict[str, object]:
    found = dump(of(Record(debt, entries)))  # type: ignore[arg-type]
    return found["debts"][0]  # type: ignore[index,no-any-return]


def test_the_golden_file(checkout: Path) -> None:
    """Fields are only ever added: a change here is a change for every program that reads it."""
    jiebei = replace(
        debt("1", Terms(rate("0.04", Period.DAY), penalty=HALF_MORE), repeats=Repeats.MONTHLY),
        name="借呗", lender="jiebei", kind=Kind.PLATFORM_LOAN, notes="a\nb",
    )  # fmt: skip
    card = replace(
        debt("2", Terms(rate("18.25"), grace=Grace(3, 1000)), history=History.CLEAN, position=1),
        name="Card",
        lender="icbc-card",
    )
    dollars = replace(debt("3", currency="USD", contact_works=False, position=2), name="Loan")
    repaid = replace(debt("4", status=Status.CLOSED, position=3), name="Repaid")
    found = of(
        record(jiebei, balance("2026-11-20", 2_400_000, "2026-11-15", 218_000)),
        record(card, balance("2026-11-20", 1_200_000, "2026-11-25", 120_000)),
        record(dollars, balance("2026-11-20", 50_000, "2026-11-30")),
        record(repaid, balance("2026-11-20", 0, "2026-11-30")),
    )
    golden = checkout / "tests" / "data" / "list.json"
    assert dump(found) == json.loads(golden.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("terms", "name", "expected"),
    [
        (Terms(), "minimum", ("full", None, None, None)),
        (Terms(minimum=Minimum(MinimumKind.FIXED, amount=218_000)), "minimum",
         ("fixed", 218_000, None, None)),
        (Terms(minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10), floor=20_000)), "minimum",
         ("percent", None, "10.00", 20_000)),
        (Terms(minimum=Minimum(MinimumKind.PERCENT, percent=Decimal("2.125"))), "minimum",
         ("percent", None, "2.125", 0)),
        (Terms(), "late_fee", ("none", None, None, None)),
        (Terms(late_fee=LateFee(FeeKind.FIXED, amount=1_000)), "late_fee", ("fixed", 1_000, None, None)),
        (Terms(late_fee=LateFee(FeeKind.PERCENT, percent=Decimal(5), floor=1_000)), "late_fee",
         ("percent", None, "5.00", 1_000)),
    ],
)  # fmt: skip
def test_minimum_and_late_fee(terms: Terms, name: str, expected: tuple[object, ...]) -> None:
    found = one(debt(terms=terms), balance("2026-11-20", 100_000, "2026-11-30"))
    assert found[name] == dict(zip(("kind", "amount", "percent", "floor"), expected, strict=True))


def test_how_interest_grows() -> None:
    for accrual in Accrual:
        found = one(debt(terms=Terms(accrual=accrual)), balance("2026-11-20", 100_000))
        assert found["interest"] == accrual


def test_unknown_figures_are_null_and_never_zero() -> None:
    found = one(debt(), balance("2026-11-20", 100_000))
    unknown = [
        "annual_rate", "annual_rate_now", "rate", "rate_period", "due_date", "next_stage",
        "next_stage_on", "next_stage_earliest", "next_stage_latest", "cost_per_day",
        "interest_per_day", "penalty_per_day",
    ]  # fmt: skip
    assert {name: found[name] for name in unknown} == dict.fromkeys(unknown)
    totals = dump(of(record(debt(), balance("2026-11-20", 100_000))))["totals"]
    assert totals[0]["unknown_rates"] == 1  # type: ignore[index]
    assert totals[0]["next_due"] is None  # type: ignore[index]


def test_order_closed_and_archived() -> None:
    records = [
        record(debt("old", status=Status.ARCHIVED), balance("2026-11-20", 100)),
        record(debt("paid", position=1), balance("2026-11-01", 100), payment("2026-11-20", 100)),
        record(debt("low", Terms(rate("5")), position=2), balance("2026-11-20", 100)),
        record(debt("high", Terms(rate("9")), position=3), balance("2026-11-20", 100)),
    ]
    shown = dump(of(*records))["debts"]
    listed = [(d["id"], d["priority"], d["stage"], d["status"]) for d in shown]  # type: ignore[attr-defined]
    assert listed == [
        ("high", 1, "current", "open"),
        ("low", 2, "current", "open"),
        ("paid", None, "closed", "open"),
    ]
    everything = dump(of(*records), archived=True)["debts"]
    assert [d["id"] for d in everything] == ["high", "low", "old", "paid"]  # type: ignore[attr-defined]


def test_nothing_at_all() -> None:
    assert dump(of()) == {"as_of": "2026-11-24", "totals": [], "debts": []}


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (0, (None, None, "normal")),
        (1, ("M1", "1", "special_mention")),
        (31, ("M2", "2", "special_mention")),
        (200, ("M7+", "7", "loss")),
    ],
)
def test_labels(days: int, labels: tuple[str | None, ...]) -> None:
    due = date.fromordinal(TODAY.toordinal() - days).isoformat()
    found = one(debt(), balance("2026-11-24", 100, due))["labels"]
    assert tuple(found.values()) == labels  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("kind", "currency", "labels"),
    [
        (Kind.FAMILY, "CNY", (None, None, None)),
        (Kind.PRIVATE_LOAN, "CNY", ("M2", None, None)),
        (Kind.CARD, "USD", ("M2", None, None)),
    ],
)
def test_labels_that_a_debt_does_not_have(
    kind: Kind, currency: str, labels: tuple[str | None, ...]
) -> None:
    who = replace(debt(currency=currency), kind=kind)
    found = one(who, balance("2026-11-24", 100, "2026-10-20"))["labels"]
    assert tuple(found.values()) == labels  # type: ignore[attr-defined]


def test_to_a_person_no_stage_comes_by_rule() -> None:
    records = [record(debt(), balance("2026-11-24", 100, "2026-10-20"))]
    found = dump(portfolio(records, TODAY, lambda _debt: None))["debts"][0]  # type: ignore[index]
    keys = ("stage", "next_stage", "next_stage_on", "next_stage_earliest", "next_stage_latest")
    assert [found[key] for key in keys] == ["reminder", None, None, None, None]


@pytest.mark.parametrize("grace", [0, 2, 5, 20])
@pytest.mark.parametrize("days", [1, 3, 4, 15])
def test_the_next_stage_lies_in_its_window(days: int, grace: int) -> None:
    due = date.fromordinal(TODAY.toordinal() - days).isoformat()
    careful = debt(terms=Terms(grace=Grace(grace)), history=History.POOR, contact_works=False)
    found = one(careful, balance("2026-11-24", 100_000, due))
    if found["next_stage"] in ("phone_contact", "formal_collection"):
        earliest, latest = found["next_stage_earliest"], found["next_stage_latest"]
        assert str(earliest) <= str(found["next_stage_on"]) <= str(latest)
    else:
        assert found["next_stage_earliest"] is found["next_stage_latest"] is None


@pytest.mark.parametrize(
    ("value", "text"),
    [("18.25", "18.25"), ("21.9", "21.90"), ("18", "18.00"), ("0", "0.00"), ("0.0385", "0.0385"),
     ("14.600", "14.60"), ("1E+2", "100.00"), ("27.375", "27.375")],
)  # fmt: skip
def test_percents_are_exact_with_two_places_at_least(value: str, text: str) -> None:
    assert percent(Decimal(value)) == text
