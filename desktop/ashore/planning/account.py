"""One debt while a plan runs: it grows, it falls due, it is paid. Exact, whatever its terms are."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from ashore.planning import arrears
from ashore.planning.arrears import Due
from ashore.planning.contract import Contract


class Account:
    """``parts`` is the unpaid interest in parts of the contract's ``whole``, ``capital`` the
    interest that bears interest itself, ``penalty`` what penalty rates have added, in parts.

    ``due`` is what is asked for now, minor units: what is late, and what falls due before the
    next payday. ``late_dues`` and ``late`` are the number and the sum of the oldest dues whose
    grace has passed. ``misses`` are (day number, due date, amount) of what was not paid when
    it was due, ``charges`` (day number, due date, late fee). ``advance`` and ``pay`` take turns.
    """

    __slots__ = (
        "_asked_on", "_dues", "all_due", "capital", "charges", "contract", "due", "fees", "late",
        "late_dues", "misses", "parts", "penalty", "principal", "taken",
    )  # fmt: skip

    def __init__(self, contract: Contract) -> None:
        start, timeline = contract.start, contract.timeline
        self.contract = contract
        self.principal, self.fees, self.capital = start.principal, start.fees, start.bearing
        self.parts = start.interest * contract.whole
        if start.fraction:
            self.parts += int(start.fraction * contract.whole)
        self.penalty = 0
        self.misses: list[tuple[int, int, int]] = []
        self.charges: list[tuple[int, int, int]] = []
        self._dues: list[Due] = []
        self.due = self.late = self.late_dues = 0
        # In most months only the minimum is asked for, and paid: a number, and no list of dues.
        self._asked_on = NO_PAYDAY
        self.taken = 0
        self.all_due = False
        self._open(timeline.as_of, timeline.first, contract.schedule.before_first())
        arrears.begin(self)

    def copy(self) -> Account:
        """Another account in the same state."""
        other = Account.__new__(Account)
        other.contract = self.contract
        other.principal, other.parts, other.capital = self.principal, self.parts, self.capital
        other.fees, other.penalty, other.taken = self.fees, self.penalty, self.taken
        other.due, other.late, other.late_dues = self.due, self.late, self.late_dues
        other._asked_on, other.all_due = self._asked_on, self.all_due
        other._dues = [due.copy() for due in self._dues]
        other.misses, other.charges = list(self.misses), list(self.charges)
        return other

    @property
    def balance(self) -> int:
        """All that is owed, minor units; interest is rounded half-up."""
        contract = self.contract
        return self.principal + (self.parts + contract.half) // contract.whole + self.fees

    @property
    def bearing(self) -> int:
        """What bears interest; by the monthly convention all unpaid interest does too."""
        if self.contract.monthly:
            return self.principal + self.parts // self.contract.whole
        return self.principal + self.capital

    @property
    def has_unpaid_interest(self) -> bool:
        """Whether some interest was left unpaid, when nothing has grown since a payment."""
        return self.parts + self.contract.half >= self.contract.whole

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
        if self.due or (contract.compounds and self.has_unpaid_interest):
            start = contract.timeline.days[payday - 1] if payday else contract.since
            if start < contract.timeline.days[payday]:
                arrears.let_pass(self, start, contract.timeline.days[payday])
        elif contract.monthly:
            self.add_interest(contract.growth[payday])
        else:
            self.parts += self.principal * contract.growth[payday]
        if contract.monthly and contract.rounded:
            self.parts = (self.parts + contract.half) // contract.whole * contract.whole
        count = schedule.counts[payday]
        settled = schedule.by_rule and self.taken == len(schedule.asked)
        if settled and count == 1 and not self.due:
            self.due, self._asked_on = schedule.minimum(self.balance), payday
        elif count or not settled or self.all_due:
            dues = schedule.dues_on(payday) if count else ()
            timeline = contract.timeline
            self._open(timeline.days[payday], timeline.until(payday), dues)

    def add_interest(self, growth: int) -> None:
        """Add what each unit earns, ``growth`` parts of it."""
        grown, whole = self.bearing * growth, self.contract.whole
        if self.contract.monthly and not self.contract.rounded:
            grown += self.parts % whole * growth // whole
        self.parts += grown

    def pay(self, amount: int) -> tuple[int, int]:
        """Pay at most the balance: fees, then interest, then principal; the oldest due first.

        Return what went to fees and to interest.
        """
        contract = self.contract
        fees = min(amount, self.fees)
        interest = min(amount - fees, (self.parts + contract.half) // contract.whole)
        self.fees -= fees
        self.parts -= interest * contract.whole
        self.capital = max(0, self.capital - interest)
        self.principal -= amount - fees - interest
        if amount >= self.due:
            self._dues, self._asked_on, self.all_due = [], NO_PAYDAY, False
            self.due = self.late = self.late_dues = 0
        elif amount:
            self._pay_oldest(amount)
        return fees, interest

    def _pay_oldest(self, amount: int) -> None:
        """Pay a part of what is due."""
        dues, left, done = self.dues, amount, 0
        while dues[done].unpaid <= left:
            left -= dues[done].unpaid
            done += 1
        dues[done].unpaid -= left
        del dues[:done]
        self.due -= amount
        self.late = max(0, self.late - amount)
        self.late_dues = max(0, self.late_dues - done)

    def _open(self, day: int, until: int, by_rule: Sequence[int]) -> None:
        """Add what is due before a day number, and on the days ``by_rule``."""
        known, schedule = self.contract.schedule.asked, self.contract.schedule
        room = self.balance - self.due
        before = len(self.dues)
        while self.taken < len(known) and known[self.taken].on.toordinal() < until:
            asked = known[self.taken]
            self.taken += 1
            self.all_due = self.all_due or asked.amount is None
            amount = room if asked.amount is None else min(asked.amount, room)
            waiting = int(asked.waiting * self.contract.whole) if asked.waiting else 0
            room -= self._add(Due(asked.on.toordinal(), amount, asked.missed, waiting))
        for on in by_rule:
            room -= self._add(Due(on, schedule.minimum(room)))
        if len(self.dues) > before + 1:
            self.dues[before:] = sorted(self.dues[before:], key=attrgetter("on"))
        if self.all_due and self.dues:
            self.dues[-1].unpaid += room
            self.due += room
            if self.late_dues == len(self.dues):
                self.late += room
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


NO_PAYDAY = -1
