"""Labels that stand beside the stage: M1-M7+, the credit-bureau mark, the five-class name.

Each is a table of (first day overdue, label) with its own convention; the tables are data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Steps = Sequence[tuple[int, str]]
"""Rising (first day overdue, label); below the first step there is no label."""


@dataclass(frozen=True, slots=True)
class Conventions:
    """The label tables: 账龄 (M1...), 征信逾期标记 (1..7), 五级分类 for loans and for cards."""

    months: Steps
    credit_mark: Steps
    loan_class: Steps
    card_class: Steps


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one debt; empty where none applies."""

    month: str = ""
    credit_mark: str = ""
    five_class: str = ""


def labels(days_overdue: int, is_card: bool, conventions: Conventions) -> Labels:
    """The labels for a number of days overdue."""
    classes = conventions.card_class if is_card else conventions.loan_class
    return Labels(
        month=_step(conventions.months, days_overdue),
        credit_mark=_step(conventions.credit_mark, days_overdue),
        five_class=_step(classes, days_overdue),
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
