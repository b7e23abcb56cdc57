"""What a payment pays first, by every order, and that nothing is lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from tests.domain.calc.kit import given, worked

from ashore.domain.calc import allocation
from ashore.domain.calc.allocation import Claim, Order, Part, allocate, card_order

CASES = [pytest.param(case, id=case["id"]) for case in worked("allocation.toml", "allocation")]
ORDERS = [
    allocation.COSTS_INTEREST_PRINCIPAL, allocation.PRINCIPAL_FIRST, allocation.OLDEST_INSTALMENT,
    allocation.CARD_TO_DAY_90, allocation.CARD_FROM_DAY_91,
]  # fmt: skip
CLAIMS = st.lists(
    st.builds(Claim, st.sampled_from(Part), st.integers(0, 10**6), st.none() | st.dates()),
    max_size=8,
)


@pytest.mark.parametrize("case", CASES)
def test_worked_example(case: dict[str, Any]) -> None:
    name = case.get("order")
    order: Order = getattr(allocation, name) if name else card_order(case["days_overdue"])
    claims = [Claim(Part(part), *rest) for part, *rest in case["claims"]]
    found = allocate(case["amount"], claims, order)
    assert found == (tuple(case["paid"]), case.get("left", 0))


@pytest.mark.parametrize("order", ORDERS)
def test_every_order_knows_every_part(order: Order) -> None:
    assert sorted(part for group in order.groups for part in group) == sorted(Part)


@given(st.integers(0, 10**7), CLAIMS, st.sampled_from(ORDERS))
def test_nothing_is_lost_and_nothing_paid_twice(
    amount: int, claims: list[Claim], order: Order
) -> None:
    found = allocate(amount, claims, order)
    assert sum(found.paid) + found.left == amount
    assert all(0 <= paid <= c.amount for paid, c in zip(found.paid, claims, strict=True))
    # Something is left over only where everything is paid.
    assert not found.left or sum(found.paid) == sum(claim.amount for claim in claims)


@given(st.integers(0, 10**6), st.integers(0, 10**6), CLAIMS, st.sampled_from(ORDERS))
def test_two_payments_pay_as_one(one: int, other: int, claims: list[Claim], order: Order) -> None:
    first = allocate(one, claims, order)
    rest = [c._replace(amount=c.amount - p) for c, p in zip(claims, first.paid, strict=True)]
    second = allocate(first.left + other, rest, order)
    together = allocate(one + other, claims, order)
    assert together.paid == tuple(a + b for a, b in zip(first.paid, second.paid, strict=True))
