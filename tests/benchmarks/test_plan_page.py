"""The slider of the plan's page, held to its promise: a step and its repaint within a frame."""

from __future__ import annotations

import statistics

import pytest
from tests.benchmarks.plan_page import BUDGETS, measure


@pytest.mark.bench
@pytest.mark.parametrize("budget", BUDGETS)
def test_a_step_of_the_slider_with_its_repaint(
    budget: str, capsys: pytest.CaptureFixture[str]
) -> None:
    busy, own, there = (statistics.median(each) for each in measure(60, BUDGETS[budget]))
    with capsys.disabled():
        print(f"\n  slider, {budget}: {busy:.2f} ms, its own {own:.2f}, the plan after {there:.2f}")
    assert own < 16
    if budget == "the money reaches":
        assert there < 16
