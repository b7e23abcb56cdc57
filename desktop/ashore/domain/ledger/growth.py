"""Interest of a card between two statements: it grows exactly and is rounded when it is posted."""

from __future__ import annotations

from fractions import Fraction

from ashore.domain.calc.segments import Kind, round_half_up
from ashore.domain.ledger.lots import Lot
from ashore.domain.ledger.meter import Meter, Weight
from ashore.domain.ledger.recorder import Recorder

_NOTHING = 0, 0


class Growth:
    """``bearing`` bears interest, up to ``late`` of it at the penalty rate; minor units.

    ``complete`` turns False where interest should have grown at a rate that is not known.
    """

    __slots__ = (
        "_exact", "_exact_penalty", "_meter", "_now", "_recorder", "bearing", "complete", "late",
    )  # fmt: skip

    def __init__(self, meter: Meter, now: int, recorder: Recorder | None) -> None:
        self._meter, self._now, self._recorder = meter, now, recorder
        self.bearing = self.late = self._exact = self._exact_penalty = 0
        self.complete = True

    def grow(self, moment: int) -> None:
        """Let interest grow up to a moment."""
        now = self._now
        if moment <= now:
            return
        self._now = moment
        late = min(self.late, self.bearing) if self.late else 0
        if self.bearing > late:
            self._add(now, moment, self.bearing - late)
        if late:
            self._exact_penalty += late * self._weigh(self._meter.penalty, now, moment)
            if self._recorder is not None:
                self._recorder.stretch(now, moment, late, Kind.PENALTY)

    def lose(self, lot: Lot, moment: int, in_full: bool) -> None:
        """A lot loses its interest-free period: on all that it was, or on what is left of it."""
        lot.note(moment)
        for start, end, base in lot.rows if in_full else [(lot.posted, moment, lot.unpaid)]:
            self._add(start, end, base)
        lot.rows.clear()
        lot.bears = True
        self.bearing += lot.unpaid

    def grown(self) -> tuple[int, int]:
        """Interest and penalty interest since the last statement, minor units, half-up."""
        unit, penalty = self._meter.unit, self._exact_penalty
        return round_half_up(self._exact, unit), round_half_up(penalty, unit) if penalty else 0

    @property
    def beyond(self) -> tuple[Fraction, Fraction]:
        """What the two come to beyond the rounded figures."""
        unit, (interest, penalty) = self._meter.unit, self.grown()
        return Fraction(self._exact, unit) - interest, Fraction(self._exact_penalty, unit) - penalty

    def would_lose(self, lot: Lot, moment: int, in_full: bool) -> Fraction:
        """The interest that a lot would bear up to now if it lost its interest-free period."""
        rows = [*lot.rows, (lot.now, moment, lot.unpaid)]
        if not in_full:
            rows = [(lot.posted, moment, lot.unpaid)]
        weight = self._meter.normal.of
        grown = sum(base * (weight(end) - weight(start)) for start, end, base in rows)
        return Fraction(grown, self._meter.unit)

    def post(self) -> tuple[int, int]:
        """The same, as a statement posts it; from here on it grows anew."""
        posted = _NOTHING
        if self._exact or self._exact_penalty:
            posted = self.grown()
            self._exact = self._exact_penalty = 0
        if self._recorder is not None:
            self._recorder.close_tallies()
        return posted

    def _add(self, start: int, end: int, base: int) -> None:
        if base:
            self._exact += base * self._weigh(self._meter.normal, start, end)
            if self._recorder is not None:
                self._recorder.stretch(start, end, base, Kind.NORMAL)

    def _weigh(self, weight: Weight, start: int, end: int) -> int:
        if weight.gaps and weight.unknown(start, end):
            self.complete = False
        return weight.of(end) - weight.of(start)
