"""The oldest instalment first: inside it costs, penalty interest, interest, then principal."""

from __future__ import annotations

from ashore.domain.calc.segments import round_half_up
from ashore.domain.ledger.arrears import Arrears
from ashore.domain.ledger.tally import Tally
from ashore.domain.ledger.values import Parts


def split(amount: int, owed: Parts, arrears: Arrears, tally: Tally, unit: int) -> Parts:
    """How much of each part a payment of ``amount`` pays; all in minor units.

    Costs belong to the oldest due. Of the penalty interest each younger due claims what has grown
    on its own unpaid part, over ``unit``; the rest, what the page brought along too, is the
    oldest one's, and so is what was let off. Dues that the payment does not reach are not looked at.
    """
    left = amount
    costs = min(left, owed.costs)
    left -= costs
    paid = Parts(costs=costs)
    younger = tally.total()
    for each in arrears.open():
        if not left:
            return paid
        younger -= tally.of(each)
        later = min(round_half_up(younger, unit), owed.penalty - paid.penalty)
        claim = Parts(each.principal, each.interest, owed.penalty - paid.penalty - later)
        paid, left = _pay(paid, left, claim)
    return _pay(paid, left, owed.less(paid))[0]


def _pay(paid: Parts, left: int, claim: Parts) -> tuple[Parts, int]:
    """Pay a claim; return what is paid by then, and what is left of the payment."""
    penalty = min(left, claim.penalty)
    interest = min(left - penalty, claim.interest)
    principal = min(left - penalty - interest, claim.principal)
    added = Parts(
        paid.principal + principal, paid.interest + interest, paid.penalty + penalty, paid.costs
    )
    return added, left - penalty - interest - principal
