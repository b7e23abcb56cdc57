"""The form in which a debt is added or edited: three fields are enough."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ashore.domain.errors import UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs import preview_card
from ashore.gui.dialogs.debt_fields import DebtFields
from ashore.gui.dialogs.drafts import drafts_of
from ashore.gui.dialogs.offer import Offer
from ashore.gui.dialogs.preview_card import PreviewCard
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.dialogs.sketch import sketch
from ashore.services import debts
from ashore.services.change import Change
from ashore.words import names
from ashore.words.changes import done_text
from ashore.words.filling import fill

_CLOSED, _OPEN = 648, 800
"""Widths without and with More."""


class DebtForm(SideSheet):
    """Adds a debt, or edits the one whose id is given; ``saved`` carries the Change.

    What was typed and not saved is kept by the desk, and offered the next time.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None, debt_id: str = "") -> None:
        preview = PreviewCard()
        super().__init__("", _CLOSED, preview, preview_card.HEIGHT, parent)
        self.preview = preview
        self._desk, self._debt_id = desk, debt_id
        self._drafts = drafts_of(desk)
        self._record = desk.records[debt_id] if debt_id else None
        if self._record:
            called = names.called(self._record.debt.name)
            self.set_title(fill(self.tr("Edit {name}"), name=called))
        else:
            self.set_title(self.tr("Add a debt"))
        self.offer = Offer()
        self.fields = DebtFields(desk.catalogue, desk.today)
        for part in (self.offer, self.fields):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._add_buttons()
        self._connect()
        self._begin()

    @property
    def said(self) -> str:
        """What was saved last, as it is shown."""
        return self._status.text()

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
        self.fields.more.settled.connect(self._show_more)
        self.fields.rearranged.connect(lambda: self._order_tabs(self.fields.more.is_open))
        self.fields.sight_wanted.connect(lambda row: self.area.ensureWidgetVisible(row, 0, 16))
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
        self._show_preview()

    def _show_preview(self) -> None:
        self._say_already()
        found = sketch(self.fields.texts(), self._desk, self._debt_id, self.fields.reading)
        self.preview.show_sketch(found, self.fields.rate_source(found.standing))

    def _say_already(self) -> None:
        """A second debt to a lender is as good as the first, and may be the same one."""
        field, row = self.fields.basics.lender, self.fields.slots.row("lender")
        assert row is not None
        preset, typed = field.preset(), field.text().strip().casefold()
        asked = preset.id if preset else typed
        there = asked and any(
            debt.lender.casefold() == asked and self._desk.standings[debt.id].is_open
            for debt in (record.debt for record in self._desk.records.values())
        )
        said = self.tr("A debt to this lender is in the list already; this adds another one.")
        row.set_source(said if there and not self._debt_id else "")

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
        reading = self.fields.reading()
        if reading.draft is None:
            self._show_errors(reading.errors)
            return
        draft = reading.draft
        if self._record:
            saving = partial(self._desk.do, debts.edit_debt, self._debt_id, draft, self._record)
        else:
            saving = partial(self._desk.do, debts.add_debt, draft)
        change = self.attempt(saving)
        if isinstance(change, list):
            self._show_errors(change)
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
        self.announce(said)
        self.area.verticalScrollBar().setValue(0)
        self.fields.basics.lender.setFocus()

    def _show_errors(self, errors: Sequence[UserError]) -> None:
        self.point_out(*self.fields.show_errors(errors))

    def _opened(self, shown: bool) -> None:
        self.width_wanted = _OPEN if shown else _CLOSED
        self._order_tabs(shown)
        self._reach()

    def _show_more(self) -> None:
        """Where not everything fits, what was opened comes into sight."""
        link = self.fields.more.link
        if link.hasFocus():
            top = link.mapTo(self.content, link.rect().topLeft()).y()
            self.area.verticalScrollBar().setValue(top - 8)

    def _reach(self) -> None:
        if self.isVisible():
            self.fit()

    def _order_tabs(self, shown: bool) -> None:
        """With More closed, Save comes right after the due date."""
        ends: list[QWidget] = [self.save, self.another, self.cancel]
        lender, *others = self.fields.basic_stops()
        kind, more = self.fields.basics.kind, self.fields.more.link
        top: list[QWidget] = [self.offer.go_on, self.offer.anew, lender]
        if shown:
            stops = [*top, kind, *others, more, *self.fields.more_stops(), *ends]
        else:
            stops = [*top, *others, *ends, kind, more]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def arrange_fields(self, width: int) -> None:
        """Lay the fields out for a width."""
        self.fields.arrange(width)

    def reject(self) -> None:
        """Close; what was typed is kept for the next time."""
        if self._dirty and self.fields.own_texts():
            self._drafts.keep(self._debt_id, self.fields.own_texts())
        super().reject()
