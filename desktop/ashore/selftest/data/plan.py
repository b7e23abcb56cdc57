"""A plan of repayment is solved for the sample, by every strategy."""

from __future__ import annotations

from ashore.catalogue import Catalogue
from ashore.planning.cash import CashFlow, Income
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.settings import Settings, Strategy
from ashore.selftest.place import Place, need
from ashore.services.demo import sample_records

_MONTHLY = 2_000_000
"""Minor units that there are each month, enough to end."""


def check(place: Place) -> str:
    """Make the plans; each has to end."""
    records = sample_records(place.today, "en")
    intake = take_in(records, place.today, Catalogue().boundaries_of, "CNY")
    cash = CashFlow("CNY", (Income(_MONTHLY, day=10),))
    strategies = [strategy for strategy in Strategy if strategy is not Strategy.CUSTOM]
    months = []
    for strategy in strategies:
        plan = make_plan(intake.starts, cash, place.today, Settings(strategy))
        need(
            plan.ends_on is not None or strategy is Strategy.MINIMUMS_ONLY, f"{strategy} never ends"
        )
        if plan.ends_on is not None:
            months.append((plan.ends_on - place.today).days // 30)
    return f"{len(intake.starts)} debts, {len(strategies)} strategies, {min(months)} months at best"
