"""The plan's page without its life: header, cards, and how they stand in a wide or narrow window."""

from __future__ import annotations

from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ashore.catalogue import currency as currency_of
from ashore.gui import icons
from ashore.gui.widgets.card import Card
from ashore.gui.widgets.flowing import Flowing
from ashore.gui.widgets.plan.baseline_card import BaselineCard
from ashore.gui.widgets.plan.counting_card import CountingCard
from ashore.gui.widgets.plan.empty_plan import EmptyPlan
from ashore.gui.widgets.plan.milestones_card import MilestonesCard
from ashore.gui.widgets.plan.money_card import MoneyCard
from ashore.gui.widgets.plan.order_card import OrderCard
from ashore.gui.widgets.plan.payments_card import PaymentsCard
from ashore.gui.widgets.plan.result_card import ResultCard
from ashore.gui.widgets.plan.shortage_card import ShortageCard
from ashore.gui.widgets.plan.strategies_card import StrategiesCard

SIDE_WIDTH = 348
NARROW = 960


class PlanFrame(QWidget):
    """``nothing`` stands in the place of it all while there is no debt, ``hint`` in that of the
    plan while there is no money.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_parts()
        self._lay_out()

    def show_debts(self, *, there: bool) -> None:
        """The cards, or that there is no debt."""
        self._stack.setCurrentWidget(self.area if there else self.nothing)

    def show_bodies(self, *, waiting: bool, wishes: bool) -> None:
        """The plan, or the hint in its place; ``wishes`` keeps order and convention in sight."""
        self.hint_card.setVisible(waiting)
        for card in (self.result, self.payments, self.strategies, self.milestones):
            card.setVisible(not waiting)
        for part in (self.order, self.counting):
            part.setVisible(not waiting or wishes)
        for button in self._buttons():
            button.setEnabled(not waiting)
        if waiting:
            self.shortage.hide()
            self.kept_card.hide()

    def order_tabs(self) -> None:
        """Let Tab go from card to card as they stand: Qt puts what is made later at the end."""
        stops: dict[QWidget, list[QWidget]] = {card: [] for card in self._cards()}
        at = self.nextInFocusChain()
        while at is not None and at is not self:
            card = next((each for each in stops if each.isAncestorOf(at)), None)
            if card is not None and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stops[card].append(at)
            at = at.nextInFocusChain()
        for before, after in pairwise([*self._buttons(), *chain(*stops.values())]):
            QWidget.setTabOrder(before, after)

    def _cards(self) -> list[QWidget]:
        top: list[QWidget] = [self.money, self.kept_card, self.shortage, self.hint_card]
        left: list[QWidget] = [self.result, self.strategies, self.order]
        right: list[QWidget] = [self.payments, self.milestones, self.counting]
        if self._narrow:
            return top + [part for pair in zip(left, right, strict=True) for part in pair]
        return top + left + right

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.what_if, self.keep, self.export

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window all cards stand in one column."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < NARROW)

    def _make_parts(self) -> None:
        currency = currency_of("CNY")
        self.money = MoneyCard(currency)
        self.shortage = ShortageCard()
        self.kept_card = BaselineCard()
        self.result = ResultCard()
        self.payments = PaymentsCard()
        self.strategies = StrategiesCard()
        self.milestones = MilestonesCard()
        self.order = OrderCard(currency)
        self.counting = CountingCard()
        self.nothing, self.hint = EmptyPlan(), EmptyPlan()
        self.nothing.say(
            self.tr("A plan begins with your debts"),
            self.tr("Add what you owe. The plan then says what to pay on which payday."),
            self.tr("Add the first debt"),
        )
        self.hint_card = Card()
        self.hint_card.add(self.hint)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._header())
        self.area = Flowing(margin=0, spacing=16)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (self.money, self.kept_card, self.shortage, self.hint_card):
            self.area.body.addWidget(part)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        self._main, self._side = QWidget(), QWidget()
        self._left, self._right = QVBoxLayout(self._main), QVBoxLayout(self._side)
        for column in (self._left, self._right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            column.addStretch(1)
        columns.addWidget(self._main, 1)
        columns.addWidget(self._side)
        self._side.setFixedWidth(SIDE_WIDTH)
        self.area.body.addLayout(columns)
        self.area.body.addStretch(1)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        inside = QWidget()
        self._stack = QStackedLayout(inside)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.area)
        layout.addWidget(inside, 1)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        title = QLabel(self.tr("Plan"))
        title.setProperty("role", "title")
        self.what_if = QPushButton(self.tr("What if…"))
        self.keep = QPushButton(self.tr("Keep this plan"))
        self.export = QPushButton(self.tr("Export"))
        for button, icon in (
            (self.what_if, "git-compare-arrows"), (self.keep, "bookmark"), (self.export, "share"),
        ):  # fmt: skip
            icons.set_icon(button, icon)
            button.setAccessibleName(button.text())
            button.setToolTip(button.text())
        row.addWidget(title)
        row.addStretch(1)
        for button in self._buttons():
            row.addWidget(button)
        return row

    def _arrange(self, *, narrow: bool) -> None:
        """Two columns, or one in which what is needed first comes first."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        left: list[QWidget] = [self.result, self.strategies, self.order]
        right: list[QWidget] = [self.payments, self.milestones, self.counting]
        if narrow:
            left, right = [part for pair in zip(left, right, strict=True) for part in pair], []
        for part in (*left, *right):
            self._left.removeWidget(part)
            self._right.removeWidget(part)
        for column, parts in ((self._left, left), (self._right, right)):
            for n, part in enumerate(parts):
                column.insertWidget(n, part)
        self._side.setVisible(not narrow)
        for button in self._buttons():
            button.setText("" if narrow else button.accessibleName())
        self.order_tabs()
