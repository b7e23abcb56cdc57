"""Links that copy a table as text or as CSV, or save it as a file, and say that it was done."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from ashore.domain.errors import UserError
from ashore.exchange.csv_table import csv_text, write_csv
from ashore.gui import theme
from ashore.gui.widgets.link import Link
from ashore.words.errors import error_text
from ashore.words.grid import Grid

SAID_MS = 4000


class CopyLinks(QWidget):
    """``grid`` gives the table as it is shown now."""

    def __init__(self, grid: Callable[[], Grid], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._said = QLabel()
        self._said.setProperty("role", "caption")
        self._said.setWordWrap(True)
        self.copy = Link(self.tr("Copy"))
        self.copy_csv = Link(self.tr("Copy as CSV"))
        self.save = Link(self.tr("Save as CSV…"))
        self.copy.clicked.connect(self.copy_text)
        self.copy_csv.clicked.connect(self.copy_as_csv)
        self.save.clicked.connect(self.ask_for_file)
        self._silence = QTimer(self, singleShot=True, interval=SAID_MS)
        self._silence.timeout.connect(self.silence)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for link in (self.copy, self.copy_csv, self.save):
            layout.addWidget(link)
        layout.addWidget(self._said, 1)

    @property
    def said(self) -> str:
        """What was said last."""
        return self._said.text()

    def silence(self) -> None:
        """Say nothing more: another table is shown."""
        self._said.setText("")

    def copy_text(self) -> None:
        """Put the table on the clipboard as plain text in columns."""
        QGuiApplication.clipboard().setText(self._grid().text())
        self._say(self.tr("Copied as text."))

    def copy_as_csv(self) -> None:
        """Put the table on the clipboard as CSV, for programs that ask for it and those that do not."""
        text, data = csv_text(self._grid().plain_rows()), QMimeData()
        data.setText(text)
        data.setData("text/csv", text.encode())
        QGuiApplication.clipboard().setMimeData(data)
        self._say(self.tr("Copied as CSV."))

    def ask_for_file(self) -> None:
        """Ask for a file and write the table into it."""
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as CSV"),
            f"{file_name(self._grid().title)}.csv",
            self.tr("CSV files (*.csv)"),
        )
        if name:
            path = Path(name)
            self.write(path if path.suffix else path.with_suffix(".csv"))

    def write(self, path: Path) -> None:
        """Write the table into a file, and say whether it worked."""
        try:
            write_csv(path, self._grid().plain_rows())
        except UserError as error:
            self._say(error_text(error), wrong=True)
        else:
            self._say(self.tr("Saved as {file}.").format(file=path.name))

    def _say(self, text: str, *, wrong: bool = False) -> None:
        theme.mark(self._said, "role", "error" if wrong else "caption")
        self._said.setText(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        if wrong:
            self._silence.stop()
        else:
            self._silence.start()


def file_name(title: str) -> str:
    """A title without what no file name may hold."""
    return re.sub(r'[\\/:*?"<>|\s]+', "-", title).strip("-.") or "ashore"
