"""What becomes of a due amount that is not paid on its day: grace, late fee, penalty interest."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from ashore.planning.start import Missed

if TYPE_CHECKING:
    from ashore.planning.account import Account
    from ashore.planning.contract import Contract

NOT, GRACE, LATE, BEFORE = Missed.NOT, Missed.GRACE, Missed.LATE, Missed.BEFORE


class Due:
    """An amount that is due on a day number, as far as it is unpaid, and how late it is.

    ``waiting`` is the penalty interest that is owed as soon as its grace has passed, in parts.
    """

    __slots__ = ("missed", "on", "unpaid", "waiting")

    def __init__(self, on: int, unpaid: int, missed: Missed = NOT, waiting: int = 0) -> None:
        self.on, self.unpaid, self.missed, self.waiting = on, unpaid, missed, waiting

    @property
    def is_late(self) -> bool:
        """Whether its grace has passed."""
        return self.missed is LATE or self.missed is BEFORE

    def copy(self) -> Due:
        """Another one in the same state."""
        return Due(self.on, self.unpaid, self.missed, self.waiting)


def begin(account: Account) -> None:
    """See what is late at the beginning, and what the graces that are running would cost."""
    contract, room = account.contract, account.principal
    for due in account.dues:
        if due.missed is LATE:
            account.late += due.unpaid
            account.late_dues += 1
        if due.on >= contract.since:
            break
        base = room if contract.penal_on_all else min(due.unpaid, room)
        room -= base
        if due.missed is NOT:
            due.waiting = _surplus(contract, base, due.on, contract.since)


def let_pass(account: Account, start: int, end: int) -> None:
    """Let time pass between two day numbers, with something unpaid or interest on interest."""
    contract = account.contract
    if not contract.compounds:
        _grow(account, start, end)
        return
    unpaid = (account.parts + contract.half) // contract.whole
    turns = contract.schedule.turns(start, end)
    for first, last in pairwise([start, *turns, end]):
        _grow(account, first, last)
        if last in turns:
            account.capital = unpaid


def _grow(account: Account, start: int, end: int) -> None:
    """Add the interest of the days between, and what being late costs."""
    contract = account.contract
    late, long_late = account.late, account.late_dues
    _age(account, end)
    room = account.bearing
    account.add_interest(contract.normal.between(start, end))
    if not contract.penal:
        return
    if long_late:
        base = room if contract.penal_on_all else min(late, room)
        room -= base
        _add_penalty(account, _surplus(contract, base, start, end))
    for due in islice(account.dues, long_late, None):
        if room == 0 or due.on >= end:
            break
        base = room if contract.penal_on_all else min(due.unpaid, room)
        room -= base
        surplus = _surplus(contract, base, max(due.on, start), end)
        if due.missed is LATE:
            _add_penalty(account, surplus)
        else:
            due.waiting += surplus


def _age(account: Account, end: int) -> None:
    """See how late what is unpaid becomes until ``end``; what is tolerated is not asked for."""
    dropped = []
    for place, due in enumerate(islice(account.dues, account.late_dues, None), account.late_dues):
        if due.on >= end:
            break
        if _is_tolerated(account, due):
            dropped.append(place)
            continue
        if due.missed is GRACE and due.on + account.contract.grace < end:
            due.missed = LATE
            _charge(account, due)
        if due.missed is LATE:
            account.late += due.unpaid
            account.late_dues += 1
    for place in reversed(dropped):
        account.due -= account.dues[place].unpaid
        account.all_due = False
        del account.dues[place]


def _is_tolerated(account: Account, due: Due) -> bool:
    """Whether what was missed is so little that it counts as paid; if not, it is written down."""
    contract = account.contract
    if due.missed is NOT:
        if due.unpaid <= contract.tolerance:
            return True
        due.missed = GRACE
        on = due.on if due.on >= contract.since else contract.timeline.as_of
        account.misses.append((on, due.on, due.unpaid))
    elif due.missed is BEFORE:
        due.missed = LATE
        account.misses.append((contract.timeline.as_of, due.on, due.unpaid))
    return False


def _charge(account: Account, due: Due) -> None:
    """The grace of a due has passed: the late fee, and the penalty interest since its day."""
    contract = account.contract
    fee = contract.late_fee(due.unpaid)
    if fee:
        account.fees += fee
        account.charges.append((due.on + contract.grace + 1, due.on, fee))
    _add_penalty(account, max(0, due.waiting))  # what was paid at the usual rate stays paid


def _add_penalty(account: Account, parts: int) -> None:
    account.parts += parts
    account.penalty += parts


def _surplus(contract: Contract, base: int, start: int, end: int) -> int:
    """What the penalty rate takes beyond the usual one, in parts."""
    return base * (contract.late.between(start, end) - contract.normal.between(start, end))
