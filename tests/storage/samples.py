"""Plain records, and a way into the file behind the store's back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from ashore.domain.debt import Debt, Entry, EntryKind, Record


def record(number: int, *amounts: int) -> Record:
    """A debt with a balance entry for each amount, a day apart."""
    debt = Debt(id=f"debt-{number}", name=f"Debt {number}", currency="CNY", position=number)
    entries = [
        Entry(f"entry-{number}-{n}", debt.id, date(2026, 1, n + 1), EntryKind.BALANCE, amount)
        for n, amount in enumerate(amounts)
    ]
    return Record(debt, tuple(entries))


def sql(file: Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    """Run a statement on the file behind the store's back, and commit."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        return connection.execute(statement, values).fetchall()
