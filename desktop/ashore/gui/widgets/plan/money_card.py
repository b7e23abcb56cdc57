"""The money of a plan: two fields to begin with, a slider, and whether it reaches."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.typed import plain as plain_text
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.card import Card
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.plan.budget_slider import BudgetSlider
from ashore.planning.cash import CashFlow, Every, Income

LAST_DAY = 31
NARROW, CLOSE = 760, 480


def read_payday(text: str) -> int:
    """A day of the month. Raises UserError ``payday_out_of_range``."""
    typed = plain_text(text)
    if not re.fullmatch(r"\d{1,2}", typed, re.ASCII) or not 1 <= int(typed) <= LAST_DAY:
        raise UserError("payday_out_of_range")
    return int(typed)


class MoneyCard(Card):
    """``changed`` says that the money is another one; ``slid`` that the slider moved it."""

    changed = Signal()
    slid = Signal()
    income_wanted = Signal()
    currency_chosen = Signal(str)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Money for the debts"))
        self.amount, self.now = AmountField(currency), AmountField(currency)
        self.payday = CheckedEdit(read_payday)
        self.amount_row = FieldRow(self.tr("&Money a month"), self.amount)
        self.payday_row = FieldRow(self.tr("&Payday"), self.payday)
        self.now_row = FieldRow(self.tr("There &now"), self.now)
        self.currency_row = FieldRow(self.tr("&Currency"), Choice([]))
        self.slider = BudgetSlider()
        self.badge = StageBadge()
        self.income = Link(self.tr("Income, single amounts, reserve…"))
        self._whole = CashFlow(currency.code)
        self.now_was_typed = self._close = False
        self._need = 0
        self._lay_out()
        self.now.typed.connect(self._note_now)
        for field in (self.amount, self.now, self.payday):
            field.typed.connect(self._typed)
        self.slider.moved.connect(self._slid)
        self.income.clicked.connect(self.income_wanted)
        choice = self._currencies
        choice.activated.connect(lambda _index: self.currency_chosen.emit(choice.value()))
        self._show_whole()

    @property
    def _currencies(self) -> Choice:
        assert isinstance(self.currency_row.field, Choice)
        return self.currency_row.field

    def cash(self) -> CashFlow | None:
        """The money as it is typed; None where something is missing or cannot be read."""
        whole = self._whole
        now = self.now.amount() if self.now.text().strip() else 0
        if now is None:
            return None
        if whole.incomes:
            first = whole.incomes[0]
            if first.every is not Every.MONTH:
                amount = self.amount.amount()
                if amount is None:
                    return None
                return self._with(replace(first, amount=amount), now)
        amount, day = self.amount.amount(), self.payday.value()
        if amount is None or not isinstance(day, int):
            if not self.amount.text().strip() and not whole.incomes and (now or whole.once):
                return replace(whole, available=now)
            return None
        first = whole.incomes[0] if whole.incomes else Income(0)
        return self._with(replace(first, amount=amount, day=day), now)

    def _with(self, first: Income, now: int) -> CashFlow:
        return replace(self._whole, incomes=(first, *self._whole.incomes[1:]), available=now)

    def wrong(self) -> UserError | None:
        """What cannot be read, also while it is being typed; None where nothing was typed wrong."""
        fields = self.amount, self.payday, self.now
        found = [
            e
            for field in fields
            if field.isVisibleTo(self)
            for e in field.problem("", required=False)
        ]
        return found[0] if found else None

    def show_cash(self, cash: CashFlow) -> None:
        """Show money that comes from elsewhere: what was kept, or the dialog."""
        self._whole, self.now_was_typed = cash, False
        if cash.incomes:
            first = cash.incomes[0]
            self.amount.fill(_typed_as(self.amount, first.amount))
            self.payday.fill(str(first.day) if first.every is Every.MONTH else "")
        else:
            self.amount.fill("")
            self.payday.fill("")
        self.now.fill(_typed_as(self.now, cash.available) if cash.available else "")
        self._show_whole()
        self._follow()

    def use_currency(self, currency: Currency) -> None:
        """Read the amounts in another currency."""
        self._whole = replace(self._whole, currency=currency.code)
        self.amount.set_currency(currency)
        self.now.set_currency(currency)

    def show_currencies(self, codes: list[str], chosen: str) -> None:
        """Offer a choice where there is one."""
        choice = self._currencies
        if [choice.itemData(n) for n in range(choice.count())] != codes:
            choice.clear()
            for code in codes:
                choice.addItem(code, code)
        choice.choose(chosen)
        self.currency_row.setVisible(len(codes) > 1)

    def take_amount(self, amount: int) -> None:
        """Put an amount in as if it had been typed."""
        self.amount.set_amount(amount)

    def show_state(self, text: str, stage: str, need: int, need_text: str) -> None:
        """Whether the money reaches, and the mark of what is due."""
        self._need = need
        if not self.slider.reaches(need):
            self._stretch(need)
        self.slider.show_need(need, need_text)
        self.badge.show_stage(text, stage)
        self.badge.setVisible(bool(text))

    def suggest(self, need: int, need_text: str) -> None:
        """Before anything is typed: what is due is marked all the same."""
        self.show_state("", "current", need, need_text)
        self.slider.show_amount(self.amount.amount() or 0)

    def _show_whole(self) -> None:
        """The words of the first field, and whether there is more than the fields show."""
        first = self._whole.incomes[0] if self._whole.incomes else Income(0)
        words = {
            Every.MONTH: self.tr("&Money a month"),
            Every.FORTNIGHT: self.tr("&Money every two weeks"),
            Every.WEEK: self.tr("&Money a week"),
        }
        self.amount_row.label.setText(words[first.every])
        self.amount_row.need(False)
        self.payday_row.setVisible(first.every is Every.MONTH)
        whole = self._whole
        more = len(whole.incomes[1:]) + len(whole.once) + bool(whole.reserve) + len(first.changes)
        self.amount_row.set_hint(self.tr("and %n more amount(s)", None, more) if more else "")

    def _note_now(self) -> None:
        self.now_was_typed = True

    def _typed(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        amount = self.amount.amount()
        if amount is not None:
            if not self.slider.reaches(amount) or self.slider.is_far(max(amount, self._need)):
                self._stretch(max(amount, self._need))
            self.slider.show_amount(amount)

    def _stretch(self, need: int) -> None:
        amount = max(need, self.amount.amount() or 0)
        self.slider.reach(2 * amount, self.amount.currency.code)
        self.slider.show_amount(self.amount.amount() or 0)

    def _slid(self, amount: int) -> None:
        self.amount.fill(_typed_as(self.amount, amount))
        if self.payday_row.isVisibleTo(self) and not self.payday.text():
            self.payday.fill("1")
        self.slid.emit()

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(24)
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(12)
        self._fields.setVerticalSpacing(8)
        self._place_fields(narrow=False)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addStretch(1)
        side.addWidget(self.slider)
        side.addStretch(1)
        self._row.addLayout(self._fields, 4)
        self._row.addLayout(side, 5)
        foot = QHBoxLayout()
        foot.addWidget(self.income)
        foot.addStretch(1)
        foot.addWidget(self.badge)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(6)
        self.add(self._row)
        self.add(foot)

    def _place_fields(self, *, narrow: bool) -> None:
        """All fields in a line, or two in a line where there is no room."""
        rows = (self.amount_row, self.payday_row, self.now_row, self.currency_row)
        shares = (3, 2) if narrow else (3, 2, 3, 2)
        for column in range(4):
            self._fields.setColumnStretch(column, shares[column] if column < len(shares) else 0)
        for n, row in enumerate(rows):
            self._fields.removeWidget(row)
            line, column = divmod(n, len(shares))
            self._fields.addWidget(row, line, column, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the slider stands under the fields."""
        super().resizeEvent(event)
        close = self.width() < CLOSE
        if close is not self._close:
            self._close = close
            self._place_fields(narrow=close)
        narrow = self.width() < NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            self._row.setSpacing(8 if narrow else 24)


def _typed_as(field: AmountField, minor: int) -> str:
    """An amount as one types it: whole ones without their zeros."""
    from ashore.domain.money import to_major

    value = to_major(minor, field.currency.digits)
    return f"{value:,.0f}" if value == value.to_integral_value() else f"{value:,f}"
