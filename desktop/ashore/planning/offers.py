"""Offers of a lender, to look at before they are taken: another loan, instalments, a settlement.

Each is looked at from its day: the first one of the plan, or the morning after the last payday
before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from ashore.domain.dates import add_months
from ashore.domain.errors import UserError
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Accrual, Minimum, MinimumKind, Terms
from ashore.planning.plan import Plan, Sums
from ashore.planning.start import Asked, Start
from ashore.planning.what_if import Changed, compared_from, found, replaced

NEW_LOAN = "new-loan"
"""The id of a loan that is only looked at."""

FREE = Rate(Decimal(0), Period.YEAR)
MOST_PERIODS = 600


@dataclass(frozen=True, slots=True)
class Refinance:
    """A new loan pays off the chosen ``debts`` on a day; what is left of it is there to spend.

    ``amount`` (minor units) is to be repaid by ``months`` equal instalments, or by an
    ``instalment`` (minor units) until all is repaid; the ``fee`` is kept back from it.
    """

    debts: tuple[str, ...]
    amount: int
    rate: Rate
    on: date
    months: int | None = None
    instalment: int | None = None
    fee: int = 0
    name: str = ""

    def applied(self, plan: Plan) -> Changed:
        """Raises UserError ``offer_incomplete``, ``offer_no_debts``, ``offer_too_small`` where it does not pay
        the debts off with their interest and fees, ``offer_debt_repaid`` where the plan itself has repaid one
        by then, and ``debt_gone``.
        """
        if not self.debts:
            raise UserError("offer_no_debts")
        if self.amount <= 0 or self.fee < 0:
            raise UserError("offer_incomplete")
        at = compared_from(plan, self.on)
        old = [_left(plan, at, debt, self.on) for debt in dict.fromkeys(self.debts)]
        owed = sum(start.balance for start in old)
        surplus = self.amount - self.fee - owed
        if surplus < 0:
            raise UserError("offer_too_small", minor=self.fee + owed, currency=plan.currency)
        principal, fees = sum(s.principal for s in old), sum(s.fees for s in old)
        others = [start for start in at.starts if start.id not in self.debts]
        aside = Sums(-surplus, principal - self.amount, owed - principal - fees, fees + self.fee)
        return replace(
            at,
            starts=(*others, self._loan(at, max(start.position for start in old))),
            cash=replace(at.cash, available=at.cash.available + surplus),
            aside=aside,
            kept=(NEW_LOAN,),
        )

    def _loan(self, at: Changed, position: int) -> Start:
        day = max(self.on, at.as_of)
        terms = Terms(self.rate, Accrual.MONTHLY)
        begun = Start(
            NEW_LOAN, self.name, self.amount, terms, None, position=position,
            due_day=day.day,
        )  # fmt: skip
        if self.months is not None:
            amounts = equal_instalments(self.amount, self.rate, self.months)
            return replace(begun, asked=_monthly(amounts, add_months(day, 1)))
        if self.instalment is None or self.instalment <= 0:
            raise UserError("offer_incomplete")
        rule = Minimum(MinimumKind.FIXED, self.instalment)
        return replace(begun, minimum=rule, next_due=add_months(day, 1))


@dataclass(frozen=True, slots=True)
class Instalments:
    """A lender lets a debt be repaid in so many equal ``periods``, monthly from ``first`` on.

    Each costs a ``fee`` (minor units) for the period, or the rest of it bears a ``rate``. The
    terms for what is late stay those of the debt. It begins on ``on``, or at once.
    """

    debt: str
    periods: int
    first: date
    fee: int = 0
    rate: Rate | None = None
    on: date | None = None

    def applied(self, plan: Plan) -> Changed:
        """Raises UserError ``offer_incomplete``, ``offer_day_past``, ``offer_debt_repaid``, ``debt_gone``."""
        if not 1 <= self.periods <= MOST_PERIODS or self.fee < 0:
            raise UserError("offer_incomplete")
        _not_past(self.first, plan)
        at = compared_from(plan, self.on or plan.as_of)
        old = _left(plan, at, self.debt, self.on or plan.as_of)
        owed, fees = old.balance, self.fee * self.periods
        amounts = equal_instalments(owed, self.rate or FREE, self.periods)
        terms = replace(old.terms, rate=self.rate or FREE, accrual=Accrual.MONTHLY, promotion=None)
        new = Start(
            old.id, old.name, owed, terms, old.boundaries, fees=fees, position=old.position,
            asked=_monthly([amount + self.fee for amount in amounts], self.first),
            due_day=self.first.day,
        )  # fmt: skip
        aside = Sums(0, old.principal - owed, owed - old.principal - old.fees, old.fees)
        return replace(
            at, starts=replaced(at.starts, self.debt, new), aside=aside, kept=(self.debt,)
        )


@dataclass(frozen=True, slots=True)
class Settlement:
    """A lender is content with ``amount`` (minor units) for all of a debt, paid by ``deadline``.

    Until then it grows no more. It comes before the minimums of all others.
    """

    debt: str
    amount: int
    deadline: date

    def applied(self, plan: Plan) -> Changed:
        """Raises UserError ``offer_incomplete``, ``offer_day_past``, ``debt_gone``."""
        if self.amount <= 0:
            raise UserError("offer_incomplete")
        _not_past(self.deadline, plan)
        world = plan.world
        old = found(world.starts, self.debt)
        new = Start(
            old.id, old.name, self.amount, Terms(FREE), old.boundaries, position=old.position,
            asked=(Asked(self.deadline, None),), due_day=self.deadline.day,
        )  # fmt: skip
        settings = replace(plan.settings, pinned=plan.settings.pinned | {self.debt})
        return Changed(
            replaced(world.starts, self.debt, new), world.cash, plan.as_of, settings,
            kept=(self.debt,),
        )  # fmt: skip


def equal_instalments(amount: int, rate: Rate, periods: int) -> list[int]:
    """So many monthly instalments of a loan (minor units), half-up, all alike but the last,
    which takes what rounding left. Raises UserError ``offer_incomplete`` for an odd number.
    """
    if not 1 <= periods <= MOST_PERIODS:
        raise UserError("offer_incomplete")
    monthly = Fraction(rate.in_period(Period.MONTH)) / 100
    if not monthly:
        each = Fraction(amount, periods)
    else:
        power = (1 + monthly) ** periods
        each = amount * monthly * power / (power - 1)
    least = int(each + Fraction(1, 2))
    left = amount
    for _ in range(periods - 1):
        left -= least - int(left * monthly + Fraction(1, 2))
    return [*[least] * (periods - 1), left + int(left * monthly + Fraction(1, 2))]


def _not_past(day: date, plan: Plan) -> None:
    """Raises UserError ``offer_day_past`` for a day before the plan's first one."""
    if day < plan.as_of:
        raise UserError("offer_day_past", date=day)


def _left(plan: Plan, at: Changed, debt: str, on: date) -> Start:
    """A debt as it is when an offer begins. Raises UserError ``offer_debt_repaid``, ``debt_gone``."""
    before = found(plan.world.starts, debt)
    if all(start.id != debt for start in at.starts):
        raise UserError("offer_debt_repaid", name=before.name, on=on)
    return found(at.starts, debt)


def _monthly(amounts: list[int], first: date) -> tuple[Asked, ...]:
    """The amounts by the month, the last one being all that is owed then."""
    days = [add_months(first, n) for n in range(len(amounts))]
    known = [Asked(on, amount) for on, amount in zip(days[:-1], amounts[:-1], strict=True)]
    return (*known, Asked(days[-1], None))
