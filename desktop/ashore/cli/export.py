"""``ashore export FILE``: the list of debts as a file for others, by the ending of its name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.command import Command
from ashore.cli.export_options import add_export_options, draw, wishes
from ashore.cli.options import TYPED, Options
from ashore.cli.session import Clock, opened, seen
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.services.export import Wishes

ALL_DATES = "--all-dates"


def configure(parser: ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "file", metavar="FILE",
        help=QT_TRANSLATE_NOOP(
            "Help", "the file to write; its ending says how: .pdf, .xlsx, .csv, .ics or .json"
        ),
    )  # fmt: skip
    parser.add_argument(
        "--all", action="store_true", help=QT_TRANSLATE_NOOP("Help", "archived debts too")
    )
    parser.add_argument(
        "--all-dates", dest=TYPED + ALL_DATES, action="store_const", const="yes",
        help=QT_TRANSLATE_NOOP(
            "Help", "into an .ics file: plan payments, promises, agreed dues and follow-ups too"
        ),
    )  # fmt: skip
    add_export_options(parser)


def run(options: Options, clock: Clock) -> int:
    """Write the file; return the exit status."""
    path = Path(options.file)
    wanted = wishes(path, options.typed)
    if ALL_DATES in options.typed:
        _write_dates(path, wanted, options, clock)
        said(options, path)
        return 0
    view = seen(options, clock)
    from ashore import moment
    from ashore.services.export import debt_list
    from ashore.words.export.write import write_list

    debts = debt_list(view.records, view.portfolio(), options.archived)
    write_list(path, debts, view.catalogue, wanted, moment.now(), draw)
    said(options, path)
    return 0


def _write_dates(path: Path, wanted: Wishes, options: Options, clock: Clock) -> None:
    """One calendar of everything. Raises UserError ``dates_only_ics`` for another format."""
    from ashore import moment
    from ashore.services.dates import Dates, saved_plans
    from ashore.services.export import Format, debt_list
    from ashore.words.export.write import write_dates

    if wanted.format is not Format.ICS:
        raise UserError("dates_only_ics", ALL_DATES, file=path.name)
    with opened(options, clock) as session:
        view, store = session.view(), session.store
        contacts, saved = tuple(store.contacts()), store.plans()
    debts = debt_list(view.records, view.portfolio(), options.archived)
    plans = saved_plans(saved, view.records, view.today, view.catalogue)
    years = view.catalogue.conduct().limitation_years
    write_dates(path, Dates(debts, contacts, plans, years), wanted, moment.now())


def said(options: Options, path: Path) -> None:
    """Tell where the file is."""
    if options.json:
        output.say_json({"file": str(path.absolute())})
    else:
        output.say(translate("Export", "Written: {file}").format(file=path.absolute()))


COMMAND = Command(
    "export",
    QT_TRANSLATE_NOOP("Help", "write the list of debts into a file: PDF, XLSX, CSV, ICS or JSON"),
    "ashore export debts.xlsx",
    configure,
    run,
)
