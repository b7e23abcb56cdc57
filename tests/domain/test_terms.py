"""Penalty rates and minimum payments by the contract's own rule."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.build import rate

from ashore.domain.rates import Period, Rate
from ashore.domain.terms import (
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)

DAY, MONTH, YEAR = Period.DAY, Period.MONTH, Period.YEAR
MULTIPLE, ADDITION, OWN = PenaltyKind.MULTIPLE, PenaltyKind.ADDITION, PenaltyKind.RATE


@pytest.mark.parametrize(
    ("kind", "value", "period", "contract", "expected"),
    [  # DOMAIN.md section 3
        (PenaltyKind.NONE, "0", YEAR, rate("12"), rate("12")),
        (PenaltyKind.NONE, "0", YEAR, None, None),
        (MULTIPLE, "1.5", YEAR, rate("0.04", DAY), rate("0.06", DAY)),  # Jiebei, Jintiao
        (MULTIPLE, "1.3", YEAR, rate("6"), rate("7.8")),  # 银发[2003]251号: +30 % to +50 %
        (MULTIPLE, "1.5", YEAR, None, None),
        (MULTIPLE, "1.5", YEAR, rate("0"), rate("0")),
        (OWN, "0.05", DAY, rate("0", DAY), rate("0.05", DAY)),  # Huabei
        (OWN, "0.05", DAY, None, rate("0.05", DAY)),
        (ADDITION, "3", YEAR, rate("6"), rate("9")),
        (ADDITION, "0.01", DAY, rate("0.05", DAY), rate("0.06", DAY)),
        (ADDITION, "0.5", MONTH, rate("1", MONTH), rate("1.5", MONTH)),
        (ADDITION, "3.65", YEAR, rate("0.05", DAY), rate("0.06", DAY)),
        (ADDITION, "0.01", DAY, rate("6"), rate("9.65")),
        (ADDITION, "3", YEAR, None, None),
    ],
)
def test_rate_while_overdue(
    kind: PenaltyKind, value: str, period: Period, contract: Rate | None, expected: Rate | None
) -> None:
    assert Penalty(kind, Decimal(value), period).rate(contract) == expected


@pytest.mark.parametrize(
    ("minimum", "balance", "asked"),
    [  # DOMAIN.md section 3: 10 % usual, 5 % at one issuer, a floor at another
        (Minimum(), 500000, 500000),
        (Minimum(), 0, 0),
        (Minimum(MinimumKind.FIXED, amount=30000), 500000, 30000),
        (Minimum(MinimumKind.FIXED, amount=30000), 20000, 20000),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(10)), 500000, 50000),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(5)), 500000, 25000),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(10)), 5, 1),  # 0.5 rounds up
        (Minimum(MinimumKind.PERCENT, percent=Decimal(10)), 4, 0),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(5), floor=20000), 500000, 25000),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(5), floor=20000), 100000, 20000),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(5), floor=20000), 15000, 15000),
        (Minimum(MinimumKind.PERCENT, percent=Decimal(10), floor=20000), 0, 0),
    ],
)
def test_minimum_payment(minimum: Minimum, balance: int, asked: int) -> None:
    assert minimum.of(balance) == asked


def test_plain_terms_promise_nothing() -> None:
    # The issue: kind custom has no grace, no fee and no penalty unless given
    terms = Terms()
    assert terms.rate is None
    assert terms.penalty.kind is PenaltyKind.NONE
    assert terms.penalty.base is PenaltyBase.OVERDUE
    assert terms.late_fee == LateFee(FeeKind.NONE)
    assert terms.grace == Grace(0, 0)
    assert terms.minimum.kind is MinimumKind.FULL
    nothing = Decimal(0)
    assert Penalty() == Penalty(PenaltyKind.NONE, nothing, YEAR, PenaltyBase.OVERDUE)
    assert LateFee() == LateFee(FeeKind.NONE, 0, nothing, 0)
    assert Minimum() == Minimum(MinimumKind.FULL, 0, nothing, 0)


FEE = LateFee(FeeKind.PERCENT, percent=Decimal(5), floor=1000, then=(Decimal(6), Decimal("7.5")))


@pytest.mark.parametrize(
    ("fee", "unpaid", "miss", "expected"),
    [
        (LateFee(), 100_000, 1, 0),
        (FEE, 0, 1, 0),
        (FEE, 100_000, 1, 5000),
        (FEE, 100_000, 2, 6000),
        (FEE, 100_000, 3, 7500),
        (FEE, 100_000, 9, 7500),
        (FEE, 10_000, 2, 1000),
        (LateFee(FeeKind.PERCENT, percent=Decimal(5)), 30, 3, 2),
        (LateFee(FeeKind.FIXED, amount=2500), 100, 5, 2500),
        (LateFee(FeeKind.FIXED, amount=2500, then=(Decimal(3500),)), 100, 2, 3500),
    ],
)
def test_late_fees_step_up(fee: LateFee, unpaid: int, miss: int, expected: int) -> None:
    assert fee.of(unpaid, miss) == expected


@pytest.mark.parametrize(
    ("minimum", "expected"),
    [
        (Minimum(MinimumKind.INTEREST_PLUS, percent=Decimal(1)), 1000),
        (Minimum(MinimumKind.INTEREST_PLUS, percent=Decimal(1), floor=3000), 3000),
        (Minimum(MinimumKind.INSTALMENT), 100_000),
        (Minimum(MinimumKind.INSTALMENT, amount=20_000), 20_000),
        (Minimum(MinimumKind.INSTALMENT, amount=200_000), 100_000),
    ],
)
def test_minimums_of_a_balance_whose_parts_are_not_known(minimum: Minimum, expected: int) -> None:
    assert minimum.of(100_000) == expected
