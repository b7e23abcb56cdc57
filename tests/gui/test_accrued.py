"""What has grown since the pages stands under what is owed, once it is reckoned."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from tests.gui.ledger_kit import desk, english, key

from ashore.gui.desk import Desk
from ashore.gui.widgets.summary_bar import SummaryBar
from ashore.words import figures

__all__ = ["desk", "english", "key"]


def test_what_has_grown_since_is_said_after_the_first_picture(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    assert key in desk.records
    bar = SummaryBar()
    qtbot.addWidget(bar)
    bar.show_totals(desk.portfolio)
    tile = bar._figures["owed"]
    assert "since" not in tile._detail.text()
    main = desk.portfolio.totals[0]
    grown = sum(
        max(0, s.ledger.total - s.balance)
        for s in desk.portfolio.standings
        if s.debt.id in desk.portfolio.ranks
        and s.debt.currency == main.currency
        and s.ledger.complete
    )
    assert grown > 0
    said = f"+ {figures.money(grown, main.currency)} accrued"
    qtbot.waitUntil(lambda: tile._detail.text().startswith(said), timeout=5000)
