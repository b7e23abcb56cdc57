"""Exports of twenty debts over 28 years, held to a few seconds."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from tests.benchmarks.export import measure


@pytest.mark.bench
def test_a_long_plan_in_every_format(
    capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    found, best = measure(2)
    assert len(found.plan.payments) > 5000
    with capsys.disabled():
        lines = (
            f"{kind}: {each.seconds:.2f} s (silent for {each.silence:.2f})"
            for kind, each in best.items()
        )
        print("", *lines, sep="\n  ")
    for kind, each in best.items():
        assert each.seconds < 4, kind
