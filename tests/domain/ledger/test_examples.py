"""The worked examples of DOMAIN.md section 6 that a ledger can carry, to the cent."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.ledger.build import (
    DAY,
    MONTH,
    PRINCIPAL,
    YEAR,
    at,
    card,
    correct,
    day,
    debt,
    page,
    pay,
    rate,
    rows,
    times,
    told,
)

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Debt, Entry
from ashore.domain.ledger import Parts, Statement, What
from ashore.domain.overdue import Due
from ashore.domain.rates import DayBasis
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    FreePeriod,
    LateFee,
    PaymentOrder,
    Penalty,
    PenaltyKind,
)

ICBC = card(
    statement_day=30,
    free_period=FreePeriod.UNPAID,
    late_fee=LateFee(FeeKind.PERCENT, percent=Decimal(5)),
)
O_01 = page("2026-03-30", 100_000, "2026-04-23", 10_000)
O_03 = page("2026-03-31", 1_000_000, "2026-04-25", 100_000)


def test_o_01_the_minimum_of_a_card() -> None:
    found = told(card(), [O_01, pay("2026-04-23", 10_000)], "2026-05-05")
    assert rows(found, What.INTEREST) == [
        ("2026-03-30", "2026-04-22", 24, 100_000, 1200),
        ("2026-04-23", "2026-05-05", 13, 90_000, 585),
    ]
    assert found.state.accrued_interest == 1785
    assert found.state.parts == Parts(90_000, 1785)


def test_o_01_paid_in_full_it_costs_nothing() -> None:
    found = at(card(), [O_01, pay("2026-04-23", 100_000)], "2026-05-05")
    assert (found.accrued_interest, found.total, found.credit) == (0, 0, 0)


def test_o_03_only_the_unpaid_part_bears_interest() -> None:
    found = told(ICBC, [O_03, pay("2026-04-20", 990_000)], "2026-04-30")
    assert rows(found, What.INTEREST) == [("2026-03-31", "2026-04-30", 31, 10_000, 155)]


def test_o_03_a_missed_minimum_costs_a_fee() -> None:
    found = at(ICBC, [O_03, pay("2026-04-20", 90_000)], "2026-04-30")
    assert found.late_fees == 500
    assert found.arrears == (Due(day("2026-04-25"), 10_000),)


def test_o_05_what_a_statement_asks_for() -> None:
    """Its interest is given, not reckoned: it stands in the ledger as what the lender charged."""
    entries = [
        page("2026-04-05", 226_180, "2026-04-23"),
        pay("2026-04-23", 30_000),
        correct("2026-05-04", 4721, Part.INTEREST),
    ]
    found = at(card(rate=rate("0")), entries, "2026-05-05")
    assert found.total == 200_901
    assert found.statement == Statement(
        day("2026-05-05"), day("2026-05-23"), 200_901, 24_339, 0, 4721, 0
    )
    assert found.upcoming == Due(day("2026-05-23"), 24_339)


CASES: dict[str, tuple[Debt, list[Entry], str, int, int]] = {
    # JD's help page on Jintiao: 30 days of interest, 5 days of penalty on all principal
    "O-08": (
        debt(rate("0.04", DAY), penalty=times("1.5", PRINCIPAL)),
        [page("2016-11-30", 300_000, "2016-12-30")],
        "2017-01-04", 3600, 900,
    ),
    # 5 months at 5 per mille; then 13 days on principal and unpaid interest
    "O-09": (
        debt(
            rate("0.5", MONTH), accrual=Accrual.MONTHLY, basis=DayBasis.D360,
            penalty=times("1", on_interest=True),
        ),
        [page("2020-06-28", 80_000_000, "2020-11-28")],
        "2020-12-11", 2_000_000, 177_667,
    ),
    # 5 % a year by 30/360, penalty + 40 %; a third is paid on the due date
    "O-12": (
        debt(
            rate("5", YEAR), basis=DayBasis.THIRTY_360, penalty=times("1.4"),
            order=PaymentOrder.PRINCIPAL_FIRST,
        ),
        [
            page("2022-03-07", 300_000_000, "2022-06-07"),
            pay("2022-06-07", 100_000_000),
            pay("2022-09-12", 200_000_000),
        ],
        "2022-09-12", 3_750_000, 3_694_444,
    ),
    "O-14": (
        debt(rate("0"), penalty=Penalty(PenaltyKind.RATE, Decimal("0.05"), DAY)),
        [page("2026-11-01", 1_000_000, "2026-11-10")],
        "2026-11-20", 0, 5000,
    ),
    "O-14, a day": (
        debt(rate("0"), penalty=Penalty(PenaltyKind.RATE, Decimal("0.05"), DAY)),
        [page("2026-11-01", 500_000, "2026-11-10")],
        "2026-11-11", 0, 250,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_worked_examples(name: str) -> None:
    who, entries, on, interest, penalty = CASES[name]
    found = at(who, entries, on)
    assert (found.accrued_interest, found.accrued_penalty) == (interest, penalty)
