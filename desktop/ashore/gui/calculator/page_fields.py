"""The fields of a calculator page, each under the names of services.calculator."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.domain.money import Currency
from ashore.domain.number_text import parse_percent, parse_whole
from ashore.gui.dialogs.slots import Slots
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.date import DateField
from ashore.gui.fields.lines import LinesEdit
from ashore.gui.fields.row import FieldRow
from ashore.words import figures

_BAR = 12


class PageFields(QWidget):
    """A column of fields, and one of those that stand under More; ``slots`` read and fill them."""

    def __init__(self, currency: Currency, today: date) -> None:
        super().__init__()
        self.currency, self.today = currency, today
        self.slots = Slots(self)
        self._fields = QWidget()
        self._column = QVBoxLayout(self._fields)
        self._column.setContentsMargins(0, 0, _BAR, 0)
        self._column.setSpacing(8)
        self._more = QWidget()
        self._more_column = QVBoxLayout(self._more)
        self._more_column.setContentsMargins(0, 0, 0, 0)
        self._more_column.setSpacing(8)

    def fill(self) -> None:
        """Show what holds where nothing is typed; called when a field is left."""
        raise NotImplementedError

    def add(self, label: str, field: QWidget, *names: str, more: bool = False) -> FieldRow:
        """Add a row of a field."""
        row = FieldRow(label, field)
        self.slots.add(row, *names)
        (self._more_column if more else self._column).addWidget(row)
        if isinstance(row.focus, CheckedEdit | LinesEdit):
            row.focus.was_left.connect(self.fill)
        return row

    def amount(self, label: str, name: str, *, more: bool = False) -> FieldRow:
        """Add an amount."""
        return self.add(label, AmountField(self.currency), name, more=more)

    def day(self, label: str, name: str, *, more: bool = False) -> FieldRow:
        """Add a date."""
        return self.add(label, DateField(self.today), name, more=more)

    def percent(self, label: str, name: str, *, more: bool = False) -> FieldRow:
        """Add a percent; the sign is said under it."""
        return self.add(label, CheckedEdit(parse_percent, _percent), name, more=more)

    def whole(
        self, label: str, name: str, span: tuple[int, int], *, more: bool = False
    ) -> FieldRow:
        """Add a whole number."""

        def read(text: str) -> int:
            return parse_whole(text, *span)

        return self.add(label, CheckedEdit(read), name, more=more)


def _percent(value: object) -> str:
    return f"= {figures.percent(value)}" if isinstance(value, Decimal) else ""
