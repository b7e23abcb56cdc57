"""What import-linter cannot say: the core imports only the standard library, words only QtCore."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


def imported(folder: Path) -> Iterator[tuple[str, str]]:
    """Give each import below a folder: where it stands, and the dotted name."""
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            where = f"{file.name}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Import):
                yield from ((where, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                yield from ((where, f"PySide6.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield where, f"{'.' * node.level}{node.module or ''}"


def strangers(folder: Path, own: set[str]) -> list[tuple[str, str]]:
    """Return the imports that are neither the standard library nor of the named packages."""
    return [
        (where, name)
        for where, name in imported(folder)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not any(name == package or name.startswith(f"{package}.") for package in own)
    ]


@pytest.mark.parametrize(
    ("package", "own"),
    [("domain", {"ashore.domain"}), ("planning", {"ashore.domain", "ashore.planning"})],
)
def test_the_core_imports_only_the_standard_library(
    checkout: Path, package: str, own: set[str]
) -> None:
    folder = checkout / "desktop" / "ashore" / package
    assert strangers(folder, own) == []


def test_words_use_only_the_part_of_qt_without_windows(checkout: Path) -> None:
    folder = checkout / "desktop" / "ashore" / "words"
    parts = {name for _, name in imported(folder) if name.startswith("PySide6")}
    assert parts <= {"PySide6.QtCore"}


def test_the_look_through_imports_sees_them(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(
        "import os, numpy.linalg\nfrom PySide6 import QtGui\nfrom . import other\n"
        "def f():\n    from ashore.domain.money import Money\n    from ashore import paths\n",
        encoding="utf-8",
    )
    found = [name for _, name in strangers(tmp_path, {"ashore.domain"})]
    assert found == ["numpy.linalg", "PySide6.QtGui", ".", "ashore"]
