"""Rows → domain values, without SQLModel: the first look at the file uses this too."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

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
from ashore.storage import case_columns

if TYPE_CHECKING:
    from ashore.domain.agreement.values import Agreement, Promise

Row = Sequence[Any]
"""A plain tuple in the order of the columns below, which is that of the tables, by test."""

DEBT_COLUMNS = (
    "id", "name", "currency", "lender", "kind", "repeats", "contact_works", "history",
    "phone_contact_from", "formal_collection_from", "hotline", "notes", "status", "position",
    "rate_percent", "rate_period", "accrual", "basis", "penalty_kind", "penalty_value",
    "penalty_period", "penalty_base", "late_fee_kind", "late_fee_amount", "late_fee_percent",
    "late_fee_floor", "minimum_kind", "minimum_amount", "minimum_percent", "minimum_floor",
    "grace_days", "grace_amount",
)  # fmt: skip
RULE_COLUMNS = (
    "penalty_on_interest", "late_fee_then", "minimum_carries", "day_count", "compounding",
    "promotion_percent", "promotion_period", "promotion_until", "free_period", "statement_day",
    "payment_order", "contract_date", "amount_borrowed", "amount_received",
)  # fmt: skip
ENTRY_COLUMNS = (
    "id", "debt_id", "on_date", "kind", "amount", "seq", "due_date", "amount_due", "note",
)  # fmt: skip
DETAIL_COLUMNS = (
    "part", "page_principal", "page_interest", "page_penalty", "page_costs",
    "rate_percent", "rate_period",
)  # fmt: skip

# Most debts have none of the finer rules and most entries no detail: those are asked for apart,
# which costs a sixth of reading all columns of all rows.
DEBTS = f"SELECT {', '.join(DEBT_COLUMNS)} FROM debt"
RULES = f"""SELECT id, {", ".join(RULE_COLUMNS)} FROM debt WHERE (
    penalty_on_interest OR late_fee_then <> '' OR NOT minimum_carries OR day_count <> 'excl'
    OR compounding <> 'none' OR promotion_percent IS NOT NULL OR free_period <> 'none'
    OR statement_day IS NOT NULL OR payment_order <> 'statutory' OR contract_date IS NOT NULL
    OR amount_borrowed IS NOT NULL OR amount_received IS NOT NULL)"""
ENTRIES = f"SELECT {', '.join(ENTRY_COLUMNS)} FROM entry"
DETAILS = f"""SELECT id, {", ".join(DETAIL_COLUMNS)} FROM entry WHERE (
    part IS NOT NULL OR rate_percent IS NOT NULL OR page_principal IS NOT NULL
    OR page_interest IS NOT NULL OR page_penalty IS NOT NULL OR page_costs IS NOT NULL)"""
QUESTIONS = (DEBTS, RULES, ENTRIES, DETAILS, case_columns.AGREEMENTS, case_columns.PROMISES)

_TERMS_FROM = 14
_NO_RULES = (
    0,
    "",
    1,
    "excl",
    "none",
    None,
    None,
    None,
    "none",
    None,
    "statutory",
    None,
    None,
    None,
)
# Calling an enumeration costs more than a look-up, and 10,000 debts make 60,000 of them.
_KINDS = {kind.value: kind for kind in Kind}
_STATUSES = {status.value: status for status in Status}
_HISTORIES = {history.value: history for history in History}
_REPEATS = {repeats.value: repeats for repeats in Repeats}
_ENTRY_KINDS = {kind.value: kind for kind in EntryKind}
_NO_PARTS = (None, None, None, None)


class Rows(NamedTuple):
    """What the questions gave, in their order."""

    debts: Sequence[Row]
    rules: Sequence[Row]
    entries: Sequence[Row]
    details: Sequence[Row]
    agreements: Sequence[Row] = ()
    promises: Sequence[Row] = ()


def records_of(rows: Rows) -> list[Record]:
    """Records from the rows of both tables, debts in order of entry, each ledger in its order.

    Raises KeyError or ValueError for a row that is damaged.
    """
    details = {row[0]: tuple(row[1:]) for row in rows.details}
    rules = {row[0]: tuple(row[1:]) for row in rows.rules}
    ledgers: dict[str, list[Entry]] = {}
    for row in rows.entries:
        ledgers.setdefault(row[1], []).append(_entry_of(row, details.get(row[0])))
    agreed: dict[str, tuple[Agreement, ...]] = {}
    promised: dict[str, tuple[Promise, ...]] = {}
    if rows.agreements or rows.promises:
        from ashore.storage import cases

        agreed = cases.agreements_of(rows.agreements)
        promised = cases.promises_of(rows.promises)
    records = [
        Record(
            _debt_of(row, rules.get(row[0], _NO_RULES)),
            ordered(ledgers.get(row[0], ())),
            agreed.get(row[0], ()),
            promised.get(row[0], ()),
        )
        for row in rows.debts
    ]
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


def _debt_of(row: Row, rules: tuple[Any, ...]) -> Debt:
    phone, formal = row[8], row[9]
    return Debt(
        row[0],
        row[1],
        row[2],
        row[3],
        _KINDS[row[4]],
        _terms_of(tuple(row[_TERMS_FROM:]), rules[:11]),
        _REPEATS[row[5]],
        row[6] == 1,
        _HISTORIES[row[7]],
        None if phone is None else Boundaries(phone, formal),
        row[10],
        row[11],
        _STATUSES[row[12]],
        row[13],
        _day(rules[11]),
        rules[12],
        rules[13],
    )


# Many debts share their lender's terms, and more share a part of them: each is built once.
_once = lru_cache(maxsize=4096)


@_once
def _terms_of(row: tuple[Any, ...], rules: tuple[Any, ...]) -> Terms:
    return Terms(
        rate=None if row[0] is None else _rate_of(row[0], row[1]),
        accrual=Accrual(row[2]),
        basis=DayBasis(row[3]),
        penalty=_penalty_of((*row[4:8], rules[0])),
        late_fee=_late_fee_of((*row[8:12], rules[1])),
        minimum=_minimum_of((*row[12:16], rules[2])),
        grace=Grace(row[16], row[17]),
        count=Count(rules[3]),
        compounding=Compounding(rules[4]),
        promotion=_promotion_of(rules[5:8]),
        free_period=FreePeriod(rules[8]),
        statement_day=rules[9],
        order=PaymentOrder(rules[10]),
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


def _entry_of(row: Row, detail: tuple[Any, ...] | None) -> Entry:
    due = row[6]
    entry = (
        row[0],
        row[1],
        date.fromisoformat(row[2]),
        _ENTRY_KINDS[row[3]],
        row[4],
        row[5],
        None if due is None else date.fromisoformat(due),
        row[7],
        row[8],
    )
    return Entry(*entry) if detail is None else Entry(*entry, *_detail_of(detail))


def _detail_of(row: tuple[Any, ...]) -> tuple[Part | None, PageParts | None, Rate | None]:
    part, percent, parts = row[0], row[5], row[1:5]
    return (
        None if part is None else Part(part),
        None if parts == _NO_PARTS else PageParts(*parts),
        None if percent is None else _rate_of(percent, row[6]),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
