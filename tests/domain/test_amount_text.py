"""Typed amounts: what is read, what is refused, and that nothing is misread."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.build import value_or_code

from ashore.domain.amount_text import MAX_MAJOR, parse_amount
from ashore.domain.errors import UserError
from ashore.domain.money import Currency, to_major

CNY, USD, JPY = Currency("CNY", 2, "¥"), Currency("USD", 2, "US$"), Currency("JPY", 0, "JP¥")
KWD, KRW, HKD = Currency("KWD", 3), Currency("KRW", 0, "₩"), Currency("HKD", 2, "HK$")
CZK, AUD, GBP = Currency("CZK", 2, "Kč"), Currency("AUD", 2, "A$"), Currency("GBP", 2, "£")


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        # The issue: 12,000, 1.2万, ¥12,000.00
        ("12,000", 1200000), ("1.2万", 1200000), ("¥12,000.00", 1200000),
        ("12000", 1200000), ("12000.5", 1200050), ("0.05", 5), (".5", 50), ("12.", 1200),
        (".500", 50), ("0.500", 50), ("12.0000", 1200), ("1234.500", 123450), ("1,234.500", 123450),
        ("0", 0), ("0.00", 0), ("007", 700), ("1,234,567.89", 123456789),
        ("1000000000000", 100000000000000),
        # full-width keyboards, the Chinese full stop, spaces of every width
        ("￥１２，０００．００", 1200000), ("12。5", 1250), ("  12 000 ", 1200000),
        ("12\u00a0000.50", 1200050), ("12\u202f000", 1200000), ("\u300012\u3000", 1200),
        # other separators in threes
        ("1'000'000", 100000000), ("1’000", 100000), ("1_000", 100000), ("1 234 567.5", 123456750),
        # units
        ("3k", 300000), ("3K", 300000), ("5w", 5000000), ("1.2W", 1200000), ("1.2 万", 1200000),
        ("3百", 30000), ("2千", 200000), ("1亿", 10000000000), ("3千万", 3000000000),
        ("2百万", 200000000), ("1.5萬", 1500000), ("1億", 10000000000), ("1.234万", 1234000),
        ("2百萬", 200000000), ("3千萬", 3000000000),
        ("1.23456万", 1234560), ("1,000万", 1000000000), ("1.200万", 1200000),
        ("1万2千500", 1250000), ("1万2千500.50", 1250050), ("1万2千", 1200000),
        ("3万5000", 3500000), ("3万50", 3005000), ("1 万 2 千", 1200000), ("1万2k", 1200000),
        # own sign, code and words, before or after or both
        ("¥ 100", 10000), ("100¥", 10000), ("CN¥100", 10000), ("RMB100", 10000),
        ("cny 100", 10000), ("100 CNY", 10000), ("人民币100元", 10000), ("100元整", 10000),
        ("100块", 10000), ("100块钱", 10000), ("3.5万元", 3500000), ("￥100元", 10000),
        ("3k元", 300000), ("100元人民币", 10000), ("+100", 10000), ("¥+100", 10000),
        # direction marks that come along when a page is copied
        ("\u200e¥100\u200f", 10000), ("\u2066100\u2069", 10000), ("\ufeff100", 10000),
        ("1\u200b00", 10000),
        # digits of another script say the same
        ("١٢٣", 12300),
    ],
)  # fmt: skip
def test_read_as_yuan(text: str, fen: int) -> None:
    assert parse_amount(text, CNY) == fen


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1,200", JPY, 1200), ("¥1200", JPY, 1200), ("1200円", JPY, 1200), ("1万日元", JPY, 10000),
        ("12.00", JPY, 12), ("jpy 12", JPY, 12),
        ("12.345", KWD, 12345), ("12", KWD, 12000), ("10kwd", KWD, 10000), ("10k kwd", KWD, 10000000),
        ("5krw", KRW, 5), ("5k krw", KRW, 5000), ("₩5,000", KRW, 5000),
        ("$100", USD, 10000), ("US$100", USD, 10000), ("100美元", USD, 10000),
        ("$100 USD", USD, 10000), ("$1,234.56", USD, 123456),
        ("$5", AUD, 500), ("A$5", AUD, 500), ("100 Kč", CZK, 10000), ("£3.50", GBP, 350),
        ("HK$5", HKD, 500), ("5元", HKD, 500), ("5港币", HKD, 500),
    ],
)  # fmt: skip
def test_read_in_other_currencies(text: str, currency: Currency, minor: int) -> None:
    assert parse_amount(text, currency) == minor


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "missing"), ("   ", "missing"), ("\u200b", "missing"), ("\u3000", "missing"),
        # decimals of other countries, and anything that could be two amounts
        ("12,34", "not_a_number"), ("1,5", "not_a_number"), ("1.234,56", "not_a_number"),
        ("1234,56", "not_a_number"), ("12,3456", "not_a_number"), ("1,234,56", "not_a_number"),
        ("1,234,5", "not_a_number"), ("1234,567", "not_a_number"), ("0,100", "not_a_number"),
        ("1.234.567", "not_a_number"), ("12.000", "too_precise"), ("1.234", "too_precise"),
        ("¥12.000", "too_precise"), ("123.000", "too_precise"),
        ("12 34", "not_a_number"), ("1 2", "not_a_number"), ("1 0000", "not_a_number"),
        ("1 00012", "not_a_number"), ("5 50", "not_a_number"),
        ("12'34", "not_a_number"), ("12, 000", "not_a_number"), ("1,,000", "not_a_number"),
        ("3万5", "not_a_number"), ("3万05", "not_a_number"), ("3万50000", "not_a_number"),
        ("3万10000", "not_a_number"), ("3万10千", "not_a_number"), ("5 .", "not_a_number"),
        ("1千2", "not_a_number"), ("1.5万500", "not_a_number"), ("12万.5", "not_a_number"),
        ("2千3万", "not_a_number"), ("1万2万", "not_a_number"), ("1kw", "not_a_number"),
        ("3万 5", "not_a_number"), ("2万万", "not_a_number"), ("12.万", "not_a_number"),
        # not numbers, however they look
        ("¥", "not_a_number"), ("元", "not_a_number"), ("万", "not_a_number"), ("-", "not_a_number"),
        ("+", "not_a_number"), (".", "not_a_number"), (",", "not_a_number"), ("万5", "not_a_number"),
        ("nan", "not_a_number"), ("NaN", "not_a_number"), ("inf", "not_a_number"),
        ("Infinity", "not_a_number"), ("1e5", "not_a_number"), ("1E5", "not_a_number"),
        ("0x10", "not_a_number"), ("10²", "not_a_number"), ("½", "not_a_number"),
        ("①", "not_a_number"), ("1️⃣", "not_a_number"), ("💰100", "not_a_number"),
        ("\u202e123", "not_a_number"), ("=100", "not_a_number"), ("100+50", "not_a_number"),
        ("50%", "not_a_number"), ("1/2", "not_a_number"), ("12..5", "not_a_number"),
        ("1.2.3", "not_a_number"), ("2026-11-22", "not_a_number"), ("abc", "not_a_number"),
        ("100元/月", "not_a_number"), ("约100", "not_a_number"), ("Rs.500", "not_a_number"),
        ("100整", "not_a_number"), ("一万二", "not_a_number"), ("5角", "not_a_number"),
        ("(5", "not_a_number"), ("5)", "not_a_number"), ("9" * 121, "not_a_number"),
        # signs on either side
        ("-5", "negative"), ("−5", "negative"), ("－５", "negative"), ("¥-5", "negative"),
        ("-¥5", "negative"), ("- 5", "negative"), ("5-", "negative"), ("(100)", "negative"),
        ("(¥100)", "negative"), ("--5", "negative"), ("-0", "negative"), ("+-5", "negative"),
        ("–1,000", "negative"), ("-12,34", "negative"),
        # the currency of another debt
        ("$100", "other_currency"), ("US$100", "other_currency"), ("€5", "other_currency"),
        ("5 €", "other_currency"), ("100usd", "other_currency"), ("usd 100", "other_currency"),
        ("100k usd", "other_currency"), ("10kwd", "other_currency"), ("100美元", "other_currency"),
        ("100港币", "other_currency"), ("1万日元", "other_currency"), ("HK$5", "other_currency"),
        ("JP¥5", "other_currency"),
        # digits that money does not have, and slips of the keys
        ("0.001", "too_precise"), ("1,234.567", "too_precise"), ("1.00000001万", "too_precise"),
        ("1000000000000.0000000000000000001", "too_precise"),
        ("1000000000000.01", "too_large"), ("9999999999999", "too_large"), ("9" * 120, "too_large"),
        ("10001亿", "too_large"),
    ],
)  # fmt: skip
def test_refused_as_yuan(text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_amount(text, CNY)
    assert refused.value.code == f"amount_{code}"
    assert text.strip() == "" or text not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "currency", "code"),
    [
        # 元 says yuan, whatever the field's currency: never read as that
        ("100元", USD, "other_currency"), ("100块", USD, "other_currency"),
        ("人民币100", USD, "other_currency"), ("¥100", USD, "other_currency"),
        ("RMB 100", HKD, "other_currency"), ("¥5", KRW, "other_currency"),
        ("100元", JPY, "other_currency"), ("US$5", HKD, "other_currency"),
        ("$100 CAD", USD, "other_currency"), ("CN¥5", JPY, "other_currency"),
        ("12.5", JPY, "too_precise"), ("12.000", JPY, "too_precise"), ("100.000", KRW, "too_precise"),
        ("1.2345", KWD, "too_precise"),
    ],
)  # fmt: skip
def test_refused_in_other_currencies(text: str, currency: Currency, code: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_amount(text, currency)
    assert refused.value.code == f"amount_{code}"


def test_the_errors_carry_what_their_sentences_need() -> None:
    with pytest.raises(UserError) as precise:
        parse_amount("1.5", JPY)
    assert precise.value.params == {"digits": 0, "currency": "JPY"}
    with pytest.raises(UserError) as other:
        parse_amount("$5", CNY)
    assert other.value.params == {"currency": "CNY"}


MINOR = st.integers(0, MAX_MAJOR * 100)


@given(MINOR, st.sampled_from(["{}", "¥{}", "{} 元", "CNY {}", "+{}", "人民币{}元整", "\u200e{}"]))
def test_what_the_program_writes_it_reads(fen: int, layout: str) -> None:
    assert parse_amount(layout.format(to_major(fen, 2)), CNY) == fen
    assert parse_amount(layout.format(f"{to_major(fen, 2):,}"), CNY) == fen


@given(st.integers(0, 10**12), st.sampled_from([JPY, KWD, USD]))
def test_every_number_of_digits(minor: int, currency: Currency) -> None:
    text = f"{to_major(minor, currency.digits):,}"
    assert parse_amount(text, currency) == minor


@given(st.integers(0, 10**10))
def test_wan_is_ten_thousand(fen: int) -> None:
    assert parse_amount(f"{to_major(fen, 6):f}万", CNY) == fen


@given(st.text(alphabet=string.digits + ".,-+ '_()¥$元万千百亿kw", max_size=12))
def test_noise_is_refused_or_holds_the_digits_that_are_seen(text: str) -> None:
    """Whatever is accepted without a unit is the number that its digits spell."""
    fen = value_or_code(lambda: parse_amount(text, CNY))
    if isinstance(fen, str):
        return
    assert 0 <= fen <= MAX_MAJOR * 100
    if not set(text) & set("万千百亿kw"):
        whole, _, fraction = "".join(c for c in text if c.isdigit() or c == ".").partition(".")
        assert fen == int(whole or 0) * 100 + int(fraction.rstrip("0").ljust(2, "0"))


@given(st.text(max_size=200))
def test_any_text_gives_an_amount_or_a_user_error(text: str) -> None:
    read = value_or_code(lambda: parse_amount(text, CNY))
    assert read.startswith("amount_") if isinstance(read, str) else read >= 0
