"""The first look gives what the store gives, or nothing; it never makes or changes a file."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.storage.samples import record, sql
from tests.storage.strategies import records

from ashore.domain.debt import Record
from ashore.paths import Profile
from ashore.storage import Store, glance, revisions


@settings(max_examples=25, deadline=None)
@given(st.lists(records(), max_size=4, unique_by=lambda r: r.debt.id))
def test_it_gives_what_the_store_gives(some: list[Record]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder))
        store.apply([], some)
        store.apply([], [], figures={"huabei": ({}, {"rate": "0.06"})})
        store.set_meta("demo_day", "2026-11-24")
        found = glance(Profile(Path(folder)))
        assert found is not None
        assert found.records == store.records()
        assert found.overrides == store.overrides()
        assert found.meta == {"demo_day": "2026-11-24"}
        found.close()
        store.close()


def test_it_tells_when_someone_has_written_since(store: Store, profile: Profile) -> None:
    found = glance(profile)
    assert found is not None
    assert not found.is_stale()
    store.apply([], [record(1, 100)])
    assert found.is_stale()
    found.close()


def test_what_cannot_be_told_counts_as_stale(store: Store, profile: Profile) -> None:
    found = glance(profile)
    assert found is not None
    found.close()
    assert found.is_stale()


def test_without_a_file_there_is_nothing_and_none_is_made(profile: Profile) -> None:
    assert glance(profile) is None
    assert list(profile.folder.iterdir()) == []
    profile.database.mkdir()
    assert glance(profile) is None


@pytest.mark.parametrize("content", [b"", b"x", b"no database\n" * 500, b"\0" * 8192])
def test_it_leaves_what_it_cannot_read(profile: Profile, content: bytes) -> None:
    profile.database.write_bytes(content)
    assert glance(profile) is None
    assert profile.database.read_bytes() == content


@pytest.mark.parametrize(
    "change",
    [
        "PRAGMA application_id = 1",
        "UPDATE alembic_version SET version_num = '9999'",
        "DELETE FROM alembic_version",
        "DROP TABLE meta",
        "ALTER TABLE debt DROP COLUMN notes",
    ],
)
def test_another_schema_is_left_to_the_store(store: Store, profile: Profile, change: str) -> None:
    store.apply([], [record(1, 100)])
    sql(profile.database, change)
    assert glance(profile) is None


def test_a_damaged_row_is_left_to_the_store(store: Store, profile: Profile) -> None:
    store.apply([], [record(1, 100)])
    with closing(sqlite3.connect(profile.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE debt SET kind = 'loan'")
    assert glance(profile) is None


def test_bytes_that_are_no_text_are_left_to_the_store(store: Store, profile: Profile) -> None:
    store.apply([], [record(1, 100)])
    sql(profile.database, "UPDATE debt SET notes = CAST(x'ff' AS TEXT)")
    assert glance(profile) is None


def test_a_file_that_is_being_migrated_is_left_to_the_store(
    store: Store, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revisions, "HEAD", "next")
    assert glance(profile) is None


def test_a_folder_with_signs_that_an_address_would_take_apart(tmp_path: Path) -> None:
    folder = tmp_path / ("100% of it#1" if os.name == "nt" else "100% of it?#1")
    store = Store.open(folder)
    store.apply([], [record(1, 100)])
    found = glance(Profile(folder))
    assert found is not None
    assert found.records == [record(1, 100)]
    found.close()
    store.close()


@pytest.fixture
def read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite says what it says in a folder that may only be read, which root could not be refused."""

    def connect(file: str, **settings: Any) -> sqlite3.Connection:
        if "immutable" not in file:
            refused = sqlite3.OperationalError("attempt to write a readonly database")
            refused.sqlite_errorcode = sqlite3.SQLITE_READONLY_DIRECTORY
            raise refused
        opened: sqlite3.Connection = real(file, **settings)
        return opened

    real = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", connect)


def test_a_folder_that_may_only_be_read(profile: Profile, read_only: None) -> None:
    store = Store.open(profile.folder)
    store.apply([], [record(1, 100)])
    assert glance(profile) is None  # who reads without leaving a sign must be alone
    store.close()
    found = glance(profile)
    assert found is not None
    assert found.records == [record(1, 100)]
    assert found.is_stale()  # it could not tell
    found.close()
    profile.database.write_bytes(b"no database\n" * 500)
    assert glance(profile) is None


def test_a_folder_that_may_not_be_entered(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    assert glance(profile) is None


def test_it_needs_no_sqlmodel() -> None:
    code = (
        "import sys, ashore.storage\n"
        "print([m for m in sys.modules if m in ('sqlmodel', 'sqlalchemy', 'pydantic')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_package_has_no_other_names() -> None:
    import ashore.storage

    with pytest.raises(AttributeError, match="nothing"):
        ashore.storage.nothing  # noqa: B018 - the look-up is the test
