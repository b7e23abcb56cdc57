"""Which schema a file has, found without importing Alembic: that costs, and is rarely due."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, text

from ashore.storage import case_tables, revisions, tables

# As Alembic itself makes it, so that a fresh file and a migrated one are the same.
_VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def table_names(connection: Connection) -> set[str]:
    """The tables in the file; the first real read of it."""
    found = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
    return {row[0] for row in found}


def revision(connection: Connection) -> str | None:
    """The schema's revision; None for an empty file, "" for one that is not ours or is damaged."""
    there = table_names(connection)
    if not there:
        return None
    if _VERSION.name not in there:
        return ""
    found = connection.execute(_VERSION.select()).scalars().all()
    if len(found) != 1 or (found[0] == revisions.HEAD and not there >= set(tables.METADATA.tables)):
        return ""
    return str(found[0])


def create(connection: Connection) -> None:
    """Make every table of the newest schema in an empty file, stamped with its revision."""
    assert case_tables.CONTACT.metadata is tables.METADATA  # all tables are known by now
    tables.METADATA.create_all(connection, checkfirst=False)
    _VERSION.create(connection, checkfirst=False)
    connection.execute(_VERSION.insert().values(version_num=revisions.HEAD))
    connection.execute(text(f"PRAGMA application_id = {revisions.APPLICATION_ID}"))
