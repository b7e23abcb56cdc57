"""The card of a comparison: the program's parts, the page's, and the difference."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ashore.domain.debt import PageParts
from ashore.domain.ledger.reconcile import Reconciliation
from ashore.gui.dialogs.figures_table import FiguresTable
from ashore.gui.dialogs.tinted import DASH, Tinted, note
from ashore.words import entries, figures, ledger_grids

WIDTH = 320
HEIGHT = 300


class ReconcileCard(Tinted):
    """A dash stands where the page is silent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The program and the page"))
        self.caption = self.line("caption")
        names = {str(part): entries.part_name(part) for part in ledger_grids.PARTS}
        heads = (self.tr("Program"), self.tr("Page"), self.tr("Difference"))
        self.table = FiguresTable(heads, {**names, "total": self.tr("Together")}, self)
        self.lines.addWidget(self.table)
        self.remark = self.line("caption", gap=True)
        self.lines.addStretch(1)

    def show_nothing(self) -> None:
        """Show that there is nothing to compare: no day can be read."""
        for key in self.table.keys:
            self.table.show_row(key, [DASH] * 3, shown=key in ("principal", "total"))
        note(self.remark, "")

    def show_reconciliation(
        self, found: Reconciliation, page: PageParts, total: int | None, currency: str
    ) -> None:
        """Show what is known of each part."""
        for key in self.table.keys:
            ours = found.ours.total if key == "total" else getattr(found.ours, key)
            said = total if key == "total" else getattr(page, key)
            difference = found.difference.get(key)
            self.table.show_row(
                key,
                [
                    figures.money(ours, currency, sign=False) if found.known else DASH,
                    DASH if said is None else figures.money(said, currency, sign=False),
                    DASH if difference is None else _signed(difference, currency),
                ],
                shown=key in ("principal", "total") or bool(ours) or said is not None,
            )
        text = ""
        if not found.complete:
            text = self.tr("The rate is not known, so the program's interest is missing here.")
        note(self.remark, text)


def _signed(minor: int, currency: str) -> str:
    figure = figures.money(minor, currency, sign=False)
    return f"+{figure}" if minor > 0 else figure
