"""One debt counted day by day in fractions: slow, plain, and not by the program's own way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from ashore.domain.dates import add_months
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import Accrual, FeeKind, MinimumKind, PenaltyBase, PenaltyKind, Terms
from ashore.planning.start import Missed, Start

ONE = timedelta(days=1)


def half_up(value: Fraction) -> int:
    return (2 * value + 1).__floor__() // 2


def is_anchor(on: date, anchor: int) -> bool:
    last = add_months(on.replace(day=1), 1) - ONE
    return on.day == min(anchor, last.day)


def a_day(rate: Rate | None, terms: Terms, on: date, anchor: int) -> Fraction:
    """What one unit earns from the morning of ``on`` to the next morning."""
    if rate is None:
        return Fraction(0)
    share = Fraction(rate.percent) / 100
    if rate.period is Period.DAY:
        return share
    a_year = share * (12 if rate.period is Period.MONTH else 1)
    if terms.accrual is Accrual.MONTHLY:
        year = 360 if terms.basis is DayBasis.D360 else 365
        if not is_anchor(on + ONE, anchor):
            return a_year / year
        begun = 0  # the last day of a month takes what is lacking to a twelfth
        while not is_anchor(on - begun * ONE, anchor):
            begun += 1
        return a_year * (Fraction(1, 12) - Fraction(begun, year))
    if rate.period is Period.MONTH:
        return a_year / 365
    if terms.basis is DayBasis.D360:
        return a_year / 360
    leap = date(on.year, 12, 31).timetuple().tm_yday == 366
    return a_year / (366 if leap and terms.basis is DayBasis.ACTUAL else 365)


@dataclass
class Due:
    on: date
    unpaid: int
    missed: Missed
    waiting: Fraction = Fraction(0)


@dataclass
class Debt:
    """Follows one debt; ``pay`` on paydays, ``live`` through the days between them."""

    start: Start
    anchor: int
    today: date
    principal: int = 0
    interest: Fraction = Fraction(0)
    fees: int = 0
    bearing: int = 0
    dues: list[Due] = field(default_factory=list)
    missed: list[tuple[date, date, int]] = field(default_factory=list)
    charged: list[tuple[date, int]] = field(default_factory=list)
    first_day: date = date.min
    whole: bool = False
    left: int = 0

    def __post_init__(self) -> None:
        self.principal = self.start.principal
        self.first_day = self.today

    @property
    def balance(self) -> int:
        return self.principal + half_up(self.interest) + self.fees

    def rate(self, on: date) -> Rate | None:
        found = self.start.terms.rate
        for since, rate in sorted(self.start.rates, key=lambda change: change[0]):
            if since <= on:
                found = rate
        return found

    def ask(self, on: date, amount: int | None, missed: Missed = Missed.NOT) -> None:
        """Something becomes known to be due; None is all, -1 the minimum by rule."""
        room = self.balance - sum(due.unpaid for due in self.dues)
        if amount == -1:
            rule = self.start.minimum
            assert rule
            amount = rule.amount
            if rule.kind is MinimumKind.PERCENT:
                amount = max(half_up(Fraction(rule.percent) / 100 * room), rule.floor)
            amount = amount or room
        self.whole = self.whole or amount is None
        amount = room if amount is None else min(amount, room)
        if amount:
            self.dues.append(Due(on, amount, missed))

    def ask_for_the_rest(self, today: date, nothing_follows: bool) -> None:
        """All that is owed goes on being all; and what was tolerated is asked for at last."""
        room = self.balance - sum(due.unpaid for due in self.dues)
        if self.whole and self.dues:
            self.dues[-1].unpaid += room
        elif nothing_follows and not self.dues and room <= self.start.terms.grace.amount:
            self.ask(today, room)

    def wait(self) -> None:
        """What the graces that run at the beginning have gathered until then."""
        room, terms = self.principal, self.start.terms
        for due in self.dues:
            base = room if terms.penalty.base is PenaltyBase.PRINCIPAL else min(due.unpaid, room)
            if due.on < self.first_day:
                room -= base
            day = due.on
            while due.missed is Missed.NOT and day < self.first_day:
                usual = a_day(self.rate(day), terms, day, self.anchor)
                late = a_day(terms.penalty.rate(self.rate(day)), terms, day, self.anchor)
                due.waiting += base * (late - usual)
                day += ONE

    def live(self, until: date) -> None:
        while self.today < until:
            self._evening()
            self.today += ONE

    def _evening(self) -> None:
        """Everything from the morning of today to the next morning."""
        for due in list(self.dues):
            self._age(due)
        today, terms = self.today, self.start.terms
        usual = a_day(self.rate(today), terms, today, self.anchor)
        self.interest += (self.principal + self.bearing) * usual
        if terms.penalty.kind is not PenaltyKind.NONE:
            self._penalise(
                a_day(terms.penalty.rate(self.rate(today)), terms, today, self.anchor) - usual
            )
        if self.start.compounds and is_anchor(today + ONE, self.anchor):
            self.bearing = self.left

    def _age(self, due: Due) -> None:
        terms, today = self.start.terms, self.today
        if due.missed is Missed.BEFORE and today == self.first_day:
            due.missed = Missed.LATE
            self.missed.append((today, due.on, due.unpaid))
        if due.missed is Missed.NOT and due.on <= today:
            if due.unpaid <= terms.grace.amount:
                self.dues.remove(due)
                self.whole = False
                return
            due.missed = Missed.GRACE
            self.missed.append((today, due.on, due.unpaid))
        if due.missed is Missed.GRACE and due.on + terms.grace.days * ONE <= today:
            due.missed = Missed.LATE
            self.interest += max(Fraction(0), due.waiting)
            fee = self._fee(due.unpaid)
            self.fees += fee
            if fee:
                self.charged.append((due.on, fee))

    def _fee(self, unpaid: int) -> int:
        fee = self.start.terms.late_fee
        if fee.kind is FeeKind.NONE:
            return 0
        if fee.kind is FeeKind.FIXED:
            return fee.amount
        return max(half_up(unpaid * Fraction(fee.percent) / 100), fee.floor)

    def _penalise(self, surplus: Fraction) -> None:
        room = self.principal + self.bearing
        on_all = self.start.terms.penalty.base is PenaltyBase.PRINCIPAL
        for due in self.dues:
            if due.on > self.today:
                break
            base = room if on_all else min(due.unpaid, room)
            room -= base
            if due.missed is Missed.LATE:
                self.interest += base * surplus
            else:
                due.waiting += base * surplus

    def pay(self, amount: int) -> None:
        fees = min(amount, self.fees)
        interest = min(amount - fees, half_up(self.interest))
        self.fees -= fees
        self.interest -= interest
        self.bearing = max(0, self.bearing - interest)
        self.principal -= amount - fees - interest
        for due in list(self.dues):
            part = min(due.unpaid, amount)
            due.unpaid -= part
            amount -= part
            if due.unpaid == 0:
                self.dues.remove(due)
        self.whole = self.whole and bool(self.dues)
        self.left = half_up(self.interest)


def follow(
    start: Start, as_of: date, paydays: Sequence[date], shares: Sequence[Fraction]
) -> list[tuple[int, int, int]]:
    """Pay on each payday a share of what is due, or more than it: 1 is all that is due, 2 is
    all that is owed. Principal, interest and fees after each payday.
    """
    anchor = start.due_day or paydays[0].day
    debt = Debt(start, anchor, as_of)
    asked = list(start.asked)
    first = start.next_due or (as_of if start.due_day else paydays[0])

    def open_until(since: date, until: date) -> None:
        while asked and asked[0].on < until:
            each = asked.pop(0)
            debt.ask(each.on, each.amount, each.missed)
        day = since
        while start.minimum and day < until:
            if day >= first and is_anchor(day, anchor):
                debt.ask(day, -1)
            day += ONE
        debt.dues.sort(key=lambda due: due.on)
        debt.ask_for_the_rest(since, not asked and not start.minimum)

    open_until(as_of, paydays[0])
    debt.wait()
    found = []
    for n, (payday, share) in enumerate(zip(paydays, shares, strict=True)):
        debt.live(payday)
        until = paydays[n + 1] if n + 1 < len(paydays) else payday + 31 * ONE
        open_until(payday, until)
        due = sum(each.unpaid for each in debt.dues)
        amount = half_up(due * min(share, Fraction(1)))
        if share > 1:
            amount += half_up((debt.balance - due) * (share - 1))
        debt.pay(amount)
        found.append((debt.principal, half_up(debt.interest), debt.fees))
    return found
