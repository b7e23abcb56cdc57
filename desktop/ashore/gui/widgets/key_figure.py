"""One key figure: a caption, the figure, and a line that says what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ashore.gui import theme
from ashore.gui.widgets.link import Link

# The figure stands in a link, whose focus ring needs this much; the other lines stand below it.
_INSET = 2


class KeyFigure(QWidget):
    """``followed`` says that the figure was clicked, or chosen by keyboard."""

    followed = Signal()

    def __init__(self, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._figure, self._detail = QLabel(caption), Link(), _Elided()
        self._figure.setProperty("figure", True)
        self._figure.clicked.connect(self.followed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for line in (self._caption, self._detail):
            line.setProperty("role", "caption")
            line.setContentsMargins(_INSET, 0, 0, 0)
        layout.addWidget(self._caption)
        layout.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._detail)

    def set_caption(self, caption: str) -> None:
        """Change what the figure is called."""
        self._caption.setText(caption)
        self._name()

    def set_compact(self, compact: bool) -> None:
        """Make the figure small and leave the line under it out, where there is little height."""
        theme.mark(self._figure, "figure", "small" if compact else "true")
        self._detail.setVisible(not compact)
        self.setContentsMargins(16, 8 if compact else 12, 16, 8 if compact else 12)

    def show_figure(self, figure: str, detail: str = "", *, overdue: bool = False) -> None:
        """Show figure, in red where it tells of overdue money, and detail under it."""
        self._figure.setText(figure)
        self._detail.show_text(detail)
        theme.mark(self._figure, "overdue", overdue)
        self._name()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the whole tile leads where its figure does."""
        if self.rect().contains(event.position().toPoint()):
            self.followed.emit()

    def _name(self) -> None:
        said = f"{self._caption.text()}: {self._figure.text()}"
        self._figure.setAccessibleName(said)
        self._figure.setAccessibleDescription(self._detail.text())


class _Elided(QLabel):
    """A line that ends in an ellipsis where there is no room, with the whole of it as its tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self.setText(text)
        self._tip()

    def minimumSizeHint(self) -> QSize:
        """Qt: it may be cut, so it asks for no width."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width may cut the text, or show all of it."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt: draw as much as there is room for."""
        painter = QPainter(self)
        box = self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        painter.end()

    def _tip(self) -> None:
        room = self.contentsRect().width()
        needed = self.fontMetrics().horizontalAdvance(self.text())
        self.setToolTip(self.text() if needed > room else "")
