"""Card statements month by month: what is due, the minimum, the interest and the late fee."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.card import Card, CardCount, Charge, InterestOn, Statement
from ashore.domain.calc.counting import MONTHS, Counting
from ashore.domain.calc.days import ONE_DAY, Moment
from ashore.domain.calc.interest import InterestRows
from ashore.domain.calc.loan import Payment
from ashore.domain.calc.lots import Lot, pay
from ashore.domain.calc.segments import Kind
from ashore.domain.dates import add_months

MOVES = 3 * ONE_DAY
"""A statement may come later than its day: short months, weekends."""


def statements(
    card: Card, charges: Sequence[Charge], payments: Sequence[Payment], until: date
) -> tuple[Statement, ...]:
    """The statements from the first charge up to and including ``until``."""
    if not charges:
        return ()
    account = _Account(card)
    # On one day what is charged comes before what is paid.
    events: deque[Charge | Payment] = deque(charges)
    events.extend(payments)
    events = deque(sorted(events, key=lambda e: (e.on, isinstance(e, Payment))))
    made = []
    for day, due_date in _calendar(card, min(charges).on, until):
        while events and events[0].on <= day:
            account.take(events.popleft())
        made.append(account.close(day, due_date))
    return tuple(made)


def _calendar(card: Card, first: date, until: date) -> Iterator[tuple[date, date]]:
    """Statement days with their due dates, from the first that bills a charge of ``first``."""
    anchor = date(first.year, 1, card.statement_day)

    def month_of(day: date) -> int:
        return (day.year - anchor.year) * MONTHS + day.month - 1

    billed = month_of(card.due)
    if add_months(anchor, billed) >= card.due:
        billed -= 1
    month = month_of(first)
    if add_months(anchor, month) < first:
        month += 1
    late = add_months(anchor, billed) < first <= add_months(anchor, billed) + MOVES
    if late and first < card.due:
        # The charge that is due on this date was billed, though after the usual day.
        yield first, card.due
    distance = card.due - add_months(anchor, billed)
    while (day := add_months(anchor, month)) <= until:
        due_date = add_months(card.due, month - billed)
        # A due date on the 31st may meet the statement in a short month: then days are counted.
        yield day, due_date if due_date > day else day + distance
        month += 1


class _Account:
    """A card on its way through its statements."""

    def __init__(self, card: Card) -> None:
        self._card = card
        self._lots: list[Lot] = []
        self._payments: list[Payment] = []
        self._credit = 0
        self._cycle = 0
        self._misses = 0
        # Since when a minimum is missed, and what it still lacks.
        self._missed_since: date | None = None
        self._missed = 0
        # What the last statement's minimum lacked on its due date, once that has passed.
        self._unpaid: int | None = None
        # The day of the last payment, and since when the card was late on the morning of it.
        self._morning: tuple[date, date | None] = date.min, None
        self._last: Statement | None = None

    def take(self, event: Charge | Payment) -> None:
        """Post a charge, or let a payment pay what is there."""
        if isinstance(event, Charge):
            self._post(Part.PRINCIPAL, event.amount, Moment(event.on))
            return
        self._payments.append(event)
        if self._last and event.on > self._last.due_date:
            self._judge(self._last)
        if self._morning[0] != event.on:
            self._morning = event.on, self._missed_since
        since = self._morning[1]
        late = (event.on - since).days if since else 0
        self._credit += pay(self._lots, event, self._cycle - 1, late)
        self._missed -= event.amount
        if self._missed <= 0:
            self._missed_since = None

    def close(self, day: date, due_date: date) -> Statement:
        """Make the statement of ``day``, and post the interest and the fee it charges."""
        last, rows = self._last, InterestRows(Counting(day, self._card.basis))
        fee = lacking = 0
        if last:
            self._bear_interest(last, Moment(day, True), rows)
            fee = self._card.late_fee.of(self._judge(last), self._misses)
            lacking = max(last.minimum - self._paid(last.on, day), 0)
            if not lacking:
                self._missed_since = None
        before, interest = self._balance(), rows.total(Kind.NORMAL)
        self._post(Part.INTEREST, interest, Moment(day, True))
        self._post(Part.COSTS, fee, Moment(day, True))
        balance = self._balance()
        self._last = Statement(
            on=day,
            due_date=due_date,
            due=max(balance, 0),
            balance=balance,
            minimum=self._card.minimum.of(before, interest + fee, lacking),
            interest=interest,
            late_fee=fee,
            segments=tuple(rows.segments),
        )
        self._cycle += 1
        self._unpaid = None
        return self._last

    def _bear_interest(self, last: Statement, end: Moment, rows: InterestRows) -> None:
        card = self._card
        evening = card.count is CardCount.BOTH_ENDS
        billed = [lot for lot in self._lots if lot.cycle < self._cycle]
        in_full = all(lot.unpaid(last.due_date) == 0 for lot in billed)
        free_until = last.due_date if card.interest_on is InterestOn.UNPAID else None
        bearing = {Part.PRINCIPAL, Part.INTEREST} if card.compounds else {Part.PRINCIPAL}
        for lot in billed:
            if lot.part not in bearing:
                continue
            if lot.bears:
                start, free = Moment(last.on, True), None
            elif in_full or lot.cycle < self._cycle - 1:
                continue
            else:
                lot.bears = True
                start, free = lot.posted, free_until
            for stretch in lot.stretches(start, end, card.rate, evening, free):
                rows.add(stretch)

    def _judge(self, last: Statement) -> int:
        """Its due date has passed: what did the minimum lack by then?"""
        if self._unpaid is not None:
            return self._unpaid
        self._unpaid = max(last.minimum - self._paid(last.on, last.due_date), 0)
        self._misses = self._misses + 1 if self._unpaid else 0
        if self._unpaid:
            self._missed = self._unpaid
            self._missed_since = self._missed_since or last.due_date
        return self._unpaid

    def _paid(self, after: date, until: date) -> int:
        return sum(p.amount for p in self._payments if after < p.on <= until)

    def _balance(self) -> int:
        return sum(lot.unpaid() for lot in self._lots) - self._credit

    def _post(self, part: Part, amount: int, moment: Moment) -> None:
        if amount:
            lot = Lot(part, amount, moment, self._cycle)
            if used := min(self._credit, amount):
                lot.payments.append(Payment(moment.on, used))
                self._credit -= used
            self._lots.append(lot)
