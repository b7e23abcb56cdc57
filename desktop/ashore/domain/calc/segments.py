"""The rows that explain a figure: from, to, days, base, rate, amount. They add up to it, exactly.

A figure is rounded once, half-up, from its exact sum. Each row is rounded so that the rows up
to it make the rounded sum up to it: cutting a row in two changes no figure.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from ashore.domain.rates import Rate


class Kind(StrEnum):
    """Normal interest (正常利息) or penalty interest (罚息)."""

    NORMAL = "normal"
    PENALTY = "penalty"


class Segment(NamedTuple):
    """One row. ``end`` is the last day where both ends count, else the day that counts no more.

    ``base`` and ``amount`` in minor units; ``numerator`` / ``denominator`` is the amount before
    rounding, not reduced.
    """

    start: date
    end: date
    days: int
    base: int
    rate: Rate
    kind: Kind
    numerator: int
    denominator: int
    amount: int

    @property
    def exact(self) -> Fraction:
        """The amount before rounding, in minor units."""
        return Fraction(self.numerator, self.denominator)


class Tally:
    """An exact sum that hands out whole minor units: after each addition the parts handed out
    make the sum rounded half-up. Additions must not be negative.
    """

    __slots__ = ("_denominator", "_numerator", "rounded")

    def __init__(self) -> None:
        self._numerator = 0
        self._denominator = 1
        self.rounded = 0

    def add(self, numerator: int, denominator: int) -> int:
        """Add ``numerator`` / ``denominator``; return by how much the rounded sum grows."""
        if denominator != self._denominator:
            common = lcm(denominator, self._denominator)
            self._numerator *= common // self._denominator
            numerator *= common // denominator
            self._denominator = common
        self._numerator += numerator
        before, self.rounded = self.rounded, round_half_up(self._numerator, self._denominator)
        return self.rounded - before


def round_half_up(numerator: int, denominator: int) -> int:
    """A quotient as a whole number, halves up (四舍五入); for what is not negative."""
    return (2 * numerator + denominator) // (2 * denominator)


def total(segments: Iterable[Segment], kind: Kind) -> int:
    """What the rows of one kind make together, minor units."""
    return sum(segment.amount for segment in segments if segment.kind is kind)
