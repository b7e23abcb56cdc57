"""What stands in a lender's message: amounts, dates, who sent it, numbers. It is offered, never stored.

A text that could mean two things gives nothing: a wrong reading is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from ashore.domain.amount_text import parse_amount
from ashore.domain.date_text import parse_date
from ashore.domain.errors import UserError
from ashore.domain.money import Currency

MAX_LENGTH = 4000
"""A message is no longer; what comes after it is not read."""


class NumberKind(StrEnum):
    """What a number in a message is: of a case or file, the end of a card's, or to be called."""

    CASE = "case"
    CARD_END = "card_end"
    PHONE = "phone"


class Found(NamedTuple):
    """A piece of the text from ``start`` to ``end``, as it stands there."""

    text: str
    start: int
    end: int


class Amount(NamedTuple):
    """An amount in minor units of the currency that was asked for."""

    minor: int
    found: Found


class Day(NamedTuple):
    """A date."""

    on: date
    found: Found


class Number(NamedTuple):
    """A number with what it is."""

    kind: NumberKind
    number: str
    found: Found


Piece = TypeVar("Piece", Amount, Day, Number)


class Message(NamedTuple):
    """All that was recognised, each in the order of the text, the same thing once.

    ``sender`` is what stands in the brackets of the sender's name (【…】 or [...]), else "".
    """

    amounts: tuple[Amount, ...]
    days: tuple[Day, ...]
    numbers: tuple[Number, ...]
    sender: str


_SENDER = re.compile(r"[【\[]\s*([^】\]\n]{1,40}?)\s*[】\]]")
_SUM = r"\d{1,3}(?:[,，]\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?"
_BEGINS = r"(?<!\d[.．,，])(?<![\d\-−－])"
_ENDS = r"(?!\d|[.．,，]\d|\s*[万千亿])"
"""A part of a longer number, of a range, or of a negative one is another amount."""
_NO_COINS = r"(?!\s*\d{1,2}\s*[角毛分])"
_AMOUNT = re.compile(
    rf"{_BEGINS}(?:(?P<sign>[¥￥$]|US\$|RMB|CNY|USD|人民币)\s*(?P<after>(?:{_SUM})(?:\s*[万千])?){_ENDS}"
    rf"|(?P<before>(?:{_SUM})(?:\s*[万千])?)\s*"
    rf"(?P<unit>元|圆|块(?!链)|RMB\b|CNY\b|yuan\b|USD\b|dollars?\b)){_NO_COINS}",
    re.IGNORECASE,
)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DAY = re.compile(
    r"(?<!\d)(?:20\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]|\d{1,2}\s*月\s*\d{1,2}\s*[日号]"
    r"|20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)"
    rf"|\d{{1,2}}\s+(?:{_MONTHS})[a-z]*\.?(?:\s+20\d{{2}})?"
    rf"|(?:{_MONTHS})[a-z]*\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+20\d{{2}})?(?!\d))",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"(?:案件编号|案件号|案号|工单号|工单编号|受理号|受理编号|档案号|催收编号|合同编号|合同号|借据号|编号"
    r"|case\s*(?:no\.?|number|id)|file\s*(?:no\.?|number)|reference\s*(?:no\.?|number)?|ref\.?\s*(?:no\.?)?)"
    r"\s*(?:为|是|[:：#]|is)?\s*(?P<number>[（(]?\d{4}[）)]?[\u4e00-\u9fff]{1,4}\d{0,6}[\u4e00-\u9fff]{0,3}\d+号"
    r"|(?=[A-Za-z0-9-]*\d)[A-Za-z0-9][A-Za-z0-9-]{3,39})",
    re.IGNORECASE,
)
_DOCKET = re.compile(
    r"(?P<number>[（(]20\d{2}[）)][\u4e00-\u9fff]\d{0,6}[\u4e00-\u9fff]{1,4}\d{1,7}号)"
)
_CARD = re.compile(
    r"(?:尾号(?:为|是)?|末四位(?:为|是)?|ending\s+(?:in|with)|card\s+ending)\s*[:：]?\s*[*＊]*(?P<number>\d{4})(?!\d)",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\d.,-])(?P<number>1[3-9]\d{9}|400[- ]?\d{3}[- ]?\d{4}|0\d{2,3}[- ]\d{7,8}|9[56]\d{3,6}|12378|12363)"
    r"(?![\d元]|[.,]\d)"
)


def read_message(text: str, currency: Currency, today: date) -> Message:
    """What is recognised in a message; amounts of ``currency`` only.

    A date without a year is the nearest one to ``today``.
    """
    text = text[:MAX_LENGTH]
    sender = _SENDER.search(text)
    return Message(
        amounts=tuple(_once(_amounts(text, currency))),
        days=tuple(_once(_days(text, today))),
        numbers=tuple(_once(_numbers(text))),
        sender=sender.group(1) if sender else "",
    )


def _amounts(text: str, currency: Currency) -> Iterator[Amount]:
    for match in _AMOUNT.finditer(text):
        written = match.group("after") or match.group("before")
        sign = match.group("sign") or match.group("unit")
        sign = {"块": "元", "圆": "元", "yuan": "元", "dollar": "USD", "dollars": "USD"}.get(
            sign.lower(), sign
        )
        number = written.replace("，", ",").strip()
        try:
            minor = parse_amount(
                f"{number}{sign}" if match.group("before") else f"{sign}{number}", currency
            )
        except UserError:
            continue
        yield Amount(minor, _found(match))


def _days(text: str, today: date) -> Iterator[Day]:
    for match in _DAY.finditer(text):
        written = re.sub(r"\s*([年月日号])\s*", r"\1", match.group()).replace("号", "日")
        written = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", written)
        try:
            yield Day(parse_date(written, today), _found(match))
        except UserError:
            continue


def _numbers(text: str) -> Iterator[Number]:
    taken: list[tuple[int, int]] = []
    for kind, pattern in (
        (NumberKind.CASE, _DOCKET),
        (NumberKind.CASE, _CASE), (NumberKind.CARD_END, _CARD), (NumberKind.PHONE, _PHONE),
    ):  # fmt: skip
        for match in pattern.finditer(text):
            start, end = match.span("number")
            if all(end <= before or after <= start for before, after in taken):
                taken.append((start, end))
                yield Number(kind, match.group("number"), Found(text[start:end], start, end))


def _found(match: re.Match[str]) -> Found:
    return Found(match.group(), match.start(), match.end())


def _once(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Each of them once, however often it stands in the text."""
    seen: set[object] = set()
    for piece in pieces:
        if piece[:-1] not in seen:
            seen.add(piece[:-1])
            yield piece
