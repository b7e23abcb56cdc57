"""The one door to packaged files."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version as installed_version
from pathlib import Path

import pytest

from ashore import assets


def test_packaged_text_and_bytes_are_the_file(checkout: Path) -> None:
    name = "rules/currencies.toml"
    raw = (checkout / "resources" / name).read_bytes()
    assert assets.bytes_(name) == raw
    assert assets.text(name) == raw.decode("utf-8")
    assert assets.toml(name) == tomllib.loads(raw.decode("utf-8"))
    assert assets.path(name).is_file()
    assert assets.path("rules").is_dir()


def test_names_are_sorted_and_filtered_and_can_be_opened() -> None:
    found = assets.names("rules", ".toml")
    assert "rules/currencies.toml" in found
    assert found == sorted(found)
    assert all(assets.path(name).is_file() for name in found)
    assert assets.names("rules", ".nothing") == []


def test_a_missing_file_is_named() -> None:
    with pytest.raises(assets.AssetMissing, match=re.escape("rules/none.toml")):
        assets.text("rules/none.toml")
    with pytest.raises(assets.AssetMissing, match="no-such-folder"):
        assets.names("no-such-folder")


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../pyproject.toml", "rules/../..", "/etc", "a\\b"]
)
def test_no_name_leaves_the_folder(name: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        assets.path(name)


def test_the_version_is_the_installed_one(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert assets.version() == installed_version("ashore") == project["version"]


def test_a_program_that_is_not_installed_says_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "_DISTRIBUTION", "ashore-that-nobody-installed")
    assets.version.cache_clear()
    assert assets.version() == "0"
    assets.version.cache_clear()


def test_a_source_run_has_no_build_number() -> None:
    assert assets.build() == ""


def test_a_package_shows_its_build(monkeypatch: pytest.MonkeyPatch) -> None:
    assets.build.cache_clear()
    monkeypatch.setattr(assets, "text", {"build.txt": "20261125.0230\n"}.__getitem__)
    assert assets.build() == "20261125.0230"
    assets.build.cache_clear()
