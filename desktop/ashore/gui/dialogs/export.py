"""Asks what to write for others, how, and what to keep private; writes it, or shows it for print."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QWidget

from ashore import moment
from ashore.domain.errors import UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs.export_run import ExportRun
from ashore.gui.dialogs.file_chooser import SaveChooser
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow, plain
from ashore.gui.paper.draw import draw_pdf, ready
from ashore.services.export import (
    DebtList,
    Format,
    Paper,
    PlanFile,
    Private,
    Progress,
    Wishes,
    debt_list,
    hidden_list,
    hidden_plan,
    usual_paper,
)
from ashore.words.country import usual_country
from ashore.words.export.common import number_name
from ashore.words.export.pages import Document

if TYPE_CHECKING:
    from ashore.services.dates import Dates

_WIDTH = 480
LIST, PLAN, DATES = "list", "plan", "dates"


class ExportDialog(Sheet):
    """``written`` carries the path of the file that is there now."""

    written = Signal(object)

    def __init__(
        self, desk: Desk, plan: PlanFile | None, *, prints: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", _WIDTH, parent)
        self.set_title(self.tr("Print") if prints else self.tr("Export"))
        self._desk, self._plan, self._prints = desk, plan, prints
        self.run: ExportRun | None = None
        self._rows: dict[QWidget, FieldRow] = {}
        self.what = self._choice(self.tr("&What"), self._things())
        self.format = self._choice(self.tr("&Format"), self._formats())
        self.paper = self._choice(self.tr("&Paper"), ((Paper.A4, "A4"), (Paper.LETTER, "Letter")))
        self.paper.choose(usual_paper(usual_country()))
        self.private = self._private()
        self.archived = self._box(self.tr("&Archived debts too"))
        self.remark = QLabel(self.content)
        self.remark.setProperty("role", "caption")
        self.remark.setWordWrap(True)
        self.body.addWidget(self.remark)
        self.bar = QProgressBar(self.content)
        self.bar.setAccessibleName(self.tr("How much is written"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.body.addStretch()
        self.cancel = self.add_button(self.tr("Cancel"))
        text = self.tr("Pre&view…") if prints else self.tr("&Save as…")
        self.save = self.add_button(text, primary=True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._go)
        for choice in (self.what, self.format):
            choice.currentIndexChanged.connect(lambda _index: self._show_choice())
        self._show_choice()

    def wishes(self) -> Wishes:
        """What is chosen."""
        kind = Format.PDF if self._prints else Format(self.format.value())
        if self.what.value() == DATES:
            kind = Format.ICS
        without = frozenset(part for part, box in self.private.items() if box.isChecked())
        return Wishes(kind, Paper(self.paper.value()), without)

    def document(self) -> Document:
        """What is chosen, as it is printed. Raises UserError ``export_no_debts``."""
        from ashore.words.export.list_pages import list_document
        from ashore.words.export.plan_pages import plan_document

        without = self.wishes().without
        if self.what.value() == PLAN:
            return plan_document(hidden_plan(self._whole_plan(), without, number_name), without)
        return list_document(hidden_list(self._debts(), without, number_name), without)

    def write(self, path: Path) -> None:
        """Write the file in a thread; ``written`` follows, or the error is shown."""
        try:
            self.run = ExportRun(self._act(path), self)
        except UserError as error:
            self.point_out(None, [error])
            return
        self.point_out(None)
        self.run.progressed.connect(self.bar.setValue)
        self.run.ended.connect(lambda problem: self._ended(path, problem))
        self._busy(True)
        self.run.start()

    def reject(self) -> None:
        """Qt: while a file is being written, that is given up first."""
        if self.run:
            self.run.cancel()
            self.run = None
        super().reject()

    def _act(self, path: Path) -> Callable[[Progress], None]:
        from ashore.words.export.write import write_dates, write_list, write_plan

        wishes, made = self.wishes(), moment.now()
        ready()
        if self.what.value() == DATES:
            dates = self._dates()
            return lambda tell: write_dates(path, dates, wishes, made, tell)
        if self.what.value() == PLAN:
            found = self._whole_plan()
            return lambda tell: write_plan(path, found, wishes, made, draw_pdf, tell)
        debts, catalogue = self._debts(), self._desk.catalogue
        return lambda tell: write_list(path, debts, catalogue, wishes, made, draw_pdf, tell)

    def _debts(self) -> DebtList:
        desk = self._desk
        return debt_list(desk.records.values(), desk.portfolio, self.archived.isChecked())

    def _dates(self) -> Dates:
        """Everything that has a date: the plans are those that are saved."""
        from ashore.services.dates import Dates, saved_plans

        desk = self._desk
        plans = saved_plans(desk.plans, desk.records.values(), desk.today, desk.catalogue)
        years = desk.catalogue.conduct().limitation_years
        return Dates(self._debts(), tuple(desk.store.contacts()), plans, years)

    def _whole_plan(self) -> PlanFile:
        """The plan with the list beside it, and with all its figures reckoned in this thread: the
        page that it comes from may go on planning in the same world.
        """
        assert self._plan is not None
        found = self._plan
        for plan in (found.plan, *(found.comparison.plans if found.comparison else ())):
            assert plan.courses is not None
        desk, debts = self._desk, None
        if desk.records:
            debts = debt_list(desk.records.values(), desk.portfolio, archived=True)
        return replace(found, debts=debts)

    def _ended(self, path: Path, problem: Exception | None) -> None:
        self.run = None
        self._busy(False)
        if isinstance(problem, UserError):
            self.point_out(None, [problem])
        elif problem:
            raise problem
        else:
            self.written.emit(path)
            self.accept()

    def _go(self) -> None:
        if self._prints:
            self._preview()
            return
        kind = self.wishes().format
        path = SaveChooser(self.windowTitle(), f"{self._file_name()}.{kind}", kind, self).ask()
        if path:
            self.write(path)

    def _preview(self) -> None:
        from ashore.gui.dialogs.print_preview import preview

        try:
            document = self.document()
        except UserError as error:
            self.point_out(None, [error])
            return
        if preview(document, self.wishes().paper, self):
            self.accept()

    def _file_name(self) -> str:
        names = {PLAN: self.tr("Repayment plan"), DATES: self.tr("Dates")}
        name = names.get(self.what.value(), self.tr("Debts"))
        day = (
            self._plan.plan.as_of if self._plan and self.what.value() == PLAN else self._desk.today
        )
        return re.sub(r"\s+", "-", f"{name} {day.isoformat()}")

    def _busy(self, busy: bool) -> None:
        self.bar.setValue(0)
        self.bar.setVisible(busy)
        self.save.setEnabled(not busy)
        for part in (self.what, self.format, self.paper, self.archived, *self.private.values()):
            part.setEnabled(not busy)
        self.fit()

    def _show_choice(self) -> None:
        """What does not go with the choice is not asked for."""
        kind = self.wishes().format
        dates = self.what.value() == DATES
        self._rows[self.format].setVisible(not self._prints and not dates)
        self._rows[self.paper].setVisible(kind is Format.PDF)
        self._rows[self.archived].setVisible(self.what.value() == LIST)
        self._rows[self.private[Private.RATES]].setVisible(not dates)
        self.remark.setText(self._remark(kind))
        self.fit()

    def _remark(self, kind: Format) -> str:
        if self.what.value() == DATES:
            return self.tr(
                "Dues, payments of the saved plan, promises, agreed dues, follow-ups, stages that "
                "change: one whole day each, with an alarm the day before. A later file brings the "
                "same entries up to date."
            )
        if kind is Format.ICS:
            return self.tr(
                "Each date is a whole day with an alarm at nine in the morning of the day before. "
                "Importing a later file brings the same entries up to date."
            )
        if kind is Format.CSV and self.what.value() == LIST:
            return self.tr("The debts as they stand, terms and all: Import reads the file again.")
        return self.tr("The file stays on this computer; whoever gets it can read all of it.")

    def _choice(self, label: str, options: Iterable[tuple[str, str]]) -> Choice:
        choice = Choice(options, self.content)
        row = self._rows[choice] = FieldRow(label, choice, parent=self.content)
        row.name_field(plain(label))
        self.body.addWidget(row)
        return choice

    def _things(self) -> list[tuple[str, str]]:
        things = [(LIST, self.tr("The list of debts"))]
        if not self._prints:
            things.append((DATES, self.tr("All dates, as a calendar (ICS)")))
        if self._plan:
            things.insert(0, (PLAN, self.tr("The repayment plan")))
        return things

    def _formats(self) -> list[tuple[str, str]]:
        return [
            (Format.PDF, self.tr("PDF: to print or to send")),
            (Format.XLSX, self.tr("XLSX: a workbook that goes on reckoning")),
            (Format.CSV, self.tr("CSV: for any spreadsheet")),
            (Format.ICS, self.tr("ICS: the dates for a calendar")),
            (Format.JSON, self.tr("JSON: for programs")),
        ]

    def _private(self) -> dict[Private, QCheckBox]:
        return {
            Private.NAMES: self._box(self.tr("Leave out the &names of debts and lenders")),
            Private.NOTES: self._box(self.tr("Leave out n&otes")),
            Private.RATES: self._box(self.tr("Leave out &rates")),
        }

    def _box(self, text: str) -> QCheckBox:
        box = QCheckBox(text, self.content)
        row = self._rows[box] = FieldRow("", box, parent=self.content)
        row.label.hide()  # the box says it itself
        row.name_field(plain(text))
        self.body.addWidget(row)
        return box
