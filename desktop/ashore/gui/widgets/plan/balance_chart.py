"""The balance over time as a chart: by debt, with a crosshair for mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ashore.gui import fonts, theme
from ashore.gui.widgets.plan.chart_painter import Frame, colour_of, paint
from ashore.gui.widgets.plan.series import Series
from ashore.words import figures

_YEAR = 12
_CHIP, _ROW, _PAD = 8, 18, 10


class _Line(NamedTuple):
    token: str
    name: str
    amount: str


class BalanceChart(QWidget):
    """Shows a Series; the picture of it is kept, so that the crosshair costs nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: Series | None = None
        self._ghost: Sequence[tuple[int, int]] = ()
        self._frame: Frame | None = None
        self._picture: QPixmap | None = None
        self._about = ""
        self.at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Balance over time"))
        theme.notifier().changed.connect(self._forget)

    def show_series(self, series: Series | None, about: str) -> None:
        """Show the balances of a plan; ``about`` says them in a sentence."""
        self._series, self._about = series, about
        if series is None or (self.at is not None and self.at >= len(series.days)):
            self.at = None
        self.setAccessibleDescription(about)
        self._forget()

    def show_ghost(self, ghost: Sequence[tuple[int, int]]) -> None:
        """The dashed line of the minimums alone; empty for none."""
        if ghost != self._ghost:
            self._ghost = ghost
            self._forget()

    def sizeHint(self) -> QSize:
        """Qt: as large as there is room."""
        return QSize(480, 280)

    def minimumSizeHint(self) -> QSize:
        """Qt: below this it says nothing."""
        return QSize(240, 200)

    def spoken(self, at: int) -> str:
        """The values of a point in a sentence."""
        series = self._series
        assert series is not None
        parts = [f"{line.name} {line.amount}" for line in self._lines(at)]
        text = self.tr("{date}: {total} in all. {debts}")
        return text.format(
            date=figures.long_date(series.day(at)),
            total=figures.money(series.totals[at], series.currency), debts=", ".join(parts),
        ).strip()  # fmt: skip

    def move_to(self, at: int | None, *, say: bool = False) -> None:
        """Put the crosshair on a point, or take it away."""
        if self._series is None:
            return
        if at is not None:
            at = min(max(at, 0), len(self._series.days) - 1)
        if at == self.at:
            return
        self.at = at
        self.update()
        text = self._about if at is None else self.spoken(at)
        self.setAccessibleDescription(text)
        if say and at is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt: the kept picture, and the crosshair over it."""
        painter = QPainter(self)
        if self._series is not None:
            if self._picture is None:
                self._picture = self._draw(self._series)
            painter.drawPixmap(0, 0, self._picture)
            if self.at is not None:
                self._crosshair(painter, self._series, self.at)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().color("accent"), theme.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another picture."""
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another screen may have more pixels."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._forget()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the crosshair follows the mouse."""
        if self._series is not None and self._frame is not None:
            self.move_to(self._frame.nearest(event.position().x(), self._series.days))

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: without the mouse only the keyboard holds the crosshair."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.move_to(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.move_to(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows go from payday to payday, Page up and down by twelve, Home and End."""
        if self._series is None:
            super().keyPressEvent(event)
            return
        here, last = self.at, len(self._series.days) - 1
        steps = {
            Qt.Key.Key_Left: -1 if here is not None else 0, Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -_YEAR, Qt.Key.Key_PageDown: _YEAR, Qt.Key.Key_Home: -last,
            Qt.Key.Key_End: last,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            before = -1 if here is None and key == Qt.Key.Key_Right else here or 0
            self.move_to(before + steps[key], say=True)
        elif key == Qt.Key.Key_Escape and here is not None:
            self.move_to(None)
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def _draw(self, series: Series) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        self._frame = Frame(series, QRectF(self.rect()).adjusted(4, 4, -4, -4))
        painter = QPainter(picture)
        paint(painter, self._frame, series, self._ghost, self.tr("minimums only"))
        painter.end()
        return picture

    def _lines(self, at: int) -> list[_Line]:
        """The debts that are still owed at a point, the topmost first."""
        series = self._series
        assert series is not None
        found = []
        for n, layer in reversed(list(enumerate(series.layers))):
            if layer.values[at]:
                name = layer.name or self.tr("%n smaller debt(s)", None, layer.count)
                amount = figures.money(layer.values[at], series.currency)
                found.append(_Line(colour_of(n), name, amount))
        return found

    def _crosshair(self, painter: QPainter, series: Series, at: int) -> None:
        frame, shown = self._frame, theme.current()
        assert frame is not None
        x = round(frame.x(series.days[at])) + 0.5
        painter.setPen(QPen(shown.color("text"), 1))
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()))
        self._box(painter, series, at, x, frame)

    def _box(self, painter: QPainter, series: Series, at: int, x: float, frame: Frame) -> None:
        """The values beside the line, on the side where there is room."""
        shown, lines = theme.current(), self._lines(at)
        caption, strong = fonts.font("caption"), fonts.font("strong")
        small, large = QFontMetricsF(caption), QFontMetricsF(strong)
        date_text = figures.long_date(series.day(at))
        total = figures.money(series.totals[at], series.currency)
        names = max([small.horizontalAdvance(line.name) for line in lines], default=0.0)
        names = min(names, 168.0)
        amounts = max([small.horizontalAdvance(line.amount) for line in lines], default=0.0)
        inner = max(
            small.horizontalAdvance(date_text), large.horizontalAdvance(total),
            _CHIP + 6 + names + 16 + amounts if lines else 0.0,
        )  # fmt: skip
        width, height = (
            inner + 2 * _PAD,
            2 * _PAD + _ROW + 20 + (_ROW * len(lines) + 4 if lines else 0),
        )
        left = x + 8 if x + 8 + width <= self.width() - 4 else max(4.0, x - 8 - width)
        box = QRectF(left, frame.plot.top() + 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shown.color("edge"), 1))
        painter.setBrush(shown.color("card"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        y = box.top() + _PAD
        painter.setFont(caption)
        painter.setPen(shown.color("soft"))
        painter.drawText(
            QRectF(box.left() + _PAD, y, inner, _ROW), Qt.AlignmentFlag.AlignVCenter, date_text
        )
        y += _ROW
        painter.setFont(strong)
        painter.setPen(shown.color("text"))
        painter.drawText(
            QRectF(box.left() + _PAD, y, inner, 20), Qt.AlignmentFlag.AlignVCenter, total
        )
        y += 24
        painter.setFont(caption)
        for line in lines:
            row = QRectF(box.left() + _PAD, y, inner, _ROW)
            chip = QRectF(row.left(), row.center().y() - _CHIP / 2, _CHIP, _CHIP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shown.color(line.token))
            painter.drawRoundedRect(chip, 2, 2)
            painter.setPen(shown.color("text"))
            name = small.elidedText(line.name, Qt.TextElideMode.ElideRight, names + 1)
            painter.drawText(row.adjusted(_CHIP + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(row, right, line.amount)
            y += _ROW
