"""A plan for the debts of a desk, as the plan's page hands it over."""

from __future__ import annotations

from ashore.gui.desk import Desk
from ashore.planning.cash import CashFlow, Income
from ashore.planning.compare import compare_in
from ashore.planning.intake import take_in
from ashore.planning.make import prepare
from ashore.planning.settings import Settings, Strategy
from ashore.services.export import PlanFile


def plan_of(desk: Desk, budget: int = 6000_00) -> PlanFile:
    """Highest rate first, with so much (minor units) on the tenth."""
    intake = take_in(desk.records.values(), desk.today, desk.catalogue.boundaries_of)
    flow = CashFlow(intake.currency, (Income(budget, day=10),))
    world = prepare(intake.starts, flow, desk.today, Settings())
    comparison = compare_in(world, Settings(), (Strategy.HIGHEST_RATE, Strategy.FEWEST_FEES))
    return PlanFile(comparison.plan(Strategy.HIGHEST_RATE), comparison, None, intake.others)
