"""A small table of named rows and columns of figures, for a card beside a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

TOTAL = "total"
"""The row under this key stands out."""


class FiguresTable(QWidget):
    """``heads`` name the columns of figures, ``names`` the rows by their key."""

    def __init__(
        self, heads: Sequence[str], names: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heads, self.keys = heads, tuple(names)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        for column, text in enumerate(heads, 1):
            head = self._label("caption", text)
            self._place(head, 0, column)
        self._rows: dict[str, list[QLabel]] = {}
        for row, (key, name) in enumerate(names.items(), 1):
            role = "total" if key == TOTAL else "caption"
            labels = [self._label(role, name), *(self._label(role) for _ in heads)]
            labels[0].setWordWrap(True)
            self._grid.addWidget(labels[0], row, 0)
            for column, label in enumerate(labels[1:], 1):
                self._place(label, row, column)
            self._rows[key] = labels

    def texts(self, key: str) -> list[str]:
        """What stands in a row, its name first."""
        return [label.text() for label in self._rows[key]]

    def show_row(self, key: str, figures: Sequence[str], *, shown: bool = True) -> None:
        """Put figures into a row."""
        labels = self._rows[key]
        for label, text in zip(labels[1:], figures, strict=True):
            label.setText(text)
        spoken = ", ".join(f"{h} {t}" for h, t in zip(self._heads, figures, strict=True))
        labels[0].setAccessibleName(f"{labels[0].text()}: {spoken}")
        for label in labels:
            label.setVisible(shown)

    def _place(self, label: QLabel, row: int, column: int) -> None:
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, row, column, side)

    def _label(self, role: str, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
