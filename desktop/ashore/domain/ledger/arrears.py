"""What is overdue of a debt, due by due: its principal, and the interest that was due with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ashore.domain.ledger.tally import Tally


@dataclass(slots=True)
class Late:
    """What is left of a missed due, minor units.

    ``asked`` is what had to be paid up to and including it; None for a last due, with which all
    is due. ``rest`` is what the balance held beyond that: what is let off is taken from there
    first. ``exact`` and ``mark`` belong to the tally.
    """

    due: date
    principal: int
    interest: int
    asked: int | None = None
    rest: int = 0
    exact: int = 0
    mark: int = 0

    def is_left(self) -> bool:
        """Whether something of it is unpaid."""
        return bool(self.principal or self.interest)


class Arrears:
    """Missed dues, oldest first; what is paid goes to the oldest one.

    ``principal`` and ``interest`` are the sums of what is left of them. ``tally`` knows the
    penalty interest of each due, where an order of payment asks for it.
    """

    __slots__ = ("_first", "interest", "late", "principal", "tally")

    def __init__(self, tally: Tally | None = None) -> None:
        self.late: list[Late] = []
        self.principal = self.interest = 0
        self.tally = tally
        self._first = 0

    def add(self, late: Late) -> None:
        """A due date passed with so much of it unpaid."""
        if not late.is_left():
            return
        self.late.append(late)
        self.principal += late.principal
        self.interest += late.interest
        if self.tally is not None:
            self.tally.put(late)

    def settle(self, principal: int, interest: int) -> None:
        """So much was paid or let off: the oldest dues first, as far as anything is overdue."""
        principal, interest = min(principal, self.principal), min(interest, self.interest)
        for each in self.open():
            if not principal and not interest:
                break
            taken = min(each.principal, principal), min(each.interest, interest)
            self._lower(each, *taken)
            principal -= taken[0]
            interest -= taken[1]
        self._move_on()

    def release(self, settled: int, eased: int) -> None:
        """Dues of which all that was asked for is paid are late no more, whatever it paid first.

        ``settled`` counts towards the dues, ``eased`` was let off of what is no due.
        """
        for each in self.open():
            if each.asked is None or asked_now(each.asked, each.rest, eased) > settled:
                break
            self._lower(each, each.principal, each.interest)
        self._move_on()

    def clear(self) -> None:
        """Nothing is late any more."""
        for each in self.open():
            self._lower(each, each.principal, each.interest)
        self._move_on()

    def open(self) -> Iterator[Late]:
        """The dues that are not paid yet."""
        late = self.late
        return (late[place] for place in range(self._first, len(late)))

    def oldest(self) -> Late | None:
        """The oldest due that is not paid yet."""
        return self.late[self._first] if self._first < len(self.late) else None

    def copy(self) -> Arrears:
        """Others in the same state, without the dues that are paid."""
        other = Arrears(self.tally and self.tally.copy())
        other.late = [replace(each) for each in self.open()]
        other.principal, other.interest = self.principal, self.interest
        return other

    def since(self) -> date | None:
        """The due date of the oldest due that is not paid yet."""
        oldest = self.oldest()
        return oldest.due if oldest else None

    def _lower(self, each: Late, principal: int, interest: int) -> None:
        tally = self.tally
        if tally is not None:
            tally.take(each)
        each.principal -= principal
        each.interest -= interest
        self.principal -= principal
        self.interest -= interest
        if tally is not None:
            tally.put(each)

    def _move_on(self) -> None:
        late = self.late
        while self._first < len(late) and not late[self._first].is_left():
            if self.tally is not None:
                self.tally.take(late[self._first])
            self._first += 1


def asked_now(asked: int, rest: int, eased: int) -> int:
    """What is asked for where so much was let off: the balance's ``rest`` shrinks first."""
    return asked - max(0, eased - rest)
