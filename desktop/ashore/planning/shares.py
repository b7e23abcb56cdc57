"""A pro rata offer over a quiet stretch: thirty debts, each payday all of them get a share.

Here the debts go in rows, one operation over all of them at a time: it is the only strategy
under which none ever stays on its path, and so it is twice as fast as one debt at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from operator import add, floordiv, ge, mod, mul, sub
from typing import TYPE_CHECKING, NamedTuple

from ashore.planning.plain import is_plain
from ashore.planning.share import divide

if TYPE_CHECKING:
    from ashore.planning.run import Run

Row = list[int]


class Block(NamedTuple):
    """What ``debts`` got on the paydays from ``first`` on: on each what was due, and a share."""

    first: int
    debts: Row
    dues: list[Row]
    shares: list[Row]

    def amounts(self, debt: int) -> Row:
        """What one of them got."""
        place = self.debts.index(debt)
        return [
            due[place] + share[place] for due, share in zip(self.dues, self.shares, strict=True)
        ]


def in_shares(run: Run, first: int, until: int, next_look: int) -> int:
    """Go on while every debt gets what is due and a share; to ``next_look`` where it is not
    sure that one of them falls on every payday. Returns how many paydays that was.
    """
    debts = sorted(run.off_path)
    if run.on_path or not all(_is_regular(run, debt, first) for debt in debts):
        return 0
    rows = Rows(run, debts)
    done = first
    while done < (end := until if rows.one_falls() else min(until, next_look)):
        block = rows.go(done, end)
        run.note(block)
        done += len(block.shares)
        if done == end or not rows.let_end(done):
            break
        done += 1
    rows.settle()
    run.left += [run.cash] * (done - first)
    return done - first


def _is_regular(run: Run, debt: int, first: int) -> bool:
    """Whether the minimum by rule is due once on each payday, and nothing else."""
    account = run.branches[debt].account
    schedule = account.contract.schedule
    return first >= schedule.regular_from and not account.contract.monthly and is_plain(account)


class Rows:
    """The debts as rows: principals, and the parts of interest with the half that rounds them."""

    def __init__(self, run: Run, debts: Row) -> None:
        self._run, self._debts = run, debts
        self._principals = [run.branches[debt].account.principal for debt in debts]
        self._fill()
        self._parts = list(map(add, [run.branches[n].account.parts for n in debts], self._halves))

    def _fill(self) -> None:
        contracts = [self._run.world.contracts[debt] for debt in self._debts]
        self._wholes = [contract.whole for contract in contracts]
        self._halves = [contract.half for contract in contracts]
        self._growths = [contract.growth for contract in contracts]
        schedules = [contract.schedule for contract in contracts]
        self._floors = [schedule.floor for schedule in schedules]
        self._percents = [
            (n, 2 * schedule.percent, schedule.per, schedule.floor)
            for n, schedule in enumerate(schedules)
            if schedule.percent
        ]

    def one_falls(self) -> bool:
        """Whether the minimum of some debt is more than its interest, whatever comes."""
        contracts = [self._run.world.contracts[debt] for debt in self._debts]
        return any(
            floor > principal * contract.most() // contract.whole + 1
            for floor, principal, contract in zip(
                self._floors, self._principals, contracts, strict=True
            )
        )

    def go(self, first: int, until: int) -> Block:
        """As far as no debt ends and the money reaches."""
        principals, parts, wholes = self._principals, self._parts, self._wholes
        dues, percents, block = self._floors, self._percents, Block(first, self._debts, [], [])
        income = self._run.world.timeline.income[first:until]
        for comes, growth in zip(income, self._growth(first, until), strict=True):
            grown = list(map(add, parts, map(mul, principals, growth)))
            balances = list(map(add, principals, map(floordiv, grown, wholes)))
            if percents:
                dues = self._dues(balances)
            after = list(map(sub, balances, dues))
            rest, total = comes - sum(dues), sum(after)
            if not 0 <= rest < total:
                break
            shares = divide(rest, after, total)
            left = list(map(sub, after, shares))
            if min(left) <= 0:
                break
            if all(map(ge, principals, left)):
                principals, parts = left, list(map(mod, grown, wholes))
            else:
                principals, parts = self._with_unpaid(principals, grown, left)
            block.dues.append(dues)
            block.shares.append(shares)
        self._principals, self._parts = principals, parts
        return block

    def _with_unpaid(self, principals: Row, grown: Row, left: Row) -> tuple[Row, Row]:
        """Principals and parts when each has paid to ``left``; what it did not cover is interest."""
        paid_down = list(map(min, principals, left))
        unpaid = map(mul, map(sub, left, paid_down), self._wholes)
        return paid_down, list(map(add, map(mod, grown, self._wholes), unpaid))

    def _growth(self, first: int, until: int) -> Iterator[tuple[int, ...]]:
        return zip(*[growth[first:until] for growth in self._growths], strict=True)

    def _dues(self, balances: Row) -> Row:
        dues = list(self._floors)
        for n, percent, per, floor in self._percents:
            dues[n] = max((balances[n] * percent + per) // (2 * per), floor) or balances[n]
        return dues

    def let_end(self, payday: int) -> bool:
        """One payday on which some debts end; False where something else is in the way."""
        [growth] = self._growth(payday, payday + 1)
        grown = list(map(add, self._parts, map(mul, self._principals, growth)))
        balances = list(map(add, self._principals, map(floordiv, grown, self._wholes)))
        dues = list(map(min, self._dues(balances), balances))
        after = list(map(sub, balances, dues))
        rest, total = self._run.world.timeline.income[payday] - sum(dues), sum(after)
        if not 0 <= rest < total:
            return False
        some = iter(divide(rest, list(filter(None, after)), total))
        shares = [next(some) if each else 0 for each in after]
        left = list(map(sub, after, shares))
        self._run.note(Block(payday, self._debts, [dues], [shares]))
        for debt in [debt for debt, balance in zip(self._debts, left, strict=True) if not balance]:
            account = self._run.branches[debt].account
            account.principal = account.parts = 0
            self._run.end(debt, payday)
        principals, parts = self._with_unpaid(self._principals, grown, left)
        self._debts = list(compress(self._debts, left))
        self._principals = list(compress(principals, left))
        self._parts = list(compress(parts, left))
        self._fill()
        return True

    def settle(self) -> None:
        """Bring the accounts of those that are left to where the rows are."""
        for debt, principal, part, half in zip(
            self._debts, self._principals, self._parts, self._halves, strict=True
        ):
            account = self._run.branches[debt].account
            account.principal, account.parts = principal, part - half
