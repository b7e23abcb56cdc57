"""A plan is made and its chart drawn, with a crosshair that says what it stands on."""

from __future__ import annotations

from ashore.catalogue import Catalogue
from ashore.gui.widgets.plan.result_card import ResultCard
from ashore.planning.cash import CashFlow, Income
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.selftest.place import Place, need
from ashore.selftest.windows import application
from ashore.services.demo import sample_records

_SIZE = (640, 480)
_MONTHLY = 2_000_000
"""Minor units."""


def check(place: Place) -> str:
    """Draw the sample's plan."""
    application(place)
    records = sample_records(place.today, "en")
    intake = take_in(records, place.today, Catalogue().boundaries_of, "CNY")
    cash = CashFlow("CNY", (Income(_MONTHLY, day=10),))
    card = ResultCard()
    card.resize(*_SIZE)
    empty = card.chart.grab().toImage()
    card.show_plan(make_plan(intake.starts, cash, place.today))
    need(card.chart.grab().toImage() != empty, "the chart is empty")
    card.chart.move_to(1)
    said = card.chart.accessibleDescription()
    need(said, "the chart says nothing to a screen reader")
    card.deleteLater()
    return f"{len(intake.starts)} debts, {len(said)} characters for a screen reader"
