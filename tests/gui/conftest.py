"""What every test of the window stands on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


class Complaints(Protocol):
    """The collector of tests/conftest.py."""

    seen: list[str]


@pytest.fixture(autouse=True)
def _offscreen_says_what_it_cannot(complaints: Complaints) -> Iterator[None]:
    """Drop what the platform plugin for no screen says whenever a window is shown or raised."""
    yield
    complaints.seen[:] = [s for s in complaints.seen if "This plugin does not support" not in s]


@pytest.fixture(autouse=True)
def _what_is_closed_goes() -> Iterator[None]:
    """Windows that a test has closed go with it: each that stays makes every later one slower."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
