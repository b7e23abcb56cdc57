"""``ashore calc interest``: interest and penalty interest between two dates, row by row."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.calc import tables
from ashore.cli.calc.calculation import PER, PRINCIPAL, Answer, Calculation, add, add_currency
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.calc.typed import Typed
    from ashore.domain.calc.loan import Loan, LoanInterest
    from ashore.domain.money import Currency
    from ashore.domain.rates import Rate


class PaysFirst(StrEnum):
    """What a payment pays first."""

    PRINCIPAL = "principal"
    INTEREST = "interest"


def configure(parser: ArgumentParser) -> None:
    """Add the options."""
    add(parser, "--principal", "AMOUNT", PRINCIPAL)
    add(parser, "--rate", "PERCENT", QT_TRANSLATE_NOOP("Help", "the rate in percent, like 6.8"))
    add(parser, "--per", "PERIOD", PER)
    add(parser, "--from", "DATE", QT_TRANSLATE_NOOP("Help", "the day from which interest runs"))
    add(parser, "--to", "DATE", QT_TRANSLATE_NOOP("Help", "the day up to which it runs"))
    add(
        parser, "--basis", "DAYS",
        QT_TRANSLATE_NOOP(
            "Help", "the days of a year: 360, 365, actual or 30/360; else 365, and 360 for a monthly rate"
        ),
    )  # fmt: skip
    add(
        parser, "--count", "HOW",
        QT_TRANSLATE_NOOP("Help", "excl: the first day counts and the last does not; incl: both do"),
    )  # fmt: skip
    add(parser, "--due", "DATE", QT_TRANSLATE_NOOP("Help", "penalty interest runs after this day"))
    add(
        parser, "--penalty-multiple", "TIMES",
        QT_TRANSLATE_NOOP("Help", "the penalty rate as so many times the rate, like 1.5"),
    )  # fmt: skip
    add(
        parser, "--penalty-rate", "PERCENT",
        QT_TRANSLATE_NOOP("Help", "the penalty rate itself, in the period of the rate"),
    )  # fmt: skip
    add(
        parser, "--penalty-base", "WHAT",
        QT_TRANSLATE_NOOP("Help", "what penalty interest runs on: principal or principal+interest"),
    )  # fmt: skip
    add(
        parser, "--payment", "DATE:AMOUNT",
        QT_TRANSLATE_NOOP("Help", "a payment; may come again"), many=True,
    )  # fmt: skip
    add(
        parser, "--pays-first", "WHAT",
        QT_TRANSLATE_NOOP("Help", "what a payment pays first: principal or interest"),
    )  # fmt: skip
    add_currency(parser)


def answer(typed: Typed) -> Answer:
    """The interest that was asked for."""
    from ashore.domain.calc.loan import Payment, loan_interest

    loan = _loan(typed)
    payments = [Payment(on, amount) for on, amount in typed.dated("--payment")]
    found = loan_interest(loan, payments, typed.day("--to"))
    document = {
        "days": found.days,
        "normal_interest": found.normal,
        "penalty_interest": found.penalty,
        "total": found.total,
        "segments": tables.segments(found.segments),
    }
    return Answer(document, lambda: _text(found, typed.currency))


def _loan(typed: Typed) -> Loan:
    from ashore.domain.calc.allocation import COSTS_INTEREST_PRINCIPAL, PRINCIPAL_FIRST
    from ashore.domain.calc.counting import Counting
    from ashore.domain.calc.days import Basis, Count
    from ashore.domain.calc.loan import Loan, OverdueBase
    from ashore.domain.rates import Period
    from ashore.domain.terms import Accrual

    rate = typed.rate("--rate", typed.choice("--per", Period, Period.YEAR))
    monthly = rate.period is Period.MONTH
    # A monthly rate is by custom a thirtieth a day (银发[2005]129号), so its year has 360.
    basis = typed.choice("--basis", Basis, Basis.D360 if monthly else Basis.D365)
    counting = Counting(
        anchor=typed.day("--from"),
        basis=basis,
        count=typed.choice("--count", Count, Count.EXCL),
        accrual=Accrual.MONTHLY if monthly else Accrual.DAILY,
    )
    penalty = _penalty(typed, rate)
    if penalty and not typed.has("--due"):
        raise UserError("argument_missing", option="--due")
    pays_first = typed.choice("--pays-first", PaysFirst, PaysFirst.PRINCIPAL)
    return Loan(
        principal=typed.amount("--principal"),
        rate=rate,
        counting=counting,
        due=typed.day("--due") if typed.has("--due") else None,
        penalty=penalty,
        penalty_base=typed.choice("--penalty-base", OverdueBase, OverdueBase.PRINCIPAL),
        order=PRINCIPAL_FIRST if pays_first is PaysFirst.PRINCIPAL else COSTS_INTEREST_PRINCIPAL,
    )


def _penalty(typed: Typed, rate: Rate) -> Rate | None:
    if typed.has("--penalty-multiple") and typed.has("--penalty-rate"):
        raise UserError("penalty_twice", "--penalty-rate")
    if typed.has("--penalty-multiple"):
        return rate.times(typed.multiple("--penalty-multiple"))
    if typed.has("--penalty-rate"):
        return typed.rate("--penalty-rate", rate.period)
    return None


def _text(found: LoanInterest, currency: Currency) -> str:
    from ashore.words import figures

    sums = [
        (translate("Calc", "Days"), tables.number(found.days)),
        (translate("Calc", "Interest"), figures.money(found.normal, currency)),
        (translate("Calc", "Penalty interest"), figures.money(found.penalty, currency)),
        (translate("Calc", "Together"), figures.money(found.total, currency)),
    ]
    return f"{tables.segment_table(found.segments, currency)}\n\n{output.table(sums, right=(1,))}"


CALCULATION = Calculation(
    "interest",
    QT_TRANSLATE_NOOP("Help", "interest and penalty interest between two days, row by row"),
    "ashore calc interest --principal 3000 --rate 0.04 --per day --from 2026-09-30 --to 2026-11-24 "
    "--due 2026-10-30 --penalty-multiple 1.5",
    configure,
    answer,
)
