"""Takes away the system's libraries that only something cut had asked for."""

from __future__ import annotations

import re
from pathlib import Path

from bundle.work import call, say


def asked_for(files: list[Path]) -> set[str]:
    """Return the names of the libraries that programs and libraries load by themselves."""
    found: set[str] = set()
    for start in range(0, len(files), 100):
        said = call("readelf", "-dW", *files[start : start + 100])
        found |= set(re.findall(r"\(NEEDED\).*\[(.*)\]", said))
    return found


def elves(folder: Path) -> list[Path]:
    """Return the programs and libraries below a folder, sorted."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    found.append(file)
    return found


def remove(folder: Path) -> list[str]:
    """Remove them from the top of a frozen folder, with those that only they asked for.

    What is loaded by its name alone, without being asked for, lies deeper: plugins, modules.
    """
    gone: list[str] = []
    while True:
        wanted = asked_for(elves(folder))
        found = [f for f in (folder / "_internal").glob("lib*.so*")
                 if not f.is_symlink() and f.name not in wanted and "python" not in f.name]  # fmt: skip
        if not found:
            break
        for file in found:
            gone.append(file.name)
            file.unlink()
    if gone:
        say(f"nothing asks for: {' '.join(sorted(gone))}")
    return gone
