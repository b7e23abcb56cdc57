"""Writes a table as CSV: for the clipboard, or into a file that any spreadsheet opens."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from ashore.exchange.whole_file import write_whole

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = frozenset("0123456789.,")
_ESCAPED = re.compile(r"'+[=+\-@\t\r]")


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
    Raises UserError as ``write_whole``.
    """
    data = csv_text(rows).encode("utf-8-sig")
    write_whole(path, lambda file: file.write(data))


def as_typed(cell: str) -> str:
    """A cell as it was before ``csv_text`` made it harmless."""
    return cell[1:] if _ESCAPED.match(cell) else cell


def _harmless(cell: str) -> str:
    number = cell[:1] in ("+", "-") and set(cell[1:]) <= _NUMBER
    if cell.startswith(_FORMULA) and not number:
        return f"'{cell}"
    # One more, so that ``as_typed`` gives back what somebody wrote with an apostrophe.
    return f"'{cell}" if _ESCAPED.match(cell) else cell
