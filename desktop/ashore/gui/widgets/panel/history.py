"""The dated entries of the debt, the newest first; each opens to be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from ashore.domain.debt import Entry, Record
from ashore.domain.standing import Standing
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.panel.section import LINK_INSET, Section
from ashore.words import entries, figures

SHOWN = 8


class History(Section):
    """``entry_wanted`` carries the id of the entry that was clicked."""

    entry_wanted = Signal(str)

    def __init__(self, record: Record, standing: Standing) -> None:
        super().__init__(self.tr("History"))
        self._currency, self._standing = record.debt.currency, standing
        self.links: dict[str, Link] = {}
        newest = sorted(record.entries, key=lambda e: (e.on, e.seq), reverse=True)
        for entry in newest[:SHOWN]:
            self._add(entry)
        if len(newest) > SHOWN:
            self.add_text(self.tr("and %n earlier", "", len(newest) - SHOWN), "caption")
        if record.debt.notes:
            self.body.addSpacing(8)
            self.add_text(self.tr("Notes"), "heading")
            self.add_text(record.debt.notes)

    def _add(self, entry: Entry) -> None:
        day = figures.date_text(entry.on, self._standing.on)
        what, amount = entries.entry_sentence(entry), entries.entry_amount(entry, self._currency)
        row = QHBoxLayout()
        row.setContentsMargins(-LINK_INSET, 0, 0, 0)
        row.setSpacing(8)
        link, figure = Link(f"{day}  {what}"), QLabel(amount)
        link.setProperty("quiet", True)
        link.setAccessibleName(f"{day}, {what}, {amount}")
        link.setAccessibleDescription(self.tr("Opens the entry"))
        link.setToolTip(self.tr("Change or delete this entry"))
        link.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(link)
        row.addStretch(1)
        row.addWidget(figure, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(row)
        self.links[entry.id] = link
        if entry.note:
            self.add_text(entry.note, "caption")
