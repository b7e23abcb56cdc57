"""All debts on a day: their standings in order, and the totals of each currency."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, takewhile

from ashore.domain.debt import Debt, Record, Status
from ashore.domain.overdue import Due
from ashore.domain.priority import by_priority
from ashore.domain.stage import Boundaries
from ashore.domain.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class NextDue:
    """What is to be paid next: the date, the amount (minor units), and the debt's standing."""

    on: date
    amount: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of one currency, minor units; ``cost_per_day`` leaves unknown rates out.

    ``next_due`` is the earliest due from today on, of debts that are late too.
    """

    currency: str
    count: int
    owed: int
    overdue: int
    overdue_count: int
    longest_overdue: int
    cost_per_day: int
    penalty_per_day: int
    unknown_rates: int
    next_due: NextDue | None


@dataclass(frozen=True, slots=True)
class Portfolio:
    """``standings`` in order of repayment, then closed and archived ones in order of entry."""

    on: date
    standings: tuple[Standing, ...]
    ranks: dict[str, int]
    totals: tuple[Totals, ...]

    def rank(self, debt_id: str) -> int | None:
        """1 = repay first; None for a debt that is closed or archived."""
        return self.ranks.get(debt_id)

    def first(self) -> tuple[Standing, ...]:
        """The debts to repay first: those that share the highest known rate in force."""
        if not self.standings or self.standings[0].compare is None:
            return ()
        top = self.standings[0].compare
        ranked = islice(self.standings, len(self.ranks))
        return tuple(takewhile(lambda s: s.compare == top, ranked))


def portfolio(
    records: Iterable[Record], on: date, boundaries_of: Callable[[Debt], Boundaries | None]
) -> Portfolio:
    """The whole list on ``on``."""
    return arrange(
        [standing(r.debt, r.entries, on, boundaries_of(r.debt), r.agreements) for r in records], on
    )


def arrange(standings: Collection[Standing], on: date) -> Portfolio:
    """Rank and sum up; archived debts stay in the list, yet count for nothing."""
    ranked = by_priority(s for s in standings if s.debt.status is not Status.ARCHIVED)
    ranks = {s.debt.id: rank for rank, s in enumerate(ranked, start=1)}
    rest = sorted((s for s in standings if s.debt.id not in ranks), key=lambda s: s.debt.position)
    return Portfolio(on, (*ranked, *rest), ranks, totals(ranked))


def totals(standings: Sequence[Standing]) -> tuple[Totals, ...]:
    """The totals of each currency, the largest number of debts first."""
    currencies: dict[str, list[Standing]] = {}
    for s in standings:
        currencies.setdefault(s.debt.currency, []).append(s)
    groups = sorted(currencies.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(_total(currency, group) for currency, group in groups)


def _total(currency: str, group: list[Standing]) -> Totals:
    """One walk over the group: the list of 10,000 debts waits for it."""
    owed = overdue = late = longest = cost = penalty = known = 0
    ahead: Standing | None = None
    ahead_on = date.max
    for s in group:
        owed += s.balance
        if s.days_overdue:
            overdue += s.overdue_amount
            late += 1
            longest = max(longest, s.days_overdue)
        if s.cost:
            known += 1
            cost += s.cost.interest + s.cost.penalty
            penalty += s.cost.penalty
        if s.upcoming and s.upcoming.on < ahead_on:
            ahead, ahead_on = s, s.upcoming.on
    return Totals(
        currency=currency,
        count=len(group),
        owed=owed,
        overdue=overdue,
        overdue_count=late,
        longest_overdue=longest,
        cost_per_day=cost,
        penalty_per_day=penalty,
        unknown_rates=len(group) - known,
        next_due=_next_due(ahead, ahead.upcoming) if ahead and ahead.upcoming else None,
    )


def _next_due(standing: Standing, due: Due) -> NextDue:
    # Without arrears what is asked for includes what earlier payments lacked.
    amount = due.unpaid if standing.arrears else standing.amount_due
    return NextDue(due.on, amount, standing)
