"""What a debt's list row says of money on a day: by the page, or by a card's later statements.

A card's statement posts interest and asks for a minimum of it. From the first statement after the
page on, only the ledger knows what is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ashore.domain.dates import add_months
from ashore.domain.debt import Debt, Entry, Repeats, Status
from ashore.domain.moves import since
from ashore.domain.overdue import Due, checkpoint, position
from ashore.domain.terms import FreePeriod

if TYPE_CHECKING:
    from ashore.domain.ledger import LedgerState


class Held(NamedTuple):
    """Minor units: the recorded ``balance``, or where that is paid what is owed still, and what is
    past due, due next, and asked for.

    ``ledger`` is what they were taken from where a statement followed the page, or nothing is left
    of the recorded balance.
    """

    balance: int
    arrears: tuple[Due, ...]
    upcoming: Due | None
    amount_due: int
    ledger: LedgerState | None = None


def held(debt: Debt, entries: Sequence[Entry], on: date) -> Held:
    """Where the money of ``debt`` stands on a day."""
    if debt.terms.free_period is not FreePeriod.NONE and runs_by_statements(debt, entries, on):
        from ashore.domain.ledger import state  # for these rows only: most lists have none

        base = checkpoint(entries, on)
        assert base is not None, "a statement follows a page"
        moves = since(entries, base, on)
        told = state(debt, entries, on)
        balance = moves.left(moves.limit(base.amount))
        if balance == 0 and told.complete:
            balance = told.total
        return Held(balance, told.arrears, told.upcoming, told.amount_due, told)
    found = position(debt, entries, on)
    reckoned: LedgerState | None = None
    if found.balance == 0 and len(entries) > 1 and debt.status is not Status.CLOSED:
        from ashore.domain.ledger import state  # only these rows: what accrued may be owed still

        reckoned = state(debt, entries, on)
        if reckoned.complete and reckoned.total:
            return Held(
                reckoned.total, reckoned.arrears, reckoned.upcoming, reckoned.amount_due, reckoned
            )
    return Held(found.balance, found.arrears, found.upcoming, found.asked(on), reckoned)


def runs_by_statements(debt: Debt, entries: Sequence[Entry], on: date) -> bool:
    """Whether a card made a statement after its page, up to a day, that asks for a payment."""
    asks = debt.repeats is Repeats.MONTHLY and debt.status is not Status.CLOSED
    if debt.terms.free_period is FreePeriod.NONE or not asks:
        return False
    base = checkpoint(entries, on)
    if base is None or base.due_date is None:
        return False
    read, day = base.on, debt.terms.statement_day or base.on.day
    first = add_months(date(read.year, 1, day), read.month - 1)
    if first <= read:
        first = add_months(date(read.year, 1, day), read.month)
    return first <= on
