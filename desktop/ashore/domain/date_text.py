"""Reads a date as people type it: ``2026-11-22``, ``20261122``, ``11-22``, ``11月22日``, ``22 Nov``."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ashore.domain.errors import UserError
from ashore.domain.typed import MAX_LENGTH, plain

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")  # fmt: skip
_RELATIVE = {
    "today": 0, "今天": 0, "今日": 0, "yesterday": -1, "昨天": -1, "昨日": -1, "前天": -2,
    "tomorrow": 1, "明天": 1, "明日": 1, "后天": 2,
}  # fmt: skip
_TIME = re.compile(r"[t\s]\s?\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$")
_YMD = re.compile(r"(\d{4})\s?[-/.年\s]\s?(\d{1,2})\s?[-/.月\s]\s?(\d{1,2})\s?[日号號]?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBERS = re.compile(r"(\d{1,2})\s?([-/.月])\s?(\d{1,2})(?:\s?[日号號]|\2(\d{4}))?")
_D_MON = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[-/.\s]{0,2}([a-z]{3,9})\.?(?:[-/.,\s]{0,2}(\d{4}))?"
)
_MON_D = re.compile(r"([a-z]{3,9})[.\s]{0,2}(\d{1,2})(?:st|nd|rd|th)?(?:[,\s]{1,2}(\d{4}))?")


def parse_date(text: str, today: date) -> date:
    """The date that was typed; a time of day behind it is left out.

    Where both are numbers the month comes before the day, unless it cannot be one (22/11);
    followed by a year they must not be interchangeable (05/06/2026). A date without a year
    is the one nearest to ``today``. Raises UserError: ``date_missing``,
    ``date_not_a_date``, ``date_no_such_day`` (31 June), ``date_out_of_range`` (outside
    1970 to 2199).
    """
    typed = plain(text)
    if not typed:
        raise UserError("date_missing")
    if len(typed) > MAX_LENGTH:
        raise UserError("date_not_a_date")
    if typed in _RELATIVE:
        return today + timedelta(days=_RELATIVE[typed])
    typed = _TIME.sub("", typed)
    for pattern in (_YMD, _COMPACT):
        if found := pattern.fullmatch(typed):
            year, month, day = map(int, found.groups())
            return _made(year, month, day)
    month, day, written_year = _month_first(typed)
    if written_year:
        return _made(int(written_year), month, day)
    return _nearest(month, day, today)


def _month_first(typed: str) -> tuple[int, int, str | None]:
    """Month, day and the year if there is one behind them."""
    if found := _NUMBERS.fullmatch(typed):
        first, second = int(found[1]), int(found[3])
        swapped = found[2] != "月" and first > 12 >= second
        if found[4] and first != second and max(first, second) <= 12:
            raise UserError("date_not_a_date")
        return (second, first, found[4]) if swapped else (first, second, found[4])
    if found := _D_MON.fullmatch(typed):
        return _month(found[2]), int(found[1]), found[3]
    if found := _MON_D.fullmatch(typed):
        return _month(found[1]), int(found[2]), found[3]
    raise UserError("date_not_a_date")


def _month(name: str) -> int:
    for number, month in enumerate(_MONTHS, start=1):
        if month.startswith(name):
            return number
    raise UserError("date_not_a_date")


def _made(year: int, month: int, day: int) -> date:
    if not 1970 <= year <= 2199:
        raise UserError("date_out_of_range")
    try:
        return date(year, month, day)
    except ValueError:
        raise UserError("date_no_such_day") from None


def _nearest(month: int, day: int, today: date) -> date:
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue  # 29 February outside a leap year
    if not found:
        raise UserError("date_no_such_day")
    return min(found, key=lambda candidate: abs((candidate - today).days))
