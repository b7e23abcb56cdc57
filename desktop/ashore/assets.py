"""The one door to the files that are packaged with the program.

Names are relative to the resources folder, with forward slashes: ``lenders/icbc.toml``. The same
calls work from a checkout, an installed wheel, an archive and a frozen bundle.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_PACKAGE = "ashore.resources"
_DISTRIBUTION = "ashore"


class AssetMissing(FileNotFoundError):
    """A packaged file is not there: the installation is damaged, or the name is wrong."""


@cache
def _root() -> Traversable:
    from importlib import import_module

    package = import_module(_PACKAGE)
    place = Path(package.__path__[0])
    if place.is_dir():
        # What importlib.resources would give too, without the 4 ms of its import.
        return place
    from importlib.resources import files

    return files(package)


def path(name: str) -> Traversable:
    """Return the packaged file or folder called name.

    Raises AssetMissing when there is none, and ValueError for a name that leaves the folder.
    """
    parts = name.split("/")
    if any(part in {"", ".", ".."} or "\\" in part for part in parts):
        raise ValueError(f"not the name of a packaged file: {name!r}")
    place = _root().joinpath(*parts)
    if not (place.is_file() or place.is_dir()):
        raise AssetMissing(f"packaged file is missing: {name}")
    return place


def text(name: str) -> str:
    """Return the packaged UTF-8 text called name. Raises AssetMissing."""
    return path(name).read_text(encoding="utf-8")


def bytes_(name: str) -> bytes:
    """Return the content of the packaged file called name. Raises AssetMissing."""
    return path(name).read_bytes()


def names(folder: str, suffix: str = "") -> list[str]:
    """Return the sorted names of the files in folder that end in suffix, each with its folder.

    Sub-folders are not entered. Raises AssetMissing when there is no such folder.
    """
    inside = path(folder).iterdir()
    return sorted(
        f"{folder}/{item.name}"
        for item in inside
        if item.name.endswith(suffix) and item.is_file() and item.name != "__init__.py"
    )


def toml(name: str) -> dict[str, Any]:
    """Return the packaged TOML file called name, read.

    Raises AssetMissing, and tomllib.TOMLDecodeError when it is not TOML.
    """
    import tomllib

    return tomllib.loads(text(name))


@cache
def build() -> str:
    """Return the build of an installed package, such as ``20261125.0230``; "" for a source run."""
    try:
        return text("build.txt").strip()
    except AssetMissing:
        return ""


@cache
def version() -> str:
    """Return the version of the installed program, such as ``0.1.0``; ``0`` when not installed."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed(_DISTRIBUTION)
    except PackageNotFoundError:
        return "0"
