"""Notes a promise to pay down, and shows first whether the plan has the money by then."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.agreement.values import Promise
from ashore.domain.errors import UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs.plan_beside import Planners
from ashore.gui.dialogs.side_sheet import SideSheet
from ashore.gui.dialogs.tinted import DASH, Tinted, note
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.date import DateField
from ashore.gui.fields.row import FieldRow
from ashore.services import agreements
from ashore.words import figures

if TYPE_CHECKING:
    from datetime import date

    from ashore.domain.standing import Standing
    from ashore.services.change import Change

_WIDTH, _HEIGHT = 624, 300


class PromiseCard(Tinted):
    """What the debt asks for as it stands, and what the plan pays to it by the day of the promise."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Whether it can be kept"))
        code = standing.debt.currency
        self.line("caption", self.tr("Asked for now"))
        asked = figures.money(standing.amount_due, code) if standing.amount_due else DASH
        self.line("strong", asked)
        if standing.ledger.complete and standing.overdue_amount:
            self.line("caption", self.tr("To be up to date today"), gap=True)
            self.line("strong", figures.money(standing.ledger.to_catch_up, code))
        self.line("caption", self.tr("The plan pays to it by then"), gap=True)
        self.planned = self.line("strong", DASH)
        self.keeps = self.line("")
        text = self.tr("A promise that is kept counts more than a large one.")
        self.line("caption", text, gap=True)
        self.lines.addStretch(1)

    def show_planned(self, text: str, keeps: str) -> None:
        """What the plan pays by then, and what that says of the promise."""
        self.planned.setText(text)
        note(self.keeps, keeps)


class PromiseDialog(SideSheet):
    """``saved`` carries the Change."""

    saved = Signal(object)

    def __init__(self, desk: Desk, debt_id: str, parent: QWidget | None = None) -> None:
        self.card = PromiseCard(desk.standings[debt_id])
        super().__init__("", _WIDTH, self.card, _HEIGHT, parent)
        self.desk, self.record = desk, desk.records[debt_id]
        debt = self.record.debt
        self.set_title(self.tr("Promise to pay on {name}").format(name=debt.name))
        self.amount = AmountField(currency_of(debt.currency))
        self.due_on, self.made_on = DateField(desk.today), DateField(desk.today)
        self.note = CheckedEdit(str)
        self.made_on.set_day(desk.today)
        self.rows = {
            "amount": FieldRow(self.tr("&Amount"), self.amount, required=True),
            "due_on": FieldRow(self.tr("To be paid &by"), self.due_on, required=True, room=True),
            "made_on": FieldRow(self.tr("&Promised on"), self.made_on, required=True, room=True),
            "note": FieldRow(self.tr("&Note"), self.note),
        }
        for row in self.rows.values():
            self.body.addWidget(row)
        self.body.addStretch(1)
        self._planners = Planners(desk, self.record)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("&Save"), primary=True)
        self.save.clicked.connect(self._save)
        for field in (self.amount, self.due_on):
            field.textChanged.connect(lambda _text: self.look())
        self.look()
        self.amount.setFocus()

    def look(self) -> None:
        """Show what the plan pays to the debt by the day."""
        day, amount = self.due_on.day(), self.amount.amount()
        if day is None:
            self.card.show_planned(DASH, "")
            return
        planned = self._planners.paid_until(day)
        if planned is None:
            text = self.tr("Say on the plan's page what money there is, and it shows here.")
            self.card.show_planned(DASH, text)
            return
        code = self.record.debt.currency
        self.card.show_planned(figures.money(planned, code), self._keeps(amount, planned, day))

    def _keeps(self, amount: int | None, planned: int, day: date) -> str:
        if amount is None:
            return ""
        if amount <= planned:
            return self.tr("The plan has that much for it by then.")
        text = self.tr("That is {amount} more than the plan has for it by {date}.")
        more = figures.money(amount - planned, self.record.debt.currency)
        return text.format(amount=more, date=figures.date_text(day, self.desk.today))

    def _save(self) -> None:
        fields = (("amount", self.amount), ("due_on", self.due_on), ("made_on", self.made_on))
        errors = [error for name, field in fields for error in field.problem(name)]
        self._end(errors or self.attempt(self._adding))

    def _adding(self) -> Change:
        due, made = self.due_on.day(), self.made_on.day()
        assert due is not None
        assert made is not None
        promise = Promise(
            "", self.record.debt.id, made, self.amount.amount() or 0, due, note=self.note.text()
        )
        return partial(self.desk.do, agreements.add_promise, promise, self.desk.today)()

    def _end(self, found: Change | list[UserError]) -> None:
        if isinstance(found, list):
            self.place_errors(found, self.rows)
            return
        self.saved.emit(found)
        self.accept()
