"""Month steps: the same day, or the last of a shorter month."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.build import day

from ashore.domain.dates import add_months, is_month_end


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-01-31", 2, "2026-03-31"),  # from the day itself, not from 28 February
        ("2026-01-31", 3, "2026-04-30"),
        ("2026-01-30", 1, "2026-02-28"),
        ("2026-01-29", 1, "2026-02-28"),
        ("2024-01-29", 1, "2024-02-29"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("1996-02-29", 48, "2000-02-29"),  # a century that is a leap year
        ("2096-02-29", 48, "2100-02-28"),  # and one that is not
        ("2026-11-30", 1, "2026-12-30"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-12-01", 13, "2028-01-01"),
        ("2026-05-31", 0, "2026-05-31"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
    ],
)
def test_cases(start: str, months: int, end: str) -> None:
    assert add_months(day(start), months) == day(end)


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)), st.integers(-600, 1199))
def test_it_is_the_day_or_the_last_of_the_month(start: date, months: int) -> None:
    end = add_months(start, months)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    last = calendar.monthrange(end.year, end.month)[1]
    assert end.day == start.day or (end.day == last < start.day)


@pytest.mark.parametrize(
    ("text", "end"),
    [("2026-02-28", True), ("2024-02-28", False), ("2024-02-29", True), ("2026-12-31", True),
     ("2026-04-29", False), ("2026-04-30", True), ("2026-05-01", False)],
)  # fmt: skip
def test_month_ends(text: str, end: bool) -> None:
    assert is_month_end(day(text)) is end
