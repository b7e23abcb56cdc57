"""The plain form of a typed text, for the readers of amounts, rates and dates."""

from __future__ import annotations

MAX_LENGTH = 120
"""No amount, rate or date is longer; the readers refuse what is, unread."""

_MARKS = (0x00AD, 0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202D), 0x2060,
          *range(0x2066, 0x206A), 0xFEFF)  # fmt: skip
_PLAIN = (
    {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
    | {dash: ord("-") for dash in (*range(0x2010, 0x2016), 0x2212)}
    | dict.fromkeys(map(ord, "。｡"), ord("."))
    | {ord("￥"): ord("¥"), ord("￡"): ord("£"), ord("￦"): ord("₩"), 0x3000: ord(" ")}
    | dict.fromkeys(_MARKS)
)


def plain(text: str) -> str:
    """Without what keyboards and copied pages add: full-width forms, typographic dashes,
    the Chinese full stop for a point, invisible direction marks; in lower case.

    Marks that reverse the reading order stay, and so do superscripts (10² is not 102):
    they make a text unreadable rather than misread.
    """
    return text.translate(_PLAIN).casefold().strip()
