"""Records what the lender lets off (减免): a part of a debt that need not be paid any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from ashore.domain.debt import Entry, EntryKind
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.dialogs.part_choice import PartChoice
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.services import entries
from ashore.services.change import Change


class WaiverDialog(EntryDialog):
    """Takes away from one part."""

    kind = EntryKind.WAIVER

    def new_title(self) -> str:
        """The title of a new one."""
        return self.tr("Waiver on {name}")

    def make_rows(self) -> dict[str, FieldRow]:
        """The part, the amount and the day."""
        self.part = PartChoice()
        owed = self.parts_of(self.record)
        if self.entry and self.entry.part:
            self.part.choose(self.entry.part)
        elif owed.penalty:
            self.part.choose("penalty")
        self.whole = Link()
        self.whole.clicked.connect(lambda: self.amount.set_amount(self._owed()))
        self.part.currentIndexChanged.connect(lambda _n: self._offer())
        self._offer()
        part = FieldRow(self.tr("&Part that is let off"), self.part)
        part.set_hint(self.tr("As the lender has confirmed it in writing"))
        return {
            "part": part,
            "amount": self.amount_row(self.tr("&Amount")),
            "on": self.day_row(self.tr("&With effect from")),
        }

    def extra_rows(self) -> list[QWidget]:
        """A link that takes all of the part."""
        return [self.whole]

    def draft(self) -> Entry | None:
        """The entry with its part."""
        found = super().draft()
        return replace(found, part=self.part.part()) if found else None

    def recording(self) -> Callable[[], Change]:
        """What records it."""
        return partial(
            self.desk.do, entries.record_waiver, self.debt_id, self.part.part(),
            self.amount.amount(), self.on.day(), self.desk.today, self.note.text(),
        )  # fmt: skip

    def _owed(self) -> int:
        on = self.on.day() or self.desk.today
        return entries.held_by_part(self.others(), self.part.part(), on)

    def _offer(self) -> None:
        owed = self._owed()
        self.whole.setText(self.tr("All of it: {amount}").format(amount=self.money(owed)))
        self.whole.setVisible(owed > 0)
