"""``ashore calc card``: the statements of a card, with interest, minimum and late fee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.calc.calculation import Answer, Calculation, add, add_currency
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

    from ashore.cli.calc.typed import Typing
    from ashore.domain.calc.card import Statement
    from ashore.domain.money import Currency


def configure(parser: ArgumentParser) -> None:
    """Add the options."""
    add(
        parser, "--statement-day", "DAY",
        QT_TRANSLATE_NOOP("Help", "the day of the month of the statement; 31 is the last day of any month"),
    )  # fmt: skip
    add(
        parser, "--due", "DATE",
        QT_TRANSLATE_NOOP("Help", "the due date of the first statement; the others follow each month"),
    )  # fmt: skip
    add(parser, "--rate", "PERCENT", QT_TRANSLATE_NOOP("Help", "the rate in percent, like 0.05"))
    add(
        parser, "--per", "PERIOD",
        QT_TRANSLATE_NOOP("Help", "the period of the rate: day (where it is left out), month or year"),
    )  # fmt: skip
    add(
        parser, "--charge", "DATE:AMOUNT",
        QT_TRANSLATE_NOOP("Help", "a purchase on its posting date; may come again"), many=True,
    )  # fmt: skip
    add(
        parser, "--payment", "DATE:AMOUNT",
        QT_TRANSLATE_NOOP("Help", "a payment; may come again"), many=True,
    )  # fmt: skip
    add(
        parser,
        "--until",
        "DATE",
        QT_TRANSLATE_NOOP("Help", "the last day on which a statement may fall"),
    )
    add(
        parser, "--interest-on", "WHAT",
        QT_TRANSLATE_NOOP(
            "Help", "full: interest on all of a statement not paid in full; unpaid: on its unpaid part"
        ),
    )  # fmt: skip
    add(
        parser, "--count", "HOW",
        QT_TRANSLATE_NOOP(
            "Help", "end-of-day: each evening's balance; both-ends: the day of payment bears interest too"
        ),
    )  # fmt: skip
    add(
        parser, "--minimum-percent", "PERCENT",
        QT_TRANSLATE_NOOP("Help", "the minimum payment as a percent of the principal; 10 where it is left out"),
    )  # fmt: skip
    add(
        parser, "--late-fee-percent", "PERCENT",
        QT_TRANSLATE_NOOP("Help", "the late fee as a percent of the unpaid minimum"),
    )  # fmt: skip
    add(
        parser, "--late-fee-floor", "AMOUNT",
        QT_TRANSLATE_NOOP("Help", "the least that a late fee comes to"),
    )  # fmt: skip
    add_currency(parser)


def answer(typing: Typing) -> Answer:
    """The statements that were asked for."""
    from ashore.services.calculator import statement

    typed = typing.typed({"rate_period": "day"})
    found = statement.calculate(typed).rows
    document = {
        "statements": [
            {
                "date": each.on.isoformat(),
                "due": each.due_date.isoformat(),
                "balance": each.balance,
                "minimum": each.minimum,
                "interest": each.interest,
                "late_fee": each.late_fee,
            }
            for each in found
        ]
    }
    return Answer(document, lambda: _text(found, typed.currency))


def _text(found: Sequence[Statement], currency: Currency) -> str:
    from ashore.cli.calc import tables
    from ashore.words import figures

    if not found:
        return translate("Calc", "No statement falls on or before this day.")
    head = [
        translate("Calc", "Statement"), translate("Calc", "Pay by"), translate("Calc", "Due"),
        translate("Calc", "Minimum"), translate("Calc", "Interest"), translate("Calc", "Late fee"),
        translate("Calc", "Balance"),
    ]  # fmt: skip
    table = [head]
    for statement in found:
        amounts = (
            statement.due, statement.minimum, statement.interest, statement.late_fee, statement.balance
        )  # fmt: skip
        dates = (statement.on, statement.due_date)
        table.append([
            *map(figures.long_date, dates), *(figures.money(minor, currency) for minor in amounts)
        ])  # fmt: skip
    parts = [output.table(table, right=range(2, 7))]
    for statement in found:
        if statement.interest:
            title = translate("Calc", "Interest on the statement of {date}")
            parts.append(title.format(date=figures.long_date(statement.on)))
            parts.append(tables.segment_table(statement.segments, currency))
    return "\n\n".join(parts)


CALCULATION = Calculation(
    "card",
    QT_TRANSLATE_NOOP("Help", "the statements of a card: due, minimum, interest, late fee"),
    "ashore calc card --statement-day 5 --due 2026-04-23 --rate 0.05 --per day "
    "--charge 2026-03-30:1000 --payment 2026-04-23:100 --until 2026-05-05",
    configure,
    answer,
    {"--due": "due_date", "--count": "card_count"},
)
