"""What a payment of so much achieves."""

from __future__ import annotations

from datetime import date

from ashore.domain.money import Currency
from ashore.gui.calculator.answer_view import Line
from ashore.gui.calculator.page import CalculatorPage
from ashore.gui.fields.rate import RateField
from ashore.services.calculator import payment
from ashore.services.calculator.typed import Typed
from ashore.words import calc_answers, calc_grids, figures


class PaymentPage(CalculatorPage):
    """A payment each month, one at once beside it, or the months in which it shall be over."""

    usual, example = payment.USUAL, payment.EXAMPLE

    def __init__(self, currency: Currency, today: date) -> None:
        super().__init__(currency, today)
        self.about = self.tr(
            "When a debt ends with so much a month, and what an extra payment saves."
        )
        self.amount(self.tr("&Balance"), "balance")
        self.add(self.tr("&Rate"), RateField(), "rate", "rate_period")
        self.amount(self.tr("&Paid each month"), "each_month")
        once = self.amount(self.tr("Paid at &once, beside it"), "once")
        once.set_hint(self.tr("Shows what an extra payment saves; empty: none"))
        wanted = self.whole(
            self.tr("Over in how many &months"), "wanted_months", (1, payment.MOST_MONTHS)
        )
        wanted.set_hint(self.tr("Shows the payment that it takes; empty: not asked"))
        self.lay_out()

    def show_answer(self, typed: Typed) -> None:
        """The months, what is saved, and what it takes."""
        found = payment.calculate(typed)
        lines, remark = self._months(found), ""
        if found.needed is not None:
            wanted = typed.whole("wanted_months", 1, payment.MOST_MONTHS)
            text = self.tr("A month, to be over in {length}")
            name = text.format(length=calc_answers.span(wanted))
            lines.append(Line(name, figures.money(found.needed, self.currency)))
        first = figures.money(found.month_interest, self.currency)
        lines.append(Line(self.tr("Interest of the first month"), first))
        if found.found is not None:
            remark = calc_answers.never(found.found)
        self.answer.show_answer(lines, remark)
        view = self.answer.grids[0]
        view.setVisible(bool(found.rows))
        if found.found is not None and found.rows:
            ends = found.found.months is not None
            title = self.tr("Month by month")
            view.show_grid(calc_grids.month_grid(title, found.rows, self.currency, ends=ends))

    def _months(self, found: payment.Achieved) -> list[Line]:
        if found.found is None:
            return []
        lines = [Line(self.tr("Until nothing is owed"), calc_answers.length(found.found))]
        before = found.without_extra
        if found.found.interest is None or found.found.months is None:
            return lines
        interest = figures.money(found.found.interest, self.currency)
        lines.append(Line(self.tr("Interest in all"), interest))
        if before is None:
            return lines
        name = self.tr("Without the extra payment")
        if before.months is None or before.interest is None:
            return [*lines, Line(name, calc_answers.length(before))]
        saved = figures.money(before.interest - found.found.interest, self.currency)
        sooner = calc_answers.span(before.months - found.found.months)
        return [
            *lines,
            Line(name, calc_answers.length(before)),
            Line(self.tr("The extra payment saves"), saved),
            Line(self.tr("And it is over sooner by"), sooner),
        ]
