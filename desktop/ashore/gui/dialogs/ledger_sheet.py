"""What the sheets share that enter something into a debt's ledger: before and after, and saving."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Record
from ashore.domain.errors import UserError
from ashore.domain.standing import Standing, standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs import comparison
from ashore.gui.dialogs.comparison import Comparison
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.date import DateField
from ashore.gui.fields.row import FieldRow
from ashore.services.change import Change
from ashore.words import figures
from ashore.words.errors import error_text

_WIDTH = 624


class LedgerSheet(SideSheet):
    """Every entry has its day and a note. ``saved`` carries the Change."""

    saved = Signal(object)

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        card = Comparison()
        super().__init__("", _WIDTH, card, comparison.HEIGHT, parent)
        self.card, self.desk = card, desk
        self.record, self.now = desk.records[debt_id], desk.standings[debt_id]
        self.currency = currency_of(self.record.debt.currency)
        self.on, self.note = DateField(desk.today), CheckedEdit(str)
        self.on.set_day(desk.today)
        self.rows: dict[str, FieldRow] = {}
        self._doubted: set[str] = set()

    def finish(self, *watched: QLineEdit) -> None:
        """Put the buttons under what is laid out; compare again when a watched field changes.

        The first of them gets the keyboard.
        """
        self.rows["note"] = FieldRow(self.tr("&Note"), self.note)
        self.body.addWidget(self.rows["note"])
        self.body.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)
        for field in watched:
            field.textChanged.connect(self.compare)
        self.compare()
        watched[0].setFocus()

    @abstractmethod
    def compare(self) -> None:
        """Show in the card what the fields change."""

    @abstractmethod
    def unread(self) -> list[UserError]:
        """What keeps the fields from being saved."""

    def doubts(self) -> list[UserError]:
        """What may be a slip: it is asked once, and saved when the answer is to save again."""
        return []

    @abstractmethod
    def saving(self) -> Callable[[], Change]:
        """What saves them, once nothing is unread."""

    def standing_of(self, record: Record) -> Standing:
        """How the debt would stand today with another ledger."""
        boundaries = self.desk.catalogue.boundaries_of(record.debt)
        return standing(record.debt, record.entries, self.desk.today, boundaries)

    def money(self, minor: int) -> str:
        """An amount in the debt's currency."""
        return figures.money(minor, self.currency)

    def _save(self) -> None:
        errors = self.unread() or [d for d in self.doubts() if error_text(d) not in self._doubted]
        self._doubted.update(map(error_text, errors))
        found = errors or self.attempt(self.saving())
        if isinstance(found, list):
            self.place_errors(found, self.rows)
            return
        self.saved.emit(found)
        self.accept()
