"""Starts a second process of this program: the sample, a copy to look at, or itself again."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess

from ashore.gui.one_window import let_go
from ashore.paths import Profile
from ashore.words import language


def open_sample() -> bool:
    """Open the sample beside this window, in its language; say whether it was started."""
    return _start(["--demo", "--language", language.current()])


def open_copy(profile: Profile, copy: Path) -> bool:
    """Open a backup in a window and a folder of its own, so that it stays as it is.

    Says whether it was started. Raises OSError where the copy cannot be written.
    """
    folder = lay_out_copy(profile, copy)
    return _start(["--profile", str(folder), "--language", language.current()])


def start_again() -> bool:
    """Start the program as this process was started; say whether it worked."""
    # Else it would find this process, and raise the window that is about to close.
    take_again = let_go()
    started = _start(sys.argv[1:])
    if not started:
        take_again()
    return started


def lay_out_copy(profile: Profile, copy: Path) -> Path:
    """A new profile folder inside the profile's that holds the backup. Raises OSError."""
    looked_at = profile.folder / "copies"
    number, target = 1, Profile(looked_at / copy.stem)
    while target.folder.exists():
        number += 1
        target = Profile(looked_at / f"{copy.stem}-{number}")
    target.create()
    part = target.database.with_name(target.database.name + ".part")
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    shutil.copyfile(copy, part)
    part.replace(target.database)
    return target.folder


def command() -> tuple[str, list[str]]:
    """The program that this process runs, and the arguments that make it start."""
    if getattr(sys, "frozen", False):
        # An AppImage is unmounted with its first process: it has to be started itself.
        return os.environ.get("APPIMAGE") or sys.executable, []
    # -P: a folder called ashore where this one was started must not be taken for the program.
    return sys.executable, ["-P", "-m", "ashore"]


def _start(arguments: Sequence[str]) -> bool:
    program, first = command()
    return bool(QProcess.startDetached(program, [*first, *arguments])[0])
