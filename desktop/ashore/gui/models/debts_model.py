"""The debts as a table: an own index, sorted and filtered, over the desk's standings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ashore.domain.debt import Status
from ashore.domain.portfolio import Portfolio
from ashore.domain.stage import Stage
from ashore.domain.standing import Standing
from ashore.gui.models import cells
from ashore.gui.models.columns import EDITABLE, NUMERIC, Column, explanation, header, sort_key

AnyIndex = QModelIndex | QPersistentModelIndex
STANDING_ROLE = Qt.ItemDataRole.UserRole
FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
"""STANDING_ROLE gives the row's Standing, FIRST_ROLE whether it is to be repaid first."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown: words to find, one stage or all, one status or all, overdue only."""

    words: str = ""
    stage: Stage | None = None
    status: Status | None = Status.OPEN
    overdue_only: bool = False

    def accepts(self, standing: Standing) -> bool:
        """Whether the row is shown, the words left aside."""
        if self.status is not None and _status(standing) is not self.status:
            return False
        if self.overdue_only and standing.days_overdue == 0:
            return False
        return self.stage is None or standing.stage is self.stage


class DebtsModel(QAbstractTableModel):
    """Rows of two lines; ``set_portfolio`` and ``set_filter`` lay the index anew.

    ``edit`` takes a text that was typed in a cell, and returns what is wrong with it, or "";
    ``edit_error`` keeps that until the next edit.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter()
        self.edit: Callable[[Standing, Column, str], str] | None = None
        self.edit_error = ""
        self._portfolio: Portfolio | None = None
        self._words: cells.SearchWords = lambda _standing: ""
        self._shown: list[Standing] = []
        self._found_by: dict[str, str] = {}
        self._texts: dict[tuple[str, int], cells.Cell] = {}
        self._firsts: frozenset[str] = frozenset()
        self._sort = (Column.RANK, Qt.SortOrder.AscendingOrder)

    def set_portfolio(self, portfolio: Portfolio, words: cells.SearchWords) -> None:
        """Show other standings; ``words`` gives the text in which a row can be found."""
        self.beginResetModel()
        self._portfolio, self._words = portfolio, words
        self._texts.clear()
        self._found_by.clear()
        self._firsts = frozenset(s.debt.id for s in portfolio.first())
        self._lay_index()
        self.endResetModel()

    def set_filter(self, **changes: Any) -> None:
        """Change parts of the filter."""
        self.beginResetModel()
        self.filter = replace(self.filter, **changes)
        self._lay_index()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal rows stay in their order of repayment."""
        self._sort = (Column(column) if column >= 0 else Column.RANK, order)
        self.layoutAboutToBeChanged.emit()
        # Only now: the selection marks its rows when it hears that.
        held = [(i, self.standing(i.row()).debt.id) for i in self.persistentIndexList()]
        self._lay_index()
        rows = {s.debt.id: row for row, s in enumerate(self._shown)}
        for old, debt_id in held:
            self.changePersistentIndex(old, self.index(rows[debt_id], old.column()))
        self.layoutChanged.emit()

    def standing(self, row: int) -> Standing:
        """The standing in a row."""
        return self._shown[row]

    def row_of(self, debt_id: str) -> int | None:
        """The row in which a debt is shown, if it is."""
        return next((row for row, s in enumerate(self._shown) if s.debt.id == debt_id), None)

    def rank(self, standing: Standing) -> int | None:
        """The place in the order of repayment."""
        return self._portfolio.rank(standing.debt.id) if self._portfolio else None

    @property
    def currency(self) -> str:
        """The currency of most debts: its sign stands in the headers."""
        totals = self._portfolio.totals if self._portfolio else ()
        return totals[0].currency if totals else ""

    def is_first(self, standing: Standing) -> bool:
        """Whether it is one of those to repay first."""
        return standing.debt.id in self._firsts

    def cell(self, standing: Standing, column: Column) -> cells.Cell:
        """The texts of a cell, made once."""
        key = (standing.debt.id, int(column))
        found = self._texts.get(key)
        if found is None:
            shown = cells.Shown(self.rank(standing), self.currency)
            found = self._texts[key] = cells.cell(standing, column, shown)
        return found

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a cell shows, says and is."""
        if not index.isValid():
            return None
        standing, column = self._shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(standing, column).text
        if role == STANDING_ROLE:
            return standing
        if role == FIRST_ROLE:
            return standing.debt.id in self._firsts
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(standing, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.cell(standing, column).tip or None
        if role == Qt.ItemDataRole.EditRole:
            return cells.edit_text(standing, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in NUMERIC else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: a figure was edited in its place."""
        if role != Qt.ItemDataRole.EditRole or self.edit is None or not index.isValid():
            return False
        self.edit_error = self.edit(self._shown[index.row()], Column(index.column()), str(value))
        return not self.edit_error

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt: which cells can be selected and edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if Column(index.column()) in EDITABLE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Qt: the header words and their explanations."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return header(Column(section), self.currency)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return explanation(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in NUMERIC else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _spoken(self, standing: Standing, column: Column) -> str:
        """The first column speaks the whole row; each other one its header and its text."""
        if column in (Column.RANK, Column.DEBT):
            return cells.sentence(standing, self.rank(standing), self.is_first(standing))
        shown = self.cell(standing, column)
        return f"{header(column)}: {shown.text}" + (f", {shown.second}" if shown.second else "")

    def _lay_index(self) -> None:
        if self._portfolio is None:
            return
        shown = [s for s in self._portfolio.standings if self.filter.accepts(s)]
        wanted = self.filter.words.casefold().split()
        if wanted:
            shown = [s for s in shown if all(word in self._found(s) for word in wanted)]
        column, order = self._sort
        descending = order is Qt.SortOrder.DescendingOrder
        if column is Column.RANK and not descending:
            self._shown = shown  # the portfolio is in this order
            return
        shown.sort(key=sort_key(column, self._portfolio), reverse=descending)
        self._shown = shown

    def _found(self, standing: Standing) -> str:
        found = self._found_by.get(standing.debt.id)
        if found is None:
            found = self._found_by[standing.debt.id] = self._words(standing).casefold()
        return found


def _status(standing: Standing) -> Status:
    if standing.debt.status is Status.OPEN and not standing.is_open:
        return Status.CLOSED
    return standing.debt.status
