"""The list of debts as a workbook: a summary whose sums are formulas, and a sheet for each debt."""

from __future__ import annotations

from ashore.domain.debt import Entry, EntryKind
from ashore.domain.rates import Rate
from ashore.domain.standing import Standing
from ashore.exchange.workbook import (
    FIRST_ROW,
    Block,
    Formula,
    Percent,
    Sheet,
    Value,
    column_letter,
    sheet_names,
)
from ashore.services.export import DebtList, Private
from ashore.words import figures, names
from ashore.words.export.common import money
from ashore.words.language import translate

_SUMMED = (4, 5, 6)
"""The columns of the summary that have a sum for each currency."""


def list_sheets(debts: DebtList, without: frozenset[Private]) -> list[Sheet]:
    """The summary first, then the debts in order of repayment."""
    standings = debts.portfolio.standings
    first, *rest = sheet_names(
        [
            translate("Export", "Summary"),
            *(names.called(standing.debt.name) for standing in standings),
        ]
    )
    return [
        _summary(debts, first, without),
        *(
            _debt(standing, debts.record(standing.debt.id).entries, name, without)
            for standing, name in zip(standings, rest, strict=True)
        ),
    ]


def _summary(debts: DebtList, name: str, without: frozenset[Private]) -> Sheet:
    found = debts.portfolio
    rates = Private.RATES not in without
    head = [
        translate("Export", "No."), translate("Export", "Debt"), translate("Export", "Lender"),
        translate("Export", "Currency"), translate("Export", "Owed"), translate("Export", "Amount due"),
        translate("Export", "Overdue"), translate("Export", "Due"), translate("Export", "Days overdue"),
        translate("Export", "Stage"), translate("Export", "Next stage"), translate("Export", "Begins on"),
    ]  # fmt: skip
    if rates:
        head += [translate("Export", "Rate now, a year"), translate("Export", "Cost a day")]
    rows = [_row(s, found.rank(s.debt.id), rates) for s in found.standings]
    codes = list(dict.fromkeys(s.debt.currency for s in found.standings))
    title = translate("Export", "Debts on {date}").format(date=figures.long_date(found.on))
    pairs: list[tuple[str, Value]] = [
        (text.format(currency=code), _sum_if(found.standings, code, column))
        for code in codes
        for column, text in zip(_SUMMED, _sum_names(), strict=True)
    ]
    return Sheet(name, title, tuple(pairs), Block(tuple(head), tuple(rows)))


def _sum_names() -> tuple[str, str, str]:
    return (
        translate("Export", "Owed in all, {currency}"),
        translate("Export", "Amounts due, {currency}"),
        translate("Export", "Overdue, {currency}"),
    )


def _sum_if(standings: tuple[Standing, ...], code: str, column: int) -> Formula:
    """The sum of a column over the debts of a currency, by the rows of the table."""
    first, last = FIRST_ROW, FIRST_ROW + len(standings) - 1
    letter = column_letter(column)
    text = f'SUMIF($D${first}:$D${last},"{code}",{letter}${first}:{letter}${last})'
    value = sum(_amounts(s)[column - _SUMMED[0]] for s in standings if s.debt.currency == code)
    return Formula(text, money(value, code))


def _amounts(standing: Standing) -> tuple[int, int, int]:
    overdue = standing.overdue_amount if standing.days_overdue else 0
    return standing.balance, standing.amount_due, overdue


def _row(standing: Standing, rank: int | None, rates: bool) -> tuple[Value, ...]:
    debt, code = standing.debt, standing.debt.currency
    begins = standing.next_stage_on
    values: list[Value] = [
        rank, names.called(debt.name), names.product(debt), code,
        *(money(amount, code) for amount in _amounts(standing)),
        standing.due_date, standing.days_overdue, names.stage_name(standing.stage),
        names.stage_name(standing.next_stage) if standing.next_stage else None, begins,
    ]  # fmt: skip
    if rates:
        values.append(_percent(standing.rate_now))
        values.append(money(standing.cost.total, code) if standing.cost else None)
    return tuple(values)


def _percent(rate: Rate | None) -> Percent | None:
    return Percent(rate.annual()) if rate else None


def _debt(
    standing: Standing, entries: tuple[Entry, ...], name: str, without: frozenset[Private]
) -> Sheet:
    debt, code = standing.debt, standing.debt.currency
    pairs: list[tuple[str, Value]] = [
        (translate("Export", "Lender"), names.product(debt)),
        (translate("Export", "Currency"), code),
        (translate("Export", "Owed"), money(standing.balance, code)),
        (translate("Export", "Amount due"), money(standing.amount_due, code)),
        (translate("Export", "Due"), standing.due_date),
        (translate("Export", "Days overdue"), standing.days_overdue),
        (translate("Export", "Stage"), names.stage_name(standing.stage)),
    ]
    if Private.RATES not in without:
        pairs.append((translate("Export", "Contract rate, a year"), _percent(standing.rate)))
    if debt.notes:
        pairs.append((translate("Export", "Notes"), debt.notes))
    head = (
        translate("Export", "Date"), translate("Export", "Entry"), translate("Export", "Amount"),
        translate("Export", "Note"),
    )  # fmt: skip
    rows = [
        (entry.on, names.entry_name(entry.kind), _entry_value(entry, code), entry.note or None)
        for entry in entries
        if entry.kind is not EntryKind.RATE or Private.RATES not in without
    ]
    return Sheet(name, names.called(debt.name), tuple(pairs), Block(head, tuple(rows)))


def _entry_value(entry: Entry, code: str) -> Value:
    if entry.kind is EntryKind.RATE:
        return _percent(entry.rate)
    return money(entry.amount, code)
