"""Connections to the database file: one driver, one set of pragmas, real transactions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

BUSY_MS = 5000
"""How long a write waits for another process, which is done in milliseconds as a rule."""

_BEGIN = "ashore_begin"


def make_engine(file: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine without a pool: who connects holds the connection as long as it is needed.

    Values never show in errors (``hide_parameters``): a crash text must be safe to paste.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        poolclass=NullPool,
        hide_parameters=True,
        # A lock of the store guards the connection, which may move between threads.
        connect_args={"check_same_thread": False, "isolation_level": None},
    )

    def prepare(connection: Any, _record: object) -> None:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA synchronous = FULL")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # The driver's own BEGIN comes late and never before DDL; this one covers all, reads too.
    mode = connection.info.pop(_BEGIN, "DEFERRED")
    if mode:
        connection.exec_driver_sql(f"BEGIN {mode}")


def lock_next(connection: Connection) -> None:
    """Let the next transaction take the write lock at its start, not at its first write."""
    connection.info[_BEGIN] = "IMMEDIATE"


def alone(connection: Connection, statement: str, *values: str) -> Any:
    """Run a statement that SQLite wants outside a transaction; the first value it gives."""
    connection.info[_BEGIN] = ""
    with connection.begin():
        result = connection.exec_driver_sql(statement, values)
        return result.scalar() if result.returns_rows else None
