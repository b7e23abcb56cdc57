"""Times the case of a debt with ten thousand contacts: ``python -m tests.benchmarks.case_view [--contacts 10000]``.

Opens the window of the timeline without a screen, scrolls it from end to end and searches it. Prints until
when the rows are there, and the longest pause of the main thread in each part, in milliseconds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.cases import contacts
from tests.benchmarks.store import TODAY, many

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ashore.gui.desk import Desk
    from ashore.gui.dialogs.case import CaseDialog

STEPS = 200


@dataclass(frozen=True, slots=True)
class Times:
    """All in milliseconds: ``there`` until the rows are shown, the others the longest pause."""

    rows: int
    made: float
    there: float
    opening: float
    scrolling: float
    step: float
    searching: float


def make_desk(folder: Path, count: int) -> Desk:
    """A desk on a store in ``folder`` whose first debt has all the contacts."""
    from ashore.domain.portfolio import portfolio
    from ashore.gui.desk import Desk
    from ashore.services.lenders import catalogue_of
    from ashore.storage import Store

    store = Store.open(folder)
    store.apply([], many(3))
    records = store.records()
    debt_id = records[0].debt.id
    noted = [replace(each, debt_id=debt_id) for each in contacts(count)]
    store.apply([], [], contacts=[(None, each) for each in noted])
    catalogue = catalogue_of(store)
    derived = portfolio(records, TODAY, catalogue.boundaries_of)
    return Desk(catalogue, records, derived, lambda: (store, store.data_version()))


class Pauses:
    """Turns the loop of the window, and keeps how long each turn took."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.turns: list[float] = []

    def turn(self, act: Callable[[], object] = lambda: None) -> None:
        """Do something, and let the window follow."""
        began = time.perf_counter_ns()
        act()
        self._app.processEvents()
        self.turns.append((time.perf_counter_ns() - began) / 1e6)

    def until(self, there: Callable[[], bool]) -> None:
        """Turn until something is so."""
        while not there():
            self.turn()
            time.sleep(0.001)

    def longest(self) -> float:
        """The longest turn since the last question."""
        found, self.turns = max(self.turns), []
        return found


def _show_list(desk: Desk) -> None:
    """What the window has done already when a case is opened: the panel of the debt is shown."""
    from PySide6.QtWidgets import QWidget

    from ashore.gui.actions import Actions
    from ashore.gui.widgets.panel.detail_panel import DetailPanel

    host = QWidget()
    panel = DetailPanel(desk, Actions(host), host)
    panel.show_standing(next(iter(desk.standings.values())))


def measure(count: int) -> Times:
    """Open, scroll and search the timeline of one debt."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QWidget

    from ashore.gui import theme
    from ashore.gui.commands import Commands
    from ashore.gui.dialogs.case import CaseDialog
    from ashore.gui.widgets.notice import Notice

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        desk = make_desk(Path(folder), count)
        _show_list(desk)
        host = QWidget()
        commands = Commands(desk, Notice(host), host)
        pauses, began = Pauses(app), time.perf_counter_ns()
        dialogs: list[CaseDialog] = []

        def open_case() -> None:
            dialogs.append(CaseDialog(desk, next(iter(desk.records)), commands, None))
            dialogs[0].show()

        pauses.turn(open_case)
        made = pauses.longest()
        dialog = dialogs[0]
        pauses.until(lambda: not dialog.reader.is_busy)
        there = (time.perf_counter_ns() - began) / 1e6
        pauses.turn()
        opening = pauses.longest()
        rows = dialog.model.rowCount()
        assert rows >= count
        bar = dialog.list.verticalScrollBar()
        for step in range(STEPS):
            pauses.turn(lambda at=step: bar.setValue(bar.maximum() * at // STEPS))  # type: ignore[misc]
        step_time = statistics.median(pauses.turns)
        scrolling = pauses.longest()
        dialog.search.setText("call 77")
        pauses.until(lambda: dialog.model.rowCount() < rows)
        searching = pauses.longest()
        assert 0 < dialog.model.rowCount() < rows
        dialog.close()
        desk.store.close()
    return Times(rows, made, there, opening, scrolling, step_time, searching)


def lines(found: Times) -> list[str]:
    """The figures in words."""
    return [
        f"{found.rows:,} rows of one debt, ms",
        f"  window made and shown      {found.made:8.1f}",
        f"  rows there after           {found.there:8.1f}",
        f"  longest pause meanwhile    {found.opening:8.1f}",
        f"  scrolling, median step     {found.step:8.1f}",
        f"  scrolling, longest pause   {found.scrolling:8.1f}",
        f"  searching, longest pause   {found.searching:8.1f}",
    ]


def main() -> None:
    """Print the figures."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--contacts", type=int, default=10_000)
    sys.stdout.write("\n".join(lines(measure(reader.parse_args().contacts))) + "\n")


if __name__ == "__main__":
    main()
