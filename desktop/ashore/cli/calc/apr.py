"""``ashore calc apr``: what money that comes and goes truly costs a year."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from ashore.cli import output
from ashore.cli.calc import tables
from ashore.cli.calc.calculation import Answer, Calculation, add, add_currency
from ashore.domain.errors import UserError
from ashore.domain.typed import plain
from ashore.words.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.calc.typed import Typed

FLOW = "--flow"
PER_YEAR = "--periods-per-year"
MOST_PER_YEAR = 366
MOST_TIMES = 1200
_FLOW = re.compile(
    r"(?:(?P<day>[^:]+):)?\s*(?P<sign>[-+]?)(?P<amount>[^:]+?)(?:\s*[x×*]\s*(?P<times>\d+))?"
)


class Convention(StrEnum):
    """EFFECTIVE_365: time in days over 365, compounded."""

    EFFECTIVE_365 = "effective-365"


class Flow(NamedTuple):
    """An amount in minor units, its sign the direction; ``day`` is None for regular flows."""

    day: date | None
    amount: int


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


def answer(typed: Typed) -> Answer:
    """The yearly rates that were asked for."""
    from ashore.domain.calc.irr import dated_rate, regular_rate

    typed.need_one(FLOW)
    typed.choice("--convention", Convention, Convention.EFFECTIVE_365)
    flows = [flow for text in typed.texts(FLOW) for flow in _flows(text, typed)]
    dated = [(flow.day, flow.amount) for flow in flows if flow.day]
    if len(dated) == len(flows):
        if typed.has(PER_YEAR):
            raise UserError("flows_dated", PER_YEAR)
        rate = dated_rate(dated)
    elif dated:
        raise UserError("flows_mixed", FLOW)
    else:
        per_year = typed.number(PER_YEAR, 1, MOST_PER_YEAR)
        rate = regular_rate([flow.amount for flow in flows], per_year)
    return Answer(
        tables.rate_fields(rate), lambda: output.table(tables.rate_lines(rate), right=(1,))
    )


def _flows(text: str, typed: Typed) -> list[Flow]:
    """The flow of one option, as often as it says."""
    from ashore.cli.calc.typed import at, whole
    from ashore.domain.amount_text import parse_amount
    from ashore.domain.date_text import parse_date

    found = _FLOW.fullmatch(plain(text))
    if not found or (found["day"] and found["times"]):
        raise UserError("flow_unclear", FLOW)
    times = whole(found["times"], FLOW, 1, MOST_TIMES) if found["times"] else 1
    with at(FLOW):
        # Zero is a period without a payment.
        amount = parse_amount(found["amount"], typed.currency)
        day = parse_date(found["day"], typed.today) if found["day"] else None
    return [Flow(day, -amount if found["sign"] == "-" else amount)] * times


CALCULATION = Calculation(
    "apr",
    QT_TRANSLATE_NOOP("Help", "the true yearly cost of what is received and repaid"),
    "ashore calc apr --periods-per-year 12 --flow 5000 --flow -230x24",
    configure,
    answer,
)
