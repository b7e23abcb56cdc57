"""A strip that offers what was typed earlier and not saved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ashore.gui.widgets.card import rule
from ashore.gui.widgets.link import Link


class Offer(QWidget):
    """``taken`` to go on with it, ``refused`` to forget it."""

    taken = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self.go_on = Link(self.tr("Continue &what you typed"), self)
        self.anew = Link(self.tr("Start &empty"), self)
        self.go_on.clicked.connect(self.taken)
        self.anew.clicked.connect(self.refused)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self.go_on)
        links.addWidget(self.anew)
        links.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._said)
        layout.addLayout(links)
        layout.addSpacing(4)
        layout.addWidget(rule())
        self.hide()

    def offer(self, texts: Mapping[str, str]) -> None:
        """Show what there is to go on with."""
        shown = [texts.get(name, "") for name in ("name", "lender", "balance", "due_date")]
        what = ", ".join(text for text in shown if text) or self.tr("some details")
        self._said.setText(self.tr("Typed earlier, not saved: {what}").format(what=what))
        self.show()
