"""Reads an amount as people type it: ``12,000``, ``1.2万``, ``¥12,000.00``, ``3k``.

A text that could mean two amounts is refused: a wrong reading is worse than none.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ashore.domain.currency_text import names_a_currency, own_words
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.typed import MAX_LENGTH, plain

MAX_MAJOR = 10**12
"""Above this (a trillion) the entry is taken for a slip of the keys."""

_UNITS = {
    "亿": 10**8, "億": 10**8, "千万": 10**7, "千萬": 10**7, "百万": 10**6, "百萬": 10**6,
    "万": 10**4, "萬": 10**4, "w": 10**4, "千": 1000, "k": 1000, "百": 100, "": 1,
}  # fmt: skip
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))  # the empty one last
_NUMBER = rf"\.?\d(?:[\d.,_'’\s]|{_UNIT.removesuffix('|')})*?"
_PART = re.compile(rf"(?=\.?\d)((?:[1-9]\d{{0,2}}(?:,\d{{3}})+|[1-9]\d{{0,2}}(?:[\s_'’]\d{{3}})+|\d*))"
                   rf"(?:\.(\d+)|\.$)?\s*({_UNIT})\s*")  # fmt: skip


class _Part(NamedTuple):
    """A number with its unit: ``1.2万`` is ("1", "2", 10000)."""

    whole: str
    fraction: str
    unit: int


def parse_amount(text: str, currency: Currency) -> int:
    """Minor units of ``currency`` for an amount as typed (major units).

    Accepts full-width digits, thousands separators in threes, the units 亿 万 千 百 k w,
    and the currency's own sign, code or customary name. Raises UserError:
    ``amount_missing``, ``amount_not_a_number``, ``amount_other_currency``,
    ``amount_too_precise``, ``amount_too_large``, ``amount_negative``.
    """
    typed = plain(text)
    if not typed:
        raise UserError("amount_missing")
    found = _layout(currency).fullmatch(typed) if len(typed) <= MAX_LENGTH else None
    if not found:
        raise _refusal(typed[:MAX_LENGTH], currency)
    minor = sum(_minor(part, currency) for part in _parts(found[1]))
    if minor > MAX_MAJOR * 10**currency.digits:
        raise UserError("amount_too_large")
    return minor


@cache
def _layout(currency: Currency) -> re.Pattern[str]:
    """Own words with an optional plus sign, the number with its units, own words."""
    own = rf"(?:(?:{'|'.join(map(re.escape, own_words(currency)))})\s*)*"
    return re.compile(rf"\+?\s*{own}\+?\s*({_NUMBER})\s*{own}")


def _refusal(typed: str, currency: Currency) -> UserError:
    """Why a text is not an amount in ``currency``, as far as one can tell."""
    if sides := re.fullmatch(r"(\D*)\d(?:.*\d)?\.?(\D*)", typed):
        head, tail = sides[1].strip(), sides[2].strip()
        if "-" in head + tail or (head.startswith("(") and tail.endswith(")")):
            return UserError("amount_negative")
        if any(map(names_a_currency, (head, tail, re.sub(rf"^(?:{_UNIT})\s*", "", tail)))):
            return UserError("amount_other_currency", currency=currency.code)
    return UserError("amount_not_a_number")


def _parts(number: str) -> list[_Part]:
    """The parts of ``1万2千500``, each smaller than the unit before it."""
    parts: list[_Part] = []
    place = 0
    while place < len(number):
        found = _PART.match(number, place)
        if not found:
            raise UserError("amount_not_a_number")
        part = _Part(re.sub(r"\D", "", found[1]), found[2] or "", _UNITS[found[3]])
        if parts and not _may_follow(part, parts[-1]):
            raise UserError("amount_not_a_number")
        parts.append(part)
        place = found.end()
    return parts


def _may_follow(part: _Part, before: _Part) -> bool:
    """Whether ``1万`` may go on so: ``2千`` and ``2000`` yes, ``.5`` and ``20000`` no.

    "3万5" means 35,000 to some and 30,005 to others: ask instead of guessing.
    """
    if before.fraction or not part.whole or part.whole.startswith("0"):
        return False
    if part.unit == 1 and len(part.whole) == 1:
        return False
    return int(part.whole) * part.unit < before.unit


def _minor(part: _Part, currency: Currency) -> int:
    """The part's value in minor units, exact, or UserError ``amount_too_precise``."""
    # "12.000" is twelve to some and twelve thousand to others, but where thousandths exist.
    grouped = 0 < len(part.whole) < 4 and part.whole[0] != "0" and len(part.fraction) == 3
    ambiguous = grouped and part.unit == 1 and currency.digits < 3
    decimals = part.fraction.rstrip("0")
    scaled: int = int(part.whole + decimals or "0") * part.unit * 10**currency.digits
    one: int = 10 ** len(decimals)
    if scaled % one or ambiguous:
        raise UserError("amount_too_precise", digits=currency.digits, currency=currency.code)
    return scaled // one
