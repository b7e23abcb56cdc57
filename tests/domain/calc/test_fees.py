"""Late fees and minimum payments of cards."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import strategies as st
from tests.domain.calc.kit import given

from ashore.domain.calc.fees import NO_FEE, TEN_PERCENT, FeeRule, MinimumRule

FIVE = FeeRule((Decimal(5),), floor=1000)
STEPPED = FeeRule((Decimal(5), Decimal(6)))


@pytest.mark.parametrize(
    ("rule", "unpaid", "miss", "fee"),
    [
        (NO_FEE, 100_000, 1, 0),
        (FeeRule(fixed=2000), 1, 1, 2000),
        (FeeRule(fixed=2000), 0, 1, 0),
        (FIVE, 100_000, 1, 5000),
        (FIVE, 100, 1, 1000),
        (FIVE, 0, 1, 0),
        (FIVE, -5, 1, 0),
        (STEPPED, 10_000, 1, 500),
        (STEPPED, 10_000, 2, 600),
        (STEPPED, 10_000, 9, 600),
        (FeeRule((Decimal("0.5"),)), 100, 1, 1),
    ],
)
def test_late_fee(rule: FeeRule, unpaid: int, miss: int, fee: int) -> None:
    assert rule.of(unpaid, miss) == fee


@pytest.mark.parametrize(
    ("rule", "before", "charged", "lacking", "minimum"),
    [
        (TEN_PERCENT, 196_180, 4721, 0, 24_339),
        (TEN_PERCENT, 0, 0, 0, 0),
        (TEN_PERCENT, -500, 0, 0, 0),
        (TEN_PERCENT, -500, 700, 0, 200),
        (TEN_PERCENT, 910_000, 15_505, 10_000, 115_505),
        (MinimumRule(Decimal(10), carries=False), 910_000, 15_505, 10_000, 106_505),
        (MinimumRule(Decimal(5), floor=20_000), 100_000, 0, 0, 20_000),
        (MinimumRule(Decimal(5), floor=20_000), 15_000, 0, 0, 15_000),
    ],
)
def test_minimum(rule: MinimumRule, before: int, charged: int, lacking: int, minimum: int) -> None:
    assert rule.of(before, charged, lacking) == minimum


@given(
    st.decimals(0, 100, places=2), st.integers(0, 10**6), st.booleans(),
    st.integers(-(10**7), 10**9), st.integers(0, 10**7), st.integers(0, 10**7),
)  # fmt: skip
def test_a_minimum_is_never_above_what_is_owed(
    percent: Decimal, floor: int, carries: bool, before: int, charged: int, lacking: int
) -> None:
    rule = MinimumRule(percent, floor, carries)
    assert 0 <= rule.of(before, charged, lacking) <= max(before + charged, 0)
