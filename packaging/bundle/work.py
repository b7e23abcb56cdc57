"""What every script of packaging stands on: the checkout, the version, the time, and other tools."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
NAME = "ashore"
TITLE = "Ashore"


class Failed(Exception):
    """A step did not work; the text says what, for a person."""


def say(what: str) -> None:
    """Print one line of progress."""
    print(f"· {what}", flush=True)


@cache
def project() -> dict[str, object]:
    """Return the table [project] of pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        found: dict[str, object] = tomllib.load(file)["project"]
    return found


@cache
def version() -> str:
    """Return the version: pyproject.toml is the only place that has it."""
    return str(project()["version"])


@cache
def epoch() -> int:
    """Return the time that every packed file bears: SOURCE_DATE_EPOCH, or that of the commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    git = subprocess.run(
        ["git", "-C", ROOT, "log", "-1", "--format=%ct"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if git.returncode == 0 and git.stdout.strip():
        return int(git.stdout)
    # A source archive without git: its files bear one time.
    return int((ROOT / "pyproject.toml").stat().st_mtime)


def day() -> datetime:
    """Return the moment of ``epoch``, in UTC."""
    return datetime.fromtimestamp(epoch(), UTC)


def environment(**more: str) -> dict[str, str]:
    """Return the environment of a tool: nothing in it may change what is built."""
    bent = re.compile(
        r"PYTHON.*|VIRTUAL_ENV|LC_.*|LANGUAGE|TZ|COV_.*|QT_.*|DISPLAY|WAYLAND_DISPLAY"
    )
    kept = {name: value for name, value in os.environ.items() if not bent.fullmatch(name)}
    fixed = {
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "0",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
    }
    return kept | fixed | more


def call(
    *command: str | Path,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    status: Sequence[int] = (0,),
) -> str:
    """Run a tool and return what it printed. Raises Failed with its last lines."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd, env=env or environment(), check=False, text=True, errors="replace",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    if done.returncode not in status:
        last = "\n".join(f"    {line}" for line in done.stdout.strip().splitlines()[-25:])
        raise Failed(f"{command[0]} ended with {done.returncode}:\n{last}")
    return done.stdout


def fresh(folder: Path) -> Path:
    """Return the folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def stamp(folder: Path) -> None:
    """Give everything below a folder one time, and itself too."""
    for path in [*sorted(folder.rglob("*")), folder]:
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def settle_modes(folder: Path, programs: Sequence[Path] = ()) -> None:
    """Give every file of a folder mode 644 and every folder 755; 755 to the programs."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)


def size(folder: Path) -> int:
    """Return the bytes of all files below a folder, links not followed."""
    return sum(f.lstat().st_size for f in folder.rglob("*") if not f.is_dir() or f.is_symlink())


class Timed:
    """Says how long a step took."""

    def __init__(self, what: str) -> None:
        self.what, self.began = what, time.monotonic()

    def __enter__(self) -> None:
        say(self.what)

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            print(f"  {time.monotonic() - self.began:.1f} s", flush=True)


def is_debian() -> bool:
    """Return whether this is Debian or one of its children."""
    return sys.platform == "linux" and Path("/etc/debian_version").exists()
