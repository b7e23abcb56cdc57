"""When the window opens, and with what."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from tests.cli.conftest import TODAY

from ashore import bootstrap, paths
from ashore.words import language


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the window was opened with, on a machine with a screen."""
    seen: list[dict[str, Any]] = []

    def run(profile: paths.Profile, clock: Callable[[], date], **settings: Any) -> int:
        seen.append({"profile": profile, "day": clock(), **settings})
        return 5

    monkeypatch.setitem(sys.modules, "ashore.gui.app", SimpleNamespace(run=run))
    monkeypatch.setattr(bootstrap, "has_screen", lambda: True)
    monkeypatch.setattr(bootstrap, "today", lambda: TODAY)
    return seen


def test_no_argument_opens_the_persons_own_debts(opened: list[dict[str, Any]]) -> None:
    assert bootstrap.main([]) == 5
    assert opened == [
        {"profile": paths.default_profile(), "day": TODAY, "spoken": None, "demo": False, "backs_up": True, "first": ""}
    ]  # fmt: skip


def test_the_sample(opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["ashore", "--demo"])
    assert bootstrap.main() == 5
    assert opened[0]["profile"] == paths.demo_profile()
    assert opened[0]["demo"] is True


def test_options(opened: list[dict[str, Any]], profile: paths.Profile) -> None:
    before = language.current()
    words = ["--profile", str(profile.folder), "--as-of", "2026-12-01", "--language", "zh_CN"]
    assert bootstrap.main(words) == 5
    assert opened == [
        {"profile": profile, "day": date(2026, 12, 1), "spoken": "zh_CN", "demo": False, "backs_up": False, "first": ""}
    ]  # fmt: skip
    language.use(before)


def test_a_day_that_is_none_opens_nothing(
    opened: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["--as-of", "someday"]) == 2
    assert "--as-of" in capsys.readouterr().err
    assert opened == []


@pytest.mark.parametrize("words", [[], ["--language", "en"]])
def test_a_missing_library_is_named(
    opened: list[dict[str, Any]],
    words: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "ashore.gui.app", None)
    assert bootstrap.main(words) == 2
    err = capsys.readouterr().err
    assert err.startswith("ashore: The window cannot start, a library is missing: ")
    assert "ashore list" in err


def test_the_start_imports_nothing_that_the_first_painted_window_does_not_need() -> None:
    code = (
        "import sys, ashore.bootstrap\n"
        "heavy = ('argparse', 'csv', 'sqlite3', 'sqlalchemy', 'PySide6', 'ashore.cli.parser', 'ashore.domain.debt')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
