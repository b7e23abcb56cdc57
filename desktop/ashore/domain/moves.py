"""What was recorded about a debt since the lender's page that is in force."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind

_BALANCE, _PAYMENT, _RATE = EntryKind.BALANCE, EntryKind.PAYMENT, EntryKind.RATE
_RAISING = (EntryKind.CHARGE, EntryKind.FEE)
_RAISED = {EntryKind.FEE: Part.COSTS}
_DOWN = 2
_RANKS = {
    EntryKind.BALANCE: 0, EntryKind.RATE: 0, EntryKind.CHARGE: 1, EntryKind.FEE: 1,
    EntryKind.CORRECTION: 1, EntryKind.WAIVER: _DOWN + 1, EntryKind.PAYMENT: _DOWN + 2,
}  # fmt: skip
_PARTS = {part: place for place, part in enumerate(reversed(Part))}


class Moves(NamedTuple):
    """Sums in minor units since a page.

    ``settled`` is paid, or let off of the principal: it settles dues. ``let_off`` is let off of
    other parts. ``added`` are charges, fees and corrections upward, by rising date.
    """

    settled: int
    let_off: int
    added: tuple[tuple[date, int], ...]

    def left(self, limit: int) -> int:
        """What a balance is by now, of which ``limit`` is left after what was let off."""
        return max(0, limit + sum([amount for _, amount in self.added]) - self.settled)

    def limit(self, amount: int) -> int:
        """What is left of a page's balance after what was let off of it."""
        return max(0, amount - self.let_off)


def checkpoint(entries: Sequence[Entry], on: date) -> Entry | None:
    """The balance entry in force on ``on``: the last one up to then, or else the first."""
    if len(entries) == 1:
        return entries[0] if entries[0].kind is _BALANCE else None
    first = last = None
    for entry in entries:
        if entry.kind is _BALANCE:
            if first is None or order(entry) < order(first):
                first = entry
            if entry.on <= on and (last is None or order(entry) >= order(last)):
                last = entry
    return last or first


def page(entries: Sequence[Entry], on: date) -> Entry | None:
    """The checkpoint, or where no page was read at all, one that owes nothing at the start."""
    return checkpoint(entries, on) or _nothing(entries)


def since(entries: Sequence[Entry], base: Entry, on: date) -> Moves:
    """What was recorded after ``base`` up to and including ``on``.

    What is dated before the page was read is inside that page already.
    """
    start, start_seq = base.on, base.seq
    settled = let_off = 0
    added: list[tuple[date, int]] = []
    for entry in entries:
        day = entry.on
        if day > on or day < start or (day == start and entry.seq <= start_seq):
            continue
        kind = entry.kind
        if kind is _PAYMENT:
            settled += entry.amount
        elif kind in _RAISING:
            added.append((day, entry.amount))
        elif kind is not _BALANCE and kind is not _RATE:
            amount = entry.amount if kind is EntryKind.WAIVER else -entry.amount
            if amount < 0:
                added.append((day, -amount))
            elif entry.part is Part.PRINCIPAL:
                settled += amount
            else:
                let_off += amount
    added.sort(key=lambda move: move[0])
    return Moves(settled, let_off, tuple(added))


def order(entry: Entry) -> tuple[date, int]:
    """The place of an entry in the ledger."""
    return entry.on, entry.seq


def effect(entry: Entry) -> tuple[date, int, int, int]:
    """The place of an entry in what happens: inside a day by its kind, whenever it was typed.

    First what raises the debt, part by part, then what is let off, then what is paid.
    """
    kind = entry.kind
    rank = _RANKS[kind]
    if kind is EntryKind.CORRECTION and entry.amount < 0:
        rank = _DOWN
    part = _PARTS[entry.part or _RAISED.get(kind, Part.PRINCIPAL)]
    return entry.on, rank, part, entry.seq


def _nothing(entries: Sequence[Entry]) -> Entry | None:
    if not entries:
        return None
    first = min(entries, key=order)
    return Entry("", first.debt_id, first.on, _BALANCE, 0, first.seq - 1)
