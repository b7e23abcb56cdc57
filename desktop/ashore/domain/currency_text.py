"""The words and signs that people set before or after an amount to name its currency."""

from __future__ import annotations

import re
import unicodedata

from ashore.domain.money import Currency

_NAMES = {
    "CNY": ("人民币", "rmb", "cn¥", "¥"),
    "HKD": ("港币", "港元", "港幣"),
    "MOP": ("澳门元", "澳门币", "葡币"),
    "TWD": ("新台币", "新台幣", "新臺幣", "台币", "台幣"),
    "SGD": ("新加坡元", "新元", "新币"),
    "USD": ("美元", "美金"),
    "EUR": ("欧元", "歐元"),
    "GBP": ("英镑", "英鎊"),
    "JPY": ("日元", "日圆", "日圓", "円"),
    "KRW": ("韩元", "韩币", "韓元"),
    "AUD": ("澳元", "澳币"),
    "CAD": ("加元", "加币"),
    "NZD": ("纽元", "新西兰元"),
    "THB": ("泰铢",),
    "RUB": ("卢布",),
}
_YUAN = ("块钱", "元整", "圆整", "元", "圆", "圓", "块", "塊")
_YUAN_CODES = ("CNY", "HKD", "MOP", "TWD", "SGD")
"""Where 元 says the local unit; with any other currency it says yuan."""


def own_words(currency: Currency) -> frozenset[str]:
    """What may stand beside an amount in ``currency``, in lower case."""
    words = {currency.code.casefold(), *_NAMES.get(currency.code, ())}
    if sign := currency.sign.casefold():
        # "HK$" may be typed as "$": the debt already says which dollar.
        words |= {sign, sign[-1]} if sign[-1] in "$¥£" else {sign}
    if currency.code in _YUAN_CODES:
        words.update(_YUAN)
    return frozenset(words)


def names_a_currency(word: str) -> bool:
    """Whether ``word`` (lower case) looks like the sign, code or name of some currency."""
    if any(unicodedata.category(char) == "Sc" for char in word):
        return True
    known = any(word in names for names in _NAMES.values()) or word in _YUAN
    return known or re.fullmatch("[a-z]{3}", word) is not None
