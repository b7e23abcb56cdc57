"""``ashore letter``: a call sheet or a letter about one debt, shown or written into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.case import by_option, texts
from ashore.cli.command import Command
from ashore.cli.export import said
from ashore.cli.export_options import HELP as EXPORT_HELP
from ashore.cli.export_options import PAPER, draw_letter, paper
from ashore.cli.options import TYPED
from ashore.cli.session import opened
from ashore.words.language import QT_TRANSLATE_NOOP, current

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Mapping

    from ashore.cli.options import Options
    from ashore.cli.session import Clock, Session
    from ashore.services.templates import Letter, Template

OPTIONS = {
    "--debt": ("debt", "NAME", QT_TRANSLATE_NOOP("Help", "the name of the debt, as ashore list shows it")),
    "--template": ("template", "ID", QT_TRANSLATE_NOOP(
        "Help", "call-sheet (where it is left out), instalment-request, extension, reduction, hardship, "
        "dispute, complaint, or the name of a file of your own"
    )),
    "--income": ("income", "AMOUNT", QT_TRANSLATE_NOOP("Help", "what comes in each month")),
    "--necessities": ("necessities", "AMOUNT", QT_TRANSLATE_NOOP("Help", "what you need each month to live")),
    "--offer": ("offer", "AMOUNT", QT_TRANSLATE_NOOP(
        "Help", "what you can pay each month; what the saved plan leaves where it is left out"
    )),
    "--export": ("export", "FILE", QT_TRANSLATE_NOOP("Help", "the file to write: .pdf or .odt")),
}  # fmt: skip


def configure(parser: ArgumentParser) -> None:
    """Add the command's own options."""
    for option, (_, value, about) in OPTIONS.items():
        parser.add_argument(option, dest=TYPED + option, metavar=value, help=about)
    value, about = EXPORT_HELP[PAPER]
    parser.add_argument(PAPER, dest=TYPED + PAPER, metavar=value, help=about)


def run(options: Options, clock: Clock) -> int:
    """Print the letter, or write it; return the exit status."""
    from ashore.services.letters import letter_format

    typed = texts(options, OPTIONS)
    path = Path(typed["export"]) if typed.get("export") else None
    # A file that cannot be is told of before anything is reckoned.
    kind = letter_format(path) if path else None
    with by_option(OPTIONS), opened(options, clock) as session:
        found = _filled(typed, session)
    if path and kind:
        draw_letter(path, found, kind, paper(options.typed))
        said(options, path)
    elif options.json:
        places = list(found.open_places)
        output.say_json({"title": found.title, "body": found.body, "open_places": places})
    else:
        output.say(f"{found.title}\n\n{found.body.rstrip()}")
    return 0


def _filled(typed: Mapping[str, str], session: Session) -> Letter:
    from ashore.catalogue import currency as currency_of
    from ashore.services.case_fields import named_debt
    from ashore.services.contacts import log
    from ashore.services.letters import plan_room, typed_amount
    from ashore.services.prepare import Household, sheet
    from ashore.services.templates import fill
    from ashore.words.prepare import values

    store, catalogue, today = session.store, session.catalogue, session.today
    records = store.records()
    record = named_debt(typed.get("debt", ""), records, catalogue)
    chosen = _template(typed, store.folder)
    money = currency_of(record.debt.currency)
    income, necessities, offer = (
        typed_amount(typed, name, money) for name in ("income", "necessities", "offer")
    )
    if offer is None:
        offer = plan_room(record.debt, store.plans(), records, today, catalogue)
    found = sheet(record, today, catalogue, Household(income, necessities), offer)
    entries = log(store.contacts(), records, catalogue.conduct(), record.debt.id)
    return fill(chosen, values(found, entries))


def _template(typed: Mapping[str, str], profile: Path) -> Template:
    from ashore.services.letters import named_template
    from ashore.services.templates import CALL_SHEET, templates

    found, wrong = templates(current(), profile)
    for problem in wrong:
        output.complain(problem)
    return named_template(typed.get("template") or CALL_SHEET, found)


COMMAND = Command(
    "letter",
    QT_TRANSLATE_NOOP("Help", "prepare a call or a letter about a debt: text, PDF or ODT"),
    "ashore letter --debt Jiebei --template instalment-request --export letter.odt",
    configure,
    run,
)
