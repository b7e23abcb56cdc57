"""Writes a table as CSV: for the clipboard, or into a file that any spreadsheet opens."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from ashore.domain.errors import UserError

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = frozenset("0123456789.,")


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """The rows as CSV with commas and CRLF (RFC 4180).

    A text that a spreadsheet would take for a formula gets an apostrophe in front; a negative
    number is none.
    """
    target = io.StringIO(newline="")
    csv.writer(target).writerows([_harmless(cell) for cell in row] for row in rows)
    return target.getvalue()


def write_csv(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write the rows into a file: all of them or none, for its owner alone.

    UTF-8 with a byte order mark, without which Excel takes Chinese for another encoding.
    Raises UserError ``table_unwritable``.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
                file.write(csv_text(rows))
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise UserError("table_unwritable", file=str(path)) from error


def _harmless(cell: str) -> str:
    if cell.startswith(_FORMULA) and not set(cell[1:]) <= _NUMBER:
        return f"'{cell}"
    return cell
