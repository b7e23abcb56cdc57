"""A guideline on conduct as data has it: what it is about, its figures, since when it is in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from ashore.domain.contact import Channel
from ashore.domain.debt import Debt
from ashore.domain.scope import EVERY, Scope


class Measure(StrEnum):
    """What a guideline limits.

    HOURS: contacts from ``start`` until ``end``, over midnight. ANSWERED: how many answered calls a
    day, lender and agencies together. UNANSWERED: how many unanswered attempts a day to one
    number. UNRELATED: contacts with people who have nothing to do with the debt. AGREED:
    collection after a personalised instalment agreement was signed, while it is kept.
    """

    HOURS = "hours"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    UNRELATED = "unrelated"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Guideline:
    """``most`` is the largest number that is inside; ``in_force_from`` the first day it counts.

    ``channels`` are those that it is about; ``scope`` says for which debts.
    """

    id: str
    measure: Measure
    in_force_from: date
    channels: frozenset[Channel]
    scope: Scope = EVERY
    start: time = time(0)
    end: time = time(0)
    most: int = 0

    def holds(self, debt: Debt | None, on: date) -> bool:
        """Whether it says anything about a debt on a day; without a debt it is asked of the day."""
        return on >= self.in_force_from and (debt is None or self.scope.holds(debt))

    def is_inside_hours(self, at: time) -> bool:
        """Whether a local time lies within its hours, the first minute counted, the last not."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end
