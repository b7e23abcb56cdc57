"""The worked examples of plans, to the cent. Amounts in cents."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.planning.build import TODAY, money, monthly, rows

from ashore.planning.make import make_plan
from ashore.planning.settings import Strategy
from ashore.planning.start import Asked, Missed, Start

HIGH, SMALL, MINIMUMS = Strategy.HIGHEST_RATE, Strategy.SMALLEST_BALANCE, Strategy.MINIMUMS_ONLY

O_24 = rows((5000, "22.99", 150), (3500, "18.99", 100), (12000, "6.5", 350))
P_C = rows((5000, "22", 150), (12000, "9", 250), (800, "29", 40))
P_D = rows((5000, "22", 150), (12000, "9", 250), (800, "6", 40))
P_Z = rows((5000, "0", 150), (12000, "9", 250))


@pytest.mark.parametrize(
    ("debts", "budget", "strategy", "months", "interest"),
    [
        pytest.param(P_C, 700, HIGH, 30, 265561, id="P-C"),
        pytest.param(P_D, 700, HIGH, 29, 249924, id="P-D highest rate"),
        pytest.param(P_D, 700, SMALL, 30, 261396, id="P-D smallest balance"),
        pytest.param(P_Z, 700, HIGH, 26, 115329, id="P-Z highest rate"),
        pytest.param(P_Z, 700, SMALL, 27, 156766, id="P-Z smallest balance"),
        pytest.param(O_24, 800, HIGH, 30, 307523, id="O-24 highest rate"),
    ],
)
def test_interest_rounded_each_month(
    debts: list[Start], budget: int, strategy: Strategy, months: int, interest: int
) -> None:
    plan = make_plan(debts, money(budget), TODAY, monthly(strategy))
    assert (plan.months, plan.total and plan.total.interest) == (months, interest)
    assert plan.shown == plan.total
    assert not plan.short


@pytest.mark.parametrize(
    ("strategy", "months", "interest"), [(HIGH, 30, 307523), (SMALL, 30, 323015), (MINIMUMS, 54, 599703)]
)  # fmt: skip
def test_o_24_is_counted_without_rounding(strategy: Strategy, months: int, interest: int) -> None:
    """Rounded each month, two of its three figures come out as 3,230.11 and 5,997.06."""
    plan = make_plan(O_24, money(800), TODAY, monthly(strategy, rounded=False))
    assert (plan.months, plan.total and plan.total.interest) == (months, interest)
    assert plan.shown == plan.total


def test_by_the_month_what_is_overdue_stands_for_the_first_minimum() -> None:
    """The convention knows no due dates: a minimum that was just missed changes no figure."""
    known = [
        replace(
            debt,
            asked=(Asked(TODAY - timedelta(days=2), (n + 1) * 4000, Missed.BEFORE),),
            due_day=22,
        )
        for n, debt in enumerate(P_C)
    ]
    plan = make_plan(known, money(700), TODAY, monthly())
    assert (plan.months, plan.total and plan.total.interest) == (30, 265561)
    assert {short.on for short in plan.short} == {TODAY}


def test_p_s_is_the_least_that_is_possible() -> None:
    bound = make_plan(P_C, money(300), TODAY, monthly(keep_minimums=False))
    assert (bound.months, bound.total and bound.total.interest) == (84, 731480)
    for strategy in Strategy:
        plan = make_plan(P_C, money(300), TODAY, monthly(strategy))
        assert plan.is_short
        assert plan.total is None or plan.total.interest > 731480
