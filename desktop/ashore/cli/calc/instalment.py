"""``ashore calc instalment``: a schedule by any method, and what it truly costs a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.calc import tables
from ashore.cli.calc.calculation import PER, PRINCIPAL, Answer, Calculation, add, add_currency
from ashore.domain.errors import UserError
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.cli.calc.typed import Typing
    from ashore.domain.calc.schedule import Row
    from ashore.domain.money import Currency
    from ashore.services.calculator.offer import Offer


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
    add(
        parser, "--prepay", "WHEN:AMOUNT",
        QT_TRANSLATE_NOOP(
            "Help", "principal repaid early with an instalment, by its number or date, like 12:50,000; may come again"
        ),
        many=True,
    )  # fmt: skip
    add(
        parser, "--keep", "WHAT",
        QT_TRANSLATE_NOOP(
            "Help", "what a prepayment leaves as it is: payment (it ends sooner) or term (the instalments fall)"
        ),
    )  # fmt: skip
    add(
        parser, "--received", "AMOUNT",
        QT_TRANSLATE_NOOP("Help", "what was paid out, where interest or a fee was taken in advance"),
    )  # fmt: skip
    add(
        parser, "--paid-each", "AMOUNT",
        QT_TRANSLATE_NOOP("Help", "what is paid each month, where rate and fee are not known"),
    )  # fmt: skip
    add_currency(parser)


def answer(typing: Typing) -> Answer:
    """The schedule that was asked for."""
    from ashore.services.calculator import offer

    _need_cost(typing)
    typed = typing.typed({"method": "equal-payment"})
    found = offer.calculate(typed)
    document: dict[str, object] = {
        "rows": [_row(row, prepaid=bool(found.without)) for row in found.rows],
        "interest": found.interest,
        **tables.rate_fields(found.true),
    }
    if found.without:
        document["interest_saved"] = found.saved
    if typing.has("--received") or typing.has("--paid-each"):
        document["cost"] = found.cost
    return Answer(document, lambda: _text(found, typed.currency))


def _need_cost(typing: Typing) -> None:
    """Raises UserError ``argument_missing`` where nothing says what the loan costs."""
    if not any(map(typing.has, ("--rate", "--fee-per-period", "--paid-each"))):
        flat = typing.text("--method") == "flat-fee"
        raise UserError("argument_missing", option="--fee-per-period" if flat else "--rate")


def _row(row: Row, *, prepaid: bool) -> dict[str, object]:
    return {
        "n": row.n,
        "date": row.date.isoformat() if row.date else None,
        "payment": row.payment,
        "principal": row.principal,
        "interest": row.interest,
        **({"prepaid": row.prepaid} if prepaid else {}),
        "balance": row.balance,
    }


def _text(found: Offer, currency: Currency) -> str:
    from ashore.words import figures

    sums = [(translate("Calc", "Interest in all"), figures.money(found.interest, currency))]
    if found.without:
        sums.append((translate("Calc", "Interest saved"), figures.money(found.saved, currency)))
    sums += tables.rate_lines(found.true)
    below = output.table(sums, right=(1,))
    return f"{_rows(found, currency)}\n\n{below}" if found.rows else below


def _rows(found: Offer, currency: Currency) -> str:
    from ashore.words import figures

    dated, prepaid = found.rows[0].date is not None, bool(found.without)
    head = [
        translate("Calc", "No."), *([translate("Calc", "Due")] if dated else []),
        translate("Calc", "Payment"), translate("Calc", "Principal"),
        translate("Calc", "Interest"), *([translate("Calc", "Prepaid")] if prepaid else []),
        translate("Calc", "Balance"),
    ]  # fmt: skip
    table = [head]
    for row in found.rows:
        when = [figures.long_date(row.date)] if row.date else []
        extra = (row.prepaid,) if prepaid else ()
        amounts = (row.payment, row.principal, row.interest, *extra, row.balance)
        table.append([str(row.n), *when, *(figures.money(each, currency) for each in amounts)])
    return output.table(table, right={0, *range(1 + dated, len(head))})


CALCULATION = Calculation(
    "instalment",
    QT_TRANSLATE_NOOP("Help", "a repayment schedule, and what it truly costs a year"),
    "ashore calc instalment --principal 12000 --rate 6.8 --periods 12 --method equal-payment "
    "--prepay 6:2000 --keep term",
    configure,
    answer,
)
