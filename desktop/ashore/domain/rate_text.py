"""Reads a rate as people type it: ``18.25 %/year``, ``0.05%/day``, ``万分之五``, ``月息1.5分``.

A text that could mean two rates is refused: a wrong reading is worse than none.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ashore.domain.errors import UserError
from ashore.domain.rates import MAX_ANNUAL_PERCENT, Period, Rate
from ashore.domain.typed import MAX_LENGTH, plain

_WORDS = {
    Period.YEAR: "/year /yr /y /a /annum peryear perannum ayear p.a. p.a pa annual annually yearly"
    " year apr 年利率 年化利率 年化 年利 年息 /年 每年 年",
    Period.MONTH: "/month /mo /m permonth amonth p.m. monthly month"
    " 月利率 月利 月息 /月 每月 每个月 月",
    Period.DAY: "/day /d perday aday daily day 日利率 日利 日息 /日 /天 每天 每日 天 日",
}
_PERIODS = {word: period for period, words in _WORDS.items() for word in words.split()}
_WORD = "|".join(sorted(map(re.escape, _PERIODS), key=len, reverse=True))
_SIDES = (re.compile(rf"^({_WORD})[:=为]?"), re.compile(rf"\(?({_WORD})\)?$"))
_SCALES = {
    "%": "1", "percent": "1", "pct": "1", "百分之": "1", "‰": "0.1", "千分之": "0.1",
    "‱": "0.01", "万分之": "0.01", "万": "0.01", "bp": "0.01", "bps": "0.01", "": "1",
}  # fmt: skip
_DAILY = ("‱", "万分之", "万")
_NUMBER = r"\d+(?:\.\d*)?|\.\d+"
_QUOTED = re.compile(rf"(万分之|千分之|百分之|万)({_NUMBER})|({_NUMBER})(%|percent|pct|‰|‱|bps?|)")
_FEN = re.compile(r"(\d+)(\.\d+)?([分厘])(?:([1-9])(?:(?<=分\d)厘)?)?")
_FEN_PERCENT = {Period.MONTH: Decimal(1), Period.YEAR: Decimal(10)}
"""What one 分 is worth by custom, a 厘 being a tenth of it; for a day, customs differ."""
_CHINESE = re.compile(r"(?<![\d.])(?:([一二三四五六七八九]?)(十)([一二三四五六七八九]?)|([零〇一二两三四五六七八九]))"
                      r"(?:点([零〇一二三四五六七八九]+))?(?![\d.零〇一二两三四五六七八九十])")  # fmt: skip
_DIGITS = str.maketrans("零〇一二两三四五六七八九", "001223456789")


def parse_rate(text: str, default: Period) -> Rate:
    """The rate that was typed; ``default`` is its period where none is named.

    ``万分之五`` and ``万5`` are per day, ``1.5分`` and ``8厘`` per month, unless a period is
    named. Raises UserError: ``rate_missing``, ``rate_not_a_number``, ``rate_negative``,
    ``rate_too_high`` (above 1,000 % a year: most likely the wrong period).
    """
    typed = plain(text)
    if not typed:
        raise UserError("rate_missing")
    if len(typed) > MAX_LENGTH or re.search(r"\d\.?\s+\.?\d", typed):
        raise UserError("rate_not_a_number")
    period, quoted = _take_period(re.sub(r"\s", "", typed).replace("(单利)", ""))
    if quoted.startswith("-"):
        raise UserError("rate_negative")
    return checked(_rate(_CHINESE.sub(_latin, quoted), period, default))


def checked(rate: Rate) -> Rate:
    """The rate itself, or UserError ``rate_negative`` / ``rate_too_high``."""
    if rate.percent < 0:
        raise UserError("rate_negative")
    if rate.annual() > MAX_ANNUAL_PERCENT:
        raise UserError("rate_too_high", annual=rate.annual(), limit=MAX_ANNUAL_PERCENT)
    return rate


def _take_period(typed: str) -> tuple[Period | None, str]:
    """The period named at one end or at both, and the text without it.

    A period amid the text ("1月5%") is no rate: without it the digits would run together.
    """
    periods = []
    for side in _SIDES:
        if found := side.search(typed):
            periods.append(_PERIODS[found[1]])
            typed = typed[: found.start()] + typed[found.end() :]
    if len(set(periods)) > 1:
        raise UserError("rate_not_a_number")
    return (periods[0] if periods else None), typed


def _rate(quoted: str, named: Period | None, default: Period) -> Rate:
    """A quotation in Latin digits: a number with its scale, or in 分 and 厘."""
    if found := _QUOTED.fullmatch(quoted):
        scale, number = found[1] or found[4], found[2] or found[3]
        implied = Period.DAY if scale in _DAILY else default
        return Rate(Decimal(number) * Decimal(_SCALES[scale]), named or implied)
    found = _FEN.fullmatch(quoted.replace("分半", "分5").replace("厘半", "厘5"))
    period = named or Period.MONTH
    if not found or period is Period.DAY or (found[2] and found[4]):
        raise UserError("rate_not_a_number")
    value = Decimal(f"{found[1]}{found[2] or ''}") + Decimal(found[4] or 0) / 10
    return Rate(value * _FEN_PERCENT[period] / (1 if found[3] == "分" else 10), period)


def _latin(found: re.Match[str]) -> str:
    """``二十四`` as 24, ``五点五`` as 5.5; two digits side by side (万二五) stay unread."""
    tens, ten, ones, digit, fraction = found.groups(default="")
    whole = (tens or "一") + (ones or "零") if ten else digit
    return f"{whole}.{fraction}".rstrip(".").translate(_DIGITS)
