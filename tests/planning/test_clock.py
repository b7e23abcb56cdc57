"""What time costs, exactly."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.planning.build import day, rate

from ashore.domain.rates import DayBasis, Period
from ashore.domain.terms import Accrual, Terms
from ashore.planning.clock import by_actual_year, by_payday, passed
from ashore.planning.pace import meter, monthly_pace, pace

YEAR, MONTH, DAY = Period.YEAR, Period.MONTH, Period.DAY
DAILY, MONTHLY = Accrual.DAILY, Accrual.MONTHLY
D365, D360, ACTUAL = DayBasis.D365, DayBasis.D360, DayBasis.ACTUAL
THIRTY = DayBasis.THIRTY_360


@pytest.mark.parametrize(
    ("percent", "per", "accrual", "basis", "start", "end", "share"),
    [
        ("36.5", YEAR, DAILY, D365, "2026-11-24", "2026-12-04", Fraction(1, 100)),
        ("36", YEAR, DAILY, D360, "2026-11-24", "2026-12-04", Fraction(1, 100)),
        ("36.5", YEAR, DAILY, ACTUAL, "2026-11-24", "2026-12-04", Fraction(1, 100)),
        ("36.6", YEAR, DAILY, ACTUAL, "2028-02-25", "2028-03-06", Fraction(1, 100)),
        ("10", YEAR, DAILY, ACTUAL, "2027-01-01", "2029-01-01", Fraction(2, 10)),
        ("0.05", DAY, DAILY, D360, "2026-11-24", "2026-12-24", Fraction(15, 1000)),
        ("0.05", DAY, MONTHLY, D365, "2026-11-22", "2026-12-22", Fraction(365 * 5, 12 * 10000)),
        ("1", MONTH, DAILY, D365, "2026-11-24", "2027-11-24", Fraction(12, 100)),
        ("1", MONTH, DAILY, D360, "2026-11-24", "2027-11-24", Fraction(12 * 365, 36000)),
        ("12", YEAR, DAILY, THIRTY, "2026-11-24", "2027-11-24", Fraction(12, 100)),
        ("12", YEAR, MONTHLY, THIRTY, "2027-01-31", "2027-03-01", Fraction(31, 3000)),
        ("0.05", DAY, DAILY, THIRTY, "2026-11-24", "2026-12-24", Fraction(15, 1000)),
        ("12", YEAR, MONTHLY, ACTUAL, "2027-12-22", "2028-01-10", Fraction(12 * 19, 36500)),
        ("12", YEAR, MONTHLY, ACTUAL, "2028-01-22", "2028-02-10", Fraction(12 * 19, 36600)),
        # by the month: a twelfth from one due day (22) to the next, the days beyond by the basis
        ("12", YEAR, MONTHLY, D365, "2026-11-22", "2026-12-22", Fraction(1, 100)),
        ("1", MONTH, MONTHLY, D365, "2027-01-22", "2027-02-22", Fraction(1, 100)),
        ("12", YEAR, MONTHLY, D365, "2026-11-22", "2026-12-10", Fraction(12 * 18, 36500)),
        ("12", YEAR, MONTHLY, D360, "2026-11-22", "2026-12-10", Fraction(12 * 18, 36000)),
        ("12", YEAR, MONTHLY, D365, "2026-12-10", "2027-01-10", Fraction(1, 100) + Fraction(12, 36500)),
    ],
)  # fmt: skip
def test_a_stretch_of_time(
    percent: str,
    per: Period,
    accrual: Accrual,
    basis: DayBasis,
    start: str,
    end: str,
    share: Fraction,
) -> None:
    found = pace(rate(percent, per), Terms(accrual=accrual, basis=basis), 22)
    days = [day(start).toordinal(), day(end).toordinal()]
    assert passed(found.ticks, days)[0] * Fraction(found.share, found.per) == share
    assert meter([(0, found)], found.per).between(*days) == share * found.per


def test_an_unknown_rate_costs_nothing() -> None:
    assert pace(None, Terms(), 1)[1:] == (0, 1)
    assert monthly_pace(None, [])[1:] == (0, 1)


@pytest.mark.parametrize(("percent", "per"), [("18.25", YEAR), ("0.05", DAY), ("1.5", MONTH)])
def test_by_the_monthly_convention_a_month_is_a_twelfth(percent: str, per: Period) -> None:
    quoted = rate(percent, per)
    assert quoted
    found = monthly_pace(quoted, [])
    assert Fraction(found.share, found.per) == Fraction(quoted.annual()) / 1200


def test_a_rate_that_changes_in_between() -> None:
    low, high = (pace(rate(percent), Terms(), 1) for percent in ("0", "36.5"))
    change = day("2026-12-01").toordinal()
    counted = meter([(0, low), (change, high)], 2000)
    assert counted.between(change - 10, change + 10) == 20
    assert counted.between(change - 10, change) == 0
    assert counted.between(change, change) == 0


def test_paydays_tick() -> None:
    days = [10, 20, 30]
    assert list(map(by_payday(days), [5, 10, 19, 20, 99])) == [0, 1, 1, 2, 3]
    assert (
        by_actual_year(day("2028-01-01").toordinal())
        - by_actual_year(day("2027-01-01").toordinal())
        == 365 * 366
    )
