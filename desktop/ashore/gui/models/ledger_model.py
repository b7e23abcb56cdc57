"""The ledger of a debt as a table model, by rising day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ashore.gui import theme
from ashore.words import figures
from ashore.words.ledger_rows import LedgerRow

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    DAY = 0
    WHAT = 1
    CHANGE = 2
    OWED = 3


class LedgerModel(QAbstractTableModel):
    """Rows of ``words.ledger_rows``; SORT_ROLE has native values, ROW_ROLE the row itself."""

    SORT_ROLE = Qt.ItemDataRole.UserRole
    ROW_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[LedgerRow] = ()
        self._currency, self._today = "CNY", date.min

    def show_rows(self, rows: Sequence[LedgerRow], currency: str, today: date) -> None:
        """Show another ledger, or the same one anew."""
        self.beginResetModel()
        self._rows, self._currency, self._today = rows, currency, today
        self.endResetModel()

    def row(self, number: int) -> LedgerRow | None:
        """The row at a place, None beyond the end."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, entry_id: str) -> int | None:
        """Where an entry stands."""
        places = (n for n, row in enumerate(self._rows) if row.entry_id == entry_id)
        return next(places, None) if entry_id else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a cell shows, says and sorts by."""
        row, column = self._rows[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column is Column.DAY else self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            # What was derived, or lies ahead, steps back behind what was entered.
            quiet = row.later or not row.entry_id
            return theme.current().color("soft") if quiet else None
        if role == self.SORT_ROLE:
            return (row.on, row.what, row.change or 0, row.owed or 0)[column]
        return row if role == self.ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Qt: the header of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers()[section]
        return _side(Column(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _headers(self) -> tuple[str, ...]:
        return self.tr("Day"), self.tr("What"), self.tr("Change"), self.tr("Owed after")

    def _text(self, row: LedgerRow, column: Column) -> str:
        if column is Column.DAY:
            return figures.date_text(row.on, self._today)
        if column in (Column.CHANGE, Column.OWED):
            minor = row.change if column is Column.CHANGE else row.owed
            return "" if minor is None else figures.money(minor, self._currency)
        return f"{row.what}\n{row.note}" if row.note else row.what

    def _spoken(self, row: LedgerRow) -> str:
        """The row as a sentence: ``15 Nov, Payment, -¥500.00, owed after it ¥12,000.00``."""
        parts = [figures.date_text(row.on, self._today), row.what]
        if row.change is not None:
            parts.append(figures.money(row.change, self._currency))
        if row.owed is not None:
            text = self.tr("owed after it {amount}")
            parts.append(text.format(amount=figures.money(row.owed, self._currency)))
        if row.later:
            parts.append(self.tr("lies ahead"))
        return self.tr(", ").join([*parts, row.note] if row.note else parts)


def _side(column: Column) -> Qt.AlignmentFlag:
    right = column in (Column.CHANGE, Column.OWED)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
