"""One debt while a plan runs: it grows, it falls due, it is paid. Exact, whatever its terms are."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from operator import attrgetter

from ashore.planning import lateness
from ashore.planning.arrears import Due
from ashore.planning.backlog import Backlog
from ashore.planning.contract import Contract
from ashore.planning.growing import NEVER
from ashore.planning.spread import spread


class Account:
    """``parts`` is the unpaid interest in parts of the contract's ``whole``, ``penal`` the unpaid
    penalty interest, and ``capital`` what of both bears interest itself, minor units.

    ``due`` is what is asked for now, minor units: what is late, and what falls due before the
    next payday. ``overdue`` is what is left of the dues that were missed, the part of them that
    bears penalty interest; ``in_row`` so many were missed in a row. ``penalty`` is what penalty
    rates have added so far, in parts, and ``held`` the interest of a card that is free of it
    up to the day number ``free_until``.

    ``misses`` are (day number, due date, amount) of what was not paid when it was due,
    ``charges`` (day number, due date, late fee). ``charged`` is what of interest and fees was
    asked for with an earlier minimum. ``advance`` and ``pay`` take turns.
    """

    __slots__ = (
        "_asked_on", "_dues", "all_due", "capital", "charged", "charges", "contract", "due", "fees",
        "free_until", "held", "in_row", "is_odd", "misses", "overdue",
        "parts", "penal", "penalty", "principal", "taken", "today",
    )  # fmt: skip

    def __init__(self, contract: Contract) -> None:
        start, timeline = contract.start, contract.timeline
        self.contract = contract
        self.principal, self.fees, self.capital = start.principal, start.fees, start.bearing
        self.parts = start.interest * contract.whole + _whole(start.fraction, contract)
        self.penal = start.penalty * contract.whole + _whole(start.penalty_fraction, contract)
        self.penalty = 0
        self.misses: list[tuple[int, int, int]] = []
        self.charges: list[tuple[int, int, int]] = []
        self._dues: list[Due] = []
        self.due = 0
        # In most months only the minimum is asked for, and paid: a number, and no list of dues.
        self._asked_on = NO_PAYDAY
        self.taken, self.charged = 0, start.charged
        self.all_due = False
        self.today, self.in_row = contract.since, start.in_row
        self.overdue: Backlog | None = None
        self.free_until, self.held = NEVER, 0
        if start.free and not contract.monthly:
            self.free_until = start.free.until.toordinal()
            self.held = _whole(start.free.held, contract)
        self.note_oddity()
        self._open(timeline.as_of, timeline.first, contract.schedule.before_first())
        lateness.begin(self)
        self.note_oddity()

    def copy(self) -> Account:
        """Another account in the same state."""
        other = Account.__new__(Account)
        other.contract = self.contract
        other.principal, other.parts, other.capital = self.principal, self.parts, self.capital
        other.fees, other.penalty, other.taken = self.fees, self.penalty, self.taken
        other.penal, other.charged, other.today = self.penal, self.charged, self.today
        other.free_until, other.held, other.in_row = self.free_until, self.held, self.in_row
        other.due, other.is_odd = self.due, self.is_odd
        other._asked_on, other.all_due = self._asked_on, self.all_due
        other._dues = [due.copy() for due in self._dues]
        other.misses, other.charges = list(self.misses), list(self.charges)
        other.overdue = self.overdue and self.overdue.copy()
        return other

    def note_oddity(self) -> None:
        """See whether there is more to it than interest and what is asked for."""
        contract = self.contract
        self.is_odd = (
            self.overdue is not None
            or self.free_until != NEVER
            or self.penal + contract.half >= contract.whole
        )

    @property
    def balance(self) -> int:
        """All that is owed, minor units; interest is rounded half-up."""
        contract = self.contract
        owed = self.principal + (self.parts + contract.half) // contract.whole + self.fees
        return owed + (self.penal + contract.half) // contract.whole if self.is_odd else owed

    @property
    def interest(self) -> int:
        """The unpaid interest, minor units, half-up."""
        return (self.parts + self.contract.half) // self.contract.whole

    @property
    def penalty_interest(self) -> int:
        """The unpaid penalty interest, minor units, half-up."""
        return (self.penal + self.contract.half) // self.contract.whole

    @property
    def dues(self) -> list[Due]:
        """What is asked for now, oldest first."""
        if self._asked_on != NO_PAYDAY:
            self._dues = [Due(self.contract.schedule.dues_on(self._asked_on)[0], self.due)]
            self._asked_on = NO_PAYDAY
        return self._dues

    @property
    def is_overdue(self) -> bool:
        """Whether something is unpaid whose grace has passed: a penalty rate is in force."""
        return bool(self._dues) and self._dues[0].is_late

    def advance(self, payday: int) -> None:
        """Grow up to a payday, and see what is due before the next one."""
        contract, schedule = self.contract, self.contract.schedule
        if self.due or self.is_odd or contract.compounds:
            end = contract.timeline.days[payday]
            start = contract.timeline.days[payday - 1] if payday else contract.since
            if start < end:
                lateness.let_pass(self, start, end)
                self.note_oddity()
            self.today = end
        elif contract.monthly:
            unpaid = self.parts // contract.whole
            self.add_interest(self.principal + unpaid, contract.growth[payday])
        else:
            self.parts += self.principal * contract.growth[payday]
        if contract.monthly and contract.rounded:
            self.parts = (self.parts + contract.half) // contract.whole * contract.whole
            self.penal = (self.penal + contract.half) // contract.whole * contract.whole
        count = schedule.counts[payday]
        settled = schedule.by_rule and self.taken == len(schedule.asked)
        if settled and count == 1 and not self.due:
            self.due, self._asked_on = self._minimum(self.balance), payday
        elif count or not settled or self.all_due:
            dues = schedule.dues_on(payday) if count else ()
            timeline = contract.timeline
            self._open(timeline.days[payday], timeline.until(payday), dues)

    def add_interest(self, bearing: int, growth: int) -> None:
        """Add what each unit earns, ``growth`` parts of it."""
        grown, whole = bearing * growth, self.contract.whole
        if self.contract.monthly and not self.contract.rounded:
            grown += self.parts % whole * growth // whole
        self.parts += grown

    def pay(self, amount: int) -> tuple[int, int]:
        """Pay at most the balance, in the order of the contract; the oldest due first.

        Return what went to fees and to interest.
        """
        contract = self.contract
        if not amount and self.due:
            return 0, 0
        if self.is_odd or contract.principal_first:
            fees, interest = spread(self, amount)
            self.note_oddity()
        else:
            fees = min(amount, self.fees)
            interest = min(amount - fees, (self.parts + contract.half) // contract.whole)
            self.fees -= fees
            self.parts -= interest * contract.whole
            self.capital = max(0, self.capital - interest)
            self.principal -= amount - fees - interest
        if self.charged:
            self.charged = max(0, self.charged - fees - interest)
        if amount >= self.due:
            if self.in_row and any(not due.is_late for due in self.dues):
                self.in_row = 0
            self._dues, self._asked_on, self.all_due = [], NO_PAYDAY, False
            self.due = 0
        else:
            self._pay_oldest(amount)
        return fees, interest

    def _pay_oldest(self, amount: int) -> None:
        """Pay a part of what is due."""
        dues, left, done = self.dues, amount, 0
        while dues[done].unpaid <= left:
            left -= dues[done].unpaid
            if not dues[done].is_late:
                self.in_row = 0
            done += 1
        dues[done].unpaid -= left
        del dues[:done]
        self.due -= amount

    def _minimum(self, room: int) -> int:
        """The minimum by rule of what is not asked for yet; minor units."""
        schedule = self.contract.schedule
        if not schedule.with_interest:
            return schedule.minimum(room)
        owed = self.interest + self.penalty_interest + self.fees
        charged, self.charged = max(0, owed - self.charged), owed
        return schedule.minimum(room, charged)

    def _open(self, day: int, until: int, by_rule: Sequence[int]) -> None:
        """Add what is due before a day number, and on the days ``by_rule``."""
        known = self.contract.schedule.asked
        room = self.balance - self.due
        before = len(self.dues)
        while self.taken < len(known) and known[self.taken].on.toordinal() < until:
            asked = known[self.taken]
            self.taken += 1
            self.all_due = self.all_due or asked.amount is None
            amount = room if asked.amount is None else min(asked.amount, room)
            due = Due(asked.on.toordinal(), amount, asked.missed)
            if asked.pending:
                due.wait(asked.pending, self.contract.whole)
            room -= self._add(due)
        for on in by_rule:
            room -= self._add(Due(on, self._minimum(room)))
        if len(self.dues) > before + 1:
            self.dues[before:] = sorted(self.dues[before:], key=attrgetter("on"))
        if self.all_due and self.dues:
            self.dues[-1].unpaid += room
            self.due += room
        elif 0 < room <= self.contract.tolerance and self._nothing_follows():
            # What was short within the tolerance is still owed, and nothing else asks for it.
            self._add(Due(day, room))

    def _nothing_follows(self) -> bool:
        """Whether nothing is asked for, now or later."""
        schedule = self.contract.schedule
        return not (self.due or schedule.by_rule or self.taken < len(schedule.asked))

    def _add(self, due: Due) -> int:
        if due.unpaid > 0:
            self.dues.append(due)
            self.due += due.unpaid
        return due.unpaid


def _whole(amount: Fraction | int, contract: Contract) -> int:
    """An amount of minor units in parts."""
    return int(amount * contract.whole)


NO_PAYDAY = -1
