"""Labels beside the stage, at the first and last day of each step (DOMAIN.md section 2)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.domain.build import debt

from ashore.domain.debt import Kind
from ashore.domain.labels import Conventions, Labels, labels, next_label
from ashore.domain.scope import Scope

MONTHS = (*((30 * i + 1, f"M{i + 1}") for i in range(6)), (181, "M7+"))
MARKS = tuple((30 * i + 1, str(i + 1)) for i in range(7))
LOAN = ((0, "normal"), (1, "special"), (91, "substandard"), (271, "doubtful"), (361, "loss"))
CARD = ((0, "normal"), (1, "special"), (91, "substandard"), (121, "doubtful"), (181, "loss"))
CONVENTIONS = Conventions(MONTHS, MARKS, LOAN, CARD)
A_CARD = debt()
A_LOAN = replace(A_CARD, kind=Kind.BANK_LOAN)


@pytest.mark.parametrize(
    ("days", "month", "mark", "loan", "card"),
    [  # M1 1-30 ...; mark 7 over 180; loans > 90, > 270, > 360; cards 91-120, 121-180, > 180
        (0, "", "", "normal", "normal"),
        (1, "M1", "1", "special", "special"),
        (30, "M1", "1", "special", "special"),
        (31, "M2", "2", "special", "special"),
        (60, "M2", "2", "special", "special"),
        (61, "M3", "3", "special", "special"),
        (90, "M3", "3", "special", "special"),
        (91, "M4", "4", "substandard", "substandard"),
        (120, "M4", "4", "substandard", "substandard"),
        (121, "M5", "5", "substandard", "doubtful"),
        (150, "M5", "5", "substandard", "doubtful"),
        (151, "M6", "6", "substandard", "doubtful"),
        (180, "M6", "6", "substandard", "doubtful"),
        (181, "M7+", "7", "substandard", "loss"),
        (270, "M7+", "7", "substandard", "loss"),
        (271, "M7+", "7", "doubtful", "loss"),
        (360, "M7+", "7", "doubtful", "loss"),
        (361, "M7+", "7", "loss", "loss"),
        (4000, "M7+", "7", "loss", "loss"),
    ],
)
def test_each_step(days: int, month: str, mark: str, loan: str, card: str) -> None:
    assert labels(days, A_LOAN, CONVENTIONS) == Labels(month, mark, loan)
    assert labels(days, A_CARD, CONVENTIONS) == Labels(month, mark, card)


@pytest.mark.parametrize(
    ("days", "following"),
    [
        (0, (1, "M1")), (1, (31, "M2")), (30, (31, "M2")), (31, (61, "M3")), (180, (181, "M7+")),
        (181, None),
    ],
)  # fmt: skip
def test_the_next_step(days: int, following: tuple[int, str] | None) -> None:
    assert next_label(days, MONTHS) == following


def test_without_tables_there_is_no_label() -> None:
    empty = Conventions((), (), (), ())
    assert labels(100, A_CARD, empty) == Labels()
    assert next_label(0, ()) is None


def test_a_convention_holds_only_for_its_debts() -> None:
    cards, yuan = Scope(frozenset({Kind.CARD})), Scope(currencies=frozenset({"CNY"}))
    some = replace(CONVENTIONS, months_for=cards, credit_mark_for=yuan, five_class_for=cards)
    assert labels(100, A_CARD, some) == Labels("M4", "4", "substandard")
    assert labels(100, A_LOAN, some) == Labels("", "4", "")
    assert labels(100, replace(A_CARD, currency="USD"), some) == Labels("M4", "", "substandard")
