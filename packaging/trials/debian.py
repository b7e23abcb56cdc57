"""Tries the Debian package: installed, used, upgraded, removed and purged in a bare root."""

from __future__ import annotations

import subprocess
from pathlib import Path

from bundle.work import DIST, NAME, WORK, call, fresh, version
from trials.roots import APT, DEBT, PERSON, BareRoot, Failed, bring

INSTALL = (*APT, "install", "-y", "--no-install-recommends")
NEXT = "99.0"
DATA = f"{PERSON}/.local/share/ashore"


def package() -> Path:
    """Return the package in dist/. Raises Failed."""
    found = sorted(DIST.glob(f"{NAME}_{version()}_*.deb"))
    if not found:
        raise Failed("There is no .deb in dist/: ./run package deb")
    return found[0]


def of_next_version() -> Path:
    """Return the same package under a later version, packed quickly."""
    folder = fresh(WORK / "next")
    call("dpkg-deb", "--raw-extract", package(), folder / "root")
    control = folder / "root" / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    control.write_text(text.replace(f"Version: {version()}", f"Version: {NEXT}"), encoding="utf-8")
    target = folder / f"{NAME}_{NEXT}_all.deb"
    call("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", folder / "root", target)
    return target


def try_it(root: BareRoot, display: str) -> None:
    """Do what a person does from the installation to the purge. Raises Failed."""
    seconds, done = root.run(*INSTALL, bring(root, package()))
    root.expect(done, 0)
    root.note("apt-get install ./" + package().name, f"{seconds:.0f} s")
    if any(root.inside("/usr/bin").glob("python3*")):
        raise Failed("The package brought a Python into /usr/bin.")
    root.self_test(NAME, display)
    _, done = root.person(NAME, "add", *DEBT)
    root.expect(done, 0)
    before = root.debts(NAME)
    root.note("debt entered", str(len(before)))
    seconds, done = root.run(*INSTALL, bring(root, of_next_version()))
    root.expect(done, 0)
    _, done = root.run("dpkg-query", "-W", "-f", "${Version}", NAME)
    root.expect(done, 0, rf"^{NEXT}$")
    if root.debts(NAME) != before:
        raise Failed("The debt is another one after the upgrade.")
    root.note(f"upgrade to {NEXT}", f"{seconds:.0f} s, the debt is the same")
    _, done = root.run("dpkg", "-V", NAME)
    root.expect(done, 0, r"^$")
    _, listed = root.run("dpkg", "-L", NAME)
    _remove(root, listed)
    left = root.left_over()
    if left:
        raise Failed(f"purge left {left}")
    root.note("purge", "nothing of the package is left; the person's data is")
    _, done = root.run(*INSTALL, f"/tmp/{package().name}")
    root.expect(done, 0)
    if root.debts(NAME) != before:
        raise Failed("The debt is another one after a new installation.")
    root.note("installed again", "the debt is there")
    _, done = root.run(*APT, "purge", "-y", NAME)
    root.expect(done, 0)


def _remove(root: BareRoot, listed: subprocess.CompletedProcess[str]) -> None:
    """Remove and purge; the removal says where the data lies, and keeps it. Raises Failed."""
    _, done = root.run(*APT, "remove", "-y", NAME)
    root.expect(done, 0, r"~/\.local/share/ashore; they were left there")
    stayed = [p for p in listed.stdout.splitlines() if root.inside(p).is_file()]
    if stayed:
        raise Failed(f"removal left {stayed[:5]}")
    database = root.inside(DATA) / "profiles" / "default" / "debts.sqlite"
    if not database.is_file():
        raise Failed("removal took the person's data along")
    root.note("remove", "says where the data lies, and keeps it")
    _, done = root.run(*APT, "purge", "-y", NAME)
    root.expect(done, 0)
    _, done = root.run("dpkg-query", "-W", NAME)
    root.expect(done, 1)
