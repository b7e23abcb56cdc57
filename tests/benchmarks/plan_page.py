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
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ashore.gui.desk import Desk
    from ashore.gui.pages.plan_page import PlanPage

TODAY = date(2026, 11, 24)
COUNT, PAYDAY = 30, "10"
BUDGETS = {
    "the money reaches": "9,500",
    "a third is missing": "4,000",
    "two thirds are missing": "2,000",
}
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


def open_page(desk: Desk, app: QApplication, budget: str) -> PlanPage:
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
    page.money.amount.setText(budget)
    page.money.payday.setText(PAYDAY)
    while page.thinker.is_busy:
        app.processEvents()
    return page


class Times(NamedTuple):
    """Milliseconds of each step of the slider: until the window listens again, what is planned by then
    painted; what of it its thread reckoned itself; until the plan of just this step is painted.
    """

    busy: list[float]
    own: list[float]
    there: list[float]


def measure(runs: int, budget: str = BUDGETS["the money reaches"]) -> Times:
    """Move the slider so often."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ashore.gui import theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        desk = make_desk(Path(folder))
        page = open_page(desk, app, budget)
        slider, times = page.money.slider.slider, Times([], [], [])
        first = slider.value()
        for run in range(runs):
            began, own = time.perf_counter_ns(), time.thread_time_ns()
            slider.setValue(first + 1 + run % 20)
            app.processEvents()
            times.own.append((time.thread_time_ns() - own) / 1e6)
            times.busy.append((time.perf_counter_ns() - began) / 1e6)
            while page.follower.is_busy:
                time.sleep(0.001)
                app.processEvents()
            times.there.append((time.perf_counter_ns() - began) / 1e6)
        assert page.plan is not None
        assert page.plan.world.cash.incomes[0].amount == slider.value() * page.money.slider.step
        page.leave()
        page.close()
        desk.store.close()
    return times


def main() -> None:
    """Print the figures."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--runs", type=int, default=60)
    runs = reader.parse_args().runs
    for name, budget in BUDGETS.items():
        times = measure(runs, budget)
        busy, own, there = map(statistics.median, times)
        sys.stdout.write(
            f"one step of the slider, {COUNT} debts, {name}: the window busy {busy:.2f} ms (longest "
            f"{max(times.busy):.2f}), {own:.2f} ms of it reckoning itself; its plan painted after "
            f"{there:.2f} ms (longest {max(times.there):.2f})\n"
        )


if __name__ == "__main__":
    main()
