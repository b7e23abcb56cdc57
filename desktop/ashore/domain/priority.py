"""The order of repayment: the highest rate in force first (the article's second advice)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ashore.domain.standing import Standing


def by_priority(standings: Iterable[Standing]) -> list[Standing]:
    """Open debts, the one to repay first in front.

    Highest yearly cost of the rate in force first, penalty included. Ties: more days
    overdue first, then the smaller balance (it is gone sooner), then the order of entry.
    A debt whose rate is not known comes last.
    """
    return sorted((s for s in standings if s.is_open), key=_key)


def _key(standing: Standing) -> tuple[bool, Decimal, int, int, int]:
    compare = standing.compare
    return (
        compare is None,
        -(compare or Decimal(0)),
        -standing.days_overdue,
        standing.balance,
        standing.debt.position,
    )
