"""A day's interest and penalty to the cent, and the figure by which debts are compared."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.build import day, rate

from ashore.domain.cost import DailyCost, daily_cost, day_cost, rate_now, yearly_cost
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import Accrual, Penalty, PenaltyBase, PenaltyKind, Terms

DAY, MONTH, YEAR = Period.DAY, Period.MONTH, Period.YEAR
OVERDUE, PRINCIPAL = PenaltyBase.OVERDUE, PenaltyBase.PRINCIPAL
D360, D365, ACTUAL = DayBasis.D360, DayBasis.D365, DayBasis.ACTUAL
DAILY, MONTHLY = Accrual.DAILY, Accrual.MONTHLY
HUABEI = Terms(rate("0", DAY), penalty=Penalty(PenaltyKind.RATE, Decimal("0.05"), DAY, OVERDUE))
JINTIAO = Terms(
    rate("0.04", DAY), penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"), base=PRINCIPAL)
)
CARD = Terms(rate("0.05", DAY))


@pytest.mark.parametrize(
    ("amount", "quoted", "basis", "accrual", "on", "cost"),
    [
        # a daily rate is a day's, whatever the basis
        (1000000, rate("0.05", DAY), D365, DAILY, "2026-03-01", 500),
        (1000000, rate("0.05", DAY), D360, DAILY, "2024-03-01", 500),
        (1000000, rate("0.05", DAY), D360, MONTHLY, "2024-03-01", 500),
        # a yearly rate is spread over the basis
        (3650000, rate("10"), D365, DAILY, "2026-03-01", 1000),
        (3650000, rate("10"), D365, DAILY, "2024-03-01", 1000),
        (3600000, rate("10"), D360, DAILY, "2026-03-01", 1000),
        (3600000, rate("10"), D360, DAILY, "2024-03-01", 1000),
        (3650000, rate("10"), ACTUAL, DAILY, "2026-03-01", 1000),
        (3660000, rate("10"), ACTUAL, DAILY, "2024-03-01", 1000),
        (3650000, rate("10"), ACTUAL, DAILY, "2100-03-01", 1000),
        # by the month: a twelfth a month, over the days of that month
        (3720000, rate("10"), D360, MONTHLY, "2026-03-01", 1000),
        (3480000, rate("10"), ACTUAL, MONTHLY, "2024-02-01", 1000),
        (360000, rate("1", MONTH), D360, DAILY, "2024-03-01", 120),
        (372000, rate("1", MONTH), D365, MONTHLY, "2026-03-01", 120),
        (3600000000, rate("10"), D360, MONTHLY, "2026-04-01", 1000000),
        (3650000000, rate("1", MONTH), D365, DAILY, "2026-03-01", 1200000),
        # exactly a half goes up, a hair less does not
        (1000, rate("0.05", DAY), D365, DAILY, "2026-03-01", 1),
        (999, rate("0.05", DAY), D365, DAILY, "2026-03-01", 0),
        (3000, rate("0.05", DAY), D365, DAILY, "2026-03-01", 2),
        (5000, rate("0.05", DAY), D365, DAILY, "2026-03-01", 3),
        (365, rate("50"), D365, DAILY, "2026-03-01", 1),
        (180, rate("100"), D360, DAILY, "2026-03-01", 1),
        (179, rate("100"), D360, DAILY, "2026-03-01", 0),
        # nothing
        (0, rate("24"), D365, DAILY, "2026-03-01", 0), (1000000, rate("0"), D365, DAILY, "2026-03-01", 0),
    ],
)  # fmt: skip
def test_a_days_cost(
    amount: int, quoted: Rate, basis: DayBasis, accrual: Accrual, on: str, cost: int
) -> None:
    assert day_cost(amount, quoted, Terms(accrual=accrual, basis=basis), day(on)) == cost


def with_penalty(kind: PenaltyKind, value: str, base: PenaltyBase, contract: Rate | None) -> Terms:
    return Terms(contract, penalty=Penalty(kind, Decimal(value), DAY, base))


@pytest.mark.parametrize(
    ("terms", "balance", "overdue", "cost"),
    [
        # O-14: Huabei 10,000 overdue, 0.05 % a day: 5.00 a day (10 days 50.00); 5,000: 2.50
        (HUABEI, 1000000, 1000000, DailyCost(0, 0, 500, 1000000)),
        (HUABEI, 500000, 500000, DailyCost(0, 0, 250, 500000)),
        (HUABEI, 1000000, 500000, DailyCost(0, 500000, 250, 500000)),
        (HUABEI, 1000000, 0, DailyCost(0, 1000000)),
        # O-08: Jintiao 3,000 on all principal, 0.06 % a day: 1.80 (5 days 9.00); before: 1.20
        (JINTIAO, 300000, 100000, DailyCost(0, 0, 180, 300000)),
        (JINTIAO, 300000, 300000, DailyCost(0, 0, 180, 300000)),
        (JINTIAO, 300000, 0, DailyCost(120, 300000)),
        # the rest keeps its normal interest, and each part is rounded on its own
        (with_penalty(PenaltyKind.MULTIPLE, "1.5", OVERDUE, rate("0.05", DAY)), 1000000, 200000,
         DailyCost(400, 800000, 150, 200000)),
        (with_penalty(PenaltyKind.MULTIPLE, "2", OVERDUE, rate("0.05", DAY)), 1500, 500,
         DailyCost(1, 1000, 1, 500)),
        (with_penalty(PenaltyKind.ADDITION, "0.01", OVERDUE, rate("0.05", DAY)), 1000000, 1000000,
         DailyCost(0, 0, 600, 1000000)),
        (with_penalty(PenaltyKind.RATE, "0.07", PRINCIPAL, rate("0.05", DAY)), 1000000, 1,
         DailyCost(0, 0, 700, 1000000)),
        # no penalty: overdue or not makes no difference
        (CARD, 1000000, 1000000, DailyCost(500, 1000000)), (CARD, 1000000, 0, DailyCost(500, 1000000)),
        # nothing owed costs nothing, known rate or not
        (CARD, 0, 0, DailyCost(0, 0)), (Terms(), 0, 0, DailyCost(0, 0)),
        # contract rate unknown
        (Terms(), 1000000, 0, None), (Terms(), 1000000, 1000000, None),
        (with_penalty(PenaltyKind.MULTIPLE, "1.5", OVERDUE, None), 1000000, 1000000, None),
        (with_penalty(PenaltyKind.ADDITION, "0.01", OVERDUE, None), 1000000, 1000000, None),
        # ... yet the penalty rate known: enough where it runs on everything
        (with_penalty(PenaltyKind.RATE, "0.05", OVERDUE, None), 1000000, 1000000,
         DailyCost(0, 0, 500, 1000000)),
        (with_penalty(PenaltyKind.RATE, "0.05", OVERDUE, None), 1000000, 400000, None),
        (with_penalty(PenaltyKind.RATE, "0.05", OVERDUE, None), 1000000, 999999, None),
        (with_penalty(PenaltyKind.RATE, "0.05", PRINCIPAL, None), 1000000, 400000,
         DailyCost(0, 0, 500, 1000000)),
        (with_penalty(PenaltyKind.RATE, "0.05", PRINCIPAL, None), 1000000, 0, None),
    ],
)  # fmt: skip
def test_interest_and_penalty(
    terms: Terms, balance: int, overdue: int, cost: DailyCost | None
) -> None:
    assert daily_cost(terms, balance, overdue, day("2026-03-01")) == cost


def test_the_worked_examples_over_their_days() -> None:
    huabei = daily_cost(HUABEI, 1000000, 1000000, day("2026-03-01"))
    jintiao = daily_cost(JINTIAO, 300000, 300000, day("2017-01-04"))
    assert huabei is not None
    assert jintiao is not None
    assert huabei.total * 10 == 5000  # O-14: 50.00
    assert jintiao.total * 5 == 900  # O-08: 9.00


@pytest.mark.parametrize(
    ("terms", "overdue", "in_force"),
    [
        (JINTIAO, False, rate("0.04", DAY)), (JINTIAO, True, rate("0.06", DAY)),
        (CARD, True, rate("0.05", DAY)), (Terms(), False, None), (Terms(), True, None),
        (with_penalty(PenaltyKind.RATE, "0.05", OVERDUE, None), False, None),
        (with_penalty(PenaltyKind.RATE, "0.05", OVERDUE, None), True, rate("0.05", DAY)),
    ],
)  # fmt: skip
def test_rate_in_force(terms: Terms, overdue: bool, in_force: Rate | None) -> None:
    assert rate_now(terms, overdue) == in_force


@pytest.mark.parametrize(
    ("quoted", "terms", "percent"),
    [
        (rate("18"), Terms(), "18"),
        (rate("18"), Terms(basis=D360), "18.25"),  # 365/360 of what it says
        (rate("18"), Terms(basis=D360, accrual=MONTHLY), "18"),
        (rate("18"), Terms(basis=ACTUAL), "18"),
        (rate("0.05", DAY), Terms(basis=D360), "18.25"),
        (rate("1.5", MONTH), Terms(basis=D360), "18.25"),
        (rate("1.5", MONTH), Terms(basis=D360, accrual=MONTHLY), "18"),
        (rate("0"), Terms(basis=D360), "0"),
    ],
)
def test_yearly_cost(quoted: Rate, terms: Terms, percent: str) -> None:
    assert yearly_cost(quoted, terms) == Decimal(percent)


def test_an_addition_of_nothing_costs_nothing_more() -> None:
    # A daily contract rate stays daily under an addition, whatever the basis of yearly rates.
    nothing = Penalty(PenaltyKind.ADDITION, Decimal(0), YEAR)
    terms = Terms(rate("0.05", DAY), basis=D360, penalty=nothing)
    usual = daily_cost(terms, 1000000, 0, day("2026-03-01"))
    late = daily_cost(terms, 1000000, 1000000, day("2026-03-01"))
    assert usual is not None
    assert late is not None
    assert late.total == usual.total == 500
