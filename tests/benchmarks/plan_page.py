"""Times the slider of the plan's page for thirty debts: ``python -m tests.benchmarks.plan_page [--runs 60]``.

Each step moves the slider, plans anew and repaints the window, all in the main thread and without a
screen. Prints the median and the longest of the elapsed time in milliseconds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ashore.gui.desk import Desk
    from ashore.gui.pages.plan_page import PlanPage

TODAY = date(2026, 11, 24)
COUNT, PAYDAY, BUDGET = 30, "10", "9,500"
SIZE = (1280, 800)


def debts() -> str:
    """Thirty debts that last some years, as CSV: every third one a card with a percent as its minimum."""
    lines = ["name,kind,balance,rate,due_date,repeats,minimum"]
    for n in range(COUNT):
        balance, percent = 3_000 + 1_379 * n % 9_000, 4 + 3.11 * n % 14
        day = 1 + n * 7 % 28
        due = date(2026, 12, day) if day < 24 else date(2026, 11, 30)
        kind, minimum = ("card", "5%") if n % 3 == 0 else ("bank_loan", str(balance // 40))
        lines.append(f"Debt {n},{kind},{balance},{percent:.2f} %/year,{due},monthly,{minimum}")
    return "\n".join(lines)


def make_desk(folder: Path) -> Desk:
    """A desk on a store in ``folder`` with the thirty debts."""
    from ashore.domain.portfolio import portfolio
    from ashore.gui.desk import Desk
    from ashore.services.debts import import_debts
    from ashore.services.imports import read_data
    from ashore.services.lenders import catalogue_of
    from ashore.storage import Store

    store = Store.open(folder)
    catalogue = catalogue_of(store)
    found = read_data(debts().encode(), "debts.csv", catalogue, TODAY)
    assert not found.bad, found.bad
    import_debts(store, found.drafts)
    records = store.records()
    derived = portfolio(records, TODAY, catalogue.boundaries_of)
    return Desk(catalogue, records, derived, lambda: (store, store.data_version()))


def open_page(desk: Desk, app: QApplication) -> PlanPage:
    """The page with a plan on it."""
    from PySide6.QtWidgets import QWidget

    from ashore.gui.commands import Commands
    from ashore.gui.pages.plan_page import PlanPage
    from ashore.gui.widgets.notice import Notice

    host = QWidget()
    page = PlanPage(desk, Commands(desk, Notice(host), host))
    page.setProperty("host", host)
    page.resize(*SIZE)
    page.show()
    page.money.amount.setText(BUDGET)
    page.money.payday.setText(PAYDAY)
    while page.thinker.is_busy:
        app.processEvents()
    return page


def measure(runs: int) -> list[float]:
    """The milliseconds of each step of the slider, from the key to the painted window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ashore.gui import theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        desk = make_desk(Path(folder))
        page = open_page(desk, app)
        slider, times = page.money.slider.slider, []
        first = slider.value()
        for run in range(runs):
            began = time.perf_counter_ns()
            slider.setValue(first + 1 + run % 20)
            app.processEvents()
            times.append((time.perf_counter_ns() - began) / 1e6)
        assert page.plan is not None
        assert page.plan.world.cash.incomes[0].amount == slider.value() * page.money.slider.step
        page.thinker.wait()
        page.close()
        desk.store.close()
    return times


def main() -> None:
    """Print the figures."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--runs", type=int, default=60)
    times = measure(reader.parse_args().runs)
    sys.stdout.write(
        f"one step of the slider, {COUNT} debts, with its repaint: median {statistics.median(times):.2f} ms, "
        f"longest {max(times):.2f} ms\n"
    )


if __name__ == "__main__":
    main()
