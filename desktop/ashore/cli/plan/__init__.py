"""``ashore plan``: what to pay on which payday, and when the debts end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.command import Command
from ashore.cli.export import said
from ashore.cli.export_options import PAPER, WITHOUT, add_export_options, draw, wishes
from ashore.cli.options import TYPED
from ashore.cli.plan.options import BUDGET, CASH, CONVENTION, CURRENCY, EXPORT, PAYDAY, STRATEGY
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.options import Options
    from ashore.cli.plan.answer import Answer
    from ashore.cli.session import Clock, View
    from ashore.services.export import Wishes

HELP = {
    BUDGET: ("AMOUNT", QT_TRANSLATE_NOOP(
        "Help", "what there is for the debts each month, like 3,000; without it the saved plan counts"
    )),
    PAYDAY: ("DAY", QT_TRANSLATE_NOOP(
        "Help", "the day of the month on which it comes, 1 to 31; in a shorter month its last day"
    )),
    CASH: ("AMOUNT", QT_TRANSLATE_NOOP("Help", "what is there today beside it")),
    STRATEGY: ("NAME", QT_TRANSLATE_NOOP(
        "Help", "highest-rate (where it is left out), smallest-balance, overdue-first, fewest-fees, "
        "pro-rata or minimums-only",
    )),
    CONVENTION: ("NAME", QT_TRANSLATE_NOOP(
        "Help", "dated (where it is left out): real dates, each debt by its own terms; "
        "or monthly: a twelfth of the yearly rate each month",
    )),
    CURRENCY: ("CODE", QT_TRANSLATE_NOOP("Help", "three letters; that of most debts where it is left out")),
    EXPORT: ("FILE", QT_TRANSLATE_NOOP(
        "Help", "write the plan into a file; its ending says how: .pdf, .xlsx, .csv, .ics or .json"
    )),
}  # fmt: skip


def configure(parser: ArgumentParser) -> None:
    """Add the command's own options."""
    parser.usage = "ashore plan [--budget AMOUNT --payday DAY] [OPTION ...]"
    for option, (value, about) in HELP.items():
        parser.add_argument(option, dest=TYPED + option, metavar=value, help=about)
    add_export_options(parser)


def run(options: Options, clock: Clock) -> int:
    """Print the plan, or write it into a file; return the exit status."""
    file = options.typed.get(EXPORT)
    if file is not None and not str(file).strip():
        raise UserError("option_needs_value", option=EXPORT)
    path = Path(str(file)) if file else None
    alone = next((each for each in (WITHOUT, PAPER) if each in options.typed), None)
    if path is None and alone is not None:
        # Whoever hands the answer on would believe that the names are out of it.
        raise UserError("export_option_alone", alone, export=EXPORT)
    # A file that cannot be is told of before anything is reckoned.
    wanted = wishes(path, options.typed) if path else None
    found, view = _answered(options, clock)
    if path and wanted:
        _export(path, found, view, wanted)
        said(options, path)
    elif options.json:
        from ashore.exchange.json_plan import document

        plan, intake = found.plan, found.intake
        left_out = [each for each in intake.starts if each.id in plan.settings.excluded]
        output.say_json(document(plan, found.comparison, found.ends_from, intake.others, left_out))
    else:
        from ashore.cli.plan.text import text

        output.say(text(found))
    return 0


def _export(path: Path, found: Answer, view: View, wanted: Wishes) -> None:
    from ashore import moment
    from ashore.services.export import PlanFile, debt_list
    from ashore.words.export.write import write_plan

    debts = debt_list(view.records, view.portfolio())
    file = PlanFile(
        found.plan, found.comparison, found.ends_from, found.intake.others, debts, found.left_out
    )
    write_plan(path, file, wanted, moment.now(), draw)


def _answered(options: Options, clock: Clock) -> tuple[Answer, View]:
    """The plan for the money that was typed, or else for the saved one."""
    from ashore.cli.plan.answer import answer, saved_answer
    from ashore.cli.session import opened, seen

    if BUDGET in options.typed:
        view = seen(options, clock)
        return answer(options.typed, view), view
    with opened(options, clock) as session:
        view = session.view()
        return saved_answer(options.typed, view, session.store.plans()), view


COMMAND = Command(
    "plan",
    QT_TRANSLATE_NOOP("Help", "show what to pay on which payday, and when the debts end"),
    "ashore plan --budget 3000 --payday 10 --cash 500",
    configure,
    run,
)
