"""The schema: made fresh, migrated, or found in a released file, it is the same."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from tests.storage import golden
from tests.storage.samples import sql

from ashore.paths import Profile
from ashore.storage import Store, case_columns, case_tables, migrate, reading, revisions, tables
from ashore.storage.engine import make_engine


def layout(file: Path) -> dict[str, str]:
    """Every table and index with its SQL, spaces and quotes aside."""
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL")
        return {name: re.sub(r"\s+", "", made) for name, made in found}


def test_the_revisions_are_those_of_alembic() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate._MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    script = ScriptDirectory.from_config(config)
    found = [version.revision for version in script.walk_revisions()]
    assert tuple(reversed(found)) == revisions.REVISIONS


def test_a_fresh_file_and_a_migrated_one_are_the_same(store: Store, profile: Profile) -> None:
    migrated = profile.folder / "migrated.sqlite"
    engine = make_engine(migrated)
    with engine.connect() as connection, connection.begin():
        migrate._upgrade(connection)
    assert layout(migrated) == layout(profile.database)
    for ask in ("SELECT version_num FROM alembic_version", "PRAGMA application_id"):
        assert sql(migrated, ask) == sql(profile.database, ask)


@pytest.mark.parametrize("revision", revisions.REVISIONS)
def test_a_released_file_opens_with_all_that_is_in_it(revision: str, profile: Profile) -> None:
    shutil.copyfile(golden.DATA / f"schema-{revision}.sqlite", profile.database)
    store = Store.open(profile.folder)
    assert store.records() == golden.records(revision)
    assert store.overrides() == golden.OVERRIDES
    assert store.plans() == golden.plans(revision)
    assert store.meta(golden.META[0]) == golden.META[1]
    store.close()


def test_the_newest_released_file_has_todays_schema(store: Store, profile: Profile) -> None:
    assert layout(golden.DATA / f"schema-{revisions.HEAD}.sqlite") == layout(profile.database)


def test_every_table_is_strict(store: Store, profile: Profile) -> None:
    tables = {row[1]: row[5] for row in sql(profile.database, "PRAGMA table_list")}
    ours = {name for name in tables if not str(name).startswith(("sqlite_", "alembic_"))}
    assert ours == {
        "debt", "entry", "lender_override", "meta", "plan",
        "agreement", "promise", "contact", "evidence",
    }  # fmt: skip
    assert all(tables[name] == 1 for name in ours)


def test_the_columns_are_read_in_the_order_of_the_tables() -> None:
    assert tuple(tables.DEBT.columns.keys()) == reading.DEBT_COLUMNS + reading.RULE_COLUMNS
    assert tuple(tables.ENTRY.columns.keys()) == reading.ENTRY_COLUMNS + reading.DETAIL_COLUMNS
    assert tuple(case_tables.AGREEMENT.columns.keys()) == case_columns.AGREEMENT_COLUMNS
    assert tuple(case_tables.PROMISE.columns.keys()) == case_columns.PROMISE_COLUMNS
    assert tuple(case_tables.CONTACT.columns.keys()) == case_columns.CONTACT_COLUMNS
    assert tuple(case_tables.EVIDENCE.columns.keys()) == case_columns.EVIDENCE_COLUMNS
