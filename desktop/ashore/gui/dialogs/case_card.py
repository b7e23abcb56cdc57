"""One item of the timeline in full, in a card beside the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from ashore.gui.dialogs.conduct_lines import day_lines, mark_lines
from ashore.gui.dialogs.tinted import Tinted
from ashore.words import case_items, cases, conduct, figures

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.domain.agreement.values import Agreement
    from ashore.domain.conduct import DayMark
    from ashore.domain.contact import Contact
    from ashore.services.timeline import Item

WIDTH, HEIGHT = 304, 380


class CaseCard(Tinted):
    """Everything that was noted, and each mark with its reason, source and date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The selected item"))

    def show_item(
        self, item: Item | None, days: Sequence[DayMark], today: date, catalogue: Catalogue
    ) -> None:
        """Show an item; ``days`` are the marked days of the case."""
        while self.lines.count():
            taken = self.lines.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                # Not without a parent: a window of its own would take the keyboard along.
                widget.hide()
                widget.deleteLater()
        if item is None:
            self.line("caption", self.tr("Select an item to see all of it."))
        else:
            self._show(item, days, today, catalogue)
        self.lines.addStretch(1)

    def texts(self) -> list[str]:
        """What it says, line by line."""
        found = (self.lines.itemAt(at) for at in range(self.lines.count()))
        labels = (part.widget() for part in found if part)
        return [label.text() for label in labels if isinstance(label, QLabel)]

    def _show(self, item: Item, days: Sequence[DayMark], today: date, catalogue: Catalogue) -> None:
        when = conduct.when(item.contact) if item.contact else figures.date_reading(item.on, today)
        self.line("caption", when)
        self.line("strong", case_items.title(item))
        amount, (word, _stage) = case_items.amount(item), case_items.badge(item)
        for text in (amount, "" if item.marks else word):
            if text:
                self.line("", text)
        contact, agreement = item.contact, item.agreement
        if contact:
            self._show_contact(contact, today)
            for number, text in enumerate(mark_lines(contact, item.marks, catalogue)):
                self.line("caption", text, gap=not number or len(item.marks) > 1)
            marked = [day for day in days if day.on == item.on and contact.id in day.contacts]
            for text in day_lines([day for day in marked if len(day.contacts) > 1], catalogue):
                self.line("caption", text, gap=True)
        elif agreement:
            for text in self._agreed(agreement, item.debt.currency):
                self.line("", text)
        elif case_items.detail(item):
            self.line("", case_items.detail(item))
        if not item.id:
            text = self.tr("Derived from what is recorded; it is not stored.")
            self.line("caption", text, gap=True)

    def _show_contact(self, contact: Contact, today: date) -> None:
        for text in self._who(contact):
            self.line("caption", text)
        if contact.said:
            self.line("", contact.said, gap=True)
        for text in self._after(contact, today):
            self.line("", text, gap=True)
        for number, piece in enumerate(contact.evidence):
            if not number:
                self.line("caption", self.tr("Evidence"), gap=True)
            place = f" · {piece.place}" if piece.place else ""
            self.line("", f"{cases.evidence_name(piece.kind)}: {piece.title}{place}")

    def _who(self, contact: Contact) -> Iterator[str]:
        if contact.channel != "note" and contact.who:
            yield cases.party_name(contact.party)
        for text, value in (
            (self.tr("Person: {value}"), contact.person),
            (self.tr("Staff number: {value}"), contact.staff_number),
            (self.tr("Number: {value}"), contact.number),
        ):
            if value:
                yield text.format(value=value)
        if contact.answered is not None:
            yield self.tr("Answered") if contact.answered else self.tr("Not answered")

    def _after(self, contact: Contact, today: date) -> Iterator[str]:
        if contact.promised is not None and contact.promised_on is not None:
            text = self.tr("Promised by {date}")
            yield text.format(date=figures.date_reading(contact.promised_on, today))
        if contact.follow_up_on is not None:
            text = self.tr("Follow up on {date}")
            if contact.followed_up:
                text = self.tr("Follow-up of {date}: done")
            yield text.format(date=figures.date_reading(contact.follow_up_on, today))

    def _agreed(self, agreement: Agreement, currency: str) -> Iterator[str]:
        yield cases.agreement_terms(agreement, currency)
        yield cases.breach_text(agreement)
        if agreement.note:
            yield agreement.note
