"""The rows of a calculation as tables: segments of interest, statements, instalments, months."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from ashore.words import grid
from ashore.words.grid import Cell, Grid
from ashore.words.language import translate

if TYPE_CHECKING:
    from ashore.domain.calc.card import Statement
    from ashore.domain.calc.payoff import Month
    from ashore.domain.calc.schedule import Row
    from ashore.domain.calc.segments import Segment
    from ashore.domain.money import Currency


def segment_grid(
    title: str, segments: Sequence[Segment], currency: Currency | str, spans: Sequence[str] = ()
) -> Grid:
    """From, to, days, on what, at what rate, exact and rounded; the rounded ones add up.

    ``spans`` says of each row what stands in the place of its days, "" for the days. The days of
    rows that run side by side are not added up.
    """
    lengths = [
        grid.word(span) if span else grid.count(row.days)
        for row, span in zip(segments, spans or [""] * len(segments), strict=True)
    ]
    rows = tuple(
        (
            grid.day(row.start), grid.day(row.end), length, grid.money(row.base, currency),
            grid.rate(row.rate), grid.exact(row.exact, currency), grid.money(row.amount, currency),
        )
        for row, length in zip(segments, lengths, strict=True)
    )  # fmt: skip
    whole = sum((row.exact for row in segments), Fraction())
    sums = (
        (2, grid.EMPTY if _overlap(segments) else grid.count(sum(row.days for row in segments))),
        (5, grid.exact(whole, currency)),
        (6, grid.money(sum(row.amount for row in segments), currency)),
    )
    return Grid(
        title,
        segment_headers(currency),
        rows,
        frozenset({2, 3, 4, 5, 6}),
        grid.total_row(7, sums, translate("Calc", "Total")),
        translate(
            "Calc",
            "The sum is rounded once, half up; the rows are rounded so that they add up to it.",
        ),
    )


def _overlap(segments: Sequence[Segment]) -> bool:
    """Whether some rows are about the same days."""
    ordered = sorted(segments, key=lambda row: (row.start, row.end))
    return any(later.start < earlier.end for earlier, later in pairwise(ordered))


def segment_headers(currency: Currency | str) -> tuple[str, ...]:
    """The columns of an explanation."""
    return (
        translate("Calc", "From"), translate("Calc", "To"), translate("Calc", "Days"),
        grid.with_sign(translate("Calc", "On"), currency), translate("Calc", "Rate"),
        grid.with_sign(translate("Calc", "Exact"), currency),
        grid.with_sign(translate("Calc", "Rounded"), currency),
    )  # fmt: skip


def statement_grid(title: str, found: Sequence[Statement], currency: Currency) -> Grid:
    """One row for each statement."""
    headers = (
        translate("Calc", "Statement"), translate("Calc", "Pay by"),
        *(grid.with_sign(header, currency) for header in (
            translate("Calc", "Due"), translate("Calc", "Minimum"), translate("Calc", "Interest"),
            translate("Calc", "Late fee"), translate("Calc", "Balance"),
        )),
    )  # fmt: skip
    rows = tuple(
        (grid.day(s.on), grid.day(s.due_date), *_amounts(
            currency, s.due, s.minimum, s.interest, s.late_fee, s.balance))
        for s in found
    )  # fmt: skip
    sums = (
        (4, grid.money(sum(s.interest for s in found), currency)),
        (5, grid.money(sum(s.late_fee for s in found), currency)),
    )
    total = grid.total_row(7, sums, translate("Calc", "Total")) if len(found) > 1 else ()
    return Grid(title, headers, rows, frozenset(range(2, 7)), total)


def schedule_grid(title: str, found: Sequence[Row], currency: Currency) -> Grid:
    """One row for each instalment, with its date where the loan has one, and what is prepaid."""
    dated = bool(found) and found[0].date is not None
    prepaid = any(row.prepaid for row in found)
    first = 2 if dated else 1
    headers = (
        translate("Calc", "No."), *((translate("Calc", "Due"),) if dated else ()),
        *(grid.with_sign(header, currency) for header in (
            translate("Calc", "Payment"), translate("Calc", "Principal"),
            translate("Calc", "Interest"), *((translate("Calc", "Prepaid"),) if prepaid else ()),
            translate("Calc", "Balance"),
        )),
    )  # fmt: skip
    columns = [
        [row.payment for row in found], [row.principal for row in found],
        [row.interest for row in found], *([[row.prepaid for row in found]] if prepaid else []),
    ]  # fmt: skip
    rows = tuple(
        (
            grid.count(row.n),
            *((grid.day(row.date),) if dated else ()),
            *_amounts(currency, *(column[n] for column in columns), row.balance),
        )
        for n, row in enumerate(found)
    )
    sums = [(first + n, grid.money(sum(column), currency)) for n, column in enumerate(columns)]
    total = grid.total_row(len(headers), sums, translate("Calc", "Total"))
    return Grid(title, headers, rows, frozenset({0, *range(first, len(headers))}), total)


def month_grid(title: str, found: Sequence[Month], currency: Currency, *, ends: bool) -> Grid:
    """One row for each month; no total where the rows do not reach the end."""
    headers = (
        translate("Calc", "Month"),
        *(grid.with_sign(header, currency) for header in (
            translate("Calc", "Interest"), translate("Calc", "Payment"), translate("Calc", "Balance"),
        )),
    )  # fmt: skip
    rows = tuple(
        (grid.count(row.n), *_amounts(currency, row.interest, row.payment, row.balance))
        for row in found
    )
    sums = [
        (1, grid.money(sum(row.interest for row in found), currency)),
        (2, grid.money(sum(row.payment for row in found), currency)),
    ]
    total = grid.total_row(4, sums, translate("Calc", "Total")) if ends else ()
    return Grid(title, headers, rows, frozenset(range(4)), total)


def _amounts(currency: Currency, *minors: int) -> tuple[Cell, ...]:
    return tuple(grid.money(minor, currency) for minor in minors)
