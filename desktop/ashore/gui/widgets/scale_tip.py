"""The stage scale, small, for the tip of a row: a picture in the text of the tip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from ashore.domain.standing import Standing
from ashore.gui.widgets.stage_scale import FULL_HEIGHT, Scale, paint_scale
from ashore.gui.widgets.stage_segments import stage_segments
from ashore.words.language import translate

WIDTH = 240


def with_scale(text: str, standing: Standing, ratio: float) -> str:
    """``text`` as HTML, the scale of the debt under it; plain where no stage comes by rule.

    ``ratio``: pixels of the screen to the unit.
    """
    if not (standing.is_open and standing.due_date and standing.boundaries):
        return text
    segments = stage_segments(standing.boundaries)
    today = standing.days_past_due or None
    scale = Scale(segments, today, translate("StageScale", "today"))
    lines = "<br>".join(escape(line) for line in text.split("\n"))
    picture = _png(scale, ratio)
    return (
        f'<p style="white-space: pre">{lines}</p>'
        f'<img src="data:image/png;base64,{picture}" width="{WIDTH}" height="{FULL_HEIGHT}">'
    )


def _png(scale: Scale, ratio: float) -> str:
    drawn = QPixmap(QSize(round(WIDTH * ratio), round(FULL_HEIGHT * ratio)))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_scale(painter, QRectF(0, 0, WIDTH, FULL_HEIGHT), scale)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "PNG")
    return bytes(data.toBase64().data()).decode()
