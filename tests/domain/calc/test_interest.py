"""Rows of interest: exact before rounding, and adding up to the figure whatever is cut."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise

from hypothesis import strategies as st
from tests.domain.calc.kit import AMOUNTS, BASES, COUNTS, given, rate, rates, rising

from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Basis, Count, Moment
from ashore.domain.calc.interest import InterestRows, Stretch, accrue, monthly
from ashore.domain.calc.segments import Kind, Segment, Tally, round_half_up, total
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Accrual

ACCRUALS = st.sampled_from(Accrual)


def stretches(counting: Counting, days: list[date], base: int, quoted: Rate) -> list[Stretch]:
    moments = [Moment(days[0]), *map(counting.moment, days[1:])]
    return [Stretch(a, b, base, quoted) for a, b in pairwise(moments)]


def test_a_row_says_how_it_came_about() -> None:
    start, end = date(2025, 4, 1), date(2025, 4, 11)
    (row,) = accrue(
        [Stretch(Moment(start), Moment(end), 12345, rate("0.05", Period.DAY))], Counting(start)
    )
    assert row[:6] == (start, end, 10, 12345, rate("0.05", Period.DAY), Kind.NORMAL)
    assert row.exact == Fraction(12345 * 10 * 5, 10000)
    assert row.amount == 62  # 61.725


def test_each_kind_is_rounded_on_its_own() -> None:
    start, end = Moment(date(2025, 4, 1)), Moment(date(2025, 4, 2))
    rows = InterestRows(Counting(start.on))
    for kind in Kind:
        rows.add(Stretch(start, end, 100, rate("0.5", Period.DAY), kind))
    assert [rows.total(kind) for kind in Kind] == [1, 1]
    assert total(rows.segments, Kind.PENALTY) == 1


def test_nothing_on_nothing() -> None:
    start = Moment(date(2025, 4, 1))
    assert (
        accrue([Stretch(start, Moment(date(2025, 5, 1)), 0, rate("5"))], Counting(start.on)) == ()
    )
    assert accrue([Stretch(start, start, 100, rate("5"))], Counting(start.on)) == ()


def test_rows_of_a_third_each_add_up() -> None:
    days = [date(2025, 4, 1), date(2025, 4, 2), date(2025, 4, 3), date(2025, 4, 4)]
    counting = Counting(days[0], Basis.D360)
    rows = accrue(stretches(counting, days, 1000, rate("12")), counting)
    assert [row.amount for row in rows] == [0, 1, 0]
    assert sum(row.exact for row in rows) == 1


@given(rising(), AMOUNTS, rates(), BASES, COUNTS, ACCRUALS)
def test_cutting_a_period_changes_nothing(
    days: list[date], base: int, quoted: Rate, basis: Basis, count: Count, accrual: Accrual
) -> None:
    counting = Counting(days[0], basis, count, accrual)
    whole = accrue(stretches(counting, [days[0], days[-1]], base, quoted), counting)
    parts = accrue(stretches(counting, days, base, quoted), counting)
    assert total(parts, Kind.NORMAL) == total(whole, Kind.NORMAL)
    assert sum(row.exact for row in parts) == sum(row.exact for row in whole)


@given(rising(), st.lists(AMOUNTS, min_size=5, max_size=5), rates(), BASES, COUNTS)
def test_rows_add_up_and_none_is_negative(
    days: list[date], bases: list[int], quoted: Rate, basis: Basis, count: Count
) -> None:
    counting = Counting(days[0], basis, count)
    found = stretches(counting, days, 1, quoted)
    rows = accrue([s._replace(base=b) for s, b in zip(found, bases, strict=False)], counting)
    figure = sum(row.exact for row in rows)
    assert sum(row.amount for row in rows) == round_half_up(*Fraction(figure).as_integer_ratio())
    assert all(row.amount >= 0 and abs(row.amount - row.exact) <= 1 for row in rows)


@given(rising(most=2), AMOUNTS, rates(), rates(), BASES, ACCRUALS)
def test_a_higher_rate_never_costs_less(
    days: list[date], base: int, one: Rate, other: Rate, basis: Basis, accrual: Accrual
) -> None:
    low, high = sorted([one.percent, other.percent])
    counting = Counting(days[0], basis, accrual=accrual)

    def figure(percent: Decimal) -> int:
        quoted = Rate(percent, one.period)
        return total(accrue(stretches(counting, days, base, quoted), counting), Kind.NORMAL)

    assert figure(low) <= figure(high)


@given(st.integers(0, 10**15), st.integers(1, 10**6))
def test_half_up_as_decimals_round(numerator: int, denominator: int) -> None:
    expected = (Decimal(numerator) / denominator).quantize(Decimal(1), ROUND_HALF_UP)
    assert round_half_up(numerator, denominator) == expected
    assert round_half_up(5, 10) == 1


@given(st.lists(st.tuples(st.integers(0, 10**9), st.integers(1, 400)), max_size=8))
def test_a_tally_hands_out_the_rounded_sum(additions: list[tuple[int, int]]) -> None:
    tally = Tally()
    given_out = [tally.add(*addition) for addition in additions]
    exact = sum((Fraction(*addition) for addition in additions), Fraction())
    assert sum(given_out) == tally.rounded == round_half_up(*exact.as_integer_ratio())


def test_a_month_of_each_rate() -> None:
    assert monthly(rate("12")) == Fraction(1, 100)
    assert monthly(rate("1", Period.MONTH)) == Fraction(1, 100)
    assert monthly(rate("0.05", Period.DAY)) == Fraction(365, 24000)
    assert monthly(rate("0.05", Period.DAY), Basis.D360) == Fraction(15, 1000)


def test_segments_may_be_told_apart() -> None:
    start = date(2025, 4, 1)
    row = Segment(start, start, 1, 1, rate("1"), Kind.NORMAL, 1, 3, 0)
    assert row.exact == Fraction(1, 3)
