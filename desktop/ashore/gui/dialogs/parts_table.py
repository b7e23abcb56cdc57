"""A small table of the parts of a debt: before, what changes, and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ashore.domain.ledger.values import Parts
from ashore.gui.dialogs.tinted import DASH
from ashore.words import entries, figures, ledger_grids


class PartsTable(QWidget):
    """Rows for the parts that there are, and for all of them together.

    ``columns`` are the headers of the figures.
    """

    def __init__(self, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("By part"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._heads = [self._label("caption") for _ in columns]
        for n, (head, text) in enumerate(zip(self._heads, columns, strict=True), 1):
            head.setText(text)
            self._place(head, 0, n)
        self.rows: dict[str, list[QLabel]] = {}
        names = {str(part): entries.part_name(part) for part in ledger_grids.PARTS}
        for row, (key, name) in enumerate({**names, "total": self.tr("Together")}.items(), 1):
            labels = [self._label("caption" if key != "total" else "strong") for _ in range(len(columns) + 1)]
            labels[0].setText(name)
            labels[0].setWordWrap(True)
            self._grid.addWidget(labels[0], row, 0)
            for n, label in enumerate(labels[1:], 1):
                self._place(label, row, n)
            self.rows[key] = labels

    def show_columns(self, columns: Sequence[Parts | None], currency: str) -> None:
        """Show the parts of each column; None is a column of dashes."""
        known = [parts for parts in columns if parts is not None]
        for key, labels in self.rows.items():
            shown = key == "total" or any(getattr(parts, key) for parts in known)
            texts = [self._text(parts, key, currency) for parts in columns]
            for label, text in zip(labels[1:], texts, strict=True):
                label.setText(text)
            for label in labels:
                label.setVisible(shown or key == "principal")
            spoken = [f"{h.text()} {t}" for h, t in zip(self._heads, texts, strict=True)]
            labels[0].setAccessibleName(f"{labels[0].text()}: {', '.join(spoken)}")

    def _text(self, parts: Parts | None, key: str, currency: str) -> str:
        if parts is None:
            return DASH
        minor = parts.total if key == "total" else getattr(parts, key)
        return figures.money(minor, currency, sign=False)

    def _place(self, label: QLabel, row: int, column: int) -> None:
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
