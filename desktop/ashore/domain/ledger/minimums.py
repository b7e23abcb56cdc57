"""What a card's statement asks for at least."""

from __future__ import annotations

from ashore.domain.money import share
from ashore.domain.terms import Minimum, MinimumKind


def minimum_of(rule: Minimum, balance: int, charged: int, lacking: int, asked: int | None) -> int:
    """The minimum payment of a statement, minor units.

    ``balance`` holds the interest and fees of this statement, ``charged``, and what the last
    minimum was ``lacking``; ``asked`` is what the lender's page asked for last.
    """
    if balance <= 0:
        return 0
    carried = min(lacking, balance - min(charged, balance)) if rule.carries else 0
    if rule.kind is MinimumKind.FULL:
        return balance
    if rule.kind is MinimumKind.PERCENT:
        wanted = carried + share(balance - carried, rule.percent)
    elif rule.kind is MinimumKind.INTEREST_PLUS:
        wanted = carried + charged + share(max(0, balance - charged - carried), rule.percent)
    else:
        wanted = carried + (rule.amount or asked or balance)
    return min(max(wanted, rule.floor), balance)
