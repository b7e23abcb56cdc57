"""The stages of a lender on the program's own scale, without a today."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ashore.domain.stage import Boundaries, Stage
from ashore.gui.widgets.stage_scale import Scale, StageScale
from ashore.gui.widgets.stage_segments import stage_segments
from ashore.words import names


def stages_scale(bounds: Boundaries) -> StageScale:
    """A scale with the name and the days of each stage under it."""
    segments = stage_segments(bounds)
    scale = StageScale()
    scale.setAccessibleName(QCoreApplication.translate("Lenders", "Stages by days overdue"))
    said = (f"{names.stage_name(Stage(part.stage))} {part.label}" for part in segments)
    scale.show_scale(Scale(segments), ", ".join(said))
    return scale
