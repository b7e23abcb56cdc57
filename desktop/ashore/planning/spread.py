"""What a payment pays first, where it is not simply fees, interest, principal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.domain.ledger.orders import sequence_on
from ashore.domain.ledger.values import Parts
from ashore.domain.terms import PaymentOrder
from ashore.planning.backlog import InOrder
from ashore.planning.growing import not_late

if TYPE_CHECKING:
    from ashore.planning.account import Account


_USUAL = sequence_on(PaymentOrder.STATUTORY, 0)
"""Costs, interest, penalty interest, principal."""


def spread(account: Account, amount: int) -> tuple[int, int]:
    """Pay at most the balance in the order that is in force; return what went to fees and interest."""
    contract = account.contract
    owed = Parts(account.principal, account.interest, account.penalty_interest, account.fees)
    paid = _split(account, amount, owed)
    account.principal -= paid.principal
    account.parts -= paid.interest * contract.whole
    account.penal -= paid.penalty * contract.whole
    account.fees -= paid.costs
    account.capital = max(0, account.capital - paid.interest - paid.penalty)
    _settle(account, amount, paid.principal, paid.interest)
    if account.held and not account.contract.start.free_in_full and owed.principal:
        account.held = account.held * account.principal // owed.principal
    return paid.costs, paid.interest + paid.penalty


def _split(account: Account, amount: int, owed: Parts) -> Parts:
    overdue, order = account.overdue, account.contract.start.terms.order
    if isinstance(overdue, InOrder):
        return overdue.split(amount, owed)
    since = overdue.since() if overdue else None
    sequence = sequence_on(order, account.today - since if since else 0)
    if sequence == _USUAL:
        costs = min(amount, owed.costs)
        interest = min(amount - costs, owed.interest)
        penalty = min(amount - costs - interest, owed.penalty)
        return Parts(amount - costs - interest - penalty, interest, penalty, costs)
    paid = dict.fromkeys(Parts._fields, 0)
    for part in sequence:
        paid[part] = min(amount, owed.of(part))
        amount -= paid[part]
    return Parts(**paid)


def _settle(account: Account, amount: int, principal: int, interest: int) -> None:
    """So much was paid: the oldest of what was missed first, then that whose grace is running."""
    overdue = account.overdue
    if overdue:
        principal, interest = overdue.settle(amount, principal, interest)
        if overdue.since() is None:
            account.overdue = None
    for due in not_late(account) if account.due else ():
        if due.is_pending:
            taken = min(due.principal, principal), min(due.interest, interest)
            due.principal -= taken[0]
            due.interest -= taken[1]
            principal, interest = principal - taken[0], interest - taken[1]
