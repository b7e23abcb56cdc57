"""Percents and whole numbers as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ashore.domain.errors import UserError
from ashore.domain.number_text import parse_percent, parse_whole


@pytest.mark.parametrize(
    ("typed", "percent"),
    [
        ("10", "10"), ("0.38 %", "0.38"), ("2.5％", "2.5"), (".5%", "0.5"), ("１００", "100"), ("5.", "5"),
        ("0", "0"),
    ],
)  # fmt: skip
def test_percents(typed: str, percent: str) -> None:
    assert parse_percent(typed) == Decimal(percent)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "percent_not_a_number"), ("ten", "percent_not_a_number"), ("-1", "percent_not_a_number"),
        ("1,5", "percent_not_a_number"), ("1e2", "percent_not_a_number"), ("100.01", "percent_above_100"),
        ("1" * 200, "percent_not_a_number"),
    ],
)  # fmt: skip
def test_what_is_no_percent(typed: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_percent(typed)
    assert caught.value.code == code


def test_whole_numbers() -> None:
    assert parse_whole(" １２ ", 1, 31) == 12
    for typed in ("0", "32", "5.5", "", "-3", "1" * 9):
        with pytest.raises(UserError) as caught:
            parse_whole(typed, 1, 31)
        assert caught.value.code == "number_out_of_range"
        assert caught.value.params == {"lowest": 1, "highest": 31}
