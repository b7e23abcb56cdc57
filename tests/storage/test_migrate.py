"""A migration succeeds as a whole, or leaves file and backup as they were."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.storage import golden
from tests.storage.samples import sql

from ashore.domain.errors import UserError
from ashore.paths import Profile
from ashore.storage import Store, backups, database, engine, migrate, revisions

HEAD = revisions.HEAD
"""The newest schema there is."""

HEADER = """
from alembic import op
import sqlalchemy as sa

revision = "next"
down_revision = "HEAD"

def upgrade():
"""

# What a change of a CHECK constraint needs in SQLite: the table is made anew and the old one dropped.
REBUILD = """
    with op.batch_alter_table("debt", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default="grey"))
"""
HALF_WAY = """
    op.execute("ALTER TABLE debt ADD COLUMN colour TEXT")
    op.execute("UPDATE debt SET name = 'lost'")
    op.execute("DELETE FROM entry")
"""
FAILS = f"{HALF_WAY}    raise RuntimeError('the migration has a bug')\n"
COMMITS_THEN_FAILS = f"""{HALF_WAY}    op.get_bind().exec_driver_sql("COMMIT")
    op.get_bind().exec_driver_sql("BEGIN")
    op.execute("UPDATE debt SET hotline = 'lost'")
    raise RuntimeError('the migration has a bug')
"""
ORPHANS = """
    op.execute("DELETE FROM debt WHERE position = 0")
"""
BAD_SQL = """
    op.execute("ALTER TABLE nothing ADD COLUMN colour TEXT")
