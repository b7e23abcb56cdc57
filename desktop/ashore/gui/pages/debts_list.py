"""The debts page at work: table, filter, totals and the side panel of the selected debt."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QItemSelectionModel, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ashore.domain.debt import Status
from ashore.domain.standing import Standing
from ashore.gui.actions import DEBT, ENTRIES
from ashore.gui.models.columns import Column
from ashore.gui.models.debts_model import DebtsModel, Filter
from ashore.gui.models.search import search_text
from ashore.gui.widgets.debt_table import DebtTable
from ashore.gui.widgets.empty_state import EmptyState
from ashore.gui.widgets.filter_bar import FilterBar
from ashore.gui.widgets.panel.detail_panel import DetailPanel
from ashore.gui.widgets.summary_bar import SummaryBar
from ashore.words import explain

if TYPE_CHECKING:
    from ashore.gui.actions import Actions
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk
    from ashore.gui.pages.debts_page import DebtsPage
    from ashore.gui.preferences import Preferences

SEARCH_MS = 60
SAVE_MS = 400


class DebtsList(QObject):
    """Fills the frames of a DebtsPage and keeps them true when the desk changes."""

    def __init__(
        self,
        page: DebtsPage,
        desk: Desk,
        commands: Commands,
        actions: Actions,
        preferences: Preferences,
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._commands = page, desk, commands
        self._actions, self._preferences = actions, preferences
        self.model = DebtsModel(self)
        self.model.edit = commands.edit_cell
        self.table = DebtTable(self.model)
        self.filter_bar, self.summary = FilterBar(), SummaryBar()
        self.panel = DetailPanel(desk, actions)
        self.empty = EmptyState()
        self._selected_id = ""
        self._lay_out()
        self._connect()
        if not preferences.columns.isEmpty():
            self.table.restore_columns(preferences.columns)
        self._restore_sorting()
        if page.low:
            self._use_low(True)
        self.refresh()
        if self.model.rowCount():
            self._select(self.model.standing(0).debt.id)

    @property
    def selected(self) -> Standing | None:
        """The standing of the selected debt."""
        return self._desk.standings.get(self._selected_id)

    def reveal(self, debt_id: str) -> None:
        """Select a debt, and show it if the filter hides it."""
        standing = self._desk.standings.get(debt_id)
        if standing is None:
            return
        if self.model.row_of(debt_id) is None and standing.debt.status is Status.OPEN:
            self._page.search.clear()
            self._set_filter(words="", stage=None, status=Filter().status, overdue_only=False)
        self._select(debt_id)

    def refresh(self) -> None:
        """Show the desk's portfolio; the selection and the place in the list stay."""
        at = self.table.verticalScrollBar().value()
        row = self.table.currentIndex().row()
        # An editor in a cell goes with the old rows, and would take the focus along.
        focused = QApplication.focusWidget()
        edited = focused is not None and self.table.isAncestorOf(focused)
        self.model.set_portfolio(self._desk.portfolio, search_text)
        if edited:
            self.table.setFocus()
        self.table.verticalScrollBar().setValue(at)
        self.table.fit_columns()
        self.summary.show_totals(self._desk.portfolio)
        self.filter_bar.sentence.setText(explain.first_sentence(self._desk.portfolio))
        self._restore(row)
        self._show_emptiness()

    def _lay_out(self) -> None:
        _fill(self._page.summary, self.summary)
        _fill(self._page.panel_card, self.panel)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        rule = QFrame()
        rule.setProperty("rule", True)
        column.addWidget(rule)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column.addLayout(self._stack, 1)
        _fill(self._page.list_card, inside)
        self.table.setProperty("ring", "row")
        QWidget.setTabOrder(self._page.search, self._page.add)
        order = (*self.filter_bar.boxes, self.table, self.panel)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._typing.timeout.connect(lambda: self._set_filter(words=self._page.search.text()))
        self._page.search.textChanged.connect(lambda _text: self._typing.start())
        self._page.search.returnPressed.connect(self._leave_search)
        # The panel follows once per turn of the loop: after the rows, and not at each step of a
        # selection that moves on.
        self._explaining = QTimer(self, singleShot=True, interval=0)
        self._explaining.timeout.connect(lambda: self.panel.show_standing(self.selected))
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.save_columns)
        self.table.columns_changed.connect(self._saving.start)
        self.table.columns_reset.connect(self._saving.start)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._selection_moved())
        self.table.opened.connect(self._commands.edit_debt)
        self.table.menu_wanted.connect(self._show_menu)
        self.filter_bar.changed.connect(lambda changes: self._set_filter(**changes))
        self.summary.followed.connect(self._follow)
        self.panel.explain_wanted.connect(self._commands.explain)
        self.panel.entry_wanted.connect(self._commands.edit_entry)
        self.panel.case_wanted.connect(self._commands.act_on_case)
        self.summary.rows_changed.connect(self._page.show_summary_rows)
        self._page.low_changed.connect(self._use_low)
        self.empty.add_wanted.connect(self._commands.new_debt)
        self.empty.all_wanted.connect(self._show_all)
        # A bound method: Qt lets go of it with this page, which a change of language replaces.
        self._desk.changed.connect(self._desk_changed)

    def _use_low(self, low: bool) -> None:
        self.summary.set_compact(low)
        self.filter_bar.set_low(low)

    def _desk_changed(self, _change: object) -> None:
        was_empty = self._stack.currentWidget() is self.empty
        self.refresh()
        if was_empty != (self._stack.currentWidget() is self.empty):
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where it can do something: the list, or the button for a first debt."""
        if self._stack.currentWidget() is self.empty:
            self.empty.take_focus()
        else:
            self.table.setFocus()

    def _set_filter(self, **changes: object) -> None:
        row = self.table.currentIndex().row()
        self.model.set_filter(**changes)
        self.filter_bar.show_filter(self.model.filter)
        self._restore(row)
        self._show_emptiness()

    def _restore(self, old_row: int) -> None:
        """Select the same debt again; where it is gone, the one that took its place."""
        row = self.model.row_of(self._selected_id)
        count = self.model.rowCount()
        if row is None and count:
            row = min(max(old_row, 0), count - 1)
        if row is None:
            self._selected_id = ""
            self._show_selected()
            return
        self._select(self.model.standing(row).debt.id, scroll=False)

    def _select(self, debt_id: str, *, scroll: bool = True) -> None:
        row = self.model.row_of(debt_id)
        if row is None:
            return
        # Where nothing was current, the name: F2 changes something there.
        current = self.table.currentIndex()
        column = current.column() if current.isValid() else Column.DEBT
        index = self.model.index(row, column)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if scroll:
            self.table.scrollTo(index)
        self._selected_id = debt_id
        self._show_selected()

    def _selection_moved(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._selected_id = self.model.standing(index.row()).debt.id
            self._show_selected()

    def _show_selected(self) -> None:
        standing = self.selected
        self._explaining.start()
        is_open = standing is not None and standing.debt.status is Status.OPEN
        archived = standing is not None and standing.debt.status is Status.ARCHIVED
        for key, enabled in {
            **dict.fromkeys(("payment", "balance", "entries", *ENTRIES, "reconcile", "prepare"), is_open),
            **dict.fromkeys(("promise", "agree"), is_open),
            **dict.fromkeys(("ledger", "explain", "case_file", "edit", "delete"), standing is not None),
            **dict.fromkeys(("log", "sms", "case"), standing is not None),
            "close": is_open, "reopen": standing is not None and not is_open and not archived,
            "archive": standing is not None and not archived, "restore": archived,
        }.items():  # fmt: skip
            self._actions[key].setEnabled(enabled)

    def _show_emptiness(self) -> None:
        has_debts = bool(self._desk.records)
        self.filter_bar.setVisible(has_debts)
        if self.model.rowCount() == 0:
            # Nothing but the usual filter is set, and it hides what is repaid.
            plain = self.model.filter == Filter()
            left = any(s.is_open for s in self._desk.standings.values())
            self.empty.show_reason(has_debts=has_debts, all_repaid=has_debts and plain and not left)
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)

    def _show_all(self) -> None:
        self._page.search.clear()
        self._set_filter(words="", stage=None, status=None, overdue_only=False)

    def _follow(self, key: str) -> None:
        """A figure of the summary leads to the rows it is made of."""
        if key == "owed":
            self._set_filter(stage=None, status=Status.OPEN, overdue_only=False)
            self.table.sortByColumn(Column.BALANCE, Qt.SortOrder.DescendingOrder)
        elif key == "overdue":
            self._set_filter(stage=None, status=Status.OPEN, overdue_only=True)
            self.table.sortByColumn(Column.OVERDUE, Qt.SortOrder.DescendingOrder)
        elif key == "cost":
            self.table.sortByColumn(Column.COST, Qt.SortOrder.DescendingOrder)
        else:
            ahead = [t.next_due for t in self._desk.portfolio.totals if t.next_due]
            if ahead:
                self.reveal(min(ahead, key=lambda due: due.on).standing.debt.id)
        self.table.setFocus()

    def _leave_search(self) -> None:
        self._typing.stop()
        self._set_filter(words=self._page.search.text())
        self.table.setFocus()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in DEBT:
            if key == "-":
                menu.addSeparator()
            elif self._actions[key].isEnabled():
                menu.addAction(self._actions[key])
        menu.popup(at)

    def save_columns(self) -> None:
        """Keep how the person left the columns, at once."""
        self._saving.stop()
        kept = QByteArray() if self.table.fits_itself else self.table.save_columns()
        self._preferences.columns = kept
        columns = self.table.horizontalHeader()
        downwards = columns.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self._preferences.sorting = (columns.sortIndicatorSection(), downwards)

    def _restore_sorting(self) -> None:
        column, downwards = self._preferences.sorting
        order = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
        if column in list(Column):
            self.table.sortByColumn(column, order)


def _fill(frame: QFrame, widget: QWidget) -> None:
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(widget)
