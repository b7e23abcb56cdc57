"""``ashore calc minimum``: how long the minimum payment, or a fixed one, takes, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.calc import tables
from ashore.cli.calc.calculation import PER, Answer, Calculation, add, add_currency
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.calc.typed import Typing
    from ashore.domain.calc.payoff import Payoff
    from ashore.domain.money import Currency


def configure(parser: ArgumentParser) -> None:
    """Add the options."""
    add(
        parser,
        "--balance",
        "AMOUNT",
        QT_TRANSLATE_NOOP("Help", "what is owed in all, like 12,000 or 1.2万"),
    )
    add(parser, "--rate", "PERCENT", QT_TRANSLATE_NOOP("Help", "the rate in percent, like 6.8"))
    add(parser, "--per", "PERIOD", PER)
    add(
        parser, "--percent", "PERCENT",
        QT_TRANSLATE_NOOP("Help", "the minimum as a percent of the balance before the month's interest"),
    )  # fmt: skip
    add(
        parser,
        "--floor",
        "AMOUNT",
        QT_TRANSLATE_NOOP("Help", "the least that the minimum comes to"),
    )
    add(
        parser, "--fixed", "AMOUNT",
        QT_TRANSLATE_NOOP("Help", "pay this each month instead of the minimum"),
    )  # fmt: skip
    add_currency(parser)


def answer(typing: Typing) -> Answer:
    """The months and the interest that were asked for."""
    from ashore.services.calculator import minimum

    # Without a floor the terminal pays the bare percent, as its documents have always said.
    typed = typing.typed({"floor": "0"})
    found = minimum.calculate(typed).found
    document: dict[str, object] = {"months": found.months, "interest": found.interest}
    if found.never_ends:
        document["never_ends"] = found.never_ends
    return Answer(document, lambda: _text(found, typed.currency))


def _text(found: Payoff, currency: Currency) -> str:
    from ashore.domain.calc.payoff import NeverEnds
    from ashore.words import figures

    if found.months is None or found.interest is None:
        if found.never_ends is NeverEnds.OVER_A_THOUSAND_YEARS:
            return translate("Calc", "This takes more than a thousand years.")
        return translate(
            "Calc", "This never ends: the payment does not cover the interest of a month."
        )
    years, months = divmod(found.months, 12)
    length = []
    if years:
        length.append(translate("Calc", "%n year(s)", None, years))
    if months:
        length.append(translate("Calc", "%n month(s)", None, months))
    rows = [
        (translate("Calc", "Months"), tables.number(found.months)),
        (translate("Calc", "That is"), " ".join(length)),
        (translate("Calc", "Interest in all"), figures.money(found.interest, currency)),
    ]
    return output.table(rows)


CALCULATION = Calculation(
    "minimum",
    QT_TRANSLATE_NOOP("Help", "how long the minimum payment takes, and what it costs"),
    "ashore calc minimum --balance 7500 --rate 22 --percent 2 --floor 35",
    configure,
    answer,
)
