"""Starts a second process of this program, for the sample in a window of its own."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QProcess

from ashore.words import language


def open_sample() -> bool:
    """Open the sample beside this window, in its language; say whether it was started."""
    program, arguments = command()
    started = QProcess.startDetached(
        program, [*arguments, "--demo", "--language", language.current()]
    )
    # Typed as a flag or as a flag with the process id, by version.
    return bool(started[0] if isinstance(started, tuple) else started)


def command() -> tuple[str, list[str]]:
    """The program that this process runs, and the arguments that make it start."""
    if getattr(sys, "frozen", False):
        # An AppImage is unmounted with its first process: it has to be started itself.
        return os.environ.get("APPIMAGE") or sys.executable, []
    # -P: a folder called ashore where this one was started must not be taken for the program.
    return sys.executable, ["-P", "-m", "ashore"]
