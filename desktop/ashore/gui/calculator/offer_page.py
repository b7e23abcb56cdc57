"""What an instalment offer truly costs a year, beside what it is quoted at."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ashore.domain.calc.days import Basis
from ashore.domain.calc.methods import Method
from ashore.domain.calc.schedule import Keeps
from ashore.domain.money import Currency
from ashore.gui.calculator.answer_view import Line
from ashore.gui.calculator.page import CalculatorPage
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.lines import LinesEdit
from ashore.gui.fields.rate import RateField
from ashore.services.calculator import offer
from ashore.services.calculator.typed import Typed
from ashore.words import calc_grids, calc_names, figures, names

_LINES = 3


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
        accruals = Choice((a, names.accrual_name(kind)) for a, kind in offer.ACCRUALS.items())
        self.add(self.tr("&Interest grows"), accruals, "accrual", more=True)
        bases = Choice((b, names.basis_name(b)) for b in (Basis.D365, Basis.D360, Basis.ACTUAL))
        self.add(self.tr("Days of a &year"), bases, "basis", more=True)
        start = self.day(self.tr("&Day of the loan"), "start", more=True)
        start.set_hint(self.tr("Needed where interest grows each day"))
        prepayments = self.add(self.tr("Prepayme&nts"), LinesEdit(_LINES), "prepayments", more=True)
        prepayments.set_hint(
            self.tr("One in each line, with which instalment, by number or date: 12 50,000")
        )
        keeps = Choice((k, calc_names.keeps_name(k)) for k in Keeps)
        self.add(self.tr("A prepayment &keeps"), keeps, "keep", more=True)
        self.lay_out(self.tr("Mor&e: paid out, days, dates, prepayments"))

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
        if found.without:
            lines += self._prepaid(found)
        self.answer.show_answer(lines)
        view = self.answer.grids[0]
        view.setVisible(bool(found.rows))
        if found.rows:
            grid = calc_grids.schedule_grid(self.tr("Instalments"), found.rows, self.currency)
            view.show_grid(grid)

    def _prepaid(self, found: offer.Offer) -> list[Line]:
        """What the prepayments achieve."""
        last, before = len(found.rows), len(found.without)
        ends = self.tr("%n instalment(s)", "", last)
        text = self.tr("{after} instead of {before}").format(
            after=ends, before=figures.number(Decimal(before))
        )
        return [
            Line(self.tr("Interest saved"), figures.money(found.saved, self.currency)),
            Line(self.tr("It ends after"), text if last < before else ends),
        ]


_METHODS = (
    Method.FLAT_FEE, Method.EQUAL_PAYMENT, Method.EQUAL_PRINCIPAL, Method.INTEREST_FIRST,
    Method.BULLET,
)  # fmt: skip
