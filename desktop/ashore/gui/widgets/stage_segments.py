"""The stages of a lender as the segments of a scale."""

from __future__ import annotations

from ashore.domain.stage import Boundaries, Stage
from ashore.gui.widgets.stage_scale import Segment
from ashore.words.language import translate


def stage_segments(bounds: Boundaries) -> tuple[Segment, ...]:
    """One segment for each stage that has a day: a lender that phones from day 1 has no reminder."""
    phone, formal = bounds.phone_contact_from, bounds.formal_collection_from
    spans = (
        (Stage.REMINDER, 1, phone - 1),
        (Stage.PHONE_CONTACT, phone, formal - 1),
        (Stage.FORMAL_COLLECTION, formal, None),
    )
    return tuple(
        Segment(_days(first, last), first, last, str(stage))
        for stage, first, last in spans
        if last is None or last >= first
    )


def _days(first: int, last: int | None) -> str:
    if last is None:
        return translate("StageScale", "over {day}").format(day=first - 1)
    return str(first) if first == last else f"{first}–{last}"
