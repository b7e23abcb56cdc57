"""Prepayments of a schedule: an amount with an instalment, named by its number or its date."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.domain.calc.methods import Instalments
from ashore.domain.calc.schedule import Keeps, Prepayment, Row, schedule
from ashore.domain.date_text import parse_date
from ashore.domain.dates import add_months
from ashore.domain.errors import UserError
from ashore.domain.number_text import parse_whole
from ashore.domain.typed import plain
from ashore.services.calculator.line_text import split_line
from ashore.services.calculator.typed import Typed


def read(typed: Typed, loan: Instalments, keeps: Keeps) -> list[Prepayment]:
    """One prepayment for each instalment that has any; what comes with the same one adds up."""
    found: dict[int, int] = {}
    for after, amount in typed.lines(
        "prepayments", lambda text: _prepayment(text, typed, loan), needed=False
    ):
        found[after] = found.get(after, 0) + amount
    return [Prepayment(after, amount, keeps) for after, amount in sorted(found.items())]


def rows(loan: Instalments, prepayments: Sequence[Prepayment]) -> tuple[Row, ...]:
    """The schedule with its prepayments.

    Raises UserError ``prepayment_too_large`` also for one that comes after the debt has ended.
    """
    try:
        found = schedule(loan, prepayments)
    except UserError as error:
        raise error.at("prepayments") if error.code == "prepayment_too_large" else error from None
    if prepayments and prepayments[-1].after > len(found):
        raise UserError("prepayment_too_large", "prepayments")
    return found


def _prepayment(text: str, typed: Typed, loan: Instalments) -> tuple[int, int]:
    """The number of the instalment and the amount, minor units."""
    when, amount = split_line(text)
    if plain(when).isdecimal() and len(plain(when)) <= _DIGITS:
        return parse_whole(when, 1, loan.periods), typed.above_zero(amount)
    day = parse_date(when, typed.today)
    if loan.start is None:
        raise UserError("prepayment_needs_start")
    for n in range(1, loan.periods + 1):
        if add_months(loan.start, n) == day:
            return n, typed.above_zero(amount)
    raise UserError("prepayment_between")


_DIGITS = 4
"""More digits are a date, like 20260423."""
