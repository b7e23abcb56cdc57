"""``ashore calc instalment``: a schedule by any method, and what it truly costs a year."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.calc import tables
from ashore.cli.calc.calculation import PER, PRINCIPAL, Answer, Calculation, add, add_currency
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

    from ashore.cli.calc.typed import Typed
    from ashore.domain.calc.irr import YearlyRate
    from ashore.domain.calc.methods import Instalments
    from ashore.domain.calc.schedule import Row
    from ashore.domain.money import Currency

MOST_PERIODS = 1200
"""A hundred years."""


class Accruals(StrEnum):
    """A twelfth of the year each month, or the actual days of each month."""

    MONTHLY = "monthly"
    ACTUAL = "actual"


def configure(parser: ArgumentParser) -> None:
    """Add the options."""
    add(parser, "--principal", "AMOUNT", PRINCIPAL)
    add(parser, "--rate", "PERCENT", QT_TRANSLATE_NOOP("Help", "the rate in percent, like 6.8"))
    add(parser, "--per", "PERIOD", PER)
    add(parser, "--periods", "N", QT_TRANSLATE_NOOP("Help", "how many months, like 240"))
    add(
        parser, "--method", "METHOD",
        QT_TRANSLATE_NOOP(
            "Help", "equal-payment, equal-principal, interest-first, bullet (all at the end) or flat-fee"
        ),
    )  # fmt: skip
    add(
        parser, "--fee-per-period", "PERCENT",
        QT_TRANSLATE_NOOP("Help", "flat-fee: percent of the first principal, each period"),
    )  # fmt: skip
    add(
        parser, "--accrual", "HOW",
        QT_TRANSLATE_NOOP("Help", "monthly (a twelfth of the year) or actual (the days of each month)"),
    )  # fmt: skip
    add(
        parser,
        "--basis",
        "DAYS",
        QT_TRANSLATE_NOOP("Help", "the days of a year: 365, 360 or actual"),
    )
    add(
        parser, "--start", "DATE",
        QT_TRANSLATE_NOOP("Help", "the day of the loan; the instalments are due each month after it"),
    )  # fmt: skip
    add_currency(parser)


def answer(typed: Typed) -> Answer:
    """The schedule that was asked for."""
    from ashore.domain.calc.schedule import schedule, yearly_rate

    loan = _loan(typed)
    rows = schedule(loan)
    rate = yearly_rate(loan.principal, rows)
    document = {
        "rows": [
            {
                "n": row.n,
                "date": row.date.isoformat() if row.date else None,
                "payment": row.payment,
                "principal": row.principal,
                "interest": row.interest,
                "balance": row.balance,
            }
            for row in rows
        ],
        "interest": sum(row.interest for row in rows),
        **tables.rate_fields(rate),
    }
    return Answer(document, lambda: _text(rows, rate, typed.currency))


def _loan(typed: Typed) -> Instalments:
    from ashore.domain.calc.days import Basis
    from ashore.domain.calc.methods import Instalments, Method
    from ashore.domain.rates import Period, Rate
    from ashore.domain.terms import Accrual

    method = typed.choice("--method", Method, Method.EQUAL_PAYMENT)
    flat = method is Method.FLAT_FEE
    fee = typed.percent("--fee-per-period", Decimal(0))
    if typed.has("--fee-per-period") and not flat:
        raise UserError("fee_not_flat", "--fee-per-period")
    if flat and not typed.has("--rate"):
        typed.need("--fee-per-period")
        rate = Rate(Decimal(0), Period.YEAR)
    else:
        rate = typed.rate("--rate", typed.choice("--per", Period, Period.YEAR))
    accrual = typed.choice("--accrual", Accruals, Accruals.MONTHLY)
    return Instalments(
        principal=typed.amount("--principal"),
        rate=rate,
        periods=typed.number("--periods", 1, MOST_PERIODS),
        method=method,
        fee_percent=fee,
        accrual=Accrual.DAILY if accrual is Accruals.ACTUAL else Accrual.MONTHLY,
        basis=typed.choice("--basis", Basis, Basis.D365),
        start=typed.day("--start") if typed.has("--start") else None,
    )


def _text(rows: Sequence[Row], rate: YearlyRate, currency: Currency) -> str:
    from ashore.words import figures

    def money(minor: int) -> str:
        return figures.money(minor, currency)

    dated = rows[0].date is not None
    head = [
        translate("Calc", "No."), *([translate("Calc", "Due")] if dated else []),
        translate("Calc", "Payment"), translate("Calc", "Principal"),
        translate("Calc", "Interest"), translate("Calc", "Balance"),
    ]  # fmt: skip
    table = [head]
    for row in rows:
        when = [figures.long_date(row.date)] if row.date else []
        amounts = (row.payment, row.principal, row.interest, row.balance)
        table.append([str(row.n), *when, *map(money, amounts)])
    interest = sum(row.interest for row in rows)
    sums = [(translate("Calc", "Interest in all"), money(interest)), *tables.rate_lines(rate)]
    right = {0, *range(len(head) - 4, len(head))}
    return f"{output.table(table, right=right)}\n\n{output.table(sums, right=(1,))}"


CALCULATION = Calculation(
    "instalment",
    QT_TRANSLATE_NOOP("Help", "a repayment schedule, and what it truly costs a year"),
    "ashore calc instalment --principal 12000 --rate 6.8 --periods 12 --method equal-payment",
    configure,
    answer,
)
