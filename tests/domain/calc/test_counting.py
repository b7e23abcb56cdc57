"""Days and parts of a year: each basis, both counts, months, and that parts add up."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import strategies as st
from tests.domain.calc.kit import BASES, COUNTS, DAYS, given, rising, worked

from ashore.domain.calc.counting import Counting, Span
from ashore.domain.calc.days import Basis, Count, Moment
from ashore.domain.rates import Period
from ashore.domain.terms import Accrual

DAY_ROWS = [(case["basis"], *row) for case in worked("days.toml", "days") for row in case["rows"]]
YEAR_ROWS = [(case["basis"], *row) for case in worked("days.toml", "years") for row in case["rows"]]


def part(spans: list[Span], period: Period = Period.YEAR) -> Fraction:
    return sum((Fraction(*span.share(period)) for span in spans), Fraction())


def spans(counting: Counting, *days: date) -> list[Span]:
    """The spans of each stretch between days, the first from its morning."""
    moments = [Moment(days[0]), *map(counting.moment, days[1:])]
    return [s for a, b in pairwise(moments) for s in counting.spans(a, b)]


@pytest.mark.parametrize(("basis", "start", "end", "days"), DAY_ROWS)
def test_days_of_thirty(basis: str, start: date, end: date, days: int) -> None:
    counting = Counting(start, Basis(basis))
    assert counting.days(Moment(start), Moment(end)) == days
    assert part(spans(counting, start, end)) == Fraction(days, 360)


@pytest.mark.parametrize(("basis", "start", "end", "years"), YEAR_ROWS)
def test_parts_of_actual_years(basis: str, start: date, end: date, years: str) -> None:
    found = part(spans(Counting(start, Basis(basis)), start, end))
    assert round(found - Fraction(years), 10) == 0


def test_actual_years_are_cut_where_their_length_changes() -> None:
    start, end = date(2021, 12, 1), date(2025, 2, 1)
    found = spans(Counting(start, Basis.ACTUAL), start, end)
    assert [(s.start.on, s.end.on, s.days, s.year) for s in found] == [
        (start, date(2024, 1, 1), 761, 365),
        (date(2024, 1, 1), date(2025, 1, 1), 366, 366),
        (date(2025, 1, 1), end, 31, 365),
    ]


def test_both_ends_are_cut_after_the_last_day_of_a_year() -> None:
    found = spans(
        Counting(date(2023, 12, 31), Basis.ACTUAL, Count.INCL), date(2023, 12, 31), date(2024, 1, 1)
    )
    assert [(s.start.first_day(), s.end.on, s.days) for s in found] == [
        (date(2023, 12, 31), date(2023, 12, 31), 1),
        (date(2024, 1, 1), date(2024, 1, 1), 1),
    ]


def test_a_moment_as_another_writes_it() -> None:
    morning, evening = Moment(date(2025, 1, 1)), Moment(date(2024, 12, 31), True)
    assert morning.as_in(evening) == evening
    assert morning.as_in(morning) == morning
    assert evening.as_in(morning) == evening
    assert morning.first_day() == evening.first_day() == date(2025, 1, 1)


@pytest.mark.parametrize(
    ("end", "rows"),
    [
        (date(2025, 2, 28), [(1, 0)]),
        (date(2025, 2, 27), [(0, 27)]),
        (date(2025, 3, 30), [(1, 0), (0, 30)]),
        (date(2025, 3, 31), [(2, 0)]),
        (date(2026, 1, 31), [(12, 0)]),
    ],
)
def test_whole_months_and_days_beyond_them(end: date, rows: list[tuple[int, int]]) -> None:
    start = date(2025, 1, 31)
    found = spans(Counting(start, accrual=Accrual.MONTHLY), start, end)
    assert [(s.months, s.odd) for s in found] == rows


def test_the_rest_of_a_month_is_a_month_less_what_counted() -> None:
    start = date(2025, 6, 28)
    counting = Counting(start, Basis.D360, accrual=Accrual.MONTHLY)
    found = spans(counting, start, date(2025, 7, 10), date(2025, 11, 28), date(2025, 12, 11))
    assert [(s.start.on, s.days, s.months, s.odd) for s in found] == [
        (date(2025, 6, 28), 12, 0, 12),
        (date(2025, 7, 10), 18, 1, -12),
        (date(2025, 7, 28), 123, 4, 0),
        (date(2025, 11, 28), 13, 0, 13),
    ]


def test_both_days_of_a_month_make_a_whole_one() -> None:
    start = date(2024, 1, 24)
    counting = Counting(start, Basis.D360, Count.INCL, Accrual.MONTHLY)
    [whole] = spans(counting, start, date(2024, 2, 23))
    assert (whole.days, whole.months, whole.odd) == (31, 1, 0)
    found = spans(counting, start, date(2024, 2, 23), date(2024, 2, 24), date(2024, 3, 10))
    assert [(s.days, s.months, s.odd) for s in found] == [(31, 1, 0), (1, 0, 1), (15, 0, 15)]
    cut = Counting(date(2025, 1, 31), Basis.D360, Count.INCL, Accrual.MONTHLY)
    # The month that begins on the 31st turns on the last day of a shorter one.
    [short] = spans(cut, date(2025, 1, 31), date(2025, 2, 27))
    assert (short.days, short.months, short.odd) == (28, 1, 0)


def test_the_last_day_too_is_a_day_beyond_the_months() -> None:
    start = date(2025, 6, 28)
    counting = Counting(start, Basis.D360, Count.INCL, Accrual.MONTHLY)
    found = spans(counting, start, date(2025, 7, 10), date(2025, 9, 28))
    assert [(s.start.first_day(), s.end.on, s.days, s.months, s.odd) for s in found] == [
        (date(2025, 6, 28), date(2025, 7, 10), 13, 0, 13),
        (date(2025, 7, 11), date(2025, 7, 27), 17, 1, -13),
        (date(2025, 7, 28), date(2025, 9, 27), 62, 2, 0),
        (date(2025, 9, 28), date(2025, 9, 28), 1, 0, 1),
    ]


@pytest.mark.parametrize(
    ("basis", "period", "share"),
    [
        (Basis.D360, Period.DAY, 30),
        (Basis.D365, Period.DAY, Fraction(365, 12)),
        (Basis.ACTUAL, Period.DAY, Fraction(365, 12)),
        (Basis.D365, Period.MONTH, 1),
        (Basis.ACTUAL, Period.YEAR, Fraction(1, 12)),
    ],
)
def test_a_whole_month(basis: Basis, period: Period, share: Fraction) -> None:
    start, end = date(2024, 2, 10), date(2024, 3, 10)
    found = spans(Counting(start, basis, accrual=Accrual.MONTHLY), start, end)
    assert part(found, period) == share


@given(rising(), BASES, COUNTS, st.sampled_from(Accrual), st.sampled_from(Period))
def test_parts_add_up_to_the_whole(
    days: list[date], basis: Basis, count: Count, accrual: Accrual, period: Period
) -> None:
    counting = Counting(days[0], basis, count, accrual)
    whole, parts = spans(counting, days[0], days[-1]), spans(counting, *days)
    assert part(parts, period) == part(whole, period)
    assert sum(span.days for span in parts) == sum(span.days for span in whole)


@given(rising(most=2), BASES, st.sampled_from(Accrual))
def test_both_ends_count_one_day_more(days: list[date], basis: Basis, accrual: Accrual) -> None:
    excl, incl = (Counting(days[0], basis, count, accrual) for count in Count)
    found = sum(s.days for s in spans(incl, *days)) - sum(s.days for s in spans(excl, *days))
    assert found == 1


@given(DAYS, BASES, COUNTS, st.sampled_from(Accrual))
def test_no_time_at_all(day: date, basis: Basis, count: Count, accrual: Accrual) -> None:
    counting = Counting(day, basis, count, accrual)
    assert sum(s.days for s in spans(counting, day, day)) == (count is Count.INCL)
