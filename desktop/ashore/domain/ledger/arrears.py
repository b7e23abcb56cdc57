"""What is overdue of a debt, due by due: its principal, and the interest that was due with it."""

from __future__ import annotations

from datetime import date


class Late:
    """What is left of a missed due, minor units; ``exact`` is the penalty interest that grew on
    it, over the meter's unit, and ``paid`` what was paid of that.
    """

    __slots__ = ("due", "exact", "interest", "paid", "principal")

    def __init__(
        self, due: date, principal: int, interest: int, exact: int = 0, paid: int = 0
    ) -> None:
        self.due, self.principal, self.interest = due, principal, interest
        self.exact, self.paid = exact, paid


class Arrears:
    """Missed dues, oldest first; what is paid goes to the oldest one.

    ``principal`` and ``interest`` are the sums of what is left of them.
    """

    __slots__ = ("_first", "interest", "late", "principal")

    def __init__(self) -> None:
        self.late: list[Late] = []
        self.principal = self.interest = 0
        self._first = 0

    def add(self, due: date, principal: int, interest: int) -> None:
        """A due date passed with so much of it unpaid."""
        self.late.append(Late(due, principal, interest))
        self.principal += principal
        self.interest += interest

    def settle(self, principal: int, interest: int) -> None:
        """So much was paid or let off: the oldest dues first, as far as anything is overdue."""
        principal, interest = min(principal, self.principal), min(interest, self.interest)
        self.principal -= principal
        self.interest -= interest
        for each in self.late[self._first :]:
            if not principal and not interest:
                break
            taken = min(each.principal, principal)
            each.principal -= taken
            principal -= taken
            taken = min(each.interest, interest)
            each.interest -= taken
            interest -= taken
        while self._first < len(self.late) and not self._is_left(self.late[self._first]):
            self._first += 1

    def open(self) -> list[Late]:
        """The dues that are not paid yet."""
        return self.late[self._first :]

    def copy(self) -> Arrears:
        """Others in the same state, without the dues that are paid."""
        other = Arrears()
        other.late = [
            Late(each.due, each.principal, each.interest, each.exact, each.paid)
            for each in self.open()
        ]
        other.principal, other.interest = self.principal, self.interest
        return other

    def since(self) -> date | None:
        """The oldest due date that is not paid yet."""
        return self.late[self._first].due if self._first < len(self.late) else None

    def _is_left(self, each: Late) -> bool:
        return bool(each.principal or each.interest)
