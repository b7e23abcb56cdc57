"""What is left of the dues that were missed: the part of a debt that bears penalty interest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from ashore.domain.ledger.arrears import Arrears, Late
from ashore.domain.ledger.instalments import split
from ashore.domain.ledger.tally import Tally
from ashore.domain.ledger.values import Parts
from ashore.planning.start import Overdue


class Backlog:
    """``principal`` and ``interest`` are the sums of what is left, minor units.

    In a long shortage there are hundreds of them: they stay as they were added, and only how
    much is settled of the oldest changes. ``paid`` is all that was paid since it began; a due is
    late no more when that reaches what was asked for up to it.
    """

    __slots__ = (
        "_dues",
        "_first",
        "_settled_interest",
        "_settled_principal",
        "interest",
        "paid",
        "principal",
    )

    def __init__(self) -> None:
        self._dues: list[tuple[int, int, int, int | None]] = []
        self._first = self._settled_principal = self._settled_interest = 0
        self.principal = self.interest = self.paid = 0

    def copy(self) -> Backlog:
        """Another one in the same state."""
        other = Backlog()
        other._dues = self._dues[self._first :]
        other._settled_principal = self._settled_principal
        other._settled_interest = self._settled_interest
        other.principal, other.interest = self.principal, self.interest
        other.paid = self.paid
        return other

    def take(self, overdue: Iterable[Overdue], whole: int) -> None:
        """Begin with these; parts are of ``1 / whole`` of a minor unit."""
        for each in overdue:
            penalty = int(each.penalty * whole)
            self.add(each.due.toordinal(), each.principal, each.interest, each.asked, penalty)

    def add(
        self,
        on: int,
        principal: int,
        interest: int,
        asked: int | None,
        penalty: int = 0,  # noqa: ARG002 - only what is paid due by due asks for it
    ) -> None:
        """The due of a day number was missed with so much of it unpaid; from now on ``asked`` has
        to be paid until it is late no more, None: all that is owed. On it ``penalty`` interest has
        grown, in parts.
        """
        if principal or interest:
            until = None if asked is None else self.paid + asked
            self._dues.append((on, principal, interest, until))
            self.principal += principal
            self.interest += interest

    def settle(self, amount: int, principal: int, interest: int) -> tuple[int, int]:
        """So much was paid, the oldest first; return what is more than all that is overdue."""
        self.paid += amount
        mine = min(principal, self.principal), min(interest, self.interest)
        self.principal -= mine[0]
        self.interest -= mine[1]
        self._settled_principal += mine[0]
        self._settled_interest += mine[1]
        while self._first < len(self._dues):
            _, owed, grown, _ = self._dues[self._first]
            if owed > self._settled_principal or grown > self._settled_interest:
                break
            self._settled_principal -= owed
            self._settled_interest -= grown
            self._first += 1
        return principal - mine[0], interest - mine[1]

    def release(self, tolerance: int, *, all_paid: bool) -> None:
        """Dues of which all that was asked for is paid are late no more, whatever it paid first."""
        while self._first < len(self._dues):
            _, owed, grown, until = self._dues[self._first]
            if not all_paid if until is None else until > self.paid + tolerance:
                return
            left = owed - self._settled_principal, grown - self._settled_interest
            self.principal -= max(0, left[0])
            self.interest -= max(0, left[1])
            self._settled_principal = max(0, -left[0])
            self._settled_interest = max(0, -left[1])
            self._first += 1

    def since(self) -> int | None:
        """The day number of the oldest one that is not paid yet."""
        return self._dues[self._first][0] if self._first < len(self._dues) else None

    def told(self) -> tuple[Overdue, ...]:
        """Each of them, oldest first."""
        found, principal, interest = [], self._settled_principal, self._settled_interest
        for on, owed, grown, until in self._dues[self._first :]:
            paid = min(owed, principal), min(grown, interest)
            principal, interest = principal - paid[0], interest - paid[1]
            asked = self._asked(until)
            found.append(Overdue(date.fromordinal(on), owed - paid[0], grown - paid[1], asked))
        return tuple(found)

    def grow(self, weight: int) -> None:
        """Penalty interest has grown, ``weight`` parts on each unit."""

    def _asked(self, until: int | None) -> int | None:
        """What has to be paid from now on so that so much is paid."""
        return None if until is None else max(0, until - self.paid)


class InOrder(Backlog):
    """The same for a contract that pays one instalment after the other, penalty interest first."""

    __slots__ = ("_arrears", "_tally", "_whole")

    def __init__(self, whole: int, on_interest: bool) -> None:
        self._whole, self._tally = whole, Tally(on_interest)
        self._arrears = Arrears(self._tally)
        self.principal = self.interest = self.paid = 0

    def copy(self) -> InOrder:
        """Another one in the same state."""
        other = InOrder.__new__(InOrder)
        other._whole, other._arrears = self._whole, self._arrears.copy()
        assert other._arrears.tally is not None
        other._tally = other._arrears.tally
        other.paid = self.paid
        other._sum_up()
        return other

    def add(
        self, on: int, principal: int, interest: int, asked: int | None, penalty: int = 0
    ) -> None:
        """The same, due by due with its penalty interest."""
        until = None if asked is None else self.paid + asked
        due = date.fromordinal(on)
        self._arrears.add(Late(due, principal, interest, until, exact=penalty))
        self._sum_up()

    def settle(self, amount: int, principal: int, interest: int) -> tuple[int, int]:
        """So much was paid, the oldest first; return what is more than all that is overdue."""
        self.paid += amount
        mine = min(principal, self.principal), min(interest, self.interest)
        self._arrears.settle(*mine)
        self._sum_up()
        return principal - mine[0], interest - mine[1]

    def release(self, tolerance: int, *, all_paid: bool) -> None:
        """Dues of which all that was asked for is paid are late no more, whatever it paid first."""
        if all_paid:
            self._arrears.clear()
        else:
            self._arrears.release(self.paid + tolerance, 0)
        self._sum_up()

    def since(self) -> int | None:
        """The day number of the oldest one that is not paid yet."""
        found = self._arrears.since()
        return found.toordinal() if found else None

    def told(self) -> tuple[Overdue, ...]:
        """Each of them, oldest first."""
        return tuple(
            Overdue(
                late.due,
                late.principal,
                late.interest,
                self._asked(late.asked),
                Fraction(self._tally.of(late), self._whole),
            )
            for late in self._arrears.open()
        )

    def grow(self, weight: int) -> None:
        """Penalty interest has grown, ``weight`` parts on each unit."""
        self._tally.grow(weight)

    def split(self, amount: int, owed: Parts) -> Parts:
        """How much of each part a payment pays."""
        return split(amount, owed, self._arrears, self._tally, self._whole)

    def _sum_up(self) -> None:
        self.principal, self.interest = self._arrears.principal, self._arrears.interest
