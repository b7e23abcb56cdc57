"""What the tests of exports share: the sample's list, a plan for it, and files written from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ashore.catalogue import Catalogue
from ashore.domain.debt import Kind, Record
from ashore.domain.portfolio import portfolio
from ashore.gui.paper.draw import draw_pdf, ready
from ashore.planning.cash import CashFlow, Income
from ashore.planning.compare import compare_in
from ashore.planning.intake import take_in
from ashore.planning.make import prepare
from ashore.planning.search import payment_that_ends
from ashore.planning.settings import Settings, Strategy
from ashore.services.demo import sample_records
from ashore.services.export import DebtList, Format, Paper, PlanFile, Private, Wishes, debt_list
from ashore.words import language, names
from ashore.words.export.write import write_list, write_plan

TODAY = date(2026, 11, 24)
MADE = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
CATALOGUE = Catalogue()
NOTHING: frozenset[Private] = frozenset()
ALL = frozenset(Private)
ENDS = 10_000_00
"""What ends the sample's debts though it does not reach for all that is late, minor units."""
UNPAID = 6000_00
"""What never ends them, and leaves a debt without any payment."""
STRATEGIES = tuple(each for each in Strategy if each is not Strategy.CUSTOM)


def sample() -> list[Record]:
    """The debts of the sample, in the language in use."""
    return sample_records(TODAY, language.current())


def named() -> list[Record]:
    """The sample, where no debt has the name of its kind, which every export may say."""
    kinds = {names.kind_name(kind) for kind in Kind}
    found = [
        replace(r, debt=replace(r.debt, name=f"{r.debt.name} (Mei)")) if r.debt.name in kinds else r
        for r in sample()
    ]
    assert not kinds & {record.debt.name for record in found}
    return found


def the_list(records: list[Record] | None = None) -> DebtList:
    """The list as it is exported."""
    found = sample() if records is None else records
    return debt_list(found, portfolio(found, TODAY, CATALOGUE.boundaries_of), archived=True)


def the_plan(budget: int = ENDS, records: list[Record] | None = None) -> PlanFile:
    """A plan for the sample with so much on the tenth, minor units."""
    found = sample() if records is None else records
    intake = take_in(found, TODAY, CATALOGUE.boundaries_of)
    settings = Settings()
    flow = CashFlow(intake.currency, (Income(budget, day=10),), available=500_00)
    world = prepare(intake.starts, flow, TODAY, settings)
    comparison = compare_in(world, settings, STRATEGIES)
    plan = comparison.plan(settings.strategy)
    ends_from = payment_that_ends(world, settings, 100) if plan.never_ends else None
    return PlanFile(plan, comparison, ends_from, intake.others, the_list(found))


def list_as(
    kind: Format, folder: Path, without: frozenset[Private] = NOTHING, paper: Paper = Paper.A4,
    debts: DebtList | None = None, made: datetime = MADE,
) -> Path:  # fmt: skip
    """The list written as a file."""
    path = folder / f"清单 list.{kind}"
    assert QApplication.instance()
    ready()
    wishes = Wishes(kind, paper, without)
    write_list(path, debts or the_list(), CATALOGUE, wishes, made, draw_pdf)
    return path


def plan_as(
    kind: Format, folder: Path, without: frozenset[Private] = NOTHING, paper: Paper = Paper.A4,
    found: PlanFile | None = None, made: datetime = MADE,
) -> Path:  # fmt: skip
    """A plan written as a file."""
    path = folder / f"计划 plan.{kind}"
    assert QApplication.instance()
    ready()
    wishes = Wishes(kind, paper, without)
    write_plan(path, found or the_plan(), wishes, made, draw_pdf)
    return path
