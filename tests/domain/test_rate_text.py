"""Typed rates: every way of quoting one, and what could be two is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.build import rate, value_or_code

from ashore.domain.errors import UserError
from ashore.domain.rate_text import checked, parse_rate
from ashore.domain.rates import Period, Rate

DAY, MONTH, YEAR = Period.DAY, Period.MONTH, Period.YEAR


@pytest.mark.parametrize(
    ("text", "percent", "period"),
    [
        # The issue: 18.25 %/year, 0.05 %/day, 万分之五, 1.5 %/month
        ("18.25 %/year", "18.25", YEAR), ("0.05 %/day", "0.05", DAY), ("万分之五", "0.05", DAY),
        ("1.5 %/month", "1.5", MONTH),
        # no period: the field's own (here the year)
        ("18.25", "18.25", YEAR), ("18.25%", "18.25", YEAR), ("0", "0", YEAR), ("0%", "0", YEAR),
        (".5%", "0.5", YEAR), ("18.", "18", YEAR), ("5 percent", "5", YEAR), ("5 per cent", "5", YEAR),
        ("5pct", "5", YEAR), ("5‰", "0.5", YEAR), ("50bp", "0.5", YEAR), ("50 bps", "0.5", YEAR),
        ("千分之五", "0.5", YEAR), ("百分之十八", "18", YEAR), ("1000", "1000", YEAR),
        # English periods
        ("0.05 % per day", "0.05", DAY), ("0.05% a day", "0.05", DAY), ("0.05%/d", "0.05", DAY),
        ("0.05% daily", "0.05", DAY), ("daily 0.05%", "0.05", DAY),
        ("1.5% per month", "1.5", MONTH), ("1.5% monthly", "1.5", MONTH), ("1.5%/mo", "1.5", MONTH),
        ("1.5% p.m.", "1.5", MONTH), ("5% p.a.", "5", YEAR), ("p.a. 5%", "5", YEAR),
        ("5% pa", "5", YEAR), ("5%/yr", "5", YEAR), ("5 % per annum", "5", YEAR),
        ("APR 18.25%", "18.25", YEAR), ("18.25% APR", "18.25", YEAR), ("5% annually", "5", YEAR),
        # Chinese periods
        ("0.05%/天", "0.05", DAY), ("0.05%/日", "0.05", DAY), ("日利率0.05%", "0.05", DAY),
        ("每天万分之五", "0.05", DAY), ("日息万五", "0.05", DAY), ("月利率1.5%", "1.5", MONTH),
        ("1.5%每月", "1.5", MONTH), ("1.5%/月", "1.5", MONTH), ("年利率18.25%", "18.25", YEAR),
        ("年化利率：7.2%", "7.2", YEAR), ("年化利率（单利）7.2%", "7.2", YEAR),
        ("年利率为15%", "15", YEAR), ("18.25%（年化）", "18.25", YEAR), ("年化18.25%/年", "18.25", YEAR),
        # 万分之, 万, ‱ are a day's by custom, unless another period is named
        ("万5", "0.05", DAY), ("万分之0.5", "0.005", DAY), ("万五", "0.05", DAY), ("5‱", "0.05", DAY),
        ("万分之五点五", "0.055", DAY), ("万5.5", "0.055", DAY), ("万分之五/月", "0.05", MONTH),
        ("5‱/月", "0.05", MONTH), ("5‰/月", "0.5", MONTH), ("月息千分之五", "0.5", MONTH),
        # 分 and 厘 are a month's by custom: 1 分 is 1 %, 1 厘 a tenth of it; a year's are tenfold
        ("月息1.5分", "1.5", MONTH), ("1.5分", "1.5", MONTH), ("月息一分五厘", "1.5", MONTH),
        ("1分5厘", "1.5", MONTH), ("1分5", "1.5", MONTH), ("一分半", "1.5", MONTH), ("8厘", "0.8", MONTH),
        ("两分", "2", MONTH), ("2厘半", "0.25", MONTH), ("2厘5", "0.25", MONTH), ("10分", "10", MONTH),
        ("年息8厘", "8", YEAR), ("年息1分", "10", YEAR), ("年息一分五厘", "15", YEAR),
        # Chinese numerals
        ("百分之三十六", "36", YEAR), ("百分之二十四点五", "24.5", YEAR), ("百分之十", "10", YEAR),
        ("零点零五%/日", "0.05", DAY), ("〇点五%", "0.5", YEAR), ("百分之二十", "20", YEAR),
        # full-width, spaces, marks
        ("１８．２５％／年", "18.25", YEAR), ("18。25%", "18.25", YEAR), ("万分之 五", "0.05", DAY),
        ("\u200e0.05\u00a0%/day\u200f", "0.05", DAY), ("٥%", "5", YEAR),
    ],
)  # fmt: skip
def test_read(text: str, percent: str, period: Period) -> None:
    assert parse_rate(text, YEAR) == rate(percent, period)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "missing"), ("  ", "missing"), ("\u200e", "missing"),
        ("%", "not_a_number"), ("年", "not_a_number"), ("万分之", "not_a_number"), ("分", "not_a_number"),
        # decimals and groups of other countries
        ("18,25%", "not_a_number"), ("1,000%", "not_a_number"), ("1.234,5", "not_a_number"),
        ("1.2.3", "not_a_number"),
        # a period amid the text must not let the digits run together
        ("1年5%", "not_a_number"), ("1月1.5%", "not_a_number"), ("3天5%", "not_a_number"),
        ("1/day5", "not_a_number"), ("5%/30天", "not_a_number"),
        ("1 8%", "not_a_number"), ("18 .25%", "not_a_number"), ("18. 25%", "not_a_number"),
        # two periods that differ, or two scales
        ("月利率1.5%/年", "not_a_number"), ("日利率0.05%,年化18.25%", "not_a_number"),
        ("5%/month/month", "not_a_number"), ("万分之5%", "not_a_number"), ("万分之5‰", "not_a_number"),
        # 万二五 is 2.5‱ to some and 25‱ to others; 日息5厘 likewise
        ("万二五", "not_a_number"), ("二五%", "not_a_number"), ("日息5厘", "not_a_number"),
        ("1五%", "not_a_number"), ("五5%", "not_a_number"), ("1.5分5", "not_a_number"),
        ("1分5厘5", "not_a_number"), ("1分10厘", "not_a_number"), ("十十%", "not_a_number"),
        ("2厘5厘", "not_a_number"), ("五点五点五%", "not_a_number"),
        # not rates
        ("nan", "not_a_number"), ("inf", "not_a_number"), ("1e5", "not_a_number"),
        ("10²%", "not_a_number"), ("½%", "not_a_number"), ("💰", "not_a_number"),
        ("\u202e5%", "not_a_number"), ("5万", "not_a_number"), ("5元", "not_a_number"),
        ("¥5", "not_a_number"), ("(5%)", "not_a_number"), ("+5%", "not_a_number"),
        ("5%-", "not_a_number"), ("0.02%-0.05%", "not_a_number"), ("5%/days", "not_a_number"),
        ("5%/week", "not_a_number"), ("LPR+50bp", "not_a_number"), ("1.5x", "not_a_number"),
        ("9" * 121, "not_a_number"),
        ("-5%", "negative"), ("−0.05%/day", "negative"), ("－5", "negative"), ("年利率-5%", "negative"),
        ("1000.01", "too_high"), ("3%/day", "too_high"), ("100%/month", "too_high"),
        ("万分之三百", "not_a_number"), ("9" * 120, "too_high"),
    ],
)  # fmt: skip
def test_refused(text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_rate(text, YEAR)
    assert refused.value.code == f"rate_{code}"


@pytest.mark.parametrize("default", Period)
def test_the_default_period_serves_where_none_is_implied(default: Period) -> None:
    assert parse_rate("0.5%", default) == rate("0.5", default)
    assert parse_rate("千分之五", default) == rate("0.5", default)
    assert parse_rate("万五", default).period is DAY
    assert parse_rate("1分", default).period is MONTH
    assert parse_rate("5%/年", default).period is YEAR


def test_too_high_says_what_it_would_be_a_year() -> None:
    with pytest.raises(UserError) as refused:
        parse_rate("18.25%/day", YEAR)
    assert refused.value.params == {"annual": Decimal("6661.25"), "limit": Decimal(1000)}


def test_a_rate_that_was_not_typed_is_checked_the_same_way() -> None:
    assert checked(rate("1000")) == rate("1000")
    with pytest.raises(UserError, match="rate_negative"):
        checked(rate("-0.01"))
    with pytest.raises(UserError, match="rate_too_high"):
        checked(rate("90", MONTH))


@given(st.integers(0, 2_700_000).map(lambda n: Decimal(n).scaleb(-6)))
def test_the_forms_of_a_daily_rate_agree(percent: Decimal) -> None:
    expected = Rate(percent, DAY)
    for text in (
        f"{percent:f}%/day", f"{percent:f} % per day", f"日利率{percent:f}%", f"{percent:f}‰/天".replace(
            f"{percent:f}", f"{percent * 10:f}"), f"万分之{percent * 100:f}", f"万{percent * 100:f}",
        f"{percent * 100:f}‱", f"{percent * 100:f} bp/day",
    ):  # fmt: skip
        assert parse_rate(text, YEAR) == expected, text


@given(st.integers(0, 800).map(lambda n: Decimal(n) / 10))
def test_the_forms_of_a_monthly_rate_agree(percent: Decimal) -> None:
    fen, li = divmod(int(percent * 10), 10)
    texts = [
        f"{percent}%/月",
        f"月息{percent}分",
        f"{percent * 10:f}‰ a month",
        f"月息{percent * 10:f}厘",
    ]
    if li:
        texts += [f"{fen}分{li}厘", f"月息{fen}分{li}"]
    for text in texts:
        assert parse_rate(text, YEAR) == Rate(percent, MONTH), text


@given(st.text(max_size=150), st.sampled_from(Period))
def test_any_text_gives_a_rate_or_a_user_error(text: str, default: Period) -> None:
    read = value_or_code(lambda: parse_rate(text, default))
    assert read.startswith("rate_") if isinstance(read, str) else 0 <= read.annual() <= 1000


@given(st.text(alphabet="0123456789.,% /年月日天万分厘之五十二per day-+()", max_size=10))
def test_noise_gives_a_rate_or_a_user_error(text: str) -> None:
    read = value_or_code(lambda: parse_rate(text, DAY))
    assert read.startswith("rate_") if isinstance(read, str) else 0 <= read.annual() <= 1000
