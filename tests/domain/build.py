"""Short ways to write debts and ledgers in tables of cases: dates as text, amounts in fen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TypeVar

from ashore.domain.debt import Debt, Entry, EntryKind, History, Kind, Record, Repeats, Status
from ashore.domain.errors import UserError
from ashore.domain.rates import Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.standing import Standing, standing
from ashore.domain.terms import Minimum, MinimumKind, Terms

T = TypeVar("T")

RULES = Boundaries(phone_contact_from=4, formal_collection_from=16)
"""The article's stages: days 1-3, 4-15, over 15 (DOMAIN.md section 1)."""

INSTALMENTS = Minimum(MinimumKind.FIXED, amount=100000)
"""1,000.00 a month."""


def day(text: str) -> date:
    return date.fromisoformat(text)


def rate(percent: str, period: Period = Period.YEAR) -> Rate:
    return Rate(Decimal(percent), period)


def debt(
    ident: str = "a",
    terms: Terms | None = None,
    *,
    currency: str = "CNY",
    repeats: Repeats = Repeats.NONE,
    contact_works: bool = True,
    history: History = History.MIXED,
    status: Status = Status.OPEN,
    position: int = 0,
) -> Debt:
    return Debt(
        id=ident,
        name=f"Debt {ident}",
        currency=currency,
        kind=Kind.CARD,
        terms=terms or Terms(),
        repeats=repeats,
        contact_works=contact_works,
        history=history,
        status=status,
        position=position,
    )


def balance(
    on: str, amount: int, due: str | None = None, asked: int | None = None, seq: int = 0
) -> Entry:
    return Entry(
        f"b{on}{seq}", "a", day(on), EntryKind.BALANCE, amount, seq,
        day(due) if due else None, asked,
    )  # fmt: skip


def payment(on: str, amount: int, seq: int = 1) -> Entry:
    return Entry(f"p{on}{seq}", "a", day(on), EntryKind.PAYMENT, amount, seq)


def record(debt: Debt, *entries: Entry) -> Record:
    return Record(debt, entries)


def stand(debt: Debt, entries: list[Entry], on: str) -> Standing:
    return standing(debt, entries, day(on), RULES)


def value_or_code(read: Callable[[], T]) -> T | str:
    """What was read, or the code of the UserError; any other exception fails the test."""
    try:
        return read()
    except UserError as refused:
        return refused.code
