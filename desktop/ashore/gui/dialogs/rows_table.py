"""A plain table of texts to look at: no grid, 36 px rows, figures at the right."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ashore.gui import fonts, theme
from ashore.gui.widgets.edges import edge_paddings
from ashore.gui.widgets.scroll_bars import name_bars

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = 36
_PADDING, _EDGE, _SLACK = 8, 12, 4
_LEAST_TEXT = 160


class RowsModel(QAbstractTableModel):
    """Rows of texts under headers; the columns in ``right`` are figures, the last row may be a total."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()
        self._right: Collection[int] = ()
        self._total = False

    def show_rows(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        right: Collection[int],
        *,
        total: bool = False,
    ) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._headers, self._rows, self._right, self._total = headers, rows, right, total
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a text, whole in its tip."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.FontRole and self._total and index.row() == len(self._rows) - 1:
            return fonts.font("strong")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Qt: the header of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        right = column in self._right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """A text with 8 px to both sides and 12 at the table's edges, as the headers have, over as
    many lines as it needs.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Qt: the room that the text needs in the width of its column."""
        flags = self._flags(index)
        text, metrics = str(index.data()), QFontMetrics(self._font(option, index))
        around = sum(self._paddings(index))
        if not self._table.wordWrap():
            return QSize(metrics.horizontalAdvance(text) + around + _SLACK, ROW)
        width = max(80, self._table.columnWidth(index.column()) - around)
        box = metrics.boundingRect(QRect(0, 0, width, 10_000), flags, text)
        return QSize(box.width() + around + _SLACK, max(ROW, box.height() + _PADDING + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: the ground of the row, then the text."""
        box, state, shown = option.rect, option.state, theme.current()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, shown.color("tint"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, shown.color("line"))
        own = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(own if isinstance(own, QColor) else shown.color("text"))
        left, right = self._paddings(index)
        inner, text = box.adjusted(left, 0, -right, 0), str(index.data())
        font = self._font(option, index)
        painter.setFont(font)
        if not self._table.wordWrap():
            cut = Qt.TextElideMode.ElideRight
            text = QFontMetrics(font).elidedText(text, cut, inner.width())
        painter.drawText(inner, self._flags(index), text)
        painter.restore()

    def _paddings(self, index: AnyIndex) -> tuple[int, int]:
        """The room at the left and at the right of a text."""
        return edge_paddings(self._table.horizontalHeader(), index.column(), _PADDING, _EDGE)

    def _gives_way(self, index: AnyIndex) -> bool:
        """Whether the column takes the width that the others leave, and so wraps its texts."""
        mode = self._table.horizontalHeader().sectionResizeMode(index.column())
        last = index.column() == index.model().columnCount() - 1
        return mode is QHeaderView.ResizeMode.Stretch or last

    def _font(self, option: QStyleOptionViewItem, index: AnyIndex) -> QFont:
        font = index.data(Qt.ItemDataRole.FontRole)
        own: QFont = option.font
        return font if isinstance(font, QFont) else own

    def _flags(self, index: AnyIndex) -> int:
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        wraps = self._table.wordWrap() and self._gives_way(index)
        return int(side) | (int(Qt.TextFlag.TextWordWrap) if wraps else 0)


class RowsTable(QTableView):
    """``show_rows`` shows other rows; the last column takes what the others leave, or, where they
    are ``spread``, all columns share it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        name_bars(self)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._rows = RowsModel(self)
        self.setModel(self._rows)
        self._cell = CellDelegate(self)
        self.setItemDelegate(self._cell)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self._wanted: list[int] = []

    def show_rows(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        right: Collection[int] = (),
        wrap: bool = False,
        total: bool = False,
        spread: bool = False,
    ) -> None:
        """Show rows; with ``wrap`` a long text makes its row higher; the last may be a ``total``."""
        self.setWordWrap(wrap)
        mode = QHeaderView.ResizeMode
        self.verticalHeader().setSectionResizeMode(mode.ResizeToContents if wrap else mode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self._rows.show_rows(headers, rows, right, total=total)
        # Every row counts for the width of its column only while that is quick.
        self.horizontalHeader().setResizeContentsPrecision(200)
        for column in range(len(headers) - 1):
            self.resizeColumnToContents(column)
        self._wanted = []
        header = self.horizontalHeader()
        header.setStretchLastSection(not spread)
        if spread:
            self._wanted = [
                max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
                for column in range(len(headers))
            ]
            self._spread(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: share the new width out."""
        super().resizeEvent(event)
        self._spread(event.size().width())

    def _spread(self, room: int) -> None:
        """Share out what is left; where there is too little, the widest text gives way."""
        if not self._wanted:
            return
        widths = list(self._wanted)
        lacking = sum(widths) - room
        if lacking > 0:
            widest = widths.index(max(widths))
            widths[widest] = max(_LEAST_TEXT, widths[widest] - lacking)
        left = max(0, room - sum(widths))
        share = left // len(widths)
        for column, width in enumerate(widths[:-1]):
            self.setColumnWidth(column, width + share)
        last = len(widths) - 1
        self.setColumnWidth(last, widths[last] + left - share * last)
