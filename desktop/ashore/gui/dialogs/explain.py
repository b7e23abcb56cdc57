"""Explains the figures of a debt row by row: they add up to what the panel shows, exactly."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QTabBar, QWidget

from ashore.domain.ledger.state import explain
from ashore.domain.ledger.values import Explained
from ashore.gui.desk import Desk
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.widgets.grid_view import GridView
from ashore.words import figures, ledger_grids, names
from ashore.words.filling import fill
from ashore.words.grid import Grid

_WIDTH, _TABLE = 960, 320

FIGURES = {
    "balance": ledger_grids.balance_grid,
    "interest": ledger_grids.interest_grid,
    "penalty": ledger_grids.penalty_grid,
    "late_fees": ledger_grids.late_fee_grid,
    "parts": ledger_grids.parts_grid,
}
"""The figures that can be explained, and the table of each."""


class ExplainDialog(Sheet):
    """One tab for each figure that there is; ``figure`` is shown first."""

    def __init__(
        self,
        desk: Desk,
        debt_id: str,
        figure: str = "parts",
        on: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", _WIDTH, parent)
        record, day = desk.records[debt_id], on or desk.today
        debt = record.debt
        text = self.tr("{name} on {date}, row by row")
        self.set_title(fill(text, name=names.called(debt.name), date=figures.long_date(day)))
        found = explain(debt, record.entries, day, record.agreements)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Which figure"))
        self._grids: list[Grid] = []
        self.keys: list[str] = []
        for key, make in FIGURES.items():
            made = make(debt, found)
            if made.rows or key == "parts":
                self._grids.append(made)
                self.keys.append(key)
                self.tabs.addTab(self._tab(key, found, debt.currency))
        self.view = GridView(self.tr("Rows"))
        self.view.table.setMinimumHeight(_TABLE)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.view, 1)
        self.tabs.currentChanged.connect(lambda n: self.view.show_grid(self._grids[n]))
        self.close_button = self.add_button(self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.accept)
        shown = self.keys.index(figure) if figure in self.keys else len(self.keys) - 1
        self.tabs.setCurrentIndex(shown)
        self.view.show_grid(self._grids[shown])
        self.view.table.setMinimumHeight(_TABLE)
        self.view.table.setFocus()

    def _tab(self, key: str, found: Explained, currency: str) -> str:
        flows, state = found.state.flows, found.state
        grown = flows.interest + flows.penalty + flows.late_fees
        names = {
            "balance": (self.tr("Recorded balance"), state.total - state.credit - grown),
            "interest": (self.tr("Interest"), flows.interest),
            "penalty": (self.tr("Penalty interest"), flows.penalty),
            "late_fees": (self.tr("Late fees"), flows.late_fees),
            "parts": (self.tr("Owed"), state.total),
        }
        name, minor = names[key]
        return f"{name} {figures.money(minor, currency)}"
