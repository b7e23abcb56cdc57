"""What was due at first on a date of which a part is paid by now."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.held import runs_by_statements
from ashore.domain.overdue import checkpoint, position
from ashore.domain.standing import Standing


def asked_at_first(standing: Standing, entries: Sequence[Entry]) -> int | None:
    """What was due on the oldest date not paid in full, before any payment, minor units.

    None where nothing is in arrears, or where a payment after that date is inside the balance that
    was read later: how much of it went to that date is not known. None too where a card's later
    statements ask for more with each minimum that is missed.
    """
    base = checkpoint(entries, standing.on)
    if not standing.arrears or base is None:
        return None
    if runs_by_statements(standing.debt, entries, standing.on):
        return None
    oldest = standing.arrears[0]
    inside = (e for e in entries if e.kind is EntryKind.PAYMENT and oldest.on <= e.on)
    if any((e.on, e.seq) <= (base.on, base.seq) for e in inside):
        return None
    balances = [entry for entry in entries if entry.kind is EntryKind.BALANCE]
    unpaid = position(standing.debt, balances, standing.on).arrears
    return next((due.unpaid for due in unpaid if due.on == oldest.on), None)
