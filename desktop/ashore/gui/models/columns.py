"""The columns of the debts table: their order, header, alignment, width and sort key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import IntEnum
from typing import Any

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Status
from ashore.domain.portfolio import Portfolio
from ashore.domain.stage import Stage
from ashore.domain.standing import Standing
from ashore.words import names
from ashore.words.language import translate


class Column(IntEnum):
    """The columns from left to right, before the person moves any."""

    RANK = 0
    DEBT = 1
    BALANCE = 2
    RATE = 3
    DUE = 4
    AMOUNT_DUE = 5
    OVERDUE = 6
    STAGE = 7
    NEXT = 8
    COST = 9


NUMERIC = frozenset(
    {Column.BALANCE, Column.RATE, Column.DUE, Column.AMOUNT_DUE, Column.OVERDUE, Column.COST}
)
"""Right-aligned, with their headers."""

AMOUNTS = frozenset({Column.BALANCE, Column.AMOUNT_DUE, Column.COST})

WIDTHS = {
    Column.RANK: 36, Column.DEBT: 112, Column.BALANCE: 94, Column.RATE: 92, Column.DUE: 96,
    Column.AMOUNT_DUE: 108, Column.OVERDUE: 76, Column.STAGE: 92, Column.NEXT: 88, Column.COST: 76,
}  # fmt: skip
"""Widths at first sight, in pixels; DEBT takes what is left over."""

HIDDEN_AT_FIRST = frozenset({Column.AMOUNT_DUE})
"""The amount stands under the due date already; as a column of its own it can be sorted by."""

EDITABLE = frozenset({Column.DEBT, Column.BALANCE, Column.RATE, Column.DUE, Column.AMOUNT_DUE})

_FAR = date.max
_STAGES = list(Stage)


def header(column: Column, currency: str = "") -> str:
    """The word over a column, with the sign of its currency where it holds amounts."""
    word = _word(column)
    if column in AMOUNTS and currency:
        return f"{word} {currency_of(currency).sign or currency}"
    return word


def _word(column: Column) -> str:
    return {
        Column.RANK: translate("Columns", "#"),
        Column.DEBT: translate("Columns", "Debt"),
        Column.BALANCE: translate("Columns", "Balance"),
        Column.RATE: translate("Columns", "Rate now"),
        Column.DUE: translate("Columns", "Due"),
        Column.AMOUNT_DUE: translate("Columns", "Amount due"),
        Column.OVERDUE: translate("Columns", "Overdue"),
        Column.STAGE: translate("Columns", "Stage"),
        Column.NEXT: translate("Columns", "Next"),
        Column.COST: translate("Columns", "Per day"),
    }[column]


def explanation(column: Column) -> str:
    """What the column says, for the tool tip and the screen reader."""
    return {
        Column.RANK: translate("Columns", "Order of repayment: 1 has the highest rate now"),
        Column.DEBT: translate("Columns", "Name, lender and product"),
        Column.BALANCE: translate(
            "Columns",
            "Recorded: as last read from the lender, less payments; what has grown since is not in it",
        ),
        Column.RATE: translate(
            "Columns", "Yearly rate in force, with penalty interest while overdue"
        ),
        Column.DUE: translate("Columns", "Oldest due date not paid in full, or the next one"),
        Column.AMOUNT_DUE: translate("Columns", "What the lender asks for now"),
        Column.OVERDUE: translate("Columns", "Days since the oldest unpaid due date"),
        Column.STAGE: translate("Columns", "Where the debt stands with its lender"),
        Column.NEXT: translate("Columns", "The next stage, and the day it usually begins"),
        Column.COST: translate("Columns", "Interest and penalty interest of one day"),
    }[column]


def sort_key(column: Column, portfolio: Portfolio) -> Callable[[Standing], Any]:
    """Native values to sort by; what is unknown or does not apply comes last."""
    last = len(portfolio.standings) + 1
    keys: dict[Column, Callable[[Standing], Any]] = {
        Column.RANK: lambda s: portfolio.ranks.get(s.debt.id, last),
        Column.DEBT: lambda s: names.called(s.debt.name).casefold(),
        Column.BALANCE: lambda s: (s.debt.currency, s.balance),
        Column.RATE: lambda s: (s.compare is not None, s.compare or 0),
        Column.DUE: lambda s: s.due_date or _FAR,
        Column.AMOUNT_DUE: lambda s: (s.debt.currency, s.amount_due),
        Column.OVERDUE: lambda s: s.days_overdue,
        Column.STAGE: lambda s: (s.debt.status is Status.ARCHIVED, _STAGES.index(s.stage)),
        Column.NEXT: lambda s: s.next_stage_on or _FAR,
        Column.COST: lambda s: (s.debt.currency, s.cost.total if s.cost else -1),
    }
    return keys[column]
