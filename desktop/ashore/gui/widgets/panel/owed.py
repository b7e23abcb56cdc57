"""What is owed now: the recorded balance and what has grown since, each a link to its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from ashore.domain.ledger.values import LedgerState
from ashore.domain.standing import Standing
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.panel.section import Section
from ashore.words import figures


class Owed(Section):
    """``explain_wanted`` carries the figure whose rows are asked for: see dialogs.explain."""

    explain_wanted = Signal(str)

    def __init__(self, standing: Standing) -> None:
        super().__init__(self.tr("Owed now"))
        self._currency = standing.debt.currency
        self.links: dict[str, Link] = {}
        found = standing.ledger
        flows = found.flows
        recorded = found.total - found.credit - flows.interest - flows.penalty - flows.late_fees
        self._row("balance", self.tr("Recorded balance"), recorded)
        if found.complete:
            self._row("interest", self.tr("Interest since then"), flows.interest)
        if flows.penalty:
            self._row("penalty", self.tr("Penalty interest"), flows.penalty)
        if flows.late_fees:
            self._row("late_fees", self.tr("Late fees"), flows.late_fees)
        self._total(found)
        for text in self._remarks(found, standing):
            self.add_text(text, "caption")
        self.explain = self.add_link(self.tr("Explain row by row"))
        self.explain.clicked.connect(lambda: self.explain_wanted.emit("parts"))

    def _total(self, found: LedgerState) -> None:
        if not found.complete:
            self.add_row(self.tr("Together"), "–")
            return
        self._row("parts", self.tr("Together"), found.total, strong=True)
        if found.credit:
            self.add_row(self.tr("Paid too much"), figures.money(found.credit, self._currency))

    def _remarks(self, found: LedgerState, standing: Standing) -> list[str]:
        lines = []
        if found.since:
            text = self.tr(
                "Interest and fees since the balance of {date}, by the terms of this debt."
            )
            lines.append(text.format(date=figures.date_text(found.since, standing.on)))
        if not found.complete:
            lines.append(
                self.tr("The rate is not known, so what has grown since is not known either.")
            )
        if found.complete and found.overdue_amount and found.to_catch_up:
            text = self.tr("{amount} today would bring it up to date, interest and fees included.")
            lines.append(text.format(amount=figures.money(found.to_catch_up, self._currency)))
        return lines

    def _row(self, key: str, name: str, minor: int, *, strong: bool = False) -> None:
        amount = figures.money(minor, self._currency)
        row = QHBoxLayout()
        row.setSpacing(8)
        label, link = QLabel(name), Link(amount)
        label.setWordWrap(True)
        link.setProperty("quiet", True)
        if strong:
            label.setProperty("role", "strong")
            link.setProperty("strong", True)
        link.setAccessibleName(f"{name}: {amount}")
        link.setAccessibleDescription(self.tr("Shows its rows"))
        link.setToolTip(self.tr("Shows its rows"))
        link.clicked.connect(lambda: self.explain_wanted.emit(key))
        row.addWidget(label, 1)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.links[key] = link
