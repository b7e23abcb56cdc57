"""What a calendar of everything is made of: the debts, the contacts, and the plans that are saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.errors import UserError
from ashore.services.export import DebtList, PlanFile, Private, hidden_list, hidden_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from ashore.catalogue import Catalogue
    from ashore.domain.contact import Contact
    from ashore.domain.debt import Record
    from ashore.planning.baseline import SavedPlan
    from ashore.planning.plan import Plan


@dataclass(frozen=True, slots=True)
class Dates:
    """``debts`` as they stand, ``contacts`` with their follow-ups, a plan for each currency that
    has one; ``years`` is the general time of limitation.
    """

    debts: DebtList
    contacts: tuple[Contact, ...]
    plans: tuple[Plan, ...]
    years: int


def saved_plans(
    plans: Mapping[str, SavedPlan], records: Iterable[Record], today: date, catalogue: Catalogue
) -> tuple[Plan, ...]:
    """The plan of each currency for which one is saved; one that cannot be made any more is left out."""
    from ashore.planning.intake import take_in
    from ashore.planning.make import make_plan

    found, held = [], tuple(records)
    for currency, saved in sorted(plans.items()):
        intake = take_in(held, today, catalogue.boundaries_of, currency)
        if not intake.starts:
            continue
        flow = saved.inputs.flow(today, held)
        try:
            found.append(make_plan(intake.starts, flow, today, saved.inputs.settings))
        except UserError:
            # Its debts are repaid or left out: there is nothing to put into a calendar.
            continue
    return tuple(found)


def hidden_dates(found: Dates, without: frozenset[Private], name_of: Callable[[int], str]) -> Dates:
    """The same without names and notes, as far as they are unwanted."""
    debts = hidden_list(found.debts, without, name_of)
    plans = tuple(
        hidden_plan(PlanFile(plan, debts=found.debts), without, name_of).plan
        for plan in found.plans
    )
    contacts = found.contacts
    if Private.NOTES in without or Private.NAMES in without:
        # What was said may name anyone.
        contacts = tuple(replace(each, said="", who="", person="") for each in contacts)
    return Dates(debts, contacts, plans, found.years)
