"""Why the end of a plan moved, in one calm sentence."""

from __future__ import annotations

from datetime import date

from ashore.planning.baseline import Baseline
from ashore.planning.plan import Plan
from ashore.planning.why_moved import Cause, Why
from ashore.words import figures
from ashore.words.language import QT_TRANSLATE_NOOP, translate

MOST = 3
"""Causes that the sentence names; the others move the end by less."""

ONE_PAYDAY = 31
"""Days by which the last payment may come sooner though all was done as planned: a tick came early."""


def moved_sentence(baseline: Baseline, plan: Plan, causes: tuple[Cause, ...]) -> str:
    """``The end moved from May 2028 to July 2028: a new debt, Jiebei, was added.``

    Of the causes (as ``why_moved`` sorts them) it names those that go the way of the end.
    """
    old, new = baseline.ends_on, plan.ends_on
    if old is None and new is None:
        return translate("Plan", "The debts still never end.")
    if old == new or (old and new and not causes and 0 < (old - new).days <= ONE_PAYDAY):
        return translate("Plan", "It ends as it was planned.")
    text = _moved(old, new)
    later = old is not None and (new is None or new > old)
    named = [cause_phrase(each, plan.currency) for each in causes if each.is_later is later]
    if not named:
        return translate("Plan", "{moved}.").format(moved=text)
    return translate("Plan", "{moved}: {causes}.").format(moved=text, causes=_listed(named[:MOST]))


def cause_phrase(cause: Cause, currency: str) -> str:
    """``¥1,200.00 less was paid on Huabei than planned``."""
    text = translate("Plan", _CAUSES[cause.why])
    return text.format(debt=cause.name, amount=figures.money(cause.amount, currency))


def _moved(old: date | None, new: date | None) -> str:
    if old is None and new is not None:
        return translate("Plan", "The debts now end, in {month}").format(
            month=figures.month_year(new)
        )
    if old is None or new is None:
        months = figures.month_year(old) if old else ""
        return translate("Plan", "The debts no longer end in {month}").format(month=months)
    if (old.year, old.month) == (new.year, new.month):
        before, after = figures.long_date(old), figures.long_date(new)
    else:
        before, after = figures.month_year(old), figures.month_year(new)
    text = translate("Plan", "The end moved from {before} to {after}")
    return text.format(before=before, after=after)


def _listed(phrases: list[str]) -> str:
    """``a``, ``a, and b``, ``a, b, and c``."""
    if len(phrases) == 1:
        return phrases[0]
    text = translate("Plan", "{first}, and {last}")
    return text.format(first=translate("Plan", ", ").join(phrases[:-1]), last=phrases[-1])


_CAUSES = {
    Why.PAID_LESS: QT_TRANSLATE_NOOP("Plan", "{amount} less was paid on {debt} than planned"),
    Why.PAID_MORE: QT_TRANSLATE_NOOP("Plan", "{amount} more was paid on {debt} than planned"),
    Why.NEW_DEBT: QT_TRANSLATE_NOOP("Plan", "a new debt was added, {debt} with {amount}"),
    Why.GONE: QT_TRANSLATE_NOOP("Plan", "{debt} is no longer in the plan"),
    Why.RAISED: QT_TRANSLATE_NOOP("Plan", "{amount} of charges or fees came to {debt}"),
    Why.LET_OFF: QT_TRANSLATE_NOOP("Plan", "{amount} of {debt} was let off"),
    Why.OWES_MORE: QT_TRANSLATE_NOOP("Plan", "{debt} says that {amount} more is owed than planned"),
    Why.OWES_LESS: QT_TRANSLATE_NOOP("Plan", "{debt} says that {amount} less is owed than planned"),
    Why.RATE: QT_TRANSLATE_NOOP("Plan", "the rate of {debt} changed"),
    Why.LESS_INCOME: QT_TRANSLATE_NOOP("Plan", "less money is to come"),
    Why.MORE_INCOME: QT_TRANSLATE_NOOP("Plan", "more money is to come"),
    Why.LESS_MONEY: QT_TRANSLATE_NOOP("Plan", "{amount} less is there now than planned"),
    Why.MORE_MONEY: QT_TRANSLATE_NOOP("Plan", "{amount} more is there now than planned"),
    Why.SETTINGS: QT_TRANSLATE_NOOP("Plan", "the way of repaying was changed"),
}
