"""The money of a plan as it is typed: incomes, single amounts, what is there, what is kept back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from ashore.domain.errors import InvalidInput, UserError
from ashore.domain.money import Currency, to_major
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.services.calculator.typed import Typed, Unready

Texts = Mapping[str, str]

LAST_DAY = 31
ONE = ("amount", "every", "day", "first", "until", "changes")
"""The fields of one income; the form has them under ``income.N.NAME``."""

ALL = ("once", "available", "reserve")


def cash_of(texts: Texts, incomes: int, currency: Currency, today: date) -> CashFlow:
    """The money of a plan: ``incomes`` blocks of fields and those of ``ALL``.

    A block without an amount is left out. Raises InvalidInput with an error for each wrong field.
    """
    errors: list[UserError] = []
    found = []
    for n in range(incomes):
        fields = {name: texts.get(f"income.{n}.{name}", "") for name in ONE}
        if fields["amount"].strip():
            try:
                found.append(_income(Typed(fields, currency, today)))
            except Unready as unready:
                errors += [error.at(f"income.{n}.{error.field}") for error in unready.errors]
    typed = Typed(texts, currency, today)
    once = tuple(Amount(on, amount) for on, amount in typed.dated("once", needed=False))
    available, reserve = typed.amount_or("available", 0), typed.amount_or("reserve", 0)
    errors += typed.errors
    if errors:
        raise InvalidInput(errors)
    return CashFlow(currency.code, tuple(found), once, available=available, reserve=reserve)


def _income(typed: Typed) -> Income:
    every = typed.choice("every", Every, Every.MONTH)
    amount, day, first = typed.amount_or("amount", 0), 1, typed.day_or_none("first")
    if every is Every.MONTH:
        day = typed.whole_or("day", 1, LAST_DAY) or 0
        if not 1 <= day <= LAST_DAY:
            typed.errors = [error for error in typed.errors if error.field != "day"]
            typed.errors.append(UserError("payday_out_of_range", "day"))
    elif first is None and not any(error.field == "first" for error in typed.errors):
        typed.errors.append(UserError("payday_missing", "first"))
    until = typed.day_or_none("until")
    changes = tuple(Amount(on, to) for on, to in typed.dated("changes", needed=False, zero=True))
    typed.done()
    return Income(amount, every, day, first, until, changes)


def texts_of(cash: CashFlow, currency: Currency) -> dict[str, str]:
    """The texts that ``cash_of`` reads: what a form is filled with."""
    texts = {
        "once": _lines(cash.once, currency),
        "available": _amount(cash.available, currency) if cash.available else "",
        "reserve": _amount(cash.reserve, currency) if cash.reserve else "",
    }
    for n, income in enumerate(cash.incomes):
        texts |= {
            f"income.{n}.amount": _amount(income.amount, currency),
            f"income.{n}.every": str(income.every),
            f"income.{n}.day": str(income.day) if income.every is Every.MONTH else "",
            f"income.{n}.first": income.first.isoformat() if income.first else "",
            f"income.{n}.until": income.until.isoformat() if income.until else "",
            f"income.{n}.changes": _lines(income.changes, currency),
        }
    return texts


def _lines(amounts: Iterable[Amount], currency: Currency) -> str:
    return "\n".join(f"{each.on.isoformat()} {_amount(each.amount, currency)}" for each in amounts)


def _amount(minor: int, currency: Currency) -> str:
    value = to_major(minor, currency.digits)
    return f"{value:,.0f}" if value == value.to_integral_value() else f"{value:,f}"
