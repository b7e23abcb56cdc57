"""What all strategies share: the paydays, the contracts, the paths of the minimum."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from ashore.planning.cash import CashFlow
from ashore.planning.contract import Contract
from ashore.planning.path import Path
from ashore.planning.rates import Costs
from ashore.planning.settings import Promotional, Settings
from ashore.planning.start import Start
from ashore.planning.timeline import Timeline

HORIZON = 100
"""Days to look ahead: in a quarter of a year whatever comes each month has come thrice."""


class World:
    """Made once for the debts, the money and the day; strategies run in it one after another.

    ``asked`` is what is due on each payday on all debts, as long as they get just that, and
    ``closing`` says which of them end on a payday then. ``last_event`` is the last day number
    on which something is known to change. Raises UserError where the money or a setting
    cannot be.
    """

    def __init__(
        self, starts: Sequence[Start], cash: CashFlow, as_of: date, settings: Settings
    ) -> None:
        cash.check()
        settings.check()
        self.starts, self.cash, self.as_of = tuple(starts), cash, as_of
        self._convention = settings.convention
        self.timeline = Timeline(cash, as_of, settings.convention)
        if not settings.keep_minimums:
            starts = [replace(start, asked=(), minimum=None) for start in starts]
        self.contracts = [Contract(start, self.timeline, settings) for start in starts]
        self.paths = [Path(contract) for contract in self.contracts]
        self._costs: dict[Promotional, list[Costs]] = {}
        self._forget()

    def costs(self, promotional: Promotional) -> list[Costs]:
        """How dear each debt is, by today's rate or the coming one."""
        if promotional not in self._costs:
            self._costs[promotional] = [Costs(contract, promotional) for contract in self.contracts]
        return self._costs[promotional]

    def with_cash(self, cash: CashFlow) -> World:
        """The same debts with other amounts of money on the same paydays."""
        other = copy(self)
        other.cash, other.timeline = cash, Timeline(cash, self.as_of, self._convention)
        other._forget()
        return other

    def _forget(self) -> None:
        """Begin to count what depends on the amounts of money."""
        self.closing: dict[int, list[int]] = {}
        self.asked: list[int] = []
        self._tight: list[int] = []
        self._events = [_last_event(start) for start in self.starts]
        self.last_event = self.last_event_of(range(len(self.starts)))

    def last_event_of(self, debts: Iterable[int]) -> int:
        """The last day number on which something is known to change, for these debts alone."""
        return max([self.cash.last_change(), *[self._events[debt] for debt in debts]])

    def ensure(self, payday: int) -> int:
        """Have every path up to a payday at least; return how many paydays can be asked for."""
        for path in self.paths:
            path.ensure(payday)
        done, ready = len(self.asked), min(path.ready for path in self.paths)
        self.timeline.ensure(ready)
        rows = [path.due[done:ready] for path in self.paths]
        self.asked += map(sum, zip_longest(*rows, fillvalue=0))
        self.asked += [0] * (ready - len(self.asked))
        for payday in range(done, ready):
            if self.asked[payday] > self.timeline.income[payday]:
                self._tight.append(payday)
        for n, path in enumerate(self.paths):
            if path.closed is not None and done <= path.closed < ready:
                self.closing.setdefault(path.closed, []).append(n)
        return ready

    def payday_before(self, day: int) -> int:
        """The last payday up to a day number, or the last there is; the paths reach up to it."""
        days = self.timeline.days
        while days[-1] < day and not self.timeline.ended:
            self.timeline.ensure(len(days) + 1)
        last = bisect_right(days, day) - 1
        if last >= len(self.asked):
            self.ensure(last)
        return last

    def quiet_until(self, payday: int) -> int:
        """The payday before which nothing must be kept for later, as long as no debt was short."""
        days, known = self.timeline.days, len(self.asked)
        following = bisect_right(self._tight, payday)
        if following < len(self._tight):
            known = self._tight[following]
        elif self.timeline.ended and known == len(days):
            return known
        if known == len(self.asked):
            known -= 1
        if self.last_event >= days[known]:
            return 0
        return bisect_left(days, days[known] - HORIZON)

    def is_tight(self, payday: int, last: int) -> bool:
        """Whether on some payday after the one and up to the other more is due than comes, as
        long as every debt is on its path.
        """
        following = bisect_right(self._tight, payday)
        return following < len(self._tight) and self._tight[following] <= last


def _last_event(start: Start) -> int:
    """The last day number that the known amounts and rates of a debt have; 0 without any."""
    days = [asked.on for asked in start.asked] + [on for on, _ in start.rates]
    return max([day.toordinal() for day in days], default=0)
