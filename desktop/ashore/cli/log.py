"""``ashore log add``, ``list`` and ``export``: the contacts with lenders, their marks, a case as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.case import by_option, texts
from ashore.cli.command import Command
from ashore.cli.export_options import HELP as EXPORT_HELP
from ashore.cli.export_options import PAPER
from ashore.cli.options import TYPED
from ashore.cli.session import day_of, opened
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

    from ashore.cli.options import Options
    from ashore.cli.session import Clock, Session
    from ashore.services.contacts import LogEntry

ADD, LIST, EXPORT = "add", "list", "export"
_FLAGS = ("--json", "--demo")
OPTIONS = {
    "--debt": ("debt", "NAME", QT_TRANSLATE_NOOP("Help", "the name of the debt, as ashore list shows it")),
    "--channel": ("channel", "NAME", QT_TRANSLATE_NOOP(
        "Help", "sms, in-app, call, robot-call, letter, e-mail, visit, complaint, court or note"
    )),
    "--direction": ("direction", "in|out", QT_TRANSLATE_NOOP("Help", "in: they got in touch; out: you did")),
    "--when": ("when", "TIME", QT_TRANSLATE_NOOP("Help", "date and local time, like \"2026-11-24 21:59\"")),
    "--zone": ("zone", "NAME", QT_TRANSLATE_NOOP("Help", "the time zone, like Asia/Shanghai; this computer's "
        "where it is left out")),
    "--party": ("party", "NAME", QT_TRANSLATE_NOOP(
        "Help", "lender, agency, court, authority, other, or unrelated: someone else was contacted about it"
    )),
    "--who": ("who", "TEXT", QT_TRANSLATE_NOOP("Help", "the company that was on the other side")),
    "--person": ("person", "TEXT", QT_TRANSLATE_NOOP("Help", "the person's name, as it was given")),
    "--staff-number": ("staff_number", "TEXT", QT_TRANSLATE_NOOP("Help", "the staff number, as it was given")),
    "--number": ("number", "TEXT", QT_TRANSLATE_NOOP("Help", "the number that was used")),
    "--answered": ("answered", "yes|no", QT_TRANSLATE_NOOP("Help", "whether the call was answered")),
    "--said": ("said", "TEXT", QT_TRANSLATE_NOOP("Help", "what was said")),
    "--promised": ("promised", "AMOUNT@DATE", QT_TRANSLATE_NOOP("Help", "what you promised to pay, and by when")),
    "--follow-up": ("follow_up_on", "DATE", QT_TRANSLATE_NOOP("Help", "when to come back to it")),
    "--collects": ("collects", "yes|no", QT_TRANSLATE_NOOP("Help", "no: it was not about paying, like a confirmation")),
}  # fmt: skip


def configure(parser: ArgumentParser) -> None:
    """Add what may be done, and its options."""
    parser.usage = "ashore log add|list|export [OPTION ...] [FILE]"
    parser.add_argument("action", metavar="add|list|export", help=QT_TRANSLATE_NOOP(
        "Help", "add: note a contact down; list: show them with their marks; export: write the case of a "
        "debt into FILE, .pdf or .csv, for a complaint"
    ))  # fmt: skip
    parser.add_argument("file", metavar="FILE", nargs="?", default="", help=QT_TRANSLATE_NOOP(
        "Help", "the file that export writes"
    ))  # fmt: skip
    for option, (_, value, about) in OPTIONS.items():
        parser.add_argument(option, dest=TYPED + option, metavar=value, help=about)
    value, about = EXPORT_HELP[PAPER]
    parser.add_argument(PAPER, dest=TYPED + PAPER, metavar=value, help=about)


def placed(arguments: Sequence[str]) -> list[str]:
    """The FILE of ``log export`` right behind it: argparse takes an optional one nowhere else."""
    words = list(arguments)
    if "log" not in words:
        return words
    at = words.index("log") + 2
    if words[at - 1 : at] != [EXPORT] or len(words) <= at or not words[at].startswith("-"):
        return words
    is_value = words[-2].startswith("--") and words[-2] not in _FLAGS and "=" not in words[-2]
    if words[-1].startswith("-") or is_value:
        return words
    return [*words[:at], words[-1], *words[at:-1]]


def run(options: Options, clock: Clock) -> int:
    """Add a contact or show them; return the exit status."""
    if options.action == ADD:
        return _add(options, clock)
    if options.action == LIST:
        return _list(options, clock)
    if options.action == EXPORT:
        return _export(options, clock)
    raise UserError("choice_unknown", "log", choices=f"{ADD}, {LIST}, {EXPORT}")


def _export(options: Options, clock: Clock) -> int:
    """Write the case of one debt. Raises UserError where the file or the debt is not named."""
    from ashore.cli.export import said
    from ashore.cli.export_options import draw, paper
    from ashore.services.case_fields import named_debt
    from ashore.services.case_file import case_of
    from ashore.words.export.write_case import case_format, write_case

    if not options.file:
        raise UserError("argument_missing", option="FILE")
    path, typed = Path(options.file), texts(options, OPTIONS)
    kind = case_format(path)
    with by_option(OPTIONS), opened(options, clock) as session:
        store, catalogue = session.store, session.catalogue
        records = store.records()
        debt = named_debt(typed.get("debt", ""), records, catalogue).debt
        case = case_of(debt.id, records, store.contacts(), session.today, catalogue)
    write_case(path, case, kind, paper(options.typed), draw)
    said(options, path)
    return 0


def _add(options: Options, clock: Clock) -> int:
    from datetime import datetime, time

    from ashore.services import contacts
    from ashore.services.case_fields import named_debt, read_contact
    from ashore.words.changes import done_text

    typed = texts(options, OPTIONS)
    with by_option(OPTIONS), opened(options, clock) as session:
        record = named_debt(typed.get("debt", ""), session.store.records(), session.catalogue)
        contact = read_contact(typed, record, session.today, typed.get("zone", ""))
        session.back_up()
        now = datetime.combine(session.today, time.max, contact.at.tzinfo)
        change = contacts.add_contact(session.store, contact, now)
        [(_, noted)] = change.contacts
        found = [each for each in _entries(session) if noted and each.contact.id == noted.id]
        if options.json:
            from ashore.exchange.json_log import entry
            from ashore.words.conduct import because

            shown = [entry(each, because) for each in found]
            output.say_json({"as_of": session.today.isoformat(), "added": shown})
        else:
            output.say(done_text(change.code, change.name))
            for line in _marks(found):
                output.say(line)
    return 0


def _list(options: Options, clock: Clock) -> int:
    typed = texts(options, OPTIONS)
    with by_option(OPTIONS), opened(options, clock) as session:
        debt_id = None
        if typed.get("debt"):
            from ashore.services.case_fields import named_debt

            debt_id = named_debt(typed["debt"], session.store.records(), session.catalogue).debt.id
        found = _entries(session, debt_id)
    if options.json:
        from ashore.exchange.json_log import entry
        from ashore.words.conduct import because

        shown = [entry(each, because) for each in found]
        output.say_json({"as_of": day_of(options, clock).isoformat(), "entries": shown})
    else:
        output.say(_text(found))
    return 0


def _entries(session: Session, debt_id: str | None = None) -> list[LogEntry]:
    from ashore.services.contacts import log

    store = session.store
    conduct = session.catalogue.conduct()
    return log(store.contacts(), store.records(), conduct, debt_id)


def _text(found: list[LogEntry]) -> str:
    from ashore.words import cases

    if not found:
        return translate("Log", "No contacts yet. Note the first one down: ashore log add --help")
    head = [
        translate("Log", "When"), translate("Log", "Debt"), translate("Log", "Contact"),
        translate("Log", "Who"), translate("Log", "Answered"), translate("Log", "Said"),
    ]  # fmt: skip
    rows = [head, *(cases.log_row(each) for each in found)]
    return "\n\n".join(part for part in (output.table(rows), "\n".join(_marks(found))) if part)


def _marks(found: list[LogEntry]) -> list[str]:
    from ashore.words.conduct import marked

    return [marked(each.contact, mark) for each in found for mark in each.marks]


COMMAND = Command(
    "log",
    QT_TRANSLATE_NOOP("Help", "note contacts with a lender down, and show them"),
    'ashore log add --debt Jiebei --channel call --direction in --when "2026-11-24 21:59"',
    configure,
    run,
)
