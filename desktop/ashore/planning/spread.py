"""What a payment pays first, where it is not simply fees, interest, principal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.domain.ledger.orders import sequence_on
from ashore.domain.ledger.values import Parts

if TYPE_CHECKING:
    from ashore.planning.account import Account


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
    _settle(account, paid.principal, paid.interest)
    if account.held and not account.contract.start.free_in_full and owed.principal:
        account.held = account.held * account.principal // owed.principal
    return paid.costs, paid.interest + paid.penalty


def _split(account: Account, amount: int, owed: Parts) -> Parts:
    overdue, order = account.overdue, account.contract.start.terms.order
    if account.instalments:
        return account.instalments.split(amount, owed)
    since = overdue.since() if overdue else None
    paid = dict.fromkeys(Parts._fields, 0)
    for part in sequence_on(order, account.today - since.toordinal() if since else 0):
        paid[part] = min(amount, owed.of(part))
        amount -= paid[part]
    return Parts(**paid)


def _settle(account: Account, principal: int, interest: int) -> None:
    """So much was paid: the oldest of what was missed first, then that whose grace is running."""
    overdue = account.overdue
    if overdue:
        left = max(0, principal - overdue.principal), max(0, interest - overdue.interest)
        overdue.settle(principal, interest)
        principal, interest = left
        if overdue.since() is None:
            account.overdue = account.instalments = None
    for due in account.dues:
        if due.is_pending:
            taken = min(due.principal, principal)
            due.principal -= taken
            principal -= taken
            taken = min(due.interest, interest)
            due.interest -= taken
            interest -= taken
