"""What a debt takes along into whatever counts on from a day, such as a plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from ashore.domain.calc.days import Count
from ashore.domain.debt import Debt, Entry
from ashore.domain.ledger.arrears import Late
from ashore.domain.ledger.book import Book
from ashore.domain.ledger.card_run import CardRun
from ashore.domain.ledger.loan_run import LoanRun
from ashore.domain.ledger.misses import misses, months_between
from ashore.domain.ledger.reckon import begin
from ashore.domain.ledger.values import Parts
from ashore.domain.overdue import Due


class Carried(NamedTuple):
    """A debt as a payment on a day finds it, amounts in minor units.

    ``beyond`` is what interest and penalty interest come to beyond ``parts``. ``bearing`` of the
    unpaid interest bears interest. ``late`` are the dues that were missed, their penalty interest
    in 1 / ``unit``, and ``asked`` what has to be paid from then on until they are late no more;
    ``in_row`` so many were missed in a row. ``day`` is the day of the month from which months run,
    ``turn`` that on which unpaid interest begins to bear interest. What was before ``first`` is in
    the page. On a card whose interest-free period runs, ``held`` would be owed too if it is lost
    after ``free_until``.
    """

    parts: Parts
    beyond: tuple[Fraction, Fraction]
    bearing: int
    late: tuple[Late, ...]
    unit: int
    in_row: int
    day: int
    turn: int
    arrears: tuple[Due, ...]
    upcoming: Due | None
    first: date
    free_until: date | None = None
    held: Fraction = Fraction(0)


def carried(debt: Debt, entries: Sequence[Entry], on: date) -> Carried | None:
    """How a debt stands on a day; None where nothing was recorded."""
    book = Book.of(debt, entries, on)
    if book is None:
        return None
    evening = int(book.terms.count is Count.INCL)
    if book.has_cycles:
        # A card's payment works from the morning on, and so does what begins here.
        book.end = max(on.toordinal() + evening, book.first)
    run, first = begin(book), date.fromordinal(book.first - evening)
    if isinstance(run, CardRun):
        run.run()
        return _card(book, run, first)
    # What is paid on the day itself may still let dues go.
    run.go()
    return _loan(book, run, first)


def _loan(book: Book, run: LoanRun, first: date) -> Carried:
    arrears, upcoming, _ = run.dues()
    return Carried(
        parts=run.parts(),
        beyond=run.beyond,
        bearing=run.compounded,
        late=run.overdue(),
        unit=run.meter.unit,
        in_row=_in_row(book, [*arrears, upcoming] if upcoming else arrears),
        day=book.anchor.day,
        turn=book.terms.statement_day or book.anchor.day,
        arrears=arrears,
        upcoming=upcoming,
        first=first,
    )


def _card(book: Book, run: CardRun, first: date) -> Carried:
    due = book.page.due_date
    arrears, upcoming, _ = run.dues()
    free_until = None
    if due and not book.revolves and due + timedelta(days=book.terms.grace.days) >= book.on:
        free_until = due + timedelta(days=book.terms.grace.days)
    return Carried(
        parts=run.parts(),
        beyond=run.growth.beyond,
        bearing=run.posted_bearing,
        late=run.overdue(),
        unit=1,
        in_row=run.in_row,
        day=book.anchor.day,
        turn=book.terms.statement_day or book.page.on.day,
        arrears=arrears,
        upcoming=upcoming,
        first=first,
        free_until=free_until,
        held=run.held() if free_until else Fraction(0),
    )


def _in_row(book: Book, unpaid: Iterable[Due]) -> int:
    """How many dues in a row were missed up to the last one whose grace has passed.

    None, where the one that followed it is paid: ``unpaid`` are those that are not, oldest first.
    """
    last = None
    for miss in misses(book):
        last = miss
    if last is None:
        return 0
    following = next((due.on for due in unpaid if due.on > last.due), last.due)
    return last.in_row if months_between(last.due, following) <= 1 else 0
