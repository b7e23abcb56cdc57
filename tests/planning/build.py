"""Short ways to write debts and money for plans: amounts in major units as text, dates as text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    Penalty,
    Terms,
)
from ashore.planning.cash import CashFlow, Income
from ashore.planning.settings import Convention, Settings, Strategy
from ashore.planning.start import Asked, Missed, Start

NO_PENALTY, NO_FEE, NO_GRACE = Penalty(), LateFee(), Grace()
RULES = Boundaries(4, 16)
TODAY = date(2026, 11, 24)
MONTHLY, DATED = Convention.MONTHLY, Convention.DATED


def cents(major: str | int) -> int:
    return int(Decimal(major) * 100)


def day(text: str) -> date:
    return date.fromisoformat(text)


def rate(percent: str | None, period: Period = Period.YEAR) -> Rate | None:
    return None if percent is None else Rate(Decimal(percent), period)


def minimum(text: str | None) -> Minimum | None:
    """``150``, ``10%``, ``10% floor 30``, None."""
    if text is None:
        return None
    share, _, floor = text.partition(" floor ")
    if share.endswith("%"):
        percent = Decimal(share.removesuffix("%"))
        return Minimum(MinimumKind.PERCENT, percent=percent, floor=cents(floor or 0))
    return Minimum(MinimumKind.FIXED, amount=cents(share))


def start(
    name: str,
    balance: str | int,
    percent: str | None = "0",
    least: str | None = None,
    *,
    per: Period = Period.YEAR,
    accrual: Accrual = Accrual.DAILY,
    basis: DayBasis = DayBasis.D365,
    penalty: Penalty = NO_PENALTY,
    fee: LateFee = NO_FEE,
    grace: Grace = NO_GRACE,
    asked: Sequence[Asked] = (),
    due_day: int | None = None,
    position: int = 0,
    rates: Sequence[tuple[date, Rate]] = (),
    compounds: bool = False,
) -> Start:
    """A debt; ``least`` is its minimum by rule. Its id is its name."""
    terms = Terms(rate(percent, per), accrual, basis, penalty, fee, Minimum(), grace)
    return Start(
        id=name, name=name, principal=cents(balance), terms=terms, boundaries=RULES,
        position=position, asked=tuple(asked), minimum=minimum(least), due_day=due_day,
        rates=tuple(rates), compounds=compounds,
    )  # fmt: skip


def due(on: str, amount: str | int | None, missed: Missed = Missed.NOT) -> Asked:
    return Asked(day(on), None if amount is None else cents(amount), missed)


def rows(*debts: tuple[int, str, int]) -> list[Start]:
    """Debts as the worked examples write them: balance, yearly percent, fixed minimum."""
    return [
        start(str(n), balance, percent, str(least), position=n)
        for n, (balance, percent, least) in enumerate(debts)
    ]


def money(
    budget: str | int, payday: int = 10, cash: str | int = 0, reserve: str | int = 0
) -> CashFlow:
    return CashFlow(
        "CNY", (Income(cents(budget), day=payday),), available=cents(cash), reserve=cents(reserve)
    )


def monthly(
    strategy: Strategy = Strategy.HIGHEST_RATE, *, keep_minimums: bool = True, rounded: bool = True
) -> Settings:
    return Settings(strategy, MONTHLY, keep_minimums=keep_minimums, rounded=rounded)


def percent_fee(percent: str, floor: str = "0") -> LateFee:
    return LateFee(FeeKind.PERCENT, percent=Decimal(percent), floor=cents(floor))


def fixed_fee(amount: str) -> LateFee:
    return LateFee(FeeKind.FIXED, amount=cents(amount))
