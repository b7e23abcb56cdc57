"""What is recognised in a pasted message, in a card beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ashore.gui.dialogs.tinted import Tinted, note
from ashore.words import figures, names, sms_words
from ashore.words.language import translate

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.services.sms import Offer

WIDTH, HEIGHT = 264, 320


class SmsCard(Tinted):
    """Each kind of thing with what was found of it; a warning stands under them always."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Recognised"))
        self.head = self.line("strong")
        self.found = {
            "sender": self.line("", gap=True),
            "debts": self.line(""),
            "amounts": self.line(""),
            "days": self.line(""),
            "numbers": self.line(""),
        }
        self.warning = self.line("caption", gap=True)
        self.warning.setText(
            self.tr(
                "A number or link in a message is no proof of who sent it. Call the number on the "
                "card or the one that the lender's own app shows."
            )
        )
        text = self.tr("Nothing is stored but the contact, and what you take along.")
        self.line("caption", text, gap=True)
        self.lines.addStretch(1)

    def show_offer(
        self, offer: Offer | None, currency: str, today: date, catalogue: Catalogue
    ) -> None:
        """Show what was recognised; None: there is no message yet."""
        texts = dict.fromkeys(self.found, "")
        if offer is None:
            self.head.setText(self.tr("Paste the message at the left."))
        else:
            message, comma = offer.message, translate("Cases", ", ")
            preset = catalogue.preset(offer.lender)
            sender = names.preset_name(preset) if preset else message.sender
            parts = {
                "sender": (self.tr("Lender: {found}"), [sender] if sender else []),
                "debts": (self.tr("Debt: {found}"), [debt.name for debt in offer.debts[:3]]),
                "amounts": (
                    self.tr("Amounts: {found}"),
                    [figures.money(each.minor, currency) for each in message.amounts],
                ),
                "days": (
                    self.tr("Dates: {found}"),
                    [figures.date_text(each.on, today) for each in message.days],
                ),
                "numbers": (
                    self.tr("Numbers: {found}"),
                    [sms_words.number_text(each) for each in message.numbers],
                ),
            }
            texts = {
                key: pattern.format(found=comma.join(found)) if found else ""
                for key, (pattern, found) in parts.items()
            }
            head = self.tr("Recognised, and marked in the text")
            self.head.setText(head if any(texts.values()) else self.tr("Nothing recognised in it."))
        for key, text in texts.items():
            note(self.found[key], text)
