"""``ashore calc interest``: interest and penalty interest between two dates, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.calc import tables
from ashore.cli.calc.calculation import PER, PRINCIPAL, Answer, Calculation, add, add_currency
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.calc.typed import Typing
    from ashore.domain.calc.loan import LoanInterest
    from ashore.domain.money import Currency


def configure(parser: ArgumentParser) -> None:
    """Add the options."""
    add(parser, "--principal", "AMOUNT", PRINCIPAL)
    add(parser, "--rate", "PERCENT", QT_TRANSLATE_NOOP("Help", "the rate in percent, like 6.8"))
    add(parser, "--per", "PERIOD", PER)
    add(parser, "--from", "DATE", QT_TRANSLATE_NOOP("Help", "the day from which interest runs"))
    add(parser, "--to", "DATE", QT_TRANSLATE_NOOP("Help", "the day up to which it runs"))
    add(
        parser, "--basis", "DAYS",
        QT_TRANSLATE_NOOP(
            "Help", "the days of a year: 360, 365, actual or 30/360; else 365, and 360 for a monthly rate"
        ),
    )  # fmt: skip
    add(
        parser, "--count", "HOW",
        QT_TRANSLATE_NOOP("Help", "excl: the first day counts and the last does not; incl: both do"),
    )  # fmt: skip
    add(parser, "--due", "DATE", QT_TRANSLATE_NOOP("Help", "penalty interest runs after this day"))
    add(
        parser, "--penalty-multiple", "TIMES",
        QT_TRANSLATE_NOOP("Help", "the penalty rate as so many times the rate, like 1.5 or +50%"),
    )  # fmt: skip
    add(
        parser, "--penalty-rate", "PERCENT",
        QT_TRANSLATE_NOOP("Help", "the penalty rate itself, in the period of the rate"),
    )  # fmt: skip
    add(
        parser, "--penalty-base", "WHAT",
        QT_TRANSLATE_NOOP("Help", "what penalty interest runs on: principal or principal+interest"),
    )  # fmt: skip
    add(
        parser, "--payment", "DATE:AMOUNT",
        QT_TRANSLATE_NOOP("Help", "a payment; may come again"), many=True,
    )  # fmt: skip
    add(
        parser, "--pays-first", "WHAT",
        QT_TRANSLATE_NOOP("Help", "what a payment pays first: principal or interest"),
    )  # fmt: skip
    add_currency(parser)


def answer(typing: Typing) -> Answer:
    """The interest that was asked for."""
    from ashore.services.calculator import interest

    typed = typing.typed({})
    found = interest.calculate(typed)
    document = {
        "days": found.days,
        "normal_interest": found.normal,
        "penalty_interest": found.penalty,
        "total": found.total,
        "segments": tables.segments(found.segments),
    }
    return Answer(document, lambda: _text(found, typed.currency))


def _text(found: LoanInterest, currency: Currency) -> str:
    from ashore.words import figures

    sums = [
        (translate("Calc", "Days"), tables.number(found.days)),
        (translate("Calc", "Interest"), figures.money(found.normal, currency)),
        (translate("Calc", "Penalty interest"), figures.money(found.penalty, currency)),
        (translate("Calc", "Together"), figures.money(found.total, currency)),
    ]
    return f"{tables.segment_table(found.segments, currency)}\n\n{output.table(sums, right=(1,))}"


CALCULATION = Calculation(
    "interest",
    QT_TRANSLATE_NOOP("Help", "interest and penalty interest between two days, row by row"),
    "ashore calc interest --principal 3000 --rate 0.04 --per day --from 2026-09-30 --to 2026-11-24 "
    "--due 2026-10-30 --penalty-multiple 1.5",
    configure,
    answer,
)
