"""The steps of a ledger as tables: one for each figure, and one with all parts side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.ledger.values import Explained, Line, What
from ashore.domain.rates import Period, year_days
from ashore.domain.terms import Accrual, FreePeriod
from ashore.words import calc_grids, entries, figures, grid, terms_words
from ashore.words.grid import Cell, Grid
from ashore.words.language import translate

if TYPE_CHECKING:
    from ashore.domain.calc.segments import Segment
    from ashore.domain.debt import Debt
    from ashore.domain.terms import Terms

PARTS = (Part.PRINCIPAL, Part.INTEREST, Part.PENALTY, Part.COSTS)
"""The parts in the order in which tables show them."""

RECORDED = frozenset(
    {What.PAGE, What.CHARGE, What.FEE, What.PAYMENT, What.WAIVER, What.CORRECTION, What.CREDIT}
)
"""The steps that come from entries; the others are derived."""


def interest_grid(debt: Debt, found: Explained) -> Grid:
    """The rows of the interest since the page."""
    return _segments(
        debt, translate("Ledger", "Interest since the balance"), found.grown(What.INTEREST)
    )


def penalty_grid(debt: Debt, found: Explained) -> Grid:
    """The rows of the penalty interest since the page."""
    title = translate("Ledger", "Penalty interest since the balance")
    return _segments(debt, title, found.grown(What.PENALTY))


def late_fee_grid(debt: Debt, found: Explained) -> Grid:
    """The late fees since the page."""
    title = translate("Ledger", "Late fees since the balance")
    return _plain(debt, title, found.grown(What.LATE_FEE))


def balance_grid(debt: Debt, found: Explained) -> Grid:
    """The recorded balance: the page and what was recorded after it."""
    title = translate("Ledger", "Recorded balance")
    lines = tuple(line for line in found.lines if line.what in RECORDED)
    return _plain(debt, title, lines)


def parts_grid(debt: Debt, found: Explained) -> Grid:
    """Every step with what it adds to each part; the last row is what is owed."""
    shown = [part for part in PARTS if any(line.part is part for line in found.lines)] or [PARTS[0]]
    credit = any(line.part is None for line in found.lines)
    headers = (
        translate("Ledger", "Day"), translate("Ledger", "What"),
        *(grid.with_sign(entries.part_name(part), debt.currency) for part in shown),
        *((grid.with_sign(translate("Ledger", "Paid too much"), debt.currency),) if credit else ()),
    )  # fmt: skip
    columns: list[Part | None] = [*shown, *([None] if credit else [])]
    rows = tuple(
        (
            grid.day(step[0].on), grid.word(step_text(step[0], debt)),
            *(_sum([line for line in step if line.part is part], debt) for part in columns),
        )
        for step in _steps(found.lines)
    )  # fmt: skip
    sums = [
        (2 + n, grid.money(sum(line.amount for line in found.of(part)), debt.currency))
        for n, part in enumerate(columns)
    ]
    total = grid.total_row(len(headers), sums, translate("Ledger", "Owed"))
    right = frozenset(range(2, len(headers)))
    return Grid(translate("Ledger", "All steps by part"), headers, rows, right, total)


def step_text(line: Line, debt: Debt) -> str:
    """``Interest, 23 days on 10,000.00 at 0.05 % a day``; a step without a segment is its name."""
    name = entries.step_name(line.what)
    segment = line.segment
    if segment is None:
        return name
    text = translate("Ledger", "{what}, {days} on {base} at {rate}")
    months = _months(segment, debt.terms)
    return text.format(
        what=name, days=_month_text(months) if months else figures.days(segment.days), rate=figures.rate(segment.rate),
        base=figures.money(segment.base, debt.currency, sign=False),
    )  # fmt: skip


def _segments(debt: Debt, title: str, lines: Sequence[Line]) -> Grid:
    segments = [line.segment for line in lines if line.segment]
    spans = [_months(segment, debt.terms) for segment in segments]
    words = [_month_text(months) if months else "" for months in spans]
    made = calc_grids.segment_grid(title, segments, debt.currency, words)
    if debt.terms.count is Count.INCL or debt.terms.free_period is not FreePeriod.NONE:
        ends = translate("Ledger", "“To” is the last day that counts.")
    else:
        ends = translate("Ledger", "“To” is the first day that counts no more.")
    remark = "\n".join((f"{terms_words.reckoning(debt.terms)} {ends}", made.remark))
    return Grid(made.title, made.headers, made.rows, made.right, made.total, remark)


def _months(segment: Segment, terms: Terms) -> int:
    """The whole months that a row was charged for; 0 where it was charged by days."""
    worth = segment.base * Fraction(segment.rate.annual())
    if terms.accrual is not Accrual.MONTHLY or not worth:
        return 0
    if segment.rate.period is Period.DAY:
        worth = worth * min(year_days(terms.basis, segment.start.year), 365) / 365
    months = segment.exact * 100 * 12 / worth
    return months.numerator if months.denominator == 1 else 0


def _month_text(months: int) -> str:
    return translate("Calc", "%n month(s)", None, months)


def _plain(debt: Debt, title: str, lines: Sequence[Line]) -> Grid:
    headers = (
        translate("Ledger", "Day"), translate("Ledger", "What"), translate("Ledger", "Part"),
        grid.with_sign(translate("Ledger", "Amount"), debt.currency),
    )  # fmt: skip
    rows = tuple(
        (
            grid.day(line.on), grid.word(entries.step_name(line.what)),
            grid.word(entries.part_name(line.part) if line.part else ""), _amount(line, debt),
        )
        for line in lines
    )  # fmt: skip
    sums = [(3, grid.money(sum(line.amount for line in lines), debt.currency))]
    total = grid.total_row(4, sums, translate("Calc", "Total"))
    return Grid(title, headers, rows, frozenset({3}), total)


def _steps(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of one entry together; each derived one alone."""
    for _, group in groupby(lines, key=step_key):
        yield list(group)


def step_key(line: Line) -> tuple[What, str, int]:
    """What the lines of one entry have in common; a derived line has it with no other."""
    kind = What.PAYMENT if line.what is What.CREDIT else line.what
    return kind, line.entry_id, 0 if line.entry_id else id(line)


def _sum(lines: Sequence[Line], debt: Debt) -> Cell:
    return grid.money(sum(line.amount for line in lines), debt.currency) if lines else grid.EMPTY


def _amount(line: Line, debt: Debt) -> Cell:
    return grid.money(line.amount, debt.currency)
