"""ARCHITECTURE.md fits a page, and what it names exists."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

PAGE_WORDS, PAGE_LINES = 750, 70


@pytest.fixture(scope="module")
def text() -> str:
    return (Path(__file__).parent.parent / "ARCHITECTURE.md").read_text(encoding="utf-8")


def test_it_fits_a_page(text: str) -> None:
    assert len(text.split()) <= PAGE_WORDS
    assert len(text.splitlines()) <= PAGE_LINES


def named_paths(text: str) -> list[str]:
    """What stands in backquotes and looks like a file or a folder."""
    return [name for name in re.findall(r"`([^`]+)`", text) if "/" in name or name.endswith(".py")]


def test_every_path_exists(text: str, checkout: Path) -> None:
    paths = named_paths(text)
    assert len(paths) > 20
    package = checkout / "desktop" / "ashore"
    for name in paths:
        near = (checkout / name).exists() or (package / name).exists()
        assert near or any(package.rglob(name.rstrip("/"))), name


def test_every_room_is_named(text: str, checkout: Path) -> None:
    for room in (checkout / "desktop" / "ashore").iterdir():
        if room.is_dir() and (room / "__init__.py").exists():
            assert f"desktop/ashore/{room.name}/" in text, room.name


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("services.fields", "read_fields"),
        ("services.debts", "add_debt"),
        ("services.change", "Change"),
        ("domain.standing", "standing"),
        ("domain.portfolio", "portfolio"),
        ("domain.debt", "Debt"),
        ("domain.debt", "Entry"),
        ("domain.ledger", "explain"),
        ("domain.errors", "UserError"),
        ("storage.store", "Store"),
    ],
)
def test_every_name_exists(text: str, module: str, name: str) -> None:
    assert f"`{name}`" in text
    assert hasattr(importlib.import_module(f"ashore.{module}"), name)
