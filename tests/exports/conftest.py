"""Each test in both languages, where it asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ashore.words import language


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Drawing needs one."""


@pytest.fixture(params=language.LANGUAGES)
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """Both languages of the program in turn."""
    before = language.current()
    language.use(request.param)
    yield request.param
    language.use(before)


@pytest.fixture
def english() -> Iterator[None]:
    before = language.current()
    language.use("en")
    yield
    language.use(before)
