"""What does not change about a debt while a plan runs, in whole numbers ready to count with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise, repeat
from math import lcm
from operator import mul

from ashore.domain.rates import Rate
from ashore.domain.terms import PaymentOrder, PenaltyBase, PenaltyKind
from ashore.planning.clock import by_day, passed
from ashore.planning.months import anchors
from ashore.planning.pace import Pace, counts_evenings, meter, monthly_pace, pace
from ashore.planning.schedule import Schedule
from ashore.planning.settings import Convention, Settings
from ashore.planning.start import Start
from ashore.planning.timeline import Timeline

FINE = 10**9
"""How fine the interest on parts of a minor unit is counted where it is not rounded."""

Paces = Sequence[tuple[int, Pace]]


class Contract:
    """Interest is counted in parts of ``1 / whole`` of a minor unit; ``half`` rounds it half-up.

    ``growth[p]`` is what a unit of principal earns from the payday before up to payday ``p``.
    """

    def __init__(self, start: Start, timeline: Timeline, settings: Settings) -> None:
        self.start, self.timeline = start, timeline
        self.monthly = settings.convention is Convention.MONTHLY
        self.rounded = settings.rounded
        self.schedule = Schedule(start, timeline, self.monthly)
        self.since = start.since.toordinal() if start.since else timeline.as_of
        self.since = min(self.since, timeline.first)
        if self.monthly:
            # A whole month's interest belongs to the first payment, however near it is.
            self.since = min(self.since, timeline.first - 1)
        terms, penalty = start.terms, start.terms.penalty
        self.grace, self.tolerance = terms.grace.days, terms.grace.amount
        self.penal = penalty.kind is not PenaltyKind.NONE
        self.penal_on_all = penalty.base is PenaltyBase.PRINCIPAL
        self.penal_on_interest = penalty.on_interest
        self.instalment = terms.minimum.is_instalment
        self.by_instalment = terms.order is PaymentOrder.OLDEST_INSTALMENT
        self.principal_first = terms.order is PaymentOrder.PRINCIPAL_FIRST
        self.compounds = start.compounds and not self.monthly
        self.plain = not (self.compounds or self.principal_first or self.schedule.with_interest)
        self.turns = anchors(start.turn_day or self.schedule.day)
        normal, late = self._paces()
        beyond = [start.fraction, start.penalty_fraction]
        beyond += [each.penalty for each in start.overdue or ()]
        pers = [each.per for _, each in (*normal, *late)]
        self.whole = 2 * lcm(*pers, *[each.denominator for each in beyond])
        if self.monthly and not self.rounded:
            self.whole *= FINE
        self.half = self.whole // 2
        self.normal, self.late = meter(normal, self.whole), meter(late, self.whole)
        self.growth: list[int] = []
        self._most = self._seen = 0

    def _paces(self) -> tuple[Paces, Paces]:
        """The paces of the rate and of the penalty rate, with the days from which they hold."""
        terms, days = self.start.terms, self.timeline.days
        day = self.start.month_day or self.schedule.day
        evening = 0 if self.monthly else counts_evenings(terms)

        def paced(rate: Rate | None) -> Pace:
            return monthly_pace(rate, days) if self.monthly else pace(rate, terms, day)

        steps = [(step.start.toordinal() - evening, step) for step in self.start.steps()]
        normal = [(since, paced(step.normal)) for since, step in steps]
        return normal, [(since, paced(step.penalty)) for since, step in steps]

    def late_fee(self, unpaid: int, in_row: int = 1) -> int:
        """The fee for a due amount of which ``unpaid`` was missed; minor units."""
        return self.start.terms.late_fee.of(unpaid, in_row)

    def turns_between(self, start: int, end: int) -> Sequence[int]:
        """The days from ``start`` up to before ``end`` on which interest begins to bear interest."""
        if not self.compounds:
            return ()
        if start == self.timeline.as_of and self.start.since is None:
            start += 1  # what that day brought is in the beginning already
        first = bisect_left(self.turns, start)
        return self.turns[first : bisect_left(self.turns, end, first)]

    def ensure(self, count: int) -> None:
        """Make ``growth`` for at least ``count`` paydays, or all there are."""
        have = len(self.growth)
        if have >= count:
            return
        self.timeline.ensure(count)
        days = self.timeline.days
        if have == len(days):
            return
        self.growth += self._growth([days[have - 1] if have else self.since, *days[have:]])

    def most(self) -> int:
        """The largest growth from one payday to the next that has been made, or more."""
        if self._seen < len(self.growth):
            self._most, self._seen = max(self.growth), len(self.growth)
        return self._most

    def _growth(self, days: Sequence[int]) -> list[int]:
        """From each of the day numbers to the next."""
        if len(self.normal.parts) > 1:
            return [self.normal.between(start, end) for start, end in pairwise(days)]
        _, ticks, share = self.normal.parts[0]
        gaps = self.timeline.passed(days) if ticks is by_day else passed(ticks, days)
        return list(map(mul, gaps, repeat(share)))
