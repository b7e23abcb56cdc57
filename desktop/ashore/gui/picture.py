"""Writes a picture of the window to a file, without a screen: for a machine that has none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from ashore.domain.errors import UserError
from ashore.gui.app import make_application
from ashore.gui.main_window import MainWindow
from ashore.gui.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from ashore.paths import Profile

PATIENCE_MS = 60_000
SETTLE_MS = 150


def write_picture(
    profile: Profile,
    clock: Callable[[], date],
    target: Path,
    *,
    spoken: str | None = None,
    demo: bool = False,
    size: tuple[int, int] = (1440, 900),
    select: str = "",
) -> None:
    """Draw the window on the clock's day and save it as PNG; ``select`` a debt of that lender.

    Raises UserError ``picture_unwritable`` where the file cannot be written, and
    ``picture_timeout`` when the window did not fill in a minute.
    """
    profile.create()
    make_application(Preferences(profile.settings), spoken)
    window = MainWindow(profile, Preferences(profile.settings), clock, demo=demo, backs_up=False)
    window.remembers_size = False
    window.resize(*size)
    if not wait_until_full(window):
        raise UserError("picture_timeout")
    if select:
        _select(window, select)
    saved = window.grab().save(str(target), "PNG")
    window.close()
    if not saved:
        raise UserError("picture_unwritable", path=str(target))


def _select(window: MainWindow, lender: str) -> None:
    content, desk = window.debts.content, window.desk
    assert content is not None
    assert desk is not None
    content.reveal(next(s.debt.id for s in desk.standings.values() if s.debt.lender == lender))
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


def wait_until_full(window: MainWindow) -> bool:
    """Show the window and wait until all of it is there; False after a minute."""
    loop = QEventLoop()
    # The store comes last, after rows, panel and icons, which need one more turn to be laid out.
    window.store_opened.connect(lambda: QTimer.singleShot(SETTLE_MS, loop.quit))
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    window.show()
    loop.exec()
    return window.desk is not None
