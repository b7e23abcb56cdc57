"""What the menus and links do with the ledger of a debt: entries, their rows, the lender's page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ashore.domain.debt import Entry, EntryKind
from ashore.services import entries

if TYPE_CHECKING:
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk
    from ashore.gui.dialogs.sheet import Sheet


class LedgerCommands(QObject):
    """Opens the dialogs of the ledger, for a debt by its id.

    ``over`` is the window that a dialog belongs to, the main window where it is None.
    """

    def __init__(self, desk: Desk, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._commands, self._window = desk, commands, window

    def entry_names(self) -> dict[EntryKind, str]:
        """The entries that can be recorded, in the order of the menus, and what they are called there."""
        return {
            EntryKind.PAYMENT: self.tr("Payment…"),
            EntryKind.BALANCE: self.tr("Balance…"),
            EntryKind.CHARGE: self.tr("Charge…"),
            EntryKind.FEE: self.tr("Fee…"),
            EntryKind.WAIVER: self.tr("Waiver…"),
            EntryKind.RATE: self.tr("New rate…"),
            EntryKind.CORRECTION: self.tr("Correction…"),
        }

    def show_ledger(self, debt_id: str) -> None:
        """Show all entries and what follows from them."""
        from ashore.gui.dialogs.ledger import LedgerDialog

        LedgerDialog(self._desk, debt_id, self._commands, self._window).open()

    def record(self, kind: EntryKind, debt_id: str, over: QWidget | None = None) -> None:
        """Ask for a new entry."""
        self._open(kind, debt_id, None, over)

    def edit_entry(self, debt_id: str, entry_id: str, over: QWidget | None = None) -> None:
        """Open an entry to be changed or deleted; one that is gone is left."""
        record = self._desk.records.get(debt_id)
        found = [e for e in record.entries if e.id == entry_id] if record else []
        if found:
            self._open(found[0].kind, debt_id, found[0], over)

    def delete_entry(self, debt_id: str, entry_id: str) -> None:
        """Delete an entry; its undo is offered instead of a question."""
        self._commands.run(lambda: self._desk.do(entries.delete_entry, debt_id, entry_id))

    def explain(self, debt_id: str, figure: str, over: QWidget | None = None) -> None:
        """Show the rows of a figure."""
        from ashore.gui.dialogs.explain import ExplainDialog

        ExplainDialog(self._desk, debt_id, figure, None, over or self._window).open()

    def reconcile(self, debt_id: str, over: QWidget | None = None) -> None:
        """Set the lender's page against the program's figures."""
        from ashore.gui.dialogs.reconcile import ReconcileDialog

        dialog = ReconcileDialog(self._desk, debt_id, over or self._window)
        dialog.balance_wanted.connect(lambda page: self._take_page(debt_id, page, over))
        self._show(dialog)

    def _take_page(self, debt_id: str, page: Entry, over: QWidget | None) -> None:
        """Go on with the figures of a page that was compared."""
        from ashore.gui.dialogs.balance import BalanceDialog

        dialog = BalanceDialog(self._desk, debt_id, over or self._window)
        dialog.show_page(page)
        self._show(dialog)

    def _open(
        self, kind: EntryKind, debt_id: str, entry: Entry | None, over: QWidget | None
    ) -> None:
        self._show(_dialog(kind)(self._desk, debt_id, over or self._window, entry))

    def _show(self, dialog: Sheet) -> None:
        dialog.saved.connect(self._commands.done)  # type: ignore[attr-defined]
        dialog.open()


def _dialog(kind: EntryKind) -> Callable[..., Sheet]:
    """The dialog of a kind of entry; each module is imported when it is first needed."""
    from importlib import import_module

    module, name = _DIALOGS[kind]
    made: Callable[..., Sheet] = getattr(import_module(f"ashore.gui.dialogs.{module}"), name)
    return made


_DIALOGS = {
    EntryKind.PAYMENT: ("payment", "PaymentDialog"),
    EntryKind.BALANCE: ("balance", "BalanceDialog"),
    EntryKind.CHARGE: ("charge", "ChargeDialog"),
    EntryKind.FEE: ("fee", "FeeDialog"),
    EntryKind.WAIVER: ("waiver", "WaiverDialog"),
    EntryKind.RATE: ("rate_change", "RateChangeDialog"),
    EntryKind.CORRECTION: ("correction", "CorrectionDialog"),
}
