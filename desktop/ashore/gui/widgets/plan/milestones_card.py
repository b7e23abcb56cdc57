"""The days of a plan that are worth looking forward to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ashore.gui.widgets.card import Card
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.plan.texts import clear, line, wrapped
from ashore.planning.milestones import Milestone, milestones
from ashore.planning.plan import Plan
from ashore.words import figures
from ashore.words import plan_page as words

FEW = 6


class MilestonesCard(Card):
    """A date and what is reached on it, in rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Milestones"), parent)
        self._found: tuple[Milestone, ...] = ()
        self._all = self._left_out = False
        self._none = wrapped(
            self.tr("There is none ahead: the debts do not end with this money."), "caption"
        )
        inside = QWidget()
        self._rows = QGridLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(1, 1)
        self.more = Link()
        self.more.clicked.connect(self._toggle)
        self.add(inside)
        self.add(self._none)
        self.add(self.more)
        self.body.addStretch(1)

    def show_plan(self, plan: Plan) -> None:
        """List what a plan reaches."""
        found, left_out = milestones(plan), bool(plan.settings.excluded)
        if (found, left_out) != (self._found, self._left_out) or not found:
            self._found, self._left_out = found, left_out
            self._fill()

    def texts(self) -> list[str]:
        """What is listed."""
        return [words.milestone_text(each, left_out=self._left_out) for each in self._shown()]

    def _shown(self) -> tuple[Milestone, ...]:
        if self._all or len(self._found) <= FEW + 1:
            return self._found
        return (*self._found[: FEW - 1], self._found[-1])

    def _fill(self) -> None:
        clear(self._rows)
        for row, each in enumerate(self._shown()):
            top = Qt.AlignmentFlag.AlignTop
            self._rows.addWidget(line(figures.long_date(each.on), "caption"), row, 0, top)
            self._rows.addWidget(
                wrapped(words.milestone_text(each, left_out=self._left_out)), row, 1
            )
        hidden = len(self._found) - len(self._shown())
        self._none.setVisible(not self._found)
        self.more.setVisible(hidden > 0 or self._all)
        self.more.setText(
            self.tr("Show fewer") if self._all else self.tr("%n more milestone(s)", None, hidden)
        )

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill()
