"""A quoted interest rate: a percent with its period, and what it is worth a year and a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ashore.domain.calc.days import Basis


class Period(StrEnum):
    """The period of a quoted rate: 日利率 (often 万分之), 月利率, 年利率."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


DayBasis = Basis
"""Days that a yearly rate is spread over: 365, 360 (banking custom), the actual year, 30/360."""

PER_YEAR = {Period.DAY: 365, Period.MONTH: 12, Period.YEAR: 1}
"""Simple annualisation, without compounding: ×365, ×12, ×1."""

MAX_ANNUAL_PERCENT = Decimal(1000)
"""A rate above this a year is taken for one with the wrong period."""


@dataclass(frozen=True, slots=True)
class Rate:
    """``percent`` per ``period``: Rate(Decimal("0.05"), Period.DAY) is 万分之五 a day."""

    percent: Decimal
    period: Period

    def annual(self) -> Decimal:
        """Percent a year, simple (近似折算年化利率): per day × 365, per month × 12."""
        return self.percent * PER_YEAR[self.period]

    def times(self, multiple: Decimal) -> Rate:
        """The rate multiplied, in the same period (penalty 1.5 × the contract rate)."""
        return Rate(self.percent * multiple, self.period)

    def in_period(self, period: Period) -> Decimal:
        """The same rate as percent per ``period`` (365 days, 12 months a year)."""
        return self.annual() / PER_YEAR[period]


def year_days(basis: DayBasis, year: int) -> int:
    """Days that a yearly rate is divided by, in ``year``."""
    return basis.year_days(date(year, 1, 1))
