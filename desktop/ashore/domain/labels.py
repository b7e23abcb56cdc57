"""Labels that stand beside the stage: M1-M7+, the credit-bureau mark, the five-class name.

Each is a table of (first day overdue, label) with its own convention and its own scope: a debt to a
person has none of them. The tables are data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ashore.domain.debt import Debt, Kind
from ashore.domain.scope import EVERY, Scope

Steps = Sequence[tuple[int, str]]
"""Rising (first day overdue, label); below the first step there is no label."""


@dataclass(frozen=True, slots=True)
class Conventions:
    """The label tables: 账龄 (M1...), 征信逾期标记 (1..7), 五级分类 for loans and for cards.

    The scopes say for which debts each convention is known.
    """

    months: Steps
    credit_mark: Steps
    loan_class: Steps
    card_class: Steps
    months_for: Scope = EVERY
    credit_mark_for: Scope = EVERY
    five_class_for: Scope = EVERY


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one debt; empty where none applies."""

    month: str = ""
    credit_mark: str = ""
    five_class: str = ""


def labels(days_overdue: int, debt: Debt, conventions: Conventions) -> Labels:
    """The labels of ``debt`` for a number of days overdue."""
    classes = conventions.card_class if debt.kind == Kind.CARD else conventions.loan_class

    def step(steps: Steps, scope: Scope) -> str:
        return _step(steps, days_overdue) if scope.holds(debt) else ""

    return Labels(
        month=step(conventions.months, conventions.months_for),
        credit_mark=step(conventions.credit_mark, conventions.credit_mark_for),
        five_class=step(classes, conventions.five_class_for),
    )


def next_label(days_overdue: int, steps: Steps) -> tuple[int, str] | None:
    """The next step after ``days_overdue``: its first day and its label."""
    return next(((day, label) for day, label in steps if day > days_overdue), None)


def _step(steps: Steps, days_overdue: int) -> str:
    found = ""
    for first_day, label in steps:
        if days_overdue >= first_day:
            found = label
    return found
