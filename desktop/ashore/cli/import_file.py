"""``ashore import FILE.csv``: all debts of a file, or none and what is wrong in each line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ashore.cli import added, output
from ashore.cli.command import Command
from ashore.cli.options import Options
from ashore.cli.session import Clock, Session, opened
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.services.imports import BadRow, Import

STANDARD_INPUT = "-"


def configure(parser: ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "file", metavar="FILE.csv",
        help=QT_TRANSLATE_NOOP("Help", "the file, in UTF-8 or GB18030; - reads standard input"),
    )  # fmt: skip


def run(options: Options, clock: Clock) -> int:
    """Save the debts of the file, or say what is wrong with it; return the exit status."""
    from ashore.services.debts import import_debts

    with opened(options, clock) as session:
        read = _read(options.file, session)
        if read.bad:
            _complain(options.file, read.bad)
            return 2
        if not read.drafts:
            _nothing(options, session)
            return 0
        here = [record.debt.name for record in session.store.records()]
        session.back_up()
        change = import_debts(session.store, read.drafts)
        added.show(options, session.view(), change)
    repeated = read.repeated_names(here)
    if repeated:
        text = translate("Import", "More than one debt is now called: {names}.")
        output.note(text.format(names=", ".join(repeated)))
    return 0


def _read(file: str, session: Session) -> Import:
    from ashore.services import imports

    if file == STANDARD_INPUT:
        if sys.stdin is None:  # closed by whoever started the program
            raise UserError("input_closed")
        return imports.read_stream(sys.stdin.buffer, file, session.catalogue, session.today)
    return imports.read_file(Path(file), session.catalogue, session.today)


def _complain(file: str, bad: tuple[BadRow, ...]) -> None:
    """One line for each error, each with the line of the file and the column."""
    for row in bad:
        for error in row.errors:
            text = translate("Import", "{file}, line {line}")
            place = text.format(file=file, line=row.line)
            output.complain(error, f"{place}, {error.field}" if error.field else place)
    output.note(translate("Import", "Nothing was imported: %n line(s) to correct.", None, len(bad)))


def _nothing(options: Options, session: Session) -> None:
    if options.json:
        output.say_json({"as_of": session.today.isoformat(), "added": []})
    else:
        output.say(
            translate("Import", "The file names its columns and holds no debts: 0 imported.")
        )


COMMAND = Command(
    "import",
    QT_TRANSLATE_NOOP("Help", "add the debts in a CSV file, all or none"),
    "ashore import debts.csv",
    configure,
    run,
)
