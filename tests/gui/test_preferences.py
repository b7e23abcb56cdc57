"""Preferences are kept; a settings file that something else has written is read as far as it goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot
from tests.gui.test_main_window import TODAY

from ashore.gui.app import make_application
from ashore.gui.main_window import MainWindow
from ashore.gui.preferences import Preferences
from ashore.paths import Profile
from ashore.words import language

DAMAGED = {
    "language": ["fr", "zh", "a, b", "@Invalid()", "@ByteArray(en)", ""],
    "theme": ["blue", "a, b", "@Invalid()"],
    "geometry": ["foo", "a, b", "5", "@Invalid()", "@Rect(1 2 3 4)", "@ByteArray(foo)"],
    "sorting": ["foo", "999 up", "-1 down", "a, b", "@ByteArray(1 up)", "@Invalid()"],
    "[columns]\n1": ["foo", "a, b", "@Invalid()", "@ByteArray(foo)"],
}


def test_what_is_chosen_is_there_the_next_time(profile: Profile) -> None:
    first = Preferences(profile.settings)
    state = QByteArray(b"\0\1\2state")
    first.language, first.theme, first.sorting = "zh_CN", "dark", (3, True)
    first.geometry = first.columns = state
    del first
    again = Preferences(profile.settings)
    assert (again.language, again.theme, again.sorting) == ("zh_CN", "dark", (3, True))
    assert again.geometry == again.columns == state


@pytest.mark.parametrize(
    "line", [f"{key}={value}" for key, values in DAMAGED.items() for value in values]
)
def test_the_window_opens_with_a_damaged_settings_file(
    qtbot: QtBot, profile: Profile, line: str
) -> None:
    before = language.current()
    profile.settings.write_text(line if line.startswith("[") else f"[General]\n{line}\n")
    preferences = Preferences(profile.settings)
    assert preferences.language in ("", *language.LANGUAGES)
    assert preferences.theme == "system"
    make_application(preferences)
    window = MainWindow(profile, preferences, lambda: TODAY)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.store_opened, timeout=10_000):
        window.show()
    window.close()
    language.use(before)


def test_bytes_that_are_no_text(profile: Profile) -> None:
    profile.settings.write_bytes(b"\xff\xfe\0[General]\nlanguage=\xff\n\0geometry=\x80")
    preferences = Preferences(profile.settings)
    assert (preferences.language, preferences.theme, preferences.sorting[1]) == (
        "",
        "system",
        False,
    )
    assert preferences.geometry.isEmpty()
