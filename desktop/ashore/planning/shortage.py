"""Whose minimum is paid when the money does not reach for all.

A minimum that can be paid is paid: in the order of the strategy each one that still fits,
and what is then left over, too little for any, goes to the first that lacks something. A pro rata
offer gives to each in proportion to its balance, but no more than is due.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate, takewhile
from operator import ge
from typing import TYPE_CHECKING

from ashore.domain.stage import Stage, next_stage
from ashore.planning.account import Account
from ashore.planning.settings import Strategy
from ashore.planning.share import divide_within

if TYPE_CHECKING:
    from ashore.planning.run import Run

Key = tuple[object, ...]

_GRAVITY = (Stage.IN_GRACE, Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION)


class Claim:
    """What a debt asks for on a payday: ``due`` of ``balance``, minor units.

    A debt that always got what is due is not late, and most orders ask no more than that: its
    account is only made when it is needed.
    """

    def __init__(self, run: Run, debt: int) -> None:
        self.debt, self._run = debt, run
        branch, path = run.branches.get(debt), run.world.paths[debt]
        self._account = branch.account if branch else None
        if self._account is None and run.payday == 0:
            self._account = path.account_before(0)
        if self._account:
            self.due, self.balance = self._account.due, self._account.balance
            self.is_overdue = self._account.is_overdue
        else:
            self.due = path.due[run.payday]
            self.balance = path.balance[run.payday] + self.due
            self.is_overdue = False

    @property
    def account(self) -> Account:
        """The debt on the payday, before it gets anything."""
        if self._account is None:
            self._account = self._run.world.paths[self.debt].account_before(self._run.payday)
        return self._account

    @property
    def oldest(self) -> int:
        """The day number of the oldest amount that is due."""
        return self.account.dues[0].on


def allot(run: Run, claims: Sequence[Claim], usable: int) -> dict[int, int]:
    """What each debt gets of ``usable``, which is less than all that is due; minor units."""
    key = _KEYS[run.settings.strategy]
    order = sorted(claims, key=lambda claim: (claim.debt not in run.pinned, *key(run, claim)))
    paid = dict.fromkeys([claim.debt for claim in order], 0)
    if run.settings.strategy is not Strategy.PRO_RATA:
        _whole_first(order, paid, usable)
        return paid
    pinned = [claim for claim in order if claim.debt in run.pinned]
    rest = [claim for claim in order if claim.debt not in run.pinned]
    usable -= _whole_first(pinned, paid, usable)
    shares = divide_within(usable, [claim.balance for claim in rest], [claim.due for claim in rest])
    paid.update(zip([claim.debt for claim in rest], shares, strict=True))
    return paid


def _whole_first(claims: Sequence[Claim], paid: dict[int, int], usable: int) -> int:
    """Fill ``paid`` in the order of ``claims``; return what was spent."""
    left = usable
    for claim in claims:
        if claim.due <= left:
            paid[claim.debt] = claim.due
            left -= claim.due
    for claim in claims:
        if left and paid[claim.debt] == 0:
            # The oldest months at least, where not all of them fit.
            sums = accumulate(due.unpaid for due in claim.account.dues)
            fitting = max(takewhile(partial(ge, left), sums), default=0)
            paid[claim.debt] = fitting
            left -= fitting
    for claim in claims:
        part = min(left, claim.due - paid[claim.debt])
        paid[claim.debt] += part
        left -= part
    return usable - left


def _highest_rate(run: Run, claim: Claim) -> Key:
    """The dearest first, penalty included; then what is longest overdue, then the smaller balance."""
    cost = run.costs[claim.debt].on(run.day, claim.is_overdue)
    overdue = run.day - claim.oldest if claim.is_overdue else 0
    return -cost, -overdue, claim.balance, claim.debt


def _smallest_balance(run: Run, claim: Claim) -> Key:
    return claim.balance, *_highest_rate(run, claim)


def _fewest_fees(run: Run, claim: Claim) -> Key:
    """The smallest minimum first, so that the most of them are paid; then the larger fee."""
    fee = run.world.contracts[claim.debt].late_fee(claim.due)
    return claim.due, -fee, *_highest_rate(run, claim)


def _overdue_first(run: Run, claim: Claim) -> Key:
    """What would reach its next stage before the next payday, the gravest stage first; then
    what would reach it later, the soonest first; last what has no stage before it any more.
    """
    start = run.world.contracts[claim.debt].start
    following = next_stage(run.day - claim.oldest, start.terms.grace.days, start.boundaries)
    usual = _highest_rate(run, claim)
    if following is None:
        return 2, 0, 0, *usual
    stage, past = following
    on = claim.oldest + past
    if on <= run.until:
        return 0, -_GRAVITY.index(stage), on, *usual
    return 1, on, 0, *usual


def _in_order(run: Run, claim: Claim) -> Key:
    arranged = run.arranged
    place = arranged.index(claim.debt) if claim.debt in arranged else len(arranged)
    return place, *_highest_rate(run, claim)


_KEYS: dict[Strategy, Callable[[Run, Claim], Key]] = {
    Strategy.HIGHEST_RATE: _highest_rate,
    Strategy.SMALLEST_BALANCE: _smallest_balance,
    Strategy.OVERDUE_FIRST: _overdue_first,
    Strategy.FEWEST_FEES: _fewest_fees,
    Strategy.PRO_RATA: _highest_rate,
    Strategy.CUSTOM: _in_order,
    Strategy.MINIMUMS_ONLY: _highest_rate,
}
