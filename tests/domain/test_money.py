"""Minor units: rounding half-up and the way from and to major units."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ashore.domain.money import half_up, to_major


@pytest.mark.parametrize(
    ("value", "rounded"),
    [  # DOMAIN.md section 3: money rounds half-up (四舍五入) to the cent
        ("0", 0), ("0.4999", 0), ("0.5", 1), ("1.5", 2), ("2.5", 3), ("2.4999999999", 2),
        ("-0.5", -1), ("-0.4", 0), ("-1.5", -2), ("123456789012345.5", 123456789012346),
    ],
)  # fmt: skip
def test_halves_go_up(value: str, rounded: int) -> None:
    assert half_up(Decimal(value)) == rounded
    assert type(half_up(Decimal(value))) is int


@pytest.mark.parametrize(
    ("minor", "digits", "text"),
    [(120, 2, "1.20"), (5, 2, "0.05"), (120, 0, "120"), (1200, 3, "1.200"), (-5, 2, "-0.05")],
)
def test_minor_to_major_keeps_the_zeros(minor: int, digits: int, text: str) -> None:
    assert str(to_major(minor, digits)) == text


@given(st.integers(-(10**15), 10**15), st.sampled_from([0, 2, 3]))
def test_there_and_back(minor: int, digits: int) -> None:
    assert to_major(minor, digits) * 10**digits == minor
