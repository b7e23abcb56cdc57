"""Writes down every step of a reckoning, so that a figure can be explained line by line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Moment
from ashore.domain.calc.interest import InterestRows, Stretch
from ashore.domain.calc.segments import Kind
from ashore.domain.debt import Entry
from ashore.domain.ledger.values import Line, Parts, What
from ashore.domain.rate_steps import Step

_WHAT = {Kind.NORMAL: (What.INTEREST, Part.INTEREST), Kind.PENALTY: (What.PENALTY, Part.PENALTY)}


class Recorder:
    """Lines in the order in which they came about.

    ``first`` is the moment that is a morning even where the others are evenings.
    """

    def __init__(
        self, counting: Counting, steps: Sequence[Step], first: int, evenings: bool
    ) -> None:
        self._counting, self._steps = counting, steps
        self._first, self._evenings = first, evenings
        self._rows = InterestRows(counting)
        self._lines: list[Line] = []
        # The last stretch: it goes on while nothing but time passes.
        self._last: tuple[int, int, int, Kind] | None = None

    def page(self, page: Entry, opening: Parts) -> None:
        """Write down what the page says."""
        for part in Part:
            self.line(page.on, What.PAGE, part, opening.of(part), page.id)

    def line(
        self, on: date, what: What, part: Part | None, amount: int, entry_id: str = ""
    ) -> None:
        """Write down a step; one of nothing is left out."""
        if amount:
            self._flush()
            self._lines.append(Line(on, what, part, amount, None, entry_id))

    def stretch(self, start: int, end: int, base: int, kind: Kind) -> None:
        """Write down interest on a base between two moments; it goes on from the one before."""
        if self._last and self._last[1:] == (start, base, kind):
            start = self._last[0]
        else:
            self._flush()
        self._last = start, end, base, kind

    def close_tallies(self) -> None:
        """Round from here on anew: the interest so far has been posted."""
        self._flush()
        self._rows = InterestRows(self._counting)

    def finished(self) -> tuple[Line, ...]:
        """All lines by rising date, those of one day as they came about."""
        self._flush()
        return tuple(sorted(self._lines, key=lambda line: line.on))

    def _flush(self) -> None:
        """Write down the rows of the last stretch, cut where a rate changes."""
        if self._last is None:
            return
        start, end, base, kind = self._last
        self._last = None
        for step, following in zip(self._steps, [*self._steps[1:], None], strict=True):
            since = max(start, step.start.toordinal())
            until = min(end, following.start.toordinal()) if following else end
            rate = step.normal if kind is Kind.NORMAL else step.penalty
            if since < until and rate is not None:
                self._add(Stretch(self._moment(since), self._moment(until), base, rate, kind))

    def _add(self, stretch: Stretch) -> None:
        before = len(self._rows.segments)
        self._rows.add(stretch)
        what, part = _WHAT[stretch.kind]
        for segment in self._rows.segments[before:]:
            self._lines.append(Line(stretch.end.on, what, part, segment.amount, segment))

    def _moment(self, moment: int) -> Moment:
        evening = self._evenings and moment != self._first
        return Moment(date.fromordinal(moment - evening), evening)
