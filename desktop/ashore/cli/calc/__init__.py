"""``ashore calc``: figures for a debt that is not entered; it opens no profile."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.calc import apr, card, instalment, interest, minimum
from ashore.cli.command import Command
from ashore.cli.shared import add_shared
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ashore.cli.options import Options
    from ashore.cli.session import Clock

CALCULATIONS = {
    calculation.name: calculation
    for calculation in (
        instalment.CALCULATION, interest.CALCULATION, card.CALCULATION, apr.CALCULATION,
        minimum.CALCULATION,
    )
}  # fmt: skip

SIGNED = (apr.FLOW,)
"""The options whose values may begin with a minus."""

PLACES = {
    "dates_not_rising": "--to",
    "due_before_start": "--due",
    "payment_before_start": "--payment",
    "payment_above_debt": "--payment",
    "start_missing": "--start",
    "flows_one_sided": "--flow",
    "flows_ambiguous": "--flow",
    "flows_extreme": "--flow",
}
"""The option that an error of the domain belongs to."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the calculations, each with its options."""
    title = QT_TRANSLATE_NOOP("Help", "calculations")
    group = parser.add_subparsers(
        dest="calculation", metavar="CALCULATION", title=title, required=True
    )
    for each in CALCULATIONS.values():
        inner = group.add_parser(
            each.name, help=each.about, description=each.about, epilog=each.example
        )
        each.configure(inner)
        add_shared(inner, shared_default=argparse.SUPPRESS, opens_profile=False)


def run(options: Options, clock: Clock) -> int:
    """Print the answer of the calculation that was asked for; return the exit status."""
    from ashore.cli.calc.typed import Typing
    from ashore.cli.session import day_of

    calculation = CALCULATIONS[options.calculation]
    try:
        typing = Typing(options.typed, calculation.fields, day_of(options, clock))
        with typing.placed():
            answer = calculation.answer(typing)
    except UserError as error:
        place = error.field or PLACES.get(error.code)
        raise error.at(place) if place else error from None
    if options.json:
        output.say_json(answer.document)
    else:
        output.say(answer.text())
    return 0


def signed(arguments: Sequence[str]) -> list[str]:
    """The words with ``--flow -230x24`` as one: argparse would take the amount for an option."""
    joined: list[str] = []
    for word in arguments:
        if joined and joined[-1] in SIGNED and re.match(r"[-\u2212]\d", word):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined


COMMAND = Command(
    "calc",
    QT_TRANSLATE_NOOP("Help", "calculate interest, schedules, cards and true cost"),
    "ashore calc interest --help",
    configure,
    run,
    opens_profile=False,
)
