"""A small table of the parts of a debt: before, what changes, and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ashore.domain.ledger.values import Parts
from ashore.gui.dialogs.figures_table import TOTAL, FiguresTable
from ashore.gui.dialogs.tinted import DASH
from ashore.words import entries, figures, ledger_grids
from ashore.words.language import translate


class PartsTable(FiguresTable):
    """Rows for the parts that there are, and for all of them together."""

    def __init__(self, heads: Sequence[str], parent: QWidget | None = None) -> None:
        names = {str(part): entries.part_name(part) for part in ledger_grids.PARTS}
        super().__init__(heads, {**names, TOTAL: translate("Ledger", "Together")}, parent)
        self.setAccessibleName(self.tr("By part"))

    def show_columns(self, columns: Sequence[Parts | None], currency: str) -> None:
        """Show the parts of each column; None is a column of dashes."""
        known = [parts for parts in columns if parts is not None]
        for key in self.keys:
            there = key in (TOTAL, "principal") or any(getattr(parts, key) for parts in known)
            self.show_row(key, [_text(parts, key, currency) for parts in columns], shown=there)


def _text(parts: Parts | None, key: str, currency: str) -> str:
    if parts is None:
        return DASH
    minor = parts.total if key == TOTAL else getattr(parts, key)
    return figures.money(minor, currency, sign=False)
