"""The days of a plan that are worth looking forward to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from ashore.domain.stage import Stage
from ashore.planning.plan import Plan

_LATE = (Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION)


class Reached(StrEnum):
    """NOT_OVERDUE: from here on nothing is overdue any more. HALF: half of it all is repaid."""

    NOT_OVERDUE = "not_overdue"
    HALF = "half"
    DEBT_REPAID = "debt_repaid"
    ALL_REPAID = "all_repaid"


@dataclass(frozen=True, slots=True)
class Milestone:
    """``debt`` and ``name`` belong to DEBT_REPAID; they are "" for the others."""

    on: date
    reached: Reached
    debt: str = ""
    name: str = ""


def milestones(plan: Plan) -> tuple[Milestone, ...]:
    """By date; on one day in the order of ``Reached``."""
    found = [
        Milestone(course.stages[-1][0], Reached.DEBT_REPAID, course.id, course.name)
        for course in plan.courses
        if course.stages[-1][1] is Stage.CLOSED
    ]
    if plan.ends_on:
        found.append(Milestone(plan.ends_on, Reached.ALL_REPAID))
    half = _half(plan)
    if half:
        found.append(Milestone(half, Reached.HALF))
    clear = _not_overdue(plan)
    if clear:
        found.append(Milestone(clear, Reached.NOT_OVERDUE))
    order = list(Reached)
    return tuple(sorted(found, key=lambda each: (each.on, order.index(each.reached))))


def _half(plan: Plan) -> date | None:
    """The first payday after which not more than half of what was owed is left."""
    totals = [sum(balances) for balances in zip(*plan.balances, strict=True)]
    for day, total in zip(plan.paydays, totals[1:], strict=True):
        if 2 * total <= totals[0]:
            return day
    return None


def _not_overdue(plan: Plan) -> date | None:
    """The day on which the last debt is out of being overdue; None where none was, or one stays."""
    last = None
    for course in plan.courses:
        stages = course.stages
        if stages[-1][1] in _LATE:
            return None
        left = [here[0] for before, here in pairwise(stages) if before[1] in _LATE]
        last = max([last, *left] if last else left, default=last)
    return last
