"""What a release says of itself: notes, check sums, parts, licences, the source archive."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tarfile
from pathlib import Path

import pytest

import build as package
from bundle import source
from bundle.freeze import LOCK
from bundle.work import version
from release import changelog, licences

LOG = """\
# Changelog

## [Unreleased]

### Added
- A thing with `code`
  over two lines.
- Another.

## [0.0.9] - 2026-01-02

### Fixed
- An old thing.
"""


@pytest.fixture
def notes(tmp_path: Path) -> list[changelog.Release]:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(LOG, encoding="utf-8")
    return changelog.releases(file)


def test_the_changelog_is_read(notes: list[changelog.Release]) -> None:
    assert [(r.version, r.day is None, len(r.notes)) for r in notes] == [
        (version(), True, 2), ("0.0.9", False, 1),
    ]  # fmt: skip
    assert notes[0].notes[0] == "A thing with `code` over two lines."


def test_a_changelog_without_this_version_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(LOG.replace("Unreleased", "9.9.9"), encoding="utf-8")
    with pytest.raises(ValueError, match="says nothing of"):
        changelog.releases(file)


def test_debians_changelog_has_its_form() -> None:
    text = changelog.debian("Somebody <somebody@ashore.invalid>")
    assert re.match(rf"ashore \({re.escape(version())}\) stable; urgency=medium\n\n  \* \w", text)
    assert re.search(
        r"\n -- Somebody <somebody@ashore.invalid>  \w{3}, \d\d \w{3} \d{4} \S+ \+0000\n", text
    )
    assert max(map(len, text.splitlines())) <= 80


def test_the_source_archive_is_the_same_twice_and_has_no_products(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "DIST", tmp_path)
    first = source.archive().read_bytes()
    assert source.archive().read_bytes() == first
    with tarfile.open(source.archive()) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]
        assert archive.getmember(f"ashore-{version()}/run").mode == 0o755
    assert {"run", "LICENSE", "packaging/linux/runtime.c", "requirements/package.txt"} <= set(names)
    assert not [
        n for n in names if n.startswith((".venv", "build/", "dist/", ".git/")) or n.endswith(".qm")
    ]


def test_the_bill_names_each_locked_package_with_its_hashes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "DIST", tmp_path)
    monkeypatch.setattr(
        licences, "installed", lambda: {"sqlalchemy": ("2.1.9", "MIT License", ["LICENSE"])}
    )
    bill = json.loads(licences.bill().read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    parts = {part["name"]: part for part in bill["components"]}
    locked = re.findall(r"^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(locked) <= set(parts)
    assert parts["sqlalchemy"]["licenses"] == [{"expression": "MIT"}]
    assert all(parts[name]["hashes"] for name in locked)
    assert parts["pyinstaller"]["scope"] == "excluded"
    assert parts["pyside6-essentials"]["scope"] == "required"


def test_every_part_in_the_installers_has_a_licence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "LICENSE"
    text.write_text("may be used", encoding="utf-8")
    monkeypatch.setattr(licences, "bundled", lambda: {"alembic": ("1", "MIT", [str(text)])})
    monkeypatch.setattr(licences, "call", lambda *_: "3.11.2\n")
    monkeypatch.setattr(licences, "prepare", lambda: Path(sys.executable))
    monkeypatch.setattr(licences, "_python_licence", lambda: text)
    licences.write_licences(tmp_path / "doc")
    folder = tmp_path / "doc" / "licences"
    assert (folder / "alembic" / "LICENSE").read_text(encoding="utf-8") == "may be used"
    for name in ("GPL-3.0.txt", "LGPL-3.0.txt", "OFL-1.1.txt", "lucide-ISC.txt", "PSF-2.0.txt"):
        assert (folder / name).stat().st_size > 10, name
    assert "alembic 1: MIT" in (folder / "LIST.txt").read_text(encoding="utf-8")


def test_check_sums_are_what_sha256sum_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "DIST", tmp_path)
    (tmp_path / "ashore.deb").write_bytes(b"something")
    (tmp_path / "SHA256SUMS.asc").write_text("an old signature", encoding="utf-8")
    written = package.sums().read_text(encoding="utf-8")
    assert written == f"{hashlib.sha256(b'something').hexdigest()}  ashore.deb\n"
    assert package.table().startswith("ashore.deb     0.0 MB  ")


def test_an_unknown_target_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py", "snap"])
    monkeypatch.setenv("PYTHONHASHSEED", "0")
    assert package.main() == 2
    assert capsys.readouterr().err.startswith("Unknown: snap. Known: source deb")


@pytest.mark.parametrize("target", list(package.TARGETS))
def test_every_target_has_a_builder(target: str) -> None:
    assert callable(package.builder(target))
