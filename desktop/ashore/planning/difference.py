"""A plan beside the one that it would become."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ashore.domain.stage import Stage
from ashore.planning.course import Course
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan, Sums
from ashore.planning.settings import Convention
from ashore.planning.what_if import Changed

WORSE = (Stage.REMINDER, Stage.PHONE_CONTACT, Stage.FORMAL_COLLECTION)


@dataclass(frozen=True, slots=True)
class Reaches:
    """A debt that reaches a stage in one of two plans and not in the other."""

    debt: str
    name: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class Difference:
    """What is more in the changed plan than in the other, less where it is negative.

    ``days`` and ``months`` are those by which it ends later, and ``paid``, ``interest`` and
    ``fees`` minor units of the person's own money: None where one of both does not end.
    ``ends_on`` and ``total`` are the changed plan's whole way, from the first day of the other
    one. ``reaches`` says whether the money reaches for the change itself, ``is_short`` whether
    it is missing anywhere then.
    """

    plan: Plan
    ends_on: date | None
    total: Sums | None
    days: int | None
    months: int | None
    paid: int | None
    interest: int | None
    fees: int | None
    days_overdue: int
    avoided: tuple[Reaches, ...]
    added: tuple[Reaches, ...]
    reaches: bool
    is_short: bool


def compare_with(plan: Plan, changed: Changed) -> Difference:
    """``plan`` beside what it becomes. Raises UserError as ``make_plan``."""
    new = make_plan(changed.starts, changed.cash, changed.as_of, changed.settings)
    total = _whole(new, changed)
    old = plan.total
    overdue = sum(course.days_overdue for course in changed.before) + new.days_overdue
    was, will = _ahead(plan), _ahead(new, changed.before)
    return Difference(
        plan=new,
        ends_on=new.ends_on,
        total=total,
        days=(new.ends_on - plan.ends_on).days if new.ends_on and plan.ends_on else None,
        months=_months(plan, new, changed),
        paid=total.paid - old.paid if total and old else None,
        interest=total.interest - old.interest if total and old else None,
        fees=total.fees - old.fees if total and old else None,
        days_overdue=overdue - plan.days_overdue,
        avoided=tuple(each for each in was if each not in will),
        added=tuple(each for each in will if each not in was),
        reaches=not any(short.debt in changed.kept for short in new.short),
        is_short=new.is_short,
    )


def _whole(new: Plan, changed: Changed) -> Sums | None:
    """The sums from the first day of the plan that it is compared with."""
    if new.total is None:
        return None
    parts: list[Course | Sums] = [*changed.before, changed.aside, new.total]
    return Sums(
        sum(part.paid for part in parts),
        sum(part.principal for part in parts),
        sum(part.interest for part in parts),
        sum(part.fees for part in parts),
    )


def _months(plan: Plan, new: Plan, changed: Changed) -> int | None:
    if plan.months is None or new.months is None or new.ends_on is None:
        return None
    if plan.convention is Convention.MONTHLY:
        return changed.paydays + new.months - plan.months
    first, last = plan.as_of, new.ends_on
    months = (last.year - first.year) * 12 + last.month - first.month + (last.day > first.day)
    return months - plan.months


def _ahead(plan: Plan, before: tuple[Course, ...] = ()) -> list[Reaches]:
    """The stages that lie ahead, by debt, each once; after the courses ``before``, if there are."""
    courses = [(course, course.stages[0][0]) for course in before]
    courses += [(course, plan.as_of) for course in plan.courses]
    found: dict[Reaches, None] = {}
    for course, since in courses:
        for on, stage in course.stages:
            if stage in WORSE and on > since:
                found[Reaches(course.id, course.name, stage)] = None
    return list(found)
