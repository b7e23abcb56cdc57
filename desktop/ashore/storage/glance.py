"""A first look at the file by the standard library alone, for the rows on the screen at start.

It reads what the newest schema holds and nothing else: where anything is not as expected, it
gives nothing, and the Store, which is opened right after it, says what is wrong.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ashore.storage import reading, revisions

if TYPE_CHECKING:
    from pathlib import Path

    from ashore.domain.debt import Record
    from ashore.paths import Profile

_BUSY_SECONDS = 0.2
_CANNOT_WRITE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
_NEVER = -1


@dataclass
class Glance:
    """What was in the file, and the connection that can tell whether it still is."""

    records: list[Record]
    overrides: dict[str, dict[str, str]]
    meta: dict[str, str]
    _connection: sqlite3.Connection
    _version: int

    def is_stale(self) -> bool:
        """Whether anyone has written since; True where that cannot be told."""
        try:
            return _version(self._connection) != self._version
        except sqlite3.Error:
            return True

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def glance(profile: Profile) -> Glance | None:
    """The records of a profile, or None: no file yet, another schema, or any trouble with it."""
    try:
        if not profile.database.is_file():
            return None
        # mode=rw makes no file.
        return _look(profile.database, "mode=rw")
    except sqlite3.OperationalError as error:
        # What the driver itself complains of has no code.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _CANNOT_WRITE:
            return None
    except (sqlite3.Error, OSError, KeyError, ValueError):
        return None
    return _look_without_writing(profile.database)


def _look_without_writing(file: Path) -> Glance | None:
    """The records in a folder where SQLite may not put the small file by which it tells others
    that it reads; None where someone else might be writing.
    """
    try:
        journal = file.with_name(f"{file.name}-wal")
        if journal.exists():
            return None
        found = _look(file, "mode=ro&immutable=1")
    except (sqlite3.Error, OSError, KeyError, ValueError):
        return None
    if found is not None:
        # Opened like this, it would not notice what others write.
        found._version = _NEVER
    return found


def _look(file: Path, how: str) -> Glance | None:
    connection = sqlite3.connect(
        f"{file.as_uri()}?{how}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,  # the other thread closes the connection
    )
    found = None
    try:
        found = _read(connection)
    finally:
        if found is None:
            connection.close()
    return found


def _read(connection: sqlite3.Connection) -> Glance | None:
    if connection.execute("PRAGMA application_id").fetchone() != (revisions.APPLICATION_ID,):
        return None
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [
        (revisions.HEAD,)
    ]:
        return None
    version = _version(connection)
    with reading.no_garbage_collection():
        connection.execute("BEGIN")
        rows = reading.Rows(
            *(connection.execute(question).fetchall() for question in reading.QUESTIONS)
        )
        overrides = connection.execute("SELECT lender_id, fields FROM lender_override").fetchall()
        meta = connection.execute("SELECT key, value FROM meta").fetchall()
        connection.execute("COMMIT")
        records = reading.records_of(rows)
    own = {lender_id: json.loads(fields) for lender_id, fields in overrides}
    return Glance(records, own, dict(meta), connection, version)


def _version(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return found
