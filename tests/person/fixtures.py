"""The fixtures of tests in a real window. Each conftest that needs them imports them by name."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.person.eyes import Eyes, open_bus, reading_python
from tests.person.hands import Hands
from tests.person.program import TODAY, Program
from tests.person.sample import lay_out
from tests.person.screen import Screen, open_screen
from tests.person.sitting import Sitting
from tests.person.waiting import until

Sit = Callable[..., Sitting]

TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-run-session")
BUS_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
QUIET = {"LANG": "C.UTF-8", "LC_ALL": "", "LC_MESSAGES": "", "LANGUAGE": ""}


def lacking() -> list[str]:
    """What this machine lacks for tests of the real window."""
    tools = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not BUS_SERVICE.exists():
        tools.append("at-spi2-core")
    if not reading_python():
        tools.append("a Python with pyatspi and gir1.2-atspi-2.0")
    return tools


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A screen of its own; without the tools for one its tests are left out, but never in CI."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a real window is driven on Linux only")
    if missing := lacking():
        leave = pytest.fail if os.environ.get("CI") else pytest.skip
        leave(f"a real window needs {', '.join(missing)}")
    with open_screen(tmp_path_factory.mktemp("screen")) as opened:
        yield opened


@pytest.fixture(scope="session")
def bus(screen: Screen) -> Iterator[dict[str, str]]:
    """The environment of a session with a screen and an accessibility bus."""
    with open_bus(screen) as environment:
        yield environment | QUIET


@pytest.fixture
def sit(screen: Screen, bus: dict[str, str], tmp_path: Path) -> Iterator[Sit]:
    """Starts the program in a window, as often as is asked, and ends it after the test.

    What it printed, unless it was killed, fails the test; a failed test shows it, and says where
    the picture of the screen lies.
    """
    sittings: list[Sitting] = []

    def start(*words: str, **environment: str) -> Sitting:
        for earlier in sittings:
            assert not earlier.program.running(), "one program at a time"
        told = bus | environment
        program = Program(told, list(words), tmp_path / f"said-{len(sittings)}.txt")
        sitting = Sitting(program, Hands(screen), Eyes(told, program.pid), told, words)
        sittings.append(sitting)
        until(lambda: sitting.hands.window() or not program.running(), "the first window")
        return sitting

    try:
        yield start
    finally:
        picture = tmp_path / "screen.png"
        screen.picture(picture)
        for sitting in sittings:
            sitting.eyes.close()
            sitting.program.end()
            sys.stderr.write(sitting.program.complaints)
        sys.stderr.write(f"The screen at the end of the test: {picture}\n")
    for sitting in sittings:
        assert not sitting.program.complaints


@pytest.fixture
def day(tmp_path: Path) -> tuple[str, ...]:
    """The words that open an empty profile on the day of the tests."""
    return ("--profile", str(tmp_path / "profile"), "--as-of", TODAY)


@pytest.fixture
def three(bus: dict[str, str], day: tuple[str, ...], tmp_path: Path) -> tuple[str, ...]:
    """The words that open a profile with the three debts of tests.person.sample."""
    lay_out(bus, day, tmp_path)
    return day
