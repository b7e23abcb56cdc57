"""Starts the window: one QApplication, its language and theme, one MainWindow."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ashore.gui import theme
from ashore.gui.main_window import MainWindow
from ashore.gui.one_window import OneWindow
from ashore.gui.preferences import Preferences

LISTEN_MS = 3000

if TYPE_CHECKING:
    from types import TracebackType

    from ashore.paths import Profile


def make_application(preferences: Preferences, spoken: str | None = None) -> QApplication:
    """The application with its theme and language; ``spoken`` wins over the preference."""
    app = _bare_application()
    theme.apply(app, preferences.theme)
    _speak(preferences, spoken)
    return app


def _bare_application() -> QApplication:
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("ashore")
    # Wayland and the task bar find the icon by the desktop entry's name, another one in a Flatpak.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID") or "ashore")
    return app


def _speak(preferences: Preferences, spoken: str | None) -> None:
    from ashore.words import language

    language.use(spoken or preferences.language or language.system())


def run(
    profile: Profile,
    clock: Callable[[], date],
    *,
    spoken: str | None = None,
    demo: bool = False,
    backs_up: bool = True,
    first: str = "",
) -> int:
    """Open the window and return the exit status when it is closed.

    ``backs_up`` is False where ``clock`` does not say the real day. ``first`` is an action that
    runs as soon as the debts are there. Fonts, style and language
    come after the first picture. Garbage collection waits until the rows are on the screen: at
    start it would only walk what stays.
    """
    gc.disable()
    # Where the folder cannot be made, opening the store says so, in words and with a window.
    with suppress(OSError):
        profile.create()
    preferences = Preferences(profile.settings)
    app = _bare_application()
    # A window of another day is asked for on purpose: it stands beside the other.
    one = OneWindow(profile) if backs_up else None
    if one is not None and not one.claim() and one.ask():
        return 0
    theme.begin(app, preferences.theme)

    def prepare() -> None:
        theme.dress(app)
        _speak(preferences, spoken)

    window = MainWindow(profile, preferences, clock, demo=demo, backs_up=backs_up, prepare=prepare)
    window.want(first)
    window.rows_shown.connect(gc.enable)
    window.store_opened.connect(gc.freeze)
    _tell_bugs(window)
    if one is not None:
        _keep_one(one, window, app)
    window.show()
    # Python's handler for Ctrl+C runs only while Python code does.
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    tick = QTimer(interval=500)
    tick.timeout.connect(lambda: None)
    tick.start()
    return app.exec()


def _keep_one(one: OneWindow, window: MainWindow, app: QApplication) -> None:
    """Let a second start raise the window, also where its debts cannot be opened."""
    window.store_opened.connect(lambda: one.listen(window))
    QTimer.singleShot(LISTEN_MS, window, lambda: one.listen(window))
    app.aboutToQuit.connect(one.release)


def _tell_bugs(window: MainWindow) -> None:
    """Let the person know of a bug too, not only the terminal: nothing fails in silence."""
    plain = sys.excepthook

    def told(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        plain(kind, problem, trace)
        if isinstance(problem, Exception):
            window.tell_bug(problem)

    sys.excepthook = told
