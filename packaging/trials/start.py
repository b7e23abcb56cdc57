"""Times the first painted window of programs from outside, in turn, on a screen of its own.

    python packaging/trials/start.py [--runs 15] COMMAND [COMMAND ...]
    ./run package-test start                 the source run, the Debian package's program, the AppImage's

A command is one text, such as ``"build/package/frozen/ashore/ashore --demo"``. The first one is what
the others are compared with. The screen is an Xvfb whose picture lies in a file: the time is from just
before exec until a point in the middle of the window changes colour. Nothing runs inside the
program that is measured. Prints the median, the least and the ratio for each.
"""

from __future__ import annotations

import argparse
import mmap
import os
import shlex
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZE = (1440, 900)
POINTS = ((30, 60), (400, 300), (700, 500))
"""Where the picture is looked at: a window that fills a part of the screen covers them."""
RUNS = 15
AT_MOST = 1.1
PATIENCE_S = 60
STEP_S = 0.0005


class Screen:
    """An Xvfb, and its picture in memory."""

    def __init__(self, folder: str) -> None:
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "{}x{}x24".format(*SIZE),
             "-fbdir", folder, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start.")
        self.display = f":{number}"
        with Path(folder, "Xvfb_screen0").open("rb") as file:
            self.picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        pixels = SIZE[0] * SIZE[1] * 4
        self.first = len(self.picture) - pixels

    def colours(self) -> list[bytes]:
        """Return the colours at the points."""
        found = []
        for x, y in POINTS:
            at = self.first + (y * SIZE[0] + x) * 4
            found.append(self.picture[at : at + 4])
        return found

    def close(self) -> None:
        """End the server."""
        self.picture.close()
        self.server.terminate()
        self.server.wait()


def once(screen: Screen, command: list[str], environment: dict[str, str]) -> float:
    """Start a program, wait for its picture, end it; return the milliseconds."""
    before = screen.colours()
    began = time.monotonic()
    program = subprocess.Popen(
        command, env=environment, start_new_session=True, stdout=subprocess.DEVNULL
    )
    try:
        while all(now == old for now, old in zip(screen.colours(), before, strict=True)):
            if program.poll() is not None or time.monotonic() - began > PATIENCE_S:
                raise SystemExit(f"{shlex.join(command)}: no window was painted")
            time.sleep(STEP_S)
        return (time.monotonic() - began) * 1000
    finally:
        time.sleep(0.7)  # let it finish its start: it would disturb the next one
        os.killpg(program.pid, signal.SIGTERM)
        program.wait()
        deadline = time.monotonic() + 5
        while screen.colours() != before and time.monotonic() < deadline:
            time.sleep(0.01)


def measure(commands: list[str], runs: int) -> list[list[float]]:
    """Return the milliseconds of each command, measured in turn after one start to warm up."""
    times: list[list[float]] = [[] for _ in commands]
    with tempfile.TemporaryDirectory(prefix="ashore-start-") as folder:
        screen = Screen(folder)
        unwanted = {"PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        kept = {k: v for k, v in os.environ.items() if k not in unwanted}
        environment = kept | {
            "DISPLAY": screen.display, "XDG_DATA_HOME": folder, "LANG": "C.UTF-8",
        }  # fmt: skip
        try:
            for run in range(runs + 1):
                for command, taken in zip(commands, times, strict=True):
                    passed = once(screen, shlex.split(command), environment)
                    if run:
                        taken.append(passed)
        finally:
            screen.close()
    return times


def try_it() -> None:
    """Compare the program of the Debian package with the source run. Raises Failed above 1.1."""
    from tests.clean_root import Failed

    from bundle.work import ROOT, WORK

    source = ROOT / ".venv" / "bin" / "ashore"
    installed = WORK / "deb" / "usr" / "lib" / "ashore" / "ashore"
    frozen = WORK / "frozen" / "ashore" / "ashore"
    there = [place for place in (source, installed, frozen) if place.exists()]
    if len(there) < 3:
        raise Failed(
            "The source run and the packages have to be built: ./run list, ./run package deb"
        )
    times = [statistics.median(taken) for taken in measure([f"{p} --demo" for p in there], RUNS)]
    for name, middle in zip(("source run", "deb", "rpm, AppImage"), times, strict=True):
        print(f"  {name}: {middle:.0f} ms, {middle / times[0]:.2f} of the source run", flush=True)
    if max(times) > AT_MOST * times[0]:
        raise Failed(f"an installed program is slower than {AT_MOST} times the source run")


def main() -> int:
    """Measure and print; return 1 where a program is slower than --at-most allows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("commands", nargs="+", metavar="COMMAND")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--at-most", type=float, help="the ratio that none may exceed")
    chosen = parser.parse_args()
    times = measure(chosen.commands, chosen.runs)
    first = statistics.median(times[0])
    status = 0
    for command, taken in zip(chosen.commands, times, strict=True):
        middle = statistics.median(taken)
        ratio = middle / first
        print(f"{middle:7.0f} ms  least {min(taken):5.0f}  ratio {ratio:5.2f}  {command}")
        if chosen.at_most and ratio > chosen.at_most:
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
