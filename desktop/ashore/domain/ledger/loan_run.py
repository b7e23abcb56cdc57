"""Takes a debt from its page to a day: interest, penalty interest, late fees, payments.

Between two steps nothing but interest moves. Interest grows exactly, and what has grown is
rounded half-up as a whole, so that a step in between changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.segments import Kind
from ashore.domain.dates import add_months
from ashore.domain.debt import Entry, EntryKind, Status
from ashore.domain.ledger.account import Account
from ashore.domain.ledger.arrears import Arrears, Late, asked_now
from ashore.domain.ledger.book import Book
from ashore.domain.ledger.instalments import split
from ashore.domain.ledger.meter import Meter
from ashore.domain.ledger.misses import Miss, asks_for_all, eases, misses, settles
from ashore.domain.ledger.orders import sequence_on
from ashore.domain.ledger.recorder import Recorder
from ashore.domain.ledger.tally import Tally
from ashore.domain.ledger.values import Dues, Line, Statement, What
from ashore.domain.overdue import Due, position
from ashore.domain.terms import Compounding, PaymentOrder, PenaltyBase, PenaltyKind

_PAYMENT, _RATE = EntryKind.PAYMENT, EntryKind.RATE
_MORNING = (EntryKind.CHARGE, EntryKind.FEE)
_FEE, _ENTRY, _MISS, _TURN = range(4)
"""What comes first at the same moment of the same day; no two of a kind have the same number."""

Action = tuple[int, date, int, int, Miss | Entry | None]


class LoanRun(Account):
    """A debt on its way through time; after ``run`` it stands at the day of its book.

    ``complete`` turns False where interest should have grown at a rate that is not known.
    """

    __slots__ = (
        "_by_age",
        "_compounded",
        "_counted",
        "_eased",
        "_exact",
        "_exact_penalty",
        "_morning",
        "_now",
        "_paid_beside",
        "_penalised",
        "_sequence",
        "_settled_today",
        "arrears",
        "base",
        "book",
        "complete",
        "meter",
        "penalty_base",
    )  # fmt: skip

    def __init__(self, book: Book, meter: Meter, recorder: Recorder | None = None) -> None:
        super().__init__(book.opening, book.named, recorder)
        self.book, self.meter = book, meter
        by_due = book.terms.order is PaymentOrder.OLDEST_INSTALMENT
        self.arrears = Arrears(Tally(book.terms.penalty.on_interest) if by_due else None)
        self.complete = True
        self.base = self.penalty_base = 0
        self._penalised = book.terms.penalty.kind is not PenaltyKind.NONE
        # What counts towards the dues, and what was let off of other parts.
        self._counted = self._eased = 0
        # What of ``_beside`` was paid while the same dues were late.
        self._paid_beside = 0
        self._settled_today = False
        # A day, and since when the debt was late on its morning.
        self._morning: tuple[date, date | None] = date.min, None
        self._by_age = book.terms.order is PaymentOrder.CARD
        self._sequence = sequence_on(book.terms.order, 0)
        self._now, self._exact, self._exact_penalty, self._compounded = book.first, 0, 0, 0

    def run(self) -> None:
        """Go to the day of the book, and end it."""
        self.go()
        if self._settled_today:
            self._release()

    def go(self) -> None:
        """Go to the day of the book, on which something may still be paid."""
        self._rebase()
        for moment, _, phase, _, what in self._actions():
            self._grow(moment)
            if isinstance(what, Entry):
                self._post(what)
            elif what is None:
                self._compounded = self.interest + self.penalty
            elif phase == _FEE:
                self.late_fees += what.fee
                self.raise_part(Part.COSTS, what.fee, what.fee_on, What.LATE_FEE)
            else:
                self._miss(what)
            self._rebase()
        self._grow(self.book.end)

    def overdue(self) -> tuple[Late, ...]:
        """The dues that are late, each with all its penalty interest; ``asked`` is what has to be
        paid from now on until it is late no more.
        """
        found = []
        for each in self.arrears.open():
            asked = each.asked
            if asked is not None:
                asked = max(0, asked_now(asked, each.rest, self._eased) - self._counted)
            exact = self.arrears.tally.of(each) if self.arrears.tally else 0
            found.append(Late(each.due, each.principal, each.interest, asked, exact=exact))
        return tuple(found)

    @property
    def beyond(self) -> tuple[Fraction, Fraction]:
        """What interest and penalty interest come to beyond their rounded figures."""
        unit = self.meter.unit
        interest = Fraction(self._exact, unit) - self.grown
        return interest, Fraction(self._exact_penalty, unit) - self.penalised

    @property
    def compounded(self) -> int:
        """How much of the unpaid interest bears interest itself, minor units."""
        return min(self._compounded, self.interest + self.penalty)

    def dues(self) -> Dues:
        """What is past due and what is due next: as the list has it.

        A last due asks for the interest too, which the recorded balance does not hold.
        """
        held = position(self.book.debt, self.book.all_entries, self.book.on)
        arrears, last = held.arrears, self.arrears.oldest()
        if not arrears and last is not None and last.asked is None:
            arrears = (Due(last.due, last.principal + last.interest),)
        return arrears, held.upcoming, held.shortfall

    def catch_up(self, late: int) -> int:
        """What a payment would have to be so that nothing is late, where ``late`` is past due."""
        owed = self.parts().total
        if late and asks_for_all(self.book):
            return owed
        # What was paid counted towards what is late already: it does not lower this twice.
        paid = self._paid_beside if self.arrears.oldest() else 0
        return min(late + self._beside() + paid, owed)

    def _beside(self) -> int:
        """What is asked for beside the dues: what grew with them or because they are late.

        The page's own interest, penalty interest and fees are in what the page asks for.
        """
        interest = 0 if self.book.terms.minimum.is_instalment else self.arrears.interest
        grown = min(interest, self.grown) + min(self.penalty, self.penalised)
        return grown + min(self.costs, self.late_fees)

    def bears_now(self) -> tuple[int, int]:
        """What bears interest, and what bears penalty interest, after the last day."""
        self._rebase()
        return self.base, self.penalty_base

    def statement(self) -> Statement | None:
        """There are no statements without an interest-free period."""
        return None

    def lines(self) -> Iterable[Line]:
        """Every step, where it was recorded."""
        return self.recorder.finished() if self.recorder is not None else ()

    def _actions(self) -> list[Action]:
        """All that happens, in order."""
        book, evening = self.book, self.book.evening
        actions: list[Action] = [
            (
                entry.on.toordinal() + (0 if entry.kind in _MORNING else evening),
                entry.on, _ENTRY, place, entry,
            )
            for place, entry in enumerate(book.entries)
            if entry.kind is not _RATE
        ]  # fmt: skip
        if book.debt.status is Status.CLOSED:
            return actions
        plain = not evening
        for place, miss in enumerate(misses(book)):
            plain = False
            moment = max(miss.due.toordinal() + evening, book.first)
            actions.append((moment, miss.due, _MISS, place, miss))
            if miss.fee:
                day = miss.fee_on.toordinal() + evening
                actions.append((day, miss.fee_on, _FEE, place, miss))
        if book.terms.compounding is Compounding.MONTHLY:
            plain = False
            actions += self._turns()
        if not plain:
            actions.sort()
        return actions

    def _turns(self) -> Iterator[Action]:
        """The monthly turns from which on unpaid interest bears interest."""
        book = self.book
        # From the 31st of January on: a day that a short month cuts comes back in the next one.
        day = book.terms.statement_day or book.anchor.day
        first, month = date(book.page.on.year, 1, day), book.page.on.month - 1
        while (turn := add_months(first, month)) <= book.on:
            if turn > book.page.on:
                yield turn.toordinal() + book.evening, turn, _TURN, month, None
            month += 1

    def _grow(self, moment: int) -> None:
        """Let interest grow up to a moment."""
        now = self._now
        if moment <= now:
            return
        if self._settled_today:
            self._release()
            self._rebase()
        self._now = moment
        unit = self.meter.unit
        if self.base:
            weight = self.meter.normal
            self._exact += self.base * (weight.of(moment) - weight.of(now))
            grown = (2 * self._exact + unit) // (2 * unit)
            self.interest += grown - self.grown
            self.grown = grown
            if weight.gaps and weight.unknown(now, moment):
                self.complete = False
            if self.recorder is not None:
                self.recorder.stretch(now, moment, self.base, Kind.NORMAL)
        if self.penalty_base:
            self._grow_penalty(now, moment)

    def _grow_penalty(self, now: int, moment: int) -> None:
        unit, weight = self.meter.unit, self.meter.penalty
        grew = weight.of(moment) - weight.of(now)
        self._exact_penalty += self.penalty_base * grew
        grown = (2 * self._exact_penalty + unit) // (2 * unit)
        self.penalty += grown - self.penalised
        self.penalised = grown
        if self.arrears.tally is not None:
            self.arrears.tally.grow(grew)
        if weight.gaps and weight.unknown(now, moment):
            self.complete = False
        if self.recorder is not None:
            self.recorder.stretch(now, moment, self.penalty_base, Kind.PENALTY)

    def _rebase(self) -> None:
        """What bears interest from here on, and what bears penalty interest."""
        late, principal = self.arrears, self.principal
        bearing = min(self._compounded, self.interest + self.penalty) if self._compounded else 0
        if self._penalised and (late.principal or late.interest):
            penalty = self.book.terms.penalty
            whole = penalty.base is PenaltyBase.PRINCIPAL
            overdue = principal if whole else min(late.principal, principal)
            if penalty.on_interest:
                bearing = max(bearing, min(late.interest, self.interest))
            self.base, self.penalty_base = principal - overdue, overdue + bearing
        else:
            self.base, self.penalty_base = principal + bearing, 0

    def _miss(self, miss: Miss) -> None:
        """A due date passed with less paid than was asked for."""
        if miss.is_last:
            if self.parts().total - miss.in_grace > self.book.terms.grace.amount:
                self.arrears.add(Late(miss.due, self.principal, self.interest))
            return
        if self.arrears.oldest() is None:
            self._paid_beside = 0
        asked = asked_now(miss.asked, miss.rest, self._eased)
        lacking = max(0, min(asked - self._counted, miss.amount))
        interest = self.interest - self.arrears.interest
        if self.book.terms.minimum.is_instalment:
            interest = min(interest, lacking)
            lacking -= interest
        principal = min(lacking, self.principal - self.arrears.principal)
        self.arrears.add(Late(miss.due, principal, interest, miss.asked, miss.rest))

    def _post(self, entry: Entry) -> None:
        principal, interest, penalty = self.principal, self.interest, self.penalty
        late, beside = self.arrears, 0
        if late.principal or late.interest:
            beside = self._beside()
        if self._by_age and self._morning[0] != entry.on:
            self._morning = entry.on, late.since()
        if entry.kind is not _PAYMENT:
            self.take(entry)
            self._eased += eases(entry)
        elif late.tally is not None:
            owed, unit = self.parts(), self.meter.unit
            self.pay_split(entry, split(entry.amount, owed, late, late.tally, unit))
        else:
            self.pay(entry, self._sequence_on(entry.on) if self._by_age else self._sequence)
        self._counted += settles(entry)
        if late.principal or late.interest:
            late.settle(max(0, principal - self.principal), max(0, interest - self.interest))
            if entry.kind is _PAYMENT:
                self._paid_beside += max(0, beside - self._beside())
            self._settled_today = True
        if self._compounded:
            paid = interest + penalty - self.interest - self.penalty
            self._compounded = max(0, self._compounded - max(0, paid))

    def _release(self) -> None:
        """Let go dues whose amount is paid by the end of a day, and a last one that lacks too little.

        At the end of a day, so that two payments of a day do what one would.
        """
        self._settled_today = False
        late, tolerated = self.arrears, self.book.terms.grace.amount
        late.release(self._counted + tolerated, self._eased)
        oldest = late.oldest()
        if oldest and oldest.asked is None and self.parts().total <= tolerated:
            late.clear()

    def _sequence_on(self, on: date) -> tuple[Part, ...]:
        """What a payment to a card reaches first: it turns when the card is long overdue.

        The morning decides, so that two payments of a day do what one would.
        """
        late = self._morning[1]
        return sequence_on(self.book.terms.order, (on - late).days if late else 0)
