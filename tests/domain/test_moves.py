"""What was recorded since a page, and what it does to the balance and the dues of the list."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.build import balance, day, debt, payment

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind, Repeats
from ashore.domain.moves import Moves, page, since
from ashore.domain.overdue import Due, position
from ashore.domain.terms import Minimum, MinimumKind, Terms

CHARGE, FEE, WAIVER, CORRECTION = (
    EntryKind.CHARGE, EntryKind.FEE, EntryKind.WAIVER, EntryKind.CORRECTION,
)  # fmt: skip
READ = balance("2026-05-01", 100_000, "2026-05-20")
TENTH = Terms(minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10)))
STATEMENTS = Terms(minimum=TENTH.minimum, statement_day=5)


def entry(kind: EntryKind, on: str, amount: int, part: Part | None = None, seq: int = 5) -> Entry:
    return Entry(f"{kind}{on}", "a", day(on), kind, amount, seq, part=part)


def test_what_was_recorded_since() -> None:
    entries = [
        READ,
        payment("2026-05-02", 1000),
        payment("2026-04-30", 7),
        payment("2026-06-01", 7),
        entry(CHARGE, "2026-05-04", 500),
        entry(FEE, "2026-05-03", 50),
        entry(WAIVER, "2026-05-05", 30, Part.INTEREST),
        entry(WAIVER, "2026-05-05", 40, Part.PRINCIPAL),
        entry(CORRECTION, "2026-05-06", -6, Part.COSTS),
        entry(CORRECTION, "2026-05-06", 8, Part.COSTS),
        Entry("r", "a", day("2026-05-07"), EntryKind.RATE, 0, 1),
    ]
    added = ((day("2026-05-03"), 50), (day("2026-05-04"), 500), (day("2026-05-06"), 8))
    assert since(entries, READ, day("2026-05-31")) == Moves(1040, 36, added)
    found = position(debt(), entries, day("2026-05-10"))
    assert found.balance == 100_000 - 36 + 558 - 1040


def test_a_ledger_without_a_page_owes_what_was_charged() -> None:
    entries = [entry(CHARGE, "2026-05-04", 500), payment("2026-05-10", 200)]
    found = page(entries, day("2026-05-20"))
    assert found is not None
    assert (found.on, found.amount) == (day("2026-05-04"), 0)
    assert page([], day("2026-05-20")) is None
    assert position(debt(), entries, day("2026-05-20")).balance == 300
    assert position(debt(), entries[:1], day("2026-05-20")).balance == 500


@pytest.mark.parametrize(
    ("repeats", "terms", "entries", "on", "expected"),
    [
        # all of a debt that is due once: charges before the due date are due with it
        (Repeats.NONE, Terms(), [entry(CHARGE, "2026-05-10", 500)], "2026-05-21",
         [("2026-05-20", 100_500)]),
        (Repeats.NONE, Terms(), [entry(CHARGE, "2026-05-21", 500)], "2026-05-22",
         [("2026-05-20", 100_000)]),
        # what the page asked for stays what it asked for
        (Repeats.NONE, TENTH, [entry(CHARGE, "2026-05-10", 500)], "2026-05-21",
         [("2026-05-20", 10_000)]),
        # a month's charges are billed with the next due
        (Repeats.MONTHLY, TENTH, [entry(CHARGE, "2026-05-10", 20_000)], "2026-06-21",
         [("2026-05-20", 10_000), ("2026-06-20", 11_000)]),
        # on the statement day and the day after
        (Repeats.MONTHLY, STATEMENTS, [entry(CHARGE, "2026-05-05", 20_000)], "2026-05-21",
         [("2026-05-20", 12_000)]),
        (Repeats.MONTHLY, STATEMENTS, [entry(CHARGE, "2026-05-06", 20_000)], "2026-06-21",
         [("2026-05-20", 10_000), ("2026-06-20", 11_000)]),
        # a debt that was repaid may be charged again
        (Repeats.MONTHLY, Terms(), [entry(CHARGE, "2026-07-01", 300)], "2026-08-21",
         [("2026-05-20", 100_000), ("2026-08-20", 300)]),
        # an instalment that the page names
        (Repeats.MONTHLY, Terms(minimum=Minimum(MinimumKind.INSTALMENT)), [], "2026-05-21",
         [("2026-05-20", 100_000)]),
    ],
)  # fmt: skip
def test_what_was_charged_is_due(
    repeats: Repeats, terms: Terms, entries: list[Entry], on: str, expected: list[tuple[str, int]]
) -> None:
    found = position(debt(terms=terms, repeats=repeats), [READ, *entries], day(on))
    assert found.arrears == tuple(Due(day(due), unpaid) for due, unpaid in expected)


def test_an_instalment_comes_again() -> None:
    monthly = debt(terms=Terms(minimum=Minimum(MinimumKind.INSTALMENT)), repeats=Repeats.MONTHLY)
    read = balance("2026-05-01", 100_000, "2026-05-20", 30_000)
    found = position(monthly, [read], day("2026-07-21"))
    assert [due.unpaid for due in found.arrears] == [30_000] * 3
    named = debt(
        terms=Terms(minimum=Minimum(MinimumKind.INSTALMENT, amount=20_000)), repeats=Repeats.MONTHLY
    )
    found = position(named, [read], day("2026-07-21"))
    assert [due.unpaid for due in found.arrears] == [30_000, 20_000, 20_000]


def test_a_waiver_of_interest_lowers_what_can_be_due() -> None:
    entries = [READ, entry(WAIVER, "2026-05-05", 30_000, Part.INTEREST)]
    found = position(debt(), entries, day("2026-05-21"))
    assert (found.balance, found.arrears) == (70_000, (Due(day("2026-05-20"), 70_000),))
    more = [READ, entry(WAIVER, "2026-05-05", 130_000, Part.INTEREST)]
    assert position(debt(), more, day("2026-05-21")).balance == 0
