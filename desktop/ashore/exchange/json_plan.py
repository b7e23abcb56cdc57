"""A repayment plan as JSON: stable names, money as integers of minor units, dates ISO.

``docs/plan.md`` documents every field; a field is only ever added.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ashore.planning.compare import Comparison
from ashore.planning.course import Course
from ashore.planning.milestones import milestones
from ashore.planning.notes import notes
from ashore.planning.plan import Payment, Plan, Short
from ashore.planning.start import Start

Json = dict[str, object]


def document(
    plan: Plan,
    comparison: Comparison | None = None,
    ends_from: int | None = None,
    others: Iterable[tuple[str, int]] = (),
    left_out: Iterable[Start] = (),
) -> Json:
    """The plan; ``ends_from`` is the payment from which it would end, ``others`` say how many
    debts there are in other currencies, ``left_out`` which the person does not want in it.
    """
    found = _heading(plan)
    found["payments"] = [_payment(payment) for payment in plan.payments]
    found["short"] = [_short(short) for short in plan.short]
    found["currency"] = plan.currency
    found["as_of"] = plan.as_of.isoformat()
    found["ends_from"] = ends_from
    shown = plan.shown
    found["so_far"] = {
        "until": plan.shown_until.isoformat(),
        "paid": shown.paid,
        "interest": shown.interest,
        "fees": shown.fees,
        "penalty": plan.penalty,
    }
    found["days_overdue"] = plan.days_overdue
    found["debts"] = [_course(course) for course in plan.courses]
    found["milestones"] = [
        {
            "date": each.on.isoformat(),
            "reached": each.reached,
            "debt": each.name or None,
            "id": each.debt or None,
        }
        for each in milestones(plan)
    ]
    found["notes"] = [
        {"note": note.about, "debt": note.name, "id": note.debt}
        for note in notes(plan.world.starts)
    ]
    found["not_kept"] = [
        {
            "kind": "promise" if each.is_promise else "agreement",
            "debt": each.name,
            "id": each.debt,
            "due_on": each.due_on.isoformat(),
            "missing": each.missing,
            "breach_counted": each.counted,
        }
        for each in plan.unkept
    ]
    found["left_out"] = [{"id": start.id, "balance": start.balance} for start in left_out]
    found["other_currencies"] = [{"currency": code, "count": count} for code, count in others]
    if comparison:
        found |= _comparison(comparison)
    return found


def _heading(plan: Plan) -> Json:
    total = plan.total
    return {
        "strategy": plan.strategy,
        "convention": plan.convention,
        "months": plan.months,
        "ends_on": _day(plan.ends_on),
        "never_ends": plan.never_ends,
        "paid": total.paid if total else None,
        "interest": total.interest if total else None,
        "fees": total.fees if total else None,
    }


def _payment(payment: Payment) -> Json:
    return {
        "date": payment.on.isoformat(),
        "debt": payment.name,
        "amount": payment.amount,
        "id": payment.debt,
        "principal": payment.principal,
        "interest": payment.interest,
        "fees": payment.fees,
        "due": payment.due,
        "due_on": _day(payment.due_on),
        "dues": [{"date": due.on.isoformat(), "amount": due.amount} for due in payment.dues],
        "reason": payment.reason,
        "balance": payment.balance,
    }


def _short(short: Short) -> Json:
    return {
        "date": short.on.isoformat(),
        "debt": short.name,
        "missing": short.missing,
        "id": short.debt,
        "due_on": short.due_on.isoformat(),
        "fee": short.fee,
    }


def _course(course: Course) -> Json:
    return {
        "id": course.id,
        "debt": course.name,
        "paid": course.paid,
        "interest": course.interest,
        "fees": course.fees,
        "penalty": course.penalty,
        "days_overdue": course.days_overdue,
        "balance": course.balances[-1],
        "stages": [{"date": on.isoformat(), "stage": stage} for on, stage in course.stages],
    }


def _comparison(comparison: Comparison) -> Json:
    plans = [
        _heading(plan) | {"days_overdue": plan.days_overdue, "missed": len(plan.short)}
        for plan in comparison.plans
    ]
    soonest, cheapest = comparison.soonest, comparison.cheapest
    return {
        "strategies": plans,
        "soonest": soonest.strategy if soonest else None,
        "cheapest": cheapest.strategy if cheapest else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
