"""Opens the database file: makes it, migrates it, or refuses it and leaves it as it is."""

from __future__ import annotations

import os
import time
from contextlib import suppress

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from ashore.domain.errors import UserError
from ashore.paths import Profile
from ashore.storage import revisions, schema
from ashore.storage.engine import alone, lock_next, make_engine
from ashore.storage.failures import damaged

_SMALLEST = 512  # bytes: no database has a smaller page


def open_database(profile: Profile) -> Connection:
    """A connection to the profile's database with the newest schema.

    Raises UserError ``store_damaged``, ``store_newer``, ``store_not_upgraded``, and what
    sqlalchemy and the disk raise.
    """
    _make_file(profile)
    connection = make_engine(profile.database).connect()
    try:
        _bring_up_to_date(profile, connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_file(profile: Profile) -> None:
    """Make the folder and an empty private file where there is none yet."""
    profile.create()
    with suppress(FileExistsError):
        os.close(os.open(profile.database, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        return
    size = profile.database.stat().st_size
    # An empty file is a new one, unless there was something to back up before. SQLite takes
    # a few bytes for empty too, and would write over them.
    if 0 < size < _SMALLEST or (size == 0 and any(profile.backups.glob("*.sqlite"))):
        raise damaged(profile.folder)


def _bring_up_to_date(profile: Profile, connection: Connection) -> None:
    with connection.begin():
        found = schema.revision(connection)
    if found is None:
        _use_wal(connection)
        lock_next(connection)
        with connection.begin():
            # Another process may have been faster.
            found = schema.revision(connection)
            if found is None:
                schema.create(connection)
                found = revisions.HEAD
    if found == "":
        raise damaged(profile.folder)
    if found not in revisions.REVISIONS:
        raise UserError("store_newer", folder=str(profile.folder))
    _use_wal(connection)
    if found != revisions.HEAD:
        from ashore.storage.migrate import migrate

        migrate(profile)


def _use_wal(connection: Connection) -> None:
    """Switch to WAL. Where the disk cannot (a network drive), SQLite stays with its safe default.

    SQLite refuses the switch at once while another process opens the file, whatever the
    ``busy_timeout``: so wait here, twice as long each time, four seconds in all.
    """
    pause = 0.001
    while True:
        try:
            if alone(connection, "PRAGMA journal_mode") != "wal":
                alone(connection, "PRAGMA journal_mode = WAL")
            return
        except OperationalError:
            if pause > 4:
                raise
            time.sleep(pause)
            pause *= 2
