"""What a change would do to a plan, in words."""

from __future__ import annotations

from ashore.planning.difference import Difference, Reaches
from ashore.planning.plan import Plan
from ashore.words import figures, names
from ashore.words.language import translate

FEW = 3


def end_sentence(found: Difference, plan: Plan) -> str:
    """How the end moves: the first thing that one wants to know."""
    if found.ends_on is None:
        if plan.ends_on is None:
            return translate("PlanDifference", "The debts do not end either way.")
        return translate("PlanDifference", "The debts would never end then.")
    if found.days is None or found.months is None:
        text = translate("PlanDifference", "The debts would end then, on {date}.")
        return text.format(date=figures.long_date(found.ends_on))
    if found.days == 0:
        return translate("PlanDifference", "The end stays where it is.")
    if found.months > 0:
        return translate("PlanDifference", "The end comes %n month(s) later.", None, found.months)
    if found.months < 0:
        return translate("PlanDifference", "The end comes %n month(s) sooner.", None, -found.months)
    if found.days > 0:
        return translate("PlanDifference", "The end comes %n day(s) later.", None, found.days)
    return translate("PlanDifference", "The end comes %n day(s) sooner.", None, -found.days)


def sentences(found: Difference, plan: Plan) -> list[str]:
    """What else is otherwise: the cost, the days overdue, the stages, and whether it can be had."""
    said = [_cost(found, plan), _overdue(found)]
    avoided = translate("PlanDifference", "Avoided: {stages}.")
    added = translate("PlanDifference", "New: {stages}.")
    said += [_stages(avoided, found.avoided), _stages(added, found.added)]
    if not found.reaches:
        said.append(translate(
            "PlanDifference",
            "The money does not reach for it: it could not be kept, and would come to nothing.",
        ))  # fmt: skip
    return [each for each in said if each]


def _cost(found: Difference, plan: Plan) -> str:
    if found.paid is None:
        return ""
    amount = figures.money(abs(found.paid), plan.currency)
    if found.paid == 0:
        return translate("PlanDifference", "It costs the same.")
    if found.paid < 0:
        return translate("PlanDifference", "It saves {amount} in all.").format(amount=amount)
    return translate("PlanDifference", "It costs {amount} more in all.").format(amount=amount)


def _overdue(found: Difference) -> str:
    days = found.days_overdue
    if days < 0:
        return translate("PlanDifference", "%n day(s) overdue fewer.", None, -days)
    if days > 0:
        return translate("PlanDifference", "%n day(s) overdue more.", None, days)
    return ""


def _stages(sentence: str, found: tuple[Reaches, ...]) -> str:
    if not found:
        return ""
    text = translate("PlanDifference", "{debt} in {stage}")
    named = [
        text.format(debt=each.name, stage=names.stage_name(each.stage)) for each in found[:FEW]
    ]
    if len(found) > FEW:
        named.append(translate("PlanDifference", "%n more", None, len(found) - FEW))
    return sentence.format(stages=translate("PlanDifference", ", ").join(named))
