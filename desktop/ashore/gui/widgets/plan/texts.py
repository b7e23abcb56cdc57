"""Labels of the plan's cards, all made the same way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget


def wrapped(text: str = "", role: str = "") -> QLabel:
    """A text that takes as many lines as it needs."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    label.setMinimumWidth(48)
    return label


def line(text: str = "", role: str = "") -> QLabel:
    """A text on one line, as wide as it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


class Stack(QWidget):
    """Parts one under the other. A widget of its own: Qt forgets the height of texts in a layout
    that stands in another layout.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(spacing)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets go with the next turn of the event loop."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
            inner.deleteLater()
        elif widget is not None:
            widget.hide()
            widget.deleteLater()
