"""Which stages a debt goes through, derived from what is unpaid on which days."""

from __future__ import annotations

from datetime import date

from ashore.domain.stage import Stage, next_stage, stage_on_day
from ashore.planning.start import Start


class Stages:
    """``entered`` are the stages with the first day of each; ``days_overdue`` counts days
    beyond the grace.
    """

    def __init__(self, start: Start) -> None:
        self._grace, self._boundaries = start.terms.grace.days, start.boundaries
        self.entered: list[tuple[date, Stage]] = []
        self.days_overdue = 0

    def begin(self, day: int, oldest: int | None) -> None:
        """On the day number ``day`` it stands so, before anything is paid."""
        past = day - oldest if oldest is not None else 0
        self.enter(day, stage_on_day(past, self._grace, self._boundaries))

    def span(self, first: int, until: int, oldest: int | None) -> None:
        """Between two day numbers (the last one excluded) the due of the day ``oldest`` is
        unpaid, or none is.
        """
        if first >= until:
            return
        if oldest is None:
            self.enter(first, Stage.CURRENT)
            return
        self.days_overdue += max(0, until - max(first, oldest + self._grace + 1))
        day = first
        while day < until:
            self.enter(day, stage_on_day(day - oldest, self._grace, self._boundaries))
            following = next_stage(day - oldest, self._grace, self._boundaries)
            day = oldest + following[1] if following else until

    def enter(self, day: int, stage: Stage) -> None:
        """From this day number on it is in a stage."""
        if not self.entered or self.entered[-1][1] is not stage:
            self.entered.append((date.fromordinal(day), stage))
