"""What a debt truly costs a year, from its page to a day: interest, penalty and fees together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from ashore.domain.calc.irr import dated_rate
from ashore.domain.debt import Debt, Entry, EntryKind
from ashore.domain.errors import UserError
from ashore.domain.ledger.book import Book
from ashore.domain.ledger.state import state

SHORTEST = 30
"""Days below which a late fee alone would look like a rate of thousands of percent."""


def yearly_cost(debt: Debt, entries: Sequence[Entry], on: date) -> Decimal | None:
    """Percent a year, without compounding, that the money owed has cost since the page.

    None where the time is too short, or where it cannot be told: a rate is not known, or more
    was paid than was owed.
    """
    book = Book.of(debt, entries, on)
    if book is None or (on - book.page.on).days < SHORTEST:
        return None
    found = state(debt, entries, on)
    if not found.complete:
        return None
    signs = {EntryKind.CHARGE: 1, EntryKind.PAYMENT: -1}
    flows = [(book.page.on, book.page.amount)]
    flows += [
        (entry.on, signs[entry.kind] * entry.amount)
        for entry in book.entries
        if entry.kind in signs
    ]
    flows.append((on, found.credit - found.total))
    try:
        return dated_rate(flows).nominal
    except UserError:
        return None
