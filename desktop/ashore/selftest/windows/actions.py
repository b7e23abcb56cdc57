"""Every action of the menus runs, and each one that promises a window opens one that paints."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from ashore.gui.main_window import MainWindow
from ashore.selftest.place import Place, need
from ashore.selftest.windows import window

_SKIPPED = ("quit", "folder")
"""One ends the check, the other starts the system's file manager."""

_WINDOWS = ("guide", "about")
"""They open a window without the dots that promise a question."""


def check(place: Place) -> str:
    """Trigger the actions one after another, with a debt selected that can be paid."""
    opened = window(place)
    kinds: set[str] = set()
    keys = opened.actions_table.keys()
    for key in keys:
        if key in _SKIPPED:
            continue
        _select_open_debt(opened)
        action = opened.actions_table[key]
        action.trigger()
        QApplication.processEvents()
        made = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not opened]
        promises = key in _WINDOWS or action.text().endswith("…")
        need(made or not promises or not action.isEnabled(), f"{key} opened nothing")
        kinds.update(_painted(each) for each in made)
    need(len(kinds) > 0, "no window was opened")
    opened.show_page("debts")
    return f"{len(keys)} actions, {len(kinds)} kinds of windows"


def _select_open_debt(opened: MainWindow) -> None:
    desk, content = opened.desk, opened.debts.content
    assert desk is not None
    assert content is not None
    opened.show_page("debts")
    content.reveal(next(s.debt.id for s in desk.standings.values() if s.is_open))
    QApplication.processEvents()


def _painted(made: QWidget) -> str:
    """Paint a window, close it, and return its kind."""
    kind = type(made).__name__
    need(not made.grab().isNull(), f"{kind} painted nothing")
    made.close()
    QApplication.processEvents()
    return kind
