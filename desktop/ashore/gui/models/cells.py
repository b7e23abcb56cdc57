"""The texts of one table cell: a first line, a second one, a tip, and what to edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QDate

from ashore.catalogue import Catalogue
from ashore.catalogue import currency as currency_of
from ashore.domain.labels import next_label
from ashore.domain.money import to_major
from ashore.domain.stage import Stage
from ashore.domain.standing import Standing
from ashore.gui.models.columns import Column
from ashore.words import explain, figures, names
from ashore.words.language import locale, translate

SearchWords = Callable[[Standing], str]

DASH = "–"


@dataclass(frozen=True, slots=True)
class Cell:
    """``text`` is the first line, ``second`` the smaller one under it."""

    text: str
    second: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a cell has to know beside its standing: its rank, and the list's main currency.

    The sign of the main currency stands in the headers, once per column.
    """

    rank: int | None
    currency: str

    def money(self, minor: int, currency: str) -> str:
        """An amount of minor units, with its sign where it is not the main currency."""
        return figures.money(minor, currency, sign=currency != self.currency)


def cell(standing: Standing, column: Column, shown: Shown) -> Cell:
    """The texts of one cell; an unknown figure is a dash with a tip, never a wrong zero."""
    return _MAKERS[column](standing, shown)


def sentence(standing: Standing, rank: int | None, first: bool) -> str:
    """The whole row as the screen reader says it."""
    return explain.row_sentence(standing, rank, first=first)


def edit_text(standing: Standing, column: Column) -> str:
    """The text that an editor in the cell starts with."""
    if column is Column.DEBT:
        return names.called(standing.debt.name)
    if column is Column.DUE:
        return standing.due_date.isoformat() if standing.due_date else ""
    if column is Column.RATE:
        # With its period: the cell shows every rate by the year.
        return figures.rate(standing.rate).replace(figures.SPACE, " ") if standing.rate else ""
    if column in (Column.BALANCE, Column.AMOUNT_DUE):
        minor = standing.balance if column is Column.BALANCE else standing.amount_due
        return f"{to_major(minor, currency_of(standing.debt.currency).digits):,}"
    return ""


def _rank(_standing: Standing, shown: Shown) -> Cell:
    return Cell(str(shown.rank) if shown.rank else DASH)


def _debt(standing: Standing, _shown: Shown) -> Cell:
    return Cell(names.called(standing.debt.name), names.product(standing.debt))


def _balance(standing: Standing, shown: Shown) -> Cell:
    return Cell(shown.money(standing.balance, standing.debt.currency))


def _rate(standing: Standing, _shown: Shown) -> Cell:
    if not standing.is_open:
        return Cell(DASH)
    if standing.rate_now is None:
        return Cell(
            DASH, tip=translate("Cells", "The rate is not known yet: enter it to see the cost")
        )
    now = _percent(standing.rate_now.annual())
    if not standing.penalty_runs or standing.rate is None:
        return Cell(now)
    contract = translate("Cells", "from {rate}").format(rate=_percent(standing.rate.annual()))
    return Cell(now, contract, translate("Cells", "Penalty interest is running"))


def _due(standing: Standing, shown: Shown) -> Cell:
    if standing.due_date is None:
        return Cell(DASH)
    day = _date(standing.due_date, standing.on)
    return Cell(day, shown.money(standing.amount_due, standing.debt.currency))


def _amount_due(standing: Standing, shown: Shown) -> Cell:
    if standing.due_date is None:
        return Cell(DASH)
    return Cell(shown.money(standing.amount_due, standing.debt.currency))


def _overdue(standing: Standing, _shown: Shown) -> Cell:
    if standing.days_overdue == 0:
        return Cell(DASH, tip=translate("Cells", "Not overdue"))
    return Cell(figures.days(standing.days_overdue))


def _stage(standing: Standing, _shown: Shown) -> Cell:
    return Cell(names.stage_short(standing.stage), tip=names.stage_name(standing.stage))


def _next(standing: Standing, _shown: Shown) -> Cell:
    if not standing.is_open:
        return Cell(DASH)
    if standing.due_date is None:
        return Cell(
            translate("Cells", "no due date"), tip=translate("Cells", "Enter the next due date")
        )
    kept = standing.stage is Stage.AGREEMENT and not standing.days_overdue
    if standing.stage is Stage.CURRENT or kept:
        # Under an agreement the next stage comes only if it is broken: that is for the panel.
        ahead = figures.relative_day(standing.due_date, standing.on)
        return Cell(translate("Cells", "due {when}").format(when=ahead))
    if standing.next_stage is None or standing.next_stage_on is None:
        return _next_label(standing)
    day = _date(standing.next_stage_on, standing.on)
    return Cell(
        names.stage_short(standing.next_stage), translate("Cells", "from {day}").format(day=day)
    )


def _next_label(standing: Standing) -> Cell:
    """After the last stage only the label beside it still changes: M2 from 1 Dec."""
    assert standing.due_date is not None
    conventions = Catalogue().conventions()
    if not conventions.months_for.holds(standing.debt):
        return Cell(DASH)
    months = conventions.months
    ahead = next_label(standing.days_overdue, months)
    if ahead is None:
        return Cell(months[-1][1], tip=translate("Cells", "The last stage and the last label"))
    day = _date(standing.due_date + timedelta(days=ahead[0]), standing.on)
    return Cell(ahead[1], translate("Cells", "from {day}").format(day=day))


def _date(day: date, today: date) -> str:
    """As short as it can be understood: the year only where it is another one."""
    pattern = (
        translate("Cells", "d MMM") if day.year == today.year else translate("Cells", "d MMM yyyy")
    )
    return locale().toString(QDate(day.year, day.month, day.day), pattern)


def _percent(annual: Decimal) -> str:
    """Two places are enough in the list; the panel has the exact figure."""
    return figures.percent(annual.quantize(Decimal("0.01"), ROUND_HALF_UP))


def _cost(standing: Standing, shown: Shown) -> Cell:
    if not standing.is_open:
        return Cell(DASH)
    if standing.cost is None:
        return Cell(
            DASH, tip=translate("Cells", "The rate is not known yet: enter it to see the cost")
        )
    return Cell(shown.money(standing.cost.total, standing.debt.currency))


_MAKERS: dict[Column, Callable[[Standing, Shown], Cell]] = {
    Column.RANK: _rank,
    Column.DEBT: _debt,
    Column.BALANCE: _balance,
    Column.RATE: _rate,
    Column.DUE: _due,
    Column.AMOUNT_DUE: _amount_due,
    Column.OVERDUE: _overdue,
    Column.STAGE: _stage,
    Column.NEXT: _next,
    Column.COST: _cost,
}
