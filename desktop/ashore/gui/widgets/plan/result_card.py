"""What the plan comes to: the day on which all is repaid, what it costs, and the chart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ashore.gui.widgets.card import Card
from ashore.gui.widgets.plan.balance_chart import BalanceChart
from ashore.gui.widgets.plan.legend import Legend
from ashore.gui.widgets.plan.series import ghost_of, series_of
from ashore.gui.widgets.plan.texts import line, wrapped
from ashore.planning.compare import Comparison
from ashore.planning.plan import Plan
from ashore.planning.settings import Strategy
from ashore.planning.start import Start
from ashore.words import plan as plan_words
from ashore.words import plan_page as words

CHART_HEIGHT = 300


class ResultCard(Card):
    """One large figure, a line of what it costs, the balance over time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The plan"))
        self.caption = line(role="caption")
        self.figure = line(role="figure")
        self.cost = wrapped()
        self.left_out = wrapped(role="strong")
        self.counted = wrapped(role="caption")
        self.chart = BalanceChart()
        self.chart.setMinimumHeight(CHART_HEIGHT)
        self.legend = Legend()
        self.body.setSpacing(2)
        for part in (self.caption, self.figure, self.left_out, self.cost, self.counted):
            self.add(part)
        self.body.addSpacing(8)
        self.add(self.chart, 1)
        self.body.addSpacing(4)
        self.add(self.legend)

    def show_plan(self, plan: Plan, left_out: Sequence[Start] = ()) -> None:
        """Show the end of a plan and its balances: what follows the slider at once. ``left_out``
        are the debts that stay owed whatever it says.
        """
        text = self.tr("Debt-free, {strategy}")
        if not plan.ends_on:
            text = self.tr("The end, {strategy}")
        elif left_out:
            text = self.tr("The debts of this plan are repaid, {strategy}")
        self.caption.setText(text.format(strategy=plan_words.strategy_name(plan.strategy)))
        self.left_out.setText(plan_words.left_out_sentence(left_out, plan.currency))
        self.left_out.setVisible(bool(left_out))
        self.figure.setText(words.headline(plan))
        self.cost.setText(words.cost_line(plan))
        self.counted.setText(words.counted(plan.settings))
        series = series_of(plan)
        self.chart.show_series(series, words.chart_spoken(plan))
        self.legend.show_series(series)

    def show_comparison(self, comparison: Comparison, chosen: Strategy) -> None:
        """Draw the minimums alone as a line to compare with."""
        alone = chosen is Strategy.MINIMUMS_ONLY
        ghost = () if alone else ghost_of(comparison.plan(Strategy.MINIMUMS_ONLY))
        self.chart.show_ghost(ghost)
