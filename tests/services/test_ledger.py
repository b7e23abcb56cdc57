"""Steps in the ledger, and that the order in which payments are typed does not matter."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.services.samples import DUE, READ, TODAY, added, draft

from ashore.domain.debt import Debt, Entry, EntryKind, Kind, Record, Repeats
from ashore.domain.overdue import position
from ashore.domain.terms import Minimum, MinimumKind, Terms
from ashore.services import debts, ledger
from ashore.storage import Store

BARE = Record(Debt("d", "Debt", "CNY"), ())


def test_an_entry_is_the_last_of_its_day() -> None:
    record = ledger.with_entry(BARE, ledger.payment(1, TODAY, entry_id="z"))
    record = ledger.with_entry(record, ledger.payment(2, TODAY, entry_id="a"))
    record = ledger.with_entry(record, ledger.payment(3, READ, "note"))
    assert [(e.amount, e.seq, e.debt_id) for e in record.entries] == [
        (3, 0, "d"),
        (1, 0, "d"),
        (2, 1, "d"),
    ]
    assert record.entries[0].note == "note"


LOAN = replace(
    BARE.debt,
    repeats=Repeats.MONTHLY,
    terms=Terms(minimum=Minimum(MinimumKind.FIXED, amount=100_000)),
)
"""1,000.00 a month."""

SEPTEMBER, OCTOBER, DECEMBER = date(2026, 9, 22), date(2026, 10, 22), date(2026, 12, 22)


def loan(*payments: tuple[int, date], **figures: Any) -> Record:
    """10,000.00, of it 1,000.00 due on 22 September, and what was paid since."""
    said: dict[str, Any] = {
        "amount": 1_000_000, "on": date(2026, 9, 1), "due_date": SEPTEMBER, "amount_due": 100_000
    }  # fmt: skip
    record = ledger.with_entry(Record(LOAN, ()), draft(**said | figures).balance)
    for amount, on in payments:
        record = ledger.with_entry(record, ledger.payment(amount, on))
    return record


def figures(entry: Entry | None) -> tuple[int, date | None, int | None]:
    assert entry is not None
    return entry.amount, entry.due_date, entry.amount_due


@pytest.mark.parametrize(
    ("record", "today", "expected"),
    [
        # before it is due, on the day, one missed, three missed
        (loan(), date(2026, 9, 2), (1_000_000, SEPTEMBER, 100_000)),
        (loan(), SEPTEMBER, (1_000_000, SEPTEMBER, 100_000)),
        (loan(), date(2026, 9, 23), (1_000_000, SEPTEMBER, 100_000)),
        (loan(), TODAY, (1_000_000, SEPTEMBER, 300_000)),
        # what is due on the day itself is asked for too
        (loan(), OCTOBER, (1_000_000, SEPTEMBER, 200_000)),
        # paid in part, up to today, and ahead
        (loan((140_000, OCTOBER)), TODAY, (860_000, OCTOBER, 160_000)),
        (loan((300_000, OCTOBER)), TODAY, (700_000, DECEMBER, 100_000)),
        (loan((340_000, OCTOBER)), TODAY, (660_000, DECEMBER, 60_000)),
        (loan((1_000_000, OCTOBER)), TODAY, (0, None, None)),
        # nobody named an amount: the rule goes on as long as it says the same
        (loan(amount_due=None), SEPTEMBER, (1_000_000, SEPTEMBER, None)),
        (loan(amount_due=None), TODAY, (1_000_000, SEPTEMBER, 300_000)),
        (loan((40_000, OCTOBER), amount_due=None), OCTOBER, (960_000, SEPTEMBER, 160_000)),
        (loan(due_date=None, amount_due=None), TODAY, (1_000_000, None, None)),
    ],
)
def test_what_the_ledger_says_today_as_one_balance(
    record: Record, today: date, expected: tuple[int, date | None, int | None]
) -> None:
    said = ledger.restated(record, today)
    assert figures(said) == expected
    assert said is not None
    assert (said.on, said.debt_id, said.kind) == (today, "d", EntryKind.BALANCE)


def test_without_a_balance_there_is_nothing_to_say() -> None:
    assert ledger.restated(BARE, TODAY) is None


@given(
    st.dates(date(2025, 1, 1), date(2026, 12, 31)),
    st.integers(0, 40),
    st.integers(1, 250_000),
    st.lists(st.tuples(st.integers(1, 250_000), st.integers(0, 150)), max_size=4),
    st.integers(0, 150),
    st.integers(0, 300),
)
def test_to_say_what_is_so_changes_nothing_from_then_on(
    due: date, read: int, asked: int, paid: list[tuple[int, int]], after: int, later: int
) -> None:
    """Dates, amounts and days overdue of instalments, also on the 31st and in February."""
    on = due - timedelta(days=read)
    before = loan(
        *((amount, on + timedelta(days=days)) for amount, days in sorted(paid, key=lambda p: p[1]) if days <= after),
        on=on, due_date=due, amount_due=asked, amount=3_000_000,
    )  # fmt: skip
    today = on + timedelta(days=after)
    said = ledger.restated(before, today)
    assert said is not None
    again = ledger.with_entry(before, said)
    day = today + timedelta(days=later)
    assert position(LOAN, again.entries, day) == position(LOAN, before.entries, day)


def stated(record: Record, today: date, **changed: Any) -> Record:
    """What becomes of a record when a form says something else about it."""
    now = ledger.restated(record, today)
    assert now is not None
    return ledger.with_stated(record, record.debt, replace(now, id="new", **changed))


def test_the_same_figures_change_nothing() -> None:
    for today in (SEPTEMBER, OCTOBER, TODAY):
        for record in (loan(), loan(amount_due=None), loan((140_000, OCTOBER))):
            assert stated(record, today) == record
    renamed = replace(LOAN, name="Other")
    now = ledger.restated(loan(), TODAY)
    assert now is not None
    assert ledger.with_stated(loan(), renamed, now) == replace(loan(), debt=renamed)


@pytest.mark.parametrize(
    ("changed", "corrected"),
    [
        ({"amount": 900_000}, {"amount": 900_000}),
        ({"due_date": date(2026, 9, 15)}, {"due_date": date(2026, 9, 15)}),
        ({"amount_due": 120_000}, {"amount_due": 120_000}),
        ({"amount_due": None}, {"amount_due": None}),
        ({"amount": 900_000, "amount_due": 120_000}, {"amount": 900_000, "amount_due": 120_000}),
    ],
)
def test_the_only_entry_is_corrected_in_its_place(
    changed: dict[str, Any], corrected: dict[str, Any]
) -> None:
    [entry] = loan(note="statement").entries
    record = replace(loan(), entries=(entry,))
    assert stated(record, SEPTEMBER, **changed).entries == (replace(entry, **corrected),)


def test_a_balance_that_was_mistyped_months_ago_keeps_its_instalments() -> None:
    after = stated(loan(), TODAY, amount=1_100_000)
    [entry] = after.entries
    assert (entry.on, figures(entry)) == (date(2026, 9, 1), (1_100_000, SEPTEMBER, 100_000))
    assert position(LOAN, after.entries, date(2026, 12, 23)).asked(date(2026, 12, 23)) == 400_000


@pytest.mark.parametrize(
    "changed",
    [{"amount_due": 350_000}, {"due_date": OCTOBER}, {"amount": 1_100_000, "amount_due": 290_000}],
)
def test_what_the_only_entry_cannot_say_is_a_balance_of_today(changed: dict[str, Any]) -> None:
    after = stated(loan(), TODAY, **changed)
    assert after.entries[0] == loan().entries[0]
    assert (after.entries[1].on, after.entries[1].id) == (TODAY, "new")
    expected = (1_000_000, SEPTEMBER, 300_000)
    names = ("amount", "due_date", "amount_due")
    assert figures(after.entries[1]) == tuple(
        changed.get(name, was) for name, was in zip(names, expected, strict=True)
    )


def test_where_something_was_paid_a_correction_is_a_balance_of_today() -> None:
    record = loan((300_000, OCTOBER))
    after = stated(record, TODAY, amount=690_000)
    assert after.entries[:2] == record.entries
    assert (after.entries[2].on, figures(after.entries[2])) == (TODAY, (690_000, DECEMBER, 100_000))
    assert figures(ledger.restated(after, TODAY)) == (690_000, DECEMBER, 100_000)


def test_a_record_without_a_balance_gets_one() -> None:
    said = draft().balance
    [entry] = ledger.with_stated(BARE, BARE.debt, said).entries
    assert figures(entry) == figures(said)


@pytest.mark.parametrize(
    ("debt", "asked", "amount"),
    [
        ({}, 12_000, 12_000),
        ({}, None, None),
        ({}, 0, None),
        ({}, 120_000, None),  # nothing is left for another month
        ({"repeats": Repeats.NONE}, 12_000, None),
        ({"kind": Kind.CARD}, 12_000, None),  # a card in full is a choice
        ({"terms": Terms(minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10)))}, 12_000, None),
    ],
)
def test_what_is_asked_for_each_month_is_the_instalment(
    debt: dict[str, Any], asked: int | None, amount: int | None
) -> None:
    monthly = replace(BARE.debt, **{"repeats": Repeats.MONTHLY} | debt)
    after = ledger.with_instalment(monthly, draft(amount_due=asked).balance)
    if amount is None:
        assert after == monthly
    else:
        assert after == replace(
            monthly, terms=Terms(minimum=Minimum(MinimumKind.INSTALMENT, amount=amount))
        )


payments = st.lists(
    st.tuples(st.integers(1, 50_000), st.dates(READ - timedelta(days=3), TODAY)), max_size=6
)


@settings(max_examples=25, deadline=None)
@given(payments, st.randoms(use_true_random=False))
def test_payments_may_be_typed_in_any_order(
    typed: list[tuple[int, date]], shuffler: st.DataObject
) -> None:
    """Also those of one day. Those dated on the day of the balance come after it both times."""
    mixed = list(typed)
    shuffler.shuffle(mixed)  # type: ignore[attr-defined]
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder))
        both = [added(store), added(store)]
        for debt_id, order in zip(both, (typed, mixed), strict=True):
            for amount, on in order:
                debts.record_payment(store, debt_id, amount, on, TODAY)
        one, two = store.records()
        store.close()
    for day in (READ - timedelta(days=1), READ, DUE, DUE + timedelta(days=1), TODAY):
        assert position(one.debt, one.entries, day) == position(two.debt, two.entries, day)
    assert sorted((e.on, e.amount) for e in one.entries) == sorted(
        (e.on, e.amount) for e in two.entries
    )
    counted = sum(amount for amount, on in typed if on >= READ)
    assert position(one.debt, one.entries, TODAY).balance == max(0, 120_000 - counted)
