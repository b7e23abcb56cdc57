"""How dear each debt is on a day: the figure by which "highest rate first" ranks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ashore.domain.cost import yearly_cost
from ashore.domain.rates import Rate
from ashore.planning.contract import Contract
from ashore.planning.settings import Promotional

UNKNOWN = Decimal(-1)
"""Ranks a debt whose rate is not known behind one without interest."""


class Costs:
    """Percent a year at the rate in force: the usual one, and the one while it is overdue.

    By Promotional.COMING the last rate that is known counts instead of today's.
    """

    def __init__(self, contract: Contract, promotional: Promotional) -> None:
        steps = contract.start.steps()
        if promotional is Promotional.COMING:
            steps = steps[-1:]
        self._steps = [
            (
                step.start.toordinal(),
                _compared(step.normal, contract),
                _compared(step.penalty, contract),
            )
            for step in steps
        ]

    def on(self, day: int, late: bool) -> Decimal:
        """The figure on a day number."""
        step = self._steps[0]
        for each in self._steps[1:]:
            if each[0] <= day:
                step = each
        return step[2] if late else step[1]

    def changes(self) -> list[int]:
        """The day numbers on which it becomes another one."""
        return [since for since, *_ in self._steps[1:]]


def _compared(rate: Rate | None, contract: Contract) -> Decimal:
    if rate is None:
        return UNKNOWN
    return rate.annual() if contract.monthly else yearly_cost(rate, contract.start.terms)


class Ranking:
    """The debts in groups, the dearest in front; the debts of a group cost the same.

    It holds from the day it was made for until the day number ``until``.
    """

    def __init__(self, costs: Sequence[Costs], day: int, open_debts: set[int]) -> None:
        figures = {n: costs[n].on(day, late=False) for n in open_debts}
        self.groups: list[list[int]] = []
        for n in sorted(figures, key=lambda n: (-figures[n], n)):
            if self.groups and figures[self.groups[-1][0]] == figures[n]:
                self.groups[-1].append(n)
            else:
                self.groups.append([n])
        self._group = {debt: group for group in self.groups for debt in group}
        changes = [since for n in open_debts for since in costs[n].changes() if since > day]
        self.until = min(changes, default=None)

    def remove(self, debt: int) -> None:
        """Take out a debt that is repaid."""
        group = self._group[debt]
        group.remove(debt)
        if not group:
            self.groups.remove(group)
