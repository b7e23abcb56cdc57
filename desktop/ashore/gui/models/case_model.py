"""The timeline of a case as a list model, the newest first; texts are made for rows in sight only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ashore.services.timeline import Item, ItemKind, matching
from ashore.words import case_items

AnyIndex = QModelIndex | QPersistentModelIndex


class Shown(StrEnum):
    """What the timeline shows: all of it, or one group of kinds."""

    ALL = "all"
    CONTACTS = "contacts"
    MARKED = "marked"
    MONEY = "money"
    AGREED = "agreed"
    DUES = "dues"
    STAGES = "stages"


KINDS = {
    Shown.ALL: frozenset(ItemKind),
    Shown.CONTACTS: frozenset({ItemKind.CONTACT, ItemKind.NOTE}),
    Shown.MARKED: frozenset({ItemKind.CONTACT}),
    Shown.MONEY: frozenset({ItemKind.ENTRY}),
    Shown.AGREED: frozenset({
        ItemKind.PROMISE, ItemKind.PROMISE_ENDED, ItemKind.AGREEMENT, ItemKind.AGREEMENT_ENDED,
    }),
    Shown.DUES: frozenset({ItemKind.DUE}),
    Shown.STAGES: frozenset({ItemKind.STAGE}),
}  # fmt: skip


class CaseModel(QAbstractListModel):
    """ITEM_ROLE gives the Item of a row; its accessible text is the row as a sentence."""

    ITEM_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Item] = ()
        self._rows: Sequence[Item] = ()
        self._today = date.min
        self.shown, self.words = Shown.ALL, ""

    def show_items(self, items: Sequence[Item], today: date) -> None:
        """Show another timeline, or the same one anew; filter and search stay."""
        self._all, self._today = items, today
        self._lay()

    def show_only(self, shown: Shown, words: str) -> None:
        """Show one group of kinds, and of it what every word of a search stands in."""
        if (shown, words) != (self.shown, self.words):
            self.shown, self.words = shown, words
            self._lay()

    @property
    def count(self) -> int:
        """How many there are in all."""
        return len(self._all)

    @property
    def today(self) -> date:
        """The day that the timeline is looked at."""
        return self._today

    def item(self, row: int) -> Item | None:
        """The item of a row, None beyond the end."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, item: Item) -> int | None:
        """Where the same item stands: by its id, or, where it was derived, by day and kind."""
        same = (n for n, each in enumerate(self._rows) if _key(each) == _key(item))
        return next(same, None)

    def row_of_id(self, item_id: str) -> int | None:
        """Where what was recorded under an id stands."""
        return next((n for n, each in enumerate(self._rows) if each.id == item_id), None)

    def first_past(self) -> int | None:
        """The newest row that does not lie ahead."""
        return next((n for n, each in enumerate(self._rows) if not each.ahead), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a row shows and says."""
        item = self._rows[index.row()]
        if role == self.ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return case_items.title(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return case_items.spoken(item, self._today)
        return None

    def _lay(self) -> None:
        self.beginResetModel()
        kinds = frozenset() if self.shown is Shown.ALL else KINDS[self.shown]
        rows = matching(self._all, kinds, self.words) if kinds or self.words else self._all
        if self.shown is Shown.MARKED:
            rows = [item for item in rows if item.marks]
        self._rows = rows
        self.endResetModel()


def _key(item: Item) -> tuple[str, object, object]:
    return (item.id, "", "") if item.id else ("", item.on, item.kind)
