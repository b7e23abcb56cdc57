"""What is left of the dues that were missed: the part of a debt that bears penalty interest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from ashore.domain.ledger.arrears import Arrears, Late
from ashore.domain.ledger.instalments import Instalments
from ashore.domain.ledger.values import Parts
from ashore.planning.start import Overdue


class Backlog:
    """``principal`` and ``interest`` are the sums of what is left, minor units.

    In a long shortage there are hundreds of them: they stay as they were added, and only how
    much is settled of the oldest changes.
    """

    __slots__ = (
        "_dues",
        "_first",
        "_settled_interest",
        "_settled_principal",
        "interest",
        "principal",
    )

    def __init__(self) -> None:
        self._dues: list[tuple[int, int, int]] = []
        self._first = self._settled_principal = self._settled_interest = 0
        self.principal = self.interest = 0

    def copy(self) -> Backlog:
        """Another one in the same state."""
        other = Backlog()
        other._dues = self._dues[self._first :]
        other._settled_principal = self._settled_principal
        other._settled_interest = self._settled_interest
        other.principal, other.interest = self.principal, self.interest
        return other

    def take(self, overdue: Iterable[Overdue]) -> None:
        """Begin with these."""
        for each in overdue:
            self.add(each.due.toordinal(), each.principal, each.interest)

    def add(self, on: int, principal: int, interest: int) -> None:
        """The due of a day number was missed with so much of it unpaid."""
        self._dues.append((on, principal, interest))
        self.principal += principal
        self.interest += interest

    def settle(self, principal: int, interest: int) -> tuple[int, int]:
        """So much was paid, the oldest first; return what is more than all that is overdue."""
        mine = min(principal, self.principal), min(interest, self.interest)
        self.principal -= mine[0]
        self.interest -= mine[1]
        self._settled_principal += mine[0]
        self._settled_interest += mine[1]
        while self._first < len(self._dues):
            _, owed, grown = self._dues[self._first]
            if owed > self._settled_principal or grown > self._settled_interest:
                break
            self._settled_principal -= owed
            self._settled_interest -= grown
            self._first += 1
        return principal - mine[0], interest - mine[1]

    def since(self) -> int | None:
        """The day number of the oldest one that is not paid yet."""
        return self._dues[self._first][0] if self._first < len(self._dues) else None

    def told(self) -> tuple[Overdue, ...]:
        """Each of them, oldest first."""
        found, principal, interest = [], self._settled_principal, self._settled_interest
        for on, owed, grown in self._dues[self._first :]:
            paid = min(owed, principal), min(grown, interest)
            principal, interest = principal - paid[0], interest - paid[1]
            found.append(Overdue(date.fromordinal(on), owed - paid[0], grown - paid[1]))
        return tuple(found)

    def grow(self, weight: int, base: int) -> None:
        """Penalty interest has grown on ``base``, ``weight`` parts on each unit."""

    def confirm(self, own: int, more: int) -> None:
        """The one that was added last has had its penalty interest, in parts, from its day on."""


class InOrder(Backlog):
    """The same for a contract that pays one instalment after the other, penalty interest first."""

    __slots__ = ("_arrears", "_instalments", "_on_interest", "_whole")

    def __init__(self, whole: int, on_interest: bool, arrears: Arrears | None = None) -> None:
        self._whole, self._on_interest = whole, on_interest
        self._arrears = arrears or Arrears()
        self._instalments = Instalments(self._arrears, whole, on_interest)
        self.principal, self.interest = self._arrears.principal, self._arrears.interest

    def copy(self) -> InOrder:
        """Another one in the same state."""
        return InOrder(self._whole, self._on_interest, self._arrears.copy())

    def take(self, overdue: Iterable[Overdue]) -> None:
        """Begin with these."""
        for each in overdue:
            self.add(each.due.toordinal(), each.principal, each.interest)
            late = self._arrears.late[-1]
            late.exact, late.paid = int(each.penalty * self._whole), each.paid

    def add(self, on: int, principal: int, interest: int) -> None:
        """The due of a day number was missed with so much of it unpaid."""
        self._arrears.add(date.fromordinal(on), principal, interest)
        self.principal, self.interest = self._arrears.principal, self._arrears.interest

    def settle(self, principal: int, interest: int) -> tuple[int, int]:
        """So much was paid, the oldest first; return what is more than all that is overdue."""
        mine = min(principal, self.principal), min(interest, self.interest)
        self._arrears.settle(*mine)
        self.principal, self.interest = self._arrears.principal, self._arrears.interest
        return principal - mine[0], interest - mine[1]

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
                Fraction(late.exact, self._whole),
                late.paid,
            )
            for late in self._arrears.open()
        )

    def grow(self, weight: int, base: int) -> None:
        """Penalty interest has grown on ``base``, ``weight`` parts on each unit."""
        self._instalments.grow(weight, base)

    def confirm(self, own: int, more: int) -> None:
        """The one that was added last has had its penalty interest, in parts, from its day on.

        The oldest has borne meanwhile what belongs to this one.
        """
        open_dues: list[Late] = self._arrears.open()
        open_dues[-1].exact += own
        open_dues[0].exact -= own - more

    def split(self, amount: int, owed: Parts) -> Parts:
        """How much of each part a payment pays."""
        return self._instalments.split(amount, owed)
