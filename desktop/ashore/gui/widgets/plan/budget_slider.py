"""The slider of the budget, with a mark at what is due."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QVBoxLayout, QWidget

from ashore.gui import fonts, theme
from ashore.gui.widgets.plan.series import round_steps
from ashore.words import figures

_TEXT, _TICK = 18, 6
_STEPS = 200
_PAGE = 10


class BudgetSlider(QWidget):
    """``moved`` carries an amount in minor units, while the slider moves."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(_PAGE)
        self.slider.valueChanged.connect(self._tell)
        self._mark = _Mark(self.slider)
        self._step, self._code, self._highest = 1, "", 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._mark)
        layout.addWidget(self.slider)

    @property
    def step(self) -> int:
        """The amount of one step, minor units."""
        return self._step

    def reach(self, highest: int, code: str) -> None:
        """Let it go from 0 to a round amount above ``highest`` (minor units)."""
        last = max(1, round_steps(max(1, highest), 5)[-1])
        if last != self._highest or code != self._code:
            self._highest, self._code = last, code
            self._step = _unit(last)
            self.slider.blockSignals(True)
            self.slider.setRange(0, max(1, last // self._step))
            self.slider.blockSignals(False)
            self._mark.update()

    def reaches(self, amount: int) -> bool:
        """Whether the amount is within its range, with some room above."""
        return bool(self._code) and amount * 10 <= self._highest * 9

    def is_far(self, amount: int) -> bool:
        """Whether its range is so wide that the amount stands at its very left, as after a slip."""
        return amount > 0 and amount * 20 < self._highest

    def show_amount(self, amount: int) -> None:
        """Stand at an amount without saying so."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(amount / self._step))
        self.slider.blockSignals(False)
        self._name(amount)

    def show_need(self, amount: int, text: str) -> None:
        """Mark an amount (minor units) with a text; "" for no mark."""
        self._mark.show_mark(amount / self._step, text)

    def _tell(self, value: int) -> None:
        self._name(value * self._step)
        self.moved.emit(value * self._step)

    def _name(self, amount: int) -> None:
        """A screen reader says the money, and not the number of steps."""
        self.slider.setAccessibleName(
            self.tr("Money each time: {amount}").format(amount=figures.money(amount, self._code))
        )


def _unit(highest: int) -> int:
    """A round step, of which there are some two hundred."""
    step, wanted = 1, highest / _STEPS
    while step * 10 <= wanted:
        step *= 10
    return next((step * factor for factor in (1, 2, 5) if step * factor >= wanted), step * 10)


class _Slider(QSlider):
    """The wheel of a page that scrolls changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def place(self, value: float) -> float:
        """The middle of the handle at a value, pixels."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        half = handle.width() / 2
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderGroove, self
        )
        span = max(1, self.maximum() - self.minimum())
        room = groove.width() - handle.width()
        return groove.left() + half + room * (value - self.minimum()) / span


class _Mark(QWidget):
    """A text with a tick, over the place of a value."""

    def __init__(self, slider: _Slider) -> None:
        super().__init__()
        self._slider, self._value, self._text = slider, 0.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        slider.setAccessibleDescription("")

    def show_mark(self, value: float, text: str) -> None:
        if (value, text) != (self._value, self._text):
            self._value, self._text = value, text
            self._slider.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _TEXT + _TICK)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._text or self._value > self._slider.maximum():
            return
        painter, shown = QPainter(self), theme.current()
        font = fonts.font("caption")
        x = self._slider.place(self._value)
        width = QFontMetricsF(font).horizontalAdvance(self._text)
        left = min(max(0.0, x - width / 2), max(0.0, self.width() - width))
        painter.setFont(font)
        painter.setPen(shown.color("soft"))
        painter.drawText(
            QRectF(left, 0, width + 1, _TEXT), Qt.AlignmentFlag.AlignVCenter, self._text
        )
        painter.setPen(QPen(shown.color("text"), 2))
        painter.drawLine(round(x), _TEXT, round(x), _TEXT + _TICK)
        painter.end()
