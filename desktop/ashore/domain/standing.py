"""Where one debt stands on a day: everything the list and the panel show is derived here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from ashore.domain.cost import DailyCost, bearing_cost, daily_cost, rate_now, yearly_cost
from ashore.domain.debt import Debt, Entry, Status
from ashore.domain.held import held
from ashore.domain.overdue import Due, overdue_amount
from ashore.domain.rate_steps import contract_rate, terms_on
from ashore.domain.rates import Rate
from ashore.domain.stage import Boundaries, Stage, next_stage, stage_on_day
from ashore.domain.terms import FreePeriod, PenaltyKind, Terms
from ashore.domain.value import value

if TYPE_CHECKING:
    from ashore.domain.agreement.course import Course
    from ashore.domain.agreement.values import Agreement
    from ashore.domain.ledger import LedgerState


@value
class Standing:
    """A debt on the day ``on``; amounts in minor units, rates as quoted.

    ``due_date`` is the oldest due date not paid in full, or the next one, or None where
    none is known. ``days_past_due`` counts inside the grace too, ``days_overdue`` does not.
    ``upcoming`` is the next due on or after the day, also while older ones are late. ``rate``,
    ``rate_now`` and ``cost`` are None while the rate is not known, ``boundaries`` where no stage
    comes by rule. ``course`` is that of the ``agreements`` that was signed last, if any.
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
    terms: Terms
    entries: Sequence[Entry] = field(default=(), compare=False, repr=False)
    _ledger: LedgerState | None = field(default=None, compare=False, repr=False)
    agreements: tuple[Agreement, ...] = field(default=(), compare=False, repr=False)
    course: Course | None = None

    @property
    def ledger(self) -> LedgerState:
        """What has accrued since the page, and what is owed with it; reckoned at the first look."""
        if self._ledger is None:
            from ashore.domain.ledger import state

            found = state(self.debt, self.entries, self.on, self.agreements)
            object.__setattr__(self, "_ledger", found)
            assert self._ledger is not None
        return self._ledger

    def adopt(self, other: Standing) -> None:
        """Take over what was reckoned for ``other``, where it was for the same ledger and day."""
        same = self.on == other.on and self.debt == other.debt and self.entries == other.entries
        if same and self.agreements == other.agreements and other._ledger is not None:
            object.__setattr__(self, "_ledger", other._ledger)

    # What only rows in sight are asked for is reckoned when it is asked for.

    @property
    def rate(self) -> Rate | None:
        """The contract rate of that day, promotions and agreements aside; None while unknown."""
        if self.debt.terms.promotion is None and not self.agreements:
            return self.terms.rate
        return contract_rate(self.debt.terms, self.entries, self.on)

    @property
    def next_stage(self) -> Stage | None:
        """The stage that follows by rule, None after the last one or without a due date."""
        then = self._next()
        return then[0] if then else None

    @property
    def next_stage_on(self) -> date | None:
        """The day on which the next stage begins by rule."""
        then = self._next()
        return then[1] if then else None

    def _next(self) -> tuple[Stage, date] | None:
        if self.stage is Stage.AGREEMENT:
            from ashore.domain.agreement.state import after_agreement

            return after_agreement(self)
        if self.due_date is None:
            return None
        past = (self.on - self.due_date).days
        then = next_stage(past, self.debt.terms.grace.days, self.boundaries)
        return (then[0], self.due_date + timedelta(days=then[1])) if then else None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be repaid."""
        return self.stage is not Stage.CLOSED

    @property
    def penalty_runs(self) -> bool:
        """Whether a penalty rate (罚息利率) is in force."""
        return self.days_overdue > 0 and self.debt.terms.penalty.kind is not PenaltyKind.NONE


def grows_apart(debt: Debt, entries: Sequence[Entry], overdue: int) -> bool:
    """Whether what bears interest may be another amount than the recorded balance.

    What was paid since the page paid interest too; late interest may bear penalty interest. While a
    card's free period is not lost yet, the list says what a day will have cost if it is.
    """
    if debt.terms.free_period is not FreePeriod.NONE:
        return False
    penalty = debt.terms.penalty
    late = overdue > 0 and penalty.kind is not PenaltyKind.NONE and penalty.on_interest
    return late or len(entries) > 1 or any(e.parts is not None for e in entries)


def standing(
    debt: Debt,
    entries: Sequence[Entry],
    on: date,
    boundaries: Boundaries | None,
    agreements: Sequence[Agreement] = (),
) -> Standing:
    """The standing of ``debt`` on ``on`` under the stage ``boundaries``, None where no stage
    comes by rule, and under what was agreed.
    """
    if agreements:
        from ashore.domain.agreement.state import agreed_standing

        return agreed_standing(debt, entries, on, boundaries, agreements)
    found = held(debt, entries, on)
    closed = debt.status is Status.CLOSED or found.balance == 0
    arrears = () if closed else found.arrears
    upcoming = None if closed else found.upcoming
    grace_days = debt.terms.grace.days
    past = (on - arrears[0].on).days if arrears else 0
    stage = Stage.CLOSED if closed else stage_on_day(past, grace_days, boundaries)
    overdue = overdue_amount(arrears, grace_days, on)
    due_date = arrears[0].on if arrears else upcoming.on if upcoming else None
    terms = terms_on(debt.terms, entries, on)
    in_force = rate_now(terms, overdue > 0)
    told = found.ledger
    cost: DailyCost | None = DailyCost(0, 0)
    if not closed and grows_apart(debt, entries, overdue):
        from ashore.domain.ledger import state  # for these rows only: of most the page tells

        told = told or state(debt, entries, on)
        cost = bearing_cost(terms, *told.bearing, on)
    elif not closed:
        cost = daily_cost(terms, found.balance, overdue, on)
    return Standing(
        debt=debt,
        on=on,
        boundaries=boundaries,
        balance=found.balance,
        due_date=due_date,
        amount_due=0 if closed else found.amount_due,
        overdue_amount=overdue,
        arrears=arrears,
        upcoming=upcoming,
        days_past_due=past,
        days_overdue=past if past > grace_days else 0,
        stage=stage,
        rate_now=in_force,
        compare=yearly_cost(in_force, terms) if in_force else None,
        cost=cost,
        terms=terms,
        entries=entries,
        _ledger=told,
    )
