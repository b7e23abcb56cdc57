"""How dear each debt is on a day: the figure by which "highest rate first" ranks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ashore.domain.cost import yearly_cost
from ashore.planning.contract import Contract
from ashore.planning.settings import Promotional

UNKNOWN = Decimal(-1)
"""Ranks a debt whose rate is not known behind one without interest."""


def cost(contract: Contract, on: int, late: bool, promotional: Promotional) -> Decimal:
    """Percent a year at the rate in force on a day number, the penalty rate where it is late.

    By Promotional.COMING the last rate that is known counts instead of today's.
    """
    terms = contract.start.terms
    rate = terms.rate
    for since, changed in sorted(contract.start.rates, key=lambda change: change[0]):
        if promotional is Promotional.COMING or since.toordinal() <= on:
            rate = changed
    in_force = terms.penalty.rate(rate) if late else rate
    if in_force is None:
        return UNKNOWN
    return in_force.annual() if contract.monthly else yearly_cost(in_force, terms)


class Ranking:
    """The debts in groups, the dearest in front; the debts of a group cost the same.

    It holds from the day it was made for until the day number ``until``.
    """

    def __init__(
        self, contracts: Sequence[Contract], on: int, promotional: Promotional, open_debts: set[int]
    ) -> None:
        costs = {n: cost(contracts[n], on, False, promotional) for n in open_debts}
        self.groups: list[list[int]] = []
        for n in sorted(costs, key=lambda n: (-costs[n], contracts[n].start.position, n)):
            if self.groups and costs[self.groups[-1][0]] == costs[n]:
                self.groups[-1].append(n)
            else:
                self.groups.append([n])
        self._group = {debt: group for group in self.groups for debt in group}
        changes = [day.toordinal() for n in open_debts for day, _ in contracts[n].start.rates]
        self.until = min((day for day in changes if day > on), default=None)

    def remove(self, debt: int) -> None:
        """Take out a debt that is repaid."""
        group = self._group[debt]
        group.remove(debt)
        if not group:
            self.groups.remove(group)
