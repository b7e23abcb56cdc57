"""Months as day numbers (``date.toordinal``), made once: the simulation asks for them by the thousand."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from functools import cache
from itertools import pairwise

FIRST_YEAR, END_YEAR = 1969, 2400
"""Dates that people type lie between 1970 and 2199; a plan may last a hundred years from there."""

IN_EVERY_MONTH = 28
"""The last day that every month has."""


@cache
def anchors(day: int) -> list[int]:
    """The ``day`` of each month from January 1969 on, or the last day of a shorter month."""
    firsts = _firsts()
    if day <= IN_EVERY_MONTH:
        return [first + day - 1 for first in firsts[:-1]]
    return [min(first + day, following) - 1 for first, following in pairwise(firsts)]


@cache
def evenings(day: int) -> list[int]:
    """The days before these: in the evening of the last day of a month the next one begins."""
    return [anchor - 1 for anchor in anchors(day)]


def next_anchor(day: int, on: int) -> int:
    """The index in ``anchors(day)`` of the first one on or after the day number ``on``."""
    return bisect_left(anchors(day), on)


def months_of(year: int) -> slice:
    """Where the twelve months of a year stand in ``anchors``."""
    start = (year - FIRST_YEAR) * 12
    return slice(start, start + 12)


@cache
def _firsts() -> list[int]:
    """The first of each month, and of the month after the last one."""
    years = range(FIRST_YEAR, END_YEAR)
    found = [date(year, month, 1).toordinal() for year in years for month in range(1, 13)]
    return [*found, date(END_YEAR, 1, 1).toordinal()]
