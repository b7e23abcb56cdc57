"""Time in which something is unpaid: grace, late fee, penalty interest, interest on interest.

It counts as ``domain.ledger`` does, which the tests hold it to; but forward, payday by payday.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ashore.planning.arrears import BEFORE, GRACE, LATE, NOT, Due
from ashore.planning.backlog import Backlog, InOrder

if TYPE_CHECKING:
    from ashore.planning.account import Account
    from ashore.planning.contract import Contract

NEVER = 10**9


def begin(account: Account) -> None:
    """See what is overdue at the beginning, and what the graces that are running would cost."""
    contract = account.contract
    start, since = contract.start, contract.since
    read_on = start.read_on.toordinal() if start.read_on else 0
    if start.overdue:
        account.overdue = _backlog(contract)
        account.overdue.take(start.overdue)
    for due in account.dues:
        if start.overdue is None and due.is_late:
            _become_overdue(account, due, *_of(account, due))
        if due.missed is NOT and due.on < since and not due.is_pending:
            missed_on = max(due.on, read_on)
            due.principal, due.interest = _of(account, due, missed_on)
            due.is_pending = True
            _wait(account, due, missed_on, since)


def _backlog(contract: Contract) -> Backlog:
    if contract.by_instalment:
        return InOrder(contract.whole, contract.penal_on_interest)
    return Backlog()


def let_pass(account: Account, start: int, end: int) -> None:
    """Let time pass between two day numbers."""
    contract, recent = account.contract, not_late(account)
    for due in recent:
        if due.missed is GRACE and due.on + contract.grace < end:
            _confirm(account, due, recent)
    turns = contract.turns_between(start, end)
    missed = [due for due in recent if due.on < end and due.missed in (NOT, BEFORE)]
    cuts = sorted({start, end, *turns, *(max(due.on, start) for due in missed)})
    for first, last in pairwise(cuts):
        for due in missed:
            if max(due.on, start) == first:
                _miss(account, due, recent, end)
        if first in turns:
            account.capital = account.interest + account.penalty_interest
        _grow(account, first, last, [due for due in recent if due.missed is GRACE])
    if end > account.free_until:
        _end_free_period(account)


def not_late(account: Account) -> list[Due]:
    """The dues whose grace has not passed: the last ones."""
    dues = account.dues
    first = len(dues)
    while first and dues[first - 1].missed is not LATE:
        first -= 1
    return dues[first:]


def _miss(account: Account, due: Due, recent: Sequence[Due], end: int) -> None:
    """The day of a due has passed; what is tolerated is not asked for any more."""
    contract = account.contract
    on = due.on if due.on >= contract.since else contract.timeline.as_of
    if due.missed is BEFORE:
        due.missed = LATE
        account.misses.append((on, due.on, due.unpaid))
        return
    if due.unpaid <= contract.tolerance:
        account.due -= due.unpaid
        account.charged = max(0, account.charged - due.unpaid)
        account.all_due = False
        account.dues.remove(due)
        return
    account.misses.append((on, due.on, due.unpaid))
    due.missed = GRACE
    if not due.is_pending:
        due.principal, due.interest = _of(account, due)
        due.is_pending = True
    if due.on + contract.grace < end:
        _confirm(account, due, recent)


def _confirm(account: Account, due: Due, recent: Sequence[Due]) -> None:
    """The grace of a due passes unpaid: the late fee, and the penalty interest since its day."""
    contract = account.contract
    due.missed, due.is_pending = LATE, False
    account.in_row += 1
    lacking = (
        min(due.unpaid, account.principal)
        if account.all_due and due is account.dues[-1]
        else due.unpaid
    )
    if contract.start.terms.minimum.carries:
        lacking += account.due - sum(each.unpaid for each in recent if each.on >= due.on)
    fee = contract.late_fee(lacking, account.in_row)
    if fee:
        account.fees += fee
        account.charges.append((due.on + contract.grace + 1, due.on, fee))
    _become_overdue(account, due, due.principal, due.interest)
    assert account.overdue is not None
    # What was paid at the usual rate stays paid, and counts towards the penalty.
    less = min(due.less, max(0, account.parts))
    more = max(0, due.more - (due.less - less))
    account.parts -= less
    account.penal += more
    account.penalty += more - less
    account.overdue.confirm(due.own, more)


def _become_overdue(account: Account, due: Due, principal: int, interest: int) -> None:
    if account.overdue is None:
        account.overdue = _backlog(account.contract)
    account.overdue.add(due.on, principal, interest)


def _of(account: Account, due: Due, on: int | None = None) -> tuple[int, int]:
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


def _grow(account: Account, start: int, end: int, pending: Iterable[Due]) -> None:
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
        overdue.grow(grown, penal)
    for due in pending:
        _wait(account, due, start, end)


def _wait(account: Account, due: Due, start: int, end: int) -> None:
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
    due.own += min(own, after[1]) * grown


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
    if not _is_late(contract, late_principal, late_interest):
        return principal + bearing, 0
    overdue = principal if contract.penal_on_all else min(late_principal, principal)
    if contract.penal_on_interest:
        bearing = max(bearing, min(late_interest, account.interest))
    if contract.monthly:
        return principal - overdue + bearing, overdue
    return principal - overdue, overdue + bearing


def _is_late(contract: Contract, principal: int, interest: int) -> bool:
    """Whether more is overdue than is tolerated."""
    return principal + (interest if contract.interest_is_late else 0) > contract.tolerance


def _end_free_period(account: Account) -> None:
    """What was free of interest is so for good where it was paid, else it is owed."""
    account.free_until = NEVER
    if account.balance > account.contract.tolerance:
        account.parts += account.held
    account.held = 0
