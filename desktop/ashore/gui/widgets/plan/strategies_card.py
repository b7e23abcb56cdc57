"""All strategies side by side; the chosen one is marked, the soonest and the cheapest are named."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ashore.gui.widgets.card import CARD_PADDING, Card
from ashore.gui.widgets.plan.strategy_row import COST_WIDTH, END_WIDTH, NARROW, StrategyRow, Texts
from ashore.gui.widgets.plan.texts import line, wrapped
from ashore.planning.compare import Comparison
from ashore.planning.plan import Plan
from ashore.planning.settings import Strategy
from ashore.words import figures
from ashore.words import plan as plan_words
from ashore.words import plan_page as words

DASH = "–"


class StrategiesCard(Card):
    """``chosen`` carries the Strategy that was picked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Strategies side by side"), parent)
        self.best = wrapped()
        self.add(self.best)
        self.heads = self._heads()
        self.add(self.heads)
        self._group = QButtonGroup(self)
        self.rows: dict[Strategy, StrategyRow] = {}
        self.body.setSpacing(4)
        for strategy in Strategy:
            row = StrategyRow(self)
            row.clicked.connect(lambda _on=False, strategy=strategy: self.chosen.emit(strategy))
            self._group.addButton(row)
            self.rows[strategy] = row
            row.show_texts(_waiting(strategy), words.strategy_about(strategy))
            self.add(row)
        self.about = wrapped(role="caption")
        self.add(self.about)
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: narrow rows are no columns, and need no heads."""
        super().resizeEvent(event)
        self.heads.setVisible(self.width() - 2 * CARD_PADDING >= NARROW)

    def _heads(self) -> QWidget:
        heads = QWidget()
        row = QHBoxLayout(heads)
        row.setContentsMargins(0, 4, 8, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for text, width in (
            (self.tr("Ends"), END_WIDTH),
            (self.tr("Interest and fees"), COST_WIDTH),
        ):
            head = line(text, "caption")
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            head.setFixedWidth(width)
            row.addWidget(head)
        return heads

    def show_chosen(self, strategy: Strategy, *, own: bool) -> None:
        """Mark a strategy; an order of one's own is only shown where there is one."""
        self.rows[strategy].setChecked(True)
        self.rows[Strategy.CUSTOM].setVisible(own)
        self.about.setText(words.strategy_about(strategy))

    def show_plan(self, plan: Plan) -> None:
        """Show a plan that came before the comparison of all of them."""
        self._show(plan, soonest=False, cheapest=False)
        self.best.setText(self.tr("Comparing…"))

    def show_comparison(self, comparison: Comparison) -> None:
        """Show all of them."""
        soonest, cheapest = comparison.ties_soonest, comparison.ties_cheapest
        for plan in comparison.plans:
            self._show(
                plan,
                soonest=any(plan is each for each in soonest),
                cheapest=any(plan is each for each in cheapest),
            )
        self.best.setText(plan_words.best_sentence(comparison))

    def _show(self, plan: Plan, *, soonest: bool, cheapest: bool) -> None:
        badges = (self.tr("soonest"),) * soonest + (self.tr("cheapest"),) * cheapest
        code, total = plan.currency, plan.total
        cost = parts = DASH
        if total:
            cost = figures.money(total.interest + total.fees, code)
            parts = self.tr("fees {fees}").format(fees=figures.money(total.fees, code))
        spoken = words.strategy_spoken(plan, soonest=soonest, cheapest=cheapest)
        texts = Texts(
            plan_words.strategy_name(plan.strategy), words.overdue_line(plan),
            words.short_end(plan), words.months(plan) if total else "", cost,
            parts if total else "", badges, spoken, plan.days_overdue > 0,
        )  # fmt: skip
        self.rows[plan.strategy].show_texts(texts, words.strategy_about(plan.strategy))


def _waiting(strategy: Strategy) -> Texts:
    name = plan_words.strategy_name(strategy)
    return Texts(name, "", "…", "", "…", "", (), name, late=False)
