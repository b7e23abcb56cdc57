"""Ledger steps as pure functions: a record in, a record with one more or other entry out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ashore.domain.debt import Debt, Entry, EntryKind, Kind, PageParts, Record, Repeats, ordered
from ashore.domain.held import held
from ashore.domain.overdue import checkpoint
from ashore.domain.terms import Minimum, MinimumKind


def with_entry(record: Record, entry: Entry) -> Record:
    """``record`` with ``entry`` as the last one of its day."""
    seqs = (other.seq for other in record.entries if other.on == entry.on)
    placed = replace(entry, debt_id=record.debt.id, seq=max(seqs, default=-1) + 1)
    return replace(record, entries=ordered((*record.entries, placed)))


def with_balance(record: Record, balance: Entry) -> Record:
    """``record`` with what the lender's page says, which may name the instalment too."""
    return with_entry(replace(record, debt=with_instalment(record.debt, balance)), balance)


def with_instalment(debt: Debt, balance: Entry) -> Debt:
    """``debt`` with the amount due as what is due each month, where it has no other rule.

    It is an instalment that holds its interest, as lenders ask for it; without a rate that comes to
    the same as a fixed amount. A card always has a rule: in full is then what somebody chose.
    """
    asked = balance.amount_due
    rule = debt.terms.minimum
    unnamed = rule.is_instalment and not rule.amount
    has_rule = debt.kind is Kind.CARD or rule.kind is not MinimumKind.FULL
    if debt.repeats is Repeats.NONE or (has_rule and not unnamed):
        return debt
    if not asked or asked >= balance.amount:
        return debt
    named = rule if unnamed else Minimum(MinimumKind.INSTALMENT)
    terms = replace(debt.terms, minimum=replace(named, amount=asked))
    return replace(debt, terms=terms)


def restated(record: Record, on: date) -> Entry | None:
    """The balance entry that says on a day what the whole ledger says; None without a balance.

    ``amount_due`` is None where nobody named an amount and the minimum rule still says the same.
    """
    base = checkpoint(record.entries, on)
    if base is None:
        return None
    found = held(record.debt, record.entries, on)
    due = found.arrears[0] if found.arrears else found.upcoming
    asked = found.amount_due if due else None
    if base.amount_due is None and asked == record.debt.terms.minimum.of(found.balance):
        asked = None
    return Entry(
        "", record.debt.id, on, EntryKind.BALANCE, found.balance,
        due_date=due.on if due else None, amount_due=asked,
    )  # fmt: skip


def with_stated(record: Record, debt: Debt, stated: Entry) -> Record:
    """``debt`` with the ledger of ``record``, so that it says on the day of ``stated`` what that says.

    What is the same as before leaves the ledger alone. What differs corrects the only entry, where
    that leads to the figures stated; otherwise they are a new balance.
    """
    kept = replace(record, debt=debt)
    now = restated(record, stated.on)
    if now is None:
        return with_entry(kept, stated)
    before, after = _figures(now), _figures(stated)
    changed = {name: value for name, value in after.items() if value != before[name]}
    if not changed:
        return kept
    if len(record.entries) == 1:
        if "amount" in changed:
            # The page's parts were those of another balance.
            changed["parts"] = None
        corrected = replace(kept, entries=(replace(record.entries[0], **changed),))
        if _figures(restated(corrected, stated.on)) == after:
            return corrected
    return with_entry(kept, stated)


def _figures(entry: Entry | None) -> dict[str, Any]:
    """What a balance entry says about money."""
    return {name: getattr(entry, name) for name in ("amount", "due_date", "amount_due")}


def payment(amount: int, on: date, note: str = "", entry_id: str = "") -> Entry:
    """A payment of ``amount`` minor units on a day."""
    return Entry(entry_id, "", on, EntryKind.PAYMENT, amount, note=note)


def without_entry(record: Record, entry_id: str) -> Record:
    """``record`` without one of its entries."""
    return replace(record, entries=tuple(e for e in record.entries if e.id != entry_id))


def with_edited(record: Record, entry: Entry) -> Record:
    """``record`` with ``entry`` in the place of the one with its id.

    On the same day it keeps its place among the others; on another day it is the last one.
    """
    old = next(other for other in record.entries if other.id == entry.id)
    rest = without_entry(record, entry.id)
    if old.on != entry.on:
        return with_entry(rest, entry)
    placed = replace(entry, debt_id=old.debt_id, seq=old.seq)
    return replace(record, entries=ordered((*rest.entries, placed)))


def named(parts: PageParts | None) -> PageParts | None:
    """The parts of a page; None where it names none of them."""
    return None if parts == PageParts() else parts
