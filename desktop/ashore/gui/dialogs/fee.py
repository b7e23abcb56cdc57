"""Records a fee that the lender charged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ashore.domain.debt import EntryKind
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.fields.row import FieldRow
from ashore.services import entries
from ashore.services.change import Change


class FeeDialog(EntryDialog):
    """Adds to the fees, which bear no interest."""

    kind = EntryKind.FEE

    def new_title(self) -> str:
        """The title of a new one."""
        return self.tr("Fee on {name}")

    def make_rows(self) -> dict[str, FieldRow]:
        """Amount and day."""
        amount = self.amount_row(self.tr("&Amount"))
        amount.set_hint(self.tr("Late fees by the terms come by themselves; enter other ones here"))
        return {"amount": amount, "on": self.day_row(self.tr("&Charged on"))}

    def recording(self) -> Callable[[], Change]:
        """What records it."""
        return partial(
            self._desk.do, entries.record_fee, self.debt_id, self.amount.amount(), self.on.day(),
            self._desk.today, self.note.text(),
        )  # fmt: skip
