"""What every action on one debt does: find its record, write another in its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ashore.domain.debt import Entry, Record
from ashore.domain.errors import UserError
from ashore.services.change import Change, apply

if TYPE_CHECKING:
    from ashore.storage import Store


def new_id() -> str:
    """An id that no other debt or entry has, stable for as long as it lives."""
    from uuid import uuid4

    return uuid4().hex


def with_id(entry: Entry) -> Entry:
    """The entry with an id of its own."""
    return replace(entry, id=new_id())


def stored(store: Store, debt_id: str) -> Record:
    """The record of a debt. UserError ``debt_gone`` when there is none any more."""
    record = store.record(debt_id)
    if record is None:
        raise UserError("debt_gone")
    return record


def put(store: Store, code: str, before: Record, after: Record) -> Change:
    """Write a record in the place of another, as one change. Raises what ``apply`` raises."""
    return apply(store, Change(code, after.debt.name, (before,), (after,)))
