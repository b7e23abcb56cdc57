"""The names of the chart's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ashore.gui import fonts, theme
from ashore.gui.widgets.plan.chart_painter import colour_of
from ashore.gui.widgets.plan.series import Series

_CHIP, _ROW, _GAP, _WIDEST = 10, 20, 16, 200.0


class Legend(QWidget):
    """Chips with names, in as many rows as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Colours of the chart"))

    def show_series(self, series: Series) -> None:
        """Name the layers."""
        names = tuple(
            layer.name or self.tr("%n smaller debt(s)", None, layer.count)
            for layer in series.layers
        )
        if names != self._names:
            self._names = names
            self.setAccessibleDescription(", ".join(names))
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Qt: the narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of its rows."""
        places = self._places(width)
        return int(places[-1].bottom()) if places else _ROW

    def sizeHint(self) -> QSize:
        """Qt: its height comes from its width; what it asks for here is the least."""
        return QSize(240, _ROW)

    def minimumSizeHint(self) -> QSize:
        """Qt: it may be narrow."""
        return QSize(120, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt: draw chips and names."""
        painter, shown = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font("caption"))
        metrics = QFontMetricsF(painter.font())
        for n, (name, place) in enumerate(
            zip(self._names, self._places(self.width()), strict=True)
        ):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shown.color(colour_of(n)))
            chip = QRectF(place.left(), place.center().y() - _CHIP / 2, _CHIP, _CHIP)
            painter.drawRoundedRect(chip, 2, 2)
            painter.setPen(shown.color("soft"))
            room = place.adjusted(_CHIP + 6, 0, 0, 0)
            cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width() + 1)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()

    def _places(self, width: int) -> list[QRectF]:
        metrics = QFontMetricsF(fonts.font("caption"))
        found: list[QRectF] = []
        x = y = 0.0
        for name in self._names:
            wide = _CHIP + 6 + min(metrics.horizontalAdvance(name) + 1, _WIDEST)
            if x and x + wide > width:
                x, y = 0.0, y + _ROW
            found.append(QRectF(x, y, wide, _ROW))
            x += wide + _GAP
        return found
