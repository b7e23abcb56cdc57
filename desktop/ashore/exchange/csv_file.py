"""Reads CSV text into rows of texts by column, with the line that each one starts on.

What a spreadsheet writes is taken as it is: commas, semicolons or tabs, or what a first line
``sep=;`` names; quoted cells over several lines.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from ashore.domain.errors import InvalidInput, UserError
from ashore.exchange.csv_table import as_typed

DELIMITERS = (",", ";", "\t")
_NAMED_DELIMITER = re.compile(r'\s*"?sep=([^\w\s"]|\t)"?[ ]*(?:\r\n|\r|\n|$)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the file: its texts by column, or the error that makes it unreadable."""

    line: int
    cells: dict[str, str]
    error: UserError | None = None


def read_rows(text: str, columns: Collection[str], required: Sequence[str]) -> list[Row]:
    """The rows under the header line, blank ones left out.

    A column's name may have capitals, and spaces or hyphens for its underscores. Raises UserError
    ``file_empty``, ``columns_unknown``, ``columns_missing``, ``column_twice``, or InvalidInput
    where more than one of them holds. A row's own errors: ``row_too_long``, ``quote_open``,
    ``quote_stray``, ``cell_too_long``.
    """
    records = _records(text)
    first = next(records, None)
    if first is None:
        raise UserError("file_empty")
    if isinstance(first[1], UserError):
        raise first[1]
    header = _header(first[1], columns, required)
    return [
        Row(line, {}, cells) if isinstance(cells, UserError) else _row(line, cells, header)
        for line, cells in records
    ]


def _records(text: str) -> Iterator[tuple[int, list[str] | UserError]]:
    """Each record that holds anything, with its first line; an error where it cannot be read."""
    named = _NAMED_DELIMITER.match(text)
    above = text[: named.end()] if named else ""
    text = text.removeprefix(above)
    delimiter = named[1] if named else _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = len(above.splitlines()) + reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, UserError(_code(str(error)), limit=csv.field_size_limit())
            continue
        if any(cell.strip() for cell in cells):
            yield line, cells


def _code(complaint: str) -> str:
    """The code for what strict reading complains of: words behind a closing quote are left."""
    if "end of data" in complaint:
        return "quote_open"
    return "cell_too_long" if "field limit" in complaint else "quote_stray"


def _delimiter(text: str) -> str:
    """The separator that the header line uses most; a comma where it has none."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=header.count)


def _header(cells: list[str], columns: Collection[str], required: Sequence[str]) -> list[str]:
    names = [name.strip().casefold().replace(" ", "_").replace("-", "_") for name in cells]
    while not names[-1]:
        names.pop()
    errors = []
    unknown = [
        cell.strip() or "“”"
        for cell, name in zip(cells, names, strict=False)
        if name not in columns
    ]
    if unknown:
        errors.append(
            UserError("columns_unknown", columns=", ".join(unknown), known=", ".join(columns))
        )
    missing = [name for name in required if name not in names]
    if missing:
        errors.append(UserError("columns_missing", columns=", ".join(missing)))
    twice = sorted({name for name in names if name in columns and names.count(name) > 1})
    errors += [UserError("column_twice", column=name) for name in twice]
    if errors:
        raise errors[0] if len(errors) == 1 else InvalidInput(errors)
    return names


def _row(line: int, cells: list[str], header: list[str]) -> Row:
    if any(cell.strip() for cell in cells[len(header) :]):
        return Row(line, {}, UserError("row_too_long", cells=len(cells), columns=len(header)))
    return Row(line, dict(zip(header, map(as_typed, cells), strict=False)))
