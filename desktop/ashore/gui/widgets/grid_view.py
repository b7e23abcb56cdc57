"""A table of figures with its total: to look at, to copy as text or as CSV, to save as a file."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ashore.domain.errors import UserError
from ashore.exchange.csv_table import csv_text, write_csv
from ashore.gui import theme
from ashore.gui.dialogs.rows_table import ROW, RowsTable
from ashore.gui.widgets.link import Link
from ashore.words.errors import error_text
from ashore.words.grid import Grid

SAID_MS = 4000
_HEADER, _FRAME = 32, 6
_LEAST, _MOST = 2, 6
"""Rows that are in sight without scrolling, at least and where there is room to spare."""


class GridView(QWidget):
    """``show_grid`` shows another table; Ctrl+C in it copies all of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid(name, (), ())
        self._title, self._remark, self._said = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "strong")
        self._title.setWordWrap(True)
        for label in (self._remark, self._said):
            label.setWordWrap(True)
        for label in (self._remark, self._said):
            label.setProperty("role", "caption")
        self.table = RowsTable(name)
        self.table.horizontalHeader().setFixedHeight(_HEADER)
        self.copy = Link(self.tr("Copy"))
        self.copy_csv = Link(self.tr("Copy as CSV"))
        self.save = Link(self.tr("Save as CSV…"))
        self.copy.clicked.connect(self.copy_text)
        self.copy_csv.clicked.connect(self.copy_as_csv)
        self.save.clicked.connect(self.ask_for_file)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.copy_text)
        self._silence = QTimer(self, singleShot=True, interval=SAID_MS)
        self._silence.timeout.connect(lambda: self._said.setText(""))
        self._lay_out()

    @property
    def said(self) -> str:
        """What was said last about copying or saving."""
        return self._said.text()

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
        self._said.setText("")

    def copy_text(self) -> None:
        """Put the table on the clipboard as plain text in columns."""
        QGuiApplication.clipboard().setText(self.grid.text())
        self._say(self.tr("Copied as text."))

    def copy_as_csv(self) -> None:
        """Put the table on the clipboard as CSV, for programs that ask for it and for those that do not."""
        text, data = csv_text(self.grid.plain_rows()), QMimeData()
        data.setText(text)
        data.setData("text/csv", text.encode())
        QGuiApplication.clipboard().setMimeData(data)
        self._say(self.tr("Copied as CSV."))

    def ask_for_file(self) -> None:
        """Ask for a file and write the table into it."""
        kinds = self.tr("CSV files (*.csv)")
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as CSV"), f"{_file_name(self.grid.title)}.csv", kinds
        )
        if name:
            path = Path(name)
            self.write(path if path.suffix else path.with_suffix(".csv"))

    def write(self, path: Path) -> None:
        """Write the table into a file, and say whether it worked."""
        try:
            write_csv(path, self.grid.plain_rows())
        except UserError as error:
            self._say(error_text(error), wrong=True)
        else:
            self._say(self.tr("Saved as {file}.").format(file=path.name))

    def _lay_out(self) -> None:
        links = QHBoxLayout()
        links.setSpacing(12)
        for link in (self.copy, self.copy_csv, self.save):
            links.addWidget(link)
        links.addWidget(self._said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._remark)
        layout.addLayout(links)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        theme.mark(self._said, "role", "error" if wrong else "caption")
        self._said.setText(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        if wrong:
            self._silence.stop()
        else:
            self._silence.start()


def _file_name(title: str) -> str:
    """A title without what no file name may hold."""
    return re.sub(r'[\\/:*?"<>|\s]+', "-", title).strip("-.") or "ashore"
