"""Which days count: the length of a year, which end of a period counts, morning and evening."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

ONE_DAY = timedelta(days=1)


class Basis(StrEnum):
    """The days of a year: 360, 365, as many as it has, or twelve months of 30 days.

    THIRTY_360 is the European rule (30E/360): the 31st counts as the 30th. It is the one
    that adds up: a period counts the same whole or in parts.
    """

    D360 = "360"
    D365 = "365"
    ACTUAL = "actual"
    THIRTY_360 = "30/360"

    def year_days(self, day: date) -> int:
        """Days that the year of ``day`` has under this basis."""
        if self is Basis.D365:
            return 365
        if self is not Basis.ACTUAL:
            return 360
        year = day.year
        return 366 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 365


class Count(StrEnum):
    """EXCL counts the first day and not the last (算头不算尾), INCL counts both (算头又算尾)."""

    EXCL = "excl"
    INCL = "incl"


class Moment(NamedTuple):
    """The morning of a day, before it counts, or its evening, when it has counted."""

    on: date
    evening: bool = False

    def first_day(self) -> date:
        """The first day that counts after this moment."""
        return self.on + ONE_DAY if self.evening else self.on

    def as_in(self, other: Moment) -> Moment:
        """The same moment; a morning is written as the evening before where ``other`` is one."""
        if other.evening and not self.evening:
            return Moment(self.on - ONE_DAY, True)
        return self
