"""One debt as a plan begins with it: what is owed, what is asked for when, and at what cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from ashore.domain.rates import Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import Minimum, Terms


class Missed(StrEnum):
    """How far a due amount has gone that was not paid on its day.

    BEFORE was late when the person made the plan; GRACE and LATE were missed in the plan
    itself, its grace running or passed.
    """

    NOT = "not"
    GRACE = "grace"
    LATE = "late"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is still asked for by a day, minor units; None is all that is owed then.

    ``waiting`` is the penalty interest (minor units) that is owed if its grace passes unpaid.
    """

    on: date
    amount: int | None
    missed: Missed = Missed.NOT
    waiting: Fraction | int = 0


@dataclass(frozen=True, slots=True)
class Start:
    """A debt on the first day of a plan, amounts in minor units.

    ``principal`` bears interest; ``interest`` and ``fees`` are owed beside it and bear none.
    ``asked`` are the amounts that are known, oldest first: arrears, the next due, or all of
    an agreed schedule. After them ``minimum`` is asked for each month on ``due_day`` from
    ``next_due`` on; None: nothing more is. ``terms.rate`` holds until the first of
    ``rates``, each from its day on (a promotion that ends). Where interest ``compounds``, what
    of it a payday has left unpaid bears interest too from the next due day on.

    ``since`` is the day up to which interest is counted (the first day of the plan where it
    is None); ``fraction`` the part of a minor unit that interest has beyond ``interest``,
    and ``bearing`` the part of ``interest`` that bears interest already.
    """

    id: str
    name: str
    principal: int
    terms: Terms
    boundaries: Boundaries | None
    interest: int = 0
    fees: int = 0
    position: int = 0
    asked: tuple[Asked, ...] = ()
    minimum: Minimum | None = None
    due_day: int | None = None
    next_due: date | None = None
    rates: tuple[tuple[date, Rate], ...] = ()
    compounds: bool = False
    since: date | None = None
    fraction: Fraction | int = 0
    bearing: int = 0

    @property
    def balance(self) -> int:
        """All that is owed, minor units."""
        return self.principal + self.interest + self.fees
