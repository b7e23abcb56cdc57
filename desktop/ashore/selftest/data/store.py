"""The store is made, written, copied, closed, and says the same when it is opened again."""

from __future__ import annotations

from datetime import timedelta

from ashore.domain.debt import EntryKind
from ashore.selftest.data._debts import BALANCE, store_with_a_debt
from ashore.selftest.place import Place, need
from ashore.services.debts import record_payment
from ashore.storage import Store


def check(place: Place) -> str:
    """Write a debt and a payment, copy the file, and read both again."""
    with store_with_a_debt(place, "store") as store:
        debt = store.records()[0].debt
        record_payment(store, debt.id, 50_000, place.today - timedelta(days=1), place.today)
        before = store.records()
        copy = store.backup_if_due(place.today)
        need(copy is not None and copy.stat().st_size > 0, "no backup was written")
    again = Store.open(place.profile("store").folder)
    try:
        need(again.records() == before, "what was written is not what is read")
        amounts = [e.amount for e in before[0].entries if e.kind is EntryKind.BALANCE]
        need(amounts == [BALANCE], f"1.2万 was read as {amounts}")
    finally:
        again.close()
    return f"{len(before)} debt with {len(before[0].entries)} entries, and its backup"
