"""What the sheets share that enter something into a debt's ledger: before and after, and saving."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Entry, Record
from ashore.domain.errors import UserError
from ashore.domain.standing import Standing, standing
from ashore.gui.desk import Desk
from ashore.gui.dialogs import comparison
from ashore.gui.dialogs.comparison import Comparison
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.dialogs.tinted import WIDTH
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.date import DateField
from ashore.gui.fields.row import FieldRow
from ashore.services import entries, ledger
from ashore.services.change import Change
from ashore.words import figures
from ashore.words.errors import error_text

_WIDTH = 624


class LedgerSheet(SideSheet):
    """Every entry has its day and a note. ``saved`` carries the Change.

    With ``entry`` that one is changed or deleted, else a new one is recorded.
    """

    saved = Signal(object)
    delete: QPushButton

    def __init__(
        self,
        desk: Desk,
        debt_id: str,
        parent: QWidget | None = None,
        entry: Entry | None = None,
        *,
        card: Comparison | None = None,
        size: tuple[int, int, int] = (_WIDTH, comparison.HEIGHT, WIDTH),
    ) -> None:
        """``size`` is the width of the sheet, and height and width of its card, in pixels."""
        shown = card or Comparison()
        width, height, side_width = size
        super().__init__("", width, shown, height, parent, side_width=side_width)
        self.card, self.desk, self.entry = shown, desk, entry
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
        if self.entry:
            self.delete = self.add_button(self.tr("De&lete"))
            self.delete.clicked.connect(self._delete)
            self.buttons.removeWidget(self.delete)
            self.buttons.insertWidget(0, self.delete)
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

    def others(self) -> Record:
        """The debt without the entry that is being changed."""
        return ledger.without_entry(self.record, self.entry.id) if self.entry else self.record

    def standing_of(self, record: Record) -> Standing:
        """How the debt would stand today with another ledger."""
        boundaries = self.desk.catalogue.boundaries_of(record.debt)
        return standing(record.debt, record.entries, self.desk.today, boundaries, record.agreements)

    def money(self, minor: int) -> str:
        """An amount in the debt's currency."""
        return figures.money(minor, self.currency)

    def show_errors(self, errors: Sequence[UserError]) -> None:
        """Show each error at its field."""
        self.place_errors(errors, self.rows)

    def _save(self) -> None:
        errors = self.unread() or [d for d in self.doubts() if error_text(d) not in self._doubted]
        self._doubted.update(map(error_text, errors))
        self._end(errors or self.attempt(self.saving()))

    def _delete(self) -> None:
        assert self.entry is not None
        debt_id, entry_id = self.record.debt.id, self.entry.id
        self._end(self.attempt(partial(self.desk.do, entries.delete_entry, debt_id, entry_id)))

    def _end(self, found: Change | list[UserError]) -> None:
        if isinstance(found, list):
            self.show_errors(found)
            return
        self.saved.emit(found)
        self.accept()
