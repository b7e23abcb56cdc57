"""The state of a month that does not reach: which debt, when, how much, which stage, what it costs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.card import Card
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.plan.texts import clear, line, wrapped
from ashore.planning.plan import Plan, Short
from ashore.words import figures, names
from ashore.words import plan as plan_words
from ashore.words import plan_page as words

FEW = 3


class ShortageCard(Card):
    """Hidden while the money reaches. ``amount_wanted`` carries a payment to plan with."""

    amount_wanted = Signal(int)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._all = False
        self._plan: Plan | None = None
        self._from: int | None = None
        self._state = ""
        self.heading = wrapped(role="strong")
        self.cost = wrapped(role="caption")
        self.ends = wrapped()
        self.take = Link()
        self.stop = Link(self.tr("Stop looking"))
        self.more = Link()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.setSpacing(6)
        self.body.setContentsMargins(20, 12, 16, 12)
        ends = QHBoxLayout()
        ends.setSpacing(12)
        ends.addWidget(self.ends, 1)
        ends.addWidget(self.take)
        ends.addWidget(self.stop)
        self.add(self.heading)
        self.add(ends)
        self.add(self._rows)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.cost, 1)
        foot.addWidget(self.more)
        self.add(foot)
        self._bar = QFrame(self)
        self._bar.setProperty("accent", True)
        self.more.clicked.connect(self._toggle)
        self.take.clicked.connect(self._take)
        self.stop.clicked.connect(self.stop_wanted)
        self.hide()

    def show_plan(self, plan: Plan) -> None:
        """Say where a plan is short; nothing where it is not and ends."""
        before, self._plan = self._plan, plan
        self.setVisible(bool(plan.short) or plan.never_ends is not None)
        if self.isHidden():
            return
        if before is None or before.never_ends is None:
            self.show_search("")
        self.heading.setText(words.gap_title(plan))
        self.setAccessibleName(self.heading.text())
        self.cost.setText(plan_words.short_sentence(plan))
        self.cost.setVisible(bool(plan.short))
        self._say_end()
        self._fill()

    def show_search(self, state: str, amount: int | None = None) -> None:
        """How far the search for the payment is: "" not begun, ``looking``, ``stopped``, ``found``."""
        self._from = amount if state == "found" else None
        self._state = state
        self.stop.setVisible(state == "looking")
        self.take.setVisible(self._from is not None)
        if self._plan is not None:
            if self._from is not None:
                text = self.tr("Plan with {amount}")
                self.take.setText(text.format(amount=figures.money(self._from, self._plan.currency)))
            self._say_end()

    @property
    def is_looking(self) -> bool:
        """Whether it says that the payment is still looked for."""
        return self._state == "looking"

    def _say_end(self) -> None:
        plan = self._plan
        assert plan is not None
        text = plan_words.end_sentence(plan)
        if plan.never_ends:
            if self._state == "looking":
                text += " " + self.tr("Looking for the payment from which they would…")
            elif self._state == "found":
                text += " " + plan_words.ends_from_sentence(plan, self._from)
        self.ends.setText(text)

    def _fill(self) -> None:
        plan = self._plan
        assert plan is not None
        clear(self._rows)
        by_debt: dict[str, list[Short]] = {}
        for short in plan.short:
            by_debt.setdefault(short.debt, []).append(short)
        groups = list(by_debt.values())
        for group in groups if self._all else groups[:FEW]:
            self._rows.addLayout(self._row(plan, group))
        hidden = len(groups) - FEW
        self.more.setVisible(hidden > 0)
        self.more.setText(
            self.tr("Show fewer") if self._all else self.tr("%n more debt(s)", None, hidden)
        )

    def _row(self, plan: Plan, group: list[Short]) -> QHBoxLayout:
        first = group[0]
        text = words.short_line(first, plan)
        if len(group) > 1:
            later = self.tr("; %n more time(s), until {date}", None, len(group) - 1)
            text += later.format(date=figures.long_date(group[-1].on))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(wrapped(text), 1)
        outlook = words.stage_outlook(plan, first.debt)
        if outlook is not None:
            on, stage = outlook
            when = self.tr("now and on")
            if on > plan.as_of:
                when = self.tr("from {date}").format(date=figures.date_text(on, plan.as_of))
            row.addWidget(line(when, "caption"))
            row.addWidget(StageBadge(names.stage_name(stage), str(stage)))
        row.setAlignment(Qt.AlignmentFlag.AlignTop)
        return row

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill()

    def _take(self) -> None:
        if self._from is not None:
            self.amount_wanted.emit(self._from)

    def resizeEvent(self, event: object) -> None:
        """Qt: the bar at the left edge."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._bar.setGeometry(0, 0, 4, self.height())
