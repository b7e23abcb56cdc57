"""What list and plan share when they are written into a file."""

from __future__ import annotations

from ashore.catalogue import currency as currency_of
from ashore.domain.money import to_major
from ashore.domain.standing import Standing
from ashore.exchange.workbook import Money, money_pattern
from ashore.services.export import DebtList, Private
from ashore.words import figures, names
from ashore.words.export.pages import Mark, Table
from ashore.words.language import translate

DASH = "–"


def number_name(n: int) -> str:
    """What a debt is called whose name is left out: ``Debt 1``."""
    return translate("Export", "Debt {n}").format(n=n)


def money(minor: int, code: str) -> Money:
    """An amount of minor units for a spreadsheet."""
    known = currency_of(code)
    return Money(
        to_major(minor, known.digits), money_pattern(known.sign or known.code + " ", known.digits)
    )


def overview(
    debts: DebtList, without: frozenset[Private], ids: frozenset[str] | None = None
) -> Table:
    """What is owed, to whom, how late: one row for each open debt, with its stage scale.

    ``ids`` keeps only these.
    """
    shown = [
        s for s in debts.portfolio.standings
        if s.is_open and (ids is None or s.debt.id in ids)
    ]  # fmt: skip
    rates = Private.RATES not in without
    heads = [
        translate("Export", "Debt"), translate("Export", "Owed"), translate("Export", "Rate now"),
        translate("Export", "Due"), translate("Export", "Days overdue"), translate("Export", "Stage"),
    ]  # fmt: skip
    rows = [_row(s) for s in shown]
    if not rates:
        del heads[2]
        for row in rows:
            del row[2]
    right = frozenset({1, 2, 4}) if rates else frozenset({1, 3})
    return Table(
        tuple(heads),
        tuple(map(tuple, rows)),
        right,
        marks=tuple(_mark(s) for s in shown),
        mark_header=translate("Export", "Stages by days overdue"),
    )


def _row(standing: Standing) -> list[str]:
    debt = standing.debt
    return [
        translate("Export", "{debt} ({lender})").format(
            debt=names.called(debt.name), lender=names.product(debt)
        ),
        figures.money(standing.balance, debt.currency),
        figures.percent_short(standing.rate_now.annual()) if standing.rate_now else DASH,
        figures.long_date(standing.due_date) if standing.due_date else DASH,
        str(standing.days_overdue) if standing.days_overdue else DASH,
        names.stage_name(standing.stage),
    ]


def _mark(standing: Standing) -> Mark | None:
    if standing.boundaries is None or standing.due_date is None:
        return None
    return Mark(standing.boundaries, standing.days_past_due or None)
