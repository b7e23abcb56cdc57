"""What is due of a debt whose recorded balance is paid, while its ledger still owes something.

A payment pays interest first, which the recorded balance does not hold: as much principal is left.
"""

from __future__ import annotations

from datetime import timedelta

from ashore.domain.debt import Repeats
from ashore.domain.dues import monthly_dates, statement_before
from ashore.domain.ledger.book import Book
from ashore.domain.ledger.misses import asks_for_all
from ashore.domain.ledger.values import Dues
from ashore.domain.overdue import Due


def dues_of_rest(book: Book, owed: int, is_late: bool) -> Dues:
    """All that is ``owed`` (minor units) at once where the last due asked for all; ``is_late``:
    principal or interest of that due is unpaid after its grace.

    Else it is due with the next date, on a card with the next statement's. Where no date is to come
    it is asked for without one.
    """
    base, on = book.page, book.on
    due = base.due_date
    if due is None:
        return (), None, 0
    if asks_for_all(book) and not book.has_cycles:
        if due >= on:
            return (), Due(due, owed), 0
        in_grace = on - due <= timedelta(days=book.terms.grace.days)
        return ((Due(due, owed),), None, 0) if is_late or in_grace else ((), None, owed)
    if book.debt.repeats is Repeats.NONE:
        return (), None, owed
    day = book.terms.statement_day or base.on.day
    coming = next(
        each
        for each in monthly_dates(book.all_entries, base, due)
        if (statement_before(each, day) if book.has_cycles else each) >= on
    )
    return (), Due(coming, owed), 0
