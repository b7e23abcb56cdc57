"""Repaying by the minimum or by a fixed amount."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import strategies as st
from tests.domain.calc.kit import given, rate

from ashore.domain.calc.payoff import MonthlyRule, NeverEnds, payoff
from ashore.domain.rates import Period


def fixed(amount: int) -> MonthlyRule:
    return MonthlyRule(fixed=amount)


def test_nothing_is_owed() -> None:
    assert payoff(0, rate("20"), fixed(100)) == (0, 0, None)


def test_without_interest() -> None:
    assert payoff(1000, rate("0"), fixed(300)) == (4, 0, None)
    # 2 a month down to 74, where 2 % rounds to 1.
    assert payoff(100, rate("0"), MonthlyRule(Decimal(2))).months == 13 + 74


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (fixed(1000), NeverEnds.INTEREST_NOT_COVERED),
        (fixed(999), NeverEnds.INTEREST_NOT_COVERED),
        (MonthlyRule(Decimal(1)), NeverEnds.INTEREST_NOT_COVERED),
    ],
)
def test_what_never_ends(rule: MonthlyRule, why: NeverEnds) -> None:
    assert payoff(100_000, rate("12"), rule) == (None, None, why)


def test_what_takes_too_long() -> None:
    found = payoff(10**14, rate("12"), MonthlyRule(Decimal("1.0001")))
    assert found == (None, None, NeverEnds.OVER_A_THOUSAND_YEARS)


def test_a_twelfth_of_a_year_is_exact() -> None:
    # 22 % / 12 of 300 is 5.5 and rounds up; 1.8333... % of it would not reach the half.
    assert payoff(300, rate("22"), fixed(400)).interest == 6


def test_a_daily_rate_over_an_average_month() -> None:
    assert payoff(120_000, rate("0.05", Period.DAY), fixed(200_000)) == (1, 1825, None)


@given(st.integers(1, 10**7), st.decimals(0, 36, places=2), st.integers(1, 10**6))
def test_what_is_paid_is_the_debt_and_its_interest(
    balance: int, percent: Decimal, amount: int
) -> None:
    found = payoff(balance, rate(percent), fixed(amount))
    if found.months is None:
        assert found.interest is None
        return
    assert found.interest is not None
    paid = balance + found.interest
    assert (found.months - 1) * amount < paid <= found.months * amount


@given(st.integers(100, 10**7), st.decimals(0, 36, places=2), st.integers(1, 10**5))
def test_paying_more_is_never_slower(balance: int, percent: Decimal, amount: int) -> None:
    less, more = (payoff(balance, rate(percent), fixed(each)) for each in (amount, amount + 100))
    if less.months is not None:
        assert more.months is not None
        assert more.months <= less.months
