"""A titled block of the side panel, with the few kinds of lines that the sections need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ashore.gui.widgets.link import Link

LINK_INSET = 4


class Section(QWidget):
    """A rule, a small title, and lines under it; text can be selected and copied."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        if title:
            rule = QFrame()
            rule.setProperty("rule", True)
            self.body.addWidget(rule)
            self.body.addSpacing(8)
            self.add_text(title, "heading")

    def add_text(self, text: str, role: str = "") -> QLabel:
        """A paragraph; ``role`` is one of the style sheet's ("caption", "strong", ...)."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A wrapped label must never ask for more width than the panel has.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if role:
            label.setProperty("role", role)
        self.body.addWidget(label)
        return label

    def add_link(self, text: str) -> Link:
        """A link whose word begins where the text does: its focus ring stands outside."""
        row = QHBoxLayout()
        row.setContentsMargins(-LINK_INSET, 0, 0, 0)
        link = Link(text)
        row.addWidget(link)
        row.addStretch(1)
        self.body.addLayout(row)
        return link

    def add_row(self, left: str, right: str) -> None:
        """A word at the left and its figure at the right."""
        row = QHBoxLayout()
        row.setSpacing(8)
        name, figure = QLabel(left), QLabel(right)
        name.setWordWrap(True)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(name, 1)
        row.addWidget(figure)
        self.body.addLayout(row)
