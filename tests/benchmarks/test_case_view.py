"""The case of a debt, held to its promise: ten thousand lines open and scroll without a pause over 100 ms."""

from __future__ import annotations

import pytest
from tests.benchmarks.case_view import lines, measure


@pytest.mark.bench
def test_ten_thousand_lines_open_and_scroll_without_a_pause(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = measure(10_000)
    with capsys.disabled():
        print("\n" + "\n".join(lines(found)))
    assert found.made < 100
    assert found.opening < 100
    assert found.scrolling < 100
    assert found.searching < 100
