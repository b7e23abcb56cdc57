"""``ashore agree``: an agreement that was signed, and where the debt stands with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.case import by_option, texts
from ashore.cli.command import Command
from ashore.cli.options import TYPED
from ashore.cli.session import opened
from ashore.words.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.options import Options
    from ashore.cli.session import Clock

OPTIONS = {
    "--debt": ("debt", "NAME", QT_TRANSLATE_NOOP("Help", "the name of the debt, as ashore list shows it")),
    "--kind": ("kind", "NAME", QT_TRANSLATE_NOOP("Help", "extension, instalments, reduction or interest-freeze")),
    "--signed": ("signed", "DATE", QT_TRANSLATE_NOOP("Help", "the day on which it was signed; today where it is "
        "left out")),
    "--amount": ("amount", "AMOUNT", QT_TRANSLATE_NOOP("Help", "what each instalment is, or what a reduction "
        "asks for in all")),
    "--every": ("every", "NAME", QT_TRANSLATE_NOOP("Help", "month (where it is left out), fortnight or week")),
    "--from": ("start", "DATE", QT_TRANSLATE_NOOP("Help", "the first instalment, or the first day without interest")),
    "--count": ("count", "NUMBER", QT_TRANSLATE_NOOP("Help", "how many instalments")),
    "--last-amount": ("last_amount", "AMOUNT", QT_TRANSLATE_NOOP("Help", "the last instalment, where it differs")),
    "--until": ("until", "DATE", QT_TRANSLATE_NOOP("Help", "the last day of an extension, a reduction or a "
        "freeze of interest")),
    "--interest": ("interest", "NAME", QT_TRANSLATE_NOOP("Help", "running (where it is left out), reduced or frozen")),
    "--rate": ("rate", "RATE", QT_TRANSLATE_NOOP("Help", "the reduced rate, like 3.6 %/year")),
    "--breach-days": ("breach_days", "DAYS", QT_TRANSLATE_NOOP("Help", "how many days late a payment may be "
        "before it is broken; 0 where it is left out")),
    "--on-breach": ("on_breach", "NAME", QT_TRANSLATE_NOOP(
        "Help", "what a broken one leaves: original (all as if it had not been made) or all-due (the rest at once)"
    )),
    "--settles": ("settles", "yes|no", QT_TRANSLATE_NOOP("Help", "yes: once it is kept nothing more is owed")),
    "--paid": ("paid", "AMOUNT", QT_TRANSLATE_NOOP("Help", "what was paid under it before and is not recorded here")),
    "--contents": ("contents", "NAMES", QT_TRANSLATE_NOOP(
        "Help", "what the paper names: balance, currency, cycle, amounts-and-dates, interest-and-fees, "
            "no-new-cards, breach"
    )),
    "--note": ("note", "TEXT", QT_TRANSLATE_NOOP("Help", "whatever you want to remember")),
}  # fmt: skip


def configure(parser: ArgumentParser) -> None:
    """Add the command's own options."""
    parser.usage = "ashore agree --debt NAME --kind NAME [OPTION ...]"
    for option, (_, value, about) in OPTIONS.items():
        parser.add_argument(option, dest=TYPED + option, metavar=value, help=about)


def run(options: Options, clock: Clock) -> int:
    """Save the agreement and say where the debt stands with it; return the exit status."""
    from ashore.services.agreements import agree
    from ashore.services.case_fields import named_debt, read_agreement
    from ashore.words.cases import agreement_lines
    from ashore.words.changes import done_text

    typed = texts(options, OPTIONS)
    with by_option(OPTIONS), opened(options, clock) as session:
        record = named_debt(typed.get("debt", ""), session.store.records(), session.catalogue)
        agreement = read_agreement(typed, record, session.today)
        session.back_up()
        change = agree(session.store, agreement, session.today)
        after = change.after[0]
        known = {each.id for each in record.agreements}
        [made] = [each for each in after.agreements if each.id not in known]
        found = session.view().portfolio()
        standing = next(s for s in found.standings if s.debt.id == after.debt.id)
        if options.json:
            from ashore.exchange.json_list import agreement as shown
            from ashore.exchange.json_list import debt

            rules, conventions = session.catalogue.stage_rules(), session.catalogue.conventions()
            output.say_json({
                "as_of": session.today.isoformat(),
                "agreed": shown(made),
                "debt": debt(standing, found.rank(standing.debt.id), conventions, rules.shifts),
            })  # fmt: skip
        else:
            output.say(done_text(change.code, change.name))
            for line in agreement_lines(standing, made, session.catalogue):
                output.say(line)
    return 0


COMMAND = Command(
    "agree",
    QT_TRANSLATE_NOOP("Help", "enter an agreement that was signed with a lender"),
    "ashore agree --debt Jiebei --kind extension --until 2026-12-10 --signed 2026-11-24",
    configure,
    run,
)
