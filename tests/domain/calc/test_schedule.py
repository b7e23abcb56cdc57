"""Schedules by every method: they end at zero, add up, and prepayments do what they say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume
from hypothesis import strategies as st
from tests.domain.calc.kit import DAYS, given, rate, rates

from ashore.domain.calc.days import Basis
from ashore.domain.calc.methods import Instalments, Method, level_payment
from ashore.domain.calc.schedule import Keeps, Prepayment, Row, schedule, yearly_rate
from ashore.domain.errors import UserError
from ashore.domain.rates import Period
from ashore.domain.terms import Accrual

LOAN = Instalments(1_000_000, rate("12"), 12, Method.EQUAL_PAYMENT)


@st.composite
def loans(draw: st.DrawFn) -> Instalments:
    """Any loan: method, accrual, basis, rate."""
    return Instalments(
        principal=draw(st.integers(1, 10**9)),
        rate=draw(rates()),
        periods=draw(st.integers(1, 60)),
        method=draw(st.sampled_from(Method)),
        fee_percent=draw(st.decimals(0, 2, places=2)),
        accrual=draw(st.sampled_from(Accrual)),
        basis=draw(st.sampled_from(Basis)),
        start=draw(DAYS),
    )


def holds(rows: tuple[Row, ...], principal: int) -> None:
    balance = principal
    for row in rows:
        assert row.payment == row.principal + row.interest
        balance -= row.principal + row.prepaid
        assert row.balance == balance
        assert min(row.payment, row.principal, row.interest, row.balance, row.prepaid) >= 0
    assert balance == 0


@given(loans())
def test_it_ends_at_zero_and_adds_up(loan: Instalments) -> None:
    rows = schedule(loan)
    holds(rows, loan.principal)
    assert [row.n for row in rows] == list(range(1, loan.periods + 1))
    assert sum(row.payment for row in rows) == loan.principal + sum(row.interest for row in rows)


@given(loans(), st.data())
def test_prepayments_end_at_zero_too(loan: Instalments, data: st.DataObject) -> None:
    assume(loan.periods > 1)
    after = data.draw(st.integers(1, loan.periods - 1))
    left = schedule(loan)[after - 1].balance
    prepayment = Prepayment(
        after, data.draw(st.integers(0, left)), data.draw(st.sampled_from(Keeps))
    )
    rows = schedule(loan, [prepayment])
    holds(rows, loan.principal)


@given(loans())
def test_a_higher_rate_never_costs_less(loan: Instalments) -> None:
    dearer = replace(loan, rate=loan.rate.times(Decimal(2)))
    slack = 2 * loan.periods
    one, two = (sum(row.interest for row in schedule(each)) for each in (loan, dearer))
    assert one <= two + slack


@given(st.integers(10**5, 10**9), st.decimals(0, 12, places=2), st.integers(1, 120))
def test_equal_payments_are_equal_but_for_the_last(
    principal: int, percent: Decimal, periods: int
) -> None:
    loan = replace(LOAN, principal=principal, rate=rate(percent), periods=periods)
    rows = schedule(loan)
    assert len({row.payment for row in rows[:-1]}) <= 1
    assert abs(rows[-1].payment - rows[0].payment) <= periods * 2


def test_the_total_before_rounding() -> None:
    # O-21: 112.98 where no month is rounded. A principal of a billion times as much shows it.
    many = 10**9
    loan = Instalments(250_000 * many, rate("8.24"), 12, Method.EQUAL_PAYMENT)
    interest = sum(row.interest for row in schedule(loan))
    assert round(Fraction(interest, many)) == 11298
    assert sum(row.interest for row in schedule(replace(loan, principal=250_000))) == 11297


def test_actual_days_by_hand() -> None:
    loan = replace(
        LOAN, periods=3, accrual=Accrual.DAILY, basis=Basis.D360, start=date(2024, 1, 31)
    )
    rows = schedule(loan)
    assert [row.date for row in rows] == [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30)]
    # 29, 31 and 30 days of 360 at 12 %
    assert rows[0].interest == 9667
    assert rows[1].interest == round(Fraction(rows[0].balance * 12 * 31, 36000))
    assert rows[2].interest == round(Fraction(rows[1].balance * 12 * 30, 36000))
    assert abs(rows[2].payment - rows[0].payment) <= 2


def test_actual_days_of_a_leap_year() -> None:
    loan = replace(
        LOAN, periods=1, accrual=Accrual.DAILY, basis=Basis.ACTUAL, start=date(2023, 12, 17),
        principal=36_500_000,
    )  # fmt: skip
    (row,) = schedule(loan)
    share = Fraction(12, 100) * (Fraction(15, 365) + Fraction(16, 366))
    assert row.interest == round(36_500_000 * share)


def test_interest_of_a_long_month_is_paid_whole() -> None:
    loan = Instalments(
        112, rate("0.87846", Period.DAY), 16, Method.EQUAL_PAYMENT,
        accrual=Accrual.DAILY, start=date(2019, 1, 1),
    )  # fmt: skip
    rows = schedule(loan)
    assert (rows[0].payment, rows[0].principal, rows[0].interest) == (31, 0, 31)
    holds(rows, 112)


def test_actual_days_need_a_day() -> None:
    with pytest.raises(UserError) as refused:
        schedule(replace(LOAN, accrual=Accrual.DAILY))
    assert refused.value.code == "start_missing"


def test_prepayment_shortens_the_term() -> None:
    plain = schedule(LOAN)
    rows = schedule(LOAN, [Prepayment(3, 300_000, Keeps.PAYMENT)])
    assert rows[3].payment == plain[0].payment
    assert len(rows) == 9
    assert rows[-1].payment <= plain[0].payment
    assert rows[2].balance == plain[2].balance - 300_000


def test_prepayment_lowers_the_payment() -> None:
    plain = schedule(LOAN)
    rows = schedule(LOAN, [Prepayment(3, 300_000, Keeps.TERM)])
    assert len(rows) == 12
    assert rows[3].payment == level_payment(plain[2].balance - 300_000, [Fraction(1, 100)] * 9)
    longer = sum(row.interest for row in rows)
    shorter = sum(row.interest for row in schedule(LOAN, [Prepayment(3, 300_000, Keeps.PAYMENT)]))
    assert shorter < longer < sum(row.interest for row in plain)


@given(st.sampled_from(Method), st.integers(1, 11), st.integers(0, 10), st.sampled_from(Keeps))
def test_a_prepayment_never_costs(method: Method, after: int, tenths: int, keeps: Keeps) -> None:
    loan = replace(LOAN, method=method)
    plain = schedule(loan)
    amount = plain[after - 1].balance * tenths // 10
    rows = schedule(loan, [Prepayment(after, amount, keeps)])
    # A cent of rounding a month may go either way.
    assert sum(r.interest for r in rows) <= sum(r.interest for r in plain) + 12


def test_prepayment_of_equal_principal() -> None:
    loan = replace(LOAN, method=Method.EQUAL_PRINCIPAL, principal=1_200_000)
    shorter = schedule(loan, [Prepayment(2, 500_000, Keeps.PAYMENT)])
    assert (len(shorter), shorter[3].principal) == (7, 100_000)
    lower = schedule(loan, [Prepayment(2, 500_000, Keeps.TERM)])
    assert (len(lower), lower[3].principal) == (12, 50_000)


def test_all_at_once_ends_it() -> None:
    left = schedule(LOAN)[4].balance
    for keeps in Keeps:
        rows = schedule(LOAN, [Prepayment(5, left, keeps)])
        assert (len(rows), rows[-1].balance) == (5, 0)


def test_interest_of_a_bullet_stays_due_at_its_end() -> None:
    loan = replace(LOAN, method=Method.BULLET)
    rows = schedule(loan, [Prepayment(6, 1_000_000, Keeps.TERM)])
    assert (len(rows), rows[-1].payment, rows[-1].interest) == (12, 60_000, 60_000)


def test_more_than_is_left() -> None:
    with pytest.raises(UserError) as refused:
        schedule(LOAN, [Prepayment(11, 200_000, Keeps.TERM)])
    assert refused.value.code == "prepayment_too_large"


def test_true_cost_of_a_flat_fee() -> None:
    loan = Instalments(1_200_000, rate("0"), 12, Method.FLAT_FEE, Decimal("0.38"))
    found = yearly_rate(loan.principal, schedule(loan))
    assert round(found.nominal, 2) == Decimal("8.31")
    assert round(found.effective, 2) == Decimal("8.64")


def test_true_cost_with_a_prepayment() -> None:
    rows = schedule(LOAN, [Prepayment(3, 300_000, Keeps.PAYMENT)])
    assert round(yearly_rate(LOAN.principal, rows).nominal, 2) == Decimal(12)


def test_a_loan_too_small_for_its_periods() -> None:
    rows = schedule(replace(LOAN, principal=5, rate=rate("0"), periods=8))
    assert [row.payment for row in rows] == [1, 1, 1, 1, 1, 0, 0, 0]
