"""How the person likes the window: language, theme, columns, size. Nothing private is kept here.

What the file holds may have been written by anything: a value of another kind counts as none.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from ashore.gui.theme import Choice

COLUMNS_VERSION = 1
"""Raised when the columns change, so that a saved order of other columns is not taken."""


class Preferences:
    """The one door to the profile's ``settings.ini``."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def write(self) -> None:
        """Write what was changed now; otherwise Qt writes it when it likes, and at the end."""
        self._settings.sync()

    @property
    def language(self) -> str:
        """``zh_CN``, ``en``, or "" for the system's language."""
        # The first picture needs no language.
        from ashore.words.language import LANGUAGES

        found = str(self._settings.value("language", ""))
        return found if found in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> Choice:
        """``system``, ``light`` or ``dark``."""
        found = str(self._settings.value("theme", "system"))
        return cast(Choice, found) if found in ("light", "dark") else "system"

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._settings.setValue("theme", choice)

    @property
    def geometry(self) -> QByteArray:
        """The window's size and place, empty at first."""
        return self._state("geometry")

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._settings.setValue("geometry", state)

    @property
    def columns(self) -> QByteArray:
        """The table's columns as the person left them, empty at first."""
        return self._state(f"columns/{COLUMNS_VERSION}")

    @columns.setter
    def columns(self, state: QByteArray) -> None:
        self._settings.setValue(f"columns/{COLUMNS_VERSION}", state)

    @property
    def sorting(self) -> tuple[int, bool]:
        """The column that the list is sorted by, and whether downwards; (0, False) at first."""
        column, _, order = str(self._settings.value("sorting", "0 up")).partition(" ")
        return (int(column), order == "down") if column.isdecimal() else (0, False)

    @sorting.setter
    def sorting(self, by: tuple[int, bool]) -> None:
        self._settings.setValue("sorting", f"{by[0]} {'down' if by[1] else 'up'}")

    def _state(self, key: str) -> QByteArray:
        """What a widget has said of itself, empty where that is not there."""
        found = self._settings.value(key)
        return found if isinstance(found, QByteArray) else QByteArray()
