"""The whole ledger of a debt: every entry and all that follows from it, as of any day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ashore.domain.ledger.state import state
from ashore.gui.actions import REDO
from ashore.gui.dialogs import ledger_card
from ashore.gui.dialogs.ledger_card import LedgerCard
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.fields.date import DateField
from ashore.gui.fields.row import FieldRow
from ashore.gui.models.ledger_model import LedgerModel
from ashore.gui.widgets.copy_links import CopyLinks
from ashore.gui.widgets.ledger_table import LedgerTable
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.notice import Notice
from ashore.words import names
from ashore.words.filling import fill
from ashore.words.grid import Grid
from ashore.words.ledger_rows import LedgerRow, ledger_grid, ledger_rows

if TYPE_CHECKING:
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk

_WIDTH, _TABLE, _LOW_TABLE = 1080, 360, 200
_LEAST_TABLE = 480


class LedgerDialog(SideSheet):
    """Stays open beside the window, and follows what is changed there."""

    def __init__(
        self, desk: Desk, debt_id: str, commands: Commands, parent: QWidget | None = None
    ) -> None:
        card = LedgerCard()
        super().__init__("", _WIDTH, card, ledger_card.HEIGHT, parent, least_fields=_LEAST_TABLE)
        self.setModal(False)
        self.card, self._desk, self.debt_id, self._commands = card, desk, debt_id, commands
        self._rows: tuple[LedgerRow, ...] = ()
        self.as_of = DateField(desk.today)
        self.as_of.set_day(desk.today)
        self.row = FieldRow(self.tr("As &of"), self.as_of, room=True)
        self.model = LedgerModel(self)
        self.table = LedgerTable(self.model, self.tr("Ledger, by day"))
        self.links = CopyLinks(self.grid)
        self.notice = Notice(self)
        self._lay_out()
        self._connect()
        self.refresh()
        self.table.setFocus()
        self._to_newest()

    def open(self) -> None:
        """Show the ledger, or the one of this debt that is open already."""
        parent = self.parentWidget()
        for other in parent.findChildren(LedgerDialog) if parent else ():
            if other is not self and other.debt_id == self.debt_id and other.isVisible():
                other.raise_()
                other.activateWindow()
                self.deleteLater()
                return
        self.show()

    @property
    def entry_id(self) -> str:
        """The entry of the selected row, "" where it has none."""
        row = self.model.row(self.table.currentIndex().row())
        return row.entry_id if row else ""

    def grid(self) -> Grid:
        """The ledger as a table to copy."""
        return ledger_grid(self._desk.records[self.debt_id].debt, self._rows)

    def refresh(self) -> None:
        """Show the ledger anew; the selected entry stays selected."""
        record = self._desk.records.get(self.debt_id)
        if record is None:
            self.close()
            return
        day, kept = self.as_of.day() or self._desk.today, self.entry_id
        self.set_title(fill(self.tr("Ledger of {name}"), name=names.called(record.debt.name)))
        self._rows = ledger_rows(record.debt, record.entries, day, record.agreements)
        self.model.show_rows(self._rows, record.debt.currency, self._desk.today)
        found = state(record.debt, record.entries, day, record.agreements)
        self.card.show_state(found, record.debt.currency, self._desk.today)
        self.explain.setEnabled(found.since is not None and found.since <= day)
        again = self.model.row_of(kept)
        if again is not None:
            self.table.selectRow(again)
        self._selected()

    def arrange_fields(self, width: int) -> None:  # noqa: ARG002
        """With the card under it, the table leaves room for it."""
        self.table.setMinimumHeight(_TABLE if self.beside else _LOW_TABLE)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: in another language it is opened anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.close()

    def _lay_out(self) -> None:
        self.table.setMinimumHeight(_TABLE)
        self.edit, self.delete = Link(self.tr("&Edit…")), Link(self.tr("&Delete"))
        self.explain = Link(self.tr("E&xplain this day row by row"))
        head = QHBoxLayout()
        head.setSpacing(16)
        self.row.setFixedWidth(240)
        head.addWidget(self.row)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        for part in (self.edit, self.delete):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.explain)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(foot)
        self.body.addWidget(self.links)
        self.add = self.add_button(self.tr("&Add an entry"))
        self.add.setMenu(self._menu())
        self.close_button = self.add_button(self.tr("Close"), primary=True)

    def _menu(self) -> QMenu:
        menu = QMenu(self.add)
        ledger = self._commands.ledger
        for kind, text in ledger.entry_names().items():
            menu.addAction(text, partial(ledger.record, kind, self.debt_id, self))
        return menu

    def _connect(self) -> None:
        self.as_of.textChanged.connect(lambda _text: self.refresh())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._selected())
        self.table.doubleClicked.connect(lambda _index: self._edit())
        self.table.opened.connect(self._edit)
        self.table.removed.connect(self._delete)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.explain.clicked.connect(self._explain)
        self.close_button.clicked.connect(self.close)
        self._desk.changed.connect(self._changed)
        self._commands.add_notice(self.notice)
        for keys, run in (
            ("Ctrl+Z", self._commands.undo), *((keys, self._commands.redo) for keys in REDO)
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _changed(self, _change: object) -> None:
        self.refresh()

    def _selected(self) -> None:
        has_entry = bool(self.entry_id)
        self.edit.setEnabled(has_entry)
        self.delete.setEnabled(has_entry)

    def _edit(self) -> None:
        if self.entry_id:
            self._commands.ledger.edit_entry(self.debt_id, self.entry_id, self)

    def _delete(self) -> None:
        if self.entry_id:
            self._commands.ledger.delete_entry(self.debt_id, self.entry_id)

    def _explain(self) -> None:
        day = self.as_of.day() or self._desk.today
        self._commands.ledger.explain(self.debt_id, "parts", day, self)

    def _show_menu(self, at: QPoint) -> None:
        if not self.entry_id:
            return
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.edit.text(), self._edit)
        menu.addAction(self.delete.text(), self._delete)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _to_newest(self) -> None:
        """Start at the end: the newest row that has come about."""
        past = [n for n, row in enumerate(self._rows) if not row.later]
        if past:
            self.table.selectRow(past[-1])
            self.table.scrollTo(self.model.index(past[-1], 0))
