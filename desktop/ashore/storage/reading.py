"""Rows → domain values, without SQLModel: the first look at the file uses this too."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.debt import (
    Debt,
    Entry,
    EntryKind,
    History,
    Kind,
    PageParts,
    Record,
    Repeats,
    Status,
    ordered,
)
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Promotion,
    Terms,
)

Row = Sequence[Any]
"""A plain tuple in the order of the columns below, which is that of the tables, by test."""

DEBT_COLUMNS = (
    "id", "name", "currency", "lender", "kind", "repeats", "contact_works", "history",
    "phone_contact_from", "formal_collection_from", "hotline", "notes", "status", "position",
    "contract_date", "amount_borrowed", "amount_received",
    "rate_percent", "rate_period", "accrual", "basis", "penalty_kind", "penalty_value",
    "penalty_period", "penalty_base", "late_fee_kind", "late_fee_amount", "late_fee_percent",
    "late_fee_floor", "minimum_kind", "minimum_amount", "minimum_percent", "minimum_floor",
    "grace_days", "grace_amount",
    "penalty_on_interest", "late_fee_then", "minimum_carries", "day_count", "compounding",
    "promotion_percent", "promotion_period", "promotion_until", "free_period", "statement_day",
    "payment_order",
)  # fmt: skip
ENTRY_COLUMNS = (
    "id", "debt_id", "on_date", "kind", "amount", "seq", "due_date", "amount_due", "note",
    "part", "page_principal", "page_interest", "page_penalty", "page_costs",
    "rate_percent", "rate_period",
)  # fmt: skip

_TERMS_FROM = 17
# Calling an enumeration costs more than a look-up, and 10,000 debts make 60,000 of them.
_KINDS = {kind.value: kind for kind in Kind}
_STATUSES = {status.value: status for status in Status}
_HISTORIES = {history.value: history for history in History}
_REPEATS = {repeats.value: repeats for repeats in Repeats}
_ENTRY_KINDS = {kind.value: kind for kind in EntryKind}
_PARTS = {part.value: part for part in Part}
_NO_PARTS = (None, None, None, None)


def records_of(debts: Sequence[Row], entries: Sequence[Row]) -> list[Record]:
    """Records from the rows of both tables, debts in order of entry, each ledger in its order.

    Raises KeyError or ValueError for a row that is damaged.
    """
    ledgers: dict[str, list[Entry]] = {}
    for row in entries:
        ledgers.setdefault(row[1], []).append(_entry_of(row))
    records = [Record(_debt_of(row), ordered(ledgers.get(row[0], ()))) for row in debts]
    # Cheaper here than in SQL, which would carry whole rows through its sorter.
    records.sort(key=lambda record: (record.debt.position, record.debt.id))
    return records


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """For reading all rows: none of these values is in a cycle, yet 10,000 of them set off
    full collections, which took a third of the time and held up the window's thread.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _debt_of(row: Row) -> Debt:
    phone, formal = row[8], row[9]
    return Debt(
        row[0],
        row[1],
        row[2],
        row[3],
        _KINDS[row[4]],
        _terms_of(tuple(row[_TERMS_FROM:])),
        _REPEATS[row[5]],
        row[6] == 1,
        _HISTORIES[row[7]],
        None if phone is None else Boundaries(phone, formal),
        row[10],
        row[11],
        _STATUSES[row[12]],
        row[13],
        _day(row[14]),
        row[15],
        row[16],
    )


# Many debts share their lender's terms, and more share a part of them: each is built once.
_once = lru_cache(maxsize=4096)


@_once
def _terms_of(row: tuple[Any, ...]) -> Terms:
    return Terms(
        rate=None if row[0] is None else _rate_of(row[0], row[1]),
        accrual=Accrual(row[2]),
        basis=DayBasis(row[3]),
        penalty=_penalty_of((*row[4:8], row[18])),
        late_fee=_late_fee_of((*row[8:12], row[19])),
        minimum=_minimum_of((*row[12:16], row[20])),
        grace=Grace(row[16], row[17]),
        count=Count(row[21]),
        compounding=Compounding(row[22]),
        promotion=_promotion_of(row[23:26]),
        free_period=FreePeriod(row[26]),
        statement_day=row[27],
        order=PaymentOrder(row[28]),
    )


@_once
def _rate_of(percent: str, period: str) -> Rate:
    return Rate(Decimal(percent), Period(period))


@_once
def _promotion_of(row: tuple[str | None, str, str]) -> Promotion | None:
    if row[0] is None:
        return None
    return Promotion(_rate_of(row[0], row[1]), date.fromisoformat(row[2]))


@_once
def _penalty_of(row: tuple[str, str, str, str, int]) -> Penalty:
    kind, value, period, base, on_interest = row
    return Penalty(
        PenaltyKind(kind), Decimal(value), Period(period), PenaltyBase(base), on_interest == 1
    )


@_once
def _late_fee_of(row: tuple[str, int, str, int, str]) -> LateFee:
    kind, amount, percent, floor, then = row
    return LateFee(
        FeeKind(kind), amount, Decimal(percent), floor, tuple(map(Decimal, then.split()))
    )


@_once
def _minimum_of(row: tuple[str, int, str, int, int]) -> Minimum:
    return Minimum(MinimumKind(row[0]), row[1], Decimal(row[2]), row[3], row[4] == 1)


def _entry_of(row: Row) -> Entry:
    due, part, percent = row[6], row[9], row[14]
    parts = row[10:14]
    return Entry(
        row[0],
        row[1],
        date.fromisoformat(row[2]),
        _ENTRY_KINDS[row[3]],
        row[4],
        row[5],
        None if due is None else date.fromisoformat(due),
        row[7],
        row[8],
        None if part is None else _PARTS[part],
        None if parts == _NO_PARTS else PageParts(*parts),
        None if percent is None else _rate_of(percent, row[15]),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
