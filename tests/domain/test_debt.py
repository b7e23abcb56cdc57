"""What a debt is where nothing more was said about it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
from tests.domain.build import balance, day, debt, rate, record, stand

from ashore.domain.cost import DailyCost
from ashore.domain.debt import (
    Debt,
    Entry,
    EntryKind,
    History,
    Kind,
    Repeats,
    Status,
    ordered,
)
from ashore.domain.labels import Labels
from ashore.domain.money import Currency
from ashore.domain.overdue import Due, Position
from ashore.domain.stage import Boundaries
from ashore.domain.standing import Standing
from ashore.domain.terms import Grace, LateFee, Minimum, Penalty, Terms


def test_a_debt_needs_a_name_and_a_currency() -> None:
    plain = Debt("a", "Aunt", "CNY")
    assert plain == Debt(
        id="a", name="Aunt", currency="CNY", lender="", kind=Kind.CUSTOM, terms=Terms(),
        repeats=Repeats.NONE, contact_works=True, history=History.MIXED, boundaries=None,
        hotline="", notes="", status=Status.OPEN, position=0,
    )  # fmt: skip


def test_an_entry_needs_a_day_and_an_amount() -> None:
    plain = Entry("e", "a", day("2026-03-01"), EntryKind.PAYMENT, 5)
    assert (plain.seq, plain.due_date, plain.amount_due, plain.note) == (0, None, None, "")


def test_a_ledger_is_ordered_by_day_then_as_entered() -> None:
    first = Entry("c", "a", day("2026-03-01"), EntryKind.PAYMENT, 5, seq=0)
    second = Entry("b", "a", day("2026-03-01"), EntryKind.PAYMENT, 5, seq=1)
    third = Entry("a", "a", day("2026-03-02"), EntryKind.PAYMENT, 5, seq=0)
    assert ordered(iter([third, second, first])) == (first, second, third)
    assert (ordered([]), ordered(iter([first]))) == ((), (first,))


VALUES: list[Any] = [
    Debt("a", "Aunt", "CNY"), balance("2026-03-01", 5), record(debt()), Currency("CNY", 2),
    rate("5"), Terms(), Penalty(), LateFee(), Minimum(), Grace(), Boundaries(4, 16), Labels(),
    DailyCost(0, 0), Due(day("2026-03-01"), 5), Position(0, (), None, 0),
    stand(debt(), [balance("2026-03-01", 5)], "2026-03-01"),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_are_slim_and_compare_by_what_they_hold(value: Any) -> None:
    assert not hasattr(value, "__dict__")
    twin = copy.copy(value)
    assert twin == value
    assert hash(twin) == hash(value)


if TYPE_CHECKING:

    def no_field_is_ever_set(entry: Entry, found: Standing, terms: Terms) -> None:
        """The type checker refuses each of these lines, or complains of a needless mark."""
        entry.amount = 5  # type: ignore[misc]
        found.balance = 5  # type: ignore[misc]
        terms.rate = None  # type: ignore[misc]
