"""The true yearly cost: found where there is one, refused where there is none or more than one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal, localcontext

import pytest
from hypothesis import strategies as st
from tests.domain.calc.kit import given

from ashore.domain.calc.irr import YearlyRate, dated_rate, regular_rate
from ashore.domain.errors import UserError

DAY = date(2025, 1, 31)
CENT = Decimal("1e-20")


def refusal(amounts: list[int], per_year: int = 12) -> str:
    with pytest.raises(UserError) as refused:
        regular_rate(amounts, per_year)
    return refused.value.code


def unless_extreme(call: Callable[[], YearlyRate]) -> YearlyRate | None:
    """The rate, or None where it is out of all reason; any other refusal is an error."""
    try:
        return call()
    except UserError as refused:
        if refused.code != "flows_extreme":
            raise
        return None


@pytest.mark.parametrize(
    ("amounts", "code"),
    [
        ([], "flows_one_sided"),
        ([5000], "flows_one_sided"),
        ([5000, 0, 300], "flows_one_sided"),
        ([-100, 100, 0, -7], "flows_ambiguous"),
        ([-100, 230, -132], "flows_ambiguous"),
        ([-100, 200, -100], "flows_ambiguous"),
        ([1, -(10**15)], "flows_extreme"),
        ([10**15, -1], "flows_extreme"),
    ],
)
def test_where_no_rate_is_the_rate(amounts: list[int], code: str) -> None:
    assert refusal(amounts) == code


def test_two_changes_of_sign_and_yet_one_rate() -> None:
    # A fee is returned at the end: the running total turns once, so the rate above zero is one.
    found = regular_rate([1000, *[-100] * 12, 50], 12)
    assert round(found.nominal, 4) == Decimal("27.8270")  # numpy-financial 1.0.0


def test_a_rate_of_zero() -> None:
    assert regular_rate([1200, *[-100] * 12], 12).nominal == 0
    assert dated_rate([(DAY, 5), (DAY + timedelta(days=9), -5)]).effective == 0


def test_amounts_of_one_day_are_one() -> None:
    year = DAY + timedelta(days=365)
    found = dated_rate([(DAY, 1000), (year, -1000), (DAY, -100), (year, -100)])
    assert abs(found.effective - Decimal(2000) / 9 + 200) < Decimal("1e-20")


def test_steep_and_flat_ones_are_found_too() -> None:
    tomorrow = dated_rate([(DAY, 1000), (DAY + timedelta(days=1), -1010)])
    assert 3678 < tomorrow.effective < 3679
    century = DAY + timedelta(days=36500)
    slow = dated_rate([(DAY, 1000), (century, -1001)])
    assert Decimal("0.000999") < slow.effective < Decimal("0.001")
    steep = regular_rate([1, *[0] * 1199, -(10**12)], 12)
    assert Decimal("27.9") < steep.nominal < Decimal("28.0")


@given(
    st.integers(1, 10**9),
    st.lists(st.integers(0, 10**8), min_size=1, max_size=60).filter(any),
    st.sampled_from([1, 4, 12, 52, 365]),
)
def test_at_the_rate_all_is_worth_nothing(lent: int, paid: list[int], per_year: int) -> None:
    amounts = [lent, *(-amount for amount in paid)]
    found = unless_extreme(lambda: regular_rate(amounts, per_year))
    if not found:
        return
    with localcontext(prec=60):
        growth = 1 + found.nominal / 100 / per_year
        worth = sum((amount / growth**n for n, amount in enumerate(amounts)), Decimal(0))
        assert abs(worth) < CENT * max(map(abs, amounts)) * 10**9
    assert (found.nominal > 0) is (sum(paid) > lent)


@given(
    st.integers(100, 10**8),
    st.lists(st.tuples(st.integers(1, 3000), st.integers(1, 10**7)), min_size=1, max_size=12),
)
def test_both_directions_and_any_order_are_the_same(lent: int, paid: list[tuple[int, int]]) -> None:
    flows = [(DAY, lent), *((DAY + timedelta(days=days), -amount) for days, amount in paid)]
    found = unless_extreme(lambda: dated_rate(flows))
    if not found:
        return
    turned = dated_rate([(day, -amount) for day, amount in reversed(flows)])
    assert turned == found


@given(st.integers(10**4, 10**8), st.integers(2, 60), st.integers(0, 500))
def test_dearer_instalments_have_a_higher_rate(lent: int, n: int, fee: int) -> None:
    one, other = (
        regular_rate([lent, *[-(lent // n + 1 + each)] * n], 12) for each in (fee, fee + 1)
    )
    assert one.nominal < other.nominal
    assert (one.effective > one.nominal) is (one.nominal > 0)
