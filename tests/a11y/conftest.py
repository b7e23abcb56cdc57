"""Tests of the real window as a screen reader knows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.person.fixtures import bus, day, laid_out, screen, sit, three
from tests.person.second_try import second_try

__all__ = ["bus", "day", "laid_out", "screen", "sit", "three"]

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("a11y")


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """A second try where the first one failed."""
    return second_try(item, nextitem)
