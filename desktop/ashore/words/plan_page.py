"""The plan's page in words: what the chart, the check-list and the comparison say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ashore.catalogue import currency as currency_of
from ashore.domain.money import to_major
from ashore.domain.stage import Stage
from ashore.planning.milestones import Milestone, Reached
from ashore.planning.plan import Payment, Plan, Reason, Short
from ashore.planning.rates import UNKNOWN
from ashore.planning.settings import Settings, Strategy
from ashore.words import figures, language, names
from ashore.words import plan as plan_words
from ashore.words.language import QT_TRANSLATE_NOOP, translate

LATE = (Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION)
"""The stages that a debt reaches by being overdue, the gravest last."""

_WAN = Decimal(10_000)


def axis_text(minor: int, code: str) -> str:
    """A round amount on the axis of a chart, without its currency: ``25,000``, ``2.5 万``."""
    value = to_major(minor, currency_of(code).digits)
    if language.current() == "zh_CN" and value >= _WAN:
        return figures.number((value / _WAN).normalize() + 0) + figures.SPACE + "万"
    return figures.number(
        value.to_integral_value() if value == value.to_integral_value() else value
    )


def month_text(day: date) -> str:
    """A date of the axis: ``Nov 2026``."""
    from PySide6.QtCore import QDate

    pattern = translate("PlanPage", "MMM yyyy")
    return language.locale().toString(QDate(day.year, day.month, day.day), pattern)


def short_end(plan: Plan) -> str:
    """When it ends, as short as a table needs it."""
    if plan.never_ends or plan.ends_on is None:
        return translate("PlanPage", "never ends")
    return figures.long_date(plan.ends_on)


def headline(plan: Plan) -> str:
    """The key figure: the day on which all is repaid."""
    if plan.ends_on is None:
        return translate("PlanPage", "Never ends")
    if plan.months == 0:
        return translate("PlanPage", "Repaid today")
    return figures.long_date(plan.ends_on)


def length(plan: Plan) -> str:
    """How long it takes, in months, or in years and months."""
    years, rest = divmod(plan.months or 0, 12)
    if years == 0:
        return months(plan)
    text = translate("PlanPage", "%n year(s)", None, years)
    if rest:
        text += translate("PlanPage", " and %n month(s)", None, rest)
    return text


def months(plan: Plan) -> str:
    """How long it takes, in months alone."""
    return translate("PlanPage", "%n month(s)", None, plan.months or 0)


def cost_line(plan: Plan) -> str:
    """Interest and fees, and all that is paid; what is sure where it never ends."""
    if plan.total is None:
        return plan_words.end_sentence(plan)
    total, code = plan.total, plan.currency
    return translate("PlanPage", "{length}. Interest {interest}, fees {fees}, paid in all {paid}.").format(
        length=length(plan), interest=figures.money(total.interest, code),
        fees=figures.money(total.fees, code), paid=figures.money(total.paid, code),
    )  # fmt: skip


def counted(settings: Settings) -> str:
    """By which convention it is counted; every result names it."""
    text = translate("PlanPage", "Counted {convention}.")
    return text.format(convention=plan_words.convention_name(settings.convention))


def overdue_line(plan: Plan) -> str:
    """The days overdue ahead, and the gravest stage with how many debts reach it."""
    days = plan.days_overdue
    if days == 0:
        return translate("PlanPage", "nothing overdue")
    text = translate("PlanPage", "%n day(s) overdue ahead", None, days)
    text = text.replace(str(days), figures.number(Decimal(days)))  # grouped, as all other figures
    stage, count = _gravest(plan)
    if stage is None:
        return text
    reached = translate("PlanPage", "{days} · {stage}: %n debt(s)", None, count)
    return reached.format(days=text, stage=names.stage_name(stage))


def _gravest(plan: Plan) -> tuple[Stage | None, int]:
    """The gravest stage that is entered after the first day, and how many debts do so."""
    for stage in reversed(LATE):
        count = sum(
            any(entered is stage and on > plan.as_of for on, entered in stages)
            for stages in plan.stages.values()
        )
        if count:
            return stage, count
    return None, 0


def strategy_about(strategy: Strategy) -> str:
    """What a strategy does with the money that is left, in a sentence."""
    return translate("PlanPage", _ABOUT[strategy])


def strategy_spoken(plan: Plan, *, soonest: bool, cheapest: bool) -> str:
    """A row of the comparison as a screen reader says it."""
    parts = [plan_words.strategy_name(plan.strategy), plan_words.end_sentence(plan).rstrip(".。")]
    if plan.total:
        parts.append(plan_words.cost_sentence(plan).rstrip(".。"))
    parts.append(overdue_line(plan))
    if soonest:
        parts.append(translate("PlanPage", "ends soonest"))
    if cheapest:
        parts.append(translate("PlanPage", "costs least"))
    return translate("PlanPage", ", ").join(parts)


def due_line(payment: Payment, plan: Plan) -> str:
    """What a payment is for, in a few words under its name."""
    today = plan.as_of
    if payment.reason is Reason.PART:
        missing = _due_in_all(payment, plan) - payment.amount
        text = translate("PlanPage", "a part; {missing} of what is due is missing")
        return text.format(missing=figures.money(missing, plan.currency))
    if payment.reason is Reason.OVERDUE:
        assert payment.due_on
        text = (
            translate("PlanPage", "due since {date}")
            if payment.due_on < today
            else translate("PlanPage", "due {date}, then late")
        )
        return text.format(date=figures.date_text(payment.due_on, today))
    if payment.reason is Reason.DUE:
        assert payment.due_on
        text = translate("PlanPage", "due {date}")
        return text.format(date=figures.date_text(payment.due_on, today))
    more = plan_words.reason_name(payment.reason)
    if payment.due:
        text = translate("PlanPage", "{due} due, the rest: {reason}")
        return text.format(due=figures.money(payment.due, plan.currency), reason=more)
    return more


def _due_in_all(payment: Payment, plan: Plan) -> int:
    """What was due when the payment was made, minor units."""
    course = next(course for course in plan.courses if course.id == payment.debt)
    payday = plan.paydays.index(payment.on)
    return next(step.due for step in course.steps if step.payday == payday)


def why(payment: Payment, plan: Plan) -> str:
    """Why a payment is made, and made now, in a sentence or two."""
    parts = []
    if payment.reason is Reason.PART:
        parts.append(translate(
            "PlanPage",
            "The money does not reach for all that is due here. {strategy} gives it what is left "
            "after the others.",
        ).format(strategy=plan_words.strategy_name(plan.strategy)))  # fmt: skip
    elif payment.reason is Reason.OVERDUE:
        parts.append(translate(
            "PlanPage", "It is overdue already: each day adds to what it costs and brings the next stage nearer."
        ))  # fmt: skip
    elif payment.due:
        parts.append(translate(
            "PlanPage", "It is due before the next payday. Paid now it stays in time."
        ))  # fmt: skip
    if payment.amount > payment.due and payment.reason in _MORE:
        text = translate("PlanPage", _MORE[payment.reason])
        parts.append(text.format(name=payment.name, rate=_rate(payment, plan)))
    if payment.balance == 0:
        parts.append(translate("PlanPage", "With it {name} is repaid.").format(name=payment.name))
    return " ".join(parts)


def _rate(payment: Payment, plan: Plan) -> str:
    """The yearly cost by which a debt is ranked on the day of a payment."""
    world = plan.world
    debt = next(n for n, start in enumerate(world.starts) if start.id == payment.debt)
    cost = world.costs(plan.settings.promotional)[debt].on(payment.on.toordinal(), late=False)
    if cost == UNKNOWN:
        return translate("PlanPage", "an unknown rate")
    return figures.percent_short(cost)


def milestone_text(milestone: Milestone, *, left_out: bool = False) -> str:
    """What is reached on a day worth looking forward to; ``left_out``: not all debts are in the plan."""
    if left_out and milestone.reached is Reached.ALL_REPAID:
        return translate("PlanPage", "Everything in this plan is repaid; what was left out is not")
    if left_out and milestone.reached is Reached.HALF:
        return translate("PlanPage", "Half of what is in this plan is repaid")
    return translate("PlanPage", _REACHED[milestone.reached]).format(name=milestone.name)


def short_line(short: Short, plan: Plan) -> str:
    """One gap: which debt is short, on which date, by how much."""
    text = translate("PlanPage", "{name}: {missing} missing on {date}")
    line = text.format(
        name=short.name, missing=figures.money(short.missing, plan.currency),
        date=figures.date_text(short.on, plan.as_of),
    )  # fmt: skip
    if short.fee:
        fee = translate("PlanPage", "; late fee {fee}")
        line += fee.format(fee=figures.money(short.fee, plan.currency))
    return line


def stage_outlook(plan: Plan, debt: str) -> tuple[date, Stage] | None:
    """The gravest late stage that a debt is in or will reach, and its first day."""
    for stage in reversed(LATE):
        for on, entered in plan.stages[debt]:
            if entered is stage:
                return on, stage
    return None


def gap_title(plan: Plan) -> str:
    """What the money does not do, in a sentence that stands at the top."""
    if plan.never_ends:
        return translate("PlanPage", "With this money the debts never end.")
    if not plan.short:
        return translate("PlanPage", "This money does not reach for what was agreed.")
    return translate("PlanPage", "This money does not reach for all that is due.")


def chart_spoken(plan: Plan) -> str:
    """The chart in a sentence."""
    code = plan.currency
    total = sum(start.balance for start in plan.world.starts)
    text = translate("PlanPage", "From {amount} on {date}. {end}")
    return text.format(
        amount=figures.money(total, code), date=figures.long_date(plan.as_of),
        end=plan_words.end_sentence(plan),
    )  # fmt: skip


_ABOUT = {
    Strategy.HIGHEST_RATE: QT_TRANSLATE_NOOP(
        "PlanPage", "After all that is due, the dearest debt first: mostly the cheapest way."
    ),
    Strategy.SMALLEST_BALANCE: QT_TRANSLATE_NOOP(
        "PlanPage", "After all that is due, the smallest debt first: the first one is gone soonest."
    ),
    Strategy.OVERDUE_FIRST: QT_TRANSLATE_NOOP(
        "PlanPage", "When the money does not reach, first what would reach its next stage soonest."
    ),
    Strategy.FEWEST_FEES: QT_TRANSLATE_NOOP(
        "PlanPage", "When the money does not reach, as many minimums as possible are paid whole."
    ),
    Strategy.PRO_RATA: QT_TRANSLATE_NOOP(
        "PlanPage", "To each in proportion to its balance, as one would offer it to all lenders."
    ),
    Strategy.CUSTOM: QT_TRANSLATE_NOOP(
        "PlanPage", "After all that is due, in the order in which you arranged them."
    ),
    Strategy.MINIMUMS_ONLY: QT_TRANSLATE_NOOP(
        "PlanPage", "Only what is due; the rest of the money is kept. To compare with."
    ),
}
_MORE = {
    Reason.HIGHEST_RATE: QT_TRANSLATE_NOOP(
        "PlanPage",
        "The rest goes to {name} because it is the dearest that can take more: {rate} a year.",
    ),
    Reason.SMALLEST_BALANCE: QT_TRANSLATE_NOOP(
        "PlanPage",
        "The rest goes to {name} because its balance is the smallest; it costs {rate} a year.",
    ),
    Reason.SHARE: QT_TRANSLATE_NOOP(
        "PlanPage", "The rest is divided in proportion to the balances; {name} costs {rate} a year."
    ),
    Reason.ORDER: QT_TRANSLATE_NOOP(
        "PlanPage",
        "The rest goes to {name} because it is next in your order; it costs {rate} a year.",
    ),
}
_REACHED = {
    Reached.NOT_OVERDUE: QT_TRANSLATE_NOOP("PlanPage", "Nothing is overdue any more"),
    Reached.HALF: QT_TRANSLATE_NOOP("PlanPage", "Half of it all is repaid"),
    Reached.DEBT_REPAID: QT_TRANSLATE_NOOP("PlanPage", "{name} is repaid"),
    Reached.ALL_REPAID: QT_TRANSLATE_NOOP("PlanPage", "Everything is repaid"),
}  # fmt: skip
