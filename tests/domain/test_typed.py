"""What is taken off a typed text before it is read, and what must stay."""

from __future__ import annotations

import unicodedata

import pytest

from ashore.domain.typed import plain


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("  12 ", "12"), ("ABC", "abc"), ("\u300012\u3000", "12"), ("\t12\n", "12"),
        ("！～", "!~"), ("０９", "09"), ("Ａｚ", "az"), ("％", "%"), ("，．：", ",.:"), ("（）", "()"),
        ("￥￡￦", "¥£₩"), ("。｡", ".."), ("", ""), ("\u200b\ufeff", ""),
        # these stay: each makes the text unreadable instead of a different number
        ("10²", "10²"), ("①", "①"), ("½", "½"), ("\u202e12", "\u202e12"), ("\u202d12", "\u202d12"),
        ("一、二", "一、二"), ("💰", "💰"),
    ],
)  # fmt: skip
def test_plain(typed: str, read: str) -> None:
    assert plain(typed) == read


@pytest.mark.parametrize("code", [*range(0x2010, 0x2016), 0x2212, 0xFF0D])
def test_typographic_dashes_are_a_minus(code: int) -> None:
    assert plain(f"1{chr(code)}2") == "1-2"


def test_of_the_invisible_marks_only_the_overrides_stay() -> None:
    marks = [
        0x00AD, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2060,
        0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
    ]  # fmt: skip
    for code in range(0x80, 0x10000):
        if unicodedata.category(chr(code)) == "Cf":
            assert (plain(f"1{chr(code)}2") == "12") is (code in marks), hex(code)


def test_nothing_else_changes() -> None:
    for code in range(0x20, 0x3000):
        char = chr(code)
        if unicodedata.category(char) not in ("Cf", "Pd", "Sm") and not char.isspace():
            assert plain(char) == char.casefold()
