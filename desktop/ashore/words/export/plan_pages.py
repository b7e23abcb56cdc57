"""A plan on paper: one sheet for the talk with the family or the lender, then every payment."""

from __future__ import annotations

from ashore.planning.cash import CashFlow, Every, Income
from ashore.planning.notes import About, notes
from ashore.planning.plan import Payment, Plan
from ashore.services.export import PlanFile, Private
from ashore.words import figures
from ashore.words import plan as words
from ashore.words.export.common import DASH, overview
from ashore.words.export.pages import Document, Line, Section, Table
from ashore.words.language import translate

_STAGES = 6
"""Debts whose stages a first page names; every missing amount stands in the table behind it."""


def plan_document(found: PlanFile, without: frozenset[Private]) -> Document:
    """The plan as sheets of paper."""
    plan = found.plan
    title = translate("Export", "Repayment plan from {date}").format(
        date=figures.long_date(plan.as_of)
    )
    owed = sum(start.balance for start in plan.world.starts)
    debts = translate("Export", "%n debt(s)", None, len(plan.world.starts))
    lines = [
        Line(title, "title"),
        Line(translate("Export", "{owed} owed, {count}.").format(
            owed=figures.money(owed, plan.currency), count=debts), "strong"),
        *(Line(text, "strong") for text in _ending(found)),
        *(Line(text, "strong") for text in _left_out(found)),
        *(Line(text) for text in money_sentences(plan.world.cash)),
        Line(translate("Plan", "Strategy: {strategy}. Counted {convention}.").format(
            strategy=words.strategy_name(plan.strategy),
            convention=words.convention_name(plan.convention))),
        *(Line(text) for text in _missing(plan)),
    ]  # fmt: skip
    after = [Line(text, "caption") for text in note_sentences(found, without)]
    after.append(Line(translate(
        "Export", "Reckoned from what was entered; the contracts and the lenders' own figures come "
        "first. Not legal advice."), "caption"))  # fmt: skip
    return Document(title, tuple(lines), _overview(found, without), tuple(after),
                    tuple(_sections(found)), title)  # fmt: skip


def money_sentences(cash: CashFlow) -> list[str]:
    """What there is for the debts, and when."""
    code = cash.currency
    said = [_income(income, code) for income in cash.incomes]
    for each in cash.once:
        text = translate("Export", "{amount} once, on {date}.")
        said.append(
            text.format(amount=figures.money(each.amount, code), date=figures.long_date(each.on))
        )
    if cash.available:
        text = translate("Export", "{amount} is there now.")
        said.append(text.format(amount=figures.money(cash.available + cash.kept, code)))
    if cash.reserve:
        text = translate("Export", "{amount} of it is kept and not paid out.")
        said.append(text.format(amount=figures.money(cash.reserve, code)))
    return said


def note_sentences(found: PlanFile, without: frozenset[Private]) -> list[str]:
    """What had to be assumed, and what is not in the plan."""
    said = [
        words.note_sentence(note)
        for note in notes(found.plan.world.starts)
        if note.about is not About.RATE_HIGH or Private.RATES not in without
    ]
    said = words.unkept_sentences(found.plan) + said
    return said + [words.other_currency_sentence(code, count) for code, count in found.others]


def _income(income: Income, code: str) -> str:
    amount = figures.money(income.amount, code)
    if income.every is Every.MONTH:
        text = translate("Export", "{amount} for the debts each month, on day {day}.")
        return text.format(amount=amount, day=income.day)
    assert income.first is not None
    if income.every is Every.WEEK:
        text = translate("Export", "{amount} for the debts each week, from {date} on.")
    else:
        text = translate("Export", "{amount} for the debts every two weeks, from {date} on.")
    return text.format(amount=amount, date=figures.long_date(income.first))


def _ending(found: PlanFile) -> list[str]:
    plan = found.plan
    if plan.never_ends:
        return [words.end_sentence(plan), words.ends_from_sentence(plan, found.ends_from)]
    return [words.end_sentence(plan), words.cost_sentence(plan)]


def _left_out(found: PlanFile) -> list[str]:
    """What stays owed beside the plan; without names, which may be private."""
    if not found.left_out:
        return []
    return [words.left_out_count_sentence(found.left_out, found.plan.currency)]


