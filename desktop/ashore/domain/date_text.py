"""Reads a date as people type it: ``2026-11-22``, ``20261122``, ``11-22``, ``11月22日``, ``22 Nov``."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from ashore.domain.errors import UserError

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_RELATIVE = {"today": 0, "今天": 0, "yesterday": -1, "昨天": -1, "tomorrow": 1, "明天": 1, "前天": -2, "后天": 2}
_YMD = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MD = re.compile(r"(\d{1,2})[-/.月](\d{1,2})[日号]?")
_D_MON = re.compile(r"(\d{1,2})\.?\s*([a-z]{3,9})\.?,?\s*(\d{4})?")
_MON_D = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2}),?\s*(\d{4})?")


def parse_date(text: str, today: date) -> date:
    """The date that was typed, month before day where both are numbers.

    A date without a year is the one nearest to ``today``. Raises UserError:
    ``date_missing``, ``date_not_a_date``, ``date_no_such_day`` (31 June),
    ``date_out_of_range`` (outside 1970 to 2199).
    """
    typed = unicodedata.normalize("NFKC", text).casefold().strip()
    if not typed:
        raise UserError("date_missing")
    if typed in _RELATIVE:
        return today + timedelta(days=_RELATIVE[typed])
    for pattern in (_YMD, _COMPACT):
        found = pattern.fullmatch(typed)
        if found:
            year, month, day = map(int, found.groups())
            return _made(year, month, day)
    return _without_year(typed, today)


def _without_year(typed: str, today: date) -> date:
    if found := _MD.fullmatch(typed):
        return _nearest(int(found[1]), int(found[2]), today)
    if found := _D_MON.fullmatch(typed):
        day, name, year = int(found[1]), found[2], found[3]
    elif found := _MON_D.fullmatch(typed):
        day, name, year = int(found[2]), found[1], found[3]
    else:
        raise UserError("date_not_a_date")
    if name[:3] not in _MONTHS:
        raise UserError("date_not_a_date")
    month = _MONTHS.index(name[:3]) + 1
    return _made(int(year), month, day) if year else _nearest(month, day, today)


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
