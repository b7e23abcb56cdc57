"""Quiet stretches in one go: the money reaches, and it is known for many paydays who gets it.

A stretch does what as many steps of ``run.Run`` would do, which the tests hold it to. It ends
before a payday on which anything else happens: a debt is repaid, the money does not reach,
another debt's turn comes.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

from ashore.planning.extra import FIRST
from ashore.planning.plain import is_plain
from ashore.planning.settings import Strategy
from ashore.planning.shares import in_shares

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ashore.planning.run import Run

NO_BOUND = 10**18
"""More than any balance."""


def go(run: Run, until: int, next_look: int) -> int:
    """Go on after the payday of ``run`` to before payday ``until``, as far as it is quiet.

    Returns how many paydays that was. Where it may be that no debt falls, it ends before
    ``next_look``.
    """
    first = run.payday + 1
    if run.caps or run.short_on is not None or run.ranking.until is not None or until <= first:
        return 0
    strategy = run.settings.strategy
    if strategy is Strategy.MINIMUMS_ONLY:
        return _nothing_more(run, first, until, next_look)
    if run.cash != run.world.cash.reserve:
        return 0
    if strategy is Strategy.PRO_RATA:
        return in_shares(run, first, until, next_look)
    target = FIRST[strategy](run)
    if target is None or run.off_path != [target]:
        return 0
    until = min(until, run.next_closing())
    below: Iterable[int] = repeat(NO_BOUND)
    if strategy is Strategy.SMALLEST_BALANCE and run.on_path:
        balances = [run.world.paths[debt].balance[first:until] for debt in run.on_path]
        below = map(min, zip(*balances, strict=True))
    return _to_one(run, target, below, first, until)


def _nothing_more(run: Run, first: int, until: int, next_look: int) -> int:
    """Every debt gets what is due, and what is left is kept."""
    if any(run.world.paths[debt].closed is None for debt in run.on_path):
        until = min(until, next_look)
    reserve, income, asked = run.world.cash.reserve, run.world.timeline.income, run.asked
    payday = first
    while payday < until and run.open:
        have = run.cash + income[payday] - asked[payday]
        if have < reserve and asked[payday]:
            break
        run.cash = have
        run.left.append(have)
        for debt in run.world.closing.get(payday, ()):
            run.end(debt, payday)
        payday += 1
    return payday - first


def _to_one(run: Run, target: int, below: Iterable[int], first: int, until: int) -> int:
    """All that is left goes to one debt, as long as its balance is less than ``below``."""
    _, amounts, account = run.branches[target]
    contract, schedule = account.contract, account.contract.schedule
    if contract.monthly or not is_plain(account):
        return 0
    whole, principal, parts = contract.whole, account.principal, account.parts + contract.half
    floor, percent, per = schedule.floor, 2 * schedule.percent, schedule.per
    income, asked = run.world.timeline.income[first:until], run.asked[first:until]
    growth, counts = contract.growth[first:until], schedule.counts[first:until]
    done = 0
    for comes, elsewhere, grows, count, bound in zip(
        income, asked, growth, counts, below, strict=False
    ):
        grown = parts + principal * grows
        interest = grown // whole
        balance = principal + interest
        due = max((balance * percent + per) // (2 * per), floor) if percent else floor
        if count != 1:
            due = 0
        amount = comes - elsewhere
        if count > 1 or (count and due == 0) or amount < due or balance - due >= bound:
            break
        if not interest < amount < balance:
            break
        parts = grown - interest * whole
        principal = balance - amount
        amounts.append(amount)
        done += 1
    account.principal, account.parts = principal, parts - contract.half
    run.left += [run.cash] * done
    return done
