"""Tries the rpm and the AppImage in a bare root, after the Debian package has gone.

Fedora's own packages cannot be had in a Debian root: what the rpm asks for by name is not proved here,
only that it installs, runs with what it brings, and goes away.
"""

from __future__ import annotations

import re
import subprocess

from bundle.work import DIST, NAME, version
from trials.roots import PERSON, BareRoot, Failed, bring


def try_them(root: BareRoot, display: str) -> None:
    """Both, one after the other. Raises Failed."""
    before = _database(root)
    _rpm(root, display)
    _appimage(root, display)
    if _database(root) != before:
        raise Failed("the person's data is another one")


def _database(root: BareRoot) -> bool:
    return root.inside(f"{PERSON}/.local/share/ashore/profiles/default/debts.sqlite").is_file()


def _rpm(root: BareRoot, display: str) -> None:
    package = DIST / f"{NAME}-{version()}-1.x86_64.rpm"
    if not package.exists():
        raise Failed("There is no .rpm in dist/: ./run package rpm")
    rpm = ("rpm", "--root", str(root.root), "--nodeps")
    _tool(*rpm, "-i", str(package))
    root.note(package.name, "installed")
    root.self_test(NAME, display)
    if len(root.debts(NAME)) != 1:
        raise Failed("the rpm's program does not see the debt")
    _tool(*rpm, "-V", NAME)
    said = _tool(*rpm, "-e", NAME)
    if "were left there" not in said:
        raise Failed(f"the removal does not say where the data lies: {said}")
    left = root.left_over()
    if left:
        raise Failed(f"the rpm left {left}")
    root.note("rpm -e", "says where the data lies; nothing of the package is left")


def _tool(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{' '.join(command[:1] + command[4:])}: {done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def _appimage(root: BareRoot, display: str) -> None:
    file = DIST / f"Ashore-{version()}-x86_64.AppImage"
    if not file.exists():
        raise Failed("There is no AppImage in dist/: ./run package appimage")
    inside = bring(root, file)
    root.inside(inside).chmod(0o755)
    # A person has no fusermount here, and it unpacks; root may mount.
    root.self_test(inside, display)
    if len(root.debts(inside)) != 1:
        raise Failed("the AppImage's program does not see the debt")
    root.environment["QT_QPA_PLATFORM"] = "offscreen"
    seconds, done = root.run(inside, "--self-test")
    del root.environment["QT_QPA_PLATFORM"]
    root.expect(done, 0, r"all \d+ checks passed")
    root.note("AppImage, as root (mounted where FUSE is)", f"{seconds:.1f} s")
    _, listed = root.run("ls", "-A", "/tmp")
    left = re.findall(r"^\.mount_.*$", listed.stdout, re.MULTILINE)
    if left:
        raise Failed(f"the AppImage left {left}")
    root.note("AppImage", "no folder is left behind")
