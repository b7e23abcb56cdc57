"""A repayment plan in words: what strategies are called, why money goes where, how it ends."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.domain.stage import Stage
from ashore.planning.compare import Comparison
from ashore.planning.course import Course
from ashore.planning.ending import Never
from ashore.planning.notes import About, Note
from ashore.planning.plan import Plan, Reason
from ashore.planning.settings import Convention, Strategy
from ashore.planning.start import Start
from ashore.words import figures, names
from ashore.words.language import QT_TRANSLATE_NOOP, translate


def strategy_name(strategy: Strategy) -> str:
    """``Highest rate first``."""
    return translate("Plan", _STRATEGIES[strategy])


def convention_name(convention: Convention) -> str:
    """How interest is counted."""
    return translate("Plan", _CONVENTIONS[convention])


def reason_name(reason: Reason) -> str:
    """Why a payment is made, in a few words."""
    return translate("Plan", _REASONS[reason])


def end_sentence(plan: Plan) -> str:
    """When it ends and what it costs, or that it never does and why."""
    if plan.never_ends:
        return translate("Plan", "Never ends: {reason}").format(
            reason=translate("Plan", _NEVER[plan.never_ends])
        )
    assert plan.ends_on
    assert plan.total
    if plan.months == 0:
        return translate("Plan", "All is repaid today.")
    text = translate("Plan", "Ends on {date}, after %n month(s).", None, plan.months or 0)
    return text.format(date=figures.long_date(plan.ends_on))


def cost_sentence(plan: Plan) -> str:
    """What is paid in all, and what of it is interest and fees; "" where it never ends."""
    if not plan.total:
        return ""
    total, code = plan.total, plan.currency
    return translate("Plan", "Paid in all {paid}: interest {interest}, fees {fees}.").format(
        paid=figures.money(total.paid, code),
        interest=figures.money(total.interest, code),
        fees=figures.money(total.fees, code),
    )


def ends_from_sentence(plan: Plan, amount: int | None) -> str:
    """From which payment on the debts would end."""
    if amount is None:
        return translate("Plan", "No higher amount on these paydays would end them.")
    return translate("Plan", "From {amount} on, each time, they would end.").format(
        amount=figures.money(amount, plan.currency)
    )


def short_sentence(plan: Plan) -> str:
    """Whether the money reaches, and what it costs where it does not."""
    if not plan.short:
        return ""
    fees, code = sum(short.fee for short in plan.short), plan.currency
    text = translate("Plan", "%n amount(s) cannot be paid in time.", None, len(plan.short))
    if plan.never_ends:
        text = translate(
            "Plan", "%n amount(s) up to {date} cannot be paid in time, and it goes on.", None,
            len(plan.short),
        ).format(date=figures.long_date(plan.shown_until))  # fmt: skip
    if fees or plan.penalty:
        cost = translate(
            "Plan", "That costs {fees} of late fees and {penalty} of penalty interest."
        )
        if plan.never_ends:
            cost = translate(
                "Plan",
                "Up to then that costs {fees} of late fees and {penalty} of penalty interest.",
            )
        text += " " + cost.format(
            fees=figures.money(fees, code), penalty=figures.money(plan.penalty, code)
        )
    return text


def stage_sentences(plan: Plan) -> list[str]:
    """Which debts reach which stage, and when, as far as it lies ahead."""
    return [
        translate("Plan", "{debt}: {stages}").format(debt=course.name, stages=reached)
        for course in plan.courses
        if (reached := _reached(course, plan))
    ]


def _reached(course: Course, plan: Plan) -> str:
    found = [
        translate("Plan", "{stage} on {date}").format(
            stage=names.stage_name(stage), date=figures.long_date(on)
        )
        for on, stage in course.stages
        if on > plan.as_of
        and stage in (Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION)
    ]
    return translate("Plan", ", ").join(found[:_MOST])


def best_sentence(comparison: Comparison) -> str:
    """Which strategy ends soonest and which costs least; that none ends, where none does."""
    soonest, cheapest = comparison.soonest, comparison.cheapest
    if not soonest or not cheapest or not soonest.ends_on or not cheapest.total:
        return translate("Plan", "By no strategy do the debts end with this money.")
    best = translate(
        "Plan",
        "Ends soonest: {soonest}, on {date}. Costs least: {cheapest}, {interest} of interest and fees.",
    ).format(
        soonest=strategy_name(soonest.strategy),
        date=figures.long_date(soonest.ends_on),
        cheapest=strategy_name(cheapest.strategy),
        interest=figures.money(cheapest.total.interest + cheapest.total.fees, cheapest.currency),
    )
    others = [
        translate(
            "Plan", "%n other(s) end on the same day.", None, len(comparison.ties_soonest) - 1
        )
    ] * (len(comparison.ties_soonest) > 1)
    if len(comparison.ties_cheapest) > 1:
        others.append(
            translate(
                "Plan", "%n other(s) cost just as much.", None, len(comparison.ties_cheapest) - 1
            )
        )
    return " ".join([best, *others, *_fees_apart(comparison)])


def _fees_apart(comparison: Comparison) -> list[str]:
    """That the fewest fees on each payday are not the fewest in all, where it is so."""
    ending = [plan for plan in comparison.plans if plan.total]
    named = next((plan for plan in ending if plan.strategy is Strategy.FEWEST_FEES), None)
    fewest = min(ending, key=_fees, default=None)
    if named is None or fewest is None or _fees(fewest) >= _fees(named):
        return []
    text = translate(
        "Plan",
        "“Fewest fees” keeps the most minimums whole on each payday; in all “{strategy}” has fewer fees, {fees}.",
    )
    fees = figures.money(_fees(fewest), fewest.currency)
    return [text.format(strategy=strategy_name(fewest.strategy), fees=fees)]


def _fees(plan: Plan) -> int:
    return plan.total.fees if plan.total else 0


def note_sentence(note: Note) -> str:
    """What had to be assumed about a debt."""
    text = translate("Plan", _NOTES[note.about])
    percent = figures.percent(note.percent) if note.percent is not None else ""
    return text.format(debt=note.name, percent=percent)


def unkept_sentences(plan: Plan) -> list[str]:
    """The agreements and promises that the plan does not keep, and what its figures say then."""
    return [
        translate(
            "Plan",
            _PROMISE if each.is_promise else _COUNTED if each.counted else _NOT_COUNTED,
        ).format(
            debt=each.name,
            amount=figures.money(each.missing, plan.currency),
            date=figures.long_date(each.due_on),
        )
        for each in plan.unkept
    ]


def left_out_sentence(starts: Sequence[Start], currency: str) -> str:
    """Which debts the person left out of the plan, and what stays owed of them; "" for none."""
    if not starts:
        return ""
    owed = figures.money(sum(start.balance for start in starts), currency)
    if len(starts) > _MOST:
        return left_out_count_sentence(starts, currency)
    called = translate("Plan", ", ").join(start.name for start in starts)
    text = translate(
        "Plan", "Left out of this plan: {debts}. {owed} stays owed there and can grow."
    )
    return text.format(debts=called, owed=owed)


def left_out_count_sentence(starts: Sequence[Start], currency: str) -> str:
    """The same without a name."""
    owed = figures.money(sum(start.balance for start in starts), currency)
    text = translate(
        "Plan", "%n debt(s) left out of this plan: {owed} stays owed there and can grow.",
        None, len(starts),
    )  # fmt: skip
    return text.format(owed=owed)


def other_currency_sentence(currency: str, count: int) -> str:
    """That some debts are in another currency, and not in this plan."""
    text = translate("Plan", "%n debt(s) in {currency} are not in this plan.", None, count)
    return text.format(currency=currency)


_MOST = 3
"""Stages that a sentence names; a debt that is short each month would fill a page."""

_STRATEGIES = {
    Strategy.HIGHEST_RATE: QT_TRANSLATE_NOOP("Plan", "Highest rate first"),
    Strategy.SMALLEST_BALANCE: QT_TRANSLATE_NOOP("Plan", "Smallest balance first"),
    Strategy.OVERDUE_FIRST: QT_TRANSLATE_NOOP("Plan", "Overdue first"),
    Strategy.FEWEST_FEES: QT_TRANSLATE_NOOP("Plan", "Fewest fees"),
    Strategy.PRO_RATA: QT_TRANSLATE_NOOP("Plan", "Pro rata"),
    Strategy.CUSTOM: QT_TRANSLATE_NOOP("Plan", "Own order"),
    Strategy.MINIMUMS_ONLY: QT_TRANSLATE_NOOP("Plan", "Minimums only"),
}
_CONVENTIONS = {
    Convention.DATED: QT_TRANSLATE_NOOP("Plan", "by real dates, each debt by its own terms"),
    Convention.MONTHLY: QT_TRANSLATE_NOOP("Plan", "by the month: a twelfth of the yearly rate each month"),
}  # fmt: skip
_REASONS = {
    Reason.DUE: QT_TRANSLATE_NOOP("Plan", "due"),
    Reason.OVERDUE: QT_TRANSLATE_NOOP("Plan", "overdue"),
    Reason.PART: QT_TRANSLATE_NOOP("Plan", "a part of what is due"),
    Reason.HIGHEST_RATE: QT_TRANSLATE_NOOP("Plan", "highest rate"),
    Reason.SMALLEST_BALANCE: QT_TRANSLATE_NOOP("Plan", "smallest balance"),
    Reason.SHARE: QT_TRANSLATE_NOOP("Plan", "its share"),
    Reason.ORDER: QT_TRANSLATE_NOOP("Plan", "next in your order"),
}
_NEVER = {
    Never.NO_MONEY: QT_TRANSLATE_NOOP("Plan", "there is no money to repay with."),
    Never.INCOME_ENDS: QT_TRANSLATE_NOOP("Plan", "the money ends before the debts do."),
    Never.INTEREST: QT_TRANSLATE_NOOP("Plan", "the payments do not cover the interest and fees."),
    Never.MINIMUMS: QT_TRANSLATE_NOOP("Plan", "the minimum payments do not cover the interest."),
    Never.NOTHING_DUE: QT_TRANSLATE_NOOP(
        "Plan", "nothing asks for a part of the debts, and only what is due is paid."
    ),
    Never.CAPPED: QT_TRANSLATE_NOOP("Plan", "the limits that you set keep the payments too low."),
    Never.TOO_LONG: QT_TRANSLATE_NOOP("Plan", "it would take more than a hundred years."),
}
_NOTES = {
    About.RATE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Plan",
        "The rate of {debt} is not known: it is counted without interest, which comes on top, "
        "so it ends later and costs more than it says here.",
    ),
    About.RATE_HIGH: QT_TRANSLATE_NOOP(
        "Plan", "{debt} costs {percent} a year: check whether its rate is by the day, the month or the year."
    ),
    About.DUE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Plan",
        "The due date of {debt} is not known: its minimum is planned for the day of the first payday, "
        "each month.",
    ),
    About.UNDATED: QT_TRANSLATE_NOOP(
        "Plan", "A part of {debt} has no due date: it gets what is left after all that is due."
    ),
}  # fmt: skip
_COUNTED = QT_TRANSLATE_NOOP(
    "Plan",
    "With this money the agreement on {debt} cannot be kept: {amount} is missing for {date}. The plan "
    "counts with what is owed once it is broken. Speak with the lender before that day.",
)
_NOT_COUNTED = QT_TRANSLATE_NOOP(
    "Plan",
    "The agreement on {debt} is kept until {amount} is missing for {date}. What is owed once it is "
    "broken is not in these figures. Speak with the lender before that day.",
)
_PROMISE = QT_TRANSLATE_NOOP(
    "Plan",
    "With this money the promise to pay on {debt} cannot be kept: {amount} is missing for {date}. The "
    "plan counts without it. Speak with the lender before that day.",
)
