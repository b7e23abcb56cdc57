"""The list of debts as JSON: stable names, money as integers of minor units, dates ISO.

``docs/formats.md`` documents every field; a field is only ever added.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from ashore.domain.agreement.values import Agreement
from ashore.domain.debt import Status
from ashore.domain.labels import Conventions, labels
from ashore.domain.ledger import LedgerState
from ashore.domain.portfolio import Portfolio, Totals
from ashore.domain.rates import Rate
from ashore.domain.standing import Standing
from ashore.domain.terms import FeeKind, LateFee, Minimum, MinimumKind
from ashore.domain.window import Shift, next_window

Json = dict[str, object]


def document(
    portfolio: Portfolio, conventions: Conventions, shifts: Sequence[Shift], archived: bool = False
) -> Json:
    """``{"as_of", "totals", "debts"}``; debts that are archived only where they are wanted."""
    shown = [s for s in portfolio.standings if archived or s.debt.status is not Status.ARCHIVED]
    return {
        "as_of": portfolio.on.isoformat(),
        "totals": [_total(total) for total in portfolio.totals],
        "debts": [debt(s, portfolio.rank(s.debt.id), conventions, shifts) for s in shown],
    }


def debt(
    standing: Standing, rank: int | None, conventions: Conventions, shifts: Sequence[Shift]
) -> Json:
    """One debt, as it stands in the list."""
    said, cost = standing.debt, standing.cost
    found = labels(standing.days_overdue, said, conventions)
    return {
        "id": said.id,
        "name": said.name,
        "lender": said.lender,
        "kind": said.kind,
        "status": said.status,
        "currency": said.currency,
        "balance": standing.balance,
        "annual_rate": _annual(standing.rate),
        "annual_rate_now": _annual(standing.rate_now),
        "rate": percent(standing.rate.percent) if standing.rate else None,
        "rate_period": standing.rate.period if standing.rate else None,
        "interest": said.terms.accrual,
        "minimum": _rule(said.terms.minimum),
        "late_fee": _rule(said.terms.late_fee),
        "due_date": _day(standing.due_date),
        "amount_due": standing.amount_due,
        "overdue_amount": standing.overdue_amount,
        "days_past_due": standing.days_past_due,
        "days_overdue": standing.days_overdue,
        "stage": standing.stage,
        "next_stage": standing.next_stage,
        "next_stage_on": _day(standing.next_stage_on),
        **_window(standing, shifts),
        "priority": rank,
        "cost_per_day": cost.total if cost else None,
        "interest_per_day": cost.interest if cost else None,
        "penalty_per_day": cost.penalty if cost else None,
        **_accrued(standing.ledger),
        "labels": {
            "month": found.month or None,
            "credit_mark": found.credit_mark or None,
            "five_class": found.five_class or None,
        },
        "agreement": _course(standing),
        "contact_works": said.contact_works,
        "history": said.history,
        "repeats": said.repeats,
        "notes": said.notes,
    }


def _course(standing: Standing) -> Json | None:
    """The agreement that was signed last, and how it goes; null where there is none."""
    course = standing.course
    if course is None:
        return None
    return {
        **agreement(course.agreement),
        "status": course.status,
        "ended_on": _day(course.ended_on),
        "left": course.left,
    }


def agreement(made: Agreement) -> Json:
    """An agreement as it was signed."""
    return {
        "id": made.id,
        "kind": made.kind,
        "signed": made.signed.isoformat(),
        "amount": made.amount or None,
        "from": _day(made.start),
        "until": _day(made.until),
        "count": made.count or None,
        "every": made.every if made.count else None,
        "last_amount": made.last_amount,
        "interest": made.growth,
        "on_breach": made.on_breach,
        "breach_days": made.breach_days,
        "settles": made.settles,
        "withdrawn_on": _day(made.withdrawn_on),
    }


def _accrued(ledger: LedgerState) -> Json:
    """What has grown since the balance was read, and what is owed with it; null while unknown."""
    return {
        "accrued_interest": ledger.accrued_interest if ledger.complete else None,
        "accrued_penalty": ledger.accrued_penalty if ledger.complete else None,
        "late_fees": ledger.late_fees,
        "owed_now": ledger.total if ledger.complete else None,
    }


def percent(value: Decimal) -> str:
    """A percent with two decimal places, or as many as it has: ``18.25``, ``0.0385``."""
    exact = value.normalize()
    exponent = exact.as_tuple().exponent
    assert isinstance(exponent, int), value
    return str(exact.quantize(Decimal("0.01"))) if exponent > -2 else f"{exact:f}"


def _total(total: Totals) -> Json:
    ahead = total.next_due
    return {
        "currency": total.currency,
        "owed": total.owed,
        "overdue": total.overdue,
        "cost_per_day": total.cost_per_day,
        "next_due": _day(ahead.on) if ahead else None,
        "next_due_amount": ahead.amount if ahead else None,
        "next_due_debt": ahead.standing.debt.name if ahead else None,
        "count": total.count,
        "overdue_count": total.overdue_count,
        "longest_overdue": total.longest_overdue,
        "penalty_per_day": total.penalty_per_day,
        "unknown_rates": total.unknown_rates,
    }


def _window(standing: Standing, shifts: Sequence[Shift]) -> Json:
    """Between which days the next stage may begin; null where no shift can move it."""
    found = next_window(standing, shifts)
    earliest, latest = (found.earliest, found.latest) if found else (None, None)
    return {"next_stage_earliest": _day(earliest), "next_stage_latest": _day(latest)}


def _rule(rule: Minimum | LateFee) -> Json:
    """A fixed amount, or a percent with the least that it comes to; null for what the kind has not."""
    by_percent = rule.kind in (MinimumKind.PERCENT, MinimumKind.INTEREST_PLUS, FeeKind.PERCENT)
    fixed = rule.kind in (MinimumKind.FIXED, MinimumKind.INSTALMENT, FeeKind.FIXED)
    return {
        "kind": rule.kind,
        "amount": rule.amount if fixed else None,
        "percent": percent(rule.percent) if by_percent else None,
        "floor": rule.floor if by_percent else None,
    }


def _annual(rate: Rate | None) -> str | None:
    return percent(rate.annual()) if rate else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
