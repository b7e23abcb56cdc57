"""One debt as a plan begins with it: what is owed, what is asked for when, and at what cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.rate_steps import Step, steps
from ashore.domain.rates import Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import Minimum, PenaltyKind, Terms


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
class Pending:
    """What becomes of a missed due if its grace passes: so much principal and interest of it is
    overdue (minor units), ``less`` interest has grown since its day, and ``more`` penalty
    interest; on its ``own`` part so much.
    """

    principal: int
    interest: int
    less: Fraction = Fraction(0)
    more: Fraction = Fraction(0)
    own: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is still asked for by a day, minor units; None is all that is owed then.

    ``pending`` is known where its day has passed in the plan and its grace has not.
    """

    on: date
    amount: int | None
    missed: Missed = Missed.NOT
    pending: Pending | None = None


@dataclass(frozen=True, slots=True)
class Overdue:
    """What is left of a due that was missed, minor units: what bears penalty interest.

    ``asked`` is what has to be paid from now on, on older ones too, until it is late no more;
    None is all that is owed. ``penalty`` is what has grown on its own unpaid part, exactly, where
    the oldest instalment is paid first.
    """

    due: date
    principal: int
    interest: int
    asked: int | None = None
    penalty: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Free:
    """The interest-free period of a card, which is kept by paying all of it up to the day ``until``.

    If it is lost, ``held`` is owed as well, and what grows on top of it: on the whole amount
    where it is lost ``in_full``, else on what is left unpaid.
    """

    until: date
    held: Fraction = Fraction(0)
    in_full: bool = True


@dataclass(frozen=True, slots=True)
class Need:
    """``amount`` (minor units) is to be paid under an agreement in all by the ``deadline`` of what is
    due on ``due_on``.
    """

    due_on: date
    deadline: date
    amount: int


@dataclass(frozen=True, slots=True)
class Agreed:
    """What an agreement needs to be kept, oldest first, and the debt as its breach leaves it; or a
    promise to pay, and the debt without it.
    """

    needs: tuple[Need, ...]
    broken: Start
    is_promise: bool = False


@dataclass(frozen=True, slots=True)
class Start:
    """A debt on the first day of a plan, amounts in minor units.

    ``principal`` bears interest; ``interest``, ``penalty`` interest and ``fees`` are owed beside it.
    ``asked`` are the amounts that are known, oldest first: arrears, the next due, or all of
    an agreed schedule. After them ``minimum`` is asked for each month on ``due_day`` from
    ``next_due`` on; None: nothing more is. ``terms.rate`` holds until the first of
    ``rates``, each from its day on, and a promotion of the terms stands in for them. Where
    interest ``compounds``, what is unpaid of it on the ``turn_day`` of a month bears interest
    from then on. Months of interest run from one ``month_day`` to the next. Both are the
    ``due_day`` where they are None.

    ``since`` is the day up to which interest is counted (the first day of the plan where it
    is None); ``fraction`` and ``penalty_fraction`` are the parts of a minor unit beyond
    ``interest`` and ``penalty``, and ``bearing`` what of them bears interest already. ``overdue``
    are the dues that were missed, as far as they are unpaid; where it is None, what is ``asked``
    tells. ``in_row`` so many dues in a row were
    missed, and ``charged`` is what of interest and fees was asked for before. What the
    lender's page of the day ``read_on`` says holds what was due before it. ``agreed`` is there
    while an agreement on the dues is kept, or a promise is open.
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
    rates: tuple[tuple[date, Rate | None], ...] = ()
    compounds: bool = False
    since: date | None = None
    fraction: Fraction | int = 0
    bearing: int = 0
    penalty: int = 0
    penalty_fraction: Fraction | int = 0
    overdue: tuple[Overdue, ...] | None = None
    in_row: int = 0
    charged: int = 0
    month_day: int | None = None
    turn_day: int | None = None
    free: Free | None = None
    read_on: date | None = None
    agreed: Agreed | None = None

    @property
    def balance(self) -> int:
        """All that is owed, minor units."""
        return self.principal + self.interest + self.penalty + self.fees

    @property
    def is_agreed(self) -> bool:
        """Whether an agreement says what is due, and is kept so far."""
        return self.agreed is not None and not self.agreed.is_promise

    @property
    def free_in_full(self) -> bool:
        """Whether an interest-free period that is lost is lost on all that was free."""
        return self.free is not None and self.free.in_full

    def steps(self) -> tuple[Step, ...]:
        """The rates over time: the usual one, and the one of what is overdue."""
        changes = [
            Entry("", self.id, on, EntryKind.RATE, 0, seq, rate=rate)
            for seq, (on, rate) in enumerate(self.rates)
        ]
        found = steps(self.terms, changes)
        if self.terms.penalty.kind is PenaltyKind.NONE:
            return tuple(step._replace(penalty=step.normal) for step in found)
        return found
