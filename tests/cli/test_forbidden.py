"""Folders and files that permissions close, and a closed standard input: a sentence, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.cli.conftest import Said

from ashore.paths import Profile

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")

ASHORE = str(Path(sys.executable).with_name("ashore"))
ROW = "name,balance,due_date\nA,100,2026-11-22\n"


@cache
def powerless() -> list[str]:
    """What stands before a command so that permissions count: root may pass them all."""
    if os.geteuid():
        return []
    prefix = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--"]
    try:
        subprocess.run([*prefix, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as problem:
        pytest.skip(f"root cannot give up its power here: {problem}")
    return prefix


def ashore(*words: str, before: str = "", after: str = "") -> Said:
    """Run the installed program in a shell, in English, on 24 November 2026."""
    call = [*powerless(), ASHORE, *words, "--as-of", "2026-11-24", "--language", "en"]
    script = f'{before} "$@" {after}'
    done = subprocess.run(
        ["sh", "-c", script, "sh", *call], capture_output=True, text=True, check=False, timeout=60
    )
    return Said(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def closed() -> Iterator[list[Path]]:
    """Folders whose mode a test has changed, opened again at its end."""
    folders: list[Path] = []
    yield folders
    for folder in folders:
        folder.chmod(0o700)


def test_a_profile_in_a_folder_that_may_not_be_entered(
    profile: Profile, closed: list[Path]
) -> None:
    profile.folder.chmod(0)
    closed.append(profile.folder)
    for where in (profile.folder, profile.folder / "deeper"):
        said = ashore("list", "--profile", str(where))
        assert (said.status, said.out) == (2, "")
        assert said.err.startswith(f"ashore: The debts in {where} cannot be read:")
        assert len(said.err.splitlines()) == 1


def test_a_database_that_may_not_be_read(profile: Profile) -> None:
    assert ashore("list", "--profile", str(profile.folder)).status == 0
    profile.database.chmod(0o200)
    said = ashore("list", "--profile", str(profile.folder))
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"ashore: The debts in {profile.folder} cannot be read:")


def test_a_file_in_a_folder_that_may_not_be_entered(
    profile: Profile, tmp_path: Path, closed: list[Path]
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)
    closed.append(folder)
    said = ashore("import", str(folder / "debts.csv"), "--profile", str(profile.folder))
    assert said == (
        2,
        "",
        f"ashore: You may not read {folder / 'debts.csv'}: its permissions forbid it.\n",
    )


def test_a_closed_standard_input(profile: Profile) -> None:
    said = ashore("import", "-", "--profile", str(profile.folder), after="<&-")
    assert (said.status, said.out) == (2, "")
    assert (
        said.err == "ashore: There is nothing at standard input. Send the file there: <debts.csv\n"
    )


def test_too_much_at_standard_input(profile: Profile) -> None:
    said = ashore(
        "import", "-", "--profile", str(profile.folder), before="head -c 12000000 /dev/zero |"
    )
    assert (said.status, said.out) == (2, "")
    assert said.err == "ashore: - is larger than 10 MB: it cannot be a list of debts.\n"


@pytest.mark.parametrize("state", ["folder", "file in its place"])
def test_backups_that_cannot_be_written_keep_nothing_from_being_saved(
    profile: Profile, tmp_path: Path, closed: list[Path], state: str
) -> None:
    table = tmp_path / "debts.csv"
    table.write_text(ROW, encoding="utf-8")
    place = ("--profile", str(profile.folder))
    assert ashore("import", str(table), *place).status == 0
    if state == "folder":
        profile.backups.mkdir(mode=0o500, exist_ok=True)
        profile.backups.chmod(0o500)
        closed.append(profile.backups)
    else:
        profile.backups.write_text("mine", encoding="utf-8")
    note = (
        f"ashore: Today's backup could not be made: {profile.backups} cannot be written. "
        "Your debts are not touched by that.\n"
    )
    added = ("add", "--lender", "huabei", "--balance", "10", "--due-date", "2026-11-22", "--json")
    said = ashore(*added, *place)
    assert (said.status, said.err) == (0, note)
    assert len(json.loads(said.out)["added"]) == 1
    said = ashore("import", str(table), *place)
    assert (said.status, said.out) == (0, "1 debt was imported.\n")
    assert said.err.startswith(note)
    assert len(json.loads(ashore("list", "--json", *place).out)["debts"]) == 3


def test_a_profile_that_may_only_be_read_is_listed(profile: Profile, closed: list[Path]) -> None:
    place = ("--profile", str(profile.folder))
    added = ("--lender", "huabei", "--balance", "10", "--due-date", "2026-11-22")
    assert ashore("add", *added, *place).status == 0
    listed = ashore("list", "--json", *place)
    profile.database.chmod(0o400)
    profile.folder.chmod(0o500)
    closed.append(profile.folder)
    assert [path.name for path in profile.folder.iterdir()] == ["debts.sqlite"]
    assert ashore("list", "--json", *place) == listed
    said = ashore("add", *added, *place)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"ashore: The folder {profile.folder} cannot be written.")
    assert [path.name for path in profile.folder.iterdir()] == ["debts.sqlite"]
