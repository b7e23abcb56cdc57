"""The contents of the guide: one row a section, as high as the rows of every other list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ashore.gui import fonts, theme

WIDTH = 224
ROW = 36

AnyIndex = QModelIndex | QPersistentModelIndex


class Contents(QListWidget):
    """``currentRowChanged`` says which section a person chose; ``mark`` says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Row(self))
        self.setMouseTracking(True)

    def show_sections(self, names: list[str]) -> None:
        """List the sections; the first one is marked."""
        self.blockSignals(True)
        self.clear()
        self.addItems(names)
        self.blockSignals(False)
        self.mark(0)

    def mark(self, row: int) -> None:
        """Mark the section that is read."""
        self.blockSignals(True)
        self.setCurrentRow(row)
        self.blockSignals(False)


class _Row(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        shown, state, box = theme.current(), option.state, option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, shown.color("tint" if chosen else "hover"))
        painter.setFont(fonts.font("body"))
        painter.setPen(shown.color("tint_text" if chosen else "text"))
        inner = box.adjusted(8, 0, -8, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
