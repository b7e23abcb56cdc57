"""Paints the balance over time, stacked by debt: axes, layers and the ghost of another plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ashore.gui import fonts, theme
from ashore.gui.widgets.plan.series import MOST, Series, round_steps
from ashore.words import plan_page as words

_TOP, _FOOT, _GAP = 8, 24, 8
_LEAST = 84  # pixels between two dates of the axis
DASHES = (4.0, 4.0)


def colour_of(layer: int) -> str:
    """The token of a layer's colour."""
    return f"chart_{layer % MOST + 1}"


class Frame:
    """Where a series lies in a rectangle: from days and minor units to pixels."""

    def __init__(self, series: Series, box: QRectF) -> None:
        metrics = QFontMetricsF(fonts.font("caption"))
        self.steps = round_steps(max(1, *series.totals))
        self.labels = [words.axis_text(step, series.currency) for step in self.steps]
        left = max(metrics.horizontalAdvance(label) for label in self.labels) + _GAP
        self.plot = QRectF(
            box.left() + left, box.top() + _TOP,
            max(1.0, box.width() - left - _GAP), max(1.0, box.height() - _TOP - _FOOT),
        )  # fmt: skip
        self.first = series.days[0]
        self.span = max(1, series.days[-1] - self.first)
        self.highest = self.steps[-1]

    def x(self, day: int) -> float:
        """The place of a day number."""
        return self.plot.left() + self.plot.width() * (day - self.first) / self.span

    def y(self, minor: int) -> float:
        """The height of an amount."""
        return self.plot.bottom() - self.plot.height() * minor / self.highest

    def nearest(self, x: float, days: Sequence[int]) -> int:
        """The point of a series that is nearest to a place."""
        return min(range(len(days)), key=lambda at: abs(self.x(days[at]) - x))


def paint(
    painter: QPainter, frame: Frame, series: Series, ghost: Sequence[tuple[int, int]], word: str
) -> None:
    """Draw all but the crosshair; ``word`` names the ghost."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _lines(painter, frame)
    _layers(painter, frame, series)
    _dates(painter, frame)
    if ghost:
        _ghost(painter, frame, ghost, word)


def _lines(painter: QPainter, frame: Frame) -> None:
    shown = theme.current()
    painter.setFont(fonts.font("caption"))
    for step, label in zip(frame.steps, frame.labels, strict=True):
        y = round(frame.y(step)) + 0.5
        painter.setPen(QPen(shown.color("line"), 1))
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))
        painter.setPen(shown.color("soft"))
        place = QRectF(0, y - 9, frame.plot.left() - _GAP, 18)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)


def _layers(painter: QPainter, frame: Frame, series: Series) -> None:
    shown, xs = theme.current(), [frame.x(day) for day in series.days]
    below = [frame.plot.bottom()] * len(xs)
    for n, tops in enumerate(series.tops):
        above = [frame.y(top) for top in tops]
        points = [QPointF(x, y) for x, y in zip(xs, above, strict=True)]
        back = [QPointF(x, y) for x, y in zip(reversed(xs), reversed(below), strict=True)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shown.color(colour_of(n)))
        painter.drawPolygon(QPolygonF(points + back))
        # A line in the colour of the card keeps two layers apart, whatever their colours.
        painter.setPen(QPen(shown.color("card"), 1))
        painter.drawPolyline(QPolygonF(points))
        below = above


def _dates(painter: QPainter, frame: Frame) -> None:
    painter.setPen(theme.current().color("soft"))
    painter.setFont(fonts.font("caption"))
    metrics = QFontMetricsF(painter.font())
    end = -_LEAST * 1.0
    for day in _ticks(frame):
        text = words.month_text(day)
        width = metrics.horizontalAdvance(text)
        x = min(frame.x(day.toordinal()), frame.plot.right() + _GAP - width)
        if x >= end:
            place = QRectF(x, frame.plot.bottom() + 5, width + 1, _FOOT - 6)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, text)
            end = x + width + 2 * _GAP


def _ticks(frame: Frame) -> list[date]:
    """First days of months, as many as there is room for."""
    start = date.fromordinal(frame.first)
    months = max(1, round(frame.span / 30.44))
    most = max(1, int(frame.plot.width() // _LEAST))
    step = next((s for s in (1, 2, 3, 6, 12, 24, 60, 120) if months / s <= most), 240)
    found = [start]
    for n in range(step, months + 1, step):
        year, month = divmod(start.month - 1 + n, 12)
        found.append(date(start.year + year, month + 1, 1))
    return [day for day in found if day.toordinal() <= frame.first + frame.span]


def _ghost(painter: QPainter, frame: Frame, ghost: Sequence[tuple[int, int]], word: str) -> None:
    shown = theme.current()
    points = [QPointF(frame.x(day), frame.y(min(sum_, 4 * frame.highest))) for day, sum_ in ghost]
    painter.save()
    painter.setClipRect(frame.plot.adjusted(0, -2, 1, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Dark on light areas and light on dark ones: in the soft tone it was lost over the layers.
    pen = QPen(shown.color("text"), 1.5)
    pen.setDashPattern(list(DASHES))
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))
    painter.restore()
    _name_ghost(painter, frame, points, word)


def _name_ghost(painter: QPainter, frame: Frame, points: list[QPointF], word: str) -> None:
    """Write its name where the line is well above the layers: near the right end."""
    metrics = QFontMetricsF(fonts.font("caption"))
    width = metrics.horizontalAdvance(word)
    wanted = frame.plot.right() - width / 2 - _GAP
    inside = [p for p in points if frame.plot.left() <= p.x() <= frame.plot.right()]
    if not inside:
        return
    at = min(inside, key=lambda point: abs(point.x() - wanted))
    x = min(max(at.x() - width / 2, frame.plot.left()), frame.plot.right() - width)
    y = max(frame.plot.top(), at.y() - 22)
    path = QPainterPath()
    path.addText(QPointF(x, y + 13), fonts.font("caption"), word)
    # A rim and no box: what is behind the words stays to be seen.
    rim = QPen(theme.current().color("card"), 3)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, rim)
    painter.fillPath(path, theme.current().color("text"))
