"""The terminal as a test sees it: in this process for most cases, installed for the rest."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ashore import bootstrap
from ashore.paths import Profile
from ashore.words import language

TODAY = date(2026, 11, 24)


class Said(NamedTuple):
    """How a command ended, and what it wrote."""

    status: int
    out: str
    err: str


class Terminal:
    """Runs ``ashore`` with arguments on one profile."""

    def __init__(self, profile: Profile, capture: pytest.CaptureFixture[str]) -> None:
        self.profile = profile
        self._capture = capture

    def __call__(self, *words: str) -> Said:
        """Run in this process, in English, on 24 November 2026."""
        language.use("en")
        self._capture.readouterr()
        status = bootstrap.main(["--profile", str(self.profile.folder), *words])
        return Said(status, *self._capture.readouterr())

    def import_text(self, text: str | bytes, name: str = "debts.csv") -> Said:
        """Write a file and import it."""
        file = self.profile.folder.parent / name
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return self("import", str(file))

    def debts(self) -> list[dict[str, Any]]:
        """The debts as the JSON of the list has them."""
        import json

        said = self("list", "--json")
        assert said.status == 0
        return json.loads(said.out)["debts"]  # type: ignore[no-any-return]


@pytest.fixture
def ashore(
    profile: Profile, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Terminal]:
    before = language.current()
    monkeypatch.setattr(bootstrap, "today", lambda: TODAY)
    yield Terminal(profile, capsys)
    language.use(before)


def installed(*words: str, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the installed command as a person does; ``environment`` is laid over this one."""
    environment = os.environ | settings.pop("environment", {})
    return subprocess.run(
        [Path(sys.executable).with_name("ashore"), *words],
        env=environment, capture_output=True, check=False, timeout=60, **settings,
    )  # fmt: skip
