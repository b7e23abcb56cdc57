"""A figure typed in its place: that figure changes, the others stay, and one undo takes it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.services.samples import DUE, TODAY, added, draft, refused

from ashore.catalogue import Catalogue
from ashore.domain.debt import Debt, Record, Repeats
from ashore.domain.overdue import Position, position
from ashore.domain.stage import Boundaries
from ashore.domain.standing import standing
from ashore.domain.terms import Grace, Terms
from ashore.services import debts
from ashore.services.change import apply, reverse
from ashore.services.fields import Draft, read_fields
from ashore.services.in_place import EDITS
from ashore.storage import Store


def now(store: Store) -> Position:
    [record] = store.records()
    return position(record.debt, record.entries, TODAY)


def asked(store: Store) -> tuple[date | None, int]:
    held = now(store)
    due = held.arrears[0].on if held.arrears else held.upcoming.on if held.upcoming else None
    ahead = held.upcoming.unpaid if held.upcoming and not held.arrears else 0
    return due, sum(one.unpaid for one in held.arrears) + held.shortfall + ahead


@pytest.mark.parametrize(
    ("field", "text", "balance", "due", "amount_due"),
    [
        ("balance", "1,100", 110_000, DUE, 12_000),
        ("balance", "50", 5_000, DUE, 5_000),  # no more can be due than is owed
        ("due_date", "2026-11-10", 120_000, date(2026, 11, 10), 12_000),
        ("due_date", "2026-12-10", 120_000, date(2026, 12, 10), 12_000),
        ("amount_due", "300", 120_000, DUE, 30_000),
    ],
)
def test_one_figure_changes_and_the_others_stay(
    store: Store, field: str, text: str, balance: int, due: date, amount_due: int
) -> None:
    debt_id = added(store)
    before = store.records()
    change = EDITS[field](store, debt_id, text, TODAY)
    assert change.code == "balance_updated"
    assert (now(store).balance, *asked(store)) == (balance, due, amount_due)
    apply(store, reverse(change))
    assert store.records() == before


def test_a_name_is_changed_in_its_place(store: Store) -> None:
    debt_id = added(store)
    assert EDITS["name"](store, debt_id, "New", TODAY).code == "debt_edited"
    assert store.records()[0].debt.name == "New"


def test_what_was_paid_since_the_last_balance_stays_paid(store: Store) -> None:
    debt_id = added(store)
    debts.record_payment(store, debt_id, 5_000, TODAY, TODAY)
    EDITS["due_date"](store, debt_id, "2026-11-21", TODAY)
    assert now(store).balance == 115_000
    assert asked(store) == (date(2026, 11, 21), 7_000)
    EDITS["amount_due"](store, debt_id, "60", TODAY)
    assert now(store).balance == 115_000
    assert asked(store) == (date(2026, 11, 21), 6_000)


SEPTEMBER, OCTOBER, DECEMBER = date(2026, 9, 22), date(2026, 10, 22), date(2026, 12, 22)


def instalments(store: Store, minimum: str = "") -> str:
    """10,000.00, a thousand of it on the 22nd of each month from September on."""
    texts = {
        "name": "Loan", "balance": "10,000", "due_date": "2026-09-22", "amount_due": "1,000",
        "repeats": "monthly", "minimum": minimum,
    }  # fmt: skip
    reading = read_fields(texts, Catalogue(), date(2026, 9, 1))
    assert reading.draft is not None
    return added(store, reading.draft)


def stands(store: Store, on: date) -> tuple[int, date | None, int]:
    """Asked for, due date, days overdue."""
    [record] = store.records()
    s = standing(record.debt, record.entries, on, Boundaries(4, 16))
    return s.amount_due, s.due_date, s.days_overdue


@pytest.mark.parametrize(
    ("field", "text"), [("balance", "9,500"), ("amount_due", "3,000"), ("due_date", "2026-09-22")]
)
@pytest.mark.parametrize("minimum", ["", "instalment", "instalment 1,000"])
def test_three_missed_instalments_stay_three(
    store: Store, field: str, text: str, minimum: str
) -> None:
    debt_id = instalments(store, minimum)
    assert stands(store, TODAY) == (300_000, SEPTEMBER, 63)
    EDITS[field](store, debt_id, text, TODAY)
    assert stands(store, TODAY) == (300_000, SEPTEMBER, 63)
    assert stands(store, date(2026, 12, 23)) == (400_000, SEPTEMBER, 92)
    debts.record_payment(store, debt_id, 100_000, TODAY, TODAY)
    assert stands(store, TODAY) == (200_000, OCTOBER, 33)


@pytest.mark.parametrize("minimum", ["", "instalment"])
def test_an_instalment_that_is_paid_in_part_is_whole_next_month(store: Store, minimum: str) -> None:
    debt_id = instalments(store, minimum)
    debts.record_payment(store, debt_id, 360_000, TODAY, TODAY)
    assert stands(store, TODAY) == (40_000, DECEMBER, 0)
    EDITS["balance"](store, debt_id, "6,500", TODAY)
    assert stands(store, TODAY) == (40_000, DECEMBER, 0)
    assert stands(store, date(2026, 12, 23)) == (40_000, DECEMBER, 1)
    assert stands(store, date(2027, 1, 22)) == (140_000, DECEMBER, 31)


def test_an_instalment_of_today_beside_a_missed_one_stays(store: Store) -> None:
    debt_id = instalments(store)
    assert stands(store, OCTOBER) == (200_000, SEPTEMBER, 30)
    EDITS["balance"](store, debt_id, "9,900", OCTOBER)
    assert stands(store, OCTOBER) == (200_000, SEPTEMBER, 30)
    assert stands(store, date(2026, 10, 23)) == (200_000, SEPTEMBER, 31)


def test_the_amount_due_of_a_monthly_debt_is_its_instalment(store: Store) -> None:
    some = draft(amount_due=None)
    debt_id = added(store, Draft(replace(some.debt, repeats=Repeats.MONTHLY), some.balance))
    before = store.records()
    assert stands(store, TODAY)[0] == 120_000
    change = EDITS["amount_due"](store, debt_id, "300", TODAY)
    assert stands(store, TODAY) == (30_000, DUE, 4)
    assert stands(store, date(2026, 12, 20)) == (60_000, DUE, 30)
    apply(store, reverse(change))
    assert store.records() == before


def test_where_all_is_due_all_of_the_new_balance_is(store: Store) -> None:
    debt_id = added(store, draft(amount_due=None))
    EDITS["balance"](store, debt_id, "1300", TODAY)
    assert asked(store) == (DUE, 130_000)


def test_what_the_tolerance_forgave_is_still_owed(store: Store) -> None:
    some = draft()
    terms = Terms(grace=Grace(0, 1_000))
    debt_id = added(store, Draft(replace(some.debt, terms=terms), some.balance))
    debts.record_payment(store, debt_id, 11_500, DUE, TODAY)
    EDITS["due_date"](store, debt_id, "2026-12-20", TODAY)
    assert now(store).balance == 108_500


@pytest.mark.parametrize(
    ("field", "text", "where", "code"),
    [
        ("name", " ", "name", "name_missing"),
        ("balance", "much", None, "amount_not_a_number"),
        ("balance", "", None, "amount_missing"),
        ("due_date", "someday", None, "date_not_a_date"),
        ("amount_due", "2,000", "amount_due", "amount_due_above_balance"),
        ("amount_due", "-5", None, "amount_negative"),
        ("amount_due", "0", "amount_due", "amount_due_zero"),
    ],
)
def test_a_wrong_figure_is_refused(
    store: Store, field: str, text: str, where: str | None, code: str
) -> None:
    debt_id = added(store)
    before = store.records()
    with refused((where, code)):
        EDITS[field](store, debt_id, text, TODAY)
    assert store.records() == before


def test_an_amount_due_needs_a_due_date(store: Store) -> None:
    debt_id = added(store, draft(due_date=None, amount_due=None))
    with refused(("due_date", "due_date_missing")):
        EDITS["amount_due"](store, debt_id, "300", TODAY)
    EDITS["balance"](store, debt_id, "1100", TODAY)
    assert now(store).balance == 110_000
    EDITS["due_date"](store, debt_id, "2026-12-01", TODAY)
    assert asked(store) == (date(2026, 12, 1), 110_000)


def test_a_due_of_today_is_ahead(store: Store) -> None:
    debt_id = added(store, draft(due_date=TODAY))
    EDITS["balance"](store, debt_id, "1100", TODAY)
    assert asked(store) == (TODAY, 12_000)
    EDITS["balance"](store, debt_id, "0", TODAY + timedelta(days=1))


@pytest.mark.parametrize("field", EDITS)
def test_a_debt_that_is_gone(store: Store, field: str) -> None:
    with refused((None, "debt_gone")):
        EDITS[field](store, "gone", "5", TODAY)


def test_a_debt_without_a_balance_gets_one(store: Store) -> None:
    store.apply([], [Record(Debt("bare", "Bare", "CNY"), ())])
    EDITS["balance"](store, "bare", "5", TODAY)
    assert now(store).balance == 500
