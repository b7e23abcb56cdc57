"""The state of a month that does not reach: which debt, when, how much, which stage, what it costs."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.card import Card
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.plan.texts import Stack, clear, line, wrapped
from ashore.planning.plan import Plan, Short
from ashore.words import figures, names
from ashore.words import plan as plan_words
from ashore.words import plan_page as words

FEW, NARROW = 3, 560


class ShortageCard(Card):
    """Hidden while the money reaches. ``amount_wanted`` carries a payment to plan with."""

    amount_wanted = Signal(int)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._all = self._narrow = False
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._fill)
        self._plan: Plan | None = None
        self._from: int | None = None
        self._state = ""
        self.heading = wrapped(role="strong")
        self.cost = wrapped(role="caption")
        self.ends = wrapped()
        self.take = Link()
        self.stop = Link(self.tr("Stop looking"))
        self.more = Link()
        self._rows = Stack(4)
        self.body.setSpacing(6)
        self.body.setContentsMargins(20, 12, 16, 12)
        end_box, foot_box = QWidget(), QWidget()
        self._end_row = ends = QBoxLayout(_direction(narrow=False), end_box)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.setSpacing(12)
        ends.addWidget(self.ends, 1)
        ends.addWidget(self.take)
        ends.addWidget(self.stop)
        self.add(self.heading)
        self.add(end_box)
        self.add(self._rows)
        self._foot = foot = QBoxLayout(_direction(narrow=False), foot_box)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(self.cost, 1)
        foot.addWidget(self.more)
        self.add(foot_box)
        self._bar = QFrame(self)
        self._bar.setProperty("accent", True)
        self.more.clicked.connect(self._toggle)
        self.take.clicked.connect(self._take)
        self.stop.clicked.connect(self.stop_wanted)
        self.hide()

    def show_plan(self, plan: Plan) -> None:
        """Say where a plan is short; nothing where it is not and ends."""
        before, self._plan = self._plan, plan
        self.setVisible(bool(plan.short or plan.unkept) or plan.never_ends is not None)
        if before is not plan:
            # What was found for other money is no answer to this one.
            self.show_search("")
        if self.isHidden():
            return
        self.heading.setText(words.gap_title(plan))
        self.setAccessibleName(self.heading.text())
        said = [plan_words.short_sentence(plan)] if plan.short else []
        self.cost.setText("\n".join(said + plan_words.unkept_sentences(plan)))
        self.cost.setVisible(bool(self.cost.text()))
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
                self.take.setText(
                    text.format(amount=figures.money(self._from, self._plan.currency))
                )
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
        if plan is None or self.isHidden():
            return
        clear(self._rows.rows)
        by_debt: dict[str, list[Short]] = {}
        for short in plan.short:
            by_debt.setdefault(short.debt, []).append(short)
        groups = list(by_debt.values())
        for group in groups if self._all else groups[:FEW]:
            self._rows.rows.addWidget(self._row(plan, group))
        hidden = len(groups) - FEW
        self.more.setVisible(hidden > 0)
        self.more.setText(
            self.tr("Show fewer") if self._all else self.tr("%n more debt(s)", None, hidden)
        )

    def _row(self, plan: Plan, group: list[Short]) -> QWidget:
        first = group[0]
        text = words.short_line(first, plan)
        if len(group) > 1:
            later = self.tr("; %n more time(s), until {date}", None, len(group) - 1)
            if plan.never_ends:
                later = self.tr("; %n more time(s) up to {date}, and on", None, len(group) - 1)
            text += later.format(date=figures.long_date(group[-1].on))
        made = QWidget()
        row = QBoxLayout(_direction(narrow=self._narrow), made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 if self._narrow else 8)
        row.addWidget(wrapped(text), 1)
        outlook = words.stage_outlook(plan, first.debt)
        if outlook is not None:
            on, stage = outlook
            when = self.tr("now and on")
            if on > plan.as_of:
                when = self.tr("from {date}").format(date=figures.date_text(on, plan.as_of))
            reached = QHBoxLayout()
            reached.setSpacing(8)
            parts = line(when, "caption"), StageBadge(names.stage_name(stage), str(stage))
            for part in reversed(parts) if self._narrow else parts:
                reached.addWidget(part)
            if self._narrow:
                reached.addStretch(1)
            row.addLayout(reached)
        return made

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill()

    def _take(self) -> None:
        if self._from is not None:
            self.amount_wanted.emit(self._from)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the bar at the left edge; in a narrow window the stage stands under its debt."""
        super().resizeEvent(event)
        self._bar.setGeometry(0, 0, 4, self.height())
        narrow = self.width() < NARROW
        if narrow is not self._narrow:
            self._narrow = narrow
            for box in (self._end_row, self._foot):
                box.setDirection(_direction(narrow=narrow))
                box.setSpacing(4 if narrow else 12)
            self._again.start()


def _direction(*, narrow: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