def _missing(plan: Plan) -> list[str]:
    if not plan.short:
        return [translate("Export", "The money reaches for everything that is due.")]
    first = plan.short[0]
    text = translate("Export", "The money does not reach first on {date}: {debt} lacks {amount}.")
    said = text.format(
        date=figures.long_date(first.on),
        debt=first.name,
        amount=figures.money(first.missing, plan.currency),
    )
    return [said, words.short_sentence(plan), *words.stage_sentences(plan)[:_STAGES]]


def _overview(found: PlanFile, without: frozenset[Private]) -> Table:
    """What is owed, to whom, and when each debt ends by the plan."""
    plan = found.plan
    ids = frozenset(start.id for start in plan.world.starts)
    if found.debts and ids <= {record.debt.id for record in found.debts.records}:
        return _with_ends(overview(found.debts, without, ids), found)
    head = (
        translate("Export", "Debt"), translate("Export", "Owed"), translate("Export", "Repaid on"),
    )  # fmt: skip
    rows = [
        (start.name, figures.money(start.balance, plan.currency), end_of(plan, start.id))
        for start in plan.world.starts
    ]
    return Table(head, tuple(rows), frozenset({1}))


def _with_ends(table: Table, found: PlanFile) -> Table:
    """``table`` with the day of the last payment in the place of the due date's rate."""
    assert found.debts is not None
    order = [
        s.debt.id for s in found.debts.portfolio.standings
        if s.is_open and any(start.id == s.debt.id for start in found.plan.world.starts)
    ]  # fmt: skip
    rows = tuple(
        (*row, end_of(found.plan, debt_id)) for row, debt_id in zip(table.rows, order, strict=True)
    )
    return Table(
        (*table.headers, translate("Export", "Repaid on")), rows, table.right,
        marks=table.marks, mark_header=table.mark_header,
    )  # fmt: skip


def end_of(plan: Plan, debt_id: str) -> str:
    """The day of the payment that ends a debt; a dash where none does."""
    ends = [p.on for p in plan.payments if p.debt == debt_id and p.balance == 0]
    return figures.long_date(ends[0]) if ends else DASH


def _sections(found: PlanFile) -> list[Section]:
    plan, code = found.plan, found.plan.currency
    made = []
    if plan.short:
        head = (
            translate("Plan", "Missing on"), translate("Plan", "Debt"), translate("Plan", "Missing"),
            translate("Plan", "Due on"), translate("Plan", "Late fee"),
        )  # fmt: skip
        rows = [
            (
                figures.long_date(short.on), short.name, figures.money(short.missing, code),
                figures.long_date(short.due_on),
                figures.money(short.fee, code) if short.fee else DASH,
            )
            for short in plan.short
        ]  # fmt: skip
        table = Table(head, tuple(rows), frozenset({2, 4}))
        made.append(Section(translate("Export", "Where money is missing"), table))
    if plan.payments:
        made.append(_payments(plan))
    return made


def _payments(plan: Plan) -> Section:
    code, shown = plan.currency, plan.shown
    head = (
        translate("Plan", "Date"), translate("Plan", "Debt"), translate("Plan", "Amount"),
        translate("Plan", "Interest"), translate("Plan", "Fees"), translate("Plan", "Left"),
        translate("Plan", "Why"),
    )  # fmt: skip
    rows = tuple(_payment(payment, code) for payment in plan.payments)
    sums = (shown.paid, shown.interest, shown.fees)
    total = (
        translate("Export", "Total"),
        "",
        *(figures.money(each, code) for each in sums),
        "",
        "",
    )
    remark = ""
    if plan.never_ends:
        text = translate("Plan", "Payments until {date}; it goes on like this.")
        remark = text.format(date=figures.long_date(plan.shown_until))
    title = translate("Export", "All payments")
    return Section(title, Table(head, rows, frozenset({2, 3, 4, 5}), total), remark)


def _payment(payment: Payment, code: str) -> tuple[str, ...]:
    return (
        figures.long_date(payment.on),
        payment.name,
        figures.money(payment.amount, code),
        figures.money(payment.interest, code),
        figures.money(payment.fees, code),
        figures.money(payment.balance, code),
        words.reason_name(payment.reason),
    )
