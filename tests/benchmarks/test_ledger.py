"""The accrual of 1,000 debts with 10 years of monthly entries each, held to its promise."""

from __future__ import annotations

import pytest
from tests.benchmarks.ledger import measure


@pytest.mark.bench
def test_a_thousand_debts_of_ten_years_are_seen_in_a_second(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = measure(1_000, 10)
    with capsys.disabled():
        print("", *(f"{name}: {figure:.1f} ms" for name, figure in found.items()), sep="\n  ")
    assert found["a payment, first sight"] < 1000
    assert found["a page, first sight"] < 1000
    # Cards with all their statements, and loans with dozens of open instalments, take longer.
    assert found["cards, first sight"] < 1500
    assert found["falling behind, first sight"] < 2500
    assert found["second sight"] < 20
    assert found["after one payment"] < 10
