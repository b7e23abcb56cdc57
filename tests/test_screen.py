"""Whether a window can be shown, asked without Qt, which would end the program."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ashore import screen

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="a screen is taken for granted"
)


@pytest.fixture(autouse=True)
def nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(screen, "PATIENCE", 0.2)


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[Path]:
    """A socket that answers, as a display's does."""
    place = tmp_path / "wayland-7"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()
        yield place


def test_no_display_at_all() -> None:
    assert not screen.has_screen()


@pytest.mark.parametrize(
    "platform", ["offscreen", "minimal", "offscreen:size=10x10", "minimal;xcb"]
)
def test_a_platform_without_a_screen(
    platform: str, listening: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", str(listening))
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert not screen.has_screen()


@pytest.mark.parametrize("platform", ["vnc", "linuxfb:fb=/dev/fb0", "eglfs"])
def test_a_platform_that_is_its_own_screen(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert screen.has_screen()


def test_wayland(listening: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(listening.parent))
    monkeypatch.setenv("WAYLAND_DISPLAY", listening.name)
    assert screen.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", str(listening))
    assert screen.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-none")
    assert not screen.has_screen()


@pytest.mark.parametrize(
    "display",
    [":7890", ":7890.0", "unix:7890", "localhost:7890", "", "nonsense", ":x", "nowhere.invalid:0"],
)
def test_x_displays_that_do_not_answer(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert not screen.has_screen()


@pytest.mark.parametrize("display", [":7890", ":7890.0", "unix:7890"])
@pytest.mark.skipif(sys.platform != "linux", reason="Linux has names without files")
def test_an_x_display_on_this_machine(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X7890")
        server.listen()
        monkeypatch.setenv("DISPLAY", display)
        assert screen.has_screen()


def test_an_x_display_over_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{number}.0")
        assert screen.has_screen()


def test_other_systems_have_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert screen.has_screen()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not screen.has_screen()
