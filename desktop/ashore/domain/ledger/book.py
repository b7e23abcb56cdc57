"""What a reckoning starts from: the page in force, its parts, and the entries after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from operator import attrgetter

from ashore.domain.calc.days import Count
from ashore.domain.dates import is_month_end
from ashore.domain.debt import Debt, Entry, EntryKind, Repeats
from ashore.domain.dues import uncut
from ashore.domain.ledger.values import Parts
from ashore.domain.moves import effect, order, page
from ashore.domain.terms import FreePeriod, Terms

_BALANCE = EntryKind.BALANCE
_DAY = attrgetter("on")


class Book:
    """A debt with the page that is in force on a day, and what was recorded after it up to then.

    Moments are ordinals of the first day that counts; ``evening`` is 1 where what happens on a
    day works from its evening. A card's statement counts its own day, as ``Count.INCL`` does.
    ``is_late``: the page's due date had passed, with its grace, when it was read, or there is
    none; a card ``revolves`` then, or where its page shows interest. ``morning`` is the moment
    that is a morning even then: where the page's own day is still to be counted; 0 where it is
    in the page. ``anchor`` is the day from which months run: the due date, uncut by short months.
    """

    __slots__ = (
        "all_entries", "anchor", "debt", "end", "entries", "evening", "first", "has_cycles", "is_late",
        "morning", "named", "on", "opening", "page", "revolves", "terms",
    )  # fmt: skip

    def __init__(self, debt: Debt, entries: Sequence[Entry], base: Entry, on: date) -> None:
        terms = debt.terms
        self.debt, self.terms, self.page, self.on = debt, terms, base, on
        self.all_entries = entries
        self.entries = _after(entries, base, on)
        self.anchor = self._anchor()
        self.opening = opening(base)
        self.named = base.parts is not None
        self.has_cycles = has_cycles(terms)
        self.evening = int(terms.count is Count.INCL or self.has_cycles)
        day = base.on.toordinal()
        due = base.due_date
        self.is_late = due is None or (base.on - due).days > terms.grace.days
        self.revolves = self.is_late or self.opening.interest > 0
        is_inside = bool(self.evening) and self._holds_its_day()
        self.first, self.morning = (day + 1, 0) if is_inside else (day, day)
        self.end = max(on.toordinal() + self.evening, self.first) if on >= base.on else self.first

    def _anchor(self) -> date:
        """The due date, or the later day of the month that it stands for in a short month.

        For a due date that comes again an earlier page tells; one that comes once ends months that
        began on the page's own day.
        """
        base, due = self.page, self.page.due_date
        if due is None:
            return base.on
        once = self.debt.repeats is Repeats.NONE
        if once and is_month_end(due) and base.on.day > due.day and base.on < due:
            return base.on
        return uncut(self.all_entries, base, due)

    def _holds_its_day(self) -> bool:
        """Whether the interest of the page's own day is in the page already.

        So it is where an earlier page counted up to it, and on a card that bears interest already;
        but not while a card's interest-free period lasts.
        """
        base = self.page
        if self.has_cycles:
            return self.revolves
        return any(e.kind is _BALANCE and order(e) < order(base) for e in self.all_entries)

    @classmethod
    def of(cls, debt: Debt, entries: Sequence[Entry], on: date) -> Book | None:
        """The book of a debt on a day; None where nothing was ever recorded."""
        base = page(entries, on)
        return cls(debt, entries, base, on) if base else None


def has_cycles(terms: Terms) -> bool:
    """Whether the debt runs by statements: a card with an interest-free period."""
    return terms.free_period is not FreePeriod.NONE


def opening(base: Entry) -> Parts:
    """What the page's balance is made of; what it does not name counts as principal.

    Where it names the principal, the rest is interest, else penalty interest, else costs.
    """
    said = base.parts
    rest = base.amount - said.known() if said else base.amount
    if said is None or rest < 0:
        return Parts(principal=base.amount)
    each = [said.principal, said.interest, said.penalty, said.costs]
    silent = next((place for place, part in enumerate(each) if part is None), 0)
    amounts = [part or 0 for part in each]
    amounts[silent] += rest
    return Parts(*amounts)


def _after(entries: Sequence[Entry], base: Entry, on: date) -> list[Entry]:
    start, seq = base.on, base.seq
    found = [
        entry
        for entry in entries
        if start <= entry.on <= on
        and (entry.seq > seq or entry.on > start)
        and entry.kind is not _BALANCE
    ]
    # Few days have more than one entry, and few of those need to be asked for their kinds.
    if len(found) > 1:
        found.sort(key=_DAY)
        if any(one.on == following.on for one, following in pairwise(found)):
            found.sort(key=effect)
    return found
