"""What a person must know about a plan beside its figures: where it had to assume something."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ashore.domain.cost import yearly_cost
from ashore.planning.start import Start

HIGH = Decimal(100)
"""A rate above this (percent a year) is more often one with the wrong period than a real one."""


class About(StrEnum):
    """RATE_UNKNOWN: counted without interest, which comes on top. RATE_HIGH: above 100 % a year.

    DUE_UNKNOWN: no due date is known, the minimum is planned with the first payday and each
    month after it. UNDATED: a part of the balance is due on no date, and gets what is left.
    """

    RATE_UNKNOWN = "rate_unknown"
    RATE_HIGH = "rate_high"
    DUE_UNKNOWN = "due_unknown"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Note:
    """Something about one debt; ``percent`` is its yearly rate, for RATE_HIGH."""

    about: About
    debt: str
    name: str
    percent: Decimal | None = None


def notes(starts: Iterable[Start]) -> tuple[Note, ...]:
    """The notes on the debts of a plan, in their order."""
    found = []
    for start in starts:
        rate = start.terms.rate
        if rate is None:
            found.append(Note(About.RATE_UNKNOWN, start.id, start.name))
        elif (percent := yearly_cost(rate, start.terms)) > HIGH:
            found.append(Note(About.RATE_HIGH, start.id, start.name, percent))
        if start.minimum and not start.due_day:
            found.append(Note(About.DUE_UNKNOWN, start.id, start.name))
        elif start.minimum is None and _has_undated(start):
            found.append(Note(About.UNDATED, start.id, start.name))
    return tuple(found)


def _has_undated(start: Start) -> bool:
    """Whether the known amounts leave a part of the balance out."""
    amounts = [asked.amount for asked in start.asked]
    return None not in amounts and sum(each or 0 for each in amounts) < start.balance
