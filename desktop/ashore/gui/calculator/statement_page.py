"""The interest of a card statement, row by row."""

from __future__ import annotations

from datetime import date

from ashore.domain.calc.card import CardCount, InterestOn, Statement
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.gui.calculator.answer_view import Line
from ashore.gui.calculator.page import CalculatorPage
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.lines import LinesEdit
from ashore.gui.fields.rate import RateField
from ashore.services.calculator import statement
from ashore.services.calculator.typed import Typed
from ashore.words import calc_grids, calc_names, figures

_LINES = 3


class StatementPage(CalculatorPage):
    """The upper table has the statements; the lower one explains the interest of the selected one."""

    usual, example = statement.USUAL, statement.EXAMPLE

    def __init__(self, currency: Currency, today: date) -> None:
        super().__init__(currency, today, grids=2)
        self.about = self.tr(
            "What a card charges when a statement is not paid in full, row by row."
        )
        self._found: tuple[Statement, ...] = ()
        self.charges, self.payments = LinesEdit(_LINES), LinesEdit(_LINES)
        self.whole(self.tr("&Statement day of the month"), "statement_day", (1, 31))
        due = self.day(self.tr("&Due date of the first statement"), "due_date")
        due.set_hint(self.tr("The others follow each month"))
        self.add(self.tr("&Rate"), RateField(), "rate", "rate_period")
        charges = self.add(self.tr("&Purchases by date"), self.charges, "charges")
        charges.set_hint(self.tr("One in each line, on its posting date: 2026-03-30 1,000"))
        payments = self.add(self.tr("P&ayments by date"), self.payments, "payments")
        payments.set_hint(self.tr("One in each line; empty: none"))
        self.day(self.tr("&Up to which day"), "until")
        bases = Choice((w, calc_names.interest_on_name(w)) for w in InterestOn)
        self.add(self.tr("&Interest runs on"), bases, "interest_on", more=True)
        counts = Choice((c, calc_names.card_count_name(c)) for c in CardCount)
        self.add(self.tr("Days that &count"), counts, "card_count", more=True)
        self.percent(self.tr("&Minimum, percent of the principal"), "minimum_percent", more=True)
        fee = self.percent(
            self.tr("Late &fee, percent of the unpaid minimum"), "late_fee_percent", more=True
        )
        fee.set_hint(self.tr("Empty: none"))
        self.amount(self.tr("&Least late fee"), "late_fee_floor", more=True)
        self.lay_out(self.tr("M&ore: interest, minimum, late fee"))
        rows = self.answer.grids[0].table.selectionModel()
        rows.currentRowChanged.connect(lambda now, _before: self._explain(now.row()))

    def show_answer(self, typed: Typed) -> None:
        """The statements, and the rows of the last one that charges interest."""
        found = statement.calculate(typed)
        if not found.rows:
            raise UserError("no_statement_yet", "until")
        self._found = found.rows
        last = found.rows[-1]
        when = figures.long_date(last.on)
        self.answer.show_answer([
            Line(self.tr("Interest on the statement of {date}").format(date=when), self._money(last.interest)),
            Line(self.tr("Balance of this statement"), self._money(last.balance)),
            Line(self.tr("Minimum payment"), self._money(last.minimum)),
            Line(self.tr("To be paid by"), figures.long_date(last.due_date)),
            *self._sums(found),
        ])  # fmt: skip
        table = self.answer.grids[0]
        table.show_grid(calc_grids.statement_grid(self.tr("Statements"), found.rows, self.currency))
        charged = [n for n, row in enumerate(found.rows) if row.interest]
        chosen = charged[-1] if charged else len(found.rows) - 1
        table.table.selectRow(chosen)
        self._explain(chosen)

    def _sums(self, found: statement.Statements) -> list[Line]:
        rows = found.rows
        lines = []
        if rows[-1].late_fee:
            lines.append(Line(self.tr("Late fee"), self._money(rows[-1].late_fee)))
        if found.interest > rows[-1].interest:
            lines.append(Line(self.tr("Interest of all statements"), self._money(found.interest)))
        if found.late_fees > rows[-1].late_fee:
            lines.append(Line(self.tr("Late fees of all statements"), self._money(found.late_fees)))
        return lines

    def _money(self, minor: int) -> str:
        return figures.money(minor, self.currency)

    def _explain(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        chosen = self._found[row]
        title = self.tr("Interest on the statement of {date}").format(
            date=figures.long_date(chosen.on)
        )
        self.answer.grids[1].show_grid(
            calc_grids.segment_grid(title, chosen.segments, self.currency)
        )
