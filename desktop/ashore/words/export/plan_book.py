"""A plan as a workbook: a summary that adds its sheets up, all payments, a sheet for each debt."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.exchange.workbook import (
    FIRST_ROW,
    Block,
    Formula,
    Money,
    Sheet,
    Value,
    column_letter,
    quoted,
    sheet_names,
)
from ashore.planning.plan import Payment, Plan
from ashore.services.export import PlanFile, Private
from ashore.words import figures
from ashore.words import plan as words
from ashore.words.export.common import money
from ashore.words.export.plan_pages import money_sentences, note_sentences
from ashore.words.language import translate


def plan_sheets(found: PlanFile, without: frozenset[Private]) -> list[Sheet]:
    """Summary, payments, what is missing, and the debts in the order of entry."""
    plan = found.plan
    fixed = [
        translate("Export", "Summary"), translate("Export", "Payments"), translate("Export", "Missing"),
    ]  # fmt: skip
    starts = plan.world.starts
    given = sheet_names([*fixed, *(start.name for start in starts)])
    by_debt: dict[str, list[Payment]] = {start.id: [] for start in starts}
    for payment in plan.payments:
        by_debt[payment.debt].append(payment)
    debts = [
        _table(name, start.name, by_debt[start.id], plan, named=False)
        for name, start in zip(given[3:], starts, strict=True)
    ]
    title = translate("Export", "All payments")
    sheets = [
        _summary(given[0], found, debts, by_debt, without),
        _table(given[1], title, plan.payments, plan, named=True),
    ]
    if plan.short:
        sheets.append(_missing(given[2], plan))
    return sheets + debts


def _summary(
    name: str, found: PlanFile, debts: Sequence[Sheet], by_debt: dict[str, list[Payment]],
    without: frozenset[Private],
) -> Sheet:  # fmt: skip
    """The debts with their sums, each taken from its own sheet, and the sum of these."""
    plan, code = found.plan, found.plan.currency
    pairs: list[tuple[str, Value]] = [
        (translate("Export", "Strategy"), words.strategy_name(plan.strategy)),
        (translate("Export", "Interest is counted"), words.convention_name(plan.convention)),
        (translate("Export", "Ends on"), plan.ends_on or translate("Plan", "never")),
        (translate("Export", "Result"), words.end_sentence(plan)),
        (translate("Export", "Money"), " ".join(money_sentences(plan.world.cash))),
    ]
    if plan.short:
        pairs.append((translate("Export", "Missing"), words.short_sentence(plan)))
    said = note_sentences(found, without)
    if said:
        pairs.append((translate("Export", "Notes"), "\n".join(said)))
    head = (
        translate("Export", "Debt"), translate("Export", "Owed"), *_amount_names(),
        translate("Export", "Left"), translate("Export", "Repaid on"),
    )  # fmt: skip
    rows: list[tuple[Value, ...]] = []
    for start, sheet in zip(plan.world.starts, debts, strict=True):
        paid = by_debt[start.id]
        sums = [
            Formula(f"{quoted(sheet.name)}!{column_letter(1 + n)}{sheet.total_row}", value)
            for n, value in enumerate(_sums(paid, code))
        ]
        left = paid[-1].balance if paid else start.balance
        ended = paid[-1].on if paid and not paid[-1].balance else None
        rows.append((start.name, money(start.balance, code), *sums, money(left, code), ended))
    made = Sheet(name, _title(plan), tuple(pairs), Block(head, tuple(rows)))
    owed = money(sum(start.balance for start in plan.world.starts), code)
    total = _total(made, [owed, *_sums(plan.payments, code)], first=1)
    return Sheet(name, made.title, made.pairs, Block(head, tuple(rows), total))


def _title(plan: Plan) -> str:
    text = translate("Export", "Repayment plan from {date}")
    return text.format(date=figures.long_date(plan.as_of))


def _amount_names() -> tuple[str, ...]:
    return (
        translate("Export", "Paid"), translate("Export", "Principal"), translate("Export", "Interest"),
        translate("Export", "Fees"),
    )  # fmt: skip


def _sums(payments: Sequence[Payment], code: str) -> list[Money]:
    """The values of the formulas, for whoever opens the file without reckoning."""
    return [
        money(sum(each.amount for each in payments), code),
        money(sum(each.principal for each in payments), code),
        money(sum(each.interest for each in payments), code),
        money(sum(each.fees for each in payments), code),
    ]


def _total(sheet: Sheet, values: Sequence[Money], first: int) -> tuple[Value, ...]:
    """The last row: the sums of the columns from ``first`` on."""
    assert sheet.block is not None
    start, last = FIRST_ROW, sheet.total_row - 1
    cells: list[Value] = [translate("Export", "Total"), *[None] * (first - 1)]
    for n, value in enumerate(values):
        letter = column_letter(first + n)
        # Without a payment there is no row to add up.
        text = f"SUM({letter}{start}:{letter}{last})" if sheet.block.rows else "0"
        cells.append(Formula(text, value))
    return tuple(cells)


def _table(name: str, title: str, payments: Sequence[Payment], plan: Plan, *, named: bool) -> Sheet:
    """Payments with their parts; ``named`` adds a column with the debt."""
    code = plan.currency
    head: list[str] = [translate("Export", "Date")]
    if named:
        head.append(translate("Export", "Debt"))
    head += [*_amount_names(), translate("Export", "Left"), translate("Export", "Why")]
    rows = [_payment(payment, code, named) for payment in payments]
    made = Sheet(name, title, (), Block(tuple(head), tuple(rows)))
    total = _total(made, _sums(payments, code), first=1 + named)
    return Sheet(name, title, (), Block(tuple(head), tuple(rows), total))


def _payment(payment: Payment, code: str, named: bool) -> tuple[Value, ...]:
    parts = (payment.amount, payment.principal, payment.interest, payment.fees, payment.balance)
    return (
        payment.on,
        *([payment.name] if named else []),
        *(money(part, code) for part in parts),
        words.reason_name(payment.reason),
    )


def _missing(name: str, plan: Plan) -> Sheet:
    code = plan.currency
    head = (
        translate("Export", "Missing on"), translate("Export", "Debt"), translate("Export", "Due on"),
        translate("Export", "Missing"), translate("Export", "Late fee"),
    )  # fmt: skip
    rows = tuple(
        (each.on, each.name, each.due_on, money(each.missing, code), money(each.fee, code))
        for each in plan.short
    )
    title = translate("Export", "Where money is missing")
    made = Sheet(name, title, (), Block(head, rows))
    # What is missing on one day is paid on a later one: only the fees add up.
    fees = sum(each.fee for each in plan.short)
    return Sheet(name, title, (), Block(head, rows, _total(made, [money(fees, code)], first=4)))
