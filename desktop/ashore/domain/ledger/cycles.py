"""A card's calendar: its statements and the due dates that they ask for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ashore.domain.dates import add_months
from ashore.domain.debt import Repeats
from ashore.domain.dues import monthly_dates, statement_before
from ashore.domain.ledger.book import Book


class Cycle(NamedTuple):
    """Statement ``number`` is made in the evening of ``on``; ``due`` None: it asks for nothing."""

    number: int
    on: date
    due: date | None


def cycles(book: Book) -> Iterator[Cycle]:
    """The statements from the one that asks for the page's due date on, without end.

    Where the statement day is not known, the page is taken for a statement. A debt whose due
    date does not come again has later statements, which only post interest.
    """
    page, first_due = book.page, book.page.due_date
    day = book.terms.statement_day or page.on.day
    first = add_months(date(page.on.year, 1, day), page.on.month - 1)
    repeats = book.debt.repeats is Repeats.MONTHLY
    dates = monthly_dates(book.all_entries, page, first_due) if first_due else None
    number = 0
    while True:
        if dates is None:
            yield Cycle(number, add_months(first, number), None)
        else:
            due = next(dates)
            asks = repeats or number == 0
            yield Cycle(number, statement_before(due, day), due if asks else None)
        number += 1
