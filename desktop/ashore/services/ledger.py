"""Ledger steps as pure functions: a record in, a record with one more or other entry out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ashore.domain.debt import Entry, EntryKind, PageParts, Record


def ordered(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries in the order of the ledger: by day, then as entered."""
    return tuple(sorted(entries, key=lambda entry: (entry.on, entry.seq, entry.id)))


def with_entry(record: Record, entry: Entry) -> Record:
    """``record`` with ``entry`` as the last one of its day."""
    seqs = (other.seq for other in record.entries if other.on == entry.on)
    placed = replace(entry, debt_id=record.debt.id, seq=max(seqs, default=-1) + 1)
    return Record(record.debt, ordered((*record.entries, placed)))


def last_balance(record: Record) -> Entry | None:
    """The newest balance entry, None where there is none."""
    balances = [entry for entry in record.entries if entry.kind is EntryKind.BALANCE]
    return max(balances, key=lambda entry: (entry.on, entry.seq), default=None)


def with_corrected_balance(record: Record, balance: Entry) -> Record:
    """``record`` whose newest balance entry says what ``balance`` says.

    Day, place and note of the entry stay: it is a correction, not a new reading. The same
    figures leave the record as it is.
    """
    last = last_balance(record)
    if last is None:
        return with_entry(record, balance)
    corrected = replace(
        last, amount=balance.amount, due_date=balance.due_date, amount_due=balance.amount_due
    )
    if corrected.amount != last.amount:
        # The page's parts were those of another balance.
        corrected = replace(corrected, parts=balance.parts)
    entries = (corrected if entry is last else entry for entry in record.entries)
    return Record(record.debt, ordered(entries))


def payment(amount: int, on: date, note: str = "", entry_id: str = "") -> Entry:
    """A payment of ``amount`` minor units on a day."""
    return Entry(entry_id, "", on, EntryKind.PAYMENT, amount, note=note)


def without_entry(record: Record, entry_id: str) -> Record:
    """``record`` without one of its entries."""
    return Record(record.debt, tuple(e for e in record.entries if e.id != entry_id))


def with_edited(record: Record, entry: Entry) -> Record:
    """``record`` with ``entry`` in the place of the one with its id.

    On the same day it keeps its place among the others; on another day it is the last one.
    """
    old = next(other for other in record.entries if other.id == entry.id)
    rest = without_entry(record, entry.id)
    if old.on != entry.on:
        return with_entry(rest, entry)
    placed = replace(entry, debt_id=old.debt_id, seq=old.seq)
    return Record(record.debt, ordered((*rest.entries, placed)))


def named(parts: PageParts | None) -> PageParts | None:
    """The parts of a page; None where it names none of them."""
    return None if parts == PageParts() else parts
