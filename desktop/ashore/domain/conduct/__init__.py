"""Marks on contacts that may be outside a named guideline: "may", "because", never a verdict."""

from __future__ import annotations

from ashore.domain.conduct.guideline import Guideline, Measure
from ashore.domain.conduct.marks import Because, DayMark, Mark, day_marks, marks

__all__ = ["Because", "DayMark", "Guideline", "Mark", "Measure", "day_marks", "marks"]
