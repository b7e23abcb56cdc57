"""The timeline as a list: rows of 56 px, the day at the left, amount and badge at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ashore.gui import fonts, theme
from ashore.gui.models.case_model import CaseModel
from ashore.gui.widgets.badge import BADGE_HEIGHT, badge_width, paint_badge
from ashore.gui.widgets.row_paint import ground, halves, write
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.services.timeline import Item
from ashore.words import case_items, figures

AnyIndex = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 56
PADDING = 12
DAY, RIGHT, GAP = 104, 184, 12
_NARROW = 480
"""In a list below this width the day stands in the second line, before what was said."""


class CaseList(QListView):
    """``opened`` on Enter or a double click, ``removed`` on Del."""

    opened = Signal()
    removed = Signal()

    def __init__(self, model: CaseModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(self))
        self.setAccessibleName(name)
        name_bars(self)
        self.setProperty("ring", "row")
        self.setMouseTracking(True)
        # Each row is as high as the first one: ten thousand need not be measured.
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys of the list of debts work here too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class CaseDelegate(QStyledItemDelegate):
    """Paints an Item: what was derived, or lies ahead, steps back behind what was recorded."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Qt: the fixed height."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: draw one row."""
        box: QRect = option.rect
        item, model = index.data(CaseModel.ITEM_ROLE), index.model()
        assert isinstance(model, CaseModel)
        painter.save()
        ground(painter, box, option.state)
        inner = box.adjusted(PADDING, 9, -PADDING, -9)
        quiet = item.ahead or not item.id
        colour = theme.current().color("soft" if quiet else "text")
        inner.setRight(self._right(painter, inner, item, colour) - GAP)
        day = figures.date_text(item.on, model.today)
        time = f"{item.at:%H:%M}" if item.at else ""
        second = case_items.detail(item)
        upper, lower = halves(inner)
        soft = theme.current().color("soft")
        if box.width() >= _NARROW:
            left = QRect(inner.left(), inner.top(), DAY - GAP, inner.height())
            above, under = halves(left)
            write(painter, above if time else left, day, "body", colour)
            write(painter, under, time, "caption", soft)
            for part in (inner, upper, lower):
                part.setLeft(part.left() + DAY)
        else:
            second = " · ".join(part for part in (f"{day} {time}".strip(), second) if part)
        style: fonts.Style = "body" if quiet else "strong"
        write(painter, upper if second else inner, case_items.title(item), style, colour)
        write(painter, lower, second, "caption", soft)
        painter.restore()

    def _right(self, painter: QPainter, inner: QRect, item: Item, colour: QColor) -> int:
        """Draw amount and badge; the left edge of what was drawn."""
        amount, (word, stage) = case_items.amount(item), case_items.badge(item)
        if not amount and not word:
            return inner.right()
        room = min(RIGHT, inner.width() // 2)
        # One pixel more: what is measured as a whole may be wider letter by letter.
        text_width = QFontMetrics(fonts.font("body")).horizontalAdvance(amount) + 2
        width = min(room, max(text_width, badge_width(word) if word else 0))
        column = QRect(inner.right() + 1 - width, inner.top(), width, inner.height())
        upper, lower = halves(column)
        if amount:
            place = upper if word else column
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            write(painter, place, amount, "body", colour, side)
        if word:
            place = lower if amount else column
            wide = min(badge_width(word), width)
            top = place.top() + (place.height() - BADGE_HEIGHT) // 2
            left = place.right() + 1 - wide
            paint_badge(painter, QRect(left, top, wide, BADGE_HEIGHT), word, stage)
        return column.left()
