"""What a lender's page says its balance is made of: four amounts, all optional."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, PageParts
from ashore.domain.errors import UserError
from ashore.domain.ledger.values import Parts
from ashore.domain.money import Currency
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.row import FieldRow

NAMES = ("principal", "interest", "penalty", "costs")


class PagePartsFields(QWidget):
    """``rows`` are under the names of the parts; ``changed`` when one of them did."""

    changed = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = {
            "principal": self.tr("&Principal"),
            "interest": self.tr("&Interest"),
            "penalty": self.tr("Penalt&y interest"),
            "costs": self.tr("&Fees"),
        }
        self.fields = {name: AmountField(currency) for name in NAMES}
        self.rows = {name: FieldRow(labels[name], self.fields[name]) for name in NAMES}
        self._pairs = Pairs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pairs)
        for name, row in self.rows.items():
            self._pairs.add(row)
            self.fields[name].textChanged.connect(lambda _text: self.changed.emit())
        self.rows["costs"].set_hint(self.tr("Empty: the page is silent"))

    def arrange(self, width: int) -> None:
        """Lay the fields out for a width."""
        self._pairs.arrange(width)

    def parts(self) -> PageParts | None:
        """What is typed; None where all fields are empty or cannot be read."""
        amounts = {name: field.amount() for name, field in self.fields.items()}
        return None if all(a is None for a in amounts.values()) else PageParts(**amounts)

    def show_parts(self, parts: PageParts | Parts | None) -> None:
        """Put amounts into the fields."""
        for name, field in self.fields.items():
            amount = getattr(parts, name) if parts else None
            if amount is not None:
                field.set_amount(amount)

    def unread(self) -> list[UserError]:
        """What cannot be read, each error at its field."""
        return [e for name, field in self.fields.items() for e in field.problem(name, False)]


def page_rest(page: Entry) -> tuple[Part, int] | None:
    """What the parts lack of a balance although the principal is named, and the part it becomes."""
    if page.parts is None or page.parts.principal is None:
        return None
    lacking = page.amount - page.parts.known()
    silent = [Part(name) for name in NAMES if getattr(page.parts, name) is None]
    return (silent[0], lacking) if lacking > 0 and silent else None
