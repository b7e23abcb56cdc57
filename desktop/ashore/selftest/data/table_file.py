"""A list of debts is written as CSV and read again."""

from __future__ import annotations

from ashore.catalogue import Catalogue
from ashore.exchange.csv_table import write_csv
from ashore.selftest.place import Place, need
from ashore.services.imports import read_file

_ROWS = (
    ("name", "lender", "balance", "due_date"),
    ("花呗", "huabei", "6320.50", "2026-11-22"),
    ("ICBC, card", "icbc-card", "1.2万", "2026-12-01"),
)


def check(place: Place) -> str:
    """Write and read."""
    file = place.folder / "debts.csv"
    write_csv(file, _ROWS)
    found = read_file(file, Catalogue(), place.today)
    need(not found.bad, f"a line was refused: {found.bad}")
    names = [draft.debt.name for draft in found.drafts]
    need(names == [row[0] for row in _ROWS[1:]], f"other debts were read: {names}")
    return f"{len(names)} debts, {file.stat().st_size} bytes"
