"""Sees early that debts never end: a year in which none of them fell, and then another one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import StrEnum
from fractions import Fraction
from operator import itemgetter
from typing import TYPE_CHECKING

from ashore.domain.terms import PaymentOrder
from ashore.planning.settings import Strategy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ashore.planning.run import Run

YEAR = 365
A_YEAR_OF_PAYDAYS = 372
"""Days in which there are twelve paydays at least, where they are monthly."""

MARGIN = 2 * YEAR
"""Days by which the quickest way may be quicker than it is counted: payments are no stream."""

SMALL = 100
"""Below this (minor units) a minimum in percent is mostly rounding, and proves nothing."""

YEARS = 2
"""So many years in a row without a fall are proof enough: every later one is like them."""


class Never(StrEnum):
    """Why the debts do not end."""

    NO_MONEY = "no_money"
    INCOME_ENDS = "income_ends"
    INTEREST = "interest_not_covered"
    MINIMUMS = "minimums_too_low"
    NOTHING_DUE = "nothing_due"
    CAPPED = "capped"
    TOO_LONG = "over_100_years"


class Watch:
    """Looks at a run after each payday, and closely once a year."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._since: int | None = None
        self._before: dict[int, int] = {}
        self._bearing: dict[int, int] = {}
        self._flat: dict[int, int] = {}
        self._years = self._closed = 0
        self._last_day = run.world.timeline.as_of + run.longest

    def no_more(self) -> Never:
        """The reason where no payday follows any more."""
        came = any(self._run.world.timeline.income)
        return Never.INCOME_ENDS if came else Never.NO_MONEY

    def next_look(self) -> int:
        """The payday after the one on which it looks closely again."""
        days = self._run.world.timeline.days
        since = days[self._since] if self._since is not None else days[0]
        return bisect_left(days, since + YEAR) + 1

    def limit(self) -> int:
        """The first payday that is too late for the end of a plan, as far as it is known."""
        return bisect_right(self._run.world.timeline.days, self._last_day)

    def look(self) -> Never | None:
        """The reason, as soon as it is sure."""
        run, since = self._run, self._since
        if run.day > self._last_day:
            return Never.TOO_LONG
        if since is not None and run.day - run.world.timeline.days[since] < YEAR:
            return None
        found, self._since, before = None, run.payday, self._before
        if since is not None and len(run.closed) > self._closed:
            # Money has become free: it is too early to compare anything.
            self._before, self._closed, self._years = {}, len(run.closed), 0
            return None
        self._before = {debt: run.balance(debt) for debt in run.open}
        bearing, self._bearing = self._bearing, {debt: run.bearing(debt) for debt in run.open}
        if before and since is not None:
            found = self._compare(since, before, bearing)
            if found is None and self._is_slow(since, before):
                found = too_long(run, self._last_day)
        return found

    def _is_slow(self, since: int, before: dict[int, int]) -> bool:
        """Whether at the pace since a payday it would take until after the last day."""
        days, now = self._run.world.timeline.days, sum(self._before.values())
        fell, took = sum(before.values()) - now, self._run.day - days[since]
        told = self._run.day - days[0] >= YEARS * YEAR
        return told and (fell <= 0 or self._run.day + took * now // fell > self._last_day)

    def _compare(self, since: int, before: dict[int, int], bearing: dict[int, int]) -> Never | None:
        """Compare the balances of a payday with those of today, and what bears interest: where the
        principal is paid first it falls, while unpaid interest still lets the balance rise.
        """
        run, now = self._run, self._before
        steady = run.world.timeline.days[since] > run.world.last_event
        flat = {n for n, balance in now.items() if steady and balance >= before[n]}
        flat = {n for n in flat if self._bearing[n] >= bearing[n] and not self._is_small(n, since)}
        self._years = self._years + 1 if len(flat) == len(now) else 0
        if self._years == YEARS:
            return self._reason(since)
        if run.settings.strategy is Strategy.MINIMUMS_ONLY:
            # Nothing that one debt leaves over ever goes to another.
            if run.short_on is not None and run.short_on > since:
                flat = set()
            self._flat = {n: self._flat.get(n, 0) + 1 for n in flat}
            stuck = [n for n, years in self._flat.items() if years == YEARS]
            if stuck:
                return self._too_little_due(since, stuck)
        return None

    def _is_small(self, debt: int, since: int) -> bool:
        """Whether only the rounding of a minimum in percent decides what becomes of a debt."""
        run, rule = self._run, self._run.world.contracts[debt].schedule
        if run.settings.strategy is not Strategy.MINIMUMS_ONLY or not rule.percent:
            return False
        was_paid = run.short_on is None or run.short_on <= since
        return was_paid and self._before[debt] < SMALL

    def _too_little_due(self, since: int, debts: Iterable[int]) -> Never:
        """The reason where debts get what is due and never fall."""
        run = self._run
        asked = any(any(run.world.paths[debt].due[since : run.payday]) for debt in debts)
        return Never.MINIMUMS if asked else Never.NOTHING_DUE

    def _reason(self, since: int) -> Never:
        run, income = self._run, self._run.world.timeline.income
        if not any(income[since + 1 : run.payday + 1]):
            return self.no_more()
        if run.left[-1] > run.world.cash.reserve:
            if run.settings.strategy is Strategy.MINIMUMS_ONLY:
                return self._too_little_due(since, run.open)
            # Without a limit what is left over is kept for what is due later.
            return Never.CAPPED if run.caps else Never.INTEREST
        return Never.INTEREST


def too_long(run: Run, last_day: int) -> Never | None:
    """The reason, where not even the quickest way that can be thought of ends by a day number.

    That way puts all the money into one debt after the other, interest first, in the order
    that ends soonest; the others bear their interest meanwhile, and nothing costs a fee. Where a
    debt may have its principal paid first, all principal is, and interest at last. The money must
    come regularly by now.
    """
    world, day = run.world, run.day
    following = world.payday_before(day + A_YEAR_OF_PAYDAYS)
    income = sum(world.timeline.income[run.payday + 1 : following + 1])
    if day <= world.last_event or world.timeline.ended or not income:
        return None
    debts, a_year = [], 0
    for debt in run.open:
        account, contract = run.account(debt), world.contracts[debt]
        growth = contract.normal.between(day, day + YEAR)
        interest = account.principal * growth // contract.whole
        debts.append((Fraction(interest, account.balance), interest, account))
        a_year += interest
    needed = waited = 0
    principal_first = any(
        world.starts[debt].terms.order is not PaymentOrder.STATUTORY for debt in run.open
    )
    for _, interest, account in sorted(debts, key=itemgetter(0), reverse=True):
        unpaid = account.balance - account.principal
        if principal_first:
            unpaid += interest * waited // YEAR
            waited += account.principal * YEAR // income
            more = interest * account.principal // (2 * income)
            needed += (unpaid + account.principal + more) * YEAR // income
            continue
        unpaid += interest * needed // YEAR
        # The interest runs on while the unpaid one is paid, and then half of it on average.
        more = interest * (2 * unpaid + account.principal) // (2 * income)
        needed += (unpaid + account.principal + more) * YEAR // income
    if day + needed - MARGIN <= last_day:
        return None
    return Never.INTEREST if a_year >= income else Never.TOO_LONG
