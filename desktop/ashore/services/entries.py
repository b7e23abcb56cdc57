"""What a person records in a debt's ledger: one function each, one transaction, one undo step.

All raise UserError at the field that is wrong, or InvalidInput with one error for each wrong
field: ``Checks.entry`` lists them; ``part_holds_less``; ``debt_gone``, ``entry_gone``, ``changed_elsewhere``; and what
the store raises. Then nothing is written. Amounts are minor units, ``today`` the day it is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind, Record
from ashore.domain.errors import Sum, UserError
from ashore.domain.ledger import state
from ashore.domain.rates import Rate
from ashore.domain.terms import Terms
from ashore.services import ledger
from ashore.services.change import Change
from ashore.services.checks import Checks
from ashore.services.records import put, stored, with_id

if TYPE_CHECKING:
    from ashore.storage import Store


def record_charge(
    store: Store, debt_id: str, amount: int, on: date, today: date, note: str = ""
) -> Change:
    """Enter new principal: a purchase, or money drawn."""
    entry = Entry("", debt_id, on, EntryKind.CHARGE, amount, note=note)
    return _record(store, "charge_recorded", entry, today)


def record_fee(
    store: Store, debt_id: str, amount: int, on: date, today: date, note: str = ""
) -> Change:
    """Enter a cost that the lender charged."""
    entry = Entry("", debt_id, on, EntryKind.FEE, amount, note=note)
    return _record(store, "fee_recorded", entry, today)


def record_waiver(
    store: Store,
    debt_id: str,
    part: Part | None,
    amount: int,
    on: date,
    today: date,
    note: str = "",
) -> Change:
    """Enter what the lender let off of a part (减免)."""
    entry = Entry("", debt_id, on, EntryKind.WAIVER, amount, note=note, part=part)
    return _record(store, "waiver_recorded", entry, today)


def change_rate(store: Store, debt_id: str, rate: Rate | None, on: date, note: str = "") -> Change:
    """Enter another contract rate from a day on, which may lie ahead."""
    entry = Entry("", debt_id, on, EntryKind.RATE, 0, note=note, rate=rate)
    return _record(store, "rate_changed", entry, on)


def correct(
    store: Store,
    debt_id: str,
    part: Part | None,
    amount: int,
    on: date,
    today: date,
    note: str = "",
) -> Change:
    """Set a part right: by more, or by less where ``amount`` is negative."""
    entry = Entry("", debt_id, on, EntryKind.CORRECTION, amount, note=note, part=part)
    return _record(store, "correction_recorded", entry, today)


def edit_entry(store: Store, debt_id: str, entry: Entry, today: date) -> Change:
    """Put ``entry`` in the place of the one with its id; its kind stays what it was.

    On the same day it keeps its place. UserError ``entry_gone`` when there is none.
    """
    record = stored(store, debt_id)
    old = _entry(record, entry.id)
    edited = replace(entry, kind=old.kind, note=entry.note.strip(), parts=ledger.named(entry.parts))
    _check(edited, today)
    _check_part(ledger.without_entry(record, entry.id), edited)
    return put(store, "entry_edited", record, ledger.with_edited(record, edited))


def delete_entry(store: Store, debt_id: str, entry_id: str) -> Change:
    """Remove a line of the ledger.

    The only page of a debt stays: UserError ``last_balance_needed``.
    """
    record = stored(store, debt_id)
    _entry(record, entry_id)
    left = ledger.without_entry(record, entry_id)
    if all(entry.kind is not EntryKind.BALANCE for entry in left.entries):
        raise UserError("last_balance_needed")
    return put(store, "entry_deleted", record, left)


def set_terms(store: Store, debt_id: str, terms: Terms) -> Change:
    """Give a debt other terms, as a reconciliation proposes them."""
    record = stored(store, debt_id)
    debt = replace(record.debt, terms=terms)
    return put(store, "terms_changed", record, replace(record, debt=debt))


def _record(store: Store, code: str, entry: Entry, today: date) -> Change:
    _check(entry, today)
    record = stored(store, entry.debt_id)
    _check_part(record, entry)
    noted = with_id(replace(entry, note=entry.note.strip()))
    return put(store, code, record, ledger.with_entry(record, noted))


def _check(entry: Entry, today: date) -> None:
    checks = Checks()
    checks.entry(entry, today)
    checks.done()


def held_by_part(record: Record, part: Part, on: date) -> int:
    """What a part holds on a day before anything is paid then, minor units."""
    known = [e for e in record.entries if e.on < on or e.kind is not EntryKind.PAYMENT]
    return state(record.debt, known, on, record.agreements).parts.of(part)


def _check_part(record: Record, entry: Entry) -> None:
    """Nothing is taken from a part that it does not hold: ``part_holds_less`` at amount."""
    down = entry.amount if entry.kind is EntryKind.WAIVER else -entry.amount
    if (
        entry.kind not in (EntryKind.WAIVER, EntryKind.CORRECTION)
        or entry.part is None
        or down <= 0
    ):
        return
    held = held_by_part(record, entry.part, entry.on)
    if down > held:
        raise UserError("part_holds_less", "amount", held=Sum(held, record.debt.currency))


def _entry(record: Record, entry_id: str) -> Entry:
    for entry in record.entries:
        if entry.id == entry_id:
            return entry
    raise UserError("entry_gone")
