"""``ashore --self-test``: it finds every check, runs them, and fails when something is amiss."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from ashore import assets
from ashore.selftest import runner
from ashore.selftest.data import catalogue, files, migration
from ashore.selftest.place import Broken, Place, need

TODAY = date(2026, 11, 24)


def self_test(checkout: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith("COV")} | environment
    command = [sys.executable, "-P", "-m", "ashore", "--self-test"]
    return subprocess.run(
        command, capture_output=True, text=True, env=env, check=False, timeout=300
    )


def test_every_file_of_the_two_rooms_is_a_check(checkout: Path) -> None:
    rooms = checkout / "desktop" / "ashore" / "selftest"
    expected = {
        f"ashore.selftest.{room}.{file.stem}"
        for room in ("data", "windows")
        for file in (rooms / room).glob("*.py")
        if not file.stem.startswith("_")
    }
    assert set(runner.names()) == expected


def test_all_of_it_passes_without_a_screen(checkout: Path, tmp_path: Path) -> None:
    done = self_test(
        checkout, QT_QPA_PLATFORM="offscreen", TMPDIR=str(tmp_path), XDG_DATA_HOME=str(tmp_path)
    )
    assert done.returncode == 0, done.stdout
    lines = done.stdout.splitlines()
    count = len(list(runner.names()))
    assert sum(line.startswith("ok ") for line in lines) == count
    assert re.fullmatch(rf"all {count} checks passed in [\d.]+ s", lines[-1])
    assert list(tmp_path.iterdir()) == [], "it leaves nothing behind, and writes nowhere else"


def test_what_does_not_hold_is_named_and_counted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def damaged(_name: str) -> bytes:
        raise assets.AssetMissing("packaged file is missing: samples/schema-0001.sqlite")

    names = ["ashore.selftest.data.catalogue", "ashore.selftest.data.migration"]
    monkeypatch.setattr(runner, "names", lambda: iter(names))
    monkeypatch.setattr(assets, "bytes_", damaged)
    assert runner.run(TODAY) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("ok     catalogue")
    assert lines[2].startswith("FAILED migration      AssetMissing: packaged file is missing")
    assert lines[-1].startswith("1 of 2 checks FAILED")


def test_need_says_what_is_missing() -> None:
    need("something", "never said")
    with pytest.raises(Broken, match="no chart was drawn"):
        need(0, "no chart was drawn")


def test_a_changed_file_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dist = tmp_path / "ashore-1.dist-info"
    dist.mkdir()
    (dist / "METADATA").write_text("Name: ashore\nVersion: 1\n", encoding="utf-8")
    name = "ashore/resources/rules/stages.toml"
    (dist / "RECORD").write_text(f"{name},sha256=AAAA,1\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(Broken, match=r"packaged file was changed: rules/stages\.toml"):
        files.check(Place(tmp_path, TODAY))


def test_the_old_file_is_the_one_that_the_migrations_are_tested_with(checkout: Path) -> None:
    golden = checkout / "tests" / "data" / "schema-0001.sqlite"
    assert assets.bytes_("samples/schema-0001.sqlite") == golden.read_bytes()


@pytest.mark.parametrize("check", [catalogue.check, migration.check])
def test_a_check_says_what_it_found(check: runner.Check, tmp_path: Path) -> None:
    assert re.match(r"\d+ ", check(Place(tmp_path, TODAY)))
