"""A plan and what would become of it, side by side."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from ashore.gui.dialogs.figures_table import FiguresTable
from ashore.gui.dialogs.tinted import DASH, Tinted, note
from ashore.planning.difference import Difference
from ashore.planning.plan import Plan, Sums
from ashore.words import figures, plan_difference
from ashore.words import plan_page as words

WIDTH, HEIGHT = 344, 320


class WhatIfCard(Tinted):
    """What the change does stands first, in a sentence; the figures of both plans under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The plan now, and then"))
        self.sentence = self.line("strong")
        self.table = FiguresTable(
            (self.tr("Now"), self.tr("Then")),
            {
                "ends": self.tr("Ends"),
                "interest": self.tr("Interest"),
                "fees": self.tr("Fees"),
                "paid": self.tr("Paid in all"),
                "overdue": self.tr("Days overdue"),
            },
            self,
        )
        self.lines.addWidget(self.table)
        self.more = self.line("caption", gap=True)
        self.lines.addStretch(1)

    def show_needs(self, text: str) -> None:
        """Nothing can be said yet: what is missing."""
        self.sentence.setText(text)
        self.table.hide()
        note(self.more, "")

    def show_difference(self, found: Difference, plan: Plan) -> None:
        """Both plans, and what is otherwise."""
        code = plan.currency
        self.sentence.setText(plan_difference.end_sentence(found, plan))
        self.table.show()
        self.table.show_row("ends", [words.short_end(plan), words.short_end(found.plan)])
        for key in ("interest", "fees", "paid"):
            self.table.show_row(
                key, [_money(plan.total, key, code), _money(found.total, key, code)]
            )
        was = plan.days_overdue
        will = was + found.days_overdue
        self.table.show_row(
            "overdue", [figures.number(Decimal(was)), figures.number(Decimal(will))]
        )
        note(self.more, "\n".join(plan_difference.sentences(found, plan)))


def _money(total: Sums | None, key: str, code: str) -> str:
    return DASH if total is None else figures.money(getattr(total, key), code, sign=False)
