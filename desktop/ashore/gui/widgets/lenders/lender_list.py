"""The list of lenders: two lines a row, headings between, a word where figures are one's own."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ashore.catalogue.model import Preset
from ashore.gui import fonts, theme
from ashore.gui.widgets.lenders.lenders_model import PRESET_ROLE, LendersModel, about
from ashore.gui.widgets.lenders.sayings import is_own
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
            bottom = Qt.AlignmentFlag.AlignBottom
            _write(
                painter, inner, str(index.data()), "badge", theme.current().color("soft"), bottom
            )
        else:
            _ground(painter, box, state)
            self._row(painter, box, preset)
        painter.restore()

    def _row(self, painter: QPainter, box: QRect, preset: Preset) -> None:
        shown = theme.current()
        inner = box.adjusted(PADDING, 9, -PADDING, -9)
        middle = inner.center().y()
        if is_own(preset):
            word = self.tr("own figures")
            room = QFontMetrics(fonts.font("caption")).horizontalAdvance(word)
            right = QRect(inner.right() + 1 - room, inner.top(), room, middle - inner.top() + 1)
            _write(painter, right, word, "caption", shown.color("accent"))
            inner.setRight(right.left() - 8)
        upper = QRect(inner.left(), inner.top(), inner.width(), middle - inner.top() + 1)
        lower = QRect(inner.left(), middle + 1, inner.width(), inner.bottom() - middle)
        second = about(preset)
        first = upper if second else inner
        _write(painter, first, names.preset_name(preset), "body", shown.color("text"))
        _write(painter, lower, second, "caption", shown.color("soft"))


def _ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    shown = theme.current()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, shown.color("tint"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, shown.color("hover"))
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, shown.color("line"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(shown.color("accent"))
        for inset in range(theme.RING):
            painter.drawRect(box.adjusted(inset, inset, -1 - inset, -2 - inset))


def _write(
    painter: QPainter,
    box: QRect,
    text: str,
    style: fonts.Style,
    colour: QColor,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    font = fonts.font(style)
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags | Qt.AlignmentFlag.AlignLeft, shown)
