"""Records a charge: a purchase, a drawdown, money that was lent again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ashore.domain.debt import EntryKind
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.fields.row import FieldRow
from ashore.services import entries
from ashore.services.change import Change


class ChargeDialog(EntryDialog):
    """Adds to the principal."""

    kind = EntryKind.CHARGE

    def new_title(self) -> str:
        """The title of a new one."""
        return self.tr("Charge on {name}")

    def make_rows(self) -> dict[str, FieldRow]:
        """Amount and posting date."""
        day = self.day_row(self.tr("&Posted on"))
        return {"amount": self.amount_row(self.tr("&Amount")), "on": day}

    def recording(self) -> Callable[[], Change]:
        """What records it."""
        return partial(
            self._desk.do, entries.record_charge, self.debt_id, self.amount.amount(), self.on.day(),
            self._desk.today, self.note.text(),
        )  # fmt: skip
