"""What grows on a debt from one day to another, and on which part of it: usual, overdue, waiting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ashore.planning.arrears import LATE, Due

if TYPE_CHECKING:
    from ashore.planning.account import Account

NEVER = 10**9
"""A day number that never comes."""


def not_late(account: Account) -> list[Due]:
    """The dues whose grace has not passed: the last ones."""
    dues = account.dues
    first = len(dues)
    while first and dues[first - 1].missed is not LATE:
        first -= 1
    return dues[first:]


def parts_of(account: Account, due: Due, on: int | None = None) -> tuple[int, int]:
    """How much principal and interest is overdue if a due is missed whose day is today.

    Where that was ``on`` an earlier day, what has grown since is left out.
    """
    contract, overdue = account.contract, account.overdue
    principal, interest = account.principal, account.interest
    if on is not None:
        late = (overdue.principal, overdue.interest) if overdue else (0, 0)
        grown = _bases(account, *late)[0] * contract.normal.between(on, contract.since)
        interest = max(0, (account.parts - grown + contract.half) // contract.whole)
    if overdue:
        principal, interest = principal - overdue.principal, interest - overdue.interest
    for each in not_late(account):
        if each.is_pending and each.on < due.on:
            principal, interest = principal - each.principal, interest - each.interest
    principal, interest = max(0, principal), max(0, interest)
    if account.all_due and due is account.dues[-1]:
        return principal, interest
    lacking = due.unpaid
    if contract.instalment:
        interest = min(interest, lacking)
        lacking -= interest
    return min(lacking, principal), interest


def grow(account: Account, start: int, end: int, pending: Iterable[Due]) -> None:
    """Add the interest of the days between."""
    contract, overdue = account.contract, account.overdue
    growth = contract.normal.between(start, end)
    if account.free_until != NEVER:
        account.held += account.principal * growth
        return
    late = (overdue.principal, overdue.interest) if overdue else (0, 0)
    usual, penal = _bases(account, *late)
    account.add_interest(usual, growth)
    if penal:
        grown = contract.late.between(start, end)
        account.penal += penal * grown
        account.penalty += penal * grown - (account.principal + _bearing(account) - usual) * growth
        assert overdue is not None
        overdue.grow(grown)
    for due in pending:
        wait(account, due, start, end)


def wait(account: Account, due: Due, start: int, end: int) -> None:
    """Note what the grace of a due would cost if it passed unpaid."""
    contract, overdue = account.contract, account.overdue
    principal = interest = 0
    if overdue:
        principal, interest = overdue.principal, overdue.interest
    for each in not_late(account):
        if each.is_pending and each.on < due.on:
            principal, interest = principal + each.principal, interest + each.interest
    before = _bases(account, principal, interest)
    after = _bases(account, principal + due.principal, interest + due.interest)
    due.less += (before[0] - after[0]) * contract.normal.between(start, end)
    grown = contract.late.between(start, end)
    due.more += (after[1] - before[1]) * grown
    own = due.principal + (due.interest if contract.penal_on_interest else 0)
    due.own += own * grown if after[1] else 0


def _bearing(account: Account) -> int:
    """The interest that bears interest; by the monthly convention all that is unpaid does."""
    contract = account.contract
    if contract.monthly:
        return account.parts // contract.whole + account.penal // contract.whole
    return account.capital


def _bases(account: Account, late_principal: int, late_interest: int) -> tuple[int, int]:
    """What bears interest, and what bears penalty interest, with so much of it overdue."""
    contract, principal = account.contract, account.principal
    bearing = _bearing(account)
    if not contract.penal or not (late_principal or late_interest):
        return principal + bearing, 0
    overdue = principal if contract.penal_on_all else min(late_principal, principal)
    if contract.penal_on_interest:
        bearing = max(bearing, min(late_interest, account.interest))
    if contract.monthly:
        return principal - overdue + bearing, overdue
    return principal - overdue, overdue + bearing
