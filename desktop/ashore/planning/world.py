"""What all strategies share: the paydays, the contracts, the paths of the minimum."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from ashore.planning.cash import CashFlow
from ashore.planning.contract import Contract
from ashore.planning.path import Path
from ashore.planning.settings import Settings
from ashore.planning.start import Start
from ashore.planning.timeline import Timeline

YEAR = 366


class World:
    """Made once for the debts, the money and the day; strategies run in it one after another.

    Raises UserError where the money or a setting cannot be.
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
        self.closing: dict[int, list[int]] = {}
        """Which debts end on a payday if they only get what is due."""
        self._last_event = self._find_last_event()
        self._asked: list[int] = []
        self._tight: list[int] = []

    def _find_last_event(self) -> int:
        """The last day number on which something is known to change."""
        days = [self.cash.last_change()]
        for start in self.starts:
            days += [asked.on.toordinal() for asked in start.asked]
            days += [on.toordinal() for on, _ in start.rates]
        return max(days)

    def with_cash(self, cash: CashFlow) -> World:
        """The same days and debts with other amounts of money on the same paydays."""
        other = copy(self)
        other.cash, other.timeline = cash, Timeline(cash, self.as_of, self._convention)
        other.closing, other._asked, other._tight = {}, [], []
        return other

    def is_steady(self, day: int) -> bool:
        """Whether after a day number every year is like the one before."""
        return day > self._last_event

    def ensure(self, payday: int) -> int:
        """Have every path up to a payday at least; the number of paydays that can be asked for."""
        done = len(self._asked)
        for path in self.paths:
            path.ensure(payday)
        ready = min(path.ready for path in self.paths)
        self.timeline.ensure(ready)
        rows = [path.due[done:ready] for path in self.paths]
        asked = [sum(row) for row in zip_longest(*rows, fillvalue=0)]
        self._asked += asked + [0] * (ready - done - len(asked))
        income = self.timeline.income
        self._tight += [p for p in range(done, ready) if self._asked[p] > income[p]]
        for n, path in enumerate(self.paths):
            if path.closed is not None and done <= path.closed < ready:
                self.closing.setdefault(path.closed, []).append(n)
        return ready

    def to_keep(self, payday: int, open_debts: Collection[int]) -> int:
        """What must not be spent on a payday, so that what falls due later can be paid.

        It looks a year ahead, and to the last thing that is known to come.
        """
        days = self.timeline.days
        last = bisect_right(days, max(days[payday] + YEAR, self._last_event)) - 1
        if last >= len(self._asked):
            self.ensure(last)
            last = min(last, len(self._asked) - 1)
        first = bisect_right(self._tight, payday)
        if first == len(self._tight) or self._tight[first] > last:
            return 0
        keep = 0
        for ahead in range(last, payday, -1):
            asked = sum(self.paths[n].asked_on(ahead) for n in open_debts)
            keep = max(0, keep + asked - self.timeline.income[ahead])
        return keep
