"""What to pay on the next paydays, and what of it is paid already, as the ledgers say.

A tick is a payment in the ledger and nothing else: so it outlives a restart, and a payment that is
recorded anywhere else ticks off its line too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ashore.domain.debt import EntryKind, Record
from ashore.planning.cash import CashFlow
from ashore.planning.inputs import PlanInputs
from ashore.planning.plan import Payment, Plan

NEXT = 2
"""Paydays that are looked ahead to."""


@dataclass(frozen=True, slots=True)
class Line:
    """``amount`` (minor units) to a debt on a day: planned, or paid where it has the id of an
    ``entry`` of the ledger.
    """

    on: date
    debt: str
    name: str
    amount: int
    entry: str = ""
    planned: Payment | None = None

    @property
    def is_done(self) -> bool:
        """Whether it is paid."""
        return self.entry != ""


def checklist(
    plan: Plan, inputs: PlanInputs, records: Iterable[Record], paydays: int = NEXT
) -> tuple[Line, ...]:
    """By date, what is paid first: the payments since the last payday, and those of the next ones.

    ``plan`` is that of today, which knows what was paid: what is paid in part stands there twice.
    """
    since = last_payday(inputs.cash, inputs.cash_on, plan.as_of)
    done = [
        Line(entry.on, record.debt.id, record.debt.name, entry.amount, entry.id)
        for record in records
        if record.debt.currency == plan.currency and record.debt.id not in plan.settings.excluded
        for entry in record.entries
        if entry.kind is EntryKind.PAYMENT and since <= entry.on <= plan.as_of
    ]
    days = sorted({payment.on for payment in plan.payments})[:paydays]
    ahead = [
        Line(each.on, each.debt, each.name, each.amount, planned=each)
        for each in plan.payments
        if each.on in days
    ]
    return tuple(sorted([*done, *ahead], key=lambda line: (line.on, not line.is_done)))


def last_payday(cash: CashFlow, said_on: date, today: date) -> date:
    """The last day up to today on which money came, or was said to be there."""
    found = min(said_on, today)
    for year in range(found.year, today.year + 1):
        days = [on for on, amount in cash.in_year(year).items() if amount]
        past = [on for on in days if found.toordinal() <= on <= today.toordinal()]
        found = date.fromordinal(max(past, default=found.toordinal()))
    return found
