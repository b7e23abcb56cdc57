"""What one has to know to use the program, on one page, with all its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ashore.catalogue import Catalogue
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.fields.row import plain

_WIDTH = 560


class GuideDialog(Sheet):
    """The keys are those of the actions of ``parent``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self.set_title(self.tr("User guide"))
        # With nothing to type in here, the keys scroll the page.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("User guide"))
        for heading, texts in self._sections():
            self._label(heading, "strong")
            for text in texts:
                self._label(text)
        self._keys(parent)
        self.body.addStretch()
        close = self.add_button(self.tr("&Close"), primary=True)
        close.clicked.connect(self.accept)
        self.area.setFocus()

    def _sections(self) -> list[tuple[str, list[str]]]:
        rules = Catalogue().default_boundaries()
        stages = self.tr(
            "By default a lender reminds on days 1 to {reminder}, phones on days {phone} to "
            "{before}, and collects formally from day {formal}. That is common, not strict: the "
            "amount, your history and whether your contact details work move it. Each debt shows "
            "the earliest and the latest day."
        ).format(
            reminder=rules.phone_contact_from - 1,
            phone=rules.phone_contact_from,
            before=rules.formal_collection_from - 1,
            formal=rules.formal_collection_from,
        )
        return [
            (self.tr("Enter a debt"), [
                self.tr(
                    "Lender, balance and due date are enough. The due date is the oldest one that is "
                    "not paid in full."
                ),
                self.tr(
                    "A lender that the program knows fills in rate, penalty, minimum payment and grace."
                    " Each figure shows its source and can be changed; your signed contract wins."
                ),
                self.tr(
                    "Amounts: 12,000 or 1.2万 or ¥12,000.00. Rates: 18.25 %/year, 0.05 %/day, 1.5 "
                    "%/month or 万分之五. Dates: 2026-11-22, 11-22, 22 Nov or today; Alt+Down opens the "
                    "calendar."
                ),
            ]),
            (self.tr("Read the list"), [
                self.tr(
                    "It is in the order of repayment: what costs the most now comes first, penalty "
                    "interest included. The line above the list says why."
                ),
                self.tr(
                    "Day 1 is the day after the due date. Inside the grace a debt is not yet overdue; "
                    "when the grace passes unpaid, the days count from the due date."
                ),
                stages,
            ]),
            (self.tr("Keep it true"), [
                self.tr(
                    "Record what you pay, and from time to time take over the balance of the lender's "
                    "own page: it puts interest and fees right."
                ),
                self.tr(
                    "Everything is saved at once, and everything can be undone, deleting too."
                ),
                self.tr("Nothing leaves this computer."),
            ]),
        ]  # fmt: skip

    def _keys(self, parent: QWidget | None) -> None:
        actions = parent.findChildren(QAction) if parent else []
        keyed = [(plain(a.text()), a.shortcut()) for a in actions if not a.shortcut().isEmpty()]
        if not keyed:
            return
        self._label(self.tr("Keys"), "strong")
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(4)
        for line, (text, keys) in enumerate(keyed):
            grid.addWidget(QLabel(text.rstrip("…")), line, 0)
            shown = QLabel(keys.toString(QKeySequence.SequenceFormat.NativeText))
            shown.setProperty("role", "caption")
            grid.addWidget(shown, line, 1, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(grid)

    def _label(self, text: str, role: str = "") -> None:
        label = QLabel(text, self.content)
        label.setProperty("role", role)
        label.setWordWrap(True)
        if role and self.body.count() > 1:
            label.setContentsMargins(0, 12, 0, 0)
        self.body.addWidget(label)
