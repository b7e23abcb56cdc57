"""The debts table: fixed row heights, movable and hideable columns, the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTableView,
    QToolTip,
    QWidget,
)

from ashore.gui import fonts
from ashore.gui.models.columns import HIDDEN_AT_FIRST, WIDTHS, Column, header
from ashore.gui.models.debts_model import DebtsModel
from ashore.gui.widgets.row_delegate import EDGE, PADDING, ROW_HEIGHT, RowDelegate

HEADER_HEIGHT = 32
DROPPED_FIRST = (Column.COST, Column.NEXT, Column.RATE, Column.RANK, Column.DUE)
"""What a window too narrow for all leaves out first; the panel has it."""

LEAST_ROWS, LEAST_NAME = 2, 88
FITTED_ROWS = 30
"""A column is made as wide as its texts in so many rows: all of 10,000 would take a second."""


class DebtTable(QTableView):
    """``opened`` on Enter, ``menu_wanted`` where a context menu is asked for."""

    opened = Signal()
    menu_wanted = Signal(QPoint)
    columns_changed = Signal()
    columns_reset = Signal()

    def __init__(self, model: DebtsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._debts = model
        self._fits = self._room = 0
        self.fits_itself = True
        self.setModel(model)
        delegate = RowDelegate(model, self)
        # After the editor that was refused has closed.
        delegate.refused.connect(self._edit_again, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Debts, in order of repayment"))
        self.verticalScrollBar().setAccessibleName(self.tr("Up and down the list"))
        self.horizontalScrollBar().setAccessibleName(self.tr("Along the columns"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMinimumHeight(HEADER_HEIGHT + LEAST_ROWS * ROW_HEIGHT)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self._set_up_header()

    def _set_up_header(self) -> None:
        columns = self.horizontalHeader()
        columns.setFixedHeight(HEADER_HEIGHT)
        columns.setSectionsMovable(True)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(32)
        columns.setResizeContentsPrecision(FITTED_ROWS)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.customContextMenuRequested.connect(
            lambda at: self.columns_menu().popup(columns.mapToGlobal(at))
        )
        for column, width in WIDTHS.items():
            columns.resizeSection(column, width)
        for column in HIDDEN_AT_FIRST:
            self.setColumnHidden(column, True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.RANK, Qt.SortOrder.AscendingOrder)
        columns.sectionMoved.connect(self._tell_change)
        columns.sectionResized.connect(self._tell_change)
        columns.sortIndicatorChanged.connect(self._tell_sorted)

    def sort_menu(self) -> QMenu:
        """A menu that sorts by a column, for the keyboard; again turns the order round."""
        menu = QMenu(self)
        for column in Column:
            action = menu.addAction(header(column))
            action.triggered.connect(lambda _checked=False, c=column: self._sort_by(c))
        return menu

    def _sort_by(self, column: Column) -> None:
        columns = self.horizontalHeader()
        upwards = Qt.SortOrder.AscendingOrder
        again = columns.sortIndicatorSection() == column
        turned = again and columns.sortIndicatorOrder() == upwards
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if turned else upwards)

    def columns_menu(self) -> QMenu:
        """A menu with a tick for each column that is shown, and the way back to the start."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            action = menu.addAction(header(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            # Without the name no row can be told from another.
            action.setEnabled(column is not Column.DEBT)
            action.toggled.connect(lambda shown, c=column: self._show_column(c, shown))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as at first"), self.reset_columns)
        return menu

    def reset_columns(self) -> None:
        """Put all columns back in their first order, width and place."""
        columns = self.horizontalHeader()
        for column in Column:
            columns.moveSection(columns.visualIndex(column), column)
            self.setColumnHidden(column, column in HIDDEN_AT_FIRST)
        self.sortByColumn(Column.RANK, Qt.SortOrder.AscendingOrder)
        self.fits_itself = True
        self.fit_columns()
        self.columns_reset.emit()

    def fit_columns(self) -> None:
        """Make each column as wide as what it shows; where they are too many, leave some out.

        The name takes what is left. Only as long as the person has not changed the columns.
        """
        if not self.fits_itself or not self._room or not self.model().rowCount():
            return
        self._fits += 1
        for column in Column:
            # Which columns stand at the edges decides on a width: measure with all of them.
            self.setColumnHidden(column, column in HIDDEN_AT_FIRST)
        self._fits -= 1
        wanted = {c: self._wanted(c) for c in Column if c not in HIDDEN_AT_FIRST}
        for column in DROPPED_FIRST:
            if sum(wanted.values()) <= self._room:
                break
            del wanted[column]
        self._fits += 1
        for column in Column:
            self.setColumnHidden(column, column not in wanted)
            if column in wanted:
                self.horizontalHeader().resizeSection(column, wanted[column])
        self._fits -= 1
        self._fill_width()

    def _wanted(self, column: Column) -> int:
        if column is Column.DEBT:
            return WIDTHS[Column.DEBT]
        word = self.model().headerData(column, Qt.Orientation.Horizontal)
        # The sign of the order stands over the word: it needs no width of its own.
        head = QFontMetrics(fonts.font("caption")).horizontalAdvance(word) + PADDING + EDGE
        return max(self.sizeHintForColumn(column), head)

    def save_columns(self) -> QByteArray:
        """The order, widths and sorting, to be kept in the preferences."""
        return self.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray) -> None:
        """Take what ``save_columns`` gave; a state of another version is left aside."""
        self.fits_itself = False
        self._fits += 1
        if self.horizontalHeader().restoreState(state):
            self.horizontalHeader().setFixedHeight(HEADER_HEIGHT)
        self._fits -= 1
        self._fill_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens the debt, the menu key its menu."""
        editing = self.state() is QAbstractItemView.State.EditingState
        menu_keys = (
            event.key() == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if menu_keys and self.currentIndex().isValid():
            self.menu_wanted.emit(
                self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            )
            return
        # The Enter that ends an edit comes up from the editor too.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the name column takes what the others leave."""
        super().resizeEvent(event)
        # The event is the viewport's. Asking for the viewport itself makes PySide look through
        # all kinds of widgets, 10 ms the first time.
        self._room = event.size().width()
        self.fit_columns()
        self._fill_width()

    def _fill_width(self) -> None:
        columns = self.horizontalHeader()
        others = sum(
            columns.sectionSize(c)
            for c in Column
            if c is not Column.DEBT and not self.isColumnHidden(c)
        )
        width = max(LEAST_NAME, self._room - others)
        if width != columns.sectionSize(Column.DEBT):
            self._fits += 1
            columns.resizeSection(Column.DEBT, width)
            self._fits -= 1

    def _edit_again(self, at: QPersistentModelIndex) -> None:
        """Nothing that was typed is lost: open the editor with it once more."""
        if not at.isValid():
            return
        self.edit(self.model().index(at.row(), at.column()))
        error = self._debts.edit_error
        for editor in self.findChildren(QLineEdit):
            if editor.isVisible():
                editor.setAccessibleDescription(error)
                QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), error, editor)

    def _tell_sorted(self) -> None:
        """The order is kept like the columns, and the selected row stays in sight."""
        if not self._fits:
            self.columns_changed.emit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Qt: letters lead to a name, in whatever column one is; figures lead nowhere."""
        column = self.currentIndex().column()
        if search.isdecimal() or not self.currentIndex().isValid():
            return
        self.setCurrentIndex(self.currentIndex().siblingAtColumn(Column.DEBT))
        super().keyboardSearch(search)
        self.setCurrentIndex(self.currentIndex().siblingAtColumn(column))

    def _tell_change(self) -> None:
        """Only what the person did to the columns is kept, not how they were fitted."""
        if not self._fits:
            self.fits_itself = False
            self.columns_changed.emit()

    def _show_column(self, column: Column, shown: bool) -> None:
        self.fits_itself = False
        self.setColumnHidden(column, not shown)
        if shown:
            self.horizontalHeader().resizeSection(column, self._wanted(column))
        self._fill_width()
        self.columns_changed.emit()

    def _ask_menu(self, at: QPoint) -> None:
        if self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))
