"""Minor units: rounding half-up and the way from and to major units."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ashore.domain.money import share, to_major


@pytest.mark.parametrize(
    ("amount", "percent", "part"),
    [  # DOMAIN.md section 3: money rounds half-up (四舍五入) to the cent
        (0, "5", 0), (49, "1", 0), (50, "1", 1), (150, "1", 2), (249, "1", 2), (250, "1", 3),
        (100_000, "0.38", 380), (10**16, "33.3333", 3333330000000000),
    ],
)  # fmt: skip
def test_halves_go_up(amount: int, percent: str, part: int) -> None:
    assert share(amount, Decimal(percent)) == part


@pytest.mark.parametrize(
    ("minor", "digits", "text"),
    [(120, 2, "1.20"), (5, 2, "0.05"), (120, 0, "120"), (1200, 3, "1.200"), (-5, 2, "-0.05")],
)
def test_minor_to_major_keeps_the_zeros(minor: int, digits: int, text: str) -> None:
    assert str(to_major(minor, digits)) == text


@given(st.integers(-(10**15), 10**15), st.sampled_from([0, 2, 3]))
def test_there_and_back(minor: int, digits: int) -> None:
    assert to_major(minor, digits) * 10**digits == minor
