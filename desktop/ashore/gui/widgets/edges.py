"""The room beside the texts of a table: more at its edges than between two columns."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView


def edge_paddings(columns: QHeaderView, column: int, inside: int, edge: int) -> tuple[int, int]:
    """The room at the left and right of a column's texts: more at the edges of the table."""
    at = columns.visualIndex(column)
    hidden = (columns.isSectionHidden(columns.logicalIndex(n)) for n in range(at))
    first = all(hidden)
    hidden = (
        columns.isSectionHidden(columns.logicalIndex(n)) for n in range(at + 1, columns.count())
    )
    return edge if first else inside, edge if all(hidden) else inside
