"""The dated entries of the debt, the newest first."""

from __future__ import annotations

from ashore.domain.debt import Entry, Record
from ashore.domain.standing import Standing
from ashore.gui.widgets.panel.section import Section
from ashore.words import figures, names

SHOWN = 8


class History(Section):
    """Balances that were read, payments that were made, and what else was recorded."""

    def __init__(self, record: Record, standing: Standing) -> None:
        super().__init__(self.tr("History"))
        newest = sorted(record.entries, key=lambda e: (e.on, e.seq), reverse=True)
        for entry in newest[:SHOWN]:
            day = figures.date_text(entry.on, standing.on)
            self.add_row(f"{day}  {names.entry_name(entry.kind)}", self._figure(entry, record))
            if entry.note:
                self.add_text(entry.note, "caption")
        if len(newest) > SHOWN:
            self.add_text(self.tr("and %n earlier", "", len(newest) - SHOWN), "caption")
        if record.debt.notes:
            self.body.addSpacing(8)
            self.add_text(self.tr("Notes"), "heading")
            self.add_text(record.debt.notes)

    def _figure(self, entry: Entry, record: Record) -> str:
        if entry.rate is not None:
            return figures.rate(entry.rate)
        return figures.money(entry.amount, record.debt.currency)
