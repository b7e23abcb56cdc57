"""The totals over the list: one rule for what each tile counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.domain.build import RULES, balance, debt, rate, record

from ashore.domain.debt import Record
from ashore.domain.portfolio import portfolio
from ashore.domain.terms import Terms
from ashore.gui.widgets.key_figure import KeyFigure
from ashore.gui.widgets.summary_bar import KEYS, SummaryBar
from ashore.words import language
from ashore.words.figures import SPACE

TODAY = date(2026, 11, 24)
TEN = Terms(rate("10"))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = language.current()
    language.use("en")
    yield
    language.use(before)


def a_debt(ident: str, due: str, terms: Terms = TEN, currency: str = "CNY") -> Record:
    return record(
        replace(debt(ident, terms, currency=currency), name=ident),
        balance("2026-11-24", 365_000, due, 100_000),
    )


def details(qtbot: QtBot, *records: Record) -> dict[str, str]:
    """The second line of each tile."""
    bar = SummaryBar()
    qtbot.addWidget(bar)
    bar.show_totals(portfolio(records, TODAY, lambda _debt: RULES))
    tiles = bar.findChildren(KeyFigure)
    texts = [tile.findChildren(QLabel)[-1].text().replace(SPACE, " ") for tile in tiles]
    return dict(zip(KEYS, texts, strict=True))


def test_each_tile_counts_the_debts_of_all_currencies(qtbot: QtBot) -> None:
    found = details(
        qtbot,
        a_debt("A", "2026-11-15"),
        a_debt("B", "2026-12-15"),
        a_debt("C", "2026-10-15", currency="USD"),
    )
    assert found == {
        "owed": "+ US$3,650.00 · 3 debts",
        "overdue": "+ US$1,000.00 · 2 debts, longest 40 days",
        "cost": "of it penalty ¥0.00 · + US$1.00",
        "next": "in 21 days · B",
    }


def test_what_is_not_known_is_counted_so_too(qtbot: QtBot) -> None:
    found = details(
        qtbot,
        a_debt("A", "2026-12-15"),
        a_debt("B", "2026-12-15", Terms()),
        a_debt("C", "2026-12-25", Terms(), "USD"),
    )
    assert found["owed"] == "+ US$3,650.00 · 3 debts"
    assert found["overdue"] == "nothing is overdue"
    assert found["cost"] == "without 2 debts of unknown rate"


def test_without_debts_there_is_nothing_to_count(qtbot: QtBot) -> None:
    assert set(details(qtbot).values()) == {""}
