"""The course of one debt under a plan, told in full: every payment, what it did, every stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ashore.domain.stage import Stage
from ashore.planning.account import Account
from ashore.planning.arrears import NOT
from ashore.planning.contract import Contract
from ashore.planning.stages import Stages


@dataclass(frozen=True, slots=True)
class Settled:
    """``amount`` (minor units) of a payment went to what was due ``on`` a day."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Step:
    """A payment on payday ``payday``, minor units: ``due`` is what was asked for by ``due_on``
    (the oldest date), the rest of ``amount`` came on top. ``dues`` are the due dates that it
    settles, in whole or in part, oldest first, with what it pays of each. ``balance`` is left after it.
    """

    payday: int
    amount: int
    principal: int
    interest: int
    fees: int
    due: int
    due_on: date | None
    was_late: bool
    balance: int
    dues: tuple[Settled, ...]


@dataclass(frozen=True, slots=True)
class Miss:
    """``missing`` (minor units) was not paid on its due date, or not on the first day of the
    plan if it was due before. ``fee`` is the late fee that it cost.
    """

    on: date
    due_on: date
    missing: int
    fee: int


@dataclass(frozen=True, slots=True)
class Course:
    """Amounts in minor units.

    ``balances`` are those after each payday, the first one that of the beginning.
    ``stages`` are the stages that are entered, with the first day of each; ``days_overdue``
    counts the days on which the debt is overdue from the first day of the plan on.
    ``penalty`` is the part of the interest that penalty rates have added.
    """

    id: str
    name: str
    steps: tuple[Step, ...]
    balances: tuple[int, ...]
    misses: tuple[Miss, ...]
    stages: tuple[tuple[date, Stage], ...]
    days_overdue: int
    penalty: int

    @property
    def paid(self) -> int:
        """All payments."""
        return sum(step.amount for step in self.steps)

    @property
    def principal(self) -> int:
        """What of them went to the principal."""
        return sum(step.principal for step in self.steps)

    @property
    def interest(self) -> int:
        """What of them went to interest."""
        return sum(step.interest for step in self.steps)

    @property
    def fees(self) -> int:
        """What of them went to fees."""
        return sum(step.fees for step in self.steps)


def follow(contract: Contract, amounts: Sequence[int]) -> tuple[Course, Account]:
    """The debt with ``amounts`` paid on its first paydays, and how it stands after the last."""
    start, timeline = contract.start, contract.timeline
    account, stages = Account(contract), Stages(start)
    contract.ensure(len(amounts))
    contract.schedule.ensure(len(amounts))
    steps, balances = [], [start.balance]
    day = timeline.as_of
    stages.begin(day, _oldest(account, day))
    for payday, amount in enumerate(amounts):
        account.advance(payday)
        stages.span(day, timeline.days[payday], _oldest(account, timeline.days[payday]))
        day = timeline.days[payday]
        if amount:
            steps.append(_step(account, payday, amount))
        balances.append(account.balance)
    if account.balance:
        stages.span(day, day + 1, _oldest(account, day))
    else:
        stages.enter(day, Stage.CLOSED)
    fees = {due_on: fee for _, due_on, fee in account.charges}
    made = Course(
        id=start.id,
        name=start.name,
        steps=tuple(steps),
        balances=tuple(balances),
        misses=tuple(
            Miss(date.fromordinal(on), date.fromordinal(due_on), missing, fees.get(due_on, 0))
            for on, due_on, missing in account.misses
        ),
        stages=tuple(stages.entered),
        days_overdue=stages.days_overdue,
        penalty=(account.penalty + contract.half) // contract.whole,
    )
    return made, account


def _oldest(account: Account, day: int) -> int | None:
    """The oldest due before a day number that is unpaid."""
    oldest = account.dues[0].on if account.dues else day
    return oldest if oldest < day else None


def _step(account: Account, payday: int, amount: int) -> Step:
    asked, due, late = account.dues[0] if account.dues else None, account.due, False
    due_on = None
    if asked:
        due_on, late = date.fromordinal(asked.on), asked.missed is not NOT
    dues, rest = [], min(due, amount)
    for each in account.dues:
        if paid := min(each.unpaid, rest):
            dues.append(Settled(date.fromordinal(each.on), paid))
            rest -= paid
    fees, interest = account.pay(amount)
    principal, left = amount - fees - interest, account.balance
    return Step(payday, amount, principal, interest, fees, due, due_on, late, left, tuple(dues))
