"""The window opens on the sample, paints, and shows each debt in its panel, with its chart."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ashore.gui.widgets.stage_scale import StageScale
from ashore.selftest.place import Place, need
from ashore.selftest.windows import window


def check(place: Place) -> str:
    """Select every debt in turn."""
    opened = window(place)
    desk, content = opened.desk, opened.debts.content
    assert desk is not None
    assert content is not None
    charts = 0
    for debt_id in desk.records:
        content.reveal(debt_id)
        QApplication.processEvents()
        for chart in content.panel.findChildren(StageScale):
            charts += not chart.grab().isNull()
    need(charts > 0, "no chart was drawn")
    picture = opened.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in (100, 300)}
    need(len(colours) > 2, "the window is empty")
    platform = QApplication.platformName()
    return f"{len(desk.records)} debts, {charts} charts, on {platform}"
