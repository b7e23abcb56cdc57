"""A finished plan: what to pay when, how the balances fall, where it is short, when it ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from ashore.domain.stage import Stage
from ashore.planning.course import Course, Settled, Step, follow
from ashore.planning.ending import Never
from ashore.planning.run import Outcome
from ashore.planning.settings import Convention, Settings, Strategy
from ashore.planning.unkept import Unkept
from ashore.planning.world import World


class Reason(StrEnum):
    """Why a payment is made: what is due, what is late, a part of it, or more by the strategy."""

    DUE = "due"
    OVERDUE = "overdue"
    PART = "part"
    HIGHEST_RATE = "highest_rate"
    SMALLEST_BALANCE = "smallest_balance"
    SHARE = "share"
    ORDER = "order"


_EXTRA = {
    Strategy.SMALLEST_BALANCE: Reason.SMALLEST_BALANCE,
    Strategy.PRO_RATA: Reason.SHARE,
    Strategy.CUSTOM: Reason.ORDER,
}


@dataclass(frozen=True, slots=True)
class Payment:
    """``amount`` = ``principal`` + ``interest`` + ``fees``, minor units.

    ``due`` of it is asked for, by ``due_on``; ``reason`` speaks of what goes beyond that, if
    there is any. ``balance`` is what is left of the debt then. ``dues`` tells ``due`` by due date.
    """

    on: date
    debt: str
    name: str
    amount: int
    principal: int
    interest: int
    fees: int
    due: int
    due_on: date | None
    reason: Reason
    balance: int
    dues: tuple[Settled, ...] = ()


@dataclass(frozen=True, slots=True)
class Short:
    """``missing`` (minor units) of what was due on ``due_on`` is not there on ``on``: that day,
    or the first day of the plan. It costs the late ``fee``.
    """

    on: date
    debt: str
    name: str
    missing: int
    due_on: date
    fee: int


@dataclass(frozen=True, slots=True)
class Sums:
    """What is paid, and what of it is principal, interest and fees; minor units."""

    paid: int
    principal: int
    interest: int
    fees: int


@dataclass(frozen=True)
class Plan:
    """Made by ``make.make_plan``. Amounts in minor units of ``currency``.

    Either ``ends_on``, ``months`` and ``total`` say how it ends, or ``never_ends`` says why it
    does not, and all that follows is told up to ``shown_until`` only. ``is_short`` says
    whether on some payday the money does not reach for what is due, and ``unkept`` which
    agreements it does not keep.
    """

    strategy: Strategy
    convention: Convention
    currency: str
    as_of: date
    ends_on: date | None
    never_ends: Never | None
    months: int | None
    total: Sums | None
    shown_until: date
    is_short: bool
    settings: Settings
    world: World = field(repr=False, compare=False)
    outcome: Outcome = field(repr=False, compare=False)
    unkept: tuple[Unkept, ...] = ()

    @cached_property
    def paydays(self) -> tuple[date, ...]:
        """The paydays that the plan has."""
        days = self.world.timeline.days[: self.outcome.last + 1]
        return tuple(date.fromordinal(day) for day in days)

    @cached_property
    def courses(self) -> tuple[Course, ...]:
        """Each debt in full, in the order of entry."""
        contracts = self.world.contracts
        return tuple(
            follow(contract, self.amounts(n, self.outcome.last + 1))[0]
            for n, contract in enumerate(contracts)
        )

    @cached_property
    def payments(self) -> tuple[Payment, ...]:
        """All payments by date, on one day in the order of entry."""
        found = [
            (step.payday, n, self._payment(course, step))
            for n, course in enumerate(self.courses)
            for step in course.steps
        ]
        return tuple(payment for *_, payment in sorted(found, key=lambda each: each[:2]))

    @cached_property
    def short(self) -> tuple[Short, ...]:
        """Where money is missing, by date."""
        found = [
            Short(miss.on, course.id, course.name, miss.missing, miss.due_on, miss.fee)
            for course in self.courses
            for miss in course.misses
        ]
        return tuple(sorted(found, key=lambda short: (short.on, short.due_on)))

    @cached_property
    def shown(self) -> Sums:
        """The sums up to ``shown_until``; the total where the plan ends."""
        courses = self.courses
        return Sums(
            sum(course.paid for course in courses),
            sum(course.principal for course in courses),
            sum(course.interest for course in courses),
            sum(course.fees for course in courses),
        )

    @cached_property
    def balances(self) -> tuple[tuple[int, ...], ...]:
        """For each debt its balance on ``as_of`` and after each payday."""
        count = len(self.paydays) + 1
        return tuple((*c.balances, *[0] * (count - len(c.balances))) for c in self.courses)

    @property
    def days_overdue(self) -> int:
        """The days overdue that lie ahead, all debts together."""
        return sum(course.days_overdue for course in self.courses)

    @property
    def penalty(self) -> int:
        """The interest that penalty rates add up to ``shown_until``."""
        return sum(course.penalty for course in self.courses)

    @property
    def stages(self) -> dict[str, tuple[tuple[date, Stage], ...]]:
        """For each debt the stages that it goes through, with the first day of each."""
        return {course.id: course.stages for course in self.courses}

    def amounts(self, debt: int, paydays: int) -> list[int]:
        """What a debt (by its place) gets on the first so many paydays, as far as it lasts."""
        branch = self.outcome.branches.get(debt)
        due = self.world.paths[debt].due
        if branch is None:
            return due[:paydays]
        return [*due[: branch.since], *self.outcome.amounts(debt)][:paydays]

    def _payment(self, course: Course, step: Step) -> Payment:
        if step.amount > step.due:
            reason = _EXTRA.get(self.strategy, Reason.HIGHEST_RATE)
        elif step.amount < step.due:
            reason = Reason.PART
        else:
            reason = Reason.OVERDUE if step.was_late else Reason.DUE
        return Payment(
            on=self.paydays[step.payday],
            debt=course.id,
            name=course.name,
            amount=step.amount,
            principal=step.principal,
            interest=step.interest,
            fees=step.fees,
            due=min(step.due, step.amount),
            due_on=step.due_on,
            reason=reason,
            balance=step.balance,
            dues=step.dues,
        )