"""

NewSchema = Callable[[str], None]


@pytest.fixture
def new_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NewSchema:
    """Makes the program believe in a next schema that a migration with the given body leads to."""

    def make(body: str) -> None:
        folder = tmp_path / "migrations %d"  # a percent sign, which Alembic's settings interpolate
        shutil.copytree(str(migrate._MIGRATIONS), folder, dirs_exist_ok=True)
        (folder / "versions" / "next.py").write_text(
            HEADER.replace("HEAD", HEAD) + body, encoding="utf-8"
        )
        monkeypatch.setattr(migrate, "_MIGRATIONS", folder)
        monkeypatch.setattr(revisions, "REVISIONS", (*revisions.REVISIONS, "next"))
        monkeypatch.setattr(revisions, "HEAD", "next")

    return make


@pytest.fixture
def old(profile: Profile) -> Profile:
    """A profile with a file of the newest schema, as a released version left it."""
    shutil.copyfile(golden.DATA / f"schema-{HEAD}.sqlite", profile.database)
    return profile


def dump(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def test_a_migration_keeps_every_row_and_a_backup(old: Profile, new_schema: NewSchema) -> None:
    before = dump(old.database)
    new_schema(REBUILD)
    store = Store.open(old.folder)
    assert sql(old.database, "SELECT version_num FROM alembic_version") == [("next",)]
    assert sql(old.database, "SELECT DISTINCT colour FROM debt") == [("grey",)]
    assert sql(old.database, "SELECT count(*) FROM entry") == [(12,)]
    assert sql(old.database, "PRAGMA integrity_check") == [("ok",)]
    store.close()
    [kept] = old.backups.iterdir()
    assert kept.name == f"schema-{HEAD}.sqlite"
    assert dump(kept) == before


def test_a_migrated_file_is_opened_without_another_backup(
    old: Profile, new_schema: NewSchema
) -> None:
    new_schema(REBUILD)
    for _ in range(2):
        Store.open(old.folder).close()
    assert len(list(old.backups.iterdir())) == 1


@pytest.mark.parametrize("body", [FAILS, COMMITS_THEN_FAILS, ORPHANS, BAD_SQL])
def test_a_failed_migration_leaves_file_and_backup_whole(
    old: Profile, new_schema: NewSchema, body: str
) -> None:
    before = dump(old.database)
    inode = old.database.stat().st_ino
    new_schema(body)
    with pytest.raises(UserError) as caught:
        Store.open(old.folder)
    assert caught.value.code == "store_not_upgraded"
    assert caught.value.params == {"backup": f"schema-{HEAD}.sqlite"}
    assert caught.value.__cause__ is not None
    assert dump(old.database) == before
    assert dump(old.backups / f"schema-{HEAD}.sqlite") == before
    assert old.database.stat().st_ino == inode  # never deleted, never made anew
    assert sql(old.database, "PRAGMA journal_mode") == [("wal",)]


def test_the_old_program_goes_on_after_a_failed_migration(
    old: Profile, new_schema: NewSchema, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_schema(COMMITS_THEN_FAILS)
    for _ in range(2):
        with pytest.raises(UserError, match="store_not_upgraded"):
            Store.open(old.folder)
    names = sorted(path.name for path in old.backups.iterdir())
    assert names == [f"schema-{HEAD}-2.sqlite", f"schema-{HEAD}.sqlite"]
    monkeypatch.undo()
    store = Store.open(old.folder)
    assert store.records() == golden.records(HEAD)
    store.close()


def test_without_a_backup_nothing_is_migrated(
    old: Profile, new_schema: NewSchema, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(old.database)
    new_schema(REBUILD)

    def no_room(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backups, "copy", no_room)
    with pytest.raises(UserError, match="store_full"):
        Store.open(old.folder)
    assert dump(old.database) == before


def test_two_that_open_at_once_migrate_once(old: Profile, new_schema: NewSchema) -> None:
    new_schema(REBUILD)
    failures: list[BaseException] = []
    start = threading.Barrier(2)

    def open_it() -> None:
        start.wait()
        try:
            Store.open(old.folder).close()
        except BaseException as failure:  # noqa: BLE001 - shown below
            failures.append(failure)

    threads = [threading.Thread(target=open_it) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(list(old.backups.iterdir())) == 1
    assert sql(old.database, "SELECT version_num FROM alembic_version") == [("next",)]


def test_one_that_comes_second_finds_nothing_due(old: Profile, new_schema: NewSchema) -> None:
    new_schema(REBUILD)
    Store.open(old.folder).close()
    migrate.migrate(old)
    assert len(list(old.backups.iterdir())) == 1


def test_a_locked_file_is_not_migrated(
    old: Profile, new_schema: NewSchema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 20)
    new_schema(REBUILD)
    with closing(sqlite3.connect(old.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="store_locked"):
            Store.open(old.folder)
        other.execute("ROLLBACK")
    assert not old.backups.exists()
    database.open_database(old).close()


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ("kind = 'mortgage', minimum_amount = 5000", "instalment"),
        ("kind = 'family', minimum_amount = 5000", "instalment"),
        ("kind = 'mortgage', minimum_amount = 5001", "fixed"),  # somebody chose it
        ("kind = 'mortgage', minimum_amount = 90000", "fixed"),  # all that is owed
        ("kind = 'mortgage', minimum_amount = 0", "fixed"),
        ("kind = 'card', minimum_amount = 5000", "fixed"),
        ("kind = 'mortgage', minimum_amount = 5000, repeats = 'none'", "fixed"),
    ],
)
def test_the_amount_due_that_was_taken_for_each_month_becomes_an_instalment(
    profile: Profile, changes: str, kind: str
) -> None:
    """What the program wrote for want of the kind, and nothing that a person chose."""
    shutil.copyfile(golden.DATA / "schema-0001.sqlite", profile.database)
    with closing(sqlite3.connect(profile.database)) as connection:
        debt = connection.execute("SELECT id FROM debt WHERE kind = 'family'").fetchone()
        connection.execute(
            f"UPDATE debt SET repeats = 'monthly', minimum_kind = 'fixed', {changes} WHERE id = ?",
            debt,
        )
        connection.execute(
            "UPDATE entry SET amount = 90000, amount_due = ? WHERE debt_id = ?",
            (90000 if "90000" in changes else 0 if "= 0" in changes else 5000, *debt),
        )
        connection.commit()
    store = Store.open(profile.folder)
    found = store.record(debt[0])
    store.close()
    assert found is not None
    assert found.debt.terms.minimum.kind == kind
