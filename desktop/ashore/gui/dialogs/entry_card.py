"""The card beside the fields of an entry: how the debt stands before and after, part by part."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ashore.domain.ledger.values import Parts
from ashore.domain.standing import Standing
from ashore.gui.dialogs.comparison import Comparison
from ashore.gui.dialogs.parts_table import PartsTable
from ashore.gui.dialogs.tinted import note
from ashore.words import figures

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

    def show_balance(self, before: Standing, after: Standing | None) -> None:
        """One truth: what is owed in all; the page's balance is but a line under it.

        Where the rate is not known, that balance is all that can be said.
        """
        known = before.ledger.complete and (after is None or after.ledger.complete)
        self.rename_balance(self.tr("Owed today, in all") if known else self.tr("Recorded balance"))
        if not known:
            super().show_balance(before, after)
            note(self.recorded, "")
            return
        currency = before.debt.currency
        owed = [figures.money(s.ledger.total, currency) for s in (before, after) if s]
        self._show(self.balance, owed[0], owed[1] if after else "")
        text = self.tr("Recorded balance: {amount}")
        read = [figures.money(s.balance, currency) for s in (before, after) if s]
        shown = self.tr("{before} → {after}").format(before=read[0], after=read[-1])
        note(self.recorded, text.format(amount=shown if read[0] != read[-1] else read[0]))

    def show_parts(
        self, caption: str, columns: tuple[Parts | None, Parts | None, Parts | None], currency: str
    ) -> None:
        """The parts before, what changes, and after; None where nothing can be said yet."""
        self.parts_caption.setText(caption)
        self.parts.show_columns(columns, currency)
