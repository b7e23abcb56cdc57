"""What opens, what is refused, and that a refused file stays as it is."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy.exc
from sqlalchemy import Connection
from tests.storage.samples import record, sql

from ashore.domain.errors import UserError
from ashore.paths import Profile
from ashore.storage import Store, database, engine, failures


@contextmanager
def refused(code: str) -> Iterator[None]:
    with pytest.raises(UserError) as caught:
        yield
    assert caught.value.code == code
    assert str(caught.value) == code


def filled(profile: Profile) -> None:
    store = Store.open(profile.folder)
    store.apply([], [record(n, n, n + 1) for n in range(200)])
    store.close()


def test_a_folder_and_a_file_are_made(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    store = Store.open(folder)
    assert store.records() == []
    store.close()
    assert [path.name for path in folder.iterdir()] == ["debts.sqlite"]


def test_an_empty_file_is_a_new_one(profile: Profile) -> None:
    """A program that was killed at its first start leaves one."""
    profile.database.touch()
    store = Store.open(profile.folder)
    assert store.records() == []
    store.close()


def test_a_file_that_another_process_fills_first_is_taken_as_it_is(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look at an empty file and the lock on it, another process makes the tables."""
    use_wal = database._use_wal

    def be_late(connection: Connection) -> None:
        monkeypatch.setattr(database, "_use_wal", use_wal)
        filled(profile)
        use_wal(connection)

    monkeypatch.setattr(database, "_use_wal", be_late)
    store = Store.open(profile.folder)
    assert len(store.records()) == 200
    store.close()


def test_an_empty_file_beside_backups_has_lost_its_content(profile: Profile) -> None:
    filled(profile)
    store = Store.open(profile.folder)
    store.backup_if_due(date(2026, 11, 24))
    store.close()
    profile.database.write_bytes(b"")
    with refused("store_damaged"):
        Store.open(profile.folder)
    assert profile.database.read_bytes() == b""


@pytest.mark.parametrize("keep", [10, 100, 4096, 5000, -4096])
def test_a_file_cut_short_is_refused_and_left(profile: Profile, keep: int) -> None:
    filled(profile)
    cut = profile.database.read_bytes()[:keep]
    profile.database.write_bytes(cut)
    with refused("store_damaged"):
        opened = Store.open(profile.folder)
        try:
            opened.records()
        finally:
            opened.close()
    assert profile.database.read_bytes() == cut
    assert [path.name for path in profile.folder.iterdir()] == ["debts.sqlite"]


@pytest.mark.parametrize(
    "content", [b"not a database\n" * 500, b"\0" * 8192, b"x", b"SQLite format 3\0"]
)
def test_a_file_that_is_no_database_is_refused_and_left(profile: Profile, content: bytes) -> None:
    profile.database.write_bytes(content)
    with refused("store_damaged"):
        Store.open(profile.folder)
    assert profile.database.read_bytes() == content


def test_a_scribbled_page_is_told_and_left(profile: Profile) -> None:
    filled(profile)
    content = bytearray(profile.database.read_bytes())
    for page in range(len(content) // 8192, len(content) // 4096):
        content[page * 4096 : page * 4096 + 100] = b"\xff" * 100
    profile.database.write_bytes(content)
    with refused("store_damaged"):
        Store.open(profile.folder).records()
    assert profile.database.read_bytes() == content


def test_another_programs_database_is_refused_and_left(profile: Profile) -> None:
    sql(profile.database, "CREATE TABLE debt (id)")
    content = profile.database.read_bytes()
    with refused("store_damaged"):
        Store.open(profile.folder)
    assert profile.database.read_bytes() == content


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE meta",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('0000')",
    ],
)
def test_a_file_that_lacks_what_it_says_is_refused(profile: Profile, change: str) -> None:
    filled(profile)
    sql(profile.database, change)
    with refused("store_damaged"):
        Store.open(profile.folder)


