"""The statements of a card: what is due, the minimum, the interest row by row, the late fee."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from ashore.domain.calc.card import Card, CardCount, Charge, InterestOn, Statement
from ashore.domain.calc.fees import FeeRule, MinimumRule
from ashore.domain.calc.loan import Payment
from ashore.domain.calc.statements import statements
from ashore.domain.errors import UserError
from ashore.services.calculator.typed import Typed

FIELDS = (
    "statement_day", "due_date", "rate", "rate_period", "charges", "payments", "until",
    "interest_on", "card_count", "minimum_percent", "late_fee_percent", "late_fee_floor",
)  # fmt: skip
USUAL: Mapping[str, str] = {
    "rate": "0.05",
    "rate_period": "day",
    "interest_on": InterestOn.FULL,
    "card_count": CardCount.END_OF_DAY,
    "minimum_percent": "10",
}
EXAMPLE: Mapping[str, str] = {
    "statement_day": "5",
    "due_date": "2026-04-23",
    "rate": "0.05",
    "rate_period": "day",
    "charges": "2026-03-30 1,000",
    "payments": "2026-04-23 100",
    "until": "2026-05-05",
}
"""The worked example of an issuer's own page: 17.85 of interest on the statement of 5 May."""

MOST_STATEMENTS = 1200
_DAYS_A_MONTH = 28


class Statements(NamedTuple):
    """All statements, and what they charge in all (minor units)."""

    rows: tuple[Statement, ...]
    interest: int
    late_fees: int


def calculate(typed: Typed) -> Statements:
    """The statements up to the last day; none where no statement falls up to it.

    Raises Unready, and UserError ``span_too_long`` where they would be more than a person looks at.
    """
    charges = [Charge(on, amount) for on, amount in typed.dated("charges", needed=True)]
    payments = [Payment(on, amount) for on, amount in typed.dated("payments", needed=False)]
    until = typed.day("until")
    card = _card(typed)
    typed.done()
    first = min(charge.on for charge in charges)
    if (until - first).days > MOST_STATEMENTS * _DAYS_A_MONTH:
        raise UserError("span_too_long", "until", months=MOST_STATEMENTS)
    rows = statements(card, charges, payments, until)
    return Statements(rows, sum(r.interest for r in rows), sum(r.late_fee for r in rows))


def _card(typed: Typed) -> Card:
    percents = (typed.percent("late_fee_percent"),) if typed.has("late_fee_percent") else ()
    floor = typed.amount_or("late_fee_floor", 0)
    return Card(
        statement_day=typed.whole("statement_day", 1, 31),
        due=typed.day("due_date"),
        rate=typed.rate("rate"),
        interest_on=typed.choice("interest_on", InterestOn, InterestOn.FULL),
        count=typed.choice("card_count", CardCount, CardCount.END_OF_DAY),
        minimum=MinimumRule(typed.percent_or("minimum_percent", Decimal(10))),
        # A least fee without a percent is a fee of that amount.
        late_fee=FeeRule(percents, floor) if percents else FeeRule(fixed=floor),
    )
