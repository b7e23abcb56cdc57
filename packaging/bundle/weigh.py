"""Holds the frozen folder against the list of heavy files that are meant (cuts.toml)."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from bundle.work import Failed

CUTS = Path(__file__).with_name("cuts.toml")
MEGABYTE = 1_000_000


def plain(name: str) -> str:
    """Return a file's name without what changes from release to release: versions and tags."""
    name = re.sub(r"(\.cpython-\d+-[\w-]+|\.abi3|\.cp\d+-win\w+)", "", name)
    return re.sub(r"[-.]?[\d.]*(\.so[.\d]*|[.\d]*\.dylib|\.dll|\.pyd)$", "", name)


def heavy(folder: Path) -> dict[str, int]:
    """Return the plain name and the bytes of every file of a megabyte or more."""
    found: dict[str, int] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            size = path.stat().st_size
            if size >= MEGABYTE:
                found[plain(path.name)] = max(size, found.get(plain(path.name), 0))
    return found


def complaints(folder: Path) -> list[str]:
    """Return what is heavy and not meant, what outgrew its limit, and what should have been cut."""
    with CUTS.open("rb") as file:
        table = tomllib.load(file)
    meant: dict[str, float] = table["heavy"]
    said = []
    for name, size in heavy(folder).items():
        limit = meant.get(name)
        if limit is None:
            said.append(f"a new heavy file: {name}, {size / MEGABYTE:.1f} MB")
        elif size > limit * MEGABYTE:
            said.append(f"{name} has {size / MEGABYTE:.1f} MB; {limit} are meant")
    cut = [re.compile(pattern) for pattern in table["files"]["cut"]]
    for path in sorted(folder.rglob("*")):
        place = "/" + path.relative_to(folder).as_posix()
        if path.is_file() and any(pattern.search(place) for pattern in cut):
            said.append(f"it should have been cut: {place}")
    return said


def check(folder: Path) -> None:
    """Raise Failed with every complaint, if there is one."""
    said = complaints(folder)
    if said:
        raise Failed("The frozen folder is not what cuts.toml says:\n" + "\n".join(said))
