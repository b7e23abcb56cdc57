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


def write_picture(
    profile: Profile,
    clock: Callable[[], date],
    target: Path,
    *,
    spoken: str | None = None,
    demo: bool = False,
    size: tuple[int, int] = (1440, 900),
) -> None:
    """Draw the window on the clock's day and save it as PNG.

    Raises UserError ``picture_unwritable`` where the file cannot be written, and
    ``picture_timeout`` when the window did not fill in a minute.
    """
    profile.create()
    make_application(Preferences(profile.settings), spoken)
    window = MainWindow(profile, Preferences(profile.settings), clock, demo=demo)
    window.resize(*size)
    if not wait_for_rows(window):
        raise UserError("picture_timeout")
    saved = window.grab().save(str(target), "PNG")
    window.close()
    if not saved:
        raise UserError("picture_unwritable", path=str(target))


def wait_for_rows(window: MainWindow) -> bool:
    """Show the window and wait until its debts are on it; False after a minute."""
    loop = QEventLoop()
    window.rows_shown.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    window.show()
    loop.exec()
    return window.desk is not None
