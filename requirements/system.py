"""Finds the system libraries that are missing, and installs them where that is allowed.

The names are data: system.toml beside this file. Used by ./run alone, on Linux alone.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

TABLE = Path(__file__).with_name("system.toml")
OS_RELEASE = Path("/etc/os-release")


class Trouble(Exception):
    """The set-up cannot go on: what happened, and what the person can do."""

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(f"{what}\n{advice}")


def say(what: str) -> None:
    """Print one line of progress, on standard error: the program's own output stays clean."""
    print(f"Setting up (once): {what}", file=sys.stderr, flush=True)


def quietly(command: Sequence[str | Path], **options: Any) -> tuple[int, str]:
    """Run a tool without input; return its status and everything it printed."""
    done = subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        **options,
    )
    return done.returncode, done.stdout


def tail(output: str, count: int = 10) -> str:
    """Return the last lines of a tool's output, set in."""
    return "\n".join(f"  {line}" for line in output.strip().splitlines()[-count:])


def loads(soname: str) -> bool:
    """Tell whether the system's linker finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def there(tool: str) -> bool:
    """Tell whether a command is on the path, or a file exists in one of the places named."""
    if "/" not in tool:
        return shutil.which(tool) is not None
    return any(any(Path("/").glob(place.removeprefix("/"))) for place in tool.split(" or "))


def family(table: dict[str, Any]) -> str | None:
    """Return which of the table's families this Linux belongs to."""
    try:
        release = OS_RELEASE.read_text(encoding="utf-8")
    except OSError:
        return None
    words = set(
        re.findall(r"[a-z]+", " ".join(re.findall(r"^ID(?:_LIKE)?=(.*)$", release, re.MULTILINE)))
    )
    known: list[str] = table["order"]["families"]
    return next((name for name in known if words & set(table["family"][name])), None)


def missing(table: dict[str, Any], level: str) -> list[str]:
    """Return the libraries (level run) or tools (level test) that this machine lacks."""
    found = loads if level == "run" else there
    return [name for name in table[level] if not found(name)]


def packages(table: dict[str, Any], level: str, names: list[str], kind: str) -> list[str]:
    """Return the packages of one family that bring the named libraries or tools, each once."""
    column = table["order"]["families"].index(kind)
    return list(dict.fromkeys(table[level][name][column] for name in names))


def venv_package(kind: str | None) -> list[str]:
    """Return Debian's package of the venv module where this Python lacks it."""
    if kind != "debian" or importlib.util.find_spec("ensurepip"):
        return []
    return [f"python3.{sys.version_info.minor}-venv"]


def administrator() -> list[str] | None:
    """Return how to run a command as root without asking anybody; None where that is not so."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and quietly(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None


def install(names: list[str], prefix: list[str]) -> None:
    """Install Debian packages without a question. Raises Trouble."""
    say(f"{len(names)} system packages by apt: {' '.join(names)}")
    quiet = [
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-q",
        "-y",
        "-o",
        "DPkg::Lock::Timeout=120",
    ]
    # A list that cannot be renewed is no harm while the packages themselves can be had.
    quietly([*prefix, *quiet, "update"])
    status, output = quietly([*prefix, *quiet, "install", "--no-install-recommends", *names])
    if status:
        raise Trouble(
            f"apt could not install the system packages. Its last lines:\n{tail(output)}",
            "Nothing else was changed. Without a network: connect, and start ./run again.",
        )


def line(table: dict[str, Any], kind: str, names: list[str]) -> str:
    """Return the exact line with which a person installs packages."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}{table['install'][kind]} {' '.join(names)}"


def provide(table: dict[str, Any], level: str) -> None:
    """Install what one level lacks, or say what to type. Raises Trouble."""
    kind = family(table)
    lacking = missing(table, level)
    venv = venv_package(kind) if level == "run" else []
    if not lacking and not venv:
        return
    if kind is None:
        raise Trouble(f"Missing on this system: {', '.join(lacking)}.", "Install what brings them.")
    names = packages(table, level, lacking, kind) + venv
    prefix = administrator() if kind == "debian" else None
    if prefix is None:
        raise Trouble(
            "Some system packages are missing. Type this line, then ./run again:",
            f"  {line(table, kind, names)}",
        )
    install(names, prefix)
    if left := missing(table, level):
        raise Trouble(
            f"apt installed its packages, but these are still missing: {', '.join(left)}.",
            "Look at what apt says about them.",
        )


def require(level: str) -> None:
    """See to the system's part of a level. Raises Trouble when the program could not run.

    Missing tools for tests of the real window stop nothing: those tests skip, unless this is CI.
    """
    if not sys.platform.startswith("linux"):
        return
    import tomllib

    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    provide(table, "run")
    if level != "test":
        return
    try:
        provide(table, "test")
    except Trouble as trouble:
        if os.environ.get("CI"):
            raise
        print(f"Tests of the real window are left out. {trouble}", file=sys.stderr)
