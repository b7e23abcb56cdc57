"""A pro rata offer over a quiet stretch: thirty debts, each payday all of them get a share.

Here the debts go in rows, one operation over all of them at a time: it is the only strategy
under which none ever stays on its path, and this is twice as fast as one debt at a time.
"""

from __future__ import annotations

from operator import add, floordiv, gt, mod, mul, sub
from typing import TYPE_CHECKING

from ashore.planning.plain import is_plain
from ashore.planning.share import divide

if TYPE_CHECKING:
    from ashore.planning.account import Account
    from ashore.planning.run import Run

Row = list[int]


def in_shares(run: Run, first: int, until: int) -> int:
    """Go on while every debt gets what is due and a share, and none is repaid.

    Returns how many paydays that was.
    """
    debts = sorted(run.off_path)
    accounts = [run.branches[debt].account for debt in debts]
    if run.on_path or not all(_is_regular(each, first, until) for each in accounts):
        return 0
    paid = Rows(accounts).run(first, until, run.world.timeline.income)
    for debt, amounts in zip(debts, zip(*paid, strict=True), strict=False):
        run.branches[debt].amounts.extend(amounts)
    run.left += [run.cash] * len(paid)
    return len(paid)


def _is_regular(account: Account, first: int, until: int) -> bool:
    """Whether the minimum by rule is due once on each payday, and nothing else."""
    if account.contract.monthly or not is_plain(account):
        return False
    counts = account.contract.schedule.counts[first:until]
    return counts.count(1) == len(counts)


def _falls(account: Account) -> bool:
    """Whether the minimum is more than the interest as long as the principal does not rise."""
    contract, schedule = account.contract, account.contract.schedule
    if schedule.percent * contract.whole > contract.most * schedule.per:
        return True
    return schedule.floor > account.principal * contract.most // contract.whole + 1


class Rows:
    """The debts as rows: principals, and the parts of interest with the half that rounds them."""

    def __init__(self, accounts: list[Account]) -> None:
        self._accounts = accounts
        contracts = [account.contract for account in accounts]
        self._wholes = [contract.whole for contract in contracts]
        self._halves = [contract.half for contract in contracts]
        self._floors = [contract.schedule.floor for contract in contracts]
        self._percents = [
            (n, 2 * contract.schedule.percent, contract.schedule.per, contract.schedule.floor)
            for n, contract in enumerate(contracts)
            if contract.schedule.percent
        ]
        self._growths = [contract.growth for contract in contracts]
        self._all_fall = all(map(_falls, accounts))

    def run(self, first: int, until: int, income: Row) -> list[Row]:
        """What each debt gets on each payday; the accounts are taken to the last of them."""
        principals = [account.principal for account in self._accounts]
        parts = list(map(add, [account.parts for account in self._accounts], self._halves))
        wholes, dues, paid = self._wholes, self._floors, list[Row]()
        growths = zip(*[growth[first:until] for growth in self._growths], strict=True)
        for comes, growth in zip(income[first:until], growths, strict=True):
            grown = list(map(add, parts, map(mul, principals, growth)))
            interest = list(map(floordiv, grown, wholes))
            balances = list(map(add, principals, interest))
            if self._percents:
                dues = self._dues(balances)
            after = list(map(sub, balances, dues))
            rest = comes - sum(dues)
            if not 0 <= rest < sum(after):
                break
            shares = divide(rest, after)
            left = list(map(sub, after, shares))
            amounts = list(map(add, dues, shares))
            if min(left) <= 0 or not (self._all_fall or all(map(gt, amounts, interest))):
                break
            principals, parts = left, list(map(mod, grown, wholes))
            paid.append(amounts)
        for account, principal, part, half in zip(
            self._accounts, principals, parts, self._halves, strict=True
        ):
            account.principal, account.parts = principal, part - half
        return paid

    def _dues(self, balances: Row) -> Row:
        dues = list(self._floors)
        for n, percent, per, floor in self._percents:
            dues[n] = max((balances[n] * percent + per) // (2 * per), floor) or balances[n]
        return dues
