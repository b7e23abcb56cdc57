"""Whether a window can be shown, and in which encoding Qt is to speak. Qt itself would end the
program where there is no screen.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

PATIENCE = 2.0
"""Seconds that a display on another machine may take to answer."""

_DISPLAY = re.compile(r"(?:unix|(?P<host>[^:/]*))(?:/unix)?:(?P<number>\d+)(?:\.\d+)?")


def has_screen() -> bool:
    """Whether a display answers; always where the system has one by its nature.

    QT_QPA_PLATFORM with ``offscreen`` or ``minimal`` asks for none.
    """
    wanted = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if wanted in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin") or wanted in ("vnc", "linuxfb", "eglfs"):
        return True
    return _wayland_answers() or _x_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    # A path that is absolute stands for itself.
    folder = "" if name.startswith("/") else os.environ.get("XDG_RUNTIME_DIR", "") + "/"
    return bool(name) and _is_served(folder + name)


def _x_answers() -> bool:
    found = _DISPLAY.fullmatch(os.environ.get("DISPLAY", ""))
    if not found:
        return False
    number = int(found["number"])
    if found["host"]:
        return _connects((found["host"], 6000 + number))
    place = f"/tmp/.X11-unix/X{number}"
    # Linux also has it without a file, under the same name.
    return _is_served(place) or _is_served("@" + place)


def _is_served(place: str) -> bool:
    """Whether a process has the socket at ``place`` open, which a file alone does not say.

    Connecting would ask it too, yet an X server without other clients starts anew when one
    leaves: the window would wait 20 ms for it, or miss it. So only where the list does not
    have it: in a container the display may belong to a process outside.
    """
    try:
        sockets = Path("/proc/net/unix").read_text(encoding="utf-8", errors="replace")
    except OSError:
        sockets = ""
    if any(line.endswith(" " + place) for line in sockets.splitlines()):
        return True
    return Path(place).exists() and _connects(place)


def _connects(place: str | tuple[str, int]) -> bool:
    import socket

    family = socket.AF_UNIX if isinstance(place, str) else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(place)
    except OSError:
        return False
    return True


def settle_encoding() -> None:
    """Choose the encoding that Qt would choose itself, after four lines to the terminal: where the
    locale is C, or one that this machine does not have. The language stays, for a child too.
    """
    if sys.platform in ("win32", "darwin"):
        return
    import locale

    if locale.getencoding() != "UTF-8":
        from ashore.words import language

        os.environ["LANGUAGE"] = language.system()
        os.environ["LC_ALL"] = "C.UTF-8"
