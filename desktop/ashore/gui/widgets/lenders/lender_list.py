"""The list of lenders: two lines a row, headings between, a word where figures are one's own."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ashore.catalogue.model import Preset
from ashore.gui import fonts, theme
from ashore.gui.widgets.lenders.lenders_model import PRESET_ROLE, LendersModel, about
from ashore.gui.widgets.lenders.sayings import is_own
from ashore.gui.widgets.row_paint import ground, halves, write
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.words import names

AnyIndex = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 56
HEADING_HEIGHT = 36
PADDING = 16


class LenderList(QListView):
    """Shows a LendersModel; the focus ring is drawn at the row."""

    def __init__(self, model: LendersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Lenders"))
        name_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", "row")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, ROW_HEIGHT if index.data(PRESET_ROLE) else HEADING_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box: QRect = option.rect
        state = option.state
        preset = index.data(PRESET_ROLE)
        painter.save()
        if preset is None:
            inner = box.adjusted(PADDING, 0, -PADDING, -8)
            bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            write(painter, inner, str(index.data()), "badge", theme.current().color("soft"), bottom)
        else:
            ground(painter, box, state)
            self._row(painter, box, preset)
        painter.restore()

    def _row(self, painter: QPainter, box: QRect, preset: Preset) -> None:
        shown = theme.current()
        inner = box.adjusted(PADDING, 9, -PADDING, -9)
        if is_own(preset):
            word = self.tr("own figures")
            room = QFontMetrics(fonts.font("caption")).horizontalAdvance(word)
            right = halves(inner)[0]
            right.setLeft(inner.right() + 1 - room)
            write(painter, right, word, "caption", shown.color("accent"))
            inner.setRight(right.left() - 8)
        upper, lower = halves(inner)
        second = about(preset)
        first = upper if second else inner
        write(painter, first, names.preset_name(preset), "body", shown.color("text"))
        write(painter, lower, second, "caption", shown.color("soft"))
