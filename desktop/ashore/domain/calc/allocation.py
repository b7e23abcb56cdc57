"""Which part of a debt a payment pays first; the order is data of the contract or of the law."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Part(StrEnum):
    """Costs and fees (费用), penalty interest (罚息), interest (利息), principal (本金)."""

    COSTS = "costs"
    PENALTY = "penalty"
    INTEREST = "interest"
    PRINCIPAL = "principal"


class Claim(NamedTuple):
    """An amount (minor units) that is owed; ``due`` says which instalment it belongs to."""

    part: Part
    amount: int
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """Groups of parts, the one that is paid first in front.

    Inside a group the oldest due comes first, then the order in which the claims are given; a
    claim without a due date comes last. ``by_instalment`` pays the oldest instalment whole,
    inside it by group, before the next one.
    """

    groups: tuple[tuple[Part, ...], ...]
    by_instalment: bool = False


COSTS_INTEREST_PRINCIPAL = Order(((Part.COSTS,), (Part.PENALTY, Part.INTEREST), (Part.PRINCIPAL,)))
"""Civil Code art. 561, where nothing else is agreed."""

PRINCIPAL_FIRST = Order(((Part.PRINCIPAL,), (Part.INTEREST,), (Part.PENALTY,), (Part.COSTS,)))

OLDEST_INSTALMENT = Order(
    ((Part.COSTS,), (Part.PENALTY,), (Part.INTEREST,), (Part.PRINCIPAL,)), by_instalment=True
)
"""Oldest instalment first, inside it penalty, then interest, then principal: some platforms."""

CARD_TO_DAY_90 = Order(((Part.COSTS, Part.PENALTY, Part.INTEREST), (Part.PRINCIPAL,)))
CARD_FROM_DAY_91 = Order(((Part.PRINCIPAL,), (Part.COSTS, Part.PENALTY, Part.INTEREST)))
CARD_TURNS_AFTER = 90
"""Card rule: fees and interest first up to day 90 overdue, principal first from day 91."""


class Allocation(NamedTuple):
    """``paid`` of each claim, in the order of the claims; ``left`` is more than was owed."""

    paid: tuple[int, ...]
    left: int


def allocate(amount: int, claims: Sequence[Claim], order: Order) -> Allocation:
    """Spread a payment (minor units) over what is owed."""
    rank = {part: place for place, group in enumerate(order.groups) for part in group}

    def key(index: int) -> tuple[object, ...]:
        claim = claims[index]
        group, age = rank[claim.part], claim.due or date.max
        return (age, group, index) if order.by_instalment else (group, age, index)

    paid = [0] * len(claims)
    for index in sorted(range(len(claims)), key=key):
        paid[index] = min(amount, claims[index].amount)
        amount -= paid[index]
    return Allocation(tuple(paid), amount)


def card_order(days_overdue: int) -> Order:
    """The order for a card by how long it is overdue."""
    return CARD_FROM_DAY_91 if days_overdue > CARD_TURNS_AFTER else CARD_TO_DAY_90
