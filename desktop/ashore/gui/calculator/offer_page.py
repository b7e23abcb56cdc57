"""What an instalment offer truly costs a year, beside what it is quoted at."""

from __future__ import annotations

from datetime import date

from ashore.domain.calc.days import Basis
from ashore.domain.calc.methods import Method
from ashore.domain.money import Currency
from ashore.domain.terms import Accrual
from ashore.gui.calculator.answer_view import Line
from ashore.gui.calculator.page import CalculatorPage
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.rate import RateField
from ashore.services.calculator import offer
from ashore.services.calculator.typed import Typed
from ashore.words import calc_grids, calc_names, figures, names


class OfferPage(CalculatorPage):
    """By rate, by fee per period, or by the payment alone."""

    usual, example = offer.USUAL, offer.EXAMPLE

    def __init__(self, currency: Currency, today: date) -> None:
        super().__init__(currency, today)
        self.about = self.tr(
            "What an instalment offer truly costs a year, beside what it is quoted at."
        )
        self.amount(self.tr("&Amount of the offer"), "principal")
        self.whole(self.tr("&Months"), "periods", (1, offer.MOST_PERIODS))
        methods = Choice((m, calc_names.method_name(m)) for m in _METHODS)
        self.add(self.tr("Repaid &how"), methods, "method")
        fee = self.percent(self.tr("&Fee per month, percent of the amount"), "fee_per_period")
        fee.set_hint(self.tr("Only where the same fee is charged each month"))
        self.add(self.tr("&Rate"), RateField(), "rate", "rate_period")
        each = self.amount(self.tr("Or what is &paid each month"), "paid_each")
        each.set_hint(self.tr("Where the offer names only that"))
        got = self.amount(self.tr("What is paid &out"), "received", more=True)
        got.set_hint(self.tr("Where interest or a fee is taken in advance; empty: all of it"))
        accruals = Choice((a, names.accrual_name(a)) for a in (Accrual.MONTHLY, Accrual.DAILY))
        self.add(self.tr("&Interest grows"), accruals, "accrual", more=True)
        bases = Choice((b, names.basis_name(b)) for b in (Basis.D365, Basis.D360, Basis.ACTUAL))
        self.add(self.tr("Days of a &year"), bases, "basis", more=True)
        start = self.day(self.tr("&Day of the loan"), "start", more=True)
        start.set_hint(self.tr("Needed where interest grows each day"))
        self.lay_out(self.tr("Mor&e: paid out, days, dates"))

    def show_answer(self, typed: Typed) -> None:
        """The true cost a year, and the schedule."""
        found = offer.calculate(typed)
        true = figures.percent(found.true.nominal)
        lines = [
            Line(
                self.tr("True cost a year"), true,
                self.tr("Twelve times the monthly rate of return, without compounding"),
            ),
            Line(self.tr("With compounding"), figures.percent(found.true.effective)),
        ]  # fmt: skip
        if found.quoted is not None:
            lines.append(Line(self.tr("As quoted, a year"), figures.percent(found.quoted)))
        lines += [
            Line(self.tr("Interest and fees in all"), figures.money(found.cost, self.currency)),
            Line(self.tr("Paid in all"), figures.money(sum(found.payments), self.currency)),
        ]
        self.answer.show_answer(lines)
        view = self.answer.grids[0]
        view.setVisible(bool(found.rows))
        if found.rows:
            grid = calc_grids.schedule_grid(self.tr("Instalments"), found.rows, self.currency)
            view.show_grid(grid)


_METHODS = (
    Method.FLAT_FEE, Method.EQUAL_PAYMENT, Method.EQUAL_PRINCIPAL, Method.INTEREST_FIRST,
    Method.BULLET,
)  # fmt: skip
