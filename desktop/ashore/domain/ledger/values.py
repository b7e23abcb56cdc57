"""What a debt's ledger comes to on a day, and the steps that led there."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.segments import Segment
from ashore.domain.overdue import Due


class Parts(NamedTuple):
    """Amounts of the four parts of a debt, minor units."""

    principal: int = 0
    interest: int = 0
    penalty: int = 0
    costs: int = 0

    @property
    def total(self) -> int:
        """All parts together."""
        return sum(self)

    def of(self, part: Part) -> int:
        """The amount of one part."""
        amount: int = getattr(self, part)
        return amount

    def less(self, other: Parts) -> Parts:
        """What is left of each part when ``other`` is taken away."""
        return Parts(*(mine - taken for mine, taken in zip(self, other, strict=True)))


class What(StrEnum):
    """What a line of the explained ledger is."""

    PAGE = "page"
    CHARGE = "charge"
    FEE = "fee"
    LATE_FEE = "late_fee"
    INTEREST = "interest"
    PENALTY = "penalty"
    PAYMENT = "payment"
    WAIVER = "waiver"
    CORRECTION = "correction"
    CREDIT = "credit"


class Line(NamedTuple):
    """One step: ``amount`` (minor units) is added to ``part``, negative where it is taken away.

    ``on`` is the day of the step; interest stands at the day up to which it has grown, and has
    its ``segment``. ``part`` is None for what was paid beyond all that was owed. ``entry_id``
    names the entry that the line comes from.
    """

    on: date
    what: What
    part: Part | None
    amount: int
    segment: Segment | None = None
    entry_id: str = ""


class Statement(NamedTuple):
    """What a card's statement of a day asks for, minor units.

    ``paid`` counts towards ``minimum``, which is asked for by ``due_date``; None where nothing
    is asked for again.
    """

    on: date
    due_date: date | None
    balance: int
    minimum: int
    interest: int
    late_fee: int
    paid: int = 0


class Flows(NamedTuple):
    """What moved since the page, minor units; waivers and corrections as far as they took effect.

    ``opening`` + ``charged`` + ``fees`` + ``late_fees`` + ``interest`` + ``penalty`` +
    ``corrected`` = ``paid`` + ``waived`` + what is owed - what was paid beyond it.
    """

    opening: int = 0
    charged: int = 0
    fees: int = 0
    late_fees: int = 0
    interest: int = 0
    penalty: int = 0
    corrected: int = 0
    paid: int = 0
    waived: int = 0


Dues = tuple[tuple[Due, ...], Due | None, int]
"""What is past due, what is due next, and what earlier dues lack inside the tolerance."""


class LedgerState(NamedTuple):
    """A debt on the day ``on``, derived from the page of ``since`` and all that came after it.

    ``parts`` are owed, ``credit`` was paid beyond them. ``complete`` is False where interest
    should have grown at a rate that is not known: then it is not in the figures. The dues are
    those that the list shows, where a last one asks for interest too: ``arrears`` past,
    ``upcoming`` next, ``overdue_amount`` past its grace, ``overdue_since`` the oldest due date that
    is overdue. Penalty interest runs while there is any. ``to_catch_up`` is what a payment today
    would have to be so that nothing is late: arrears, interest that is due, penalty interest and
    fees. ``statement`` is the last one of a card with a statement day. ``bearing`` is what bears
    interest from then on, and what bears penalty interest.
    """

    on: date
    since: date | None
    parts: Parts
    credit: int
    flows: Flows
    complete: bool
    amount_due: int
    arrears: tuple[Due, ...]
    upcoming: Due | None
    overdue_amount: int
    overdue_since: date | None
    to_catch_up: int
    statement: Statement | None
    bearing: tuple[int, int] = (0, 0)

    @property
    def total(self) -> int:
        """All that is owed now, minor units."""
        return self.parts.total

    @property
    def accrued_interest(self) -> int:
        """Interest that has grown since the page, paid or not."""
        return self.flows.interest

    @property
    def accrued_penalty(self) -> int:
        """Penalty interest that has grown since the page, paid or not."""
        return self.flows.penalty

    @property
    def late_fees(self) -> int:
        """Late fees since the page by the debt's own terms, paid or not."""
        return self.flows.late_fees


class Explained(NamedTuple):
    """A state with every step that led to it; the lines of a part add up to that part."""

    state: LedgerState
    lines: tuple[Line, ...]

    def of(self, part: Part | None) -> tuple[Line, ...]:
        """The lines of one part; None for those of the credit."""
        return tuple(line for line in self.lines if line.part is part)

    def grown(self, what: What) -> tuple[Line, ...]:
        """The lines of one kind: those of INTEREST make the accrued interest."""
        return tuple(line for line in self.lines if line.what is what)
