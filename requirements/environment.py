"""Makes .venv: hash-locked packages, the program itself, and everything compiled beforehand.

Used by ./run alone, with the standard library alone. The stamp inside .venv says what it holds; it
is taken away first and written last, so that an interrupted set-up is seen at the next start.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import system
from system import Trouble, quietly, say, tail

_UNFINISHED = "unfinished\n"
_REASONS = (
    (
        r"NewConnectionError|NameResolution|name resolution|Could not resolve|unreachable|"
        r"ConnectTimeout|Max retries exceeded|Connection refused",
        "The package index could not be reached: there is no network, or it needs a proxy.",
        "Connect and start ./run again.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED",
        "The package index shows a certificate that this machine does not trust.",
        "If your network uses its own certificate, name its file in PIP_CERT.",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "A package is not the one that was locked, so it was refused.",
        "Start ./run again; if it stays so, do not go on, and tell the project.",
    ),
    (
        r"No space left|Errno 28",
        "The disk is full.",
        "Ashore needs 400 MB here, 600 MB with its tests. Make room and start ./run again.",
    ),
    (
        r"No matching distribution found",
        "Some package is not made for this machine and this Python.",
        "Qt needs a 64-bit machine with Debian 12, Ubuntu 22.04, Fedora 35 or later, macOS 14, or"
        " Windows 10, and Python 3.11 to 3.14.",
    ),
)


def explained(output: str, what: str) -> Trouble:
    """Return the trouble that a tool's output means, with its last lines where it is unknown."""
    for pattern, sentence, advice in _REASONS:
        if re.search(pattern, output):
            return Trouble(sentence, advice)
    return Trouble(
        f"{what} failed. Its last lines:\n{tail(output)}", "Mend that and start ./run again."
    )


class Maker:
    """Makes or mends the .venv of one checkout."""

    def __init__(self, run: Any) -> None:
        self.root = Path(run.ROOT)
        self.venv = self.root / ".venv"
        self.stamp = Path(run.STAMP)
        self.python = run.script("python")
        self.environment: dict[str, str] = run.child_environment()

    def call(self, *command: str | Path, what: str) -> None:
        """Run a tool and keep it quiet. Raises Trouble with the reason when it fails."""
        status, output = quietly(command, cwd=self.root, env=self.environment)
        if status:
            raise explained(output, what)

    def pip(self, *arguments: str | Path, what: str) -> None:
        """Install with pip inside .venv. Raises Trouble."""
        quiet = ("-q", "--disable-pip-version-check", "--no-input", "--no-compile")
        self.call(self.python, "-m", "pip", "install", *quiet, *arguments, what=what)

    def works(self) -> bool:
        """Tell whether the Python in .venv still starts: its own Python may have been removed."""
        try:
            return quietly([self.python, "-c", ""], env=self.environment)[0] == 0
        except OSError:
            return False

    def create(self) -> None:
        """Make an empty .venv in place of an old or half-made one. Raises Trouble."""
        foreign = self.venv.exists() and not self.stamp.exists() and any(self.venv.iterdir())
        if self.venv.is_symlink() or foreign:
            raise Trouble(
                "There is a .venv here that ./run did not make. It was left as it is.",
                "Move it away (mv .venv .venv.old) and start ./run again.",
            )
        self.venv.mkdir(exist_ok=True)
        self.unfinished()
        for old in self.venv.iterdir():
            if old.is_dir() and not old.is_symlink():
                shutil.rmtree(old)
            elif old != self.stamp:
                old.unlink()
        say("Python environment in .venv")
        # From inside an activated .venv, the Python that this one was made from.
        base = getattr(sys, "_base_executable", None) or sys.executable
        self.call(base, "-m", "venv", self.venv, what="Making .venv")

    def unfinished(self) -> None:
        """Say in the stamp that the set-up is under way."""
        self.stamp.write_text(_UNFINISHED, encoding="utf-8")

    def packages(self, level: str) -> None:
        """Install what the lock file names, and nothing else. Raises Trouble."""
        lock = self.root / "requirements" / f"{level}.txt"
        say(f"locked packages, each checked against its hash ({lock.name})")
        self.pip("--require-hashes", "--only-binary=:all:", "-r", lock, what="Installing packages")

    def program(self) -> None:
        """Install the checkout itself, so that edits count at once. Raises Trouble."""
        say("the program itself, with its translations")
        editable = ("--no-deps", "--no-build-isolation", "--no-index", "-e", self.root)
        self.pip(*editable, what="Installing Ashore")

    def translations(self) -> None:
        """Compile what was translated anew. Raises Trouble."""
        code = "import setup; setup.compile_translations()"
        self.call(self.python, "-c", code, what="Compiling translations")

    def compile(self) -> None:
        """Compile all bytecode now: without it the first start takes twice as long."""
        say("compiling")
        places = (*self.venv.glob("[lL]ib"), self.root / "desktop", self.root / "resources")
        # Some packages carry templates that are no Python; a file that cannot compile is no error.
        command = [self.python, "-m", "compileall", "-q", "-q", "-j", "0", *places]
        quietly(command, env=self.environment)

    def make(self, level: str, want: dict[str, str], have: dict[str, str]) -> None:
        """Bring .venv from what it has to what is wanted. Raises Trouble."""
        base = ("layout", "python", "checkout")
        if any(have.get(name) != want[name] for name in base) or not self.works():
            have = {}
            self.create()
        self.unfinished()
        if have.get(level) != want[level]:
            self.packages(level)
        self.program()
        self.translations()
        self.compile()
        kept = {k: v for k, v in have.items() if k == "test" and level == "run"}
        fresh = self.stamp.with_suffix(".new")
        fresh.write_text("".join(f"{k}={v}\n" for k, v in (kept | want).items()), encoding="utf-8")
        fresh.replace(self.stamp)


def stop(*_: object) -> NoReturn:
    """Answer SIGTERM as Ctrl+C is answered: the tool under way is ended too."""
    raise KeyboardInterrupt


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Hold the checkout, so that two starts at once do not set up into each other."""
    if sys.platform == "win32":  # a folder cannot be locked there
        yield
        return
    import fcntl

    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def prepare(run: Any, level: str) -> bool:
    """Set up for a level, run or test; return whether that worked, the reason being printed."""
    began = time.monotonic()
    before = signal.signal(signal.SIGTERM, stop)
    try:
        with alone(Path(run.ROOT)):
            system.require(level)
            if run.ready(level):
                return True
            want = run.wanted(level)
            if level == "test":
                want["run"] = run.wanted("run")["run"]  # the test lock holds the run lock
            Maker(run).make(level, want, run.stamp())
        say(f"done in {time.monotonic() - began:.0f} s")
    except Trouble as trouble:
        print(f"\n{trouble}", file=sys.stderr)
    except OSError as error:
        print(f"\nThe set-up could not write here: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. The next ./run makes the unfinished .venv anew.", file=sys.stderr)
        raise
    else:
        return True
    finally:
        signal.signal(signal.SIGTERM, before)
    return False
