"""When something is due on a debt, and how much: the known amounts, then the minimum by rule."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from ashore.domain.terms import MinimumKind
from ashore.planning.months import anchors
from ashore.planning.start import Asked, Missed, Start
from ashore.planning.timeline import Timeline

NEVER = 10**9


class Schedule:
    """``asked`` are the known amounts, oldest first. ``counts[p]`` says how often the minimum
    is due from payday ``p`` until the next one, as far as ``ensure`` has counted; from
    ``regular_from`` on it is once, always.

    By the monthly convention the minimum is due on each payday, and what was overdue at the
    beginning is asked for in the place of the first one, or as a part of it.
    """

    def __init__(self, start: Start, timeline: Timeline, monthly: bool) -> None:
        self._start, self._timeline, self._monthly = start, timeline, monthly
        self.by_rule = start.minimum is not None
        self.counts: list[int] = []
        self.regular_from = NEVER
        self.asked = start.asked
        self.day = start.due_day or date.fromordinal(timeline.first).day
        self._anchors = anchors(self.day)
        self._once = timeline.once_a_month(self.day)
        self._from = self._first_due()
        self._set_minimum()
        self._skipped = 0
        if monthly and self.by_rule:
            self._make_monthly()

    def _first_due(self) -> int:
        """The day number of the first minimum; with the first payday where no due date is known."""
        start = self._start
        if start.next_due:
            return start.next_due.toordinal()
        return self._timeline.as_of if start.due_day else self._timeline.first

    def _set_minimum(self) -> None:
        """``percent / per`` is the share of the balance, 0 where a fixed amount is asked for; of
        the principal where it comes ``with_interest`` and fees.
        """
        rule = self._start.minimum
        self.floor, self.percent, self.per = 0, 0, 1
        self.with_interest = rule is not None and rule.kind is MinimumKind.INTEREST_PLUS
        if rule and rule.kind in (MinimumKind.PERCENT, MinimumKind.INTEREST_PLUS):
            share = Fraction(rule.percent) / 100
            self.floor, self.percent, self.per = rule.floor, share.numerator, share.denominator
        elif rule:
            self.floor = rule.amount

    def _make_monthly(self) -> None:
        as_of, since = self._timeline.as_of, self._start.since
        begun = since.toordinal() if since else as_of
        missed = [each for each in self.asked if each.on.toordinal() < as_of]
        # What was missed in the plan itself is owed beside the month's minimum.
        before = [
            each
            for each in missed
            if each.on.toordinal() < begun and each.missed not in (Missed.GRACE, Missed.LATE)
        ]
        ahead = [each.on.toordinal() for each in self.asked if each.on.toordinal() >= as_of]
        self._from = min([self._from, *ahead])
        # What was paid ahead of its day is not asked for again on the payday of that month.
        self._skipped = bisect_left(self._anchors, self._from) - bisect_left(self._anchors, as_of)
        self._skipped = max(0, self._skipped)
        self.asked = tuple(missed)
        if before:
            self._skipped, self._from = 1, as_of
            late = sum(each.amount or 0 for each in before)
            start = self._start
            charged = start.balance - start.principal
            lacking = self.minimum(start.balance, charged) - late
            if lacking > 0:
                self.asked += (Asked(date.fromordinal(self._timeline.first), lacking),)

    def minimum(self, balance: int, charged: int = 0) -> int:
        """The minimum by rule for a balance above 0, never more than it; minor units.

        ``charged`` are the interest and fees in it that were not asked for before.
        """
        if self.with_interest:
            charged = min(charged, balance)
            share = (2 * (balance - charged) * self.percent + self.per) // (2 * self.per)
            return min(max(charged + share, self.floor) or balance, balance)
        if not self.percent:
            return min(self.floor or balance, balance)
        share = (2 * balance * self.percent + self.per) // (2 * self.per)
        return min(max(share, self.floor) or balance, balance)

    def ensure(self, count: int) -> None:
        """Count at least ``count`` paydays, or all there are."""
        have = len(self.counts)
        if have >= count:
            return
        self._timeline.ensure(count)
        days = self._timeline.days
        end = len(days)
        if have == end:
            return
        if not self.by_rule:
            self.counts += [0] * (end - have)
        elif self._monthly:
            self.counts += [int(payday >= self._skipped) for payday in range(have, end)]
        else:
            regular = bisect_left(days, self._from, have) if self._once else end
            self.counts += [len(self.dues_on(payday)) for payday in range(have, min(regular, end))]
            if len(self.counts) < end:
                self.regular_from = min(self.regular_from, len(self.counts))
                self.counts += [1] * (end - len(self.counts))

    def dues_on(self, payday: int) -> Sequence[int]:
        """The day numbers on which the minimum is due from a payday until the next one."""
        day = self._timeline.days[payday]
        if self._monthly:
            return (day,)
        return self.dues_between(day, self._timeline.until(payday))

    def dues_between(self, start: int, end: int) -> Sequence[int]:
        """The day numbers from ``start`` up to before ``end`` on which the minimum is due."""
        first = bisect_left(self._anchors, max(start, self._from))
        last = bisect_left(self._anchors, end, first)
        return self._anchors[first:last]

    def next_due(self, on: int) -> date | None:
        """The first day from a day number on when the minimum is due; None where it never is."""
        if not self.by_rule:
            return None
        return date.fromordinal(self._anchors[bisect_left(self._anchors, max(on, self._from))])

    def next_after(self, payday: int) -> date | None:
        """The first minimum that is asked for after a payday; None where none ever is."""
        if self._monthly and self.by_rule:
            # By months it is the count of paydays that says when, and not the day in the month.
            following = bisect_left(self._anchors, self._timeline.days[payday] + 1)
            skipped = max(0, self._skipped - payday - 1)
            return date.fromordinal(self._anchors[following + skipped])
        return self.next_due(self._timeline.until(payday))

    def before_first(self) -> Sequence[int]:
        """The day numbers on which the minimum is due before the first payday."""
        if self._monthly or not self.by_rule:
            return ()
        return self.dues_between(self._timeline.as_of, self._timeline.first)
