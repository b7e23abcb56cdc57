"""Freezes the program with PyInstaller: a folder with its own Python and Qt, cut to what is used."""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from bundle import icu, orphans, tools, weigh
from bundle.source import copy
from bundle.work import (
    NAME,
    PACKAGING,
    ROOT,
    WORK,
    Failed,
    Timed,
    call,
    environment,
    fresh,
    say,
    settle_modes,
    size,
)

LOCK = ROOT / "requirements" / "package.txt"
FOLDER = WORK / "frozen" / NAME
PROGRAM = f"{NAME}.exe" if sys.platform == "win32" else NAME
_STRIPPED = ("libpython3*.so*", "python3*/lib-dynload/*.so", "lib-dynload/*.so", "sqlalchemy/**/*.so",
             "pydantic_core/*.so", "markupsafe/*.so")  # fmt: skip


def _tool(name: str) -> Path:
    scripts = "Scripts" if sys.platform == "win32" else "bin"
    return WORK / "venv" / scripts / (f"{name}.exe" if sys.platform == "win32" else name)


def prepare() -> Path:
    """Make the environment that holds the locked packages and nothing else; return its Python."""
    python = tools.python()
    key = hashlib.sha256(LOCK.read_bytes() + call(python, "-VV").encode()).hexdigest()
    mark = WORK / "venv" / "made-of"
    if not (mark.exists() and mark.read_text(encoding="utf-8") == key):
        with Timed(f"locked packages, each checked against its hash ({LOCK.name}), for {python}"):
            fresh(WORK / "venv")
            call(python, "-m", "venv", WORK / "venv")
            _pip("--require-hashes", "--only-binary=:all:", "-r", LOCK)
        mark.write_text(key, encoding="utf-8")
    return _tool("python")


def _pip(*arguments: str | Path) -> None:
    quiet = ("-q", "--disable-pip-version-check", "--no-input")
    call(_tool("python"), "-m", "pip", "install", *quiet, *arguments)


def wheel() -> Path:
    """Build the program's wheel from a clean copy of the source, and install it; return it."""
    prepare()
    target = fresh(WORK / "wheel")
    with Timed("the program's wheel"):
        build = (
            "-q",
            "--disable-pip-version-check",
            "--no-deps",
            "--no-build-isolation",
            "--no-index",
        )
        call(_tool("python"), "-m", "pip", "wheel", *build, "-w", target, copy())
        # By its name, not by its place: that would be written into what is packed.
        _pip("--no-deps", "--no-index", "--force-reinstall", "--find-links", target, NAME)
    return next(target.glob("*.whl"))


def freeze() -> Path:
    """Make the folder; return it. Raises Failed, also when a new heavy file came into it."""
    wheel()
    spec = PACKAGING / "bundle" / "ashore.spec"
    with Timed("freezing"):
        work, dist = fresh(WORK / "pyinstaller"), fresh(FOLDER.parent)
        call(
            _tool("pyinstaller"), "--noconfirm", "--clean", "--log-level=WARN",
            "--distpath", dist, "--workpath", work, spec,
            env=environment(PYINSTALLER_CONFIG_DIR=str(work / "cache")),
        )  # fmt: skip
    tidy_records(FOLDER)
    if sys.platform == "linux":
        inside = FOLDER / "_internal"
        for pattern in _STRIPPED:
            for library in inside.glob(pattern):
                if not library.is_symlink():
                    library.chmod(0o755)
                    call("strip", "--strip-unneeded", library)
        icu.cut(FOLDER)
        orphans.remove(FOLDER)
        settle_modes(FOLDER, [FOLDER / PROGRAM])
    weigh.check(FOLDER)
    say(f"the folder: {size(FOLDER) / 2**20:.0f} MiB")
    return FOLDER


def tidy_records(folder: Path) -> None:
    """Leave of the installations' records what stands for files that are packed here.

    The rest names commands that bear the path of the machine that builds.
    """
    for info in folder.rglob("*.dist-info"):
        for name in (
            "INSTALLER",
            "REQUESTED",
            "direct_url.json",
            "entry_points.txt",
            "top_level.txt",
        ):
            (info / name).unlink(missing_ok=True)
        record = info / "RECORD"
        if not info.name.startswith(f"{NAME}-"):
            record.unlink(missing_ok=True)
        elif record.exists():
            lines = record.read_text(encoding="utf-8").splitlines()
            ours = [line for line in lines if line.startswith(f"{NAME}/resources/")]
            record.write_text("\n".join(ours) + "\n", encoding="utf-8", newline="\n")


def self_test(folder: Path = FOLDER) -> str:
    """Run the self-test of a frozen folder without a screen; return its last line. Raises Failed."""
    said = call(folder / PROGRAM, "--self-test", env=environment(QT_QPA_PLATFORM="offscreen"))
    lines = [line for line in said.splitlines() if line.strip()]
    total = next((line for line in lines if line.startswith("all ")), "")
    if not total:
        raise Failed(f"the self-test printed no total:\n{said}")
    return total


def main() -> None:
    """Freeze, and run the self-test: what CI does with every change."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    freeze()
    say(self_test())
