"""The order of repayment: the highest rate in force first (the article's second advice)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ashore.domain.standing import Standing


def by_priority(standings: Iterable[Standing]) -> list[Standing]:
    """Open debts, the one to repay first in front.

    Highest yearly cost of the rate in force first, penalty included. Ties: more days
    overdue first, then the smaller balance (it is gone sooner), then the order of entry.
    A debt whose rate is not known comes last. Balances are compared within a currency alone;
    of two currencies the one that was entered earlier comes first.
    """
    ranked = [s for s in standings if s.is_open]
    entered: dict[str, int] = {}
    for s in ranked:
        place = s.debt.position
        entered[s.debt.currency] = min(place, entered.get(s.debt.currency, place))

    def key(s: Standing) -> tuple[bool, Decimal, int, int, str, int, int]:
        compare, code = s.compare, s.debt.currency
        cost = -(compare or Decimal(0))
        return (
            compare is None, cost, -s.days_overdue, entered[code], code, s.balance, s.debt.position
        )  # fmt: skip

    return sorted(ranked, key=key)
