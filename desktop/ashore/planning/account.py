"""One debt while a plan runs: it grows, it falls due, it is paid. Exact, whatever its terms are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ashore.planning.contract import Contract
from ashore.planning.start import Missed

NOT, GRACE, LATE, BEFORE = Missed.NOT, Missed.GRACE, Missed.LATE, Missed.BEFORE


class Due:
    """An amount that is due on a day number, as far as it is unpaid, and how late it is.

    ``waiting`` is the penalty interest that is owed as soon as its grace has passed, in parts.
    """

    __slots__ = ("missed", "on", "unpaid", "waiting")

    def __init__(self, on: int, unpaid: int, missed: Missed = NOT, waiting: int = 0) -> None:
        self.on, self.unpaid, self.missed, self.waiting = on, unpaid, missed, waiting


class Account:
    """``parts`` is the unpaid interest in parts of the contract's ``whole``, ``capital`` the
    interest that bears interest itself, ``penalty`` what penalty rates have added, in parts.

    ``dues`` is what is asked for now, oldest first. ``misses`` are (day number, due date,
    amount) of what was not paid when it was due, ``charges`` (day number, due date, late
    fee). ``advance`` and ``pay`` take turns.
    """

    __slots__ = (
        "all_due", "capital", "charges", "contract", "dues", "fees", "misses", "parts",
        "penalty", "principal", "taken",
    )  # fmt: skip

    def __init__(self, contract: Contract) -> None:
        start, timeline = contract.start, contract.timeline
        self.contract = contract
        self.principal, self.fees, self.capital = start.principal, start.fees, start.bearing
        self.parts = int((start.interest + start.fraction) * contract.whole)
        self.penalty = 0
        self.misses: list[tuple[int, int, int]] = []
        self.charges: list[tuple[int, int, int]] = []
        self.dues: list[Due] = []
        self.taken = 0
        self.all_due = False
        self._open(timeline.as_of, timeline.first, contract.schedule.before_first())
        self._wait()

    def copy(self) -> Account:
        """Another account in the same state."""
        other = Account.__new__(Account)
        for name in self.__slots__:
            setattr(other, name, getattr(self, name))
        other.dues = [Due(due.on, due.unpaid, due.missed, due.waiting) for due in self.dues]
        other.misses, other.charges = list(self.misses), list(self.charges)
        return other

    @property
    def balance(self) -> int:
        """All that is owed, minor units; interest is rounded half-up."""
        contract = self.contract
        return self.principal + (self.parts + contract.half) // contract.whole + self.fees

    @property
    def is_overdue(self) -> bool:
        """Whether something is unpaid whose grace has passed: a penalty rate is in force."""
        return any(due.missed is LATE or due.missed is BEFORE for due in self.dues)

    def due(self) -> int:
        """What is asked for now: what is late, and what falls due before the next payday."""
        return sum([due.unpaid for due in self.dues])

    def advance(self, payday: int) -> None:
        """Grow up to a payday, and see what is due before the next one."""
        contract, schedule = self.contract, self.contract.schedule
        days = contract.timeline.days
        if self.dues or contract.compounds:
            start = days[payday - 1] if payday else contract.since
            if start < days[payday]:
                self._pass(start, days[payday])
        else:
            self._add_interest(contract.growth[payday])
        if contract.monthly and contract.rounded:
            self.parts = (self.parts + contract.half) // contract.whole * contract.whole
        dues = schedule.dues_on(payday) if schedule.counts[payday] else ()
        if dues or self.dues or self.taken < len(schedule.asked) or not schedule.by_rule:
            self._open(days[payday], contract.timeline.until(payday), dues)

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
        while amount and self.dues:
            oldest = self.dues[0]
            if oldest.unpaid > amount:
                oldest.unpaid -= amount
                break
            amount -= oldest.unpaid
            del self.dues[0]
        if not self.dues:
            self.all_due = False
        return fees, interest

    def _open(self, day: int, until: int, by_rule: Sequence[int]) -> None:
        """Add what is due before a day number, and on the days ``by_rule``."""
        schedule = self.contract.schedule
        room = self.balance - self.due()
        while (
            self.taken < len(schedule.asked) and schedule.asked[self.taken].on.toordinal() < until
        ):
            asked = schedule.asked[self.taken]
            self.taken += 1
            self.all_due = self.all_due or asked.amount is None
            amount = room if asked.amount is None else min(asked.amount, room)
            waiting = int(asked.waiting * self.contract.whole)
            room -= self._add(Due(asked.on.toordinal(), amount, asked.missed, waiting))
        for on in by_rule:
            room -= self._add(Due(on, schedule.minimum(room)))
        if self.all_due and self.dues:
            self.dues[-1].unpaid += room
        elif 0 < room <= self.contract.tolerance and self._nothing_follows():
            # What was short within the tolerance is still owed, and nothing else asks for it.
            self._add(Due(day, room))

    def _nothing_follows(self) -> bool:
        """Whether nothing is asked for, now or later."""
        schedule = self.contract.schedule
        return not (self.dues or schedule.by_rule or self.taken < len(schedule.asked))

    def _add(self, due: Due) -> int:
        if due.unpaid > 0:
            self.dues.append(due)
        return due.unpaid

    def _pass(self, start: int, end: int) -> None:
        """Let time pass between two day numbers, with something unpaid or interest on interest."""
        if not self.contract.compounds:
            self._grow(start, end)
            return
        turns = self.contract.schedule.turns(start, end)
        for first, last in pairwise([start, *turns, end]):
            self._grow(first, last)
            if last in turns:
                self.capital = (self.parts + self.contract.half) // self.contract.whole

    def _still_asked(self, due: Due, end: int) -> bool:
        """See how late an unpaid due becomes until ``end``; False where it counts as paid."""
        contract = self.contract
        if due.on >= end:
            return True
        if due.missed is NOT:
            if due.unpaid <= contract.tolerance:
                self.all_due = False
                return False
            due.missed = GRACE
            self.misses.append((max(due.on, contract.timeline.as_of), due.on, due.unpaid))
        elif due.missed is BEFORE:
            due.missed = LATE
            self.misses.append((contract.timeline.as_of, due.on, due.unpaid))
        if due.missed is GRACE and due.on + contract.grace < end:
            due.missed = LATE
            fee = contract.late_fee(due.unpaid)
            if fee:
                self.fees += fee
                self.charges.append((due.on + contract.grace + 1, due.on, fee))
            self.parts += due.waiting
            self.penalty += due.waiting
            due.waiting = 0
        return True

    def _bearing(self) -> int:
        """What bears interest; by the monthly convention all unpaid interest does too."""
        if self.contract.monthly:
            return self.principal + self.parts // self.contract.whole
        return self.principal + self.capital

    def _grow(self, start: int, end: int) -> None:
        """Add the interest of the days between, and what being late costs."""
        self.dues = [due for due in self.dues if self._still_asked(due, end)]
        contract, room = self.contract, self._bearing()
        self._add_interest(contract.normal.between(start, end))
        if not contract.penal:
            return
        for due in self.dues:
            if room == 0 or due.on >= end:
                break
            base = room if contract.penal_on_all else min(due.unpaid, room)
            room -= base
            surplus = self._surplus(base, max(due.on, start), end)
            if due.missed is LATE:
                self.parts += surplus
                self.penalty += surplus
            else:
                due.waiting += surplus

    def _add_interest(self, growth: int) -> None:
        """Add what each unit earns, ``growth`` parts of it."""
        grown, whole = self._bearing() * growth, self.contract.whole
        if self.contract.monthly and not self.contract.rounded:
            grown += self.parts % whole * growth // whole
        self.parts += grown

    def _wait(self) -> None:
        """Note what the graces that are running at the beginning would cost."""
        contract, room = self.contract, self.principal
        for due in self.dues:
            if due.on >= contract.since:
                break
            base = room if contract.penal_on_all else min(due.unpaid, room)
            room -= base
            if due.missed is NOT:
                due.waiting = self._surplus(base, due.on, contract.since)

    def _surplus(self, base: int, start: int, end: int) -> int:
        """What the penalty rate takes beyond the usual one."""
        contract = self.contract
        return base * (contract.late.between(start, end) - contract.normal.between(start, end))
