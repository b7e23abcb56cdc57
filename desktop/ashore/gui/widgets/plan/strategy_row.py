"""One strategy of the comparison: a row to choose it, with what it comes to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ashore.gui import fonts, theme
from ashore.gui.widgets.badge import badge_width, paint_badge

HEIGHT, HIGH, NARROW = 56, 80, 440
"""Below the last a row has three lines, and the name a line of its own."""
_PAD, _DOT, _GAP = 8, 16, 8
END_WIDTH, COST_WIDTH = 120, 120


class Texts(NamedTuple):
    """``end`` and ``cost`` have a line under them each, as the name has ``overdue``."""

    name: str
    overdue: str
    end: str
    length: str
    cost: str
    parts: str
    badges: tuple[str, ...]
    spoken: str
    late: bool


class StrategyRow(QRadioButton):
    """Painted in one piece, so that seven of them cost nothing while the slider moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: Texts | None = None
        self._below = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_texts(self, texts: Texts, about: str) -> None:
        """Show what a strategy comes to."""
        if texts != self._texts:
            self._texts = texts
            self.setAccessibleName(texts.spoken)
            self.setAccessibleDescription(about)
            self.setToolTip(about)
            self.updateGeometry()
            self.update()

    @property
    def texts(self) -> Texts | None:
        """What is shown."""
        return self._texts

    @property
    def _is_narrow(self) -> bool:
        return self.width() < NARROW

    def sizeHint(self) -> QSize:
        """Qt: as wide as there is room."""
        return QSize(320, HIGH if self._is_narrow else HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: the name is cut below this."""
        return QSize(280, HIGH if self._is_narrow else HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow row is higher."""
        super().resizeEvent(event)
        self.setFixedHeight(HIGH if self._is_narrow else HEIGHT)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002
        """Qt: all of the row chooses it."""
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: shown under the pointer."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt: draw the row."""
        painter, shown, texts = QPainter(self), theme.current(), self._texts
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = "tint" if self.isChecked() else "hover" if self.underMouse() else "card"
        painter.setBrush(shown.color(ground))
        ring = QPen(shown.color("accent"), theme.RING)
        painter.setPen(ring if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        self._dot(painter)
        if texts is not None:
            self._words(painter, texts)
        painter.end()

    def _dot(self, painter: QPainter) -> None:
        shown = theme.current()
        top = 10 if self._is_narrow else (HEIGHT - _DOT) / 2
        place = QRectF(_PAD, top, _DOT, _DOT)
        painter.setPen(QPen(shown.color("accent" if self.isChecked() else "edge"), 1.5))
        painter.setBrush(shown.color("card"))
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shown.color("accent"))
            painter.drawEllipse(place.adjusted(4.5, 4.5, -4.5, -4.5))

    def _words(self, painter: QPainter, texts: Texts) -> None:
        left = _PAD + _DOT + _GAP
        right = self.width() - _PAD
        cost = QRect(right - COST_WIDTH, 8, COST_WIDTH, 20)
        end = QRect(cost.left() - END_WIDTH - 8, 8, END_WIDTH, 20)
        name = QRect(left, 8, end.left() - 8 - left, 20)
        below = name.translated(0, 21)
        if self._is_narrow:
            name.setRight(right)
            below = name.translated(0, 44)
            cost.translate(0, 23)
            end = QRect(left, 31, cost.left() - 8 - left, 20)
        flag = Qt.AlignmentFlag
        self._text(painter, "strong", "text", name, texts.name, flag.AlignLeft)
        used = QFontMetricsF(fonts.font("strong")).horizontalAdvance(texts.name)
        at = name.left() + round(used) + 8
        for badge in texts.badges:
            width = badge_width(badge)
            if at + width <= name.right():
                paint_badge(painter, QRect(at, name.top(), width, 20), badge, "agreement")
                at += width + 4
        token = "red" if texts.late else "soft"
        self._text(painter, "caption", token, below, texts.overdue, flag.AlignLeft)
        self._text(painter, "strong", "text", cost, texts.cost, flag.AlignRight)
        if self._is_narrow:
            both = " · ".join(part for part in (texts.end, texts.length) if part)
            self._text(painter, "body", "text", end, both, flag.AlignLeft)
            return
        under = end.translated(0, 21), cost.translated(0, 21)
        self._text(painter, "body", "text", end, texts.end, flag.AlignRight)
        self._text(painter, "caption", "soft", under[0], texts.length, flag.AlignRight)
        self._text(painter, "caption", "soft", under[1], texts.parts, flag.AlignRight)

    def _text(
        self, painter: QPainter, style: fonts.Style, token: str, place: QRect, text: str,
        side: Qt.AlignmentFlag,
    ) -> None:  # fmt: skip
        font = fonts.font(style)
        painter.setFont(font)
        painter.setPen(theme.current().color(token))
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, cut)
