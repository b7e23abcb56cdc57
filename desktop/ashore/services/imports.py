"""Reads a CSV file into debts that are ready to be saved, or into what is wrong in each line.

The same for window and terminal: look first, then ``services.debts.import_debts``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ashore.domain.debt import Status
from ashore.domain.errors import UserError
from ashore.exchange import csv_file, text_file
from ashore.services.fields import FIELDS, Draft, Reading, read_fields

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue

REQUIRED = ("name", "balance", "due_date")
STATUS = "status"
"""A column that only a file has: an exported debt may be repaid or archived."""
NOTHING_DUE = "none"
"""As a due date: no date is known. A program writes it; a person must not forget the date."""
NOT_KNOWN = "unknown"
"""As a rate: not even the one of the lender's preset holds."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A line of the file with every error in it, each at its column or at none, and its texts."""

    line: int
    errors: tuple[UserError, ...]
    cells: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Import:
    """The debts of a file in its order. While ``bad`` is not empty, none of them is saved."""

    drafts: tuple[Draft, ...]
    bad: tuple[BadRow, ...]

    def repeated_names(self, existing: Iterable[str]) -> list[str]:
        """Names that more than one debt will have; that is allowed, and worth saying."""
        names = [draft.debt.name for draft in self.drafts]
        counted = Counter([*names, *existing])
        return [name for name in dict.fromkeys(names) if counted[name] > 1]


def read_file(path: Path, catalogue: Catalogue, today: date) -> Import:
    """The debts in a file. Raises UserError ``file_*`` and what ``read_data`` raises."""
    return read_data(text_file.read_bytes(path), str(path), catalogue, today)


def read_stream(stream: BinaryIO, name: str, catalogue: Catalogue, today: date) -> Import:
    """The debts in an open file. Raises UserError ``file_*`` and what ``read_data`` raises."""
    return read_data(text_file.read_stream(stream, name), name, catalogue, today)


def read_data(data: bytes, name: str, catalogue: Catalogue, today: date) -> Import:
    """The debts in the content of a file called ``name``; ``today`` is the day of the balances.

    Raises UserError for what is wrong with the file as a whole: ``file_not_text``,
    ``file_empty``, ``columns_*``.
    """
    columns = (*FIELDS, STATUS)
    rows = csv_file.read_rows(text_file.decode(data, name), columns, REQUIRED)
    drafts: list[Draft] = []
    bad: list[BadRow] = []
    for row in rows:
        if row.error:
            bad.append(BadRow(row.line, (row.error,)))
            continue
        reading = _read(row.cells, catalogue, today)
        if reading.draft:
            drafts.append(reading.draft)
        else:
            bad.append(BadRow(row.line, reading.errors, row.cells))
    return Import(tuple(drafts), tuple(bad))


def _read(cells: Mapping[str, str], catalogue: Catalogue, today: date) -> Reading:
    """One row, with what only a file says: a status, no due date, a rate that is not known."""
    texts = dict(cells)
    nothing_due = _takes(texts, "due_date", NOTHING_DUE)
    rate_unknown = _takes(texts, "rate", NOT_KNOWN)
    status: Status | None = Status.OPEN
    said = (texts.get(STATUS) or "").strip().casefold()
    if said:
        status = next((each for each in Status if each == said), None)
    reading = read_fields(texts, catalogue, today, due_required=not nothing_due)
    if status is None:
        wrong = UserError("choice_unknown", STATUS, choices=", ".join(Status))
        return Reading(None, (*reading.errors, wrong))
    if reading.draft is None:
        return reading
    debt = replace(reading.draft.debt, status=status)
    if rate_unknown:
        debt = replace(debt, terms=replace(debt.terms, rate=None))
    return Reading(Draft(debt, reading.draft.balance), ())


def _takes(texts: dict[str, str], column: str, word: str) -> bool:
    """Whether the cell is that word; then it is empty from now on."""
    found = (texts.get(column) or "").strip().casefold() == word
    if found:
        texts[column] = ""
    return found
