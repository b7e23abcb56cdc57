"""Brings a file of an older schema to the newest one, after a kept backup."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ashore.domain.errors import UserError
from ashore.paths import Profile
from ashore.storage import backups, revisions, schema
from ashore.storage.engine import alone, lock_next, make_engine

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MIGRATIONS = files("ashore.storage") / "migrations"


def migrate(profile: Profile) -> None:
    """Migrate the profile's database, all or nothing.

    The write lock is held from before the backup until the end, so that the backup is what
    is migrated. On failure the file is as it was. Raises UserError ``store_not_upgraded``
    (param ``backup``: the name of the kept copy), from the failure itself; and what the
    backup raises, when nothing has been touched yet.
    """
    # Rebuilding a table drops it: with foreign keys ON its entries would go along.
    writer = make_engine(profile.database, foreign_keys=False)
    with writer.connect() as connection, make_engine(profile.database).connect() as watcher:
        lock_next(connection)
        with connection.begin():
            before = schema.revision(connection)
            if before == revisions.HEAD:  # another process was faster
                return
            kept = _free_name(profile.backups, f"schema-{before}")
            backups.copy(profile, kept)
            seen = alone(watcher, "PRAGMA data_version")
            try:
                _upgrade(connection)
                _check(connection)
            except Exception as failure:
                connection.invalidate()
                if alone(watcher, "PRAGMA data_version") != seen:
                    _restore(kept, watcher)
                raise UserError("store_not_upgraded", backup=kept.name) from failure


def _free_name(folder: Path, stem: str) -> Path:
    """A name that no earlier, failed attempt has taken: its copy is kept too."""
    name, number = folder / f"{stem}.sqlite", 1
    while name.exists():
        number += 1
        name = folder / f"{stem}-{number}.sqlite"
    return name


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    with as_file(_MIGRATIONS) as folder:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.set_main_option("path_separator", "newline")
        command.upgrade(config, "head")


def _check(connection: Connection) -> None:
    """Raise RuntimeError unless the new schema is whole and every entry has its debt."""
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if orphans or schema.revision(connection) != revisions.HEAD:
        raise RuntimeError("the migration left an incomplete schema")


def _restore(kept: Path, watcher: Connection) -> None:
    """Write the kept copy back into the file, in one transaction: the file is never replaced."""
    with make_engine(kept).connect() as source:
        driver = cast("Any", source.connection.driver_connection)
        driver.backup(watcher.connection.driver_connection)
