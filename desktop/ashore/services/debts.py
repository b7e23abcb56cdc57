"""What a person does with a debt: one function each, one transaction, one undo step.

All raise UserError at the field that is wrong, or InvalidInput with one error for each wrong
field; ``debt_gone`` when there is no such debt any more; ``changed_elsewhere`` when another
process wrote it in between; and what the store raises. Then nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.debt import Entry, EntryKind, PageParts, Record, Status
from ashore.domain.errors import UserError
from ashore.services import ledger
from ashore.services.change import Change, apply
from ashore.services.checks import Checks
from ashore.services.ledger import named
from ashore.services.records import new_id, put, stored, with_id

if TYPE_CHECKING:
    from ashore.services.fields import Draft
    from ashore.storage import Store


def add_debt(store: Store, draft: Draft) -> Change:
    """Save a new debt with its first balance; it takes the last place in the order of entry."""
    record = _new_record(draft, store.next_position())
    return apply(store, Change("debt_added", record.debt.name, (), (record,)))


def import_debts(store: Store, drafts: Iterable[Draft]) -> Change:
    """Save many new debts, all or nothing. UserError ``import_empty`` when there are none."""
    first = store.next_position()
    records = tuple(_new_record(draft, first + n) for n, draft in enumerate(drafts))
    if not records:
        raise UserError("import_empty")
    return apply(store, Change("debts_imported", str(len(records)), (), records))


def edit_debt(store: Store, debt_id: str, draft: Draft, seen: Record | None = None) -> Change:
    """Give a debt the draft's data; id, place and status stay.

    The ledger changes only where the draft's balance, due date or amount due differ from what
    stands on the draft's day (``ledger.restated``), so that a new name leaves it alone. ``seen`` is
    the record that the form was filled from: if the debt is another by now, ``changed_elsewhere``.
    A debt whose ledger has more than its first balance keeps its currency: ``currency_in_use``.
    """
    record = stored(store, debt_id)
    if seen is not None and seen != record:
        raise UserError("changed_elsewhere")
    old = record.debt
    checks = Checks()
    checks.debt(draft.debt)
    checks.balance(draft.balance)
    if draft.debt.currency != old.currency and len(record.entries) > 1:
        checks.refuse("currency_in_use", "currency", currency=old.currency)
    checks.done()
    debt = replace(draft.debt, id=old.id, position=old.position, status=old.status)
    edited = ledger.with_stated(record, debt, with_id(draft.balance))
    return put(store, "debt_edited", record, edited)


def rename_debt(store: Store, debt_id: str, name: str) -> Change:
    """Give a debt another name. Errors at name: ``name_missing``, ``name_too_long``."""
    record = stored(store, debt_id)
    debt = replace(record.debt, name=name.strip())
    checks = Checks()
    checks.debt(debt)
    checks.done()
    return put(store, "debt_edited", record, replace(record, debt=debt))


def record_payment(
    store: Store, debt_id: str, amount: int, on: date, today: date, note: str = ""
) -> Change:
    """Enter a payment of ``amount`` minor units made ``on`` a day.

    One that is dated before the newest balance is kept, and changes nothing that is owed now.
    Errors: ``payment_zero``, ``amount_negative``, ``amount_too_large`` at amount;
    ``payment_in_future``, ``date_out_of_range`` at on; ``text_too_long``, ``text_unreadable`` at note.
    """
    record, paid = with_payment(store, debt_id, amount, on, today, note)
    return put(store, "payment_recorded", record, paid)


def with_payment(
    store: Store, debt_id: str, amount: int, on: date, today: date, note: str = ""
) -> tuple[Record, Record]:
    """The record of a debt and the one with a payment in it; raises as ``record_payment``."""
    checks = Checks()
    checks.amount(amount, "amount")
    if amount == 0:
        checks.refuse("payment_zero", "amount")
    checks.day(on, "on")
    if on > today:
        checks.refuse("payment_in_future", "on")
    checks.text(note, "note")
    checks.done()
    record = stored(store, debt_id)
    return record, ledger.with_entry(record, with_id(ledger.payment(amount, on, note.strip())))


def update_balance(
    store: Store,
    debt_id: str,
    balance: int,
    on: date,
    due_date: date | None,
    amount_due: int | None,
    today: date,
    note: str = "",
    parts: PageParts | None = None,
) -> Change:
    """Enter what the lender's own page says ``on`` a day: minor units, and the oldest unpaid due.

    It may name the instalment of a monthly debt too (``ledger.with_instalment``); ``parts`` is
    what the balance is made of, where the page says so. Errors: ``amount_negative``,
    ``amount_too_large``, ``amount_due_above_balance``, ``amount_due_zero``, ``parts_above_balance``
    and ``parts_not_balance`` at balance, ``due_date_missing`` (an amount without its date),
    ``balance_date_in_future`` at on, ``date_out_of_range``, ``text_too_long``, ``text_unreadable``.
    """
    read = Entry(
        "", debt_id, on, EntryKind.BALANCE, balance,
        due_date=due_date, amount_due=amount_due, note=note.strip(), parts=named(parts),
    )  # fmt: skip
    checks = Checks()
    checks.balance(read)
    if on > today:
        checks.refuse("balance_date_in_future", "on")
    checks.done()
    record = stored(store, debt_id)
    return put(store, "balance_updated", record, ledger.with_balance(record, with_id(read)))


def set_status(store: Store, debt_id: str, status: Status) -> Change:
    """Close, reopen, archive or restore a debt. UserError ``status_unchanged`` when it is so."""
    record = stored(store, debt_id)
    before = record.debt.status
    if status is before:
        raise UserError("status_unchanged", status=str(status))
    if status is Status.ARCHIVED:
        code = "debt_archived"
    elif before is Status.ARCHIVED:
        code = "debt_restored"
    else:
        code = "debt_closed" if status is Status.CLOSED else "debt_reopened"
    return put(store, code, record, replace(record, debt=replace(record.debt, status=status)))


def delete_debt(store: Store, debt_id: str) -> Change:
    """Remove a debt with its whole ledger and its contacts; undo brings all of it back."""
    record = stored(store, debt_id)
    contacts = tuple((contact, None) for contact in store.contacts(debt_id))
    change = Change("debt_deleted", record.debt.name, (record,), (), contacts=contacts)
    return apply(store, change)


def _new_record(draft: Draft, position: int) -> Record:
    checks = Checks()
    checks.debt(draft.debt)
    checks.balance(draft.balance)
    checks.done()
    debt = replace(draft.debt, id=new_id(), position=position)
    return ledger.with_entry(Record(debt, ()), with_id(draft.balance))
