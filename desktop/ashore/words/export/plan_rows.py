"""The payments of a plan as CSV: stable English names, plain amounts, ISO dates."""

from __future__ import annotations

from ashore.catalogue import currency as currency_of
from ashore.domain.money import to_major
from ashore.planning.plan import Plan

COLUMNS = (
    "date", "debt", "amount", "principal", "interest", "fees", "due_on", "reason", "balance",
    "missing", "currency",
)  # fmt: skip
"""``missing`` stands on a line of its own, on the day on which the money does not reach."""


def plan_rows(plan: Plan) -> list[list[str]]:
    """A line for each payment and for each amount that is missing, by date."""
    digits = currency_of(plan.currency).digits

    def plain(minor: int) -> str:
        return f"{to_major(minor, digits):f}"

    rows = [
        (each.on, [
            each.on.isoformat(), each.name, plain(each.amount), plain(each.principal),
            plain(each.interest), plain(each.fees), each.due_on.isoformat() if each.due_on else "",
            str(each.reason), plain(each.balance), "", plan.currency,
        ])
        for each in plan.payments
    ]  # fmt: skip
    rows += [
        (each.on, [
            each.on.isoformat(), each.name, "", "", "", "", each.due_on.isoformat(), "short", "",
            plain(each.missing), plan.currency,
        ])
        for each in plan.short
    ]  # fmt: skip
    return [list(COLUMNS), *(row for _, row in sorted(rows, key=lambda each: each[0]))]
