"""What a contract says about cost: rate, penalty, late fee, minimum payment, grace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ashore.domain.calc.days import Count
from ashore.domain.money import share
from ashore.domain.rates import DayBasis, Period, Rate


class Accrual(StrEnum):
    """How interest grows: each day (按日计息) or each month at a twelfth (按月计息)."""

    DAILY = "daily"
    MONTHLY = "monthly"


class Compounding(StrEnum):
    """Whether unpaid interest bears interest: never, or from each monthly turn on (按月复利)."""

    NONE = "none"
    MONTHLY = "monthly"


class FreePeriod(StrEnum):
    """The interest-free period (免息期) of a card, lost when a statement is not paid in full.

    NONE: there is none, interest runs from the first day. FULL: then all of the statement bears
    interest from its posting dates (全额计息); UNPAID: only what was not paid by the due date.
    """

    NONE = "none"
    FULL = "full"
    UNPAID = "unpaid"


class PaymentOrder(StrEnum):
    """What a payment pays first; the groups are in ``domain.calc.allocation``.

    STATUTORY: costs, interest, principal (Civil Code art. 561). CARD: fees and interest first up
    to day 90 overdue, principal first from day 91. OLDEST_INSTALMENT: the oldest due first,
    inside it penalty, interest, principal. PRINCIPAL_FIRST: as some agreements have it.
    """

    STATUTORY = "statutory"
    CARD = "card"
    OLDEST_INSTALMENT = "oldest_instalment"
    PRINCIPAL_FIRST = "principal_first"


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
    """Minimum payment (最低还款额): the whole balance, a fixed amount, a percent of the balance,
    all interest and fees with a percent of the principal, or an instalment that holds both.
    """

    FULL = "full"
    FIXED = "fixed"
    PERCENT = "percent"
    INTEREST_PLUS = "interest_plus"
    INSTALMENT = "instalment"


@dataclass(frozen=True, slots=True)
class Penalty:
    """``value`` is the multiple, or the percent (per ``period``) of an addition or own rate.

    ``on_interest``: the base holds the unpaid interest that is due, too.
    """

    kind: PenaltyKind = PenaltyKind.NONE
    value: Decimal = Decimal(0)
    period: Period = Period.YEAR
    base: PenaltyBase = PenaltyBase.OVERDUE
    on_interest: bool = False

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
    """``amount`` and ``floor`` in minor units, ``percent`` of the unpaid minimum payment.

    ``then`` steps up for the second miss in a row, the third and so on: percents where the fee
    is a percent, minor units where it is fixed; the last step stays. A fee bears no interest.
    """

    kind: FeeKind = FeeKind.NONE
    amount: int = 0
    percent: Decimal = Decimal(0)
    floor: int = 0
    then: tuple[Decimal, ...] = ()

    def of(self, unpaid: int, miss: int = 1) -> int:
        """The fee, minor units, for an ``unpaid`` minimum; the ``miss``-th in a row, from 1."""
        if self.kind is FeeKind.NONE or unpaid <= 0:
            return 0
        step = self.then[min(miss - 1, len(self.then)) - 1] if miss > 1 and self.then else None
        if self.kind is FeeKind.FIXED:
            return self.amount if step is None else int(step)
        return max(share(unpaid, self.percent if step is None else step), self.floor)


@dataclass(frozen=True, slots=True)
class Minimum:
    """``amount`` and ``floor`` in minor units, ``percent`` of the balance, or of the principal.

    ``carries``: what the last minimum lacks is asked for again in the next one. An INSTALMENT
    without an ``amount`` is the amount due that the lender's page names.
    """

    kind: MinimumKind = MinimumKind.FULL
    amount: int = 0
    percent: Decimal = Decimal(0)
    floor: int = 0
    carries: bool = True

    def of(self, balance: int) -> int:
        """The minimum payment for a balance, both in minor units; never above the balance.

        Of a balance whose parts are not known: as if all of it were principal.
        """
        if self.kind is MinimumKind.FULL or (self.is_instalment and not self.amount):
            return balance
        if self.kind is MinimumKind.FIXED or self.is_instalment:
            return min(self.amount, balance)
        return min(max(share(balance, self.percent), self.floor), balance)

    @property
    def is_instalment(self) -> bool:
        """Whether the same amount comes again each month, interest included."""
        return self.kind is MinimumKind.INSTALMENT


@dataclass(frozen=True, slots=True)
class Grace:
    """Grace (容时容差): ``days`` after the due date and ``amount`` short (minor units) count as paid."""

    days: int = 0
    amount: int = 0


@dataclass(frozen=True, slots=True)
class Promotion:
    """A promotional rate in force up to and including the day ``until``."""

    rate: Rate
    until: date


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one debt; ``rate`` None means that it is not known yet.

    ``statement_day`` is the day of the month on which a card's statement is made. ``frozen`` are
    the first and last days of stretches without any interest: agreements lay them over the terms
    when they are looked at, and they are never stored with them.
    """

    rate: Rate | None = None
    accrual: Accrual = Accrual.DAILY
    basis: DayBasis = DayBasis.D365
    penalty: Penalty = Penalty()
    late_fee: LateFee = LateFee()
    minimum: Minimum = Minimum()
    grace: Grace = Grace()
    count: Count = Count.EXCL
    compounding: Compounding = Compounding.NONE
    promotion: Promotion | None = None
    free_period: FreePeriod = FreePeriod.NONE
    statement_day: int | None = None
    order: PaymentOrder = PaymentOrder.STATUTORY
    frozen: tuple[tuple[date, date], ...] = ()
