"""Checks of what is drawn: each gets the application, or the open window of the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ashore.gui.main_window import MainWindow
    from ashore.selftest.place import Place

_PROFILE = "sample"
_open: list[MainWindow] = []
"""The one window that the checks share; they come one after another."""


def application(place: Place) -> QApplication:
    """The application, dressed as for a person."""
    from ashore.gui.app import make_application
    from ashore.gui.preferences import Preferences

    return make_application(Preferences(place.profile(_PROFILE).settings), "zh_CN")


def window(place: Place) -> MainWindow:
    """The main window on the sample, shown and filled; the same one at each call.

    Raises Broken when it is not filled within a minute.
    """
    from ashore.gui.main_window import MainWindow
    from ashore.gui.picture import wait_until_full
    from ashore.gui.preferences import Preferences
    from ashore.selftest.place import need

    if not _open:
        application(place)
        profile = place.profile(_PROFILE)
        made = MainWindow(
            profile, Preferences(profile.settings), lambda: place.today, demo=True, backs_up=False
        )
        made.remembers_size = False
        need(wait_until_full(made), "the window did not fill within a minute")
        _open.append(made)
    return _open[0]


def close() -> None:
    """Close the shared window, so that its files can be removed."""
    while _open:
        shared = _open.pop()
        shared.close()
        shared.preferences.write()
