"""The actions on the debt, as links with their keys beside them."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu

from ashore.gui.actions import Actions
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.panel.section import LINK_INSET, Section

# English marks a letter in the word, Chinese adds one in brackets.
MNEMONIC = re.compile(r"\s*\(&\w\)|&|…")
SHOWN = (
    "payment", "balance", "entries", "log", "sms", "agree", "case", "reconcile", "ledger", "prepare",
    "edit", "close", "reopen", "restore",
)  # fmt: skip


class Steps(Section):
    """Only what is possible with this debt now is listed."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(self.tr("Next steps"))
        self.body.addSpacing(4)
        self.body.setSpacing(0)
        for key in SHOWN:
            if actions[key].isEnabled():
                self.body.addLayout(self._row(actions[key]))

    def _row(self, action: QAction) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(-LINK_INSET, 0, 0, 0)
        link = Link(MNEMONIC.sub("", action.text()))
        menu = action.menu()
        if isinstance(menu, QMenu):
            link.clicked.connect(lambda: menu.popup(link.mapToGlobal(link.rect().bottomLeft())))
        else:
            link.clicked.connect(action.trigger)
        shortcut = QLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        shortcut.setProperty("role", "caption")
        row.addWidget(link)
        row.addStretch(1)
        row.addWidget(shortcut, 0, Qt.AlignmentFlag.AlignRight)
        return row
