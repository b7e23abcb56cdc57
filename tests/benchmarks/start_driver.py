"""Runs inside the measured process: a bare window, or the program with stop-watches in it."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

START = float(os.environ["ASHORE_BENCH_START"])
TICK_MS = 2


def since_start() -> float:
    """Milliseconds since just before exec."""
    return (time.monotonic() - START) * 1000


def memory() -> float:
    """Proportional set size in MB."""
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel does not say the proportional set size")


def bare() -> dict[str, float]:
    """The least window with a table of 20 rows."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem

    found: dict[str, float] = {}

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not found:
                found.update(painted=since_start(), memory=memory())
                app.quit()

    app = QApplication([])
    window = Window()
    table = QTableWidget(20, 10)
    for row in range(20):
        for column in range(10):
            table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    app.exec()
    return found


def program(*, demo: bool) -> dict[str, float]:
    """The program itself; the stop-watches hang on its window class."""
    from PySide6.QtGui import QPaintEvent

    from ashore.gui import main_window

    found: dict[str, float] = {}
    plain_paint = main_window.MainWindow.paintEvent

    def paint(window: main_window.MainWindow, event: QPaintEvent) -> None:
        plain_paint(window, event)
        if "painted" not in found:
            found["painted"] = since_start()
            watch(window, found, demo=demo)

    main_window.MainWindow.paintEvent = paint  # type: ignore[assignment, method-assign]
    from ashore.bootstrap import main

    # The plain start, as from the menu: the parent process has set where the data lies.
    main(["--demo"] if demo else [])
    return found


def watch(window: object, found: dict[str, float], *, demo: bool) -> None:
    """Count the pauses of the main thread, and stop when the rows are painted."""
    from PySide6.QtCore import QObject, QTimer

    assert isinstance(window, QObject)
    last = time.monotonic()
    found["pause"] = 0.0

    def tick() -> None:
        nonlocal last
        now = time.monotonic()
        found["pause"] = max(found["pause"], (now - last) * 1000 - TICK_MS)
        last = now

    beat = QTimer(window, interval=TICK_MS)
    beat.timeout.connect(tick)
    beat.start()

    def rows() -> None:
        found["rows"] = since_start()
        finish()

    def opened() -> None:
        found["store"] = since_start()
        finish()

    def finish() -> None:
        if "rows" in found and "store" in found:
            beat.stop()
            found["memory"] = memory()
            QTimer.singleShot(0, lambda: measure_list(window, found, demo=demo))

    window.rows_shown.connect(lambda: on_first_row(rows))  # type: ignore[attr-defined]
    window.store_opened.connect(opened)  # type: ignore[attr-defined]


def on_first_row(then: Callable[[], None]) -> None:
    """Call ``then`` in the turn of the loop after a row was painted."""
    from PySide6.QtCore import QTimer

    from ashore.gui.widgets.row_delegate import RowDelegate

    plain = RowDelegate.paint

    told = False

    def paint(delegate: RowDelegate, *arguments: Any) -> None:
        nonlocal told
        plain(delegate, *arguments)
        if not told:
            told = True
            QTimer.singleShot(0, then)

    RowDelegate.paint = paint  # type: ignore[method-assign, assignment]


def measure_list(window: object, found: dict[str, float], *, demo: bool) -> None:
    """Sort and filter the large profile, then close."""
    from PySide6.QtCore import Qt

    found["sort"] = found["filter"] = 0.0
    content = window.debts.content  # type: ignore[attr-defined]
    if not demo:
        content.model.set_filter(words="warm the search texts")
        content.model.set_filter(words="")
        began = time.monotonic()
        content.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
        content.table.viewport().repaint()
        found["sort"] = (time.monotonic() - began) * 1000
        began = time.monotonic()
        content.model.set_filter(words="77")
        content.table.viewport().repaint()
        found["filter"] = (time.monotonic() - began) * 1000
    window.close()  # type: ignore[attr-defined]


def fill() -> dict[str, float]:
    """Lay out the person's own profile with many debts."""
    from datetime import date, timedelta

    from ashore import paths
    from ashore.catalogue import Catalogue
    from ashore.services.debts import import_debts
    from ashore.services.fields import read_fields
    from ashore.storage import Store

    catalogue, today = Catalogue(), date.today()  # noqa: DTZ011, TID251
    lenders = [preset.id for preset in catalogue.presets()]
    store = Store.open(paths.profile().create().folder)
    drafts = []
    for n in range(int(os.environ["ASHORE_BENCH_MANY"])):
        due = today + timedelta(days=n % 90 - 60)
        texts = {
            "name": f"Debt {n}", "lender": lenders[n % len(lenders)], "balance": str(1000 + n),
            "due_date": due.isoformat(), "rate": f"{n % 36}.5 %/year",
        }  # fmt: skip
        draft = read_fields(texts, catalogue, today).draft
        assert draft is not None
        drafts.append(draft)
    import_debts(store, drafts)
    store.close()
    return {"rows": float(len(drafts))}


if __name__ == "__main__":
    kind = sys.argv[1]
    if kind == "bare":
        measured = bare()
    elif kind == "fill":
        measured = fill()
    else:
        measured = program(demo=kind == "demo")
    print(json.dumps(measured))
