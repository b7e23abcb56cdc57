"""The start, held to its promises against a bare window in the same run."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from tests.benchmarks.start import measure
from tests.person.screen import open_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="drives an X server of its own")


@pytest.mark.bench
def test_the_start_is_hardly_slower_than_a_bare_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with open_screen(tmp_path) as screen:
        for name, value in screen.environment().items():
            monkeypatch.setitem(os.environ, name, value)
        found = measure(runs=7, many=10_000)
    with capsys.disabled():
        print("", *(f"{name}: {figure:.2f}" for name, figure in found.items()), sep="\n  ")
    assert found["first paint to bare"] <= 1.15
    assert found["rows to bare"] <= 3.3
    assert found["demo pause"] <= 50
    assert found["demo memory"] <= 125
    assert found["many rows to demo rows"] <= 2  # see docs/decisions/ledger.md
    assert found["many sort"] < 50
    assert found["many filter"] < 50
