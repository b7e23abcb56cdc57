"""What a contract says about cost: rate, penalty, late fee, minimum payment, grace."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ashore.domain.money import half_up
from ashore.domain.rates import DayBasis, Period, Rate


class Accrual(StrEnum):
    """How interest grows: each day (按日计息) or each month at a twelfth (按月计息)."""

    DAILY = "daily"
    MONTHLY = "monthly"


class PenaltyKind(StrEnum):
    """Penalty interest (罚息): none, a multiple of the rate, an addition to it, or its own rate."""

    NONE = "none"
    MULTIPLE = "multiple"
    ADDITION = "addition"
    RATE = "rate"


class PenaltyBase(StrEnum):
    """What penalty interest is charged on: the overdue part, or the whole unpaid principal."""

    OVERDUE = "overdue"
    PRINCIPAL = "principal"


class FeeKind(StrEnum):
    """Late fee (违约金/滞纳金): none, a fixed amount, or a percent of the unpaid minimum."""

    NONE = "none"
    FIXED = "fixed"
    PERCENT = "percent"


class MinimumKind(StrEnum):
    """Minimum payment (最低还款额): the whole balance, a fixed amount, or a percent of the balance."""

    FULL = "full"
    FIXED = "fixed"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Penalty:
    """``value`` is the multiple, or the percent (per ``period``) of an addition or own rate."""

    kind: PenaltyKind = PenaltyKind.NONE
    value: Decimal = Decimal(0)
    period: Period = Period.YEAR
    base: PenaltyBase = PenaltyBase.OVERDUE

    def rate(self, contract: Rate | None) -> Rate | None:
        """The rate in force while overdue; None while it is not known.

        An addition is brought to the period of the contract rate, which the day basis suits.
        """
        if self.kind is PenaltyKind.RATE:
            return Rate(self.value, self.period)
        if contract is None or self.kind is PenaltyKind.NONE:
            return contract
        if self.kind is PenaltyKind.MULTIPLE:
            return contract.times(self.value)
        added = Rate(self.value, self.period).in_period(contract.period)
        return Rate(contract.percent + added, contract.period)


@dataclass(frozen=True, slots=True)
class LateFee:
    """``amount`` and ``floor`` in minor units, ``percent`` of the unpaid minimum payment."""

    kind: FeeKind = FeeKind.NONE
    amount: int = 0
    percent: Decimal = Decimal(0)
    floor: int = 0


@dataclass(frozen=True, slots=True)
class Minimum:
    """``amount`` and ``floor`` in minor units, ``percent`` of the balance."""

    kind: MinimumKind = MinimumKind.FULL
    amount: int = 0
    percent: Decimal = Decimal(0)
    floor: int = 0

    def of(self, balance: int) -> int:
        """The minimum payment for a balance, both in minor units; never above the balance."""
        if self.kind is MinimumKind.FULL:
            return balance
        if self.kind is MinimumKind.FIXED:
            return min(self.amount, balance)
        return min(max(half_up(balance * self.percent / 100), self.floor), balance)


@dataclass(frozen=True, slots=True)
class Grace:
    """Grace (容时容差): ``days`` after the due date and ``amount`` short (minor units) count as paid."""

    days: int = 0
    amount: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one debt; ``rate`` None means that it is not known yet."""

    rate: Rate | None = None
    accrual: Accrual = Accrual.DAILY
    basis: DayBasis = DayBasis.D365
    penalty: Penalty = Penalty()
    late_fee: LateFee = LateFee()
    minimum: Minimum = Minimum()
    grace: Grace = Grace()
