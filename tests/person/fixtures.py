"""The fixtures of tests in a real window. Each conftest that needs them imports them by name."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
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


def words_of(profile: Path) -> tuple[str, ...]:
    """The words that open a profile on the day of the tests."""
    return ("--profile", str(profile), "--as-of", TODAY)


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
    started: list[Program] = []
    picture = tmp_path / "screen.png"
    with ExitStack() as at_the_end:

        def start(*words: str, **environment: str) -> Sitting:
            assert not any(earlier.running() for earlier in started), "one program at a time"
            told = bus | environment
            program = Program(told, list(words), tmp_path / f"said-{len(started)}.txt")
            started.append(program)
            at_the_end.callback(program.end)
            eyes = Eyes(told, program.pid)
            at_the_end.callback(eyes.close)
            sitting = Sitting(program, Hands(screen), eyes, told, words)
            until(lambda: sitting.hands.window() or not program.running(), "the first window")
            return sitting

        yield start
        screen.picture(picture)
    complaints = "".join(program.complaints for program in started)
    sys.stderr.write(f"{complaints}The screen at the end of the test: {picture}\n")
    assert not complaints


@pytest.fixture
def day(tmp_path: Path) -> tuple[str, ...]:
    """The words that open an empty profile on the day of the tests."""
    return words_of(tmp_path / "profile")


@pytest.fixture(scope="session")
def laid_out(bus: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with the three debts of tests.person.sample, to be copied."""
    folder = tmp_path_factory.mktemp("three")
    lay_out(bus, words_of(folder / "profile"), folder)
    return folder / "profile"


@pytest.fixture
def three(laid_out: Path, day: tuple[str, ...], tmp_path: Path) -> tuple[str, ...]:
    """The words that open a profile of one's own with the three debts."""
    shutil.copytree(laid_out, tmp_path / "profile")
    return day
