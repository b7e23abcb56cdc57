"""The stages of a lender on the program's own scale, without a today."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ashore.domain.stage import Boundaries, Stage
from ashore.gui.widgets.stage_scale import Scale, Segment, StageScale
from ashore.words import names


def stages_scale(bounds: Boundaries) -> StageScale:
    """A scale with the name and the days of each stage under it."""
    phone, formal = bounds.phone_contact_from, bounds.formal_collection_from
    spans = (
        (Stage.REMINDER, 1, phone - 1),
        (Stage.PHONE_CONTACT, phone, formal - 1),
        (Stage.FORMAL_COLLECTION, formal, None),
    )
    # A lender that phones from day 1 has no days of reminders.
    segments = tuple(
        Segment(_days(first, last), first, last, str(stage))
        for stage, first, last in spans
        if last is None or last >= first
    )
    scale = StageScale()
    scale.setAccessibleName(QCoreApplication.translate("Lenders", "Stages by days overdue"))
    said = (
        f"{names.stage_name(stage)} {_days(first, last)}"
        for stage, first, last in spans
        if last is None or last >= first
    )
    scale.show_scale(Scale(segments), ", ".join(said))
    return scale


def _days(first: int, last: int | None) -> str:
    if last is None:
        return QCoreApplication.translate("Lenders", "over {day}").format(day=first - 1)
    return str(first) if first == last else f"{first}–{last}"
