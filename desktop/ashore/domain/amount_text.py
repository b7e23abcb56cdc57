"""Reads an amount as people type it: ``12,000``, ``1.2万``, ``¥12,000.00``, ``3k``."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from ashore.domain.errors import UserError
from ashore.domain.money import Currency

MAX_MAJOR = Decimal(10) ** 12
"""Above this (a trillion) the entry is taken for a slip of the keys."""

_UNITS = {
    "亿": Decimal(10) ** 8,
    "万": Decimal(10) ** 4,
    "w": Decimal(10) ** 4,
    "千": Decimal(1000),
    "k": Decimal(1000),
    "百": Decimal(100),
}
_YUAN_WORDS = ("人民币", "块钱", "元整", "元", "圆", "块", "rmb", "整")
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
_PART = re.compile(rf"({_NUMBER})([亿万千百kw]?)")
_SIGN = re.compile(r"[a-z]{0,3}[$€£¥₩₹₽₺₫฿₴₦₱]|[a-z]{3}")


def parse_amount(text: str, currency: Currency) -> int:
    """Minor units of ``currency`` for an amount as typed (major units).

    Accepts full-width digits, thousands separators in threes, the units 亿 万 千 百 k w,
    and the currency's own sign or code. Raises UserError: ``amount_missing``,
    ``amount_not_a_number``, ``amount_other_currency``, ``amount_too_precise``,
    ``amount_too_large``, ``amount_negative``.
    """
    typed = unicodedata.normalize("NFKC", text).casefold().strip()
    if not typed:
        raise UserError("amount_missing")
    negative = typed.startswith(("-", "−", "(")) or "-" in typed[:3]
    typed = typed.replace("，", ",").replace("'", "").replace("_", "")
    typed = re.sub(r"\s+", "", typed).lstrip("+-−")
    number = _without_currency(typed, currency)
    if negative:
        raise UserError("amount_negative")
    major = _number(number)
    if major > MAX_MAJOR:
        raise UserError("amount_too_large")
    minor = major.scaleb(currency.digits)
    if minor != minor.to_integral_value():
        raise UserError("amount_too_precise", digits=currency.digits, currency=currency.code)
    return int(minor)


def _without_currency(typed: str, currency: Currency) -> str:
    own = {currency.code.casefold(), currency.sign.casefold()}
    if currency.code in ("CNY", "JPY"):
        own.add("¥")
    if currency.code == "CNY":
        own.add("cn¥")
    for word in _YUAN_WORDS:
        typed = typed.removeprefix(word) if word == "人民币" or word == "rmb" else typed
        if typed.endswith(word):
            typed = typed.removesuffix(word)
    for pattern in (rf"^({_SIGN.pattern})(?=[\d.])", rf"(?<=[\d.万千亿百])({_SIGN.pattern})$"):
        found = re.search(pattern, typed)
        if found:
            if found.group(1) not in own:
                raise UserError("amount_other_currency", currency=currency.code)
            typed = typed.replace(found.group(1), "", 1)
    return typed


def _number(typed: str) -> Decimal:
    """The value of ``12,000.5``, ``1.2万`` or ``1万2千500``; units must fall."""
    total = Decimal(0)
    position, last_unit = 0, Decimal(10) ** 9
    while position < len(typed):
        part = _PART.match(typed, position)
        if not part:
            raise UserError("amount_not_a_number")
        unit = _UNITS.get(part.group(2), Decimal(1))
        # "3万5" means 35,000 to some and 30,005 to others: ask instead of guessing.
        if unit >= last_unit or (position and unit == 1 and len(part.group(1)) < 2):
            raise UserError("amount_not_a_number")
        total += Decimal(part.group(1).replace(",", "")) * unit
        position, last_unit = part.end(), unit
    if position == 0:
        raise UserError("amount_not_a_number")
    return total
