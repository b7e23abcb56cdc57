"""The collection stage of a debt by its days past due; the boundaries are data.

Stages of the source article: 提醒期 days 1-3, 电话联系期 days 4-15, 正式催收期 over 15.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where a debt stands with its lender."""

    CURRENT = "current"
    IN_GRACE = "in_grace"
    REMINDER = "reminder"
    PHONE_CONTACT = "phone_contact"
    FORMAL_COLLECTION = "formal_collection"
    AGREEMENT = "agreement"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The first day past due (1 = the day after the due date) of each later stage."""

    phone_contact_from: int
    formal_collection_from: int

    def first_day(self, stage: Stage) -> int:
        """The day past due on which ``stage`` begins, by rule."""
        if stage is Stage.PHONE_CONTACT:
            return self.phone_contact_from
        if stage is Stage.FORMAL_COLLECTION:
            return self.formal_collection_from
        return 1


def stage_on_day(days_past_due: int, grace_days: int, boundaries: Boundaries | None) -> Stage:
    """The stage on a day past due; inside the grace (容时) nothing counts as overdue.

    Without ``boundaries`` no stage comes by rule after the reminder: a debt to a person.
    """
    if days_past_due <= 0:
        return Stage.CURRENT
    if days_past_due <= grace_days:
        return Stage.IN_GRACE
    if boundaries is None:
        return Stage.REMINDER
    if days_past_due >= boundaries.formal_collection_from:
        return Stage.FORMAL_COLLECTION
    if days_past_due >= boundaries.phone_contact_from:
        return Stage.PHONE_CONTACT
    return Stage.REMINDER


def next_stage(
    days_past_due: int, grace_days: int, boundaries: Boundaries | None
) -> tuple[Stage, int] | None:
    """The next stage and the day past due on which it begins; None after the last one.

    The first day after the grace counts from the due date, so a grace of three days leads
    straight to phone contact.
    """
    now = stage_on_day(days_past_due, grace_days, boundaries)
    if now is Stage.FORMAL_COLLECTION:
        return None
    days = [1, grace_days + 1]
    if boundaries:
        days += (boundaries.phone_contact_from, boundaries.formal_collection_from)
    for day in sorted(days):
        if day > days_past_due:
            then = stage_on_day(day, grace_days, boundaries)
            if then is not now:
                return then, day
    return None
