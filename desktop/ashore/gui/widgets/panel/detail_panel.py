"""The side panel: one debt explained, top to bottom in the same order for every debt."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ashore.domain.debt import Record
from ashore.domain.standing import Standing
from ashore.gui.actions import Actions
from ashore.gui.desk import Desk
from ashore.gui.widgets.flowing import Column, ColumnArea
from ashore.gui.widgets.panel.advice import Advice
from ashore.gui.widgets.panel.cost import Cost
from ashore.gui.widgets.panel.head import Head
from ashore.gui.widgets.panel.history import History
from ashore.gui.widgets.panel.labels import LabelsSection, has_labels
from ashore.gui.widgets.panel.owed import Owed
from ashore.gui.widgets.panel.section import Section
from ashore.gui.widgets.panel.steps import Steps
from ashore.gui.widgets.panel.where import Where
from ashore.words import explain

MARGIN = 16
SPACING = 12


class DetailPanel(ColumnArea):
    """Amount, due, stage, next step, why, what can be done, history.

    ``explain_wanted`` carries a figure, ``entry_wanted`` the id of an entry to be opened,
    ``case_wanted`` what is to be done with which agreement or promise: see commands.act_on_case.
    """

    explain_wanted = Signal(str)
    entry_wanted = Signal(str)
    case_wanted = Signal(str, str)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._shown = ""
        self.setAccessibleName(self.tr("The selected debt"))

    def show_standing(self, standing: Standing | None) -> None:
        """Explain another debt, or the same one anew; then its place in the text is kept."""
        same = standing is not None and standing.debt.id == self._shown
        at = self.verticalScrollBar().value() if same else 0
        self._shown = standing.debt.id if standing else ""
        self.setWidget(self._page(standing) if standing else self._nothing())
        self.verticalScrollBar().setValue(at)

    def _page(self, standing: Standing) -> QWidget:
        page = Column(MARGIN, SPACING)
        for section in self._sections(standing):
            page.body.addWidget(section)
            section.opened.connect(self._bring_to_sight)
        page.body.addStretch(1)
        return page

    def _sections(self, standing: Standing) -> list[Section]:
        catalogue, record = self._desk.catalogue, self._desk.records[standing.debt.id]
        sections: list[Section] = [Head(standing), Where(standing, record, catalogue)]
        if record.agreements or record.promises:
            sections += self._agreed(standing, record)
        if standing.is_open:
            owed = Owed(standing)
            owed.explain_wanted.connect(self.explain_wanted)
            sections.append(owed)
        sections.append(Steps(self._actions))
        if standing.is_open:
            sections.append(Cost(standing, catalogue))
            sections += self._cautions(standing)
            place = explain.place_sentence(self._desk.portfolio, standing.debt.id)
            if place:
                why = Section(self.tr("Why it has its place"))
                why.add_text(place)
                sections.append(why)
            sections.append(Advice(standing, catalogue))
        history = History(record, standing)
        history.entry_wanted.connect(self.entry_wanted)
        sections.append(history)
        if standing.is_open and has_labels(standing, catalogue):
            sections.append(LabelsSection(standing, catalogue))
        return sections

    def _agreed(self, standing: Standing, record: Record) -> list[Section]:
        # Only where something was agreed or promised: others need not wait for these rules.
        from ashore.gui.widgets.panel.agreed import Agreed

        made = Agreed(standing, record)
        made.case_wanted.connect(self.case_wanted)
        return [made]

    def _cautions(self, standing: Standing) -> list[Section]:
        # Only now, as the ledger itself: the rows of the list do not wait for its rules.
        from ashore.gui.widgets.panel.cautions import Cautions
        from ashore.services.cautions import cautions

        record, catalogue = self._desk.records[standing.debt.id], self._desk.catalogue
        found = cautions(record, standing.on, catalogue.limits())
        return [Cautions(found, record.debt.currency, catalogue)] if found else []

    def _bring_to_sight(self, link: QWidget, text: QWidget) -> None:
        """Scroll so that a text that was opened is seen, from its link on."""

        def scroll() -> None:
            seen, bar = self.viewport(), self.verticalScrollBar()
            top = link.mapTo(seen, QPoint(0, 0)).y() - MARGIN
            below = text.mapTo(seen, QPoint(0, text.height())).y() + MARGIN - seen.height()
            bar.setValue(bar.value() + max(0, min(top, below)))

        # Its place is known when the rows have moved apart.
        QTimer.singleShot(0, text, scroll)

    def _nothing(self) -> QWidget:
        label = QLabel(self.tr("Select a debt to see where it stands and what can be done."))
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setProperty("role", "caption")
        label.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        return label
