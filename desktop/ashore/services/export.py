"""What a file for others is to hold: its format, its paper, and what is kept private in it.

Here stands only what is chosen; ``words.export`` says it in words and writes the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from ashore.domain.debt import Debt, Record, Status
from ashore.domain.errors import UserError
from ashore.domain.portfolio import Portfolio, portfolio
from ashore.domain.typed import plain

if TYPE_CHECKING:
    from ashore.domain.stage import Boundaries
    from ashore.planning.compare import Comparison
    from ashore.planning.plan import Plan
    from ashore.planning.start import Start

LETTER_COUNTRIES = frozenset(
    ("US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "PA", "SV", "NI", "DO", "PR")
)
"""Where a sheet of paper is Letter; everywhere else it is A4 (the list of Unicode's CLDR)."""


class Format(StrEnum):
    """The formats by the ending of the file's name."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"
    ICS = "ics"
    JSON = "json"


class Private(StrEnum):
    """What can be left out: NAMES of debts and lenders (with their hotlines), NOTES, RATES."""

    NAMES = "names"
    NOTES = "notes"
    RATES = "rates"


class Paper(StrEnum):
    """The size of the sheets of a PDF."""

    A4 = "a4"
    LETTER = "letter"


class Cancelled(Exception):
    """Whoever waited does not want the file any more; a progress callback raises it."""


Progress = Callable[[float], None]
"""Is told the part that is done, 0 to 1, and may raise Cancelled."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a file is to be."""

    format: Format
    paper: Paper = Paper.A4
    without: frozenset[Private] = frozenset()


@dataclass(frozen=True, slots=True)
class DebtList:
    """The list as it is exported; archived debts only where they are wanted."""

    records: tuple[Record, ...]
    portfolio: Portfolio

    def record(self, debt_id: str) -> Record:
        """The record of a debt. Raises KeyError."""
        for record in self.records:
            if record.debt.id == debt_id:
                return record
        raise KeyError(debt_id)


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A plan as it is exported.

    ``ends_from`` is the payment (minor units) from which the debts would end, where they do
    not; ``others`` say how many debts there are in each other currency. ``debts`` is the list on
    the first day, for lenders and stages; a debt of the plan may be missing in it. ``left_out``
    are the debts that the person left out of the plan.
    """

    plan: Plan
    comparison: Comparison | None = None
    ends_from: int | None = None
    others: tuple[tuple[str, int], ...] = ()
    debts: DebtList | None = None
    left_out: tuple[Start, ...] = ()


def format_of(path: Path) -> Format:
    """The format that the name of a file asks for. Raises UserError ``export_kind_unknown``."""
    try:
        return Format(path.suffix.lstrip(".").lower())
    except ValueError:
        known = ", ".join(f".{each}" for each in Format)
        raise UserError("export_kind_unknown", file=path.name, known=known) from None


def paper_of(text: str) -> Paper:
    """``A4`` or ``letter``. Raises UserError ``choice_unknown``."""
    try:
        return Paper(plain(text).casefold())
    except ValueError:
        raise UserError("choice_unknown", choices=", ".join(Paper)) from None


def usual_paper(country: str) -> Paper:
    """What paper is used in a country (two letters, ISO 3166)."""
    return Paper.LETTER if country.upper() in LETTER_COUNTRIES else Paper.A4


def private_of(text: str) -> frozenset[Private]:
    """``names,notes`` as what to leave out. Raises UserError ``choice_unknown``."""
    try:
        return frozenset(Private(plain(part).casefold()) for part in text.split(",") if part)
    except ValueError:
        raise UserError("choice_unknown", choices=", ".join(Private)) from None


def debt_list(records: Iterable[Record], whole: Portfolio, archived: bool = False) -> DebtList:
    """The list to export; ``whole`` is that of all ``records``.

    Raises UserError ``export_no_debts`` where there is none.
    """
    kept = [record for record in records if archived or record.debt.status is not Status.ARCHIVED]
    if not kept:
        raise UserError("export_no_debts")
    return _derived(kept, whole.on, whole)


def hidden_list(
    debts: DebtList, without: frozenset[Private], name_of: Callable[[int], str]
) -> DebtList:
    """The same without names and notes, as far as they are unwanted; rates are left out by whoever
    writes. ``name_of`` gives the n-th debt (1, 2, ...) in the order of entry its name.
    """
    bounds = {standing.debt.id: standing.boundaries for standing in debts.portfolio.standings}
    in_order = sorted(debts.records, key=lambda record: record.debt.position)
    shown = [
        _hidden(record, without, name_of(n), bounds.get(record.debt.id))
        for n, record in enumerate(in_order, start=1)
    ]
    return _derived(shown, debts.portfolio.on, debts.portfolio)


def _derived(records: Sequence[Record], on: date, whole: Portfolio) -> DebtList:
    """The list with its order and its totals, under the stage boundaries that ``whole`` has."""
    bounds = {standing.debt.id: standing.boundaries for standing in whole.standings}
    derived = portfolio(records, on, lambda debt: bounds.get(debt.id))
    by_id = {record.debt.id: record for record in records}
    return DebtList(tuple(by_id[s.debt.id] for s in derived.standings), derived)


def hidden_plan(
    found: PlanFile, without: frozenset[Private], name_of: Callable[[int], str]
) -> PlanFile:
    """The same without names and notes, as far as they are unwanted. Without names it is planned
    again, which changes no figure.
    """
    if found.debts:
        found = replace(found, debts=hidden_list(found.debts, without, name_of))
    if Private.NAMES not in without:
        return found
    from ashore.planning.compare import Comparison

    names = _plan_names(found, name_of)
    comparison = found.comparison
    if comparison:
        plans = tuple(_renamed(each, names) for each in comparison.plans)
        comparison = Comparison(
            plans,
            _same(comparison.soonest, plans),
            _same(comparison.cheapest, plans),
        )
    return replace(found, plan=_renamed(found.plan, names), comparison=comparison)


def _renamed(plan: Plan, names: Mapping[str, str]) -> Plan:
    """The same plan with other names, by the id of the debt."""
    from ashore.planning.make import make_plan

    starts = [replace(start, name=names[start.id]) for start in plan.world.starts]
    made = make_plan(starts, plan.world.cash, plan.as_of, plan.settings)
    return replace(made, unkept=tuple(replace(u, name=names[u.debt]) for u in plan.unkept))


def _same(plan: Plan | None, plans: Sequence[Plan]) -> Plan | None:
    """The plan of the same strategy."""
    return next((each for each in plans if plan and each.strategy is plan.strategy), None)


def _plan_names(found: PlanFile, name_of: Callable[[int], str]) -> dict[str, str]:
    """The names of the list for what is in it, further numbers for the rest."""
    listed = found.debts.records if found.debts else ()
    named = {record.debt.id: record.debt.name for record in listed}
    rest = [start.id for start in found.plan.world.starts if start.id not in named]
    more = {debt_id: name_of(len(named) + n) for n, debt_id in enumerate(rest, start=1)}
    return named | more


def _hidden(
    record: Record, without: frozenset[Private], name: str, boundaries: Boundaries | None
) -> Record:
    debt: Debt = record.debt
    entries, agreements, promises = record.entries, record.agreements, record.promises
    if Private.NAMES in without:
        # The lender's stages stay, but not the lender that they would be looked up by.
        debt = replace(debt, name=name, lender="", hotline="", boundaries=boundaries)
    if Private.NOTES in without:
        debt = replace(debt, notes="")
        entries = tuple(replace(entry, note="") for entry in entries)
    if Private.NOTES in without or Private.NAMES in without:
        # The note of a promise is who it was made to.
        agreements = tuple(replace(each, note="") for each in agreements)
        promises = tuple(replace(each, note="") for each in promises)
    return Record(debt, entries, agreements, promises)
