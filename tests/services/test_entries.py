"""What a person records in a ledger: what is written, refused, edited, deleted, taken back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.services.samples import DUE, READ, TODAY, added, draft, refused

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind, PageParts, Record
from ashore.domain.errors import Sum, UserError
from ashore.domain.ledger import Parts, state
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Terms
from ashore.services import debts, entries
from ashore.services.change import Change
from ashore.services.history import History
from ashore.storage import Store

NEW = Rate(Decimal("18.25"), Period.YEAR)
ON = date(2026, 11, 10)
TOMORROW = TODAY + timedelta(days=1)
ACTIONS: dict[str, Callable[[Store, str], Change]] = {
    "charge_recorded": lambda s, i: entries.record_charge(s, i, 500, ON, TODAY, " a "),
    "fee_recorded": lambda s, i: entries.record_fee(s, i, 70, ON, TODAY, " a "),
    "waiver_recorded": lambda s, i: entries.record_waiver(
        s, i, Part.PRINCIPAL, 30, ON, TODAY, " a "
    ),
    "rate_changed": lambda s, i: entries.change_rate(s, i, NEW, ON, " a "),
    "correction_recorded": lambda s, i: entries.correct(s, i, Part.PRINCIPAL, -5, ON, TODAY, " a "),
}


def entry_of(change: Change) -> Entry:
    """What the change brought: the entry that was not there before."""
    [before], [after] = change.before, change.after
    [new] = set(after.entries) - set(before.entries)
    return new


@pytest.mark.parametrize("code", ACTIONS)
def test_each_action_is_one_step(store: Store, code: str) -> None:
    debt_id = added(store, draft("Card"))
    before = store.records()
    change = ACTIONS[code](store, debt_id)
    assert (change.code, change.name) == (code, "Card")
    new = entry_of(change)
    assert (new.note, new.on, new.debt_id, len(new.id)) == ("a", ON, debt_id, 32)
    assert store.record(debt_id) == change.after[0]
    history = History()
    history.done(change)
    history.undo(store)
    assert store.records() == before
    history.redo(store)
    assert store.record(debt_id) == change.after[0]


def test_what_each_action_writes(store: Store) -> None:
    debt_id = added(store)
    found = [entry_of(act(store, debt_id)) for act in ACTIONS.values()]
    assert [(e.kind, e.amount, e.part, e.rate) for e in found] == [
        (EntryKind.CHARGE, 500, None, None),
        (EntryKind.FEE, 70, None, None),
        (EntryKind.WAIVER, 30, Part.PRINCIPAL, None),
        (EntryKind.RATE, 0, None, NEW),
        (EntryKind.CORRECTION, -5, Part.PRINCIPAL, None),
    ]
    record = store.record(debt_id)
    assert record is not None
    owed = state(record.debt, record.entries, ON)
    assert owed.parts == Parts(120_000 + 500 - 30 - 5, 0, 0, 70)


def test_nothing_is_taken_from_a_part_that_it_does_not_hold(store: Store) -> None:
    debt_id = added(store)
    entries.record_fee(store, debt_id, 70, ON, TODAY)
    before = store.records()
    for part, amount, on in ((Part.PENALTY, 1, ON), (Part.COSTS, 71, ON), (Part.COSTS, 1, READ)):
        with refused(("amount", "part_holds_less")):
            entries.record_waiver(store, debt_id, part, amount, on, TODAY)
    with refused(("amount", "part_holds_less")):
        entries.correct(store, debt_id, Part.COSTS, -71, ON, TODAY)
    assert store.records() == before
    with pytest.raises(UserError) as caught:
        entries.record_waiver(store, debt_id, Part.COSTS, 71, ON, TODAY)
    assert caught.value.params["held"] == Sum(70, "CNY")
    # A payment of that day comes after what is let off.
    debts.record_payment(store, debt_id, 70, ON, TODAY)
    waived = entry_of(entries.record_waiver(store, debt_id, Part.COSTS, 70, ON, TODAY))
    entries.edit_entry(store, debt_id, replace(waived, amount=69), TODAY)
    with refused(("amount", "part_holds_less")):
        entries.edit_entry(store, debt_id, replace(waived, amount=71), TODAY)
    entries.correct(store, debt_id, Part.COSTS, 500, ON, TODAY)


def test_a_new_rate_may_lie_ahead(store: Store) -> None:
    change = entries.change_rate(store, added(store), NEW, TODAY + timedelta(days=90))
    assert entry_of(change).on > TODAY


@pytest.mark.parametrize(
    ("act", "errors"),
    [
        (lambda s, i: entries.record_charge(s, i, 0, ON, TODAY), [("amount", "entry_zero")]),
        (lambda s, i: entries.record_fee(s, i, -1, ON, TODAY), [("amount", "amount_negative")]),
        (lambda s, i: entries.record_fee(s, i, 10**16 + 1, ON, TODAY), [("amount", "amount_too_large")]),
        (lambda s, i: entries.record_fee(s, i, 1, TOMORROW, TODAY), [("on", "entry_in_future")]),
        (lambda s, i: entries.record_fee(s, i, 0, date(1969, 1, 1), TODAY, "n" * 2001),
         [("amount", "entry_zero"), ("on", "date_out_of_range"), ("note", "text_too_long")]),
        (lambda s, i: entries.record_waiver(s, i, None, 1, ON, TODAY), [("part", "part_missing")]),
        (lambda s, i: entries.correct(s, i, Part.COSTS, 0, ON, TODAY), [("amount", "entry_zero")]),
        (lambda s, i: entries.correct(s, i, Part.COSTS, -(10**16) - 1, ON, TODAY),
         [("amount", "amount_too_large")]),
        (lambda s, i: entries.change_rate(s, i, None, ON), [("rate", "rate_missing")]),
        (lambda s, i: entries.record_fee(s, "nobody", 1, ON, TODAY), [(None, "debt_gone")]),
    ],
)  # fmt: skip
def test_what_is_refused(store: Store, act: Any, errors: list[tuple[str | None, str]]) -> None:
    debt_id = added(store)
    before = store.records()
    with refused(*errors):
        act(store, debt_id)
    assert store.records() == before


def test_an_entry_is_edited_in_its_place(store: Store) -> None:
    debt_id = added(store)
    first = entry_of(debts.record_payment(store, debt_id, 100, ON, TODAY))
    second = entry_of(debts.record_payment(store, debt_id, 200, ON, TODAY))
    change = entries.edit_entry(
        store, debt_id, replace(first, amount=150, kind=EntryKind.FEE, note=" b "), TODAY
    )
    assert change.code == "entry_edited"
    edited = entry_of(change)
    # Its kind and its place stay.
    assert edited == replace(first, amount=150, note="b")
    moved = entry_of(entries.edit_entry(store, debt_id, replace(edited, on=DUE), TODAY))
    assert (moved.on, moved.seq) == (DUE, 0)
    last = entry_of(entries.edit_entry(store, debt_id, replace(moved, on=ON), TODAY))
    assert last.seq == second.seq + 1
    with refused((None, "entry_gone")):
        entries.edit_entry(store, debt_id, replace(first, id="nothing"), TODAY)
    with refused(("amount", "payment_zero")):
        entries.edit_entry(store, debt_id, replace(second, amount=0), TODAY)
    with refused(("on", "payment_in_future")):
        entries.edit_entry(store, debt_id, replace(second, on=TOMORROW), TODAY)


def test_a_page_is_edited_with_its_parts(store: Store) -> None:
    debt_id = added(store)
    record = store.record(debt_id)
    assert record is not None
    [page] = record.entries
    parts = PageParts(interest=2000)
    edited = entry_of(entries.edit_entry(store, debt_id, replace(page, parts=parts), TODAY))
    assert edited.parts == parts
    nothing = entry_of(entries.edit_entry(store, debt_id, replace(page, parts=PageParts()), TODAY))
    assert nothing.parts is None
    with refused(("on", "balance_date_in_future")):
        entries.edit_entry(store, debt_id, replace(page, on=TOMORROW), TODAY)


def test_an_entry_is_deleted(store: Store) -> None:
    debt_id = added(store)
    paid = entry_of(debts.record_payment(store, debt_id, 100, ON, TODAY))
    change = entries.delete_entry(store, debt_id, paid.id)
    assert change.code == "entry_deleted"
    assert len(change.after[0].entries) == 1
    with refused((None, "entry_gone")):
        entries.delete_entry(store, debt_id, paid.id)
    with refused((None, "last_balance_needed")):
        entries.delete_entry(store, debt_id, change.after[0].entries[0].id)


def test_other_terms(store: Store) -> None:
    debt_id = added(store)
    change = entries.set_terms(store, debt_id, Terms(NEW))
    assert (change.code, change.after[0].debt.terms.rate) == ("terms_changed", NEW)


@pytest.mark.parametrize(
    "parts",
    [PageParts(100_000, 15_000, 5_000, 0), PageParts(interest=20_000), PageParts(), None],
)
def test_the_parts_of_a_page(store: Store, parts: PageParts | None) -> None:
    change = debts.update_balance(
        store, added(store), 120_000, TODAY, DUE, 12_000, TODAY, parts=parts
    )
    assert entry_of(change).parts == (None if parts == PageParts() else parts)


@pytest.mark.parametrize(
    ("parts", "error"),
    [
        (PageParts(interest=-1), "amount_negative"),
        (PageParts(100_000, 15_000, 5_000, 1), "parts_above_balance"),
        (PageParts(100_000, 15_000, 4_999, 0), "parts_not_balance"),
    ],
)
def test_parts_that_do_not_make_the_balance(store: Store, parts: PageParts, error: str) -> None:
    debt_id = added(store)
    with refused(("balance", error)):
        debts.update_balance(store, debt_id, 120_000, TODAY, DUE, 12_000, TODAY, parts=parts)


def test_another_balance_has_no_parts_any_more(store: Store) -> None:
    first = replace(draft().balance, parts=PageParts(interest=500))
    debt_id = added(store, replace(draft(), balance=first))
    again = draft("Card", 130_000)
    debts.edit_debt(store, debt_id, replace(again, balance=replace(again.balance, on=READ)))
    record = store.record(debt_id)
    assert record is not None
    assert [e.parts for e in record.entries] == [None]


AMOUNTS, DAYS = st.integers(1, 50_000), st.dates(READ - timedelta(days=3), TODAY)
STEPS = st.one_of(
    st.builds(lambda a, d: lambda s, i: debts.record_payment(s, i, a, d, TODAY), AMOUNTS, DAYS),
    st.builds(lambda a, d: lambda s, i: entries.record_charge(s, i, a, d, TODAY), AMOUNTS, DAYS),
    st.builds(lambda a, d: lambda s, i: entries.record_fee(s, i, a, d, TODAY), AMOUNTS, DAYS),
    st.builds(
        lambda p, a, d: lambda s, i: entries.record_waiver(s, i, p, a, d, TODAY),
        st.sampled_from(Part), AMOUNTS, DAYS,
    ),
    st.builds(
        lambda p, a, d: lambda s, i: entries.correct(s, i, p, a, d, TODAY),
        st.sampled_from(Part), AMOUNTS | AMOUNTS.map(lambda a: -a), DAYS,
    ),
    st.builds(lambda d: lambda s, i: entries.change_rate(s, i, NEW, d), DAYS),
    st.builds(lambda a, d: lambda s, i: debts.update_balance(s, i, a, d, DUE, None, TODAY), AMOUNTS, DAYS),
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.lists(STEPS, max_size=6))
def test_undo_gives_back_the_exact_state(steps: list[Callable[[Store, str], Change]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store, history = Store.open(Path(folder)), History()
        debt_id = added(store)
        seen: list[list[Record]] = [store.records()]
        for step in steps:
            try:
                history.done(step(store, debt_id))
            except UserError:  # more than a part holds cannot be taken from it
                continue
            seen.append(store.records())
        for expected in reversed(seen[:-1]):
            history.undo(store)
            assert store.records() == expected
        for expected in seen[1:]:
            history.redo(store)
            assert store.records() == expected
        store.close()
    for [record] in seen:
        assert state(record.debt, record.entries, TODAY).total >= 0


@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ({"contract_date": date(1969, 1, 1)}, [("contract_date", "date_out_of_range")]),
        ({"amount_received": -1}, [("amount_received", "amount_negative")]),
        ({"amount_borrowed": 10**16 + 1}, [("amount_borrowed", "amount_too_large")]),
        ({"contract_date": date(2024, 1, 1), "amount_borrowed": 5, "amount_received": 4}, []),
    ],
)
def test_what_a_contract_may_say(
    store: Store, changes: dict[str, Any], errors: list[tuple[str, str]]
) -> None:
    made = draft()
    made = replace(made, debt=replace(made.debt, **changes))
    if errors:
        with refused(*errors):
            debts.add_debt(store, made)
    else:
        record = store.record(added(store, made))
        assert record is not None
        assert record.debt.amount_received == 4
