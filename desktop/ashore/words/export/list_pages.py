"""The list of debts on paper."""

from __future__ import annotations

from ashore.domain.portfolio import Portfolio, Totals
from ashore.domain.standing import Standing
from ashore.services.export import DebtList, Private
from ashore.words import figures, names
from ashore.words.export.common import DASH, overview
from ashore.words.export.pages import Document, Line, Section, Table
from ashore.words.language import translate
from ashore.words.order import first_sentence


def list_document(debts: DebtList, without: frozenset[Private]) -> Document:
    """A summary on one sheet, then each debt with its dates and its notes."""
    found = debts.portfolio
    title = translate("Export", "Debts on {date}").format(date=figures.long_date(found.on))
    lines = [Line(title, "title"), *(Line(_total(total), "strong") for total in found.totals)]
    lines += [Line(text) for text in _sentences(found, without)]
    sections = [Section(translate("Export", "Each debt"), _debts(debts, without))]
    noted = [(names.called(r.debt.name), r.debt.notes) for r in debts.records if r.debt.notes]
    if noted:
        head = (translate("Export", "Debt"), translate("Export", "Notes"))
        sections.append(Section(translate("Export", "Notes"), Table(head, tuple(noted))))
    return Document(
        title,
        tuple(lines),
        overview(debts, without),
        (Line(translate("Export", "Reckoned from what was entered; the contracts and the lenders' "
                        "own figures come first. Not legal advice."), "caption"),),
        tuple(sections),
        title,
    )  # fmt: skip


def _total(total: Totals) -> str:
    code = total.currency
    count = translate("Export", "%n debt(s)", None, total.count)
    if not total.overdue_count:
        text = translate("Export", "{owed} owed, {count}, none overdue.")
        return text.format(owed=figures.money(total.owed, code), count=count)
    late = translate(
        "Export", "{overdue} of it overdue on %n of them, the oldest for {days}.", None, total.overdue_count
    )  # fmt: skip
    text = translate("Export", "{owed} owed, {count}: {late}")
    return text.format(
        owed=figures.money(total.owed, code),
        count=count,
        late=late.format(
            overdue=figures.money(total.overdue, code), days=figures.days(total.longest_overdue)
        ),
    )


def _sentences(found: Portfolio, without: frozenset[Private]) -> list[str]:
    if Private.RATES in without:
        return []
    said = []
    for total in found.totals:
        text = translate("Export", "Interest and penalty interest of one day: {amount}.")
        said.append(text.format(amount=figures.money(total.cost_per_day, total.currency)))
    return [*said, first_sentence(found)] if first_sentence(found) else said


def _debts(debts: DebtList, without: frozenset[Private]) -> Table:
    rates = Private.RATES not in without
    heads = [
        translate("Export", "No."), translate("Export", "Debt"), translate("Export", "Owed"),
        translate("Export", "Due"), translate("Export", "Amount due"),
        translate("Export", "Days overdue"), translate("Export", "Stage"),
        translate("Export", "Next stage"),
    ]  # fmt: skip
    if rates:
        heads += [translate("Export", "Rate now"), translate("Export", "Cost a day")]
    found = debts.portfolio
    rows = [_debt(s, found.rank(s.debt.id), rates) for s in found.standings]
    return Table(tuple(heads), tuple(rows), frozenset({0, 2, 4, 5, 8, 9}))


def _debt(standing: Standing, rank: int | None, rates: bool) -> tuple[str, ...]:
    debt, code = standing.debt, standing.debt.currency
    following = DASH
    if standing.next_stage and standing.next_stage_on:
        following = translate("Export", "{stage} on {date}").format(
            stage=names.stage_name(standing.next_stage),
            date=figures.long_date(standing.next_stage_on),
        )
    shown = [
        str(rank) if rank else DASH,
        names.called(debt.name),
        figures.money(standing.balance, code),
        figures.long_date(standing.due_date) if standing.due_date else DASH,
        figures.money(standing.amount_due, code) if standing.due_date else DASH,
        str(standing.days_overdue) if standing.days_overdue else DASH,
        names.stage_name(standing.stage),
        following,
    ]
    if rates:
        shown.append(
            figures.percent_short(standing.rate_now.annual()) if standing.rate_now else DASH
        )
        shown.append(figures.money(standing.cost.total, code) if standing.cost else DASH)
    return tuple(shown)
