"""Installs the tools that a target needs, where apt may be used; otherwise names them."""

from __future__ import annotations

import os
import shutil
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from bundle.work import Failed, call, is_debian, say

TABLE = Path(__file__).with_name("tools.toml")
APT = ("apt-get", "-o", "DPkg::Lock::Timeout=580", "-qq")


def missing(targets: Iterable[str]) -> list[str]:
    """Return Debian's packages that bring what the targets lack here, each once."""
    with TABLE.open("rb") as file:
        table: dict[str, dict[str, str]] = tomllib.load(file)
    wanted = [pair for target in targets for pair in table.get(target, {}).items()]
    found = [package for tool, package in wanted if not _is_there(tool)]
    if is_debian() and "folder" in targets:
        found += _python()
    return list(dict.fromkeys(found))


def _is_there(tool: str) -> bool:
    if tool.startswith("/"):
        return any(Path("/").glob(tool.lstrip("/")))
    return shutil.which(tool) is not None


def _python() -> list[str]:
    """Return what the system's own Python lacks to be frozen, where it is new enough."""
    if python() != Path("/usr/bin/python3"):
        return []
    said = call("/usr/bin/python3", "-c", "import sys; print(sys.version_info[1])").strip()
    library = any(Path("/usr/lib").glob(f"*/libpython3.{said}.so.1.0"))
    ensure = Path(f"/usr/lib/python3.{said}/ensurepip/__init__.py").exists()
    return [f"libpython3.{said}"] * (not library) + [f"python3.{said}-venv"] * (not ensure)


def python() -> Path:
    """Return the Python that is frozen: the system's own, or the one that runs here.

    A distribution's is small, and names no folder of the machine that builds.
    """
    own = Path("/usr/bin/python3")
    if is_debian() and own.exists() and _is_new(own):
        return own
    return Path(getattr(sys, "_base_executable", None) or sys.executable)


def _is_new(own: Path) -> bool:
    return call(own, "-c", "import sys; print(sys.version_info >= (3, 11))").strip() == "True"


def require(targets: Iterable[str]) -> None:
    """Install what is missing. Raises Failed, naming the line to type, where that is not allowed."""
    packages = missing(list(targets))
    if not packages:
        return
    line = f"apt-get install --no-install-recommends {' '.join(packages)}"
    if not is_debian() or not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise Failed(f"Tools are missing. On Debian, as root: {line}")
    say(f"installing tools: {' '.join(packages)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    call(*APT, "update", env=env)
    call(*APT, "install", "-y", "--no-install-recommends", *packages, env=env)
