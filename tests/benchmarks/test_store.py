"""The store with 10,000 debts, held to its promise."""

from __future__ import annotations

import pytest
from tests.benchmarks.store import measure


@pytest.mark.bench
def test_ten_thousand_debts_are_read_in_a_tenth_of_a_second(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = measure(10_000)
    with capsys.disabled():
        print("", *(f"{name}: {figure:.1f} ms" for name, figure in found.items()), sep="\n  ")
    assert found["read all"] < 100
    assert found["first look"] < 100
    assert found["one payment"] < 20
    assert found["open, existing"] < 10
