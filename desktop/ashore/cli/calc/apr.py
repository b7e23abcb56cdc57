"""``ashore calc apr``: what money that comes and goes truly costs a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.calc import tables
from ashore.cli.calc.calculation import Answer, Calculation, add, add_currency
from ashore.words.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.calc.typed import Typing

FLOW = "--flow"
PER_YEAR = "--periods-per-year"


def configure(parser: ArgumentParser) -> None:
    """Add the options."""
    add(
        parser, FLOW, "FLOW",
        QT_TRANSLATE_NOOP(
            "Help", "DATE:AMOUNT, or AMOUNT, or AMOUNTxTIMES in regular periods; what is paid has the other sign"
        ),
        many=True,
    )  # fmt: skip
    add(
        parser,
        PER_YEAR,
        "N",
        QT_TRANSLATE_NOOP("Help", "how many regular periods a year has, like 12"),
    )
    add(
        parser,
        "--convention",
        "NAME",
        QT_TRANSLATE_NOOP("Help", "effective-365, for flows with dates"),
    )
    add_currency(parser)


def answer(typing: Typing) -> Answer:
    """The yearly rates that were asked for."""
    from ashore.services.calculator import apr

    rate = apr.calculate(typing.typed({}))
    return Answer(
        tables.rate_fields(rate), lambda: output.table(tables.rate_lines(rate), right=(1,))
    )


CALCULATION = Calculation(
    "apr",
    QT_TRANSLATE_NOOP("Help", "the true yearly cost of what is received and repaid"),
    "ashore calc apr --periods-per-year 12 --flow 5000 --flow -230x24",
    configure,
    answer,
)
