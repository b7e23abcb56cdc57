"""One strategy of the comparison: a row to choose it, with what it comes to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ashore.gui import fonts, theme
from ashore.gui.widgets.badge import badge_width, paint_badge

HEIGHT = 56
_PAD, _DOT, _GAP = 12, 16, 12
END_WIDTH, COST_WIDTH = 112, 128


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

    def sizeHint(self) -> QSize:
        """Qt: as wide as there is room."""
        return QSize(320, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: the name is cut below this."""
        return QSize(280, HEIGHT)

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
        place = QRectF(_PAD, (HEIGHT - _DOT) / 2, _DOT, _DOT)
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
        self._text(painter, "caption", token, name.translated(0, 21), texts.overdue, flag.AlignLeft)
        self._text(painter, "body", "text", end, texts.end, flag.AlignRight)
        self._text(painter, "caption", "soft", end.translated(0, 21), texts.length, flag.AlignRight)
        self._text(painter, "strong", "text", cost, texts.cost, flag.AlignRight)
        self._text(painter, "caption", "soft", cost.translated(0, 21), texts.parts, flag.AlignRight)

    def _text(
        self, painter: QPainter, style: fonts.Style, token: str, place: QRect, text: str,
        side: Qt.AlignmentFlag,
    ) -> None:  # fmt: skip
        font = fonts.font(style)
        painter.setFont(font)
        painter.setPen(theme.current().color(token))
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, cut)
