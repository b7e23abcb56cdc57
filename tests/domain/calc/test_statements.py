"""Card statements: what falls when, what bears interest, and that nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import strategies as st
from tests.domain.calc.kit import given, rate

from ashore.domain.calc.card import Card, CardCount, Charge, InterestOn, Statement
from ashore.domain.calc.fees import FeeRule
from ashore.domain.calc.loan import Payment
from ashore.domain.calc.segments import Kind, total
from ashore.domain.calc.statements import statements
from ashore.domain.rates import Period

CARD = Card(5, date(2025, 4, 23), rate("0.05", Period.DAY))
CHARGE = Charge(date(2025, 3, 30), 100_000)


def made(
    card: Card = CARD, charges: list[Charge] | None = None, payments: list[Payment] | None = None,
    until: date = date(2025, 7, 5),
) -> tuple[Statement, ...]:  # fmt: skip
    return statements(card, [CHARGE] if charges is None else charges, payments or [], until)


def paid(*days: tuple[int, int, int]) -> list[Payment]:
    """Payments as (month, day, amount) of 2025."""
    return [Payment(date(2025, month, day), amount) for month, day, amount in days]


def test_nothing_was_charged() -> None:
    assert made(charges=[], payments=paid((4, 1, 5))) == ()


def test_nothing_falls_before_the_first_statement() -> None:
    assert made(until=date(2025, 4, 4)) == ()


@pytest.mark.parametrize(
    ("day", "due", "expected"),
    [
        (5, date(2025, 4, 23), [(4, 5, 4, 23), (5, 5, 5, 23), (6, 5, 6, 23)]),
        (31, date(2025, 4, 25), [(3, 31, 4, 25), (4, 30, 5, 25), (5, 31, 6, 25)]),
        (30, date(2025, 4, 25), [(3, 30, 4, 25), (4, 30, 5, 25), (5, 30, 6, 25)]),
        (29, date(2025, 4, 25), [(3, 30, 4, 25), (4, 29, 5, 25), (5, 29, 6, 25)]),
        (25, date(2025, 5, 15), [(4, 25, 5, 15), (5, 25, 6, 15)]),
        (10, date(2025, 4, 10), [(4, 10, 5, 10), (5, 10, 6, 10), (6, 10, 7, 10)]),
        # The due date that is named may be any of them.
        (5, date(2026, 1, 23), [(4, 5, 4, 23), (5, 5, 5, 23), (6, 5, 6, 23)]),
    ],
)
def test_days(day: int, due: date, expected: list[tuple[int, int, int, int]]) -> None:
    found = made(replace(CARD, statement_day=day, due=due), until=date(2025, 6, 20))
    days = [(s.on.month, s.on.day, s.due_date.month, s.due_date.day) for s in found]
    assert days == expected


def test_a_due_date_never_falls_on_or_before_its_statement() -> None:
    card = replace(CARD, statement_day=28, due=date(2025, 3, 31))
    found = made(card, [Charge(date(2025, 1, 20), 1000)], until=date(2025, 4, 1))
    assert [s.due_date for s in found] == [
        date(2025, 1, 31), date(2025, 3, 3), date(2025, 3, 31)
    ]  # fmt: skip


def test_paid_in_full_bears_no_interest() -> None:
    found = made(payments=paid((4, 23, 100_000)))
    assert [s.interest for s in found] == [0, 0, 0, 0]
    assert [s.balance for s in found] == [100_000, 0, 0, 0]


def test_paid_in_full_a_day_late_bears_interest_up_to_then() -> None:
    found = made(payments=paid((4, 24, 100_000)))
    assert [s.interest for s in found[:2]] == [0, 1250]
    (row,) = found[1].segments
    assert (row.start, row.end, row.days) == (date(2025, 3, 30), date(2025, 4, 23), 25)


def test_a_balance_that_bears_interest_does_so_until_it_is_paid() -> None:
    # 900 for 14 days, 6 to 19 May, though that statement is paid in full and in time; the
    # interest it asked for was new on it, and bears none.
    found = made(payments=paid((4, 23, 10_000), (5, 20, 91_785)), until=date(2025, 6, 5))
    assert [s.interest for s in found] == [0, 1785, 630]
    assert found[2].balance == 630


def test_a_payment_before_the_statement() -> None:
    found = made(payments=paid((4, 2, 40_000)))
    assert found[0].due == 60_000
    # 1,000 for three days, then 600 for 34.
    assert found[1].interest == 1170


def test_the_unpaid_part_alone() -> None:
    card = replace(CARD, interest_on=InterestOn.UNPAID)
    found = made(card, payments=paid((4, 2, 40_000), (4, 20, 50_000), (4, 28, 5000)))
    # What was paid by the due date bears none: 100 for 29 days, then 50 for 8.
    assert found[1].interest == 165
    assert [row.base for row in found[1].segments] == [10_000, 5000]


def test_oldest_charges_are_paid_first() -> None:
    charges = [Charge(date(2025, 3, 10), 50_000), Charge(date(2025, 4, 1), 50_000)]
    card = replace(CARD, interest_on=InterestOn.UNPAID)
    found = made(card, charges, paid((4, 20, 50_000)))
    (row,) = found[1].segments
    assert (row.start, row.days, row.base) == (date(2025, 4, 1), 35, 50_000)


def test_without_compounding_interest_bears_none() -> None:
    plain, simple = made(), made(replace(CARD, compounds=False))
    assert plain[1].interest == simple[1].interest == 1850
    assert (plain[2].interest, simple[2].interest) == (1579, 1550)


def test_credit_pays_the_next_charge() -> None:
    charges = [CHARGE, Charge(date(2025, 4, 28), 30_000)]
    found = made(charges=charges, payments=paid((4, 20, 120_000)))
    assert [s.balance for s in found[:2]] == [100_000, 10_000]
    # It was due on 23 May; from 28 April, when 200 of its 300 were paid by the credit.
    (row,) = found[2].segments
    assert (row.start, row.days, row.base) == (date(2025, 4, 28), 39, 10_000)


def test_late_fees_step_up_and_start_anew() -> None:
    card = replace(CARD, late_fee=FeeRule((Decimal(5), Decimal(6))))
    found = made(card, until=date(2025, 6, 5))
    assert [s.late_fee for s in found] == [0, 500, round(found[1].minimum * 6 / 100)]
    kept = made(card, payments=paid((5, 20, found[1].minimum)))
    assert [s.late_fee > 0 for s in kept] == [False, True, False, True]
    assert kept[3].late_fee == round(kept[2].minimum * 5 / 100)


def test_from_day_91_a_payment_pays_principal_first() -> None:
    card = replace(CARD, late_fee=FeeRule(fixed=1000), compounds=False)
    found = {
        day: made(card, payments=[Payment(day, 50_000)], until=date(2025, 9, 5))
        for day in (date(2025, 7, 22), date(2025, 7, 23))
    }
    # Day 90 after 23 April is 22 July: costs and interest of three statements are paid first.
    bases = {day: s[-1].segments[-1].base for day, s in found.items()}
    assert bases[date(2025, 7, 23)] == 50_000
    assert bases[date(2025, 7, 22)] > 50_000


def test_a_miss_made_good_before_the_statement_is_forgotten() -> None:
    found = made(payments=paid((4, 30, 10_000)), until=date(2025, 5, 5))
    assert found[1].minimum == 9000 + found[1].interest


@st.composite
def accounts(draw: st.DrawFn) -> tuple[Card, list[Charge], list[Payment], date]:
    """A card with a year of charges and payments."""
    first = date(2025, 1, 1)
    days = st.integers(0, 300).map(lambda n: first + timedelta(days=n))
    charges = draw(st.lists(st.builds(Charge, days, st.integers(1, 10**6)), min_size=1, max_size=8))
    payments = draw(st.lists(st.builds(Payment, days, st.integers(1, 10**6)), max_size=8))
    card = Card(
        statement_day=draw(st.integers(1, 31)),
        due=draw(days),
        rate=rate(draw(st.decimals(0, "0.1", places=3)), Period.DAY),
        interest_on=draw(st.sampled_from(InterestOn)),
        count=draw(st.sampled_from(CardCount)),
        late_fee=FeeRule((Decimal(5),), floor=draw(st.integers(0, 1000))),
        compounds=draw(st.booleans()),
    )
    return card, charges, payments, first + timedelta(days=400)


@given(accounts())
def test_nothing_is_lost(account: tuple[Card, list[Charge], list[Payment], date]) -> None:
    card, charges, payments, until = account
    interest = fees = 0
    for s in statements(card, charges, payments, until):
        interest += s.interest
        fees += s.late_fee
        charged = sum(c.amount for c in charges if c.on <= s.on)
        repaid = sum(p.amount for p in payments if p.on <= s.on)
        assert repaid + s.balance == charged + interest + fees
        assert total(s.segments, Kind.NORMAL) == s.interest
        assert s.due == max(s.balance, 0) >= s.minimum >= 0
        assert min(s.interest, s.late_fee) >= 0
        assert all(row.amount >= 0 and row.days > 0 for row in s.segments)
        assert s.due_date > s.on


@given(accounts())
def test_the_order_of_entry_does_not_matter(
    account: tuple[Card, list[Charge], list[Payment], date],
) -> None:
    card, charges, payments, until = account
    turned = statements(card, charges[::-1], payments[::-1], until)
    plain = statements(card, charges, payments, until)
    assert [s[:7] for s in turned] == [s[:7] for s in plain]


@given(accounts())
def test_the_unpaid_part_never_costs_more(
    account: tuple[Card, list[Charge], list[Payment], date],
) -> None:
    card, charges, payments, until = account
    full, unpaid = (
        statements(replace(card, interest_on=on), charges, payments, until) for on in InterestOn
    )
    assert sum(s.interest for s in unpaid) <= sum(s.interest for s in full)
