"""The true yearly cost of money that comes and goes, in regular periods or on dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from ashore.domain.amount_text import parse_amount
from ashore.domain.calc.irr import YearlyRate, dated_rate, regular_rate
from ashore.domain.date_text import parse_date
from ashore.domain.errors import UserError
from ashore.domain.number_text import parse_whole
from ashore.domain.typed import plain
from ashore.services.calculator.typed import Typed

FIELDS = ("flows", "periods_per_year", "convention")
USUAL: Mapping[str, str] = {"convention": "effective-365"}
EXAMPLE: Mapping[str, str] = {"flows": "5000\n-230x24", "periods_per_year": "12"}
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


def calculate(typed: Typed) -> YearlyRate:
    """The yearly rates of flows that all have a date, or none of them.

    Raises Unready, and UserError ``flows_dated``, ``flows_mixed`` and those of domain.calc.irr.
    """
    typed.choice("convention", Convention, Convention.EFFECTIVE_365)
    flows = list(chain(*typed.lines("flows", lambda text: _flows(text, typed), needed=True)))
    dated = [(flow.day, flow.amount) for flow in flows if flow.day]
    if dated and len(dated) < len(flows):
        raise UserError("flows_mixed", "flows")
    if dated:
        if typed.has("periods_per_year"):
            raise UserError("flows_dated", "periods_per_year")
        typed.done()
        return dated_rate(dated)
    per_year = typed.whole("periods_per_year", 1, MOST_PER_YEAR)
    typed.done()
    return regular_rate([flow.amount for flow in flows], per_year)


def _flows(text: str, typed: Typed) -> list[Flow]:
    """The flow of one line, as often as it says."""
    found = _FLOW.fullmatch(plain(text))
    if not found or (found["day"] and found["times"]):
        raise UserError("flow_unclear")
    times = parse_whole(found["times"], 1, MOST_TIMES) if found["times"] else 1
    # Zero is a period without a payment.
    amount = parse_amount(found["amount"], typed.currency)
    day = parse_date(found["day"], typed.today) if found["day"] else None
    return [Flow(day, -amount if found["sign"] == "-" else amount)] * times
