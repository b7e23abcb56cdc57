"""Where one debt stands on a day: everything the list and the panel show is derived here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from ashore.domain.cost import DailyCost, daily_cost, rate_now, yearly_cost
from ashore.domain.debt import Debt, Entry, Status
from ashore.domain.overdue import Due, overdue_amount, position
from ashore.domain.rates import Rate
from ashore.domain.stage import Boundaries, Stage, next_stage, stage_on_day
from ashore.domain.terms import PenaltyKind
from ashore.domain.value import value


@value
class Standing:
    """A debt on the day ``on``; amounts in minor units, rates as quoted.

    ``due_date`` is the oldest due date not paid in full, or the next one, or None where
    none is known. ``days_past_due`` counts inside the grace too, ``days_overdue`` does not.
    ``upcoming`` is the next due on or after the day, also while older ones are late. ``rate``,
    ``rate_now`` and ``cost`` are None while the rate is not known, ``boundaries`` where no stage
    comes by rule.
    """

    debt: Debt
    on: date
    boundaries: Boundaries | None
    balance: int
    due_date: date | None
    amount_due: int
    overdue_amount: int
    arrears: tuple[Due, ...]
    upcoming: Due | None
    days_past_due: int
    days_overdue: int
    stage: Stage
    rate_now: Rate | None
    compare: Decimal | None
    cost: DailyCost | None

    # What only rows in sight are asked for is reckoned when it is asked for.

    @property
    def rate(self) -> Rate | None:
        """The contract rate, None while it is not known."""
        return self.debt.terms.rate

    @property
    def next_stage(self) -> Stage | None:
        """The stage that follows by rule, None after the last one or without a due date."""
        then = self._next()
        return then[0] if then else None

    @property
    def next_stage_on(self) -> date | None:
        """The day on which the next stage begins by rule."""
        then = self._next()
        return self.due_date + timedelta(days=then[1]) if then and self.due_date else None

    def _next(self) -> tuple[Stage, int] | None:
        if self.due_date is None:
            return None
        past = (self.on - self.due_date).days
        return next_stage(past, self.debt.terms.grace.days, self.boundaries)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be repaid."""
        return self.stage is not Stage.CLOSED

    @property
    def penalty_runs(self) -> bool:
        """Whether a penalty rate (罚息利率) is in force."""
        return self.days_overdue > 0 and self.debt.terms.penalty.kind is not PenaltyKind.NONE


def standing(
    debt: Debt, entries: Sequence[Entry], on: date, boundaries: Boundaries | None
) -> Standing:
    """The standing of ``debt`` on ``on`` under the stage ``boundaries``, None where no stage
    comes by rule.
    """
    held = position(debt, entries, on)
    closed = debt.status is Status.CLOSED or held.balance == 0
    arrears = () if closed else held.arrears
    upcoming = None if closed else held.upcoming
    grace_days = debt.terms.grace.days
    past = (on - arrears[0].on).days if arrears else 0
    stage = Stage.CLOSED if closed else stage_on_day(past, grace_days, boundaries)
    overdue = overdue_amount(arrears, grace_days, on)
    due_date = arrears[0].on if arrears else upcoming.on if upcoming else None
    in_force = rate_now(debt.terms, overdue > 0)
    return Standing(
        debt=debt,
        on=on,
        boundaries=boundaries,
        balance=held.balance,
        due_date=due_date,
        amount_due=0 if closed else held.asked(on),
        overdue_amount=overdue,
        arrears=arrears,
        upcoming=upcoming,
        days_past_due=past,
        days_overdue=past if past > grace_days else 0,
        stage=stage,
        rate_now=in_force,
        compare=yearly_cost(in_force, debt.terms) if in_force else None,
        cost=DailyCost(0, 0) if closed else daily_cost(debt.terms, held.balance, overdue, on),
    )
