"""Rows of fields, two beside each other where there is room, else one under the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

TWO_FROM = 400
"""From this width on, two short fields stand side by side."""


class Pairs(QWidget):
    """``add`` the parts in order; a ``wide`` one takes a line of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QWidget, bool]] = []
        self._columns = self._width = 0
        self._shown: set[QWidget] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)

    def add(self, part: QWidget, *, wide: bool = False) -> None:
        """Add a part after the others."""
        part.setParent(self)
        self._parts.append((part, wide))
        self._shown.add(part)
        self._columns = 0

    def show_parts(self, shown: Iterable[QWidget]) -> None:
        """Show only these parts; the others leave no gap."""
        wanted = set(shown)
        if wanted == self._shown:
            return
        self._shown, self._columns = wanted, 0
        for part, _wide in self._parts:
            part.setVisible(part in wanted)
        if self._width:
            self.arrange(self._width)

    def arrange(self, width: int) -> None:
        """Lay the parts out for a width."""
        self._width = width
        columns = 2 if width >= TWO_FROM else 1
        if columns == self._columns:
            return
        self._columns = columns
        for part, _wide in self._parts:
            self._grid.removeWidget(part)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
        line, at = 0, 0
        for part, wide in self._parts:
            if part not in self._shown:
                continue
            if at and (wide or columns == 1):
                line, at = line + 1, 0
            span = columns if wide else 1
            self._grid.addWidget(part, line, at, 1, span, Qt.AlignmentFlag.AlignTop)
            at += span
            if at >= columns:
                line, at = line + 1, 0