def test_a_row_that_cannot_be_read_is_told(profile: Profile, store: Store) -> None:
    store.apply([], [record(1, 100)])
    with closing(sqlite3.connect(profile.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE debt SET kind = 'loan'")
    with refused("store_damaged"):
        store.records()
    with refused("store_damaged"):
        store.record("debt-1")


def test_bytes_that_are_no_text_are_told(profile: Profile, store: Store) -> None:
    store.apply([], [record(1, 100)])
    sql(profile.database, "UPDATE debt SET notes = CAST(x'ff' AS TEXT)")
    with refused("store_damaged"):
        store.records()


def test_a_newer_schema_is_refused_and_left(profile: Profile) -> None:
    filled(profile)
    sql(profile.database, "UPDATE alembic_version SET version_num = '9999'")
    sql(profile.database, "PRAGMA wal_checkpoint(TRUNCATE)")
    content = profile.database.read_bytes()
    with refused("store_newer"):
        Store.open(profile.folder)
    assert profile.database.read_bytes() == content
    assert not profile.backups.exists()


def test_a_file_in_the_way_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with refused("store_unwritable"):
        Store.open(tmp_path / "file" / "profile")


def test_a_folder_in_the_way_of_the_file(profile: Profile) -> None:
    profile.database.mkdir()
    with refused("store_unwritable"):
        Store.open(profile.folder)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_without_the_right_to_write(profile: Profile) -> None:
    profile.folder.chmod(0o500)
    with refused("store_unwritable"):
        Store.open(profile.folder)
    profile.folder.chmod(0o700)


def test_a_file_that_may_only_be_read(profile: Profile, store: Store) -> None:
    """SQLite's own switch stands in for a read-only disk, which root could not be refused."""
    store._connection.exec_driver_sql("PRAGMA query_only = ON")
    store._connection.rollback()
    with refused("store_unwritable"):
        store.apply([], [record(1)])
    assert store.records() == []


def test_a_full_disk_is_told_and_nothing_is_lost(profile: Profile, store: Store) -> None:
    store.apply([], [record(1, 1)])
    pages = store._connection.exec_driver_sql("PRAGMA page_count").scalar()
    store._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    store._connection.rollback()
    with refused("store_full"):
        store.apply([], [record(n, n) for n in range(1, 500)])
    assert store.records() == [record(1, 1)]


def test_a_file_that_another_program_holds_is_told(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(profile)
    monkeypatch.setattr(engine, "BUSY_MS", 20)
    store = Store.open(profile.folder)
    with closing(sqlite3.connect(profile.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert len(store.records()) == 200  # WAL: reading goes on
        with refused("store_locked"):
            store.apply([], [record(1, 1)])
        other.execute("ROLLBACK")
    store.apply([], [record(1, 1)])
    store.close()


def test_a_bug_is_not_dressed_up_as_a_problem_of_the_disk(tmp_path: Path) -> None:
    error = sqlalchemy.exc.OperationalError("SELECT", {}, sqlite3.OperationalError("no such table"))
    with pytest.raises(sqlalchemy.exc.OperationalError), failures.told(tmp_path):
        raise error


def test_the_folder_is_named_for_the_sentence(profile: Profile) -> None:
    profile.database.write_bytes(b"no database at all, this")
    with pytest.raises(UserError) as caught:
        Store.open(profile.folder)
    assert caught.value.params == {"folder": str(profile.folder)}


def loaded(code: str) -> list[str]:
    """Run code in a fresh interpreter; return the heavy modules that it loaded."""
    ask = "print([m for m in ('alembic', 'sqlmodel', 'PySide6', 'sqlite3') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\n{ask}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return [name.strip("'") for name in done.stdout.strip()[1:-1].split(", ") if name]


def test_opening_does_not_import_alembic(profile: Profile) -> None:
    folder = str(profile.folder)
    open_it = (
        "from pathlib import Path; from ashore.storage import Store\n"
        f"Store.open(Path({folder!r})).close()"
    )
    for _ in ("fresh", "existing"):
        assert loaded(open_it) == ["sqlmodel", "sqlite3"]


def test_services_do_not_import_the_store() -> None:
    names = "change, checks, debts, history, ledger"
    assert loaded(f"from ashore.services import {names}") == []


def test_a_store_that_is_closed_lets_the_file_go(
    opener: Callable[[], Store], profile: Profile
) -> None:
    opener().close()
    assert [path.name for path in profile.folder.iterdir()] == ["debts.sqlite"]


def held_without_wal(profile: Profile) -> sqlite3.Connection:
    """A file that is not in WAL yet, which another program reads at this moment."""
    filled(profile)
    other = sqlite3.connect(profile.database, isolation_level=None, check_same_thread=False)
    assert other.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM debt").fetchall()
    return other


def test_the_switch_to_wal_waits_for_a_reader(profile: Profile) -> None:
    with closing(held_without_wal(profile)) as other:
        release = threading.Timer(0.05, lambda: other.execute("ROLLBACK"))
        release.start()
        store = Store.open(profile.folder)
        release.join()
        assert sql(profile.database, "PRAGMA journal_mode") == [("wal",)]
        store.close()


def test_the_switch_to_wal_does_not_wait_forever(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr("ashore.storage.database.time.sleep", waits.append)
    monkeypatch.setattr(engine, "BUSY_MS", 1)
    with closing(held_without_wal(profile)), refused("store_locked"):
        Store.open(profile.folder)
    assert 4 < sum(waits) < 5
