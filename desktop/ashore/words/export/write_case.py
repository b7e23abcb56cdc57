"""Writes the case of one debt into a file: the one door for window and terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ashore.domain.errors import UserError
from ashore.exchange.whole_file import write_whole
from ashore.services.export import Format, Paper

if TYPE_CHECKING:
    from ashore.services.case_file import Case
    from ashore.words.export.write import Draw

FORMATS = (Format.PDF, Format.CSV)


def case_format(path: Path) -> Format:
    """The format that a file's name asks for. Raises UserError ``export_kind_unknown``."""
    try:
        found = Format(path.suffix.lstrip(".").lower())
    except ValueError:
        found = Format.JSON
    if found not in FORMATS:
        known = ", ".join(f".{each}" for each in FORMATS)
        raise UserError("export_kind_unknown", file=path.name, known=known)
    return found


def write_case(path: Path, case: Case, kind: Format, paper: Paper, draw: Draw) -> None:
    """Write it as PDF or CSV. Raises UserError as ``write_whole``; then nothing is written."""
    if kind is Format.CSV:
        from ashore.exchange.csv_table import write_csv
        from ashore.words.export.case_rows import case_rows

        write_csv(path, case_rows(case))
        return
    from ashore.words.export.case_pages import case_document

    document = case_document(case)
    write_whole(path, lambda file: draw(document, file, paper, lambda _done: None))
