"""What paying only the minimum costs, month by month, and what the same amount each month would.

``fixed`` is paid each month instead of the minimum, where it is typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from ashore.domain.calc.payoff import Month, MonthlyRule, Payoff, months, payoff
from ashore.services.calculator.typed import Typed

FIELDS = ("balance", "rate", "rate_period", "percent", "floor", "fixed")
USUAL: Mapping[str, str] = {"rate_period": "year", "percent": "10"}
EXAMPLE: Mapping[str, str] = {
    "balance": "7,500",
    "rate": "22",
    "rate_period": "year",
    "percent": "4",
    "floor": "35",
}
SMALLEST = 100
"""Minor units that are paid at least: percents of ever smaller rests would never come to an end."""

SHOWN_ENDLESS = 24
"""Months that are shown of a debt that never ends: enough to see it grow."""


class Minimum(NamedTuple):
    """``level`` is what comes of paying the first minimum, ``first`` (minor units), each month."""

    found: Payoff
    rows: tuple[Month, ...]
    first: int
    level: Payoff


def calculate(typed: Typed) -> Minimum:
    """Month by month. Raises Unready."""
    balance, rate = typed.amount("balance"), typed.rate("rate")
    floor = typed.amount_or("floor", SMALLEST)
    fixed = typed.amount("fixed") if typed.has("fixed") else None
    percent = typed.percent("percent") if fixed is None else Decimal(0)
    rule = MonthlyRule(percent, floor, fixed)
    typed.done()
    found = payoff(balance, rate, rule)
    first = rule.payment(balance)
    return Minimum(
        found,
        tuple(islice(months(balance, rate, rule), found.months or SHOWN_ENDLESS)),
        first,
        payoff(balance, rate, MonthlyRule(fixed=first)),
    )
