"""The figures of a call sheet or a letter as texts, by the names that templates use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ashore.words import figures, names

if TYPE_CHECKING:
    from ashore.domain.conduct import Mark
    from ashore.services.contacts import LogEntry
    from ashore.services.prepare import Sheet

BLANK = "________"
"""What is not known, to be filled in by hand."""

NAMES = (
    "debt", "lender", "hotline", "date", "owed", "principal", "interest", "penalty", "fees", "balance",
    "overdue", "days_overdue", "due_date", "amount_due", "stage", "cost_a_day", "rate", "income",
    "necessities", "left", "offer", "offer_count", "offer_last", "conduct", "name", "contact",
)  # fmt: skip
"""Every figure that a template may name; ``name`` and ``contact`` are for the person to fill in."""


def values(sheet: Sheet, log: Iterable[LogEntry] = ()) -> dict[str, str]:
    """The figures by their names; what is not known reads as a line to fill in."""
    found, code = sheet.standing, sheet.standing.debt.currency
    blank = BLANK

    def money(amount: int | None) -> str:
        return blank if amount is None else figures.money(amount, code)

    offer, said = sheet.offer, sheet.household
    return {
        "debt": found.debt.name,
        "lender": names.lender_called(found.debt.lender) if found.debt.lender else found.debt.name,
        "hotline": found.debt.hotline or blank,
        "date": figures.long_date(found.on),
        "owed": money(sheet.owed.total if sheet.complete else None),
        "principal": money(sheet.owed.principal),
        "interest": money(sheet.owed.interest if sheet.complete else None),
        "penalty": money(sheet.owed.penalty if sheet.complete else None),
        "fees": money(sheet.owed.costs),
        "balance": money(found.balance),
        "overdue": money(found.overdue_amount),
        "days_overdue": figures.days(found.days_overdue),
        "due_date": figures.long_date(found.due_date) if found.due_date else blank,
        "amount_due": money(found.amount_due),
        "stage": names.stage_name(found.stage),
        "cost_a_day": money(found.cost.total if found.cost else None),
        "rate": figures.percent(found.rate.annual()) if found.rate else blank,
        "income": money(said.income),
        "necessities": money(said.necessities),
        "left": money(said.left),
        "offer": money(offer.amount if offer else None),
        "offer_count": str(offer.count) if offer else blank,
        "offer_last": money(offer.last if offer else None),
        "conduct": conduct_lines(log) or blank,
        "name": blank,
        "contact": blank,
    }


def conduct_lines(log: Iterable[LogEntry]) -> str:
    """The marked contacts, one line each."""
    from ashore.words.conduct import marked

    marks: list[tuple[LogEntry, Mark]] = [(each, mark) for each in log for mark in each.marks]
    return "\n".join(f"- {marked(each.contact, mark)}" for each, mark in marks)
