"""What a person does with a debt: what is written, what it is called, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from tests.services.samples import DUE, READ, TODAY, added, draft, refused

from ashore.domain.debt import Debt, Entry, EntryKind, Record, Status
from ashore.domain.errors import UserError
from ashore.domain.overdue import position
from ashore.services import debts, ledger
from ashore.services.change import Change, apply, reverse
from ashore.services.fields import Draft
from ashore.storage import Store

HEX = set("0123456789abcdef")


def test_a_new_debt_gets_ids_and_the_last_place(store: Store) -> None:
    first = debts.add_debt(store, draft("One"))
    second = debts.add_debt(store, draft("Two"))
    assert (second.code, second.name, second.before) == ("debt_added", "Two", ())
    assert store.records() == [*first.after, *second.after]
    assert [r.debt.position for r in store.records()] == [0, 1]
    ids = [i for r in store.records() for i in (r.debt.id, *(e.id for e in r.entries))]
    assert len(set(ids)) == 4
    assert all(len(one) == 32 and set(one) <= HEX for one in ids)
    [entry] = second.after[0].entries
    assert entry == replace(draft().balance, id=entry.id, debt_id=second.after[0].debt.id)


@pytest.mark.parametrize(
    ("wrong", "errors"),
    [
        (draft(" "), [("name", "name_missing")]),
        (draft("n" * 121), [("name", "name_too_long")]),
        (draft("caf\udce9"), [("name", "text_unreadable")]),
        (draft(amount=-1), [("balance", "amount_negative"),
                            ("amount_due", "amount_due_above_balance")]),
        (draft(amount=10**16 + 1), [("balance", "amount_too_large")]),
        (draft(on=date(1969, 12, 31)), [("on", "date_out_of_range")]),
        (draft(due_date=date(2200, 1, 1)), [("due_date", "date_out_of_range")]),
        (draft(due_date=None), [("due_date", "due_date_missing")]),
        (draft(amount_due=-5), [("amount_due", "amount_negative")]),
        (draft(amount_due=0), [("amount_due", "amount_due_zero")]),
        (draft("", note="n" * 2001), [("name", "name_missing"), ("note", "text_too_long")]),
    ],
)  # fmt: skip
def test_a_wrong_debt_is_refused_with_every_error(
    store: Store, wrong: Draft, errors: list[tuple[str, str]]
) -> None:
    with refused(*errors):
        debts.add_debt(store, wrong)
    assert store.records() == []


def test_a_debt_may_have_no_due_date(store: Store) -> None:
    debts.add_debt(store, draft(due_date=None, amount_due=None))
    debts.add_debt(store, draft(due_date=None, amount_due=0))
    assert len(store.records()) == 2


def test_an_import_keeps_the_order_of_its_drafts(store: Store) -> None:
    added(store)
    change = debts.import_debts(store, [draft(f"Debt {n}") for n in range(20)])
    assert (change.code, change.name, change.before) == ("debts_imported", "20", ())
    assert [r.debt.name for r in store.records()][1:] == [f"Debt {n}" for n in range(20)]
    assert [r.debt.position for r in store.records()] == list(range(21))


def test_an_import_is_all_or_nothing(store: Store) -> None:
    with refused(("name", "name_missing")):
        debts.import_debts(store, [*(draft(f"Debt {n}") for n in range(20)), draft("")])
    assert store.records() == []
    with refused((None, "import_empty")):
        debts.import_debts(store, [])


def as_it_stands(store: Store, debt_id: str, name: str = "Card", **changed: Any) -> Draft:
    """What the form of a debt says today, with what a person changed in it."""
    record = store.record(debt_id)
    assert record is not None
    now = ledger.restated(record, TODAY)
    assert now is not None
    return Draft(replace(record.debt, name=name), replace(now, **changed))


def test_an_edit_of_the_name_leaves_the_ledger_alone(store: Store) -> None:
    debt_id = added(store)
    debts.record_payment(store, debt_id, 500, TODAY, TODAY)
    [before] = store.records()
    change = debts.edit_debt(store, debt_id, as_it_stands(store, debt_id, "New name"))
    [after] = store.records()
    assert change == Change("debt_edited", "New name", (before,), (after,))
    assert after.debt == replace(before.debt, name="New name")
    assert after.entries == before.entries


def test_an_edit_of_the_only_balance_corrects_it_in_its_place(store: Store) -> None:
    debt_id = added(store, draft(note="statement"))
    [before] = store.records()
    change = debts.edit_debt(store, debt_id, as_it_stands(store, debt_id, amount=110_000))
    [after] = store.records()
    assert after.entries == (replace(before.entries[0], amount=110_000),)
    apply(store, reverse(change))
    assert store.records() == [before]


def test_an_edit_after_a_payment_says_what_is_owed_now(store: Store) -> None:
    """10,000 owed, 3,000 paid: the form says 7,000, and 6,900 in it is owed, not 3,900."""
    debt_id = added(store, draft(amount=1_000_000))
    debts.record_payment(store, debt_id, 300_000, TODAY, TODAY)
    [before] = store.records()
    assert as_it_stands(store, debt_id).balance.amount == 700_000
    change = debts.edit_debt(store, debt_id, as_it_stands(store, debt_id, amount=690_000))
    [after] = store.records()
    assert position(after.debt, after.entries, TODAY).balance == 690_000
    assert after.entries[:2] == before.entries
    assert (after.entries[2].on, after.entries[2].kind) == (TODAY, EntryKind.BALANCE)
    assert len({entry.id for entry in after.entries}) == 3
    assert change.code == "debt_edited"
    apply(store, reverse(change))
    assert store.records() == [before]


def test_an_edit_keeps_id_place_and_status(store: Store) -> None:
    added(store)
    debt_id = added(store)
    debts.set_status(store, debt_id, Status.ARCHIVED)
    debts.edit_debt(store, debt_id, draft("Other"))
    record = store.record(debt_id)
    assert record is not None
    assert (record.debt.position, record.debt.status) == (1, Status.ARCHIVED)


def test_an_edit_of_a_debt_without_a_balance_gives_it_one(store: Store) -> None:
    store.apply([], [Record(Debt("bare", "Bare", "CNY"), ())])
    debts.edit_debt(store, "bare", draft("Bare"))
    [record] = store.records()
    assert [e.amount for e in record.entries] == [120_000]
    assert record.entries[0].debt_id == "bare"


def test_an_edit_of_what_another_process_changed_is_refused(store: Store, other: Store) -> None:
    debt_id = added(store)
    seen = store.record(debt_id)
    debts.record_payment(other, debt_id, 500, TODAY, TODAY)
    with refused((None, "changed_elsewhere")):
        debts.edit_debt(store, debt_id, draft("Mine"), seen)
    debts.edit_debt(store, debt_id, draft("Mine"), store.record(debt_id))
    assert store.records()[0].debt.name == "Mine"


def test_a_wrong_edit_is_refused_with_every_error(store: Store) -> None:
    debt_id = added(store)
    with refused(("name", "name_missing"), ("balance", "amount_negative"),
                 ("amount_due", "amount_due_above_balance")):  # fmt: skip
        debts.edit_debt(store, debt_id, draft("", amount=-1))


def test_the_currency_changes_only_while_the_ledger_is_one_balance(store: Store) -> None:
    debt_id = added(store)
    dollars = Draft(replace(draft().debt, currency="USD"), draft().balance)
    debts.edit_debt(store, debt_id, dollars)
    assert store.records()[0].debt.currency == "USD"
    debts.record_payment(store, debt_id, 500, TODAY, TODAY)
    with refused(("currency", "currency_in_use")):
        debts.edit_debt(store, debt_id, draft())
    assert store.records()[0].debt.currency == "USD"


def test_a_debt_is_renamed(store: Store) -> None:
    debt_id = added(store)
    change = debts.rename_debt(store, debt_id, "  New  ")
    assert (change.code, change.name) == ("debt_edited", "New")
    assert store.records()[0].debt.name == "New"
    with refused(("name", "name_missing")):
        debts.rename_debt(store, debt_id, "  ")


def test_a_payment_is_the_last_entry_of_its_day(store: Store) -> None:
    debt_id = added(store)
    change = debts.record_payment(store, debt_id, 300, READ, TODAY, " note ")
    debts.record_payment(store, debt_id, 400, READ, TODAY)
    debts.record_payment(store, debt_id, 500, READ - timedelta(days=1), TODAY)
    assert (change.code, change.name) == ("payment_recorded", "Card")
    [record] = store.records()
    assert [(e.on, e.seq, e.amount) for e in record.entries] == [
        (READ - timedelta(days=1), 0, 500),
        (READ, 0, 120_000),
        (READ, 1, 300),
        (READ, 2, 400),
    ]
    paid = record.entries[2]
    assert (paid.kind, paid.note, paid.debt_id) == (EntryKind.PAYMENT, "note", debt_id)


@pytest.mark.parametrize(
    ("amount", "on", "note", "errors"),
    [
        (0, TODAY, "", [("amount", "payment_zero")]),
        (-1, TODAY, "", [("amount", "amount_negative")]),
        (10**16 + 1, TODAY, "", [("amount", "amount_too_large")]),
        (1, TODAY + timedelta(days=1), "", [("on", "payment_in_future")]),
        (1, date(1969, 1, 1), "", [("on", "date_out_of_range")]),
        (1, TODAY, "n" * 2001, [("note", "text_too_long")]),
        (1, TODAY, "\ud800", [("note", "text_unreadable")]),
        (0, date.max, "", [("amount", "payment_zero"), ("on", "date_out_of_range")]),
    ],
)
def test_a_wrong_payment_is_refused(
    store: Store, amount: int, on: date, note: str, errors: list[tuple[str, str]]
) -> None:
    debt_id = added(store)
    with refused(*errors):
        debts.record_payment(store, debt_id, amount, on, TODAY, note)
    assert len(store.records()[0].entries) == 1


def test_a_payment_may_be_older_than_the_balance_and_larger(store: Store) -> None:
    debt_id = added(store)
    debts.record_payment(store, debt_id, 10**9, READ - timedelta(days=40), TODAY)
    debts.record_payment(store, debt_id, 10**9, TODAY, TODAY)
    assert len(store.records()[0].entries) == 3


def test_a_balance_of_the_same_day_comes_after_the_first(store: Store) -> None:
    debt_id = added(store)
    change = debts.update_balance(store, debt_id, 100_000, READ, DUE, None, TODAY, "app ")
    assert (change.code, change.name) == ("balance_updated", "Card")
    first, second = store.records()[0].entries
    assert (first.seq, second.seq) == (0, 1)
    assert second == Entry(
        second.id, debt_id, READ, EntryKind.BALANCE, 100_000, 1, DUE, None, "app"
    )


@pytest.mark.parametrize(
    ("balance", "on", "due", "asked", "note", "errors"),
    [
        (-1, TODAY, None, None, "", [("balance", "amount_negative")]),
        (1, TODAY + timedelta(days=1), None, None, "", [("on", "balance_date_in_future")]),
        (1, TODAY, None, 1, "", [("due_date", "due_date_missing")]),
        (1, TODAY, DUE, 2, "", [("amount_due", "amount_due_above_balance")]),
        (1, TODAY, DUE, -2, "", [("amount_due", "amount_negative")]),
        (1, TODAY, DUE, 0, "", [("amount_due", "amount_due_zero")]),
        (1, TODAY, date.max, None, "", [("due_date", "date_out_of_range")]),
        (1, TODAY, None, None, "n" * 2001, [("note", "text_too_long")]),
    ],
)
def test_a_wrong_balance_is_refused(
    store: Store,
    balance: int,
    on: date,
    due: date | None,
    asked: int | None,
    note: str,
    errors: list[tuple[str, str]],
) -> None:
    debt_id = added(store)
    with refused(*errors):
        debts.update_balance(store, debt_id, balance, on, due, asked, TODAY, note)
    assert len(store.records()[0].entries) == 1


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        (Status.OPEN, Status.CLOSED, "debt_closed"),
        (Status.OPEN, Status.ARCHIVED, "debt_archived"),
        (Status.CLOSED, Status.OPEN, "debt_reopened"),
        (Status.CLOSED, Status.ARCHIVED, "debt_archived"),
        (Status.ARCHIVED, Status.OPEN, "debt_restored"),
        (Status.ARCHIVED, Status.CLOSED, "debt_restored"),
    ],
)
def test_each_change_of_status_has_its_name(
    store: Store, before: Status, after: Status, code: str
) -> None:
    debt_id = added(store)
    if before is not Status.OPEN:
        debts.set_status(store, debt_id, before)
    change = debts.set_status(store, debt_id, after)
    assert (change.code, change.name) == (code, "Card")
    assert store.records()[0].debt.status is after
    with refused((None, "status_unchanged")):
        debts.set_status(store, debt_id, after)


def test_a_deleted_debt_comes_back_with_the_same_ids(store: Store) -> None:
    debt_id = added(store)
    debts.record_payment(store, debt_id, 300, TODAY, TODAY)
    before = store.records()
    change = debts.delete_debt(store, debt_id)
    assert change == Change("debt_deleted", "Card", tuple(before), ())
    assert store.records() == []
    apply(store, reverse(change))
    assert store.records() == before


@pytest.mark.parametrize("act", ["edit", "rename", "pay", "balance", "status", "delete"])
def test_a_debt_that_is_gone(store: Store, act: str) -> None:
    actions = {
        "edit": lambda: debts.edit_debt(store, "gone", draft()),
        "rename": lambda: debts.rename_debt(store, "gone", "New"),
        "pay": lambda: debts.record_payment(store, "gone", 1, TODAY, TODAY),
        "balance": lambda: debts.update_balance(store, "gone", 1, TODAY, None, None, TODAY),
        "status": lambda: debts.set_status(store, "gone", Status.CLOSED),
        "delete": lambda: debts.delete_debt(store, "gone"),
    }
    with refused((None, "debt_gone")):
        actions[act]()


def test_a_change_in_between_by_another_process_is_never_lost(
    store: Store, other: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process pays between this one's reading and its writing."""
    debt_id = added(store)
    read = store.record

    def read_then_pay(wanted: str) -> Record | None:
        found = read(wanted)
        debts.record_payment(other, debt_id, 700, TODAY, TODAY)
        return found

    monkeypatch.setattr(store, "record", read_then_pay)
    with pytest.raises(UserError, match="changed_elsewhere"):
        debts.record_payment(store, debt_id, 500, TODAY, TODAY)
    assert [e.amount for e in store.records()[0].entries] == [120_000, 700]
