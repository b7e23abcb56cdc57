"""The side panel: one debt explained, top to bottom in the same order for every debt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ashore.domain.standing import Standing
from ashore.gui.actions import Actions
from ashore.gui.desk import Desk
from ashore.gui.widgets.panel.advice import Advice
from ashore.gui.widgets.panel.cautions import Cautions
from ashore.gui.widgets.panel.cost import Cost
from ashore.gui.widgets.panel.head import Head
from ashore.gui.widgets.panel.history import History
from ashore.gui.widgets.panel.labels import LabelsSection
from ashore.gui.widgets.panel.owed import Owed
from ashore.gui.widgets.panel.section import Section
from ashore.gui.widgets.panel.steps import Steps
from ashore.gui.widgets.panel.where import Where
from ashore.services.cautions import cautions
from ashore.words import explain

MARGIN = 16


class DetailPanel(QScrollArea):
    """Amount, due, stage, next step, why, what can be done, history.

    ``explain_wanted`` carries a figure, ``entry_wanted`` the id of an entry to be opened.
    """

    explain_wanted = Signal(str)
    entry_wanted = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._shown = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The selected debt"))

    def show_standing(self, standing: Standing | None) -> None:
        """Explain another debt, or the same one anew; then its place in the text is kept."""
        same = standing is not None and standing.debt.id == self._shown
        at = self.verticalScrollBar().value() if same else 0
        self._shown = standing.debt.id if standing else ""
        self.setWidget(self._page(standing) if standing else self._nothing())
        self.verticalScrollBar().setValue(at)

    def _page(self, standing: Standing) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        for section in self._sections(standing):
            column.addWidget(section)
        column.addStretch(1)
        return page

    def _sections(self, standing: Standing) -> list[Section]:
        catalogue, record = self._desk.catalogue, self._desk.records[standing.debt.id]
        sections: list[Section] = [Head(standing)]
        if standing.is_open:
            owed = Owed(record, standing)
            owed.explain_wanted.connect(self.explain_wanted)
            sections.append(owed)
        sections += [Where(standing, catalogue), Steps(self._actions)]
        if standing.is_open:
            sections.append(Cost(standing))
            found = cautions(record, standing.on, catalogue.limits())
            if found:
                sections.append(Cautions(found, record.debt.currency))
            place = explain.place_sentence(self._desk.portfolio, standing.debt.id)
            if place:
                why = Section(self.tr("Why it has its place"))
                why.add_text(place)
                sections.append(why)
            sections.append(Advice(standing, catalogue))
        history = History(record, standing)
        history.entry_wanted.connect(self.entry_wanted)
        sections.append(history)
        if standing.is_open:
            sections.append(LabelsSection(standing, catalogue))
        return sections

    def _nothing(self) -> QWidget:
        label = QLabel(self.tr("Select a debt to see where it stands and what can be done."))
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setProperty("role", "caption")
        label.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        return label
