"""Imports debts from a CSV file: everything in it or nothing, and first it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from ashore.domain.errors import UserError
from ashore.domain.portfolio import totals
from ashore.domain.standing import standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs.file_chooser import FileChooser
from ashore.gui.dialogs.rows_table import RowsTable
from ashore.gui.dialogs.sheet import Sheet
from ashore.services import debts, imports
from ashore.services.fields import FIELDS
from ashore.words import figures, names
from ashore.words.errors import error_text

_WIDTH, _TABLE = 760, 288
_COLUMNS = 15
"""The first fields are the documented columns of the file."""


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that it takes a moment: ten thousand debts take most of a second."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


class ImportDialog(Sheet):
    """``saved`` carries the Change."""

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self.set_title(self.tr("Import from a CSV file"))
        self._desk = desk
        self._path: Path | None = None
        self.found: imports.Import | None = None
        self.said = self._label("")
        self.remark = self._label("caption")
        self.table = RowsTable(self.tr("What the file holds"))
        self.table.setMinimumHeight(_TABLE)
        self.body.addWidget(self.table, 1)
        self.body.addStretch()
        self.cancel = self.add_button(self.tr("Cancel"))
        self.chooser = self.add_button(self.tr("&Choose a file…"), primary=True)
        self.again = self.add_button(self.tr("&Read it again"))
        self.save = self.add_button(self.tr("&Import"), primary=True)
        self.cancel.clicked.connect(self.reject)
        self.chooser.clicked.connect(self.choose)
        self.again.clicked.connect(self._read_again)
        self.save.clicked.connect(self._save)
        self._begin()

    def choose(self) -> None:
        """Ask for a file."""
        kinds = self.tr("CSV files (*.csv *.txt);;All files (*)")
        path = FileChooser(self.windowTitle(), kinds, self).ask()
        if path:
            self.read(path)

    def read(self, path: Path) -> None:
        """Show what a file holds, or what is wrong with it."""
        self._path, self.found = path, None
        try:
            with _waiting():
                self.found = imports.read_file(path, self._desk.catalogue, self._desk.today)
        except UserError as error:
            self._refuse(error_text(error))
            return
        if self.found.bad:
            self._show_bad(self.found)
        elif not self.found.drafts:
            self._refuse(self.tr("The file has no debts under its first line."))
        else:
            self._show_debts(self.found)

    def _begin(self) -> None:
        self.said.setText(
            self.tr(
                "The first line names the columns: name, balance and due_date are required, in any "
                "order. You see what the file holds before anything is saved."
            )
        )
        text = self.tr("All columns: {columns}. UTF-8 or GB18030, with commas, semicolons or tabs.")
        self.remark.setText(text.format(columns=", ".join(FIELDS[:_COLUMNS])))
        self._offer(read=False)

    def _offer(self, *, read: bool, ready: bool = False) -> None:
        """Only the buttons that lead on; Enter answers with the one that leads furthest."""
        self.table.setVisible(read)
        self.again.setVisible(self._path is not None and not ready)
        self.save.setVisible(ready)
        first = self.save if ready else self.again if self._path else self.chooser
        self.make_primary(first)
        self.fit()
        first.setFocus()

    def _refuse(self, text: str) -> None:
        self.said.setText(text)
        self.remark.setText(self._file())
        self._offer(read=False)
        self.announce(text)

    def _show_bad(self, found: imports.Import) -> None:
        rows = [
            (
                str(bad.line),
                _column(error.field),
                bad.cells.get(error.field or "", "").strip(),
                error_text(error),
            )
            for bad in found.bad
            for error in bad.errors
        ]
        headers = (
            self.tr("Line"), self.tr("Column"), self.tr("In the file"), self.tr("What is wrong"),
        )  # fmt: skip
        self.table.show_rows(headers, rows, right={0}, wrap=True)
        lines = self.tr(
            "%n line(s) cannot be read, so nothing is imported yet.", "", len(found.bad)
        )
        self.said.setText(lines)
        self.remark.setText(
            self.tr("Mend them in {file} and read it again.").format(file=self._file())
        )
        self._offer(read=True)
        self.announce(lines)

    def _show_debts(self, found: imports.Import) -> None:
        standings = [
            standing(
                d.debt, (d.balance,), self._desk.today, self._desk.catalogue.boundaries_of(d.debt)
            )
            for d in found.drafts
        ]
        rows = [
            (
                s.debt.name,
                figures.money(s.balance, s.debt.currency),
                figures.rate(s.rate) if s.rate else "–",
                figures.long_date(s.due_date) if s.due_date else "–",
                str(s.days_overdue) if s.days_overdue else "–",
                names.product(s.debt),
            )
            for s in standings
        ]
        headers = (
            self.tr("Debt"), self.tr("Balance"), self.tr("Rate"), self.tr("Due"),
            self.tr("Days overdue"), self.tr("Lender"),
        )  # fmt: skip
        self.table.show_rows(headers, rows, right={1, 2, 3, 4})
        owed = " + ".join(figures.money(t.owed, t.currency) for t in totals(standings))
        count = self.tr("%n debt(s)", "", len(rows))
        said = self.tr("{count}, {amount} in all").format(count=count, amount=owed or "–")
        self.said.setText(said)
        self.remark.setText("\n".join(part for part in (self._file(), self._twice(found)) if part))
        self.save.setText(self.tr("&Import %n debt(s)", "", len(rows)))
        self._offer(read=True, ready=True)
        self.announce(said)

    def _twice(self, found: imports.Import) -> str:
        """Names that would stand in the list more than once."""
        there = [record.debt.name for record in self._desk.records.values()]
        twice = found.repeated_names(there)
        if not twice:
            return ""
        listed = ", ".join(twice[:5]) + ("…" if len(twice) > 5 else "")
        return self.tr("These names will be in the list more than once: {names}").format(
            names=listed
        )

    def _file(self) -> str:
        return self._path.name if self._path else ""

    def _read_again(self) -> None:
        if self._path:
            self.read(self._path)

    def _save(self) -> None:
        assert self.found is not None
        with _waiting():
            change = self.attempt(partial(self._desk.do, debts.import_debts, self.found.drafts))
        if isinstance(change, list):
            self.point_out(None, change)
            return
        self.saved.emit(change)
        self.accept()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self.content)
        label.setProperty("role", role)
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label


def _column(field: str | None) -> str:
    """A column by the word of the form, and as the file names it."""
    return f"{names.field_label(field)} ({field})" if field else ""
