"""Quoted rates and what they are worth in another period."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.build import rate

from ashore.domain.rates import DayBasis, Period, Rate, year_days


@pytest.mark.parametrize(
    ("percent", "period", "yearly"),
    [  # DOMAIN.md section 3: the simple annualised rate (近似折算年化利率, 单利)
        ("0.05", Period.DAY, "18.25"),
        ("1.5", Period.MONTH, "18"),
        ("18.25", Period.YEAR, "18.25"),
        ("0.02", Period.DAY, "7.30"),
        ("0", Period.DAY, "0"),
    ],
)
def test_annual(percent: str, period: Period, yearly: str) -> None:
    assert rate(percent, period).annual() == Decimal(yearly)


def test_other_forms_of_one_rate() -> None:
    daily = rate("0.05", Period.DAY)
    assert daily.in_period(Period.DAY) == Decimal("0.05")
    assert daily.in_period(Period.YEAR) == Decimal("18.25")
    assert round(daily.in_period(Period.MONTH), 6) == Decimal("1.520833")
    assert rate("12").in_period(Period.MONTH) == 1


def test_a_multiple_keeps_the_period() -> None:
    # DOMAIN.md O-08: 0.04 % a day times 1.5 is 0.06 % a day
    assert rate("0.04", Period.DAY).times(Decimal("1.5")) == rate("0.06", Period.DAY)


@pytest.mark.parametrize(
    ("basis", "year", "days"),
    [
        (DayBasis.D365, 2026, 365), (DayBasis.D365, 2024, 365),
        (DayBasis.D360, 2026, 360), (DayBasis.D360, 2024, 360),
        (DayBasis.ACTUAL, 2026, 365), (DayBasis.ACTUAL, 2024, 366),
        (DayBasis.ACTUAL, 2000, 366), (DayBasis.ACTUAL, 2100, 365),
    ],
)  # fmt: skip
def test_days_of_the_year(basis: DayBasis, year: int, days: int) -> None:
    assert year_days(basis, year) == days


@given(st.decimals("0", "1000", places=6), st.sampled_from(Period), st.sampled_from(Period))
def test_a_rate_is_worth_the_same_in_each_period(
    percent: Decimal, own: Period, other: Period
) -> None:
    quoted = Rate(percent, own)
    again = Rate(quoted.in_period(other), other)
    assert abs(again.annual() - quoted.annual()) < Decimal("1e-18")
