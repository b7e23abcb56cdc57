"""The plan as a person reads it in a terminal."""

from __future__ import annotations

from ashore.cli import output
from ashore.cli.list_debts import DASH
from ashore.cli.plan.answer import Answer
from ashore.planning.compare import Comparison
from ashore.planning.inputs import PlanInputs
from ashore.planning.notes import notes
from ashore.planning.plan import Payment, Plan
from ashore.words import figures
from ashore.words import plan as words
from ashore.words.language import translate


def text(answer: Answer) -> str:
    """How it ends, where money is missing, every payment, and the strategies side by side."""
    plan = answer.plan
    parts = [
        _heading(answer),
        _ending(answer),
        "\n".join(words.unkept_sentences(plan)),
        _missing(plan),
        _notes(answer),
        _payments(plan),
        _strategies(answer.comparison),
        words.best_sentence(answer.comparison),
    ]
    return "\n\n".join(part for part in parts if part)


def _heading(answer: Answer) -> str:
    plan = answer.plan
    lines = [
        _typed(plan) if answer.saved is None else _saved(plan, answer.saved),
        translate("Plan", "Strategy: {strategy}. Counted {convention}.").format(
            strategy=words.strategy_name(plan.strategy),
            convention=words.convention_name(plan.convention),
        ),
    ]
    return "\n".join(lines)


def _typed(plan: Plan) -> str:
    [income] = plan.world.cash.incomes
    text = translate("Plan", "Plan from {date}: {budget} a month on day {day}, {now} now.")
    return text.format(
        date=figures.long_date(plan.as_of),
        budget=figures.money(income.amount, plan.currency),
        day=income.day,
        now=figures.money(plan.world.cash.available, plan.currency),
    )


def _saved(plan: Plan, inputs: PlanInputs) -> str:
    text = translate(
        "Plan", "Plan from {date} with the money as you saved it on {saved}: {now} now."
    )
    return text.format(
        date=figures.long_date(plan.as_of),
        saved=figures.long_date(inputs.cash_on),
        now=figures.money(plan.world.cash.available, plan.currency),
    )


def _ending(answer: Answer) -> str:
    plan = answer.plan
    lines = [words.end_sentence(plan)]
    if answer.left_out:
        lines.append(words.left_out_sentence(answer.left_out, plan.currency))
    if plan.never_ends:
        lines.append(words.ends_from_sentence(plan, answer.ends_from))
    else:
        lines.append(words.cost_sentence(plan))
    return "\n".join(lines)


def _missing(plan: Plan) -> str:
    """Which debt is short on which date by how much, and which stage it reaches when."""
    if not plan.short:
        return ""
    head = [
        translate("Plan", "Missing on"), translate("Plan", "Debt"), translate("Plan", "Missing"),
        translate("Plan", "Due on"), translate("Plan", "Late fee"),
    ]  # fmt: skip
    rows = [
        [
            figures.long_date(short.on),
            short.name,
            figures.money(short.missing, plan.currency),
            figures.long_date(short.due_on),
            figures.money(short.fee, plan.currency) if short.fee else DASH,
        ]
        for short in plan.short
    ]
    lines = [words.short_sentence(plan), *words.stage_sentences(plan)]
    return "\n".join([*lines, "", output.table([head, *rows], right=(2, 4))])


def _notes(answer: Answer) -> str:
    lines = [words.note_sentence(note) for note in notes(answer.plan.world.starts)]
    lines += [words.other_currency_sentence(code, count) for code, count in answer.intake.others]
    return "\n".join(lines)


def _payments(plan: Plan) -> str:
    if not plan.payments:
        return ""
    head = [
        translate("Plan", "Date"), translate("Plan", "Debt"), translate("Plan", "Amount"),
        translate("Plan", "Interest"), translate("Plan", "Fees"), translate("Plan", "Left"),
        translate("Plan", "Why"),
    ]  # fmt: skip
    rows = [_payment(payment, plan) for payment in plan.payments]
    table = output.table([head, *rows], right=(2, 3, 4, 5))
    if not plan.never_ends:
        return table
    until = translate("Plan", "Payments until {date}; it goes on like this.")
    return until.format(date=figures.long_date(plan.shown_until)) + "\n\n" + table


def _payment(payment: Payment, plan: Plan) -> list[str]:
    code = plan.currency
    return [
        figures.long_date(payment.on),
        payment.name,
        figures.money(payment.amount, code),
        figures.money(payment.interest, code),
        figures.money(payment.fees, code),
        figures.money(payment.balance, code),
        words.reason_name(payment.reason),
    ]


def _strategies(comparison: Comparison) -> str:
    head = [
        translate("Plan", "Strategy"), translate("Plan", "Ends on"), translate("Plan", "Months"),
        translate("Plan", "Interest"), translate("Plan", "Fees"), translate("Plan", "Days overdue"),
    ]  # fmt: skip
    rows = [head, *map(_strategy, comparison.plans)]
    return output.table(rows, right=(2, 3, 4, 5))


def _strategy(plan: Plan) -> list[str]:
    name, total, code = words.strategy_name(plan.strategy), plan.total, plan.currency
    if not plan.ends_on or not total:
        return [name, translate("Plan", "never"), DASH, DASH, DASH, DASH]
    return [
        name,
        figures.long_date(plan.ends_on),
        str(plan.months),
        figures.money(total.interest, code),
        figures.money(total.fees, code),
        str(plan.days_overdue),
    ]
