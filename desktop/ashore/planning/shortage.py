"""Whose minimum is paid when the money does not reach for all.

A minimum that can be paid is paid: in the order of the strategy each one that still fits,
and what is then left over, too little for any, goes to the first that lacks something. A pro rata
offer gives to each in proportion to its balance, but no more than is due.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ashore.domain.stage import Stage, next_stage
from ashore.planning.account import Account
from ashore.planning.rates import cost
from ashore.planning.settings import Strategy
from ashore.planning.share import divide_within

if TYPE_CHECKING:
    from ashore.planning.run import Run

Accounts = Mapping[int, Account]
"""The debts that something is due on, as they are on the payday, before they get anything."""

Key = tuple[object, ...]

_GRAVITY = (Stage.IN_GRACE, Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION)


def allot(run: Run, accounts: Accounts, usable: int) -> dict[int, int]:
    """What each debt gets of ``usable``, which is less than all that is due; minor units."""
    key = _KEYS[run.settings.strategy]
    order = sorted(accounts, key=lambda n: (n not in run.pinned, *key(run, n, accounts[n])))
    paid = dict.fromkeys(order, 0)
    if run.settings.strategy is Strategy.PRO_RATA:
        pinned = {n: accounts[n] for n in order if n in run.pinned}
        usable -= _whole_first(pinned, paid, usable)
        rest = [n for n in order if n not in run.pinned]
        shares = divide_within(
            usable, [accounts[n].balance for n in rest], [accounts[n].due() for n in rest]
        )
        paid.update(zip(rest, shares, strict=True))
        return paid
    _whole_first({n: accounts[n] for n in order}, paid, usable)
    return paid


def _whole_first(accounts: Accounts, paid: dict[int, int], usable: int) -> int:
    """Fill ``paid`` in the order of ``accounts``; return what was spent."""
    left = usable
    for n, account in accounts.items():
        asked = account.due()
        if asked <= left:
            paid[n] = asked
            left -= asked
    for n, account in accounts.items():
        if paid[n] == 0:
            for due in account.dues:  # the oldest month at least, where not all of them fit
                if due.unpaid > left:
                    break
                paid[n] += due.unpaid
                left -= due.unpaid
    for n, account in accounts.items():
        part = min(left, account.due() - paid[n])
        paid[n] += part
        left -= part
    return usable - left


def _highest_rate(run: Run, n: int, account: Account) -> Key:
    """The dearest first, penalty included; then what is longest overdue, then the smaller balance."""
    day = run.day
    late = account.is_overdue
    dear = cost(account.contract, day, late, run.settings.promotional)
    overdue = day - account.dues[0].on if late else 0
    return -dear, -overdue, account.balance, n


def _smallest_balance(run: Run, n: int, account: Account) -> Key:
    return account.balance, *_highest_rate(run, n, account)


def _fewest_fees(run: Run, n: int, account: Account) -> Key:
    """The smallest minimum first, so that the most of them are paid; then the larger fee."""
    due = account.due()
    return due, -account.contract.late_fee(due), *_highest_rate(run, n, account)


def _overdue_first(run: Run, n: int, account: Account) -> Key:
    """What would reach its next stage before the next payday, the gravest stage first; then
    what would reach it later, the soonest first; last what has no stage before it any more.
    """
    start = account.contract.start
    oldest = account.dues[0].on
    following = next_stage(run.day - oldest, start.terms.grace.days, start.boundaries)
    usual = _highest_rate(run, n, account)
    if following is None:
        return 2, 0, 0, *usual
    on = oldest + following[1]
    if on <= run.until:
        return 0, -_GRAVITY.index(following[0]), on, *usual
    return 1, on, 0, *usual


def _in_order(run: Run, n: int, account: Account) -> Key:
    place = run.arranged.index(n) if n in run.arranged else len(run.arranged)
    return place, *_highest_rate(run, n, account)


_KEYS: dict[Strategy, Callable[[Run, int, Account], Key]] = {
    Strategy.HIGHEST_RATE: _highest_rate,
    Strategy.SMALLEST_BALANCE: _smallest_balance,
    Strategy.OVERDUE_FIRST: _overdue_first,
    Strategy.FEWEST_FEES: _fewest_fees,
    Strategy.PRO_RATA: _highest_rate,
    Strategy.CUSTOM: _in_order,
    Strategy.MINIMUMS_ONLY: _highest_rate,
}
