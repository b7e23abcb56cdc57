"""Money, rates, days and dates in both languages."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.words import figures, language

TODAY = date(2026, 11, 24)


def spaced(text: str) -> str:
    """With plain spaces, so that the tables can be read."""
    return text.replace(figures.SPACE, " ")


@pytest.mark.parametrize(
    ("minor", "code", "text", "bare"),
    [
        (1_200_000, "CNY", "¥12,000.00", "12,000.00"),
        (0, "CNY", "¥0.00", "0.00"),
        (5, "CNY", "¥0.05", "0.05"),
        (-873, "CNY", "-¥8.73", "-8.73"),
        (1_234_567, "JPY", "JP¥1,234,567", "1,234,567"),
        (1_234_567, "KWD", "KWD 1,234.567", "1,234.567"),
        (148_000, "USD", "US$1,480.00", "1,480.00"),
        (99, "CHF", "CHF 0.99", "0.99"),
        (10**16, "CNY", "¥100,000,000,000,000.00", "100,000,000,000,000.00"),
    ],
)
def test_money(minor: int, code: str, text: str, bare: str) -> None:
    for spoken in language.LANGUAGES:
        language.use(spoken)
        assert spaced(figures.money(minor, code)) == text
        assert figures.money(minor, code, sign=False) == bare


def test_a_currency_may_be_given_itself() -> None:
    assert figures.money(150, Currency("XYZ", 1, "x")) == "x15.0"
    with pytest.raises(UserError, match="currency_unknown"):
        figures.money(1, "XYZ")


def test_no_line_breaks_inside_a_figure() -> None:
    assert " " not in figures.percent(Decimal("18.25"))
    assert " " not in figures.money(1, "CHF")


@pytest.mark.parametrize(
    ("value", "text"),
    [("18.25", "18.25 %"), ("21.9", "21.90 %"), ("0", "0.00 %"), ("27.375", "27.375 %"), ("0.0385", "0.0385 %"),
     ("1.52083333", "1.5208 %"), ("0.00004", "0.00 %"), ("0.00005", "0.0001 %"), ("1000", "1,000.00 %"),
     ("12.340", "12.34 %")],
)  # fmt: skip
def test_percents(value: str, text: str) -> None:
    assert spaced(figures.percent(Decimal(value))) == text


@pytest.mark.parametrize(
    ("percent", "period", "english", "chinese"),
    [
        ("0.05", Period.DAY, "0.05 % a day", "日利率 0.05 %"),
        ("1.5", Period.MONTH, "1.50 % a month", "月利率 1.50 %"),
        ("18.25", Period.YEAR, "18.25 % a year", "年利率 18.25 %"),
    ],
)
def test_rates(percent: str, period: Period, english: str, chinese: str) -> None:
    quoted = Rate(Decimal(percent), period)
    assert spaced(figures.rate(quoted)) == english
    language.use("zh_CN")
    assert spaced(figures.rate(quoted)) == chinese


@pytest.mark.parametrize(
    ("percent", "period", "forms"),
    [
        ("0.05", Period.DAY, ["18.25 % a year", "≈ 1.5208 % a month", "5 per 10,000 a day"]),
        ("0.038", Period.DAY, ["13.87 % a year", "≈ 1.1558 % a month", "3.8 per 10,000 a day"]),
        ("1.5", Period.MONTH, ["18.00 % a year", "≈ 0.0493 % a day"]),
        ("18.25", Period.YEAR, ["≈ 1.5208 % a month", "0.05 % a day"]),
        ("0.1", Period.DAY, ["36.50 % a year", "≈ 3.0417 % a month", "10 per 10,000 a day"]),
        ("0.0333333333", Period.DAY, ["≈ 12.1667 % a year", "≈ 1.0139 % a month"]),
        ("0", Period.YEAR, ["0.00 % a month", "0.00 % a day"]),
    ],
)
def test_other_forms_of_a_rate(percent: str, period: Period, forms: list[str]) -> None:
    assert [spaced(form) for form in figures.rate_forms(Rate(Decimal(percent), period))] == forms


@pytest.mark.parametrize(
    ("percent", "period", "basis", "day"),
    [
        ("7.2", Period.YEAR, DayBasis.D360, "0.02 % a day"),
        ("6", Period.YEAR, DayBasis.THIRTY_360, "≈ 0.0167 % a day"),
        ("6", Period.YEAR, DayBasis.ACTUAL, "≈ 0.0164 % a day"),
        ("0.6", Period.MONTH, DayBasis.D360, "0.02 % a day"),
    ],
)
def test_a_day_bears_its_part_of_the_year_that_the_contract_has(
    percent: str, period: Period, basis: DayBasis, day: str
) -> None:
    forms = figures.rate_forms(Rate(Decimal(percent), period), basis)
    assert spaced(forms[-1]) == day
    daily = Rate(Decimal("0.05"), Period.DAY)
    assert figures.rate_forms(daily, basis) == figures.rate_forms(daily), "× 365 by custom"


def test_the_other_forms_in_a_line() -> None:
    said = spaced(figures.rate_reading(Rate(Decimal("0.05"), Period.DAY)))
    assert said == "= 18.25 % a year ≈ 1.5208 % a month = 5 per 10,000 a day"


def test_a_chinese_day_rate_is_also_per_ten_thousand() -> None:
    language.use("zh_CN")
    forms = figures.rate_forms(Rate(Decimal("0.05"), Period.DAY))
    assert spaced(forms[-1]) == "每天万分之 5"


@pytest.mark.parametrize(
    ("day", "english", "chinese"),
    [
        (date(2026, 11, 21), "21 Nov", "11月21日"),
        (date(2026, 9, 2), "2 Sep", "9月2日"),
        (date(2025, 11, 17), "17 Nov 2025", "2025年11月17日"),
        (date(2027, 1, 4), "4 Jan 2027", "2027年1月4日"),
    ],
)
def test_dates(day: date, english: str, chinese: str) -> None:
    assert figures.date_text(day, TODAY) == english
    language.use("zh_CN")
    assert figures.date_text(day, TODAY) == chinese


def test_dates_with_their_year() -> None:
    assert figures.long_date(TODAY) == "24 Nov 2026"
    assert figures.date_reading(date(2026, 11, 22), TODAY) == "Sun 22 Nov 2026, 2 days ago"
    language.use("zh_CN")
    assert figures.long_date(TODAY) == "2026年11月24日"
    assert figures.date_reading(date(2026, 11, 22), TODAY) == "2026年11月22日 周日，2 天前"


@pytest.mark.parametrize(
    ("ahead", "english", "chinese"),
    [
        (0, "today", "今天"), (1, "tomorrow", "明天"), (-1, "yesterday", "昨天"),
        (9, "in 9 days", "9 天后"), (2, "in 2 days", "2 天后"), (-47, "47 days ago", "47 天前"),
    ],
)  # fmt: skip
def test_relative_days(ahead: int, english: str, chinese: str) -> None:
    day = date.fromordinal(TODAY.toordinal() + ahead)
    assert figures.relative_day(day, TODAY) == english
    language.use("zh_CN")
    assert figures.relative_day(day, TODAY) == chinese


def test_days() -> None:
    assert [figures.days(n) for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
