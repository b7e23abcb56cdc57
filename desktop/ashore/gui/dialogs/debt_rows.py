"""The three fields that are enough for a debt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.catalogue import Catalogue
from ashore.domain.money import Currency
from ashore.gui.dialogs.slots import Slots
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.date import DateField
from ashore.gui.fields.lender import LenderField
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link


class BasicRows(QWidget):
    """Lender, balance and due date: what a debt needs."""

    def __init__(self, slots: Slots, catalogue: Catalogue, currency: Currency, today: date) -> None:
        super().__init__()
        self.lender = LenderField(catalogue)
        self.balance = AmountField(currency)
        self.due_date = DateField(today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for name, label, field in (
            ("lender", self.tr("&Lender"), self.lender),
            ("balance", self.tr("&Balance"), self.balance),
            ("due_date", self.tr("&Due date"), self.due_date),
        ):
            layout.addWidget(slots.add(FieldRow(label, field, required=True, room=True), name))
        self._layout = layout
        self._held: list[tuple[FieldRow, QWidget | None]] = []
        self.kind = Link()
        lender = slots.row("lender")
        assert lender is not None
        lender.set_link(self.kind)
        self.lender.setPlaceholderText(self.tr("Huabei, ICBC card, or a name"))
        self.balance.setPlaceholderText(self.tr("12,000 or 1.2万"))
        self.due_date.setPlaceholderText(self.tr("2026-11-22 or 11-22"))
        self._due = slots.row("due_date")
        self.need_due_date(True)

    def hold(self, rows: Sequence[FieldRow]) -> None:
        """Show these rows too, which belong elsewhere; those held before go back there first."""
        if [row for row, _home in self._held] == list(rows):
            for row in rows:
                row.show()
            return
        for row, home in self._held:
            self._layout.removeWidget(row)
            row.setParent(home)
        self._held = [(row, row.parentWidget()) for row in rows]
        for row in rows:
            self._layout.addWidget(row)
            row.show()

    def need_due_date(self, needed: bool) -> None:
        """Ask for the due date; a saved debt of which nothing is due has none."""
        assert self._due is not None
        self._due.need(needed)
        hint = self.tr("The oldest one that is not paid in full")
        self._due.set_hint(hint if needed else self.tr("Empty: nothing is due"))
