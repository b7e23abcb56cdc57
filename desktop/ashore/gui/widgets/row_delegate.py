"""Paints a debt's row: two lines, right-aligned figures, one filled badge, no grid."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ashore.domain.standing import Standing
from ashore.gui import fonts, theme
from ashore.gui.models.cells import Cell
from ashore.gui.models.columns import NUMERIC, Column, header
from ashore.gui.models.debts_model import FIRST_ROLE, STANDING_ROLE, DebtsModel
from ashore.gui.widgets.badge import BADGE_HEIGHT, badge_width, paint_badge
from ashore.gui.widgets.edges import edge_paddings

ROW_HEIGHT = 56
PADDING, EDGE = 8, 12
STRIPE = 3
STAGED = (Column.OVERDUE, Column.STAGE, Column.NEXT)
"""The tip of these shows the stage scale too."""

AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws every cell of the debts table; edits a figure in its place.

    ``refused`` carries the index of an edit that was not taken: opened again, its editor
    shows what was typed, marked as wrong.
    """

    refused = Signal(object)

    def __init__(self, model: DebtsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._body, self._strong = fonts.font("body"), fonts.font("strong")
        self._caption = fonts.font("caption")
        self._refused_text: str | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Qt: a column is as wide as its texts when its edge is double-clicked."""
        shown = self._cell(index)
        column = Column(index.column())
        font, _ = self._style(column, index.data(STANDING_ROLE), index)
        width = QFontMetrics(font).horizontalAdvance(shown.text)
        width = max(width, QFontMetrics(self._caption).horizontalAdvance(shown.second))
        if column is Column.STAGE:
            width = badge_width(shown.text)
        return QSize(width + sum(self._paddings(column)), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: draw one cell."""
        shown_theme = theme.current()
        box: QRect = option.rect
        state = option.state
        painter.save()
        self._ground(painter, box, state, index, shown_theme)
        column, standing = Column(index.column()), index.data(STANDING_ROLE)
        left, right = self._paddings(column)
        inner = box.adjusted(left, 0, -right, 0)
        if column is Column.STAGE:
            top = inner.top() + (inner.height() - BADGE_HEIGHT) // 2
            rect = QRect(inner.left(), top, inner.width(), BADGE_HEIGHT)
            paint_badge(painter, rect, self._cell(index).text, str(standing.stage))
        else:
            self._texts(painter, inner, column, standing, index)
        painter.restore()

    def _paddings(self, column: Column) -> tuple[int, int]:
        """The room at the left and right of a cell: more at the edges of the table."""
        table = self.parent()
        assert isinstance(table, QTableView)
        return edge_paddings(table.horizontalHeader(), column, PADDING, EDGE)

    def _ground(
        self,
        painter: QPainter,
        box: QRect,
        state: QStyle.StateFlag,
        index: AnyIndex,
        shown: theme.Theme,
    ) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, shown.color("tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, shown.color("hover"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, shown.color("line"))
        if index.column() == Column.RANK and index.data(FIRST_ROLE):
            painter.fillRect(box.left(), box.top(), STRIPE, box.height() - 1, shown.color("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(shown.color("accent"))
            for inset in range(theme.RING):
                painter.drawRect(box.adjusted(inset, inset, -1 - inset, -2 - inset))

    def _texts(
        self, painter: QPainter, box: QRect, column: Column, standing: Standing, index: AnyIndex
    ) -> None:
        shown = self._cell(index)
        colours = theme.current()
        side = Qt.AlignmentFlag.AlignRight if column in NUMERIC else Qt.AlignmentFlag.AlignLeft
        font, token = self._style(column, standing, index)
        if column is Column.DEBT and QFontMetrics(font).horizontalAdvance(shown.text) > box.width():
            # The whole name is worth more than the product under it.
            painter.setFont(font)
            painter.setPen(colours.color(token))
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(0, 4, 0, -4), flags, shown.text)
            return
        if not shown.second:
            self._line(
                painter,
                box,
                shown.text,
                font,
                colours.color(token),
                side | Qt.AlignmentFlag.AlignVCenter,
            )
            return
        middle = box.center().y()
        upper = QRect(box.left(), middle - 21, box.width(), 21)
        lower = QRect(box.left(), middle + 1, box.width(), 18)
        centre = Qt.AlignmentFlag.AlignVCenter
        self._line(painter, upper, shown.text, font, colours.color(token), side | centre)
        self._line(
            painter, lower, shown.second, self._caption, colours.color("soft"), side | centre
        )

    def _style(self, column: Column, standing: Standing, index: AnyIndex) -> tuple[QFont, str]:
        if column is Column.RANK:
            return (self._strong, "accent") if index.data(FIRST_ROLE) else (self._body, "soft")
        if column is Column.OVERDUE and standing.days_overdue > 0:
            return self._strong, "red"
        if column is Column.DEBT:
            return self._strong, "text"
        if column is Column.NEXT:
            return self._caption, "text"
        return self._body, "text"

    @staticmethod
    def _line(
        painter: QPainter, box: QRect, text: str, font: QFont, colour: Any, flags: Qt.AlignmentFlag
    ) -> None:
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > box.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(box, flags, text)

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Qt: a line to type the figure in, with a name of its own."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(header(Column(index.column())))
        if index.column() in NUMERIC:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Qt: one control high, in the middle of the row, never narrower than a figure."""
        box: QRect = option.rect
        width = max(box.width(), 128)
        left = box.right() + 1 - width if index.column() in NUMERIC else box.left()
        top = box.top() + (box.height() - theme.CONTROL_HEIGHT) // 2
        editor.setGeometry(left, top, width, theme.CONTROL_HEIGHT)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Qt: the figure as it is, or as it was typed and refused."""
        assert isinstance(editor, QLineEdit)
        refused, self._refused_text = self._refused_text, None
        editor.setText(index.data(Qt.ItemDataRole.EditRole) if refused is None else refused)
        theme.mark(editor, "invalid", refused is not None)

    def setModelData(self, editor: QWidget, model: Any, index: AnyIndex) -> None:
        """Qt: hand the text over; unchanged text is no edit."""
        assert isinstance(editor, QLineEdit)
        typed = editor.text()
        if typed != index.data(Qt.ItemDataRole.EditRole) and not model.setData(index, typed):
            self._refused_text = typed
            self.refused.emit(QPersistentModelIndex(index))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Qt: the tip of a cell, and the whole text where it does not fit."""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            shown = self._cell(index)
            whole = "\n".join(part for part in (shown.text, shown.second, shown.tip) if part)
            if Column(index.column()) in STAGED:
                from ashore.gui.widgets.scale_tip import with_scale

                whole = with_scale(whole, index.data(STANDING_ROLE), view.devicePixelRatioF())
            QToolTip.showText(QPoint(event.globalPos()), whole, view)
            return True
        return super().helpEvent(event, view, option, index)

    def _cell(self, index: AnyIndex) -> Cell:
        return self._model.cell(index.data(STANDING_ROLE), Column(index.column()))
