"""A table of figures with its total: to look at, to copy as text or as CSV, to save as a file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ashore.gui.dialogs.rows_table import ROW, RowsTable
from ashore.gui.widgets.copy_links import CopyLinks
from ashore.words.grid import Grid

_HEADER, _FRAME = 32, 6
_LEAST, _MOST = 2, 6
"""Rows that are in sight without scrolling, at least and where there is room to spare."""


class GridView(QWidget):
    """``show_grid`` shows another table; Ctrl+C in it copies all of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid(name, (), ())
        self._title, self._remark = QLabel(), QLabel()
        self._title.setProperty("role", "strong")
        self._remark.setProperty("role", "caption")
        for label in (self._title, self._remark):
            label.setWordWrap(True)
        self.table = RowsTable(name)
        self.table.horizontalHeader().setFixedHeight(_HEADER)
        self.links = CopyLinks(lambda: self.grid)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.links.copy_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._remark)
        layout.addWidget(self.links)

    def show_grid(self, grid: Grid) -> None:
        """Show another table."""
        self.grid = grid
        self._title.setText(grid.title)
        self._title.setVisible(bool(grid.title))
        self._remark.setText(grid.remark)
        self._remark.setVisible(bool(grid.remark))
        self.table.setAccessibleName(grid.title or self.table.accessibleName())
        rows = [[cell.shown for cell in row] for row in grid.all_rows()]
        self.table.show_rows(
            grid.headers, rows, right=grid.right, total=bool(grid.total), spread=True
        )
        shown = max(_LEAST, min(len(rows), _MOST))
        self.table.setMinimumHeight(_HEADER + shown * ROW + _FRAME)
        self.links.silence()
