"""When a stage may begin at the earliest and at the latest, and why (the article's day 15
is "common, not strict"): amount, history and contact details shift the boundary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ashore.domain.debt import Debt, History
from ashore.domain.stage import Stage
from ashore.domain.standing import Standing


class Factor(StrEnum):
    """What shifts a boundary, in the article's words: 欠款金额, 信用记录, 联系方式是否有效."""

    AMOUNT_LARGE = "amount_large"
    AMOUNT_SMALL = "amount_small"
    HISTORY_CLEAN = "history_clean"
    HISTORY_MIXED = "history_mixed"
    HISTORY_POOR = "history_poor"
    CONTACT_BROKEN = "contact_broken"


@dataclass(frozen=True, slots=True)
class Shift:
    """A rule: ``factor`` moves a boundary by ``days`` (negative = earlier).

    ``thresholds`` holds (currency, minor units): AMOUNT_LARGE applies from the threshold
    on, AMOUNT_SMALL below it; without one for the debt's currency it does not apply.
    """

    factor: Factor
    days: int
    thresholds: tuple[tuple[str, int], ...] = ()

    def applies(self, debt: Debt, amount: int) -> bool:
        """Whether the rule holds for ``debt`` with ``amount`` (minor units) due or overdue."""
        if self.factor in (Factor.AMOUNT_LARGE, Factor.AMOUNT_SMALL):
            threshold = dict(self.thresholds).get(debt.currency)
            if threshold is None:
                return False
            return (amount >= threshold) is (self.factor is Factor.AMOUNT_LARGE)
        if self.factor is Factor.CONTACT_BROKEN:
            return not debt.contact_works
        return self.factor == f"history_{History(debt.history)}"


@dataclass(frozen=True, slots=True)
class Window:
    """``by_rule`` is the boundary as data has it; the shifts spread it both ways."""

    stage: Stage
    by_rule: date
    earliest: date
    latest: date
    shifts: tuple[Shift, ...]


def window(
    debt: Debt, due: date, stage: Stage, first_day: int, amount: int, shifts: Sequence[Shift]
) -> Window:
    """The window in which ``stage``, by rule from day ``first_day`` past ``due``, may begin.

    Reasons for "earlier" move the earliest day, reasons for "later" the latest. No stage but
    the grace itself begins inside the grace, and the grace is fixed: nothing shifts it.
    ``amount`` in minor units.
    """
    if stage is Stage.IN_GRACE:
        shifts = ()
    soonest = min(first_day, debt.terms.grace.days + 1)
    holding = tuple(shift for shift in shifts if shift.days and shift.applies(debt, amount))
    earlier = sum(shift.days for shift in holding if shift.days < 0)
    later = sum(shift.days for shift in holding if shift.days > 0)
    return Window(
        stage=stage,
        by_rule=due + timedelta(days=first_day),
        earliest=due + timedelta(days=max(soonest, first_day + earlier)),
        latest=due + timedelta(days=first_day + later),
        shifts=holding,
    )


MOVABLE = (Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION)
"""The stages whose beginning the shifts can move."""


def next_window(standing: Standing, shifts: Sequence[Shift]) -> Window | None:
    """The window of the next stage; None where there is none, or nothing can move it."""
    if standing.stage is Stage.AGREEMENT:
        # What follows a broken agreement is in its terms.
        return None
    if standing.next_stage not in MOVABLE or not standing.next_stage_on:
        return None
    return _window(standing, standing.next_stage, standing.next_stage_on, shifts)


def last_window(standing: Standing, shifts: Sequence[Shift]) -> Window | None:
    """The window of the last stage, which by rule has begun, while it may still be waited for."""
    bounds, due = standing.boundaries, standing.due_date
    if standing.next_stage or standing.stage not in MOVABLE or bounds is None or due is None:
        return None
    first = max(bounds.first_day(standing.stage), standing.debt.terms.grace.days + 1)
    found = _window(standing, standing.stage, due + timedelta(days=first), shifts)
    return found if found.by_rule < found.latest >= standing.on else None


def _window(standing: Standing, stage: Stage, by_rule: date, shifts: Sequence[Shift]) -> Window:
    assert standing.due_date is not None
    amount = standing.overdue_amount or standing.amount_due
    first_day = (by_rule - standing.due_date).days
    return window(standing.debt, standing.due_date, stage, first_day, amount, shifts)
