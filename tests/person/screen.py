"""A screen of the tests' own: an X server without a monitor, and a window manager on it."""

from __future__ import annotations

import ctypes
import os
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage
from tests.person.waiting import until

SIZE = (1440, 900)
WINDOW_MANAGER = Path(__file__).with_name("openbox.xml")
TAUGHT = "花呗借万安家"
"""Characters that get a key of their own."""

_SPARE_KEYS = 200
_UNICODE = 0x1000000


class Screen:
    """``display`` is its name for programs, ``folder`` where it keeps its picture."""

    def __init__(self, display: str, folder: Path) -> None:
        self.display, self._folder = display, folder

    def environment(self) -> dict[str, str]:
        """What a program has to know to show its windows here."""
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def picture(self, file: Path) -> None:
        """Write what the screen shows now into a PNG file."""
        raw = (self._folder / "Xvfb_screen0").read_bytes()
        # The XWD format: a header of big-endian words, a table of colours, the pixels.
        head = struct.unpack(">25I", raw[:100])
        header_size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        start = header_size + colours * 12
        pixels = raw[start : start + line * height]
        QImage(pixels, width, height, line, QImage.Format.Format_RGB32).save(str(file))


@contextmanager
def open_screen(folder: Path) -> Iterator[Screen]:
    """Start both programs, and end them in any case; the server itself picks a free number."""
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    options = ("-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp", "-noreset")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *options],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        screen = Screen(f":{number}", folder)
        _teach_keys(screen.display)
        with _managed(screen):
            yield screen
    finally:
        end(server)


@contextmanager
def _managed(screen: Screen) -> Iterator[None]:
    environment = os.environ | screen.environment()
    manager = subprocess.Popen(
        ["openbox", "--config-file", str(WINDOW_MANAGER)],
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        until(lambda: _has_manager(environment), "the window manager")
        yield
    finally:
        end(manager)


def _has_manager(environment: dict[str, str]) -> bool:
    asked = ["xdotool", "get_num_desktops"]
    done = subprocess.run(asked, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip() == "1"


def end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """End a process that the tests started, by closing its input where it reads one."""
    if process.stdin:
        process.stdin.close()
    else:
        process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()


def _teach_keys(display: str) -> None:
    """Give each taught character a spare key.

    xdotool would bind one only while it types, and a busy program looks it up too late.
    """
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    address = x.XOpenDisplay(display.encode())
    assert address, f"no X server at {display}"
    connection = ctypes.c_void_p(address)
    signs = (ctypes.c_ulong * len(TAUGHT))(*(_UNICODE + ord(sign) for sign in TAUGHT))
    x.XChangeKeyboardMapping(connection, _SPARE_KEYS, 1, signs, len(TAUGHT))
    x.XSync(connection, 0)
    x.XCloseDisplay(connection)
