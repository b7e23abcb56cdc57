"""What a plan promised on a day: kept as it was, to tell later why the end moved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ashore.domain.debt import Record
from ashore.planning.cash import Amount, CashFlow
from ashore.planning.ending import Never
from ashore.planning.inputs import PlanInputs
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan, Sums
from ashore.planning.start import Start


@dataclass(frozen=True, slots=True)
class Promised:
    """The payments (minor units) to one debt, by date."""

    debt: str
    name: str
    payments: tuple[Amount, ...]

    def before(self, day: date) -> int:
        """What was to be paid before a day."""
        return sum(each.amount for each in self.payments if each.on < day)

    def on(self, day: date) -> int:
        """What was to be paid on a day."""
        return sum(each.amount for each in self.payments if each.on == day)


PAYDAYS_AHEAD = 2
"""So many of the next paydays may be paid before their day."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """A document of the day ``made_on``; nothing in it is ever counted anew.

    ``inputs`` are what the person had said, ``cash`` and ``starts`` the money and the debts as
    the plan took them. Either ``ends_on`` and ``total`` (minor units) say how it was to end, or
    ``never_ends`` why it was not to. ``known`` are the ids of the ledger's entries from that
    day on that the plan knew already.
    """

    made_on: date
    inputs: PlanInputs
    cash: CashFlow
    starts: tuple[Start, ...]
    ends_on: date | None
    never_ends: Never | None
    total: Sums | None
    payments: tuple[Promised, ...]
    known: frozenset[str] = frozenset()

    def promised(self, debt: str) -> Promised:
        """What was promised to a debt; nothing where it had no place in the plan."""
        for each in self.payments:
            if each.debt == debt:
                return each
        return Promised(debt, "", ())

    def done_ahead(self, debt: str, paid: int, today: date, paydays: int = PAYDAYS_AHEAD) -> int:
        """What of ``paid``, beyond what was promised before today, is promised for the next so
        many paydays; for today where there are 0.
        """
        promised = self.promised(debt)
        days = sorted(
            {pay.on for each in self.payments for pay in each.payments if pay.on >= today}
        )
        coming = sum(promised.on(day) for day in days[:paydays] or [today])
        return min(coming, max(0, paid - promised.before(today)))

    def replay(self) -> Plan:
        """The plan as it is made of the same debts and money again."""
        return make_plan(self.starts, self.cash, self.made_on, self.inputs.settings)


@dataclass(frozen=True, slots=True)
class SavedPlan:
    """What is kept of the plan of one currency."""

    inputs: PlanInputs
    baseline: Baseline | None = None


def baseline_of(plan: Plan, inputs: PlanInputs, records: Iterable[Record]) -> Baseline:
    """The document of ``plan``, which was made of ``inputs`` and of the ledgers ``records``."""
    found: dict[str, list[Amount]] = {}
    for payment in plan.payments:
        found.setdefault(payment.debt, []).append(Amount(payment.on, payment.amount))
    starts = plan.world.starts
    return Baseline(
        made_on=plan.as_of,
        inputs=inputs,
        cash=plan.world.cash,
        starts=starts,
        ends_on=plan.ends_on,
        never_ends=plan.never_ends,
        total=plan.total,
        payments=tuple(
            Promised(start.id, start.name, tuple(found.get(start.id, ()))) for start in starts
        ),
        known=frozenset(
            entry.id for record in records for entry in record.entries if entry.on >= plan.as_of
        ),
    )
