"""A log of 10,000 contacts, held to its promise."""

from __future__ import annotations

import pytest
from tests.benchmarks.cases import measure


@pytest.mark.bench
def test_ten_thousand_contacts_open_without_a_pause(capsys: pytest.CaptureFixture[str]) -> None:
    found = measure(10_000)
    with capsys.disabled():
        print("", *(f"{name}: {figure:.1f} ms" for name, figure in found.items()), sep="\n  ")
    # Each is a step of its own, with the window's loop in between.
    for step in ("read all", "mark all", "timeline of all", "timeline of one", "search", "today"):
        assert found[step] < 100
