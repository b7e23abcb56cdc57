"""The state of a debt on a day, and its explanation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.debt import Debt, Entry, Status
from ashore.domain.ledger.book import Book
from ashore.domain.ledger.card_run import CardRun
from ashore.domain.ledger.loan_run import LoanRun
from ashore.domain.ledger.reckon import reckon
from ashore.domain.ledger.rest import dues_of_rest
from ashore.domain.ledger.values import Dues, Explained, Flows, LedgerState, Parts
from ashore.domain.moves import since
from ashore.domain.overdue import overdue_amount

if TYPE_CHECKING:
    from ashore.domain.agreement.values import Agreement

_NO_DUES: Dues = ((), None, 0)
_NOTHING = LedgerState(
    on=date.min, since=None, parts=Parts(), credit=0, flows=Flows(), complete=True, amount_due=0,
    arrears=(), upcoming=None, overdue_amount=0, overdue_since=None, to_catch_up=0, statement=None,
)  # fmt: skip


def state(
    debt: Debt, entries: Sequence[Entry], on: date, agreements: Sequence[Agreement] = ()
) -> LedgerState:
    """What is owed on any day, past or future, part by part; see LedgerState.

    Before its first page a debt is as that page says. From the day on which it was signed, an
    agreement governs what grows and what is due.
    """
    if agreements:
        from ashore.domain.agreement.state import agreed_state

        return agreed_state(debt, entries, on, agreements)
    book = Book.of(debt, entries, on)
    return _state(book, reckon(book)) if book else _NOTHING._replace(on=on)


def explain(
    debt: Debt, entries: Sequence[Entry], on: date, agreements: Sequence[Agreement] = ()
) -> Explained:
    """The same with every step since the page, which add up to each figure exactly."""
    if agreements:
        from ashore.domain.agreement.state import agreed_explained

        return agreed_explained(debt, entries, on, agreements)
    book = Book.of(debt, entries, on)
    if book is None:
        return Explained(_NOTHING._replace(on=on), ())
    run = reckon(book, recorded=True)
    return Explained(_state(book, run), tuple(run.lines()))


def _state(book: Book, run: LoanRun | CardRun) -> LedgerState:
    debt, on = book.debt, book.on
    arrears, upcoming, short = _dues(book, run) if debt.status is not Status.CLOSED else _NO_DUES
    overdue = overdue_amount(arrears, debt.terms.grace.days, on)
    late = sum(due.unpaid for due in arrears) + short
    asked = late
    made = run.statement()
    # A card's statement asks for its minimum beside what older ones lack.
    told = {on, made.due_date} if made else {on}
    if upcoming and (not arrears or upcoming.on in told):
        asked += upcoming.unpaid
    return LedgerState(
        on=on,
        since=book.page.on,
        parts=run.parts(),
        credit=run.credit,
        flows=run.flows(),
        complete=run.complete,
        amount_due=asked,
        arrears=arrears,
        upcoming=upcoming,
        overdue_amount=overdue,
        overdue_since=arrears[0].on if overdue else None,
        to_catch_up=run.catch_up(late),
        statement=made,
        bearing=run.bears_now(),
    )


def _dues(book: Book, run: LoanRun | CardRun) -> Dues:
    """What is past due, and due next: also of what is left when the recorded balance is paid."""
    found = run.dues()
    owed = run.parts().total
    if found[1] or found[2] or not owed or not run.complete:
        return found
    moves = since(book.all_entries, book.page, book.on)
    if moves.left(moves.limit(book.page.amount)):
        return found
    rest = dues_of_rest(book, owed, is_late=bool(found[0]))
    return found if found[0] and not rest[0] else rest
