"""Steps in the ledger, and that the order in which payments are typed does not matter."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.services.samples import DUE, READ, TODAY, added, draft

from ashore.domain.debt import Debt, Record
from ashore.domain.overdue import position
from ashore.domain.stage import Boundaries
from ashore.services import debts, ledger
from ashore.storage import Store

BARE = Record(Debt("d", "Debt", "CNY"), ())
RULES = Boundaries(4, 16)


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


def test_the_newest_balance_is_the_last_of_its_day() -> None:
    assert ledger.last_balance(BARE) is None
    record = ledger.with_entry(BARE, draft(amount=1).balance)
    record = ledger.with_entry(record, draft(amount=2).balance)
    record = ledger.with_entry(record, draft(amount=3, on=READ - timedelta(days=9)).balance)
    record = ledger.with_entry(record, ledger.payment(4, TODAY))
    newest = ledger.last_balance(record)
    assert newest is not None
    assert newest.amount == 2


def test_the_same_figures_correct_nothing() -> None:
    record = ledger.with_entry(BARE, draft(note="kept").balance)
    again = draft(on=TODAY, note="other").balance
    assert ledger.with_corrected_balance(record, again) == record


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
