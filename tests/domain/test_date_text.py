"""Typed dates: what is read, near which day, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.build import day, value_or_code

from ashore.domain.date_text import parse_date
from ashore.domain.errors import UserError

TODAY = "2026-06-15"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2026-11-22", "2026-11-22"), ("2026/1/2", "2026-01-02"), ("2026.1.2", "2026-01-02"),
        ("20261122", "2026-11-22"), ("2026 11 22", "2026-11-22"), ("2026年1月2日", "2026-01-02"),
        ("2026年11月22号", "2026-11-22"), ("2026 年 11 月 22 日", "2026-11-22"),
        ("２０２６－１１－２２", "2026-11-22"), ("2026。11。22", "2026-11-22"),
        ("2026–11–22", "2026-11-22"), ("\u200e2026-11-22\u200f", "2026-11-22"),
        ("2024-02-29", "2024-02-29"), ("1970-01-01", "1970-01-01"), ("2199-12-31", "2199-12-31"),
        # what a spreadsheet writes
        ("2026-11-22T00:00:00", "2026-11-22"), ("2026/11/22 0:00", "2026-11-22"),
        ("2026-11-22 13:45:10.5", "2026-11-22"),
        # no year: the nearest day
        ("11-22", "2026-11-22"), ("11/22", "2026-11-22"), ("11.22", "2026-11-22"),
        ("11月22日", "2026-11-22"), ("11月22", "2026-11-22"), ("11 月 22 日", "2026-11-22"),
        ("6-14", "2026-06-14"), ("6-16", "2026-06-16"), ("12-31", "2025-12-31"), ("1-1", "2026-01-01"),
        ("5/6", "2026-05-06"),  # month before day
        ("22/11", "2026-11-22"), ("22.11", "2026-11-22"), ("13/12", "2026-12-13"), ("12/13", "2026-12-13"),
        ("12/12", "2026-12-12"), ("12/11", "2026-12-11"),  # unless it cannot be a month
        # day and month beside a year, where only one reading is possible
        ("22/11/2026", "2026-11-22"), ("11/22/2026", "2026-11-22"), ("22.11.2026", "2026-11-22"),
        ("05/05/2026", "2026-05-05"), ("13/12/2026", "2026-12-13"), ("12/13/2026", "2026-12-13"),
        ("12/12/2026", "2026-12-12"),
        # names
        ("22 Nov", "2026-11-22"), ("22 Nov 2027", "2027-11-22"), ("Nov 22", "2026-11-22"),
        ("November 22nd, 2027", "2027-11-22"), ("22nd November", "2026-11-22"),
        ("22-Nov-2027", "2027-11-22"), ("nov. 22, 2027", "2027-11-22"), ("22nov2027", "2027-11-22"),
        ("1st Sept", "2026-09-01"), ("3 may", "2026-05-03"), ("5 sep.", "2026-09-05"),
        # words
        ("today", "2026-06-15"), ("Today", "2026-06-15"), ("今天", "2026-06-15"),
        ("yesterday", "2026-06-14"), ("昨天", "2026-06-14"), ("前天", "2026-06-13"),
        ("今日", "2026-06-15"), ("昨日", "2026-06-14"), ("明日", "2026-06-16"),
        ("tomorrow", "2026-06-16"), ("明天", "2026-06-16"), ("后天", "2026-06-17"),
    ],
)  # fmt: skip
def test_read(text: str, read: str) -> None:
    assert parse_date(text, day(TODAY)) == day(read)


@pytest.mark.parametrize(
    ("text", "today", "read"),
    [
        ("1-1", "2026-12-31", "2027-01-01"), ("12-31", "2027-01-01", "2026-12-31"),
        ("2-29", "2024-03-01", "2024-02-29"), ("2-29", "2027-09-01", "2028-02-29"),
        ("29 Feb", "2025-01-01", "2024-02-29"),
        ("7-1", "2026-01-01", "2026-07-01"), ("7-5", "2026-01-01", "2025-07-05"),
    ],
)  # fmt: skip
def test_the_nearest_year(text: str, today: str, read: str) -> None:
    assert parse_date(text, day(today)) == day(read)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "missing"), ("  ", "missing"), ("\u200b", "missing"),
        ("2026-02-30", "no_such_day"), ("2026-02-29", "no_such_day"), ("6-31", "no_such_day"),
        ("31/6", "no_such_day"), ("2-29", "no_such_day"), ("2026-13-01", "no_such_day"),
        ("2026-00-10", "no_such_day"), ("0-0", "no_such_day"), ("13/13", "no_such_day"),
        ("13月5日", "no_such_day"), ("31 June", "no_such_day"), ("20260230", "no_such_day"),
        ("1969-12-31", "out_of_range"), ("2200-01-01", "out_of_range"), ("0026-11-22", "out_of_range"),
        ("22 Nov 1900", "out_of_range"),
        # two readings: neither is taken
        ("05/06/2026", "not_a_date"), ("11/12/2026", "not_a_date"),
        ("12/1/2026", "not_a_date"), ("5.6.2026", "not_a_date"), ("nov-22", "not_a_date"),
        ("22/11/26", "not_a_date"), ("261122", "not_a_date"), ("1122", "not_a_date"),
        # digits that run together
        ("may 12026", "not_a_date"), ("nov 222026", "not_a_date"), ("2026-1122", "not_a_date"),
        ("11-22/2026", "not_a_date"),
        # not dates
        ("marble 5", "not_a_date"), ("5 decade", "not_a_date"), ("22日", "not_a_date"),
        ("2026-11", "not_a_date"), ("45987", "not_a_date"), ("1e5", "not_a_date"),
        ("nan", "not_a_date"), ("-1", "not_a_date"), ("5,6", "not_a_date"), ("💰", "not_a_date"),
        ("\u202e2026-11-22", "not_a_date"), ("2026-11-22T00:00+08:00", "not_a_date"),
        ("9" * 121, "not_a_date"), ("２²-11", "not_a_date"),
    ],
)  # fmt: skip
def test_refused(text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_date(text, day(TODAY))
    assert refused.value.code == f"date_{code}"


DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))


@given(DAYS, DAYS)
def test_a_whole_date_is_read_whatever_the_day(typed: date, today: date) -> None:
    for text in (
        typed.isoformat(), f"{typed:%Y/%m/%d}", f"{typed:%Y%m%d}", f"{typed.year}年{typed.month}月{typed.day}日",
        f"{typed.day} {typed:%B} {typed.year}", f"{typed:%b} {typed.day}, {typed.year}",
    ):  # fmt: skip
        assert parse_date(text, today) == typed, text


@given(st.dates(date(1972, 1, 1), date(2197, 1, 1)), st.integers(-182, 182))
def test_without_a_year_any_day_within_half_a_year_is_meant(today: date, away: int) -> None:
    meant = today + timedelta(days=away)
    for text in (f"{meant.month}-{meant.day}", f"{meant.month}月{meant.day}日", f"{meant:%d %b}"):
        assert parse_date(text, today) == meant


@given(st.text(max_size=150))
def test_any_text_gives_a_date_or_a_user_error(text: str) -> None:
    read = value_or_code(lambda: parse_date(text, day(TODAY)))
    assert isinstance(read, date) or read.startswith("date_")
