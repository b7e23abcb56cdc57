"""Tries the Windows installers under wine: silent installation, self-test, removal, data kept.

Wine lacks a few functions of Windows 10 that Qt and pydantic ask for; small libraries in the test's
own prefix answer them (wine_stubs/). Nothing of that is shipped.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

from bundle import tools
from bundle.work import DIST, NAME, PACKAGING, call, version
from trials.roots import DEBT, Failed, screen

STUBS = PACKAGING / "trials" / "wine_stubs"
LINKED = {"icuuc": (), "mscms": (), "bcryptprimitives": ("-ladvapi32",)}
PATIENCE_S = 900


class Wine:
    """A wine prefix of its own."""

    def __init__(self, folder: Path, display: str) -> None:
        self.prefix = folder / "prefix"
        self.environment = {
            **os.environ, "WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all",
            "DISPLAY": display, "HOME": str(folder), "LANG": "C.UTF-8",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=;mscms=n;bcryptprimitives=n,b",
        }  # fmt: skip
        self.user = self.prefix / "drive_c" / "users"

    def make(self) -> None:
        """Make the prefix, with the libraries that wine lacks. Raises Failed."""
        self.run("wineboot", "--init")
        system = self.prefix / "drive_c" / "windows" / "system32"
        for name, more in LINKED.items():
            call(
                "x86_64-w64-mingw32-gcc", "-shared", "-s", "-o", system / f"{name}.dll",
                STUBS / f"{name}.c", *more,
            )  # fmt: skip

    def run(self, *command: str | Path, status: tuple[int, ...] = (0,)) -> str:
        """Run a Windows program to its end; return what it printed. Raises Failed."""
        done = subprocess.run(
            [str(part) for part in command] if command[0] == "wineboot" else
            ["wine", *[str(part) for part in command]],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, check=False, timeout=PATIENCE_S,
        )  # fmt: skip
        said = done.stdout.decode("utf-8", "replace")
        if done.returncode not in status:
            raise Failed(f"{command[0]}: status {done.returncode}\n{said[-3000:]}")
        return said

    def installed(self) -> Path:
        """Return the folder that holds the program's exe. Raises Failed."""
        drive = self.prefix / "drive_c"
        found = [
            *drive.glob("users/*/AppData/Local/Programs/Ashore"),
            drive / "Program Files/Ashore",
        ]
        folder = next((f for f in found if (f / f"{NAME}.exe").exists()), None)
        if folder is None:
            raise Failed("the program is not where it should have been installed")
        return folder

    def stop(self) -> None:
        """End what runs in the prefix."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False, timeout=60)


def note(what: str, value: str) -> None:
    """Print a figure."""
    print(f"  {what}: {value}", flush=True)


def try_it() -> None:
    """Both installers, each in a prefix of its own. Raises Failed."""
    tools.require(["windows", "wine"])
    setup, package = DIST / f"{NAME}-{version()}-setup.exe", DIST / f"{NAME}-{version()}.msi"
    for file in (setup, package):
        if not file.exists():
            raise Failed(f"There is no {file.name} in dist/: ./run package windows")
    note("wine", call("wine", "--version").strip().splitlines()[-1])
    with screen() as display, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        wine = Wine(Path(folder), display)
        wine.make()
        try:
            _round(wine, setup.name, (setup, "/S"), None)
            _round(wine, package.name, ("msiexec", "/i", package, "/qn"), package)
        finally:
            wine.stop()


def _round(wine: Wine, name: str, install: tuple[str | Path, ...], package: Path | None) -> None:
    """Install silently, use, and remove. Raises Failed."""
    began = time.monotonic()
    wine.run(*install)
    folder = wine.installed()
    count = sum(1 for f in folder.rglob("*") if f.is_file())
    note(f"{name}, silent", f"{count} files in {time.monotonic() - began:.0f} s")
    if not _shortcuts(wine):
        raise Failed("the start menu has no entry")
    note("self-test, windows", _self_test(wine, folder))
    if package is None:
        wine.run(folder / f"{NAME}-terminal.exe", "add", *DEBT)
    before = _debts(wine, folder)
    if len(before) != 1:
        raise Failed(f"{len(before)} debts where one was entered")
    if package is None:
        wine.run(*install)  # over itself, as an upgrade is
        if _debts(wine, wine.installed()) != before:
            raise Failed("the debt is another one after an installation over it")
        wine.run(folder / "uninstall.exe", "/S", f"_?={_windows(folder, wine)}")
        (folder / "uninstall.exe").unlink(missing_ok=True)  # with _? it cannot remove itself
    else:
        wine.run("msiexec", "/x", package, "/qn")
    _is_gone(wine, folder)
    note("removed", "no file is left; the data is kept")


def _shortcuts(wine: Wine) -> list[Path]:
    """Return the start menu's entries of the program."""
    return [s for s in wine.prefix.rglob("Start Menu/**/*.lnk") if "Ashore" in str(s)]


def _self_test(wine: Wine, folder: Path) -> str:
    """Run the self-test in a Windows window; return its total. Raises Failed."""
    said = wine.run(folder / f"{NAME}-terminal.exe", "--self-test", status=(0, 1))
    total = re.search(r"all \d+ checks passed in [\d.]+ s", said)
    if not total:
        raise Failed(f"self-test:\n{said[-4000:]}")
    if "on windows" not in said:
        raise Failed("the self-test did not use a Windows window")
    return total[0]


def _is_gone(wine: Wine, folder: Path) -> None:
    """Raise Failed where a removal left a file or took the person's data."""
    left = [f for f in folder.rglob("*") if f.is_file()] if folder.exists() else []
    if left:
        raise Failed(f"the removal left {[f.name for f in left[:5]]}")
    if _shortcuts(wine):
        raise Failed("the removal left the start menu's entry")
    if not list(wine.user.rglob("debts.sqlite")):
        raise Failed("the removal took the person's data along")


def _windows(folder: Path, wine: Wine) -> str:
    inside = folder.relative_to(wine.prefix / "drive_c")
    return "C:\\" + str(inside).replace("/", "\\")


def _debts(wine: Wine, folder: Path) -> list[object]:
    said = wine.run(folder / f"{NAME}-terminal.exe", "list", "--json", "--as-of", "2026-11-24")
    found: list[object] = json.loads(said[said.index("{") :])["debts"]
    return found
