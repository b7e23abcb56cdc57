"""The table of a ledger: texts wrap, Enter and Del work as in the list of debts."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ashore.gui.dialogs.rows_table import ROW, CellDelegate
from ashore.gui.models.ledger_model import Column, LedgerModel
from ashore.gui.widgets.scroll_bars import name_bars


class LedgerTable(QTableView):
    """``opened`` on Enter, ``removed`` on Del, for the entry of the selected row."""

    opened = Signal()
    removed = Signal()

    def __init__(self, model: LedgerModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        name_bars(self)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        for column in (Column.DAY, Column.CHANGE, Column.OWED):
            # A date or an amount never breaks, in whatever language it is written.
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        # Where a text wraps in another place, its row is of another height.
        self._wrapping = QTimer(self, singleShot=True, interval=0)
        self._wrapping.timeout.connect(self.resizeRowsToContents)
        columns.sectionResized.connect(lambda *_: self._wrapping.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys of the list of debts work here too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
