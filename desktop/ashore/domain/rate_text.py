"""Reads a rate as people type it: ``18.25 %/year``, ``0.05%/day``, ``万分之五``, ``1.5 %/month``."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from ashore.domain.errors import UserError
from ashore.domain.rates import MAX_ANNUAL_PERCENT, Period, Rate

_PERIOD_WORDS = (
    (Period.YEAR, ("per year", "a year", "/year", "/yr", "/y", "/a", "p.a.", "pa", "annual", "apr",
                   "yearly", "年利率", "年化利率", "年化", "年利", "年息", "/年", "每年", "年")),
    (Period.MONTH, ("per month", "a month", "/month", "/mo", "/m", "p.m.", "monthly", "month",
                    "月利率", "月利", "月息", "/月", "每月", "月")),
    (Period.DAY, ("per day", "a day", "/day", "/d", "daily", "day", "日利率", "日利", "日息",
                  "/日", "/天", "每天", "每日", "天", "日")),
)  # fmt: skip
_DIGITS = {c: str(i) for i, c in enumerate("零一二三四五六七八九")} | {"两": "2", "〇": "0", "点": "."}
_PLAIN = re.compile(r"(\d+(?:\.\d+)?|\.\d+)")


def parse_rate(text: str, default: Period) -> Rate:
    """The rate that was typed; ``default`` is its period where none is named.

    ``万分之五`` and ``万5`` are per day, ``1.5分`` and ``8厘`` per month, unless a period is
    named. Raises UserError: ``rate_missing``, ``rate_not_a_number``, ``rate_negative``,
    ``rate_too_high`` (above 1,000 % a year: most likely the wrong period).
    """
    typed = unicodedata.normalize("NFKC", text).casefold().strip()
    if not typed:
        raise UserError("rate_missing")
    period, rest = _take_period(typed)
    rest = re.sub(r"\s+", "", rest)
    if rest.startswith(("-", "−")):
        raise UserError("rate_negative")
    percent, customary = _percent(rest)
    return checked(Rate(percent, period or customary or default))


def checked(rate: Rate) -> Rate:
    """The rate itself, or UserError ``rate_negative`` / ``rate_too_high``."""
    if rate.percent < 0:
        raise UserError("rate_negative")
    if rate.annual() > MAX_ANNUAL_PERCENT:
        raise UserError("rate_too_high", annual=rate.annual(), limit=MAX_ANNUAL_PERCENT)
    return rate


def _take_period(typed: str) -> tuple[Period | None, str]:
    for period, words in _PERIOD_WORDS:
        for word in words:
            if word in typed:
                return period, typed.replace(word, "", 1)
    return None, typed


def _percent(typed: str) -> tuple[Decimal, Period | None]:
    """The percent, and the period that the notation itself implies."""
    scale, customary = Decimal(1), None
    for prefix, factor in (("万分之", "0.01"), ("千分之", "0.1"), ("百分之", "1"), ("万", "0.01")):
        if typed.startswith(prefix):
            typed, scale = typed.removeprefix(prefix), Decimal(factor)
            customary = Period.DAY if prefix.startswith("万") else None
            break
    for suffix, factor, implied in (("‱", "0.01", Period.DAY), ("‰", "0.1", None), ("%", "1", None),
                                    ("percent", "1", None), ("分", "1", Period.MONTH),
                                    ("厘", "0.1", Period.MONTH), ("bp", "0.01", None)):  # fmt: skip
        if typed.endswith(suffix):
            typed, scale = typed.removesuffix(suffix), scale * Decimal(factor)
            customary = customary or implied
            break
    digits = "".join(_DIGITS.get(c, c) for c in typed)
    if not _PLAIN.fullmatch(digits):
        raise UserError("rate_not_a_number")
    return Decimal(digits) * scale, customary
