"""The card beside the fields of an entry: how the debt stands before and after, part by part."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ashore.domain.ledger.values import Parts
from ashore.gui.dialogs.comparison import Comparison
from ashore.gui.dialogs.parts_table import PartsTable

WIDTH = 312
HEIGHT = 520


class EntryCard(Comparison):
    """Balance, due, stage, and the parts under them; ``change`` names the column in the middle."""

    def __init__(self, change: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        at = self.lines.indexOf(self.remark)
        self.parts_caption = self.line("caption", gap=True)
        self.parts = PartsTable((self.tr("Before"), change, self.tr("After")), self)
        for n, widget in enumerate((self.parts_caption, self.parts)):
            self.lines.removeWidget(widget)
            self.lines.insertWidget(at + n, widget)

    def show_parts(
        self, caption: str, columns: tuple[Parts | None, Parts | None, Parts | None], currency: str
    ) -> None:
        """The parts before, what changes, and after; None where nothing can be said yet."""
        self.parts_caption.setText(caption)
        self.parts.show_columns(columns, currency)
