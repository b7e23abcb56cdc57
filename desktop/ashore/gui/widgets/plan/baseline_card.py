"""What the kept plan promised, and why the end is another one by now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ashore.gui.widgets.card import Card
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.plan.texts import wrapped
from ashore.planning.baseline import Baseline
from ashore.planning.plan import Plan
from ashore.planning.why_moved import Cause
from ashore.words import figures
from ashore.words.plan_moves import moved_sentence


class BaselineCard(Card):
    """Hidden while nothing is kept. ``dropped`` when the kept plan is to be forgotten."""

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The plan that you kept"))
        self.sentence = wrapped()
        self.kept = wrapped(role="caption")
        self.drop = Link(self.tr("Drop it"))
        self.drop.setAccessibleName(self.tr("Drop the kept plan"))
        self.drop.clicked.connect(self.dropped)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.kept, 1)
        row.addWidget(self.drop)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(2)
        self.add(self.sentence)
        self.add(foot)
        self.hide()

    def show_baseline(self, baseline: Baseline | None, plan: Plan | None) -> None:
        """Say when a plan was kept, and whether the end has moved since."""
        self.setVisible(baseline is not None)
        if baseline is None:
            return
        text = self.tr("Compared with the plan that you kept on {date}.")
        self.kept.setText(text.format(date=figures.long_date(baseline.made_on)))
        if plan is not None:
            self.show_causes(baseline, plan, ())

    def show_causes(self, baseline: Baseline, plan: Plan, causes: tuple[Cause, ...]) -> None:
        """Say why the end moved."""
        self.sentence.setText(moved_sentence(baseline, plan, causes))
