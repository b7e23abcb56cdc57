"""Takes a card from its page to a day, statement by statement.

A charge is free of interest until the due date of its statement. Where that is not paid in
full, the statement bears interest from its posting dates; what has grown is posted by the next
statement, rounded there, and cannot be paid before.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from itertools import takewhile

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.debt import Entry, EntryKind, Repeats, Status
from ashore.domain.ledger.arrears import Late
from ashore.domain.ledger.book import Book
from ashore.domain.ledger.cycles import Cycle, cycles
from ashore.domain.ledger.growth import Growth
from ashore.domain.ledger.lot_account import LotAccount
from ashore.domain.ledger.lots import Lot
from ashore.domain.ledger.meter import Meter
from ashore.domain.ledger.minimums import minimum_of
from ashore.domain.ledger.misses import missed_before, settles
from ashore.domain.ledger.orders import order_on
from ashore.domain.ledger.recorder import Recorder
from ashore.domain.ledger.values import Dues, Flows, Line, Parts, Statement, What
from ashore.domain.overdue import Due, position
from ashore.domain.terms import Compounding, FreePeriod, PenaltyBase, PenaltyKind

_ENTRY, _CLOSE, _DECIDE = range(3)
"""What comes first at the same moment of the same day; no two of a kind have the same number."""

Action = tuple[int, date, int, int, Entry | Cycle]


class CardRun(LotAccount):
    """A card on its way through its statements; after ``run`` it stands at the day of its book."""

    def __init__(self, book: Book, meter: Meter, recorder: Recorder | None = None) -> None:
        growth = Growth(meter, book.first, recorder)
        super().__init__(book.opening, book.named, recorder, growth)
        self.book = book
        terms, page = book.terms, book.page
        self._bears = {Part.PRINCIPAL}
        if terms.compounding is Compounding.MONTHLY:
            self._bears.add(Part.INTEREST)
        self._penalised = terms.penalty.kind is not PenaltyKind.NONE
        self._grace = timedelta(days=terms.grace.days)
        due = page.due_date
        late = book.is_late
        self._missed_since = due if late else None
        self.in_row = missed_before(book) if late else 0
        self._charged = 0
        # What has to be settled until nothing is late any more.
        self._missed = 0
        # A day on which what was missed got paid, and since when it was late on the morning of it.
        self._paid_on: tuple[date, date | None] = date.min, None
        again = book.debt.repeats is Repeats.MONTHLY
        self._asks_first = page.due_date is not None
        self._asks_later = self._asks_first and again
        self._carded = order_on(terms.order, 0)
        self._statements: dict[int, tuple[Statement, int]] = {}
        self._actions: list[Action] = []
        # Lots that a statement billed, until it is known whether it was paid in full.
        self._unjudged: dict[int, list[Lot]] = {}
        self.billed = -1
        self._plan()
        self._open()
        if late and self.billed >= 0:
            self._missed = self._statements[self.billed][0].minimum

    @property
    def complete(self) -> bool:
        """Whether all rates that were needed are known."""
        return self.growth.complete

    def run(self) -> None:
        """Go to the day of the book."""
        growth, penalised = self.growth, self._penalised
        grow, post, close, decide = growth.grow, self._post, self._close, self._decide
        for moment, _, phase, _, what in self._actions:
            grow(moment)
            if isinstance(what, Entry):
                post(what, moment)
            elif phase == _CLOSE:
                close(what, moment)
            else:
                decide(what, moment)
            if penalised:
                growth.late = self._at_penalty_rate()
        grow(self.book.end)

    def parts(self) -> Parts:
        """What is owed now, with the interest that is not posted yet."""
        interest, penalty = self.pending()
        return Parts(self.principal, self.interest + interest, self.penalty + penalty, self.costs)

    def flows(self) -> Flows:
        """What moved since the page, with the interest that is not posted yet."""
        interest, penalty = self.growth.grown()
        moved = super().flows()
        return moved._replace(interest=moved.interest + interest, penalty=moved.penalty + penalty)

    def dues(self) -> Dues:
        """What is past due and what is due next: by its last statement, or else as the list has it."""
        found = self._statements.get(self.billed)
        if not found or found[0].on <= self.book.page.on or found[0].due_date is None:
            held = position(self.book.debt, self.book.all_entries, self.book.on)
            return held.arrears, held.upcoming, held.shortfall
        due, lacking, late = found[0].due_date, self._lacking(), self._late()
        since, tolerated = self._missed_since, self.book.terms.grace.amount
        arrears = [Due(since, late)] if since and late else []
        if since is None or self.book.terms.minimum.carries:
            lacking -= late
        if due >= self.book.on:
            return tuple(arrears), Due(due, lacking) if lacking > 0 else None, 0
        if lacking > tolerated:
            arrears.append(Due(due, lacking))
        return tuple(arrears), None, 0

    def catch_up(self, late: int) -> int:
        """What a payment would have to be so that nothing is late, where ``late`` is past due."""
        # A statement's minimum holds its interest and fees; what comes later the next one asks for.
        return min(late, self.parts().total)

    def bears_now(self) -> tuple[int, int]:
        """What bears interest, and what bears penalty interest, after the last day."""
        late = min(self.growth.late, self.growth.bearing)
        return self.growth.bearing - late, late

    def statement(self) -> Statement | None:
        """The last statement, with what was paid since."""
        if self.billed not in self._statements:
            return None
        found, before = self._statements[self.billed]
        return found._replace(paid=self.settled - before)

    @property
    def posted_bearing(self) -> int:
        """How much of the unpaid interest bears interest, minor units."""
        return self.interest if Part.INTEREST in self._bears else 0

    def overdue(self) -> tuple[Late, ...]:
        """What bears penalty interest where only what is overdue does; ``asked`` is what has to be
        paid from now on until it is late no more.
        """
        late = self._late()
        if self._missed_since is None or not late:
            return ()
        return (Late(self._missed_since, min(late, self.principal), 0, late),)

    def held(self) -> Fraction:
        """The interest up to now that is owed if the interest-free period is lost."""
        waiting = [*self.lots.unbilled]
        for lots in self._unjudged.values():
            waiting += lots
        in_full = self.book.terms.free_period is FreePeriod.FULL
        held = Fraction()
        for lot in waiting:
            if lot.part in self._bears and not lot.bears:
                held += self.growth.would_lose(lot, self.book.end, in_full)
        return held

    def loses_at_once(self, part: Part) -> bool:
        """Whether there is no due date to come until which it would be free of interest."""
        asks = self._asks_later if self.billed >= 0 else self._asks_first
        return not asks and part in self._bears

    def lines(self) -> Iterable[Line]:
        """Every step, where it was recorded."""
        return self.recorder.finished() if self.recorder is not None else ()

    def _plan(self) -> None:
        """All that happens, in order; and what the page's own statement asks for."""
        book, page, on = self.book, self.book.page, self.book.on
        evening = int(book.terms.count is Count.INCL)
        actions = self._actions
        for place, entry in enumerate(book.entries):
            late = evening and int(settles(entry) > 0)
            actions.append((entry.on.toordinal() + late, entry.on, _ENTRY, place, entry))
        if book.debt.status is not Status.CLOSED:
            for cycle in takewhile(lambda cycle: cycle.on <= on, cycles(book)):
                if cycle.on > page.on:
                    actions.append(
                        (cycle.on.toordinal() + 1, cycle.on, _CLOSE, cycle.number, cycle)
                    )
                else:
                    self.billed = cycle.number
                    self._statements[cycle.number] = self._page_statement(cycle), 0
                if cycle.due and page.on <= cycle.due + self._grace < on:
                    day = cycle.due + self._grace
                    actions.append((day.toordinal() + 1, day, _DECIDE, cycle.number, cycle))
        actions.sort()

    def _open(self) -> None:
        """The page's parts as lots; where it revolves, they bear interest already."""
        book, lots = self.book, self.lots
        opened = [
            lots.make(part, amount, book.first)
            for part in Part
            if (amount := book.opening.of(part))
        ]
        for lot in opened:
            if book.revolves and lot.part in self._bears:
                self.growth.lose(lot, book.first, in_full=True)
        if self.billed < 0:
            lots.unbilled += opened
            return
        for lot in opened:
            lots.bill(lot)
        self._unjudged[0] = [lot for lot in opened if not lot.bears]

    def _page_statement(self, cycle: Cycle) -> Statement:
        page, opening = self.book.page, self.book.opening
        minimum = page.amount_due
        if minimum is None:
            charged = opening.interest + opening.costs
            minimum = minimum_of(self.book.terms.minimum, page.amount, charged, 0, None)
        return Statement(cycle.on, cycle.due, page.amount, minimum, opening.interest, opening.costs)

    def _post(self, entry: Entry, moment: int) -> None:
        if entry.kind is EntryKind.PAYMENT:
            since, order = self._missed_since, self._carded
            if self._paid_on[0] == entry.on:
                # The morning decides, so that two payments of a day do what one would.
                since = self._paid_on[1]
            if since:
                order = order_on(self.book.terms.order, (entry.on - since).days)
            self.pay_lots(entry, moment, order)
        else:
            before = self.interest + self.penalty + self.costs
            self.take_lots(entry, moment)
            self._charged += max(0, self.interest + self.penalty + self.costs - before)
        if self._missed_since and not self._late():
            self._paid_on = entry.on, self._missed_since
            self._missed_since = None

    def _close(self, cycle: Cycle, moment: int) -> None:
        """Make a statement: post the interest, release the fees, ask for a minimum."""
        lacking = self._lacking()
        if lacking <= self.book.terms.grace.amount:
            self._missed_since = None
        billed, (interest, penalty) = self.bill_lots(moment)
        self.billed = cycle.number
        waiting = [lot for lot in billed if not lot.bears]
        if waiting:
            self._unjudged.setdefault(cycle.number, []).extend(waiting)
        charged, self._charged = self._charged + interest + penalty, 0
        balance = self.posted() - self.credit
        # Where nothing is asked for again, what was asked for before still is.
        minimum = min(lacking, max(balance, 0))
        if cycle.due:
            asked = self.book.page.amount_due
            minimum = minimum_of(self.book.terms.minimum, balance, charged, lacking, asked)
            if cycle.number == 0 and asked is not None:
                minimum = min(asked, max(balance, 0))
        fees = charged - interest - penalty
        made = Statement(cycle.on, cycle.due, balance, minimum, interest + penalty, fees)
        self._statements[cycle.number] = made, self.settled

    def _decide(self, cycle: Cycle, moment: int) -> None:
        """The grace of a due date has passed: was the minimum paid, was all of it paid?"""
        terms, due = self.book.terms, cycle.due
        statement, before = self._statements[cycle.number]
        lacking = statement.minimum - (self.settled - before)
        if lacking > terms.grace.amount:
            self.in_row += 1
            self._missed = self.settled + lacking
            self._missed_since = self._missed_since or due
            if fee := terms.late_fee.of(lacking, self.in_row):
                self.late_fees += fee
                self._charged += fee
                on = date.fromordinal(moment)
                self.add_lot(Part.COSTS, fee, moment, on, What.LATE_FEE, held=True)
        else:
            self.in_row = 0
        judged = self._unjudged.pop(cycle.number, None)
        if not judged:
            return
        if self._is_paid_in_full():
            rest = [lot for lot in judged if lot.unpaid]
            for lot in rest:
                lot.spare(moment)
            if rest:
                self._unjudged.setdefault(cycle.number + 1, []).extend(rest)
            return
        in_full = terms.free_period is FreePeriod.FULL
        for lot in judged:
            if lot.part in self._bears:
                self.growth.lose(lot, moment, in_full)
        self.lots.merge_bearing()

    def _is_paid_in_full(self) -> bool:
        """Whether no more is left of what was billed than is tolerated."""
        waiting = [*self.lots.unbilled]
        for lots in self._unjudged.values():
            waiting += lots
        not_asked = sum([lot.unpaid for lot in waiting])
        return self.posted() - not_asked <= self.book.terms.grace.amount

    def _lacking(self) -> int:
        """What the last minimum lacks, minor units."""
        if self.billed not in self._statements:
            return 0
        statement, before = self._statements[self.billed]
        return max(0, statement.minimum - (self.settled - before))

    def _late(self) -> int:
        """What the minimums that were missed still lack, minor units; 0 where that is tolerated."""
        if self._missed_since is None:
            return 0
        late = self._missed - self.settled
        return late if late > self.book.terms.grace.amount else 0

    def _at_penalty_rate(self) -> int:
        """How much of what bears interest does so at the penalty rate."""
        if self._missed_since is None:
            return 0
        if self.book.terms.penalty.base is PenaltyBase.PRINCIPAL:
            return self.growth.bearing
        return self._late()
