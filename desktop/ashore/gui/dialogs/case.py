"""The case of a debt: one timeline of everything dated, to filter, search, add to and change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from ashore.domain.errors import UserError
from ashore.gui.case_reader import Case, CaseReader
from ashore.gui.dialogs import case_card
from ashore.gui.dialogs.case_card import CaseCard
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow
from ashore.gui.models.case_model import CaseModel, Shown
from ashore.gui.widgets.case_list import CaseList
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.notice import Notice
from ashore.gui.widgets.search_field import SearchField
from ashore.words.errors import error_text

if TYPE_CHECKING:
    from ashore.domain.conduct import DayMark
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk

_WIDTH, _TYPING_MS = 1080, 60
_LIST, _LOW, _HIGH = 392, 168, 600


class CaseDialog(SideSheet):
    """Stays open beside the window, and follows what is changed there."""

    def __init__(
        self, desk: Desk, debt_id: str, commands: Commands, parent: QWidget | None = None
    ) -> None:
        card = CaseCard()
        super().__init__("", _WIDTH, card, case_card.HEIGHT, parent, side_width=case_card.WIDTH)
        self.setModal(False)
        self.card, self._desk, self.debt_id, self._commands = card, desk, debt_id, commands
        self._days: Sequence[DayMark] = ()
        self._wanted = ""
        self.reader = CaseReader(self)
        self.model = CaseModel(self)
        self.list = CaseList(self.model, self.tr("Timeline, the newest first"))
        self.shown = Choice(self._choices())
        self.search = SearchField(self.tr("Who, number, words"), self.tr("Search in the timeline"))
        self.rows = {
            "shown": FieldRow(self.tr("&Show"), self.shown),
            "search": FieldRow(self.tr("Sea&rch"), self.search),
        }
        self.count = QLabel()
        self.notice = Notice(self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._lay_out()
        self._connect()
        self.refresh()
        self.list.setFocus()

    def open(self) -> None:
        """Show the case, or the one of this debt that is open already."""
        parent = self.parentWidget()
        for other in parent.findChildren(CaseDialog) if parent else ():
            if other is not self and other.debt_id == self.debt_id and other.isVisible():
                other.raise_()
                other.activateWindow()
                self.reader.wait()
                self.deleteLater()
                return
        self.show()

    def refresh(self) -> None:
        """Read the case anew; what is shown stays until it is there."""
        record = self._desk.records.get(self.debt_id)
        if record is None:
            self.close()
            return
        self.set_title(self.tr("Case of {name}").format(name=record.debt.name))
        self.reader.ask(self._desk, self.debt_id)

    def arrange_fields(self, width: int) -> None:
        """Lay the fields out for a width."""
        self._pairs.arrange(width)
        # On a low screen the list would scroll inside a sheet that scrolls.
        self.list.setMinimumHeight(_LIST if self.room().height() >= _HIGH else _LOW)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: in another language it is opened anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: nobody waits for the thread any more."""
        self.reader.wait()
        super().closeEvent(event)

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (Shown.ALL, self.tr("everything")),
            (Shown.CONTACTS, self.tr("contacts and notes")),
            (Shown.MARKED, self.tr("marked contacts")),
            (Shown.MONEY, self.tr("payments and balances")),
            (Shown.AGREED, self.tr("promises and agreements")),
            (Shown.DUES, self.tr("dues")),
            (Shown.STAGES, self.tr("changes of stage")),
        ]

    def _lay_out(self) -> None:
        self._pairs = Pairs()
        for row in self.rows.values():
            self._pairs.add(row)
        self.edit, self.delete = Link(self.tr("&Edit…")), Link(self.tr("&Delete"))
        self.count.setProperty("role", "caption")
        self.count.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.edit)
        foot.addWidget(self.delete)
        foot.addWidget(self.count, 1)
        self.body.addWidget(self._pairs)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
        self.add = self.add_button(self.tr("&Add"))
        self.add.setMenu(self._menu())
        self.close_button = self.add_button(self.tr("Close"), primary=True)
        self.card.show_item(None, (), self._desk.today, self._desk.catalogue)

    def _menu(self) -> QMenu:
        menu, cases = QMenu(self.add), self._commands.cases
        for key, text in cases.names().items():
            menu.addAction(text, partial(cases.add, key, self.debt_id, self))
        return menu

    def _connect(self) -> None:
        self.reader.found.connect(self._show)
        self.reader.failed.connect(self._fail)
        self.shown.currentIndexChanged.connect(lambda _index: self._filter())
        self._typing.timeout.connect(self._filter)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._selected())
        self.list.opened.connect(self._edit)
        self.list.removed.connect(self._delete)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.close_button.clicked.connect(self.close)
        self._desk.changed.connect(self._changed)
        self._commands.add_notice(self.notice)
        cases = self._commands.cases
        for keys, run in (
            (QKeySequence.StandardKey.Undo, self._commands.undo),
            (QKeySequence.StandardKey.Redo, self._commands.redo),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            ("Ctrl+L", partial(cases.add, "log", self.debt_id, self)),
            ("Ctrl+Shift+V", partial(cases.add, "sms", self.debt_id, self)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _changed(self, change: object) -> None:
        contacts = getattr(change, "contacts", ())
        made = [after for before, after in contacts if before is None and after is not None]
        if made:
            # What was just noted down is what one wants to see.
            self._wanted = made[0].id
        self.refresh()

    def _show(self, case: Case) -> None:
        kept = self.model.item(self.list.currentIndex().row())
        at, had = self.list.verticalScrollBar().value(), self.model.count
        self._days = case.days
        self.model.show_items(case.items, self._desk.today)
        row = self.model.row_of_id(self._wanted) if self._wanted else None
        wanted, self._wanted = row is not None, ""
        if row is None and kept is not None:
            row = self.model.row_of(kept)
        if row is None:
            row = self.model.first_past()
        self.list.verticalScrollBar().setValue(at)
        self._select(row, scroll=wanted or not had)
        self._say_count(case)

    def _say_count(self, case: Case) -> None:
        text = self.tr("%n contact(s)", "", case.contacts)
        if case.days:
            marked = len({day.on for day in case.days})
            days = self.tr("marks on %n day(s)", "", marked)
            text = f"{text} · {days}"
        self.count.setText(text)

    def _fail(self, problem: UserError) -> None:
        self.point_out(None, [problem])
        self.notice.say(error_text(problem))

    def _filter(self) -> None:
        self._typing.stop()
        kept = self.model.item(self.list.currentIndex().row())
        self.model.show_only(Shown(self.shown.value()), self.search.text())
        row = self.model.row_of(kept) if kept else None
        self._select(self.model.first_past() if row is None else row, scroll=True)

    def _select(self, row: int | None, *, scroll: bool) -> None:
        if row is None and self.model.rowCount():
            row = 0
        if row is not None:
            index = self.model.index(row)
            self.list.setCurrentIndex(index)
            if scroll:
                self.list.scrollTo(index, CaseList.ScrollHint.PositionAtCenter)
        self._selected()

    def _selected(self) -> None:
        item = self.model.item(self.list.currentIndex().row())
        recorded = item is not None and bool(item.id)
        self.edit.setEnabled(recorded)
        self.delete.setEnabled(recorded)
        self.card.show_item(item, self._days, self._desk.today, self._desk.catalogue)

    def _edit(self) -> None:
        item = self.model.item(self.list.currentIndex().row())
        if item is not None and item.id:
            self._commands.cases.edit(item, self)

    def _delete(self) -> None:
        item = self.model.item(self.list.currentIndex().row())
        if item is not None and item.id:
            self._commands.cases.delete(item)

    def _show_menu(self, at: QPoint) -> None:
        if not self.edit.isEnabled():
            return
        menu = QMenu(self.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.edit.text(), self._edit)
        menu.addAction(self.delete.text(), self._delete)
        menu.popup(self.list.viewport().mapToGlobal(at))
