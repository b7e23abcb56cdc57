"""A whole ledger as rows by day: what was recorded, what was derived, and what was owed after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from ashore.domain.agreement.values import Agreement
from ashore.domain.debt import Debt, Entry, EntryKind
from ashore.domain.ledger.state import explain
from ashore.domain.ledger.values import Explained, Line, What
from ashore.domain.moves import order
from ashore.words import entries as entry_words
from ashore.words import figures, grid, ledger_grids, names
from ashore.words.filling import fill
from ashore.words.grid import Grid
from ashore.words.language import translate


class LedgerRow(NamedTuple):
    """One row. ``change`` and ``owed`` are minor units; None where they do not apply.

    ``entry_id`` names the entry that the row comes from, "" for one that was derived. ``later``
    is an entry of a day that has not come, seen from the day of the ledger.
    """

    on: date
    what: str
    change: int | None
    owed: int | None
    note: str = ""
    entry_id: str = ""
    later: bool = False


def ledger_rows(
    debt: Debt, entries: Sequence[Entry], on: date, agreements: Sequence[Agreement] = ()
) -> tuple[LedgerRow, ...]:
    """All entries and all that follows from them up to ``on``, by rising day; then later entries."""
    pages = sorted((e for e in entries if e.kind is EntryKind.BALANCE and e.on <= on), key=order)
    by_id = {entry.id: entry for entry in entries}
    found: list[tuple[date, int, LedgerRow]] = []
    owed = 0
    for number in range(max(1, len(pages))):
        following = pages[number + 1] if number + 1 < len(pages) else None
        span = [e for e in entries if following is None or order(e) < order(following)]
        until = min(on, following.on) if following else on
        reached = explain(debt, span, until, agreements)
        if reached.state.since is None or reached.state.since > on:
            break  # Nothing is known before the first balance.
        for row in _derived(debt, reached, by_id, owed if number else None):
            found.append((row.on, len(found), row))
            owed = row.owed or 0
    told = {row.entry_id for _, _, row in found}
    for entry in sorted((e for e in entries if e.id not in told), key=order):
        found.append((entry.on, len(found), _untold(debt, entry, on)))
    return tuple(row for _, _, row in sorted(found, key=lambda item: item[:2]))


def ledger_grid(debt: Debt, rows: Sequence[LedgerRow]) -> Grid:
    """The same as a table to copy or to save; the last row says what is owed."""
    headers = (
        translate("Ledger", "Day"), translate("Ledger", "What"),
        grid.with_sign(translate("Ledger", "Change"), debt.currency),
        grid.with_sign(translate("Ledger", "Owed after"), debt.currency), translate("Ledger", "Note"),
    )  # fmt: skip
    cells = tuple(
        (
            grid.day(row.on), grid.word(row.what),
            *(grid.EMPTY if minor is None else grid.money(minor, debt.currency)
              for minor in (row.change, row.owed)),
            grid.word(row.note),
        )
        for row in rows
    )  # fmt: skip
    title = fill(translate("Ledger", "Ledger of {name}"), name=names.called(debt.name))
    return Grid(title, headers, cells, frozenset({2, 3}))


def _derived(
    debt: Debt, found: Explained, by_id: dict[str, Entry], before: int | None
) -> Iterator[LedgerRow]:
    """The rows since a page. ``before`` is what was reckoned up to it; None for the first page."""
    owed = 0
    for (what, entry_id, _), group in groupby(found.lines, key=ledger_grids.step_key):
        lines = list(group)
        change = sum(line.amount for line in lines)
        owed += change
        entry = by_id.get(entry_id)
        text = _text(debt, what, lines, entry)
        if what is What.PAGE and before is not None:
            change = owed - before
            text = _page_text(debt, change)
        yield LedgerRow(lines[0].on, text, change, owed, entry.note if entry else "", entry_id)


def _text(debt: Debt, what: What, lines: Sequence[Line], entry: Entry | None) -> str:
    if entry is None:
        return ledger_grids.step_text(lines[0], debt)
    name = entry_words.entry_sentence(entry)
    if what is not What.PAYMENT or not lines:
        return name
    shares = translate("Ledger", ", ").join(
        translate("Ledger", "{part} {amount}").format(
            part=entry_words.part_name(line.part) if line.part else translate("Ledger", "too much"),
            amount=figures.money(-line.amount, debt.currency, sign=False),
        )
        for line in lines
    )
    return translate("Ledger", "{what}: {shares}").format(what=name, shares=shares)


def _page_text(debt: Debt, difference: int) -> str:
    amount = figures.money(abs(difference), debt.currency, sign=False)
    if difference > 0:
        text = translate("Ledger", "Balance read, {amount} more than reckoned")
    elif difference < 0:
        text = translate("Ledger", "Balance read, {amount} less than reckoned")
    else:
        return translate("Ledger", "Balance read, as reckoned")
    return text.format(amount=amount)


def _untold(debt: Debt, entry: Entry, on: date) -> LedgerRow:
    """An entry that changes nothing that is owed: it lies ahead, is in the page, or sets a rate."""
    amount = entry_words.entry_amount(entry, debt.currency)
    text = translate("Ledger", "{what} {amount}")
    what = text.format(what=entry_words.entry_sentence(entry), amount=amount)
    return LedgerRow(entry.on, what, None, None, entry.note, entry.id, later=entry.on > on)
