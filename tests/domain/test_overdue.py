"""Which dues are unpaid on a day: DOMAIN.md section 2, day 1 is the day after the due date."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.build import INSTALMENTS, balance, day, debt, payment

from ashore.domain.debt import Entry, Repeats
from ashore.domain.overdue import Due, Position, checkpoint, overdue_amount, paid_since, position
from ashore.domain.terms import Grace, Minimum, MinimumKind, Terms

ONCE = [balance("2026-03-01", 500000, "2026-03-10", 100000)]
"""5,000.00 owed on 1 March, 1,000.00 of it asked for by 10 March."""


def dues(*pairs: tuple[str, int]) -> tuple[Due, ...]:
    return tuple(Due(day(on), unpaid) for on, unpaid in pairs)


@pytest.mark.parametrize(
    ("entries", "on", "expected"),
    [
        # before, on and after the due date
        (ONCE, "2026-03-09", Position(500000, (), Due(day("2026-03-10"), 100000), 0)),
        (ONCE, "2026-03-10", Position(500000, (), Due(day("2026-03-10"), 100000), 0)),
        (ONCE, "2026-03-11", Position(500000, dues(("2026-03-10", 100000)), None, 0)),
        # paid ahead, to the cent
        ([*ONCE, payment("2026-03-02", 100000)], "2026-03-09", Position(400000, (), None, 0)),
        # paid on the due date, and a day late (late only until then)
        ([*ONCE, payment("2026-03-10", 100000)], "2026-03-11", Position(400000, (), None, 0)),
        (
            [*ONCE, payment("2026-03-11", 100000)],
            "2026-03-10",
            Position(500000, (), Due(day("2026-03-10"), 100000), 0),
        ),
        ([*ONCE, payment("2026-03-11", 100000)], "2026-03-11", Position(400000, (), None, 0)),
        (
            [*ONCE, payment("2026-03-12", 100000)],
            "2026-03-11",
            Position(500000, dues(("2026-03-10", 100000)), None, 0),
        ),
        # in part: the due date stays, the amount falls
        (
            [*ONCE, payment("2026-03-05", 40000)],
            "2026-03-11",
            Position(460000, dues(("2026-03-10", 60000)), None, 0),
        ),
        # several on one day, typed in any order
        (
            [payment("2026-03-09", 30000, 3), *ONCE, payment("2026-03-09", 50000, 2)],
            "2026-03-11",
            Position(420000, dues(("2026-03-10", 20000)), None, 0),
        ),
        # more than the whole balance: nothing goes below zero
        ([*ONCE, payment("2026-03-09", 600000)], "2026-03-11", Position(0, (), None, 0)),
        # paid before the balance was read: it is inside the balance already
        (
            [*ONCE, payment("2026-02-20", 100000)],
            "2026-03-11",
            Position(500000, dues(("2026-03-10", 100000)), None, 0),
        ),
        # on the balance's own day the order of entry decides
        (
            [balance("2026-03-01", 500000, "2026-03-10", 100000, 2), payment("2026-03-01", 100000, 1)],
            "2026-03-11",
            Position(500000, dues(("2026-03-10", 100000)), None, 0),
        ),
        (
            [balance("2026-03-01", 500000, "2026-03-10", 100000, 1), payment("2026-03-01", 100000, 2)],
            "2026-03-11",
            Position(400000, (), None, 0),
        ),
        # a payment that lies ahead does not count yet
        ([*ONCE, payment("2026-04-01", 500000)], "2026-03-31", Position(500000, dues(("2026-03-10", 100000)), None, 0)),
        # looked at before the first balance: that balance has to do
        (ONCE, "2026-01-01", Position(500000, (), Due(day("2026-03-10"), 100000), 0)),
        ([*ONCE, payment("2026-02-20", 100000)], "2026-02-25", Position(500000, (), Due(day("2026-03-10"), 100000), 0)),
        # no due date, nothing asked for, nothing owed, nothing entered
        ([balance("2026-03-01", 500000)], "2026-09-01", Position(500000, (), None, 0)),
        ([balance("2026-03-01", 500000, "2026-03-10", 0)], "2026-09-01", Position(500000, (), None, 0)),
        ([balance("2026-03-01", 0, "2026-03-10")], "2026-09-01", Position(0, (), None, 0)),
        ([], "2026-09-01", Position(0, (), None, 0)),
        ([payment("2026-03-01", 5000)], "2026-09-01", Position(0, (), None, 0)),
        # asked for more than is owed
        (
            [balance("2026-03-01", 50000, "2026-03-10", 60000)],
            "2026-03-11",
            Position(50000, dues(("2026-03-10", 50000)), None, 0),
        ),
        # nothing said: the minimum rule, here the whole balance
        (
            [balance("2026-03-01", 50000, "2026-03-10")],
            "2026-03-11",
            Position(50000, dues(("2026-03-10", 50000)), None, 0),
        ),
    ],
)  # fmt: skip
def test_one_due(entries: list[Entry], on: str, expected: Position) -> None:
    assert position(debt(), entries, day(on)) == expected


@pytest.mark.parametrize(
    ("paid", "late", "shortfall"),
    [  # DOMAIN.md section 2: 10.00 short counts as paid (容差)
        (99000, 0, 1000), (98999, 1001, 0), (99999, 0, 1), (100000, 0, 0), (0, 100000, 0),
    ],
)  # fmt: skip
def test_the_tolerance(paid: int, late: int, shortfall: int) -> None:
    card = debt(terms=Terms(grace=Grace(3, 1000)))
    entries = [*ONCE, payment("2026-03-05", paid)]
    held = position(card, entries, day("2026-03-11"))
    assert sum(due.unpaid for due in held.arrears) == late
    assert held.shortfall == shortfall
    assert held.balance == 500000 - paid
    # up to the due date the whole amount is still asked for
    before = position(card, entries, day("2026-03-10"))
    assert (before.upcoming.unpaid if before.upcoming else 0) == 100000 - paid
    assert before.shortfall == 0


def test_a_shortfall_is_made_up_by_the_next_payment() -> None:
    card = debt(terms=Terms(grace=Grace(0, 1000), minimum=INSTALMENTS), repeats=Repeats.MONTHLY)
    entries = [*ONCE, payment("2026-03-05", 99500), payment("2026-04-05", 100000)]
    held = position(card, entries, day("2026-04-11"))
    assert (held.arrears, held.shortfall) == ((), 500)  # the oldest due first: April lacks 5.00
    assert held.upcoming == Due(day("2026-05-10"), 100000)


MONTHLY = [balance("2026-01-05", 500000, "2026-01-31", 100000)]


@pytest.mark.parametrize(
    ("entries", "on", "arrears", "upcoming"),
    [
        # the 31st, then the last day of each shorter month, and the 31st again
        (MONTHLY, "2026-01-31", (), ("2026-01-31", 100000)),
        (MONTHLY, "2026-02-01", (("2026-01-31", 100000),), ("2026-02-28", 100000)),
        (MONTHLY, "2026-02-28", (("2026-01-31", 100000),), ("2026-02-28", 100000)),
        (
            MONTHLY, "2026-04-15",
            (("2026-01-31", 100000), ("2026-02-28", 100000), ("2026-03-31", 100000)),
            ("2026-04-30", 100000),
        ),
        # two missed: the oldest counts, and a payment of it moves the count
        (
            [*MONTHLY, payment("2026-03-05", 100000)], "2026-03-05",
            (("2026-02-28", 100000),), ("2026-03-31", 100000),
        ),
        (
            [*MONTHLY, payment("2026-03-05", 150000)], "2026-03-05",
            (("2026-02-28", 50000),), ("2026-03-31", 100000),
        ),
        ([*MONTHLY, payment("2026-03-05", 200000)], "2026-03-05", (), ("2026-03-31", 100000)),
        # paid ahead
        ([*MONTHLY, payment("2026-01-06", 250000)], "2026-01-07", (), ("2026-03-31", 50000)),
        # five instalments, then the balance is used up
        (
            MONTHLY, "2026-12-31",
            tuple((on, 100000) for on in
                  ("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31")),
            None,
        ),
        # the last one is what is left
        (
            [balance("2026-01-05", 250000, "2026-01-31", 100000)], "2026-05-01",
            (("2026-01-31", 100000), ("2026-02-28", 100000), ("2026-03-31", 50000)), None,
        ),
        ([balance("2026-01-05", 100001, "2026-01-31", 100000)], "2026-05-01",
         (("2026-01-31", 100000), ("2026-02-28", 1)), None),
        # leap year, and the 29th in a year without one
        ([balance("2024-01-05", 300000, "2024-01-30", 100000)], "2024-02-10",
         (("2024-01-30", 100000),), ("2024-02-29", 100000)),
        ([balance("2024-02-01", 300000, "2024-02-29", 100000)], "2025-03-01",
         (("2024-02-29", 100000), ("2024-03-29", 100000), ("2024-04-29", 100000)), None),
        ([balance("2025-01-01", 200000, "2025-01-29", 100000)], "2025-02-01",
         (("2025-01-29", 100000),), ("2025-02-28", 100000)),
        # a balance speaks for everything due up to its own day: no due is made up before it
        ([balance("2026-03-20", 300000, "2026-01-31", 100000)], "2026-03-25",
         (("2026-01-31", 100000),), ("2026-03-31", 100000)),
        ([balance("2026-02-28", 300000, "2026-01-31", 100000)], "2026-03-01",
         (("2026-01-31", 100000),), ("2026-03-31", 100000)),
        ([balance("2026-02-27", 300000, "2026-01-31", 100000)], "2026-03-01",
         (("2026-01-31", 100000), ("2026-02-28", 100000)), ("2026-03-31", 100000)),
        # nothing asked for this month, then the instalment
        ([balance("2026-01-05", 300000, "2026-01-31", 0)], "2026-02-01", (), ("2026-02-28", 100000)),
        # a newer balance replaces the older one and what was paid before it
        (
            [*MONTHLY, payment("2026-02-10", 50000), balance("2026-02-15", 450000, "2026-02-28", 80000)],
            "2026-03-01", (("2026-02-28", 80000),), ("2026-03-31", 100000),
        ),
        # seen from before it, the older one holds
        (
            [balance("2026-02-15", 450000, "2026-02-28", 80000), *MONTHLY],
            "2026-02-14", (("2026-01-31", 100000),), ("2026-02-28", 100000),
        ),
    ],
)  # fmt: skip
def test_monthly_dues(
    entries: list[Entry],
    on: str,
    arrears: tuple[tuple[str, int], ...],
    upcoming: tuple[str, int] | None,
) -> None:
    loan = debt(terms=Terms(minimum=INSTALMENTS), repeats=Repeats.MONTHLY)
    held = position(loan, entries, day(on))
    assert held.arrears == dues(*arrears)
    assert held.upcoming == (dues(upcoming)[0] if upcoming else None)


@pytest.mark.parametrize(
    ("minimum", "asked", "amounts"),
    [
        # a tenth of what is left each month, at least the floor, at most what is left
        (Minimum(MinimumKind.PERCENT, percent=Decimal(10)), None, [30000, 27000, 24300, 21870]),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(10), floor=100000), None, [100000, 100000, 100000]),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(10), floor=100000), 250000, [250000, 50000]),
        (Minimum(MinimumKind.FIXED, amount=120000), None, [120000, 120000, 60000]),
        (Minimum(MinimumKind.FIXED, amount=120000), 50000, [50000, 120000, 120000, 10000]),
        # a rule that asks for nothing leaves the rest due at once
        (Minimum(MinimumKind.FIXED, amount=0), None, [300000]),
        (Minimum(), None, [300000]),
        # no instalment is known: what is asked for now says nothing about the next months
        (Minimum(), 200000, [200000, 100000]),
        (Minimum(), 50000, [50000, 250000]),
    ],
)  # fmt: skip
def test_the_minimum_rule_makes_the_dues(
    minimum: Minimum, asked: int | None, amounts: list[int]
) -> None:
    card = debt(terms=Terms(minimum=minimum), repeats=Repeats.MONTHLY)
    entries = [balance("2026-01-01", 300000, "2026-01-15", asked)]
    found = position(card, entries, day("2026-05-01"))
    assert [due.unpaid for due in found.arrears if due.unpaid][: len(amounts)] == amounts


SEVERAL = "2026-11-24"
"""Instalments of 1,000.00 on the 22nd; on 24 November three may be missed."""


@pytest.mark.parametrize(
    ("due", "asked", "arrears"),
    [
        # the newest dates an instalment each, the oldest what is left
        ("2026-09-22", 300000, (("2026-09-22", 100000), ("2026-10-22", 100000), ("2026-11-22", 100000))),
        ("2026-09-22", 240000, (("2026-09-22", 40000), ("2026-10-22", 100000), ("2026-11-22", 100000))),
        ("2026-09-22", 350000, (("2026-09-22", 150000), ("2026-10-22", 100000), ("2026-11-22", 100000))),
        ("2026-09-22", 200001, (("2026-09-22", 1), ("2026-10-22", 100000), ("2026-11-22", 100000))),
        # nothing would be left for the oldest, which is unpaid all the same
        ("2026-09-22", 200000, (("2026-09-22", 200000),)),
        ("2026-09-22", 60000, (("2026-09-22", 60000),)),
        ("2026-09-22", None, (("2026-09-22", 100000),)),
        ("2026-09-22", 0, ()),
        # one date, on the day itself and ahead
        ("2026-11-22", 150000, (("2026-11-22", 150000),)),
        ("2026-10-24", 150000, (("2026-10-24", 50000),)),
        ("2026-12-22", 60000, ()),
    ],
)  # fmt: skip
def test_what_is_asked_for_stands_on_the_dates_on_which_it_was_missed(
    due: str, asked: int | None, arrears: tuple[tuple[str, int], ...]
) -> None:
    loan = debt(terms=Terms(minimum=INSTALMENTS), repeats=Repeats.MONTHLY)
    entries = [balance(SEVERAL, 1000000, due, asked)]
    held = position(loan, entries, day(SEVERAL))
    assert held.arrears == dues(*arrears)
    # whatever was asked for, an instalment is what comes next
    later = position(loan, entries, day("2026-12-25"))
    assert later.upcoming is not None
    assert later.upcoming.unpaid == 100000


def test_a_payment_of_the_oldest_of_three_moves_the_count() -> None:
    loan = debt(terms=Terms(minimum=INSTALMENTS), repeats=Repeats.MONTHLY)
    entries = [balance(SEVERAL, 1000000, "2026-09-22", 300000), payment(SEVERAL, 100000)]
    held = position(loan, entries, day(SEVERAL))
    assert held.arrears == dues(("2026-10-22", 100000), ("2026-11-22", 100000))
    assert held.asked(day(SEVERAL)) == 200000


def test_what_a_percent_asks_for_stays_on_the_oldest_date() -> None:
    tenth = Terms(minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10)))
    card = debt(terms=tenth, repeats=Repeats.MONTHLY)
    entries = [balance(SEVERAL, 1000000, "2026-09-22", 300000)]
    held = position(card, entries, day(SEVERAL))
    assert held.arrears == dues(("2026-09-22", 300000))
    assert held.upcoming == Due(day("2026-12-22"), 70000)


@pytest.mark.parametrize(
    ("before", "due", "then"),
    [
        # 28 February stands for the 31st, the 30th or the 29th, as an earlier balance knows
        (["2026-01-31"], "2026-02-28", "2026-03-31"),
        (["2026-01-30"], "2026-02-28", "2026-03-30"),
        (["2026-01-29"], "2026-02-28", "2026-03-29"),
        (["2026-01-31", "2026-02-28"], "2026-02-28", "2026-03-31"),
        (["2026-01-31"], "2026-04-30", "2026-05-31"),
        (["2026-03-31"], "2026-02-28", "2026-03-31"),  # put back by a month
        (["2026-12-31"], "2027-02-28", "2027-03-31"),
        # or for itself
        ([], "2026-02-28", "2026-03-28"),
        ([None], "2026-02-28", "2026-03-28"),
        (["2026-01-28"], "2026-02-28", "2026-03-28"),
        (["2026-01-05"], "2026-02-28", "2026-03-28"),
        (["2026-01-31", "2026-02-15"], "2026-02-28", "2026-03-28"),  # the day was changed in between
        (["2026-01-31"], "2026-02-27", "2026-03-27"),
        (["2026-01-30"], "2026-03-31", "2026-04-30"),
    ],
)  # fmt: skip
def test_a_short_month_does_not_move_the_day_of_the_month(
    before: list[str | None], due: str, then: str
) -> None:
    loan = debt(terms=Terms(minimum=INSTALMENTS), repeats=Repeats.MONTHLY)
    older = [balance("2026-01-01", 500000, one, 100000, seq) for seq, one in enumerate(before)]
    newest = balance(due, 500000, due, 100000)
    held = position(loan, [newest, *older], day(due))
    assert held.upcoming == Due(day(due), 100000)
    paid = position(loan, [newest, *older, payment(due, 100000)], day(due))
    assert paid.upcoming == Due(day(then), 100000)


def test_small_instalments_come_to_an_end() -> None:
    # a cent a month would run for longer than a calendar has years
    entries = [balance("2026-01-01", 10**9, "2026-01-15", 1)]
    cent = Terms(minimum=Minimum(MinimumKind.FIXED, amount=1))
    held = position(debt(terms=cent, repeats=Repeats.MONTHLY), entries, day("2199-12-31"))
    assert len(held.arrears) == 1202
    assert held.arrears[-1].on == day("2126-02-15")


def test_the_last_balance_up_to_a_day_is_in_force() -> None:
    old, new = balance("2026-01-05", 100), balance("2026-02-05", 200)
    same_day = balance("2026-02-05", 300, seq=2)
    ledger = [new, payment("2026-01-01", 5), same_day, old]
    assert checkpoint(ledger, day("2026-03-01")) is same_day
    assert checkpoint(ledger, day("2026-02-05")) is same_day
    assert checkpoint(ledger, day("2026-02-04")) is old
    assert checkpoint(ledger, day("2026-01-04")) is old  # before the first: the first
    assert checkpoint([payment("2026-01-01", 5)], day("2026-03-01")) is None


def test_payments_count_from_the_balance_to_the_day() -> None:
    base = balance("2026-02-05", 1000, seq=1)
    ledger = [
        base,
        payment("2026-02-04", 1), payment("2026-02-05", 2, seq=0), payment("2026-02-05", 4, seq=2),
        payment("2026-02-06", 8), payment("2026-02-07", 16), balance("2026-02-07", 500),
    ]  # fmt: skip
    assert paid_since(ledger, base, day("2026-02-06")) == 4 + 8
    assert paid_since(ledger, base, day("2026-02-05")) == 4
    assert paid_since(ledger, base, day("2026-02-01")) == 0


@pytest.mark.parametrize(
    ("grace", "on", "amount"),
    [
        (0, "2026-03-11", 300), (3, "2026-03-13", 0), (3, "2026-03-14", 300),
        (3, "2026-04-13", 300), (3, "2026-04-14", 500), (0, "2026-04-11", 500),
    ],
)  # fmt: skip
def test_each_due_has_its_own_grace(grace: int, on: str, amount: int) -> None:
    late = tuple(due for due in dues(("2026-03-10", 300), ("2026-04-10", 200)) if due.on < day(on))
    assert overdue_amount(late, grace, day(on)) == amount
