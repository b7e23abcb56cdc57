"""What paying only the minimum costs."""

from __future__ import annotations

from datetime import date

from ashore.domain.money import Currency
from ashore.gui.calculator.answer_view import Line
from ashore.gui.calculator.page import CalculatorPage
from ashore.gui.fields.rate import RateField
from ashore.services.calculator import minimum
from ashore.services.calculator.typed import Typed
from ashore.words import calc_answers, calc_grids, figures


class MinimumPage(CalculatorPage):
    """Months and interest to the end, and what the first minimum would do if it stayed the same."""

    usual, example = minimum.USUAL, minimum.EXAMPLE

    def __init__(self, currency: Currency, today: date) -> None:
        super().__init__(currency, today)
        self.about = self.tr(
            "How long a debt lasts while only the minimum is paid, and what that costs."
        )
        self.amount(self.tr("&Balance"), "balance")
        self.add(self.tr("&Rate"), RateField(), "rate", "rate_period")
        percent = self.percent(self.tr("&Minimum, percent of the balance"), "percent")
        percent.set_hint(self.tr("Of the balance before the month's interest"))
        self.floor = self.amount(self.tr("&At least"), "floor")
        self._hint()
        self.lay_out()

    def use_currency(self, currency: Currency) -> None:
        """The least amount is another one."""
        super().use_currency(currency)
        self._hint()

    def _hint(self) -> None:
        least = figures.money(minimum.SMALLEST, self.currency)
        text = self.tr("The least that the minimum comes to; empty: {amount}")
        self.floor.set_hint(text.format(amount=least))

    def show_answer(self, typed: Typed) -> None:
        """The months, and their rows."""
        found = minimum.calculate(typed)
        first = figures.money(found.first, self.currency)
        lines = [Line(self.tr("Until nothing is owed"), calc_answers.length(found.found))]
        remark = calc_answers.never(found.found)
        if found.found.interest is not None:
            paid = sum(row.payment for row in found.rows)
            lines += [
                Line(
                    self.tr("Interest in all"), figures.money(found.found.interest, self.currency)
                ),
                Line(self.tr("Paid in all"), figures.money(paid, self.currency)),
            ]
        lines.append(Line(self.tr("The first minimum"), first))
        level = found.level
        if level.months is not None and level.interest is not None:
            text = self.tr("With {amount} every month instead: {length}, interest {interest}.")
            sentence = text.format(
                amount=first, length=calc_answers.length(level),
                interest=figures.money(level.interest, self.currency),
            )  # fmt: skip
            remark = "\n".join(part for part in (remark, sentence) if part)
        self.answer.show_answer(lines, remark)
        title = self.tr("Month by month")
        ends = found.found.months is not None
        self.answer.grids[0].show_grid(
            calc_grids.month_grid(title, found.rows, self.currency, ends=ends)
        )
