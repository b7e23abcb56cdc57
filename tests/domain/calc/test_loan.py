"""Interest and penalty interest of a loan: bases, payments, both counts, and what must hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import strategies as st
from tests.domain.calc.kit import BASES, COUNTS, given, rate, rates, rising

from ashore.domain.calc.allocation import COSTS_INTEREST_PRINCIPAL, PRINCIPAL_FIRST
from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Basis, Count
from ashore.domain.calc.loan import Loan, LoanInterest, OverdueBase, Payment, loan_interest
from ashore.domain.calc.segments import Kind, total
from ashore.domain.errors import UserError
from ashore.domain.rates import Period

START, DUE, END = date(2025, 1, 1), date(2025, 3, 2), date(2025, 4, 1)
LOAN = Loan(1_000_000, rate("0.05", Period.DAY), Counting(START), DUE, rate("0.075", Period.DAY))


def adds_up(found: LoanInterest) -> bool:
    return (
        total(found.segments, Kind.NORMAL) == found.normal
        and total(found.segments, Kind.PENALTY) == found.penalty
        and sum(row.days for row in found.segments if row.base) <= found.days
        and all(row.base > 0 and row.amount >= 0 for row in found.segments)
    )


def test_normal_interest_to_the_due_date_and_penalty_after_it() -> None:
    found = loan_interest(LOAN, [], END)
    assert (found.days, found.normal, found.penalty, found.total) == (90, 30_000, 22_500, 52_500)
    assert adds_up(found)


def test_without_a_penalty_rate_the_rate_goes_on_as_penalty_interest() -> None:
    found = loan_interest(replace(LOAN, penalty=None), [], END)
    assert (found.normal, found.penalty) == (30_000, 15_000)


def test_without_a_due_date_there_is_no_penalty() -> None:
    found = loan_interest(replace(LOAN, due=None), [], END)
    assert (found.normal, found.penalty) == (45_000, 0)


def test_interest_in_the_base_is_what_is_unpaid_of_it() -> None:
    loan = replace(LOAN, penalty_base=OverdueBase.WITH_INTEREST)
    assert loan_interest(loan, [], END).segments[1].base == 1_030_000
    paid = loan_interest(replace(loan, order=COSTS_INTEREST_PRINCIPAL), [Payment(DUE, 20_000)], END)
    assert paid.segments[1].base == 1_010_000


def test_a_payment_on_the_last_day_changes_nothing() -> None:
    assert loan_interest(LOAN, [Payment(END, 500_000)], END) == loan_interest(LOAN, [], END)


def test_a_payment_after_the_last_day_has_not_happened() -> None:
    late = Payment(END + timedelta(days=1), 5_000_000)
    assert loan_interest(LOAN, [late], END) == loan_interest(LOAN, [], END)


def test_the_order_of_entry_does_not_matter() -> None:
    payments = [Payment(DUE, 300_000), Payment(date(2025, 2, 1), 200_000)]
    assert loan_interest(LOAN, payments, END) == loan_interest(LOAN, payments[::-1], END)


def test_repaid_to_the_cent_nothing_runs_any_more() -> None:
    found = loan_interest(LOAN, [Payment(DUE, 1_030_000)], END)
    assert (found.normal, found.penalty, len(found.segments)) == (30_000, 0, 1)


@pytest.mark.parametrize(
    ("loan", "payments", "until", "code"),
    [
        (LOAN, [], START - timedelta(days=1), "dates_not_rising"),
        (replace(LOAN, due=START - timedelta(days=1)), [], END, "due_before_start"),
        (LOAN, [Payment(START - timedelta(days=1), 1)], END, "payment_before_start"),
        (LOAN, [Payment(DUE, 1_030_001)], END, "payment_above_debt"),
    ],
)
def test_what_cannot_be(loan: Loan, payments: list[Payment], until: date, code: str) -> None:
    with pytest.raises(UserError) as refused:
        loan_interest(loan, payments, until)
    assert refused.value.code == code


@st.composite
def loans(draw: st.DrawFn) -> tuple[Loan, list[Payment], date]:
    """A loan with payments of its principal, and the day to look at."""
    days = draw(rising(least=3, most=6))
    principal = draw(st.integers(1000, 10**9))
    contract = draw(rates())
    penalty = draw(st.none() | st.just(contract.times(rate("1.5").percent)))
    loan = Loan(
        principal=principal,
        rate=contract,
        counting=Counting(days[0], draw(BASES), draw(COUNTS)),
        due=draw(st.none() | st.sampled_from(days)),
        penalty=penalty,
        penalty_base=draw(st.sampled_from(OverdueBase)),
        order=draw(st.sampled_from([PRINCIPAL_FIRST, COSTS_INTEREST_PRINCIPAL])),
    )
    part = principal // len(days)
    payments = [Payment(day, draw(st.integers(0, part))) for day in days[1:-1]]
    return loan, payments, days[-1]


@given(loans())
def test_rows_make_the_figures(given_loan: tuple[Loan, list[Payment], date]) -> None:
    assert adds_up(loan_interest(*given_loan))


@given(loans(), st.data())
def test_a_payment_of_nothing_splits_and_changes_nothing(
    given_loan: tuple[Loan, list[Payment], date], data: st.DataObject
) -> None:
    loan, payments, until = given_loan
    day = data.draw(st.dates(loan.counting.anchor, until))
    plain = loan_interest(loan, payments, until)
    split = loan_interest(loan, [*payments, Payment(day, 0)], until)
    assert split[:3] == plain[:3]


@given(loans(), st.data())
def test_paying_more_never_costs_more(
    given_loan: tuple[Loan, list[Payment], date], data: st.DataObject
) -> None:
    loan, payments, until = given_loan
    less = [Payment(p.on, data.draw(st.integers(0, p.amount))) for p in payments]
    assert loan_interest(loan, payments, until).total <= loan_interest(loan, less, until).total


@given(loans())
def test_time_only_adds(given_loan: tuple[Loan, list[Payment], date]) -> None:
    loan, payments, until = given_loan
    before = loan_interest(loan, payments, until - timedelta(days=1))
    after = loan_interest(loan, payments, until)
    assert before.normal <= after.normal
    assert before.penalty <= after.penalty


def test_the_count_with_both_ends_adds_a_normal_day() -> None:
    incl = replace(LOAN, counting=Counting(START, Basis.D365, Count.INCL))
    one, other = loan_interest(incl, [], END), loan_interest(LOAN, [], END)
    assert (one.days - other.days, one.normal - other.normal) == (1, 500)
    assert one.penalty == other.penalty
