"""What the tests of figures share: short makers, and strategies for hypothesis."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import hypothesis
from hypothesis import strategies as st

from ashore.domain.calc.days import Basis, Count
from ashore.domain.rates import Period, Rate

WORKED = Path(__file__).parents[2] / "data" / "worked"

Test = Callable[..., None]


def given(*strategies: st.SearchStrategy[Any]) -> Callable[[Test], Test]:
    """hypothesis.given without its clock: a long schedule on a busy machine is no failure."""

    def decorate(test: Test) -> Test:
        return hypothesis.settings(deadline=None)(hypothesis.given(*strategies)(test))

    return decorate


DAYS = st.dates(date(2019, 1, 1), date(2031, 12, 31))
AMOUNTS = st.integers(1, 10**10)
PERCENTS = st.decimals(0, 40, places=4)
BASES = st.sampled_from(Basis)
COUNTS = st.sampled_from(Count)


def worked(file: str, table: str) -> list[dict[str, Any]]:
    """The cases of one table in tests/data/worked."""
    found: list[dict[str, Any]] = tomllib.loads((WORKED / file).read_text(encoding="utf-8"))[table]
    return found


def rate(percent: str | Decimal, period: Period = Period.YEAR) -> Rate:
    """A rate from a text."""
    return Rate(Decimal(percent), period)


@st.composite
def rates(draw: st.DrawFn) -> Rate:
    """A rate of any period, up to 40 % a year, 4 % a month or 0.4 % a day."""
    period = draw(st.sampled_from(Period))
    scale = {Period.YEAR: 1, Period.MONTH: 10, Period.DAY: 100}[period]
    return Rate(draw(PERCENTS) / scale, period)


@st.composite
def rising(draw: st.DrawFn, least: int = 2, most: int = 6) -> list[date]:
    """Different days in order, over a few years."""
    first = draw(DAYS)
    steps = draw(st.lists(st.integers(1, 400), min_size=least - 1, max_size=most - 1))
    days = [first]
    for step in steps:
        days.append(days[-1] + timedelta(days=step))
    return days
