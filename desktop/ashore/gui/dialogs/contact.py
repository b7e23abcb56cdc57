"""Notes a contact down, or changes one that was: Enter saves; what may be remarkable shows beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.contact import Channel, Contact
from ashore.domain.errors import InvalidInput, UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs import contact_card
from ashore.gui.dialogs.clock import latest, time_now, typed_time
from ashore.gui.dialogs.contact_card import ContactCard
from ashore.gui.dialogs.contact_fields import ContactFields
from ashore.gui.dialogs.pause import Pause
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.services import contacts
from ashore.services.case_fields import read_contact
from ashore.words import figures

if TYPE_CHECKING:
    from ashore.services.change import Change

_WIDTH, _PAUSE_MS = 824, 120


class ContactDialog(SideSheet):
    """``saved`` carries the Change."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        debt_id: str,
        parent: QWidget | None = None,
        contact: Contact | None = None,
        *,
        channel: Channel = Channel.CALL,
    ) -> None:
        card = ContactCard()
        super().__init__(
            "", _WIDTH, card, contact_card.HEIGHT, parent, side_width=contact_card.WIDTH
        )
        self.card, self.desk, self.contact = card, desk, contact
        self.record = desk.records[debt_id]
        name = self.record.debt.name
        self.fields = ContactFields(currency_of(self.record.debt.currency), desk.today)
        if contact:
            day = figures.date_text(contact.day, desk.today)
            self.set_title(self.tr("Contact of {date} about {name}").format(date=day, name=name))
            self.fields.show_contact(contact)
        else:
            self.set_title(self.tr("Contact about {name}").format(name=name))
            self.fields.show_new(time_now(desk.today))
            self.fields.channel.choose(channel)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self._add_buttons()
        self._pause = Pause(self, self.look, _PAUSE_MS)
        self.fields.changed.connect(self._pause.start)
        self.fields.grown.connect(lambda: self.fit() if self.isVisible() else None)
        self.look()
        self.fields.channel.setFocus()

    def arrange_fields(self, width: int) -> None:
        """Lay the fields out for a width."""
        self.fields.arrange(width)

    def look(self) -> None:
        """Say which guidelines the contact may be outside, as far as it can be read."""
        self._pause.stop()
        found = self._read()
        if isinstance(found, list):
            self.card.show_needs()
            return
        draft = replace(found, id=self.contact.id if self.contact else "draft")
        # What counts together is one day's: no other needs to be read.
        of_day = self.desk.store.contacts(since=draft.day, until=draft.day)
        others = [each for each in of_day if each.id != draft.id]
        conduct = self.desk.catalogue.conduct()
        noted = contacts.log([*others, draft], self.desk.records.values(), conduct, draft.debt_id)
        entry = next(each for each in noted if each.contact.id == draft.id)
        same = [each for each in noted if each.contact.id != draft.id]
        self.card.show_entry(entry, len(same), self.desk.catalogue)

    def _add_buttons(self) -> None:
        if self.contact:
            self.delete: QPushButton = self.add_button(self.tr("Dele&te"))
            self.delete.clicked.connect(self._delete)
            self.buttons.removeWidget(self.delete)
            self.buttons.insertWidget(0, self.delete)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)

    def _read(self) -> Contact | list[UserError]:
        """The contact as it is typed, or what keeps it from being read."""
        old = self.contact
        try:
            found = read_contact(self.fields.texts(), self.record, self.desk.today)
        except InvalidInput as problem:
            return problem.errors
        except UserError as error:
            return [error]
        found = replace(found, evidence=self.fields.evidence.pieces())
        if old is None:
            return found
        # What is shown to the minute was recorded to the second.
        same_time = self.fields.when.text() == typed_time(old.at)
        return replace(
            found,
            id=old.id,
            at=old.at if same_time else found.at,
            followed_up=old.followed_up and old.follow_up_on == found.follow_up_on,
            zone=old.zone if same_time else "",
        )

    def _save(self) -> None:
        found = self._read()
        if isinstance(found, list):
            self._show_errors(found)
            return
        service = contacts.edit_contact if self.contact else contacts.add_contact
        now = latest(self.desk.today)
        self._end(self.attempt(partial(self.desk.do, service, found, now)))

    def _delete(self) -> None:
        assert self.contact is not None
        self._end(self.attempt(partial(self.desk.do, contacts.delete_contact, self.contact.id)))

    def _end(self, found: Change | list[UserError]) -> None:
        if isinstance(found, list):
            self._show_errors(found)
            return
        self.saved.emit(found)
        self.accept()

    def _show_errors(self, errors: list[UserError]) -> None:
        placed = [error.at("when") if error.field == "at" else error for error in errors]
        rows = dict(self.fields.rows)
        if any(error.field in ("person", "staff_number", "evidence") for error in placed):
            self.fields.more.set_open(True)
        if self.fields.evidence.blocks:
            empty = [b for b in self.fields.evidence.blocks if not b.piece().title]
            rows["evidence"] = (empty or self.fields.evidence.blocks)[0].rows["title"]
        self.place_errors(placed, rows)
