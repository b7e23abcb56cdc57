"""No value gets into a row that the domain cannot hold; the error names the column only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy.exc
from tests.storage.samples import record, sql

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import EntryKind, PageParts
from ashore.domain.rates import Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import Grace, LateFee, Minimum, Penalty, Promotion, Terms
from ashore.paths import Profile
from ashore.storage import Store, rows

DEBT = record(1).debt
ENTRY = record(1, 100).entries[0]
BAD: Any = None


def terms(**changes: Any) -> dict[str, Any]:
    return {"terms": replace(Terms(), **changes)}


@pytest.mark.parametrize(
    ("column", "change"),
    [
        ("id", {"id": ""}),
        ("name", {"name": BAD}),
        ("name", {"name": 5}),
        ("currency", {"currency": "¥"}),
        ("position", {"position": -1}),
        ("position", {"position": 1.0}),
        ("phone_contact_from", {"boundaries": Boundaries(0, 5)}),
        ("rate_percent", terms(rate=Rate(Decimal(-1), Period.DAY))),
        ("rate_percent", terms(rate=Rate(Decimal("NaN"), Period.DAY))),
        ("rate_percent", terms(rate=Rate(Decimal("Infinity"), Period.DAY))),
        ("penalty_value", terms(penalty=Penalty(value=Decimal("-1.5")))),
        ("late_fee_amount", terms(late_fee=LateFee(amount=1.5))),  # type: ignore[arg-type]
        ("late_fee_amount", terms(late_fee=LateFee(amount=True))),
        ("late_fee_floor", terms(late_fee=LateFee(floor=10**16 + 1))),
        ("minimum_amount", terms(minimum=Minimum(amount=-1))),
        ("amount_borrowed", {"amount_borrowed": -1}),
        ("late_fee_then", terms(late_fee=LateFee(then=(Decimal(-6),)))),
        (
            "promotion_percent",
            terms(promotion=Promotion(Rate(Decimal(-1), Period.DAY), date(2026, 1, 1))),
        ),
        ("statement_day", terms(statement_day=32)),
        ("grace_days", terms(grace=Grace(days=-1))),
        ("grace_amount", terms(grace=Grace(amount=Decimal(1)))),  # type: ignore[arg-type]
    ],
)
def test_a_debt_with_a_wrong_value_is_refused(column: str, change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=column) as caught:
        rows.debt_values(replace(DEBT, **change))
    assert "input_value" not in str(caught.value)


@pytest.mark.parametrize("field", ["kind", "repeats", "history", "status"])
def test_a_debt_with_an_unknown_choice_is_refused(field: str) -> None:
    change: dict[str, Any] = {field: "other"}
    with pytest.raises(ValueError, match="other"):
        rows.debt_values(replace(DEBT, **change))


@pytest.mark.parametrize(
    ("column", "change"),
    [
        ("id", {"id": ""}),
        ("amount", {"amount": "not a number"}),
        ("amount", {"amount": 0.3}),
        ("amount", {"amount": -1}),
        ("amount", {"amount": 10**16 + 1}),
        ("seq", {"seq": -1}),
        ("amount_due", {"amount_due": -1}),
        ("note", {"note": None}),
        ("part", {"part": Part.COSTS}),
        ("part", {"kind": EntryKind.WAIVER}),
        ("parts", {"parts": PageParts()}),
        ("page_costs", {"parts": PageParts(costs=-1)}),
        ("rate_percent", {"rate": Rate(Decimal(5), Period.YEAR)}),
        ("rate_percent", {"kind": EntryKind.RATE}),
    ],
)
def test_an_entry_with_a_wrong_value_is_refused(column: str, change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=column):
        rows.entry_values(replace(ENTRY, **change))


@pytest.mark.parametrize(
    "change",
    [
        "kind = 'loan'",
        "contact_works = 2",
        "position = 'first'",
        "position = 1.5",
        "rate_percent = '5'",
        "rate_percent = 'five', rate_period = 'day'",
        "rate_percent = '', rate_period = 'day'",
        "rate_percent = '5', rate_period = 'week'",
        "phone_contact_from = 4",
        "phone_contact_from = 4, formal_collection_from = 4",
        "phone_contact_from = 0, formal_collection_from = 4",
        "grace_amount = -1",
        "name = NULL",
        "contract_date = '2026-02-30'",
        "amount_received = -1",
        "penalty_on_interest = 2",
        "late_fee_then = '6;7'",
        "day_count = 'both'",
        "promotion_percent = '3'",
        "promotion_percent = '3', promotion_period = 'year'",
        "statement_day = 0",
        "statement_day = 32",
        "payment_order = 'any'",
    ],
)
def test_the_file_itself_refuses_a_wrong_debt(store: Store, profile: Profile, change: str) -> None:
    store.apply([], [record(1, 100)])
    with pytest.raises(Exception, match=r"constraint failed|cannot store"):
        sql(profile.database, f"UPDATE debt SET {change}")
    assert store.records() == [record(1, 100)]


@pytest.mark.parametrize(
    "change",
    [
        "on_date = '2026-02-30'",
        "on_date = '2026-2-3'",
        "on_date = 'today'",
        "due_date = '2026-13-01'",
        "kind = 'loan'",
        "kind = 'waiver'",
        "kind = 'rate'",
        "part = 'costs'",
        "rate_percent = '5', rate_period = 'year'",
        "page_interest = -1",
        "amount = -1",
        "amount = 'much'",
        "amount_due = -1",
        "seq = -1",
    ],
)
def test_the_file_itself_refuses_a_wrong_entry(store: Store, profile: Profile, change: str) -> None:
    store.apply([], [record(1, 100)])
    with pytest.raises(Exception, match=r"constraint failed|cannot store"):
        sql(profile.database, f"UPDATE entry SET {change}")
    assert store.records() == [record(1, 100)]


def test_an_entry_needs_its_debt(store: Store) -> None:
    stray = replace(ENTRY, debt_id="nobody")
    with pytest.raises(sqlalchemy.exc.IntegrityError, match="FOREIGN KEY"):
        store.apply([], [replace(record(1), entries=(stray,))])
    assert store.records() == []


def test_the_same_terms_are_built_once(store: Store) -> None:
    store.apply([], [record(1), record(2)])
    one, two = store.records()
    assert one.debt.terms is two.debt.terms
