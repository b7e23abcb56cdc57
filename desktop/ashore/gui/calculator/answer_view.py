"""The answer of a calculation: its figures in lines, and the tables under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ashore.gui.widgets.grid_view import GridView


class Line(NamedTuple):
    """A figure with what it is; the first one is shown large."""

    name: str
    figure: str
    detail: str = ""


class AnswerView(QWidget):
    """One large figure, the others as rows, a remark, then up to two tables."""

    def __init__(self, grids: Sequence[GridView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grids = grids
        self._caption, self._figure, self._detail, self._remark = (
            _label(role, self) for role in ("caption", "figure", "caption", "")
        )
        self._rows = QWidget(self)
        self._row_grid = QGridLayout(self._rows)
        self._row_grid.setContentsMargins(0, 8, 0, 0)
        self._row_grid.setHorizontalSpacing(16)
        self._row_grid.setVerticalSpacing(4)
        self._row_grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._caption, self._figure, self._detail, self._rows, self._remark):
            layout.addWidget(part)
        for grid in grids:
            layout.addSpacing(8)
            layout.addWidget(grid, 1)
        layout.addStretch()
        self.show_needs("")

    @property
    def said(self) -> str:
        """All that is shown, line by line, without the tables."""
        labels = [label for label in self.findChildren(QLabel) if self._is_own(label)]
        return "\n".join(label.text() for label in labels if label.text() and not label.isHidden())

    def show_needs(self, text: str, about: str = "") -> None:
        """Nothing can be said yet: what is missing, in words, under what the page is about."""
        self._show([], text)
        self._caption.setText(about)
        self._caption.setVisible(bool(about))

    def show_answer(self, lines: Sequence[Line], remark: str = "") -> None:
        """Show the figures; the tables are shown by their own ``show_grid``."""
        self._show(lines, remark)
        spoken = f"{lines[0].name}: {lines[0].figure}" if lines else remark
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _show(self, lines: Sequence[Line], remark: str) -> None:
        first = lines[0] if lines else Line("", "")
        texts = (
            (self._caption, first.name), (self._figure, first.figure), (self._detail, first.detail),
            (self._remark, remark),
        )  # fmt: skip
        for label, text in texts:
            label.setText(text)
            label.setVisible(bool(text))
        while self._row_grid.count():
            item = self._row_grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, line in enumerate(lines[1:]):
            name, figure = _label("", self._rows), _label("strong", self._rows)
            name.setText(line.name)
            figure.setText(line.figure)
            figure.setWordWrap(False)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            name.show()
            figure.show()
            self._row_grid.addWidget(name, row, 0)
            self._row_grid.addWidget(figure, row, 1)
        self._rows.setVisible(len(lines) > 1)
        for grid in self.grids:
            grid.setVisible(bool(lines))

    def _is_own(self, label: QLabel) -> bool:
        return not any(grid.isAncestorOf(label) for grid in self.grids)


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
