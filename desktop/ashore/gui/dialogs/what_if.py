"""What if: more money, less money, or an offer of a lender, beside the plan as it is."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.errors import UserError
from ashore.domain.number_text import parse_whole
from ashore.gui.dialogs import what_if_card
from ashore.gui.dialogs.pause import Pause
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.dialogs.what_if_card import WhatIfCard
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.date import DateField
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.plan.texts import wrapped
from ashore.planning.difference import compare_with
from ashore.planning.offers import Instalments, Refinance, Settlement
from ashore.planning.plan import Plan
from ashore.planning.what_if import LostMonth, LumpSum, Raise, WhatIf
from ashore.words.errors import error_text

_WIDTH = 824
_PAUSE_MS = 120
_MOST = 600
LUMP, RAISE, LOST, REFINANCE, INSTALMENTS, SETTLEMENT = (
    "lump", "raise", "lost", "refinance", "instalments", "settlement",
)  # fmt: skip
SHOWN = {
    LUMP: ("amount", "on"),
    RAISE: ("amount", "on"),
    LOST: ("on",),
    REFINANCE: ("debts", "amount", "rate", "months", "fee", "on"),
    INSTALMENTS: ("debt", "months", "fee", "rate", "on"),
    SETTLEMENT: ("debt", "amount", "on"),
}
"""The fields of each change, in the order of the form."""

MONEY = (LUMP, RAISE, LOST)
"""What can be planned with at once: an offer has to be recorded with its debt first."""

DEARER = "dearer"
_MONTH = timedelta(days=30)


class WhatIfDialog(SideSheet):
    """``accepted_cash`` carries the CashFlow of a change that is to be planned with."""

    accepted_cash = Signal(object)

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        self.card = WhatIfCard()
        super().__init__(
            "", _WIDTH, self.card, what_if_card.HEIGHT, parent, side_width=what_if_card.WIDTH
        )
        self.set_title(self.tr("What if"))
        self._plan, self._currency = plan, currency_of(plan.currency)
        self.kind = Choice(self._kinds())
        self.kind_row = FieldRow(self.tr("&What changes"), self.kind)
        self.body.addWidget(self.kind_row)
        self.amount, self.fee = AmountField(self._currency), AmountField(self._currency)
        self.on, self.rate = DateField(plan.as_of), RateField()
        self.months = CheckedEdit(lambda text: parse_whole(text, 1, _MOST))
        names = [(start.id, start.name) for start in plan.world.starts]
        self.debt = Choice(names)
        every = (DEARER, self.tr("All that cost more than the offer"))
        self.debts = Choice([every, *names])
        self.rows = self._rows()
        for row in self.rows.values():
            self.body.addWidget(row)
        self.note = wrapped(
            self.tr(
                "To plan with an offer, first agree on it with the lender and record it with its debt: "
                "the plan then counts it by itself."
            ),
            "caption",
        )
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        QWidget.setTabOrder(self.rate.line, self.rate.period)
        self.close_button = self.add_button(self.tr("Close"))
        self.take = self.add_button(self.tr("Plan with it"), primary=True)
        self.close_button.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self._pause = Pause(self, self.look, _PAUSE_MS)
        self._connect()
        self._show_kind()

    def change(self) -> WhatIf | None:
        """The change as it is typed; None where something is missing."""
        kind = self.kind.value()
        amount, on = self.amount.amount(), self.on.day()
        if on is None or (amount is None and "amount" in SHOWN[kind]):
            return None
        if kind == LUMP:
            return LumpSum(amount or 0, on)
        if kind == RAISE:
            return Raise(amount or 0, on)
        if kind == LOST:
            return LostMonth(on)
        if kind == SETTLEMENT:
            return Settlement(self.debt.value(), amount or 0, on)
        months, rate, fee = self.months.value(), self.rate.rate(), self.fee.amount() or 0
        if not isinstance(months, int) or (rate is None and kind == REFINANCE):
            return None
        if kind == INSTALMENTS:
            return Instalments(self.debt.value(), months, on, fee, rate)
        assert rate is not None
        return Refinance(
            self._chosen(), amount or 0, rate, on, months=months, fee=fee,
            name=self.tr("The new loan"),
        )  # fmt: skip

    def look(self) -> None:
        """Plan with the change, and show both plans."""
        self._pause.stop()
        change = self.change()
        self.take.setEnabled(False)
        if change is None:
            self.card.show_needs(self.tr("Fill in the fields: what it does shows here at once."))
            return
        try:
            found = compare_with(self._plan, change.applied(self._plan))
        except UserError as error:
            self.card.show_needs(error_text(error))
            return
        self.card.show_difference(found, self._plan)
        self.take.setEnabled(True)

    def _chosen(self) -> tuple[str, ...]:
        """The debts that the new loan is to pay off: each one, or those that cost more."""
        world, chosen, rate = self._plan.world, self.debts.value(), self.rate.rate()
        if chosen != DEARER or rate is None:
            return (chosen,)
        costs = world.costs(self._plan.settings.promotional)
        day, offered = world.as_of.toordinal(), rate.annual()
        gone = self._repaid_before(self.on.day() or world.as_of)
        return tuple(
            start.id
            for start, cost in zip(world.starts, costs, strict=True)
            if cost.on(day, late=False) > offered and start.id not in gone
        )

    def _repaid_before(self, on: date) -> frozenset[str]:
        """The debts that the plan itself has repaid before a day."""
        return frozenset(p.debt for p in self._plan.payments if p.balance == 0 and p.on < on)

    def _take(self) -> None:
        change = self.change()
        if change is not None:
            cash = change.applied(self._plan).cash
            self.accept()
            self.accepted_cash.emit(cash)

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (LUMP, self.tr("A sum comes once")),
            (RAISE, self.tr("More money each time")),
            (LOST, self.tr("A month without income")),
            (REFINANCE, self.tr("A new loan pays debts off")),
            (INSTALMENTS, self.tr("A lender offers instalments")),
            (SETTLEMENT, self.tr("A lender lets a part off")),
        ]

    def _rows(self) -> dict[str, FieldRow]:
        return {
            "debt": FieldRow(self.tr("&Debt"), self.debt),
            "debts": FieldRow(self.tr("Debts &to pay off"), self.debts),
            "amount": FieldRow(self.tr("&Amount"), self.amount),
            "rate": FieldRow(self.tr("&Rate"), self.rate),
            "months": FieldRow(self.tr("&Months"), self.months),
            "fee": FieldRow(self.tr("&Fee"), self.fee),
            "on": FieldRow(self.tr("&On"), self.on),
        }

    def _show_kind(self) -> None:
        kind = self.kind.value()
        for name, row in self.rows.items():
            row.setVisible(name in SHOWN[kind])
        self.rows["on"].label.setText(
            {
                LUMP: self.tr("&On"), RAISE: self.tr("&From"), LOST: self.tr("&In the month of"),
                REFINANCE: self.tr("Paid &out on"), INSTALMENTS: self.tr("&First instalment"),
                SETTLEMENT: self.tr("&Paid by"),
            }[kind]
        )  # fmt: skip
        self.rows["amount"].label.setText(
            {
                RAISE: self.tr("&Amount more each time"), REFINANCE: self.tr("&Amount of the loan"),
                SETTLEMENT: self.tr("&Amount that settles it"),
            }.get(kind, self.tr("&Amount"))
        )  # fmt: skip
        self.rows["fee"].label.setText(
            self.tr("F&ee each month") if kind == INSTALMENTS else self.tr("F&ee, kept back")
        )
        for name in ("on", "amount", "fee"):
            self.rows[name].need(False)
        if self.on.day() is None:
            self.on.set_day(self._plan.as_of + _MONTH)
        money = kind in MONEY
        self.take.setVisible(money)
        self.note.setVisible(not money)
        self.make_primary(self.take if money else self.close_button)
        if self.isVisible():
            self.fit()
        self.look()

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _index: self._show_kind())
        for field in (self.amount, self.fee, self.on, self.months, self.rate):
            field.typed.connect(self._pause.start)
        for choice in (self.debt, self.debts):
            choice.activated.connect(lambda _index: self._pause.start())
