"""All the money of a plan: incomes that come again, single amounts, what is there, a reserve."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.errors import InvalidInput
from ashore.domain.money import Currency
from ashore.gui.dialogs.pairs import Pairs
from ashore.gui.dialogs.sheet import MARGIN, Sheet
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.date import DateField
from ashore.gui.fields.lines import LinesEdit
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.planning.cash import CashFlow, Every
from ashore.services.plan_income import cash_of, texts_of

_WIDTH = 560
_MOST = 6
_LINES = 2


class IncomeDialog(Sheet):
    """``accepted_cash`` carries the CashFlow that was typed."""

    accepted_cash = Signal(object)

    def __init__(self, cash: CashFlow, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self.set_title(self.tr("Money for the debts"))
        self._today, self.currency = today, currency_of(cash.currency)
        self.blocks: list[IncomeBlock] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self.body.addLayout(self._column)
        self.another = Link(self.tr("Add another income"))
        self.another.clicked.connect(self._add_by_hand)
        self.rows = self._rows(cash.currency)
        texts = texts_of(cash, self.currency)
        for n in range(max(1, len(cash.incomes))):
            block = self._add()
            block.fill({name: texts.get(f"income.{n}.{name}", "") for name in block.rows})
        self.body.addWidget(self.another)
        for name, row in self.rows.items():
            self.body.addWidget(row)
            _fill(row, texts[name])
        self.cancel = self.add_button(self.tr("Cancel"))
        self.save = self.add_button(self.tr("Plan with it"), primary=True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.blocks[0].amount.setFocus()

    def arrange(self, width: int) -> None:
        """Two fields beside each other where there is room."""
        for block in self.blocks:
            block.pairs.arrange(width - 2 * MARGIN)

    def _rows(self, code: str) -> dict[str, FieldRow]:
        rows = {
            "once": FieldRow(self.tr("&Single amounts"), LinesEdit(_LINES)),
            "available": FieldRow(self.tr("There &now"), AmountField(currency_of(code))),
            "reserve": FieldRow(self.tr("&Reserve"), AmountField(currency_of(code))),
        }
        rows["once"].set_hint(
            self.tr(
                "A date and an amount in each line, like 2026-12-24 5,000; an income by dates too"
            )
        )
        rows["available"].set_hint(self.tr("What can be paid out today"))
        rows["reserve"].set_hint(self.tr("So much of it all is never spent"))
        return rows

    def _add(self) -> IncomeBlock:
        block = IncomeBlock(len(self.blocks) + 1, self.currency, self._today)
        block.removed.connect(lambda: self._remove(block))
        self.blocks.append(block)
        self._column.addWidget(block)
        self._tidy()
        return block

    def _add_by_hand(self) -> None:
        stops = [self.blocks[-1].last]
        block = self._add()
        stops += [block.remove, *(row.focus for row in block.rows.values())]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        block.amount.setFocus()
        self.fit()

    def _remove(self, block: IncomeBlock) -> None:
        self.blocks.remove(block)
        block.hide()
        block.deleteLater()
        self._tidy()
        self.fit()
        self.blocks[0].amount.setFocus()

    def _tidy(self) -> None:
        for n, block in enumerate(self.blocks, 1):
            block.number(n, alone=len(self.blocks) == 1)
        self.another.setVisible(len(self.blocks) < _MOST)

    def _save(self) -> None:
        texts, rows = {}, dict(self.rows)
        for n, block in enumerate(self.blocks):
            for name, row in block.rows.items():
                texts[f"income.{n}.{name}"] = _text(row)
                rows[f"income.{n}.{name}"] = row
        texts |= {name: _text(row) for name, row in self.rows.items()}
        try:
            cash = cash_of(texts, len(self.blocks), self.currency, self._today)
        except InvalidInput as problem:
            self.place_errors(problem.errors, rows)
            return
        self.accept()
        self.accepted_cash.emit(cash)


class IncomeBlock(QWidget):
    """One income. ``removed`` when it is to go."""

    removed = Signal()

    def __init__(self, place: int, currency: Currency, today: date) -> None:
        super().__init__()
        self.heading = QLabel()
        self.heading.setProperty("role", "strong")
        self.remove = Link(self.tr("Remove"))
        self.remove.clicked.connect(self.removed)
        self.amount, self.first, self.until = (
            AmountField(currency),
            DateField(today),
            DateField(today),
        )
        self.every = Choice(
            [
                (str(Every.MONTH), self.tr("each month")),
                (str(Every.FORTNIGHT), self.tr("every two weeks")),
                (str(Every.WEEK), self.tr("each week")),
            ]
        )
        self.rows = {
            "amount": FieldRow(self.tr("Amount"), self.amount),
            "every": FieldRow(self.tr("Comes"), self.every),
            "day": FieldRow(self.tr("Payday, 1 to 31"), CheckedEdit(str)),
            "first": FieldRow(self.tr("First payday"), self.first),
            "until": FieldRow(self.tr("Last day, if it ends"), self.until),
            "changes": FieldRow(self.tr("Changes: from a date on, so much"), LinesEdit(_LINES)),
        }
        self.rows["changes"].set_hint(self.tr("Like 2027-03-01 4,500; 0 for a time without"))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.remove)
        self.pairs = Pairs()
        for name, row in self.rows.items():
            self.pairs.add(row, wide=name == "changes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.pairs)
        self.every.currentIndexChanged.connect(lambda _n: self._show_rows())
        self.number(place, alone=True)
        self._show_rows()

    @property
    def last(self) -> QWidget:
        """Where Tab leaves it."""
        return self.rows["changes"].focus

    def number(self, place: int, *, alone: bool) -> None:
        """Say which income it is; the only one needs no number and cannot go."""
        self.heading.setText(self.tr("Income {n}").format(n=place))
        self.heading.setVisible(not alone)
        self.remove.setVisible(not alone)
        self.remove.setAccessibleName(self.tr("Remove income {n}").format(n=place))
        for row in self.rows.values():
            name = row.label.text()
            row.name_field(
                name if alone else self.tr("Income {n}: {field}").format(n=place, field=name)
            )

    def fill(self, texts: dict[str, str]) -> None:
        """Show what is there."""
        for name, row in self.rows.items():
            _fill(row, texts[name])
        self._show_rows()

    def _show_rows(self) -> None:
        monthly = self.every.value() == str(Every.MONTH)
        shown = [row for name, row in self.rows.items() if name != ("first" if monthly else "day")]
        self.pairs.show_parts(shown)


def _text(row: FieldRow) -> str:
    field = row.field
    if isinstance(field, CheckedEdit):
        return field.text()
    if isinstance(field, Choice):
        return field.value()
    assert isinstance(field, LinesEdit)
    return field.toPlainText()


def _fill(row: FieldRow, text: str) -> None:
    field = row.field
    if isinstance(field, CheckedEdit):
        field.fill(text)
    elif isinstance(field, Choice):
        field.choose(text)
    else:
        assert isinstance(field, LinesEdit)
        field.setPlainText(text)
