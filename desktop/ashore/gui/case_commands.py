"""What menus, keys and links do with the case of a debt: log, messages, promises, agreements."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from datetime import date

    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk
    from ashore.gui.dialogs.sheet import Sheet
    from ashore.services.timeline import Item


class CaseCommands(QObject):
    """Opens the dialogs of a case, for a debt by its id; ``over`` is the window that they belong to."""

    def __init__(self, desk: Desk, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._commands, self._window = desk, commands, window

    def names(self) -> dict[str, str]:
        """What can be added to a case and what it is called there, in the order of the menus."""
        return {
            "log": self.tr("Contact…"),
            "note": self.tr("Note…"),
            "sms": self.tr("Pasted message…"),
            "promise": self.tr("Promise to pay…"),
            "agree": self.tr("Agreement…"),
        }

    def show_case(self, debt_id: str) -> None:
        """Show the timeline of a debt."""
        from ashore.gui.dialogs.case import CaseDialog

        CaseDialog(self._desk, debt_id, self._commands, self._window).open()

    def add(self, key: str, debt_id: str, over: QWidget | None = None) -> None:
        """Ask for what has a key in ``names``."""
        opens: dict[str, Callable[[str, QWidget | None], None]] = {
            "log": self.log_contact, "note": self._note, "sms": self.paste_sms,
            "promise": self.promise, "agree": self.agree,
        }  # fmt: skip
        opens[key](debt_id, over)

    def log_contact(self, debt_id: str, over: QWidget | None = None) -> None:
        """Ask for a contact that has just been."""
        from ashore.gui.dialogs.contact import ContactDialog

        self._show(ContactDialog(self._desk, debt_id, over or self._window))

    def paste_sms(self, debt_id: str, over: QWidget | None = None) -> None:
        """Ask for a message, and offer what is recognised in it."""
        from ashore.gui.dialogs.sms import SmsDialog

        dialog = SmsDialog(self._desk, debt_id, over or self._window)
        dialog.balance_wanted.connect(
            lambda meant, amount, due: self._take_to_balance(meant, amount, due, over)
        )
        self._show(dialog)

    def promise(self, debt_id: str, over: QWidget | None = None) -> None:
        """Ask for a promise to pay."""
        from ashore.gui.dialogs.promise import PromiseDialog

        self._show(PromiseDialog(self._desk, debt_id, over or self._window))

    def agree(self, debt_id: str, over: QWidget | None = None) -> None:
        """Ask for an agreement."""
        from ashore.gui.dialogs.agreement import AgreementDialog

        self._show(AgreementDialog(self._desk, debt_id, over or self._window))

    def edit(self, item: Item, over: QWidget | None = None) -> None:
        """Open what stands behind a line of the timeline."""
        debt_id = item.debt.id
        if item.contact:
            self.edit_contact(item.contact.id, over)
        elif item.promise:
            self.open_promise(debt_id, item.promise.id, over)
        elif item.agreement:
            self.open_agreement(debt_id, item.agreement.id, over)
        elif item.entry:
            self._commands.ledger.edit_entry(debt_id, item.entry.id, over)

    def edit_contact(self, contact_id: str, over: QWidget | None = None) -> None:
        """Open a contact to be changed or deleted; one that is gone is left."""
        from ashore.gui.dialogs.contact import ContactDialog

        contact = self._desk.store.contact(contact_id)
        if contact is not None and contact.debt_id in self._desk.records:
            parent = over or self._window
            self._show(ContactDialog(self._desk, contact.debt_id, parent, contact))

    def open_promise(self, debt_id: str, promise_id: str, over: QWidget | None = None) -> None:
        """Open a promise, to be withdrawn or deleted."""
        from ashore.gui.dialogs.promise_kept import PromiseKeptDialog

        record = self._desk.records.get(debt_id)
        found = [each for each in record.promises if each.id == promise_id] if record else []
        if found:
            self._show(PromiseKeptDialog(self._desk, debt_id, found[0], over or self._window))

    def open_agreement(self, debt_id: str, agreement_id: str, over: QWidget | None = None) -> None:
        """Open an agreement, to be changed, withdrawn or deleted."""
        from ashore.gui.dialogs.agreement import AgreementDialog

        record = self._desk.records.get(debt_id)
        found = [each for each in record.agreements if each.id == agreement_id] if record else []
        if found:
            self._show(AgreementDialog(self._desk, debt_id, over or self._window, found[0]))

    def delete(self, item: Item) -> None:
        """Delete what stands behind a line; its undo is offered instead of a question."""
        from ashore.services import agreements, contacts

        desk, debt_id = self._desk, item.debt.id
        if item.contact:
            key = item.contact.id
            self._commands.run(lambda: desk.do(contacts.delete_contact, key))
        elif item.promise:
            self._commands.run(lambda: desk.do(agreements.delete_promise, debt_id, item.id))
        elif item.agreement:
            self._commands.run(lambda: desk.do(agreements.delete_agreement, debt_id, item.id))
        elif item.entry:
            self._commands.ledger.delete_entry(debt_id, item.entry.id)

    def withdraw_promise(self, debt_id: str, promise_id: str) -> None:
        """Note that a promise was taken back today."""
        from ashore.services import agreements

        desk = self._desk
        self._commands.run(
            lambda: desk.do(agreements.withdraw_promise, debt_id, promise_id, desk.today)
        )

    def leave(self) -> None:
        """The window is about to go: nobody waits for a case that is still being read."""
        from ashore.gui.case_reader import CaseReader

        for reader in self._window.findChildren(CaseReader):
            reader.wait()

    def _note(self, debt_id: str, over: QWidget | None) -> None:
        from ashore.domain.contact import Channel
        from ashore.gui.dialogs.contact import ContactDialog

        parent = over or self._window
        self._show(ContactDialog(self._desk, debt_id, parent, channel=Channel.NOTE))

    def _take_to_balance(
        self, debt_id: str, amount: int | None, due: date | None, over: QWidget | None
    ) -> None:
        """Go on with what a message says is due: the balance is still the person's to read."""
        from ashore.gui.dialogs.balance import BalanceDialog

        dialog = BalanceDialog(self._desk, debt_id, over or self._window)
        dialog.show_due(amount, due)
        self._show(dialog)

    def _show(self, dialog: Sheet) -> None:
        dialog.saved.connect(self._commands.done)  # type: ignore[attr-defined]
        dialog.open()
