"""The lenders page: what this program assumes about each lender, from where, and one's own figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ashore.domain.errors import InvalidInput, UserError
from ashore.gui.desk import Desk
from ashore.gui.fields.choice import Choice
from ashore.gui.widgets.lenders.lender_detail import LenderDetail
from ashore.gui.widgets.lenders.lender_list import LenderList
from ashore.gui.widgets.lenders.lenders_model import LendersModel
from ashore.gui.widgets.lenders.own_figures import OwnFigures
from ashore.gui.widgets.notice import Notice
from ashore.gui.widgets.search_field import SearchField
from ashore.services import lenders
from ashore.services.change import Change
from ashore.words import names
from ashore.words.changes import change_text, done_text
from ashore.words.errors import error_text

LIST_WIDTH = 304
NARROW = 720
"""Below this width of the page the list becomes a single line."""


class LendersPage(QWidget):
    """The list with its search at the left, all figures of the selected lender at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selected = ""
        self.model = LendersModel(self)
        self.list = LenderList(self.model)
        self.detail = LenderDetail(self._save)
        self.search = SearchField(self.tr("Search"), self.tr("Search in the lenders"))
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._header())
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(16)
        self.list_card = self._list_card()
        self.picker = self._picker()
        self._split.addWidget(self.list_card)
        self._split.addWidget(self.picker)
        self._split.addWidget(_framed(self.detail), 1)
        layout.addLayout(self._split, 1)
        self._notice = Notice(self)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._row_chosen())
        OwnFigures.watch(desk)
        desk.changed.connect(self._desk_changed)
        self._catalogue = desk.catalogue
        self.refresh()

    def select(self, lender_id: str) -> None:
        """Show a lender; the search is emptied where it hides it."""
        if self.model.row_of(lender_id) is None and self.search.text():
            self.search.clear()
            self.refresh()
        self._select(lender_id)

    def refresh(self) -> None:
        """List the lenders that fit the search; the selection stays where it can."""
        at = self.list.verticalScrollBar().value()
        self.model.show_lenders(self._desk.catalogue, self.search.text().strip())
        first = self.model.first()
        self._stack.setCurrentIndex(0 if first else 1)
        if self.model.row_of(self._selected) is not None:
            self._select(self._selected)
            self.list.verticalScrollBar().setValue(at)
        elif first:
            self._select(first.id)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        title = QLabel(self.tr("Lenders"))
        title.setProperty("role", "title")
        self.lead = QLabel(self.tr("What this program assumes about each lender"))
        self.lead.setProperty("role", "caption")
        self.search.setFixedWidth(220)
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.returnPressed.connect(self.list.setFocus)
        row.addWidget(title)
        row.addSpacing(8)
        row.addWidget(self.lead)
        row.addStretch(1)
        row.addWidget(self.search)
        return row

    def _list_card(self) -> QFrame:
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(16, 16, 16, 16)
        said = QLabel(self.tr("No lender matches the search."))
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        every = QPushButton(self.tr("Show all lenders"))
        every.clicked.connect(self._show_all)
        column.addStretch(1)
        column.addWidget(said)
        column.addWidget(every, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        frame = QFrame()
        frame.setProperty("card", True)
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)
        inside = QWidget()
        inside.setLayout(self._stack)
        _fill(frame, inside)
        frame.setFixedWidth(LIST_WIDTH)
        return frame

    def _picker(self) -> Choice:
        """All lenders in one line, in place of the list where that has no room."""
        picker = Choice(
            (preset.id, names.preset_name(preset)) for preset in self._desk.catalogue.presets()
        )
        picker.setAccessibleName(self.tr("Lender"))
        picker.activated.connect(lambda _index: self.select(picker.value()))
        picker.hide()
        return picker

    def _select(self, lender_id: str) -> None:
        row = self.model.row_of(lender_id)
        if row is None:
            return
        index = self.model.index(row)
        flags = QItemSelectionModel.SelectionFlag
        self._selected = lender_id
        self.list.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.list.scrollTo(index)
        self._show_selected()

    def _row_chosen(self) -> None:
        preset = self.model.preset(self.list.currentIndex().row())
        if preset is not None and preset.id != self._selected:
            self._selected = preset.id
            self._show_selected()

    def _show_selected(self) -> None:
        preset = self._desk.catalogue.preset(self._selected)
        if preset is not None:
            self.picker.choose(preset.id)
            self.detail.show_lender(preset, self._desk.catalogue)

    def _save(self, figure: str, texts: Mapping[str, str]) -> Sequence[UserError]:
        try:
            change = self._desk.do(lenders.set_figure, self.detail.preset_id, figure, texts)
        except InvalidInput as error:
            return error.errors
        except UserError as error:
            if error.code == "figure_unchanged":
                return ()
            self._notice.say(error_text(error))
            return [error]
        said = done_text(change.code, change.name)
        self._notice.say(said, self.tr("Undo"), lambda: self._undo(change))
        return ()

    def _undo(self, change: Change) -> None:
        """Take a change back, unless the newest step is another by now."""
        if self._desk.history.undo_change is not change:
            text = self.tr("Other steps came after it. Edit › Undo takes back the newest one.")
            self._notice.say(text)
            return
        try:
            self._desk.undo()
        except UserError as error:
            self._notice.say(error_text(error))
            return
        what = change_text(change.code, change.name)
        self._notice.say(self.tr("Taken back: {what}").format(what=what))

    def _desk_changed(self, _change: object) -> None:
        """The figures are others, and with them the words in the list."""
        if self._desk.catalogue is not self._catalogue:
            self._catalogue = self._desk.catalogue
            self.refresh()

    def _show_all(self) -> None:
        self.search.clear()
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the list becomes a single line."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self._split.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._split.setSpacing(12 if narrow else 16)
        self.lead.setVisible(not narrow)
        self.picker.setVisible(narrow)
        self.list_card.setVisible(not narrow)


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", True)
    _fill(frame, widget)
    return frame


def _fill(frame: QFrame, widget: QWidget) -> None:
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(widget)
