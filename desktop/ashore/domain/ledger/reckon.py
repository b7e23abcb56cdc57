"""Sets up the reckoning of a debt: its clock, its rates, its run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from ashore.domain.calc.counting import Counting
from ashore.domain.debt import Status
from ashore.domain.ledger.book import Book
from ashore.domain.ledger.card_run import CardRun
from ashore.domain.ledger.clock import Clock
from ashore.domain.ledger.loan_run import LoanRun
from ashore.domain.ledger.meter import meter
from ashore.domain.ledger.recorder import Recorder
from ashore.domain.rate_steps import Step, steps
from ashore.domain.rates import Period, Rate

_FREE = Rate(Decimal(0), Period.DAY)
_AT_REST = (Step(date.min, _FREE, _FREE),)
"""A debt that is settled bears nothing any more."""


def reckon(book: Book, recorded: bool = False) -> LoanRun | CardRun:
    """Take a debt to the end of the day of its book; with its lines where they are wanted."""
    run = begin(book, recorded)
    run.run()
    return run


def begin(book: Book, recorded: bool = False) -> LoanRun | CardRun:
    """A debt as its page has it, ready to run."""
    terms = book.terms
    anchor, rates = book.anchor, _rates(book)
    clock = Clock(terms.basis, terms.accrual, anchor, book.morning, bool(book.evening))
    recorder = None
    if recorded:
        counting = Counting(anchor, terms.basis, terms.count, terms.accrual)
        recorder = Recorder(counting, rates, book.morning, bool(book.evening))
        recorder.page(book.page, book.opening)
    kind = CardRun if book.has_cycles else LoanRun
    return kind(book, meter(clock, rates), recorder)


def _rates(book: Book) -> Sequence[Step]:
    if book.debt.status is Status.CLOSED:
        return _AT_REST
    return steps(book.terms, book.all_entries)
