"""The slider of the plan's page, held to its promise: a step and its repaint within a frame."""

from __future__ import annotations

import statistics

import pytest
from tests.benchmarks.plan_page import measure


@pytest.mark.bench
def test_a_step_of_the_slider_with_its_repaint(capsys: pytest.CaptureFixture[str]) -> None:
    times = measure(60)
    with capsys.disabled():
        print(f"\n  slider: median {statistics.median(times):.2f} ms, longest {max(times):.2f} ms")
    assert statistics.median(times) < 16
