"""Thirty debts, held to their promise."""

from __future__ import annotations

import pytest
from tests.benchmarks.plan import measure


@pytest.mark.bench
def test_seven_strategies_for_thirty_debts(capsys: pytest.CaptureFixture[str]) -> None:
    found = measure(60)
    with capsys.disabled():
        lines = (
            f"{name}: {median:.2f} ms (best {best:.2f})" for name, (median, best) in found.items()
        )
        print("", *lines, sep="\n  ")
    assert found["seven strategies, end within 5 years"][0] <= 6
    assert found["seven strategies, last 28 years"][0] <= 12
    assert found["one re-plan, last 28 years"][0] < 16
