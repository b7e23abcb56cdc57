"""The least payment that keeps a stage from coming."""

from __future__ import annotations

from datetime import date, timedelta

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.stage import Stage
from ashore.domain.standing import Standing, standing

_ID = "prevention"
_BY_DAYS = (
    Stage.CURRENT, Stage.IN_GRACE, Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION,
)  # fmt: skip
_GRAVITY = {stage: place for place, stage in enumerate(_BY_DAYS)}
"""An agreement that is kept and a debt that is repaid come before all of these."""


def least_payment(found: Standing, on: date) -> int | None:
    """What to pay by the day before ``on`` so that its stage does not come then, minor units.

    None where no payment up to all that is owed does. More is never better than less here, so the
    least is found by halving.
    """
    enough = found.balance
    if found.course and found.course.status is CourseStatus.RUNNING:
        enough = max(enough, found.course.left)
    if not _prevents(found, on, enough):
        return None
    low = 0
    while enough - low > 1:
        middle = (low + enough) // 2
        if _prevents(found, on, middle):
            enough = middle
        else:
            low = middle
    return enough


def _prevents(found: Standing, on: date, amount: int) -> bool:
    """Whether a payment keeps the debt at a stage before the one that would come."""
    day = max(found.on, on - timedelta(days=1))
    known = [entry for entry in found.entries if entry.on <= found.on]
    seq = max((entry.seq for entry in known if entry.on == day), default=-1) + 1
    paid = Entry(_ID, found.debt.id, day, EntryKind.PAYMENT, amount, seq)
    args = (on, found.boundaries, found.agreements)
    without = standing(found.debt, known, *args).stage
    after = standing(found.debt, [*known, paid], *args)
    if found.course and found.course.status is CourseStatus.RUNNING:
        # The agreement itself is to be kept.
        return after.course is not None and after.course.status is not CourseStatus.BROKEN
    return _GRAVITY.get(after.stage, -1) < _GRAVITY.get(without, -1)
