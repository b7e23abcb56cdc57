"""Asks how to save the case of one debt, as a complaint office asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ashore.domain.errors import UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs.file_chooser import SaveChooser
from ashore.gui.dialogs.prepare_names import file_name
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow
from ashore.services.case_file import Case, case_of
from ashore.services.export import Format, Paper, usual_paper
from ashore.words.country import usual_country

_WIDTH = 480


class CaseFileDialog(Sheet):
    """``written`` carries the path of the file that is there now."""

    written = Signal(object)

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self._desk, self._debt_id = desk, debt_id
        name = desk.records[debt_id].debt.name
        self.set_title(self.tr("The case of {name}").format(name=name))
        self.case = self._read()
        about = QLabel(self.tr(
            "Everything that happened, with whom and when, the contacts that may be outside a "
            "guideline and because of what, and the list of the evidence: what a lender's complaint "
            "office, 12378 or 12363 ask for. Your own notes stay out of it."
        ))  # fmt: skip
        about.setWordWrap(True)
        self.format = Choice([
            (Format.PDF, self.tr("PDF: to print or to send")),
            (Format.CSV, self.tr("CSV: for any spreadsheet")),
        ])  # fmt: skip
        self.paper = Choice([(Paper.A4, "A4"), (Paper.LETTER, "Letter")])
        self.paper.choose(usual_paper(usual_country()))
        self.paper_row = FieldRow(self.tr("&Paper"), self.paper)
        self.holds = QLabel(self._counts())
        self.holds.setProperty("role", "caption")
        self.holds.setWordWrap(True)
        for part in (about, FieldRow(self.tr("&Format"), self.format), self.paper_row, self.holds):
            self.body.addWidget(part)
        self.body.addStretch()
        self.cancel = self.add_button(self.tr("Cancel"))
        self.save = self.add_button(self.tr("&Save as…"), primary=True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.format.currentIndexChanged.connect(lambda _n: self._show_choice())

    def write(self, path: Path) -> None:
        """Write the file; ``written`` follows, or the error is shown."""
        from ashore.gui.paper.draw import draw_pdf, ready
        from ashore.words.export.write_case import write_case

        ready()
        kind, paper = Format(self.format.value()), Paper(self.paper.value())
        try:
            write_case(path, self.case, kind, paper, draw_pdf)
        except UserError as error:
            self.point_out(None, [error])
            return
        self.written.emit(path)
        self.accept()

    def _read(self) -> Case:
        desk = self._desk
        contacts = desk.store.contacts()
        return case_of(
            self._debt_id, list(desk.records.values()), contacts, desk.today, desk.catalogue
        )

    def _counts(self) -> str:
        case = self.case
        parts = (
            self.tr("%n contact(s)", None, len(case.entries)),
            self.tr("%n piece(s) of evidence", None, len(case.evidence)),
        )
        return self.tr("It holds {contacts} and {evidence}.").format(
            contacts=parts[0], evidence=parts[1]
        )

    def _show_choice(self) -> None:
        self.paper_row.setVisible(self.format.value() == Format.PDF)
        self.fit()

    def _save(self) -> None:
        kind = self.format.value()
        name = file_name(self.windowTitle(), self._desk.today.isoformat())
        path = SaveChooser(self.windowTitle(), f"{name}.{kind}", kind, self).ask()
        if path:
            self.write(path)
