"""What every test stands on: folders of its own, and no complaint that goes unnoticed.

A Python warning, a Qt message of warning level or above, or a log record of WARNING or above fails
the test it came in. A test that means to provoke one says so: ``complaints.expect("pattern")``, or
``pytest.warns`` for a Python warning.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from ashore.paths import Profile

# Set before anything imports Qt: the window tests draw into memory, and the user's own screen and
# folders are never touched. A test of the real window sets its own platform for its own process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory(prefix="ashore-tests-", ignore_cleanup_errors=True)
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
}.items():
    _place = Path(_HOME.name, _folder)
    _place.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[_name] = str(_place)


class Complaints(logging.Handler):
    """Collects what Qt and the loggers complain of during one test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []
        self._expected: list[str] = []

    def expect(self, pattern: str) -> None:
        """Say that a complaint in which the regular expression is found belongs to this test."""
        self._expected.append(pattern)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a log record of WARNING or above."""
        self.seen.append(f"log {record.levelname} {record.name}: {record.getMessage()}")

    def qt_message(self, kind: object, context: object, message: str) -> None:
        """Keep a Qt message of warning level or above; the signature is Qt's.

        The plugin for no screen says what it cannot whenever a window is shown or raised.
        """
        name = getattr(kind, "name", str(kind))
        offscreen = message.startswith("This plugin does not support")
        if name not in {"QtDebugMsg", "QtInfoMsg"} and not offscreen:
            self.seen.append(f"Qt {name}: {message}")

    def unexpected(self) -> list[str]:
        """Return the complaints that no expected pattern matches."""
        return [s for s in self.seen if not any(re.search(p, s) for p in self._expected)]

    def unheard(self) -> list[str]:
        """Return the expected patterns that matched nothing."""
        return [p for p in self._expected if not any(re.search(p, s) for s in self.seen)]


@pytest.fixture(autouse=True)
def complaints() -> Iterator[Complaints]:
    """Fail the test on any complaint it does not expect, and on an expected one that stays out."""
    collector = Complaints()
    logging.getLogger().addHandler(collector)
    core = sys.modules.get("PySide6.QtCore")  # pytest-qt loads it, where it is installed
    before = core.qInstallMessageHandler(collector.qt_message) if core else None
    try:
        yield collector
    finally:
        logging.getLogger().removeHandler(collector)
        if core:
            core.qInstallMessageHandler(before)
    if wrong := collector.unexpected():
        pytest.fail("complaints that the test does not expect:\n" + "\n".join(wrong), pytrace=False)
    if missing := collector.unheard():
        pytest.fail(f"expected complaints that never came: {missing}", pytrace=False)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A fresh, empty profile folder."""
    return Profile(tmp_path / "profile").create()


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the checkout: where pyproject.toml is."""
    return Path(__file__).resolve().parent.parent
