"""The form in which a debt is added or edited: three fields are enough."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from ashore.domain.errors import InvalidInput, UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs import preview_card
from ashore.gui.dialogs.debt_fields import DebtFields
from ashore.gui.dialogs.drafts import drafts_of
from ashore.gui.dialogs.offer import Offer
from ashore.gui.dialogs.preview_card import PreviewCard
from ashore.gui.dialogs.sheet import MARGIN, Sheet, height_of, scrolling
from ashore.gui.dialogs.sketch import sketch
from ashore.services import debts
from ashore.services.change import Change
from ashore.services.fields import read_fields
from ashore.words.changes import done_text
from ashore.words.errors import error_text

_NARROW, _CLOSED, _OPEN = 600, 648, 800
"""Below the first the preview stands under the fields; the others are widths without and with More."""


class DebtForm(Sheet):
    """Adds a debt, or edits the one whose id is given; ``saved`` carries the Change.

    What was typed and not saved is kept by the desk, and offered the next time.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None, debt_id: str = "") -> None:
        super().__init__("", _CLOSED, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._debt_id = desk, debt_id
        self._drafts = drafts_of(desk)
        self._record = desk.records[debt_id] if debt_id else None
        if self._record:
            self.set_title(self.tr("Edit {name}").format(name=self._record.debt.name))
        else:
            self.set_title(self.tr("Add a debt"))
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.offer = Offer()
        self.fields = DebtFields(desk.catalogue, desk.today)
        self.preview = PreviewCard()
        self._preview_area = scrolling(self.preview, self)
        for part in (self._problem, self.offer, self.fields):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.columns.addWidget(self._preview_area)
        self._add_buttons()
        self._connect()
        self._begin()

    def _add_buttons(self) -> None:
        self._status = QLabel()
        self._status.setProperty("role", "caption")
        self._status.setWordWrap(True)
        self.buttons.insertWidget(0, self._status, 1)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.another = self.add_button(self.tr("Save and add &another"))
        self.another.setVisible(not self._debt_id)
        self.save = self.add_button(self.tr("&Save"), primary=True)

    def _connect(self) -> None:
        self.fields.changed.connect(self._changed)
        self.fields.more.toggled.connect(self._opened)
        self.offer.taken.connect(self._continue)
        self.offer.refused.connect(self._forget)
        self.cancel.clicked.connect(self.reject)
        self.another.clicked.connect(lambda: self._save(another=True))
        self.save.clicked.connect(lambda: self._save(another=False))

    def _begin(self) -> None:
        if self._record:
            self.fields.show_record(self._record)
        self._dirty = False
        kept = self._drafts.latest(self._debt_id)
        if kept:
            self.offer.offer(kept)
        self._opened(False)
        self._show_preview()
        self.fields.basics.lender.setFocus()

    def _changed(self) -> None:
        self._dirty = True
        if self.offer.isVisible():
            self.offer.hide()
            self._reach()
        self._status.clear()
        self._problem.hide()
        self._show_preview()

    def _show_preview(self) -> None:
        found = sketch(self.fields.texts(), self._desk, self._debt_id)
        self.preview.show_sketch(found, self.fields.rate_source(found.standing))

    def _continue(self) -> None:
        kept = self._drafts.latest(self._debt_id)
        self._drafts.drop(self._debt_id)
        self.offer.hide()
        self.fields.restore(kept or {})
        self._dirty = True
        self._show_preview()
        self._reach()
        self.fields.basics.lender.setFocus()

    def _forget(self) -> None:
        self._drafts.drop(self._debt_id)
        self.offer.hide()
        self._reach()
        self.fields.basics.lender.setFocus()

    def _save(self, *, another: bool) -> None:
        reading = read_fields(self.fields.texts(), self._desk.catalogue, self._desk.today)
        if reading.draft is None:
            self._show_errors(reading.errors)
            return
        try:
            if self._record:
                change = self._desk.do(debts.edit_debt, self._debt_id, reading.draft, self._record)
            else:
                change = self._desk.do(debts.add_debt, reading.draft)
        except InvalidInput as problem:
            self._show_errors(problem.errors)
            return
        except UserError as error:
            self._show_errors([error])
            return
        self._dirty = False
        self.saved.emit(change)
        if another:
            self._start_anew(change)
        else:
            self.accept()

    def _start_anew(self, change: Change) -> None:
        said = done_text(change.code, change.name)
        self.fields.clear()
        self._show_preview()
        self._status.setText(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.area.verticalScrollBar().setValue(0)
        self.fields.basics.lender.setFocus()

    def _show_errors(self, errors: Sequence[UserError]) -> None:
        wrong, unplaced = self.fields.show_errors(errors)
        self._problem.setText("\n".join(error_text(error) for error in unplaced))
        self._problem.setVisible(bool(unplaced))
        self.fit()
        if wrong:
            wrong.focus.setFocus()
            self.area.ensureWidgetVisible(wrong, 0, 16)
        elif unplaced:
            self.area.verticalScrollBar().setValue(0)
            said = QAccessibleAnnouncementEvent(self, self._problem.text())
            QAccessible.updateAccessibility(said)

    def _opened(self, shown: bool) -> None:
        self.width_wanted = _OPEN if shown else _CLOSED
        self._order_tabs(shown)
        self._reach()

    def _reach(self) -> None:
        if self.isVisible():
            self.fit()

    def _order_tabs(self, shown: bool) -> None:
        """With More closed, Save comes right after the due date."""
        ends: list[QWidget] = [self.save, self.another, self.cancel]
        basics = list(self.fields.basic_stops())
        link: list[QWidget] = [self.fields.more.link]
        stops = (
            [*basics, *link, *self.fields.more_stops(), *ends] if shown else [*basics, *ends, *link]
        )
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def arrange(self, width: int) -> None:
        """The preview beside the fields, or under them in a narrow sheet."""
        margins = (
            self.contentsMargins() if self.layout() is None else self.layout().contentsMargins()
        )
        inner = width - margins.left() - margins.right()
        beside = width >= _NARROW
        if beside:
            self.columns.addWidget(self._preview_area)
            self._preview_area.setFixedWidth(preview_card.WIDTH)
            inner -= preview_card.WIDTH + MARGIN
        else:
            self.body.insertWidget(self.body.count() - 1, self._preview_area)
            self._preview_area.setFixedWidth(inner)
        self.fields.arrange(inner)

    def columns_height(self, width: int) -> int:
        """As high as the fields or the preview, whichever is higher."""
        if self._preview_area.parent() is self.content:
            return height_of(self.content, width)
        fields = height_of(self.content, width - preview_card.WIDTH - MARGIN)
        return max(fields, height_of(self.preview, preview_card.WIDTH), preview_card.HEIGHT)

    def reject(self) -> None:
        """Close; what was typed is kept for the next time."""
        if self._dirty and self.fields.own_texts():
            self._drafts.keep(self._debt_id, self.fields.own_texts())
        super().reject()
