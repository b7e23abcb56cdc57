"""Sets one part of a debt right, up or down, where no other entry says why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from ashore.domain.debt import Entry, EntryKind
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.dialogs.part_choice import PartChoice
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow
from ashore.services import entries
from ashore.services.change import Change


class CorrectionDialog(EntryDialog):
    """Adds to a part, or takes away from it."""

    kind = EntryKind.CORRECTION

    def new_title(self) -> str:
        """The title of a new one."""
        return self.tr("Correction of {name}")

    def make_rows(self) -> dict[str, FieldRow]:
        """The part, the direction, the amount and the day."""
        self.part = PartChoice()
        self.way = Choice((("down", self.tr("Less is owed")), ("up", self.tr("More is owed"))))
        if self._entry:
            self.part.choose(self._entry.part or self.part.value())
            self.way.choose("down" if self._entry.amount < 0 else "up")
        part = FieldRow(self.tr("&Part"), self.part)
        part.set_hint(self.tr("A balance that the lender shows says more: update it where you can"))
        return {
            "part": part,
            "way": FieldRow(self.tr("&Which way"), self.way),
            "amount": self.amount_row(self.tr("By &how much")),
            "on": self.day_row(self.tr("&On")),
        }

    def draft(self) -> Entry | None:
        """The entry with its part and its sign."""
        found = super().draft()
        if found is None:
            return None
        return replace(found, part=self.part.part(), amount=self._signed(found.amount))

    def recording(self) -> Callable[[], Change]:
        """What records it."""
        return partial(
            self._desk.do, entries.correct, self.debt_id, self.part.part(),
            self._signed(self.amount.amount() or 0), self.on.day(), self._desk.today,
            self.note.text(),
        )  # fmt: skip

    def _signed(self, amount: int) -> int:
        return -amount if self.way.value() == "down" else amount
