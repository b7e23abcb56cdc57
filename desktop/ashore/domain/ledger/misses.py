"""Which dues were missed, as it turned out, and the late fees that followed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind, Repeats
from ashore.domain.dues import dues
from ashore.domain.ledger.arrears import asked_now
from ashore.domain.ledger.book import Book
from ashore.domain.moves import since
from ashore.domain.terms import FeeKind

MONTHS = 12


class Miss(NamedTuple):
    """A due that was not paid when its grace had passed, minor units.

    ``asked`` is what was due up to and including it, ``amount`` its own part of that, ``rest`` what
    the balance held beyond ``asked``; ``fee`` is the late fee, which falls on the day ``fee_on``.
    With a last due (``is_last``) all is due, interest too: whether that was paid depends on what
    ``in_grace`` was paid after it. ``in_row`` says the how-many-th miss in a row it was.
    """

    due: date
    asked: int
    amount: int
    rest: int
    fee: int
    fee_on: date
    is_last: bool
    in_grace: int
    in_row: int


def settles(entry: Entry) -> int:
    """How much of an entry counts towards the dues, minor units."""
    kind = entry.kind
    if kind is EntryKind.PAYMENT:
        return entry.amount
    if entry.part is not Part.PRINCIPAL:
        return 0
    return entry.amount if kind is EntryKind.WAIVER else max(0, -entry.amount)


def eases(entry: Entry) -> int:
    """How much of an entry is let off of parts that no due asks for by name, minor units."""
    if entry.part is None or entry.part is Part.PRINCIPAL:
        return 0
    return entry.amount if entry.kind is EntryKind.WAIVER else max(0, -entry.amount)


def misses(book: Book) -> Iterator[Miss]:
    """The dues that were missed up to the day of the book, oldest first.

    Inside its grace a due is not missed yet; when the grace has passed unpaid, it was missed
    from the due date on. A fee that fell before the page is inside the page.
    """
    grace = book.terms.grace
    fees, base, on = book.terms.late_fee, book.page, book.on
    if base.due_date is None or (on - base.due_date).days <= grace.days:
        return
    spread = timedelta(days=grace.days)
    is_last = asks_for_all(book)
    moves = iter(book.entries)
    coming = next(moves, None)
    asked = settled = eased = 0
    in_row, before = 0, base.due_date
    added = since(book.entries, base, on).added
    for due, amount, rest in dues(book.debt, book.all_entries, base, base.amount, added):
        deadline = due + spread
        if deadline >= on:
            return
        asked += amount
        while coming and coming.on <= deadline:
            settled += settles(coming)
            eased += eases(coming)
            coming = next(moves, None)
        lacking = asked_now(asked, rest, eased) - settled
        is_missed = min(lacking, amount) > grace.amount
        # Where the page speaks for several due dates at once, all of them were missed.
        in_row = in_row + max(1, months_between(before, due)) if is_missed else 0
        before = due
        fee = 0
        if is_missed and fees.kind is not FeeKind.NONE and deadline >= base.on:
            fee = fees.of(lacking if book.terms.minimum.carries else min(lacking, amount), in_row)
        if is_missed or is_last:
            in_grace = 0
            if is_last:
                in_grace = sum(settles(e) for e in book.entries if due < e.on <= deadline)
            fee_on = deadline + timedelta(days=1)
            yield Miss(due, asked, amount, rest, fee, fee_on, is_last, in_grace, in_row)


def asks_for_all(book: Book) -> bool:
    """Whether the whole debt is due on its page's due date."""
    base, minimum = book.page, book.terms.minimum
    if book.debt.repeats is not Repeats.NONE:
        return False
    if base.amount_due is None:
        return minimum.of(base.amount) == base.amount
    return base.amount_due == base.amount


def months_between(start: date, end: date) -> int:
    """How many months lie between two due dates of one series."""
    return (end.year - start.year) * MONTHS + end.month - start.month


def missed_before(book: Book) -> int:
    """How many due dates had passed when the page was read, whose oldest is the page's own."""
    due, page = book.page.due_date, book.page.on
    if due is None or due >= page:
        return 0
    if book.debt.repeats is Repeats.NONE:
        return 1
    months = months_between(due, page)
    return months + 1 - (page.day <= due.day)
