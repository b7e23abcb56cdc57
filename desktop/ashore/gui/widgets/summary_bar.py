"""The totals over the list; each figure leads to what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ashore.domain.portfolio import Portfolio, Totals
from ashore.domain.stage import Stage
from ashore.gui.widgets.accrued import Accrued
from ashore.gui.widgets.key_figure import KeyFigure
from ashore.words import figures, names

KEYS = ("owed", "overdue", "cost", "next")
FEW = 2
"""So many of them stand in a low window that is narrow too."""


class SummaryBar(QWidget):
    """``followed`` carries the key of the figure that was clicked: one of KEYS."""

    followed = Signal(str)
    rows_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        captions = {
            "owed": self.tr("Total owed"),
            "overdue": self.tr("Overdue now"),
            "cost": self.tr("Cost per day"),
            "next": self.tr("Next due"),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._figures: dict[str, KeyFigure] = {}
        self._rules: list[QFrame] = []
        self._rows = self._shown = 0
        self._compact = False
        for key in KEYS:
            # With a parent: one that has none yet would be shown as a window of its own.
            figure = KeyFigure(captions[key], self)
            figure.setContentsMargins(16, 12, 16, 12)
            figure.followed.connect(lambda k=key: self.followed.emit(k))
            self._figures[key] = figure
            rule = QFrame(self)
            rule.setProperty("rule", "vertical")
            self._rules.append(rule)
        self._accrued = Accrued(self)
        self._accrued.reckoned.connect(self._say_accrued)
        self._arrange(1, len(KEYS))

    def set_compact(self, compact: bool) -> None:
        """Take less height: small figures in one row, and as many of them as fit."""
        self._compact = compact
        for figure in self._figures.values():
            figure.set_compact(compact)
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a figure is never cut; where four in a row would be, they stand two by two."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        widest = max(figure.sizeHint().width() for figure in self._figures.values())
        fits = widest * len(KEYS) <= width
        shown = FEW if self._compact and not fits else len(KEYS)
        self._arrange(1 if fits or self._compact else 2, shown)

    def _arrange(self, rows: int, shown: int) -> None:
        if (rows, shown) == (self._rows, self._shown):
            return
        self._rows, self._shown = rows, shown
        across = shown // rows
        for place, (figure, rule) in enumerate(
            zip(self._figures.values(), self._rules, strict=True)
        ):
            row, column = divmod(place, across)
            figure.setVisible(place < shown)
            rule.setVisible(place < shown and column > 0)
            if place >= shown:
                continue
            self._grid.addWidget(rule, row, 2 * column)
            self._grid.addWidget(figure, row, 2 * column + 1)
        for column in range(len(KEYS)):
            self._grid.setColumnStretch(2 * column + 1, 1 if column < across else 0)
        self.rows_changed.emit(rows)

    def show_totals(self, portfolio: Portfolio) -> None:
        """The totals of the currency with most debts; the others stand in the second line.

        What is counted there, debts and days, is counted over all currencies.
        """
        self._show(portfolio)
        self._accrued.look(portfolio)
        self._fit(self.width())

    def _say_accrued(self, portfolio: Portfolio, amount: int) -> None:
        """The figure is what was recorded: what has grown since stands under it."""
        if amount:
            main, others = portfolio.totals[0], portfolio.totals[1:]
            self._owed(main, others, _agreed(portfolio), figures.money(amount, main.currency))

    def _show(self, portfolio: Portfolio) -> None:
        if not portfolio.totals:
            for figure in self._figures.values():
                figure.show_figure("–", "")
            return
        main, others = portfolio.totals[0], portfolio.totals[1:]
        self._owed(main, others, _agreed(portfolio))
        self._overdue(main, others)
        self._cost(main, others)
        self._next(portfolio)

    def _owed(self, main: Totals, others: tuple[Totals, ...], agreed: int, since: str = "") -> None:
        rest = [figures.money(t.owed, t.currency) for t in others]
        # Money first: what there is no room for is cut at the end.
        parts = _more(rest)
        if since:
            parts.append(self.tr("+ {amount} accrued").format(amount=since))
        parts.append(self.tr("%n debt(s)", "", main.count + sum(t.count for t in others)))
        if agreed:
            parts.append(self.tr("%n agreed", "", agreed))
        self._figures["owed"].show_figure(
            figures.money(main.owed, main.currency), " · ".join(parts)
        )

    def _overdue(self, main: Totals, others: tuple[Totals, ...]) -> None:
        rest = [figures.money(t.overdue, t.currency) for t in others if t.overdue]
        longest = max(main.longest_overdue, *(t.longest_overdue for t in others), 0)
        count = main.overdue_count + sum(t.overdue_count for t in others)
        detail = self.tr("nothing is overdue")
        if count:
            debts = self.tr("%n debt(s)", "", count)
            detail = self.tr("{debts}, longest {days}").format(
                debts=debts, days=figures.days(longest)
            )
        self._figures["overdue"].show_figure(
            figures.money(main.overdue, main.currency),
            " · ".join([*_more(rest), detail]),
            overdue=main.overdue > 0,
        )

    def _cost(self, main: Totals, others: tuple[Totals, ...]) -> None:
        rest = [figures.money(t.cost_per_day, t.currency) for t in others if t.cost_per_day]
        unknown = sum(t.unknown_rates for t in (main, *others))
        if unknown:
            parts = [*_more(rest), self.tr("without %n debt(s) of unknown rate", "", unknown)]
        else:
            # The penalty is a part of the figure over it, and so stands next to that.
            penalty = figures.money(main.penalty_per_day, main.currency)
            parts = [self.tr("of it penalty {amount}").format(amount=penalty), *_more(rest)]
        figure = figures.money(main.cost_per_day, main.currency)
        self._figures["cost"].show_figure(figure, " · ".join(parts))

    def _next(self, portfolio: Portfolio) -> None:
        ahead = [t.next_due for t in portfolio.totals if t.next_due]
        if not ahead:
            self._figures["next"].show_figure("–", self.tr("no due date ahead"))
            return
        due = min(ahead, key=lambda one: one.on)
        debt = due.standing.debt
        when = figures.relative_day(due.on, due.standing.on)
        detail = self.tr("{when} · {debt}").format(when=when, debt=names.called(debt.name))
        self._figures["next"].show_figure(figures.money(due.amount, debt.currency), detail)


def _agreed(portfolio: Portfolio) -> int:
    """How many debts run by an agreement."""
    return sum(s.stage is Stage.AGREEMENT for s in portfolio.standings)


def _more(amounts: list[str]) -> list[str]:
    """``+ US$1,250.40`` for each other currency."""
    return [f"+ {amount}" for amount in amounts]
