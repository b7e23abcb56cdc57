"""The stage scale, the program's own sign: the stages in days, today on them, and the window.

All words come from the caller. The full form has a word over today and a label under each stage;
the small form is the bar alone, for a list or a tip. Pages for the printer call paint_scale.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ashore.gui import fonts, theme

BAR: Final = 10
FULL_HEIGHT: Final = 50
SMALL_HEIGHT: Final = 16
_LINE: Final = 18
_GAP: Final = 2
# How many days an open stage seems to last on the bar; a later day draws nearer and nearer its end.
_OPEN_DAYS: Final = 12
_SHADE: Final = 0.28


@dataclass(frozen=True, slots=True)
class Segment:
    """One stage: its label, the days overdue it covers (both ends; None is open), its token."""

    label: str
    first_day: int
    last_day: int | None
    stage: str


@dataclass(frozen=True, slots=True)
class Scale:
    """What a scale shows, in days overdue.

    today is None for a debt without a count; window is the earliest and the latest day on which the
    next stage may begin.
    """

    segments: tuple[Segment, ...]
    today: int | None = None
    today_word: str = ""
    window: tuple[int, int] | None = None


def paint_scale(
    painter: QPainter,
    rect: QRectF,
    scale: Scale,
    *,
    full: bool = True,
    shown: theme.Theme | None = None,
) -> None:
    """Paint scale into rect; without shown, in the colours of the window.

    A rect that is higher than FULL_HEIGHT or SMALL_HEIGHT keeps the rest free below.
    """
    if not scale.segments:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Drawing(painter, rect, scale, shown or theme.current(), full=full).draw()
    painter.restore()


class _Drawing:
    """One painting of one scale: where things are, and the strokes."""

    def __init__(
        self, painter: QPainter, rect: QRectF, scale: Scale, shown: theme.Theme, *, full: bool
    ) -> None:
        self.painter, self.scale, self.theme, self.full = painter, scale, shown, full
        top = rect.top() + (_LINE + 2 if full else (SMALL_HEIGHT - BAR) / 2)
        self.bar = QRectF(rect.left(), top, rect.width(), BAR)
        self.caption, self.strong = fonts.font("caption"), fonts.font("badge")
        widths = _shares(scale.segments, rect.width(), self._least())
        self.boxes: list[QRectF] = []
        edge = rect.left()
        for width in widths:
            # Whole pixels: the outlines stay sharp at 100 %.
            left, edge = edge, edge + width
            self.boxes.append(QRectF(round(left), top, round(edge) - round(left), BAR))

    def draw(self) -> None:
        """Draw the bar, the window over it, today, and the words."""
        for segment, box in zip(self.scale.segments, self.boxes, strict=True):
            self._segment(segment, box)
        self._window()
        self._today()
        if self.full:
            self._labels()

    def _least(self) -> list[float]:
        if not self.full:
            return [8.0] * len(self.scale.segments)
        metrics = QFontMetricsF(self.caption)
        return [metrics.horizontalAdvance(s.label) + 8 for s in self.scale.segments]

    def _at(self, day: int) -> float:
        """Return where day begins on the bar; days outside it are at its ends."""
        for segment, box in zip(self.scale.segments, self.boxes, strict=True):
            last = segment.last_day
            if last is not None and day > last:
                continue
            gone = max(0, day - segment.first_day)
            if last is None:
                return box.left() + box.width() * gone / (gone + _OPEN_DAYS)
            return box.left() + box.width() * gone / (last - segment.first_day + 1)
        return self.bar.right()

    def _current(self) -> Segment | None:
        today = self.scale.today
        for segment in self.scale.segments:
            if today is None or today < segment.first_day:
                continue
            if segment.last_day is None or today <= segment.last_day:
                return segment
        return None

    def _segment(self, segment: Segment, box: QRectF) -> None:
        colours = self.theme.stage(segment.stage)
        inner = box.adjusted(0, 0, -_GAP if box is not self.boxes[-1] else 0, 0)
        outline = QPainterPath()
        outline.addRoundedRect(inner, 3, 3)
        current = segment is self._current()
        self.painter.fillPath(outline, QColor(colours.sign if current else colours.ground))
        if not current:
            self.painter.setPen(QPen(QColor(colours.sign), 1))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)

    def _window(self) -> None:
        """Shade the window, a little higher than the bar, with the sign of the next stage.

        A window of one day is the boundary itself, which the bar shows already.
        """
        if self.scale.window is None or self.scale.window[0] == self.scale.window[1]:
            return
        left, right = (round(self._at(day)) for day in self.scale.window)
        box = QRectF(left - 2, self.bar.top() - 3, max(right - left, 2) + 4, BAR + 6)
        shade = QColor(self.theme.stage(self._next().stage).sign)
        self.painter.setPen(QPen(shade, 1))
        shade.setAlphaF(_SHADE)
        self.painter.setBrush(shade)
        self.painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _next(self) -> Segment:
        """Return the first stage that is ahead of today; the last where none is."""
        today = self.scale.today
        ahead = [s for s in self.scale.segments if today is None or s.first_day > today]
        return ahead[0] if ahead else self.scale.segments[-1]

    def _today(self) -> None:
        if self.scale.today is None:
            return
        day = self.scale.today
        middle = (self._at(day) + self._at(day + 1)) / 2
        x = min(max(middle, self.bar.left() + 2), self.bar.right() - 2)
        mark = QRectF(x - 1, self.bar.top() - 3, 2, BAR + 6)
        # A rim in the colour of the card keeps the mark apart from what it stands on.
        self.painter.fillRect(mark.adjusted(-1, 0, 1, 0), self.theme.color("card"))
        self.painter.fillRect(mark, self.theme.color("text"))
        if self.full and self.scale.today_word:
            width = QFontMetricsF(self.strong).horizontalAdvance(self.scale.today_word)
            left = min(max(x - width / 2, self.bar.left()), self.bar.right() - width)
            self.painter.setFont(self.strong)
            self.painter.setPen(self.theme.color("text"))
            word = QRectF(left, self.bar.top() - _LINE - 3, width + 1, _LINE)
            self.painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.scale.today_word)

    def _labels(self) -> None:
        metrics = QFontMetricsF(self.caption)
        current = self._current()
        for segment, box in zip(self.scale.segments, self.boxes, strict=True):
            here = segment is current
            self.painter.setFont(self.strong if here else self.caption)
            self.painter.setPen(self.theme.color("text" if here else "soft"))
            place = QRectF(box.left(), self.bar.bottom() + 3, box.width() - _GAP, _LINE)
            word = metrics.elidedText(segment.label, Qt.TextElideMode.ElideRight, place.width())
            self.painter.drawText(place, Qt.AlignmentFlag.AlignLeft, word)


def _shares(segments: tuple[Segment, ...], width: float, least: list[float]) -> list[float]:
    """Return the widths of segments: by the root of their days, none below its least width."""
    days = [_OPEN_DAYS if s.last_day is None else s.last_day - s.first_day + 1 for s in segments]
    weights = [sqrt(max(count, 1)) for count in days]
    if sum(least) >= width:
        return [share * width / sum(least) for share in least]
    fixed: set[int] = set()
    while True:
        rest = width - sum(least[i] for i in fixed)
        free = sum(weight for i, weight in enumerate(weights) if i not in fixed)
        widths = [least[i] if i in fixed else rest * w / free for i, w in enumerate(weights)]
        narrow = {i for i, share in enumerate(widths) if i not in fixed and share < least[i]}
        if not narrow:
            return widths
        fixed |= narrow


class StageScale(QWidget):
    """A scale on its own; what it says is set with setAccessibleName and ...Description."""

    def __init__(self, *, full: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = full
        self._scale = Scale(())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scale(self, scale: Scale, description: str) -> None:
        """Show scale; description says the same in words, for those who hear it."""
        self._scale = scale
        self.setAccessibleDescription(description)
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as wide as there is room, and of a fixed height."""
        return QSize(288, FULL_HEIGHT) if self._full else QSize(72, SMALL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: the labels are cut below this width."""
        return QSize(160, FULL_HEIGHT) if self._full else QSize(40, SMALL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt: draw the scale."""
        painter = QPainter(self)
        paint_scale(painter, QRectF(self.rect()), self._scale, full=self._full)
        painter.end()
