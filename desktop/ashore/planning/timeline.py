"""The paydays of a plan, as far as they are needed, and what comes on each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ashore.planning.cash import CashFlow, Every
from ashore.planning.clock import by_day, passed
from ashore.planning.months import IN_EVERY_MONTH, anchors, next_anchor
from ashore.planning.settings import Convention

CHUNK = 128
"""Paydays that are made and counted at a time: ten years of them, where they are monthly."""

MAX_DAYS = 36525
"""A plan that has not ended after a hundred years is said to take too long."""

NO_PAYDAY = 31
"""Days after the last payday in which what is due counts as due before the next one."""


class Timeline:
    """``days[p]`` is the day number of payday ``p``, ``income[p]`` what comes on it.

    Payday 0 is the first day itself where money is there now. By the monthly convention
    there is one payday a month, with what has come since the one before.
    """

    def __init__(self, cash: CashFlow, as_of: date, convention: Convention) -> None:
        self.as_of = as_of.toordinal()
        self.days: list[int] = []
        self.income: list[int] = []
        self.ended = False
        self._passed: dict[tuple[int, int], list[int]] = {}
        self.month_day = _month_day(cash, as_of) if convention is Convention.MONTHLY else None
        """The day of the month of every payday; None where they are not monthly."""
        self._source = _paydays(cash, as_of)
        if self.month_day:
            self._source = _monthly(self._source, self.month_day, as_of)
        elif not cash.available and not cash.once and len(cash.incomes) == 1:
            only = cash.incomes[0]
            if only.every is Every.MONTH and only.until is None:
                self.month_day = only.day

    def ensure(self, count: int) -> None:
        """Make at least ``count`` paydays, or all where there are fewer."""
        while not self.ended and len(self.days) < count:
            for _ in range(CHUNK):
                found = next(self._source, None)
                if found is None:
                    self.ended = True
                    return
                self.days.append(found[0])
                self.income.append(found[1])

    @property
    def first(self) -> int:
        """The day number of the first payday; the first day where there is none."""
        self.ensure(1)
        return self.days[0] if self.days else self.as_of

    def passed(self, days: Sequence[int]) -> list[int]:
        """The days from each of some paydays to the next; most debts ask for the same ones."""
        key = days[0], days[-1]
        if key not in self._passed:
            self._passed[key] = passed(by_day, days)
        return self._passed[key]

    def until(self, payday: int) -> int:
        """The day number before which something must be due to be paid on ``payday``."""
        self.ensure(payday + 2)
        if payday + 1 < len(self.days):
            return self.days[payday + 1]
        return self.days[payday] + NO_PAYDAY

    def once_a_month(self, day: int) -> bool:
        """Whether the ``day`` of a month comes exactly once between two paydays, always."""
        return self.month_day is not None and max(self.month_day, day) <= IN_EVERY_MONTH


def _paydays(cash: CashFlow, as_of: date) -> Iterator[tuple[int, int]]:
    start, ends = as_of.toordinal(), cash.ends()
    now = cash.available
    for year in range(as_of.year, as_of.year + MAX_DAYS // 365 + 1):
        coming = cash.in_year(year)
        for on in sorted(coming):
            if on < start:
                continue
            if now and on > start:
                yield start, now
                now = 0
            yield on, coming[on] + now
            now = 0
        if ends is not None and date(year, 12, 31).toordinal() >= ends:
            break
    if now:
        yield start, now


def _month_day(cash: CashFlow, as_of: date) -> int:
    """The day of the first monthly income, else of the first payday there is."""
    if cash.month_day:
        return cash.month_day
    for income in cash.incomes:
        if income.every is Every.MONTH:
            return income.day
    first = next(_paydays(cash, as_of), None)
    return date.fromordinal(first[0]).day if first else as_of.day


def _monthly(source: Iterator[tuple[int, int]], day: int, as_of: date) -> Iterator[tuple[int, int]]:
    """One payday a month, each with all that came since the one before."""
    found = next(source, None)
    days = iter(anchors(day)[next_anchor(day, as_of.toordinal()) :])
    while found:
        on, amount = next(days), 0
        while found and found[0] <= on:
            amount += found[1]
            found = next(source, None)
        yield on, amount
