"""The choice of a part of a debt, with what is owed of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ashore.domain.calc.allocation import Part
from ashore.gui.fields.choice import Choice
from ashore.words import entries, ledger_grids


class PartChoice(Choice):
    """Principal, interest, penalty interest or fees."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(((p, entries.part_name(p)) for p in ledger_grids.PARTS), parent)

    def part(self) -> Part:
        """The chosen part."""
        return Part(self.value())
