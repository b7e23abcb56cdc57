"""Time in which something is unpaid: grace, late fee, penalty interest, interest on interest.

It counts as ``domain.ledger`` does, which the tests hold it to; but forward, payday by payday.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ashore.planning.arrears import BEFORE, GRACE, LATE, NOT, Due
from ashore.planning.backlog import Backlog, InOrder
from ashore.planning.growing import NEVER, grow, not_late, parts_of, wait

if TYPE_CHECKING:
    from ashore.planning.account import Account
    from ashore.planning.contract import Contract


def begin(account: Account) -> None:
    """See what is overdue at the beginning, and what the graces that are running would cost."""
    contract = account.contract
    start, since = contract.start, contract.since
    read_on = start.read_on.toordinal() if start.read_on else 0
    if start.overdue:
        account.overdue = _backlog(contract)
        account.overdue.take(start.overdue, contract.whole)
    for due in account.dues:
        if start.overdue is None and due.is_late:
            _become_overdue(account, due, *parts_of(account, due))
        if due.missed is NOT and due.on < since and not due.is_pending:
            missed_on = max(due.on, read_on)
            due.principal, due.interest = parts_of(account, due, missed_on)
            due.is_pending = True
            wait(account, due, missed_on, since)


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
    if not (recent or turns or account.free_until != NEVER):
        _release(account)
        grow(account, start, end, ())
        return
    missed = [due for due in recent if due.on < end and due.missed in (NOT, BEFORE)]
    cuts = sorted({start, end, *turns, *(max(due.on, start) for due in missed)})
    for first, last in pairwise(cuts):
        for due in missed:
            if max(due.on, start) == first:
                _miss(account, due, recent, end)
        if first == start:
            _release(account)
        if first in turns:
            account.capital = account.interest + account.penalty_interest
        grow(account, first, last, [due for due in recent if due.missed is GRACE])
    if end > account.free_until:
        _end_free_period(account)


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
        due.principal, due.interest = parts_of(account, due)
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
    # What was paid at the usual rate stays paid, and counts towards the penalty.
    less = min(due.less, max(0, account.parts))
    more = max(0, due.more - (due.less - less))
    account.parts -= less
    account.penal += more
    account.penalty += more - less


def _become_overdue(account: Account, due: Due, principal: int, interest: int) -> None:
    if account.overdue is None:
        account.overdue = _backlog(account.contract)
    asked = None
    if not account.all_due or due is not account.dues[-1]:
        asked = account.due - sum(each.unpaid for each in not_late(account) if each.on > due.on)
    account.overdue.add(due.on, principal, interest, asked, due.own)


def _release(account: Account) -> None:
    """What was paid on a day lets go, at its end, of the dues whose amount is paid by then."""
    overdue, tolerance = account.overdue, account.contract.tolerance
    if overdue is None:
        return
    overdue.release(tolerance, all_paid=account.balance <= tolerance)
    if overdue.since() is None:
        account.overdue = None


def _end_free_period(account: Account) -> None:
    """What was free of interest is so for good where it was paid, else it is owed."""
    account.free_until = NEVER
    if account.balance > account.contract.tolerance:
        account.parts += account.held
    account.held = 0
