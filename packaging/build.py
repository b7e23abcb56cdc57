"""Builds what a person downloads: ./run package [deb|rpm|appimage|windows|source|all].

``folder`` freezes the program and runs its self-test, nothing more: what CI does with every change.
The products lie in dist/, with SHA256SUMS, a list of all parts (CycloneDX) and a table at the end.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from bundle import freeze, tools
from bundle.work import DIST, Failed, call, say, version

TARGETS = {
    "source": "bundle.source:archive",
    "deb": "linux.deb:build",
    "rpm": "linux.rpm:build",
    "appimage": "linux.appimage:build",
    "windows": "windows.build:build",
    "macos": "macos.build:build",
}
FROZEN = ("deb", "rpm", "appimage")
"""Targets that pack the frozen folder of this system."""
HERE = {"linux": ("source", "deb", "rpm", "appimage", "windows")}


def builder(target: str) -> Callable[..., Path | list[Path]]:
    """Return what builds a target; its tools were installed by then."""
    module, _, name = TARGETS[target].partition(":")
    found: Callable[..., Path | list[Path]] = getattr(import_module(module), name)
    return found


def sums() -> Path:
    """Write the check sums of everything in dist/; return the file."""
    target = DIST / "SHA256SUMS"
    files = sorted(f for f in DIST.iterdir() if f.is_file() and not f.name.startswith(target.name))
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def _sign(file: Path) -> None:
    """Sign the check sums where ASHORE_GPG_KEY names a key of gpg's."""
    key = os.environ.get("ASHORE_GPG_KEY")
    if not key:
        say("SHA256SUMS is not signed, for ASHORE_GPG_KEY names no key")
        return
    call(
        "gpg",
        "--batch",
        "--yes",
        "--local-user",
        key,
        "--armor",
        "--detach-sign",
        file,
        env=os.environ,
    )


def table() -> str:
    """Return file, size and check sum of what was built."""
    rows = [line.split() for line in (DIST / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    width = max(len(name) for _, name in rows)
    return "\n".join(
        f"{name:<{width}}  {(DIST / name).stat().st_size / 1e6:6.1f} MB  {digest}"
        for digest, name in rows
    )


def build(targets: list[str], site: str) -> None:
    """Build the targets in turn, and what goes with them. Raises Failed."""
    frozen = [target for target in targets if target in FROZEN]
    tools.require(["folder", *targets] if frozen or targets == ["folder"] else targets)
    if targets == ["folder"]:
        freeze.main()
        return
    DIST.mkdir(exist_ok=True)
    if frozen:
        freeze.freeze()
        say(freeze.self_test())
    for target in targets:
        if target in FROZEN:
            builder(target)(site)
        else:
            builder(target)()
    from release import licences

    licences.bill()
    _sign(sums())
    print(table())


def main() -> int:
    """Do what the command line says; return 0, or 2 with a sentence where it does not work."""
    if os.environ.get("PYTHONHASHSEED") != "0":
        # Sets of constants are compiled in the order of their hashes: it has to be the same one.
        fixed = {**os.environ, "PYTHONHASHSEED": "0"}
        return subprocess.call([sys.executable, *sys.argv], env=fixed)
    parser = argparse.ArgumentParser(prog="./run package", description=__doc__)
    parser.add_argument("targets", nargs="*", default=["all"], metavar="TARGET",
                        help=f"{', '.join(TARGETS)}, folder, or all that can be built here")  # fmt: skip
    parser.add_argument(
        "--site", default="", help="where the source is shown on the web, for AppStream"
    )
    chosen = parser.parse_args()
    targets = chosen.targets
    if targets == ["all"]:
        system = {"darwin": ("source", "macos"), "win32": ("source", "windows")}
        targets = list(HERE.get(sys.platform, system.get(sys.platform, ("source",))))
    unknown = [target for target in targets if target not in (*TARGETS, "folder")]
    if unknown:
        print(
            f"Unknown: {' '.join(unknown)}. Known: {' '.join(TARGETS)} folder all.", file=sys.stderr
        )
        return 2
    say(f"Ashore {version()}: {' '.join(targets)}")
    try:
        build(targets, chosen.site)
    except Failed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
