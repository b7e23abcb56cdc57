"""The money that is there for repayment: now, on paydays, once, and what must be kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ashore.domain.errors import UserError
from ashore.planning.months import anchors, months_of

FORTNIGHT, WEEK = 14, 7


class Every(StrEnum):
    """How often an income comes."""

    MONTH = "month"
    FORTNIGHT = "fortnight"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount (minor units) on a day."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Income:
    """What comes again and again: ``amount`` in minor units.

    By the month it comes on ``day``, in a shorter month on its last; by the week or the
    fortnight on ``first`` and from there on. ``changes`` say what it is from a day on (0:
    nothing comes); ``until`` is the last day on which it may come.
    """

    amount: int
    every: Every = Every.MONTH
    day: int = 1
    first: date | None = None
    until: date | None = None
    changes: tuple[Amount, ...] = ()

    def days(self) -> int:
        """How many days there are from one to the next, about."""
        return {Every.MONTH: 30, Every.FORTNIGHT: FORTNIGHT, Every.WEEK: WEEK}[self.every]

    def amount_on(self, on: date) -> int:
        """What it is on a day, minor units."""
        found = self.amount
        for change in sorted(self.changes, key=lambda change: change.on):
            if change.on <= on:
                found = change.amount
        return found

    def in_year(self, year: int) -> Iterator[int]:
        """The day numbers on which it comes in a year, whether or not it has begun."""
        start, end = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
        if self.every is Every.MONTH:
            yield from anchors(self.day)[months_of(year)]
            return
        step = WEEK if self.every is Every.WEEK else FORTNIGHT
        assert self.first is not None  # check() has seen to it
        yield from range(start + (self.first.toordinal() - start) % step, end + 1, step)

    def comes_on(self, on: int) -> bool:
        """Whether a day number lies between its first and its last day."""
        begun = self.first is None or on >= self.first.toordinal()
        return begun and (self.until is None or on <= self.until.toordinal())


@dataclass(frozen=True, slots=True)
class CashFlow:
    """What a plan may spend, in one currency, minor units.

    ``available`` is there now and may be paid out today; ``kept`` is there now, but waits
    for the next payday. ``once`` are single amounts, and an income by a list of dates. Of
    all that there is, ``reserve`` is never spent. ``month_day`` is the day on which the monthly
    convention pays, where it is not that of the first monthly income, or else of the first
    payday. ``ahead`` was paid before of what comes on its day.
    """

    currency: str
    incomes: tuple[Income, ...] = ()
    once: tuple[Amount, ...] = ()
    available: int = 0
    kept: int = 0
    reserve: int = 0
    month_day: int | None = None
    ahead: Amount | None = None

    def check(self) -> None:
        """Raise UserError where it cannot be: ``amount_negative``, ``payday_out_of_range``,
        ``payday_missing``.
        """
        amounts = [self.available, self.kept, self.reserve, *(each.amount for each in self.once)]
        if self.ahead:
            amounts.append(self.ahead.amount)
        for income in self.incomes:
            amounts += [income.amount, *(change.amount for change in income.changes)]
            if income.every is Every.MONTH and not 1 <= income.day <= 31:
                raise UserError("payday_out_of_range")
            if income.every is not Every.MONTH and income.first is None:
                raise UserError("payday_missing")
        if min(amounts) < 0:
            raise UserError("amount_negative")

    def ends(self) -> int | None:
        """The day number after which nothing comes any more; None while something may."""
        ends = [each.on.toordinal() for each in self.once]
        for income in self.incomes:
            if income.until is None:
                return None
            ends.append(income.until.toordinal())
        return max(ends, default=0)

    def last_change(self) -> int:
        """The last day number on which it is not as regular as ever after; 0 without one."""
        days = [each.on for each in self.once]
        if self.ahead:
            days.append(self.ahead.on)
        for income in self.incomes:
            days += [change.on for change in income.changes]
            days += [day for day in (income.first, income.until) if day]
        return max((day.toordinal() for day in days), default=0)

    def in_year(self, year: int) -> dict[int, int]:
        """What comes on which day number of a year, the amounts of one day together."""
        found: dict[int, int] = {}
        for income in self.incomes:
            for on in income.in_year(year):
                if income.comes_on(on):
                    amount = (
                        income.amount_on(date.fromordinal(on)) if income.changes else income.amount
                    )
                    found[on] = found.get(on, 0) + amount
        for each in self.once:
            if each.on.year == year:
                on = each.on.toordinal()
                found[on] = found.get(on, 0) + each.amount
        if self.ahead and (on := self.ahead.on.toordinal()) in found:
            found[on] = max(0, found[on] - self.ahead.amount)
        return found

    def next_on(self, day: date) -> date | None:
        """The first day from ``day`` on, within a year, on which something comes."""
        number = day.toordinal()
        for year in (day.year, day.year + 1):
            coming = self.in_year(year).items()
            days = [on for on, amount in coming if on >= number and amount]
            if days:
                return date.fromordinal(min(days))
        return None
