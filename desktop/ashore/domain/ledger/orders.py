"""What a payment pays first: the orders of ``calc.allocation`` as plain sequences of parts."""

from __future__ import annotations

from ashore.domain.calc.allocation import (
    CARD_FROM_DAY_91,
    CARD_TO_DAY_90,
    CARD_TURNS_AFTER,
    COSTS_INTEREST_PRINCIPAL,
    OLDEST_INSTALMENT,
    PRINCIPAL_FIRST,
    Order,
    Part,
    card_order,
)
from ashore.domain.terms import PaymentOrder

CLAIMS = (Part.COSTS, Part.INTEREST, Part.PENALTY, Part.PRINCIPAL)
"""The order of claims inside a group of the same rank: older ones first."""

_ORDERS = {
    PaymentOrder.STATUTORY: COSTS_INTEREST_PRINCIPAL,
    PaymentOrder.PRINCIPAL_FIRST: PRINCIPAL_FIRST,
    PaymentOrder.OLDEST_INSTALMENT: OLDEST_INSTALMENT,
}


def order_on(order: PaymentOrder, days_overdue: int) -> Order:
    """The order in force for a debt that has been overdue for so many days."""
    if order is PaymentOrder.CARD:
        return card_order(days_overdue)
    return _ORDERS[order]


def _sequence(order: Order) -> tuple[Part, ...]:
    return tuple(part for group in order.groups for part in CLAIMS if part in group)


_SEQUENCES = {order: _sequence(groups) for order, groups in _ORDERS.items()}
_TO_DAY_90, _FROM_DAY_91 = _sequence(CARD_TO_DAY_90), _sequence(CARD_FROM_DAY_91)


def sequence_on(order: PaymentOrder, days_overdue: int) -> tuple[Part, ...]:
    """The parts in the order in which a payment reaches them, for a debt that long overdue."""
    if order is PaymentOrder.CARD:
        return _FROM_DAY_91 if days_overdue > CARD_TURNS_AFTER else _TO_DAY_90
    return _SEQUENCES[order]
