"""Figures of a calculation as a person and as a program read them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.words.language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ashore.domain.calc.irr import YearlyRate
    from ashore.domain.calc.segments import Segment
    from ashore.domain.money import Currency

PLACES = Decimal("0.0001")
"""A rate that was computed has four decimals, rounded half-up."""


def rate_fields(rate: YearlyRate) -> dict[str, str]:
    """The two rates as the JSON has them: percent, four decimals."""
    return {"nominal_rate": computed(rate.nominal), "effective_rate": computed(rate.effective)}


def computed(percent: Decimal) -> str:
    """A computed rate in percent: ``9.6857``."""
    return f"{percent.quantize(PLACES, ROUND_HALF_UP):f}"


def quoted(percent: Decimal) -> str:
    """A rate that was given, in percent, without zeros at its end: ``0.06``."""
    text = f"{percent:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def number(whole: int) -> str:
    """A whole number in groups of three."""
    from ashore.words import figures

    return figures.number(Decimal(whole))


def rate_lines(rate: YearlyRate) -> list[tuple[str, str]]:
    """The two rates with their names, for a table."""
    from ashore.words import figures

    return [
        (translate("Calc", "True cost a year, nominal"), figures.percent(rate.nominal)),
        (translate("Calc", "True cost a year, compounded"), figures.percent(rate.effective)),
    ]


def segments(rows: Sequence[Segment]) -> list[dict[str, object]]:
    """The rows of a figure as the JSON has them."""
    return [
        {
            "from": row.start.isoformat(),
            "to": row.end.isoformat(),
            "days": row.days,
            "base": row.base,
            "rate": quoted(row.rate.percent),
            "kind": row.kind,
            "amount": row.amount,
        }
        for row in rows
    ]


def segment_table(rows: Sequence[Segment], currency: Currency) -> str:
    """The rows of a figure as a table."""
    from ashore.domain.calc.segments import Kind
    from ashore.words import figures

    kinds = {
        Kind.NORMAL: translate("Calc", "interest"),
        Kind.PENALTY: translate("Calc", "penalty interest"),
    }
    head = [
        translate("Calc", "From"), translate("Calc", "To"), translate("Calc", "Days"),
        translate("Calc", "On"), translate("Calc", "Rate"), translate("Calc", "Kind"),
        translate("Calc", "Amount"),
    ]  # fmt: skip
    cells = [
        [
            figures.long_date(row.start), figures.long_date(row.end), number(row.days),
            figures.money(row.base, currency), figures.rate(row.rate), kinds[row.kind],
            figures.money(row.amount, currency),
        ]
        for row in rows
    ]  # fmt: skip
    return output.table([head, *cells], right=(2, 3, 6))
