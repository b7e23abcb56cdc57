"""The plan with a drafted agreement beside the plan without it, from the money said on the plan's page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.debt import Record
from ashore.domain.errors import UserError
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan, Short
from ashore.planning.unkept import Unkept

if TYPE_CHECKING:
    from ashore.gui.desk import Desk


@dataclass(frozen=True, slots=True)
class Beside:
    """Both plans, and what of the debt's dues the money does not reach for with the agreement.

    ``others`` counts the dues of other debts that are missed with it and were not without.
    """

    before: Plan
    after: Plan
    missed: tuple[Unkept | Short, ...]
    others: int

    @property
    def keeps(self) -> bool:
        """Whether the budget can keep it without missing anything else for it."""
        return not self.missed and not self.others


class Planners:
    """Makes plans for a desk; the plan with ``record`` as it stands is made once."""

    def __init__(self, desk: Desk, record: Record) -> None:
        self._desk, self._record = desk, record
        self._debt_id, self._currency = record.debt.id, record.debt.currency
        self._before: Plan | None = None

    def plan(self) -> Plan | None:
        """The plan as things stand; None where no money was said, or it is not in this plan."""
        if self._before is None:
            self._before = self._made(self._record)
        return self._before

    def beside(self, drafted: Record) -> Beside | None:
        """The plan with another record of the debt; None as ``plan``."""
        before = self.plan()
        if before is None:
            return None
        after = self._made(drafted)
        if after is None:
            return None
        # Where the money does not reach for it, the plan counts without it, and says what is missing.
        found: tuple[Unkept | Short, ...] = (*after.unkept, *after.short)
        missed = tuple(each for each in found if each.debt == self._debt_id)
        was = {_which(short) for short in before.short}
        more = [
            short for short in after.short
            if short.debt != self._debt_id and _which(short) not in was
        ]  # fmt: skip
        return Beside(before, after, missed, len(more))

    def paid_until(self, day: date) -> int | None:
        """What the plan pays to the debt up to a day, minor units; None as ``plan``."""
        plan = self.plan()
        if plan is None:
            return None
        return sum(p.amount for p in plan.payments if p.debt == self._debt_id and p.on <= day)

    def _made(self, record: Record) -> Plan | None:
        desk = self._desk
        held = [record if r.debt.id == self._debt_id else r for r in desk.records.values()]
        saved = desk.plans.get(self._currency)
        if saved is None:
            return None
        intake = take_in(held, desk.today, desk.catalogue.boundaries_of, self._currency)
        flow = saved.inputs.flow(desk.today, held)
        try:
            return make_plan(intake.starts, flow, desk.today, saved.inputs.settings)
        except UserError:
            # The plan's own page says in words what is wrong with its money.
            return None


def _which(short: Short) -> tuple[str, date]:
    return short.debt, short.due_on
