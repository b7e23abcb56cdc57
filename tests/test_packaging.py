"""What is built: the wheel and the source archive hold all of the program, and only that."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from ashore import assets

BUILD = """
import sys, setuptools.build_meta as backend
target = sys.argv[1]  # the back end writes its own arguments over these
print(backend.build_sdist(target), backend.build_wheel(target))
"""
ASK = """
import sys
sys.path[:0] = sys.argv[1:]
from ashore import assets
print(assets.__file__, assets.path("rules"), len(assets.names("rules", ".toml")), sep="\\n")
"""
IGNORED = shutil.ignore_patterns(
    ".venv", ".git", ".*_cache", "__pycache__", "*.egg-info", "build", "dist", "*.qm", "tests"
)


def build(source: Path, target: Path) -> tuple[Path, Path]:
    """Build in a source folder; return the source archive and the wheel."""
    command = [sys.executable, "-c", BUILD, str(target)]
    env = {k: v for k, v in os.environ.items() if not k.startswith("COV")}
    subprocess.run(command, cwd=source, check=True, capture_output=True, text=True, env=env)
    return next(target.glob("*.tar.gz")), next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def source(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the checkout with one translation more."""
    root = tmp_path_factory.mktemp("source") / "ashore"
    shutil.copytree(checkout, root, ignore=IGNORED)
    folder = root / "resources" / "translations"
    folder.mkdir(exist_ok=True)
    message = "<message><source>Debts</source><translation>债务</translation></message>"
    (folder / "sample_zh_CN.ts").write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="zh_CN">'
        f"<context><name>Words</name>{message}</context></TS>",
        encoding="utf-8",
    )
    return root


@pytest.fixture(scope="module")
def built(source: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The source archive and the wheel of that copy."""
    return build(source, tmp_path_factory.mktemp("built"))


def contents(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def expected(source: Path) -> set[str]:
    """The files of the two source folders, under the names that they have when installed."""
    found = {}
    for folder, name in (("desktop/ashore", "ashore"), ("resources", "ashore/resources")):
        for file in (source / folder).rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                found[f"{name}/{file.relative_to(source / folder).as_posix()}"] = file
    return set(found)


def test_the_wheel_holds_every_module_and_every_packaged_file(
    source: Path, built: tuple[Path, Path]
) -> None:
    assert contents(built[1]) == expected(source)


def test_every_translation_is_compiled_into_the_wheel(built: tuple[Path, Path]) -> None:
    names = contents(built[1])
    sources = {name for name in names if name.endswith(".ts")}
    assert "ashore/resources/translations/sample_zh_CN.ts" in sources
    assert {name[:-3] + ".qm" for name in sources} == {n for n in names if n.endswith(".qm")}


def test_the_source_archive_builds_the_same_wheel(built: tuple[Path, Path], tmp_path: Path) -> None:
    with tarfile.open(built[0]) as archive:
        # Debian 12's Python does not know filters yet.
        archive.extraction_filter = getattr(tarfile, "data_filter", lambda member, path: member)
        archive.extractall(tmp_path)
    unpacked = next(tmp_path.iterdir())
    for name in ("run", "LICENSE", "README.md", "requirements/run.txt", "requirements/system.toml"):
        assert (unpacked / name).is_file(), name
    _, wheel = build(unpacked, tmp_path)
    assert contents(wheel) == contents(built[1])


def test_the_installed_wheel_reads_its_own_files(built: tuple[Path, Path], tmp_path: Path) -> None:
    with zipfile.ZipFile(built[1]) as archive:
        archive.extractall(tmp_path)
    for place in (tmp_path, built[1]):  # unpacked as pip does it, and straight from the archive
        command = [sys.executable, "-I", "-S", "-c", ASK, str(place)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
        module, folder, count = done.stdout.splitlines()
        assert module.startswith(str(place))
        assert folder.startswith(str(place))
        assert int(count) == len(assets.names("rules", ".toml"))


def test_translations_compile_only_when_they_changed(source: Path) -> None:
    command = [sys.executable, "-c", "import setup; print(len(setup.compile_translations()))"]

    def made() -> int:
        done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=True)
        return int(done.stdout)

    target = source / "resources" / "translations" / "sample_zh_CN.qm"
    made()
    first = target.read_bytes()
    assert made() == 0
    changed = target.with_suffix(".ts")
    changed.write_text(
        changed.read_text(encoding="utf-8").replace("债务", "欠款"), encoding="utf-8"
    )
    os.utime(changed, ns=(1, target.stat().st_mtime_ns + 1))
    assert made() == 1
    assert target.read_bytes() != first


def test_the_command_is_installed() -> None:
    found = [e.value for e in entry_points(group="console_scripts") if e.name == "ashore"]
    assert found == ["ashore.__main__:main"]


def test_the_same_qt_builds_and_runs(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [d for d in project["project"]["dependencies"] if "PySide6" in d]
    assert needed == [d for d in project["build-system"]["requires"] if "PySide6" in d]


@pytest.mark.parametrize("name", ["run", "test"])
def test_a_lock_names_no_place_and_hashes_everything(checkout: Path, name: str) -> None:
    text = (checkout / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(
        r"://|^\s*-|find-links|index|@ ", text.replace("    --hash", ""), re.MULTILINE
    )
    for block in re.split(r"\n(?=[a-z])", text)[1:]:
        assert re.match(r"[a-z0-9-]+==[\w.]+", block), block
        assert "--hash=sha256:" in block


def pins(checkout: Path, name: str) -> set[str]:
    text = (checkout / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z0-9-]+==[\w.]+)", text, re.MULTILINE))


def test_the_test_lock_holds_the_run_lock(checkout: Path) -> None:
    assert pins(checkout, "run") < pins(checkout, "test")


def test_what_the_project_names_is_locked(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["build"]
    names = {pin.partition("==")[0] for pin in pins(checkout, "run")}
    for requirement in wanted:
        name = re.split(r"[<>=!~;\s]", requirement)[0]
        assert re.sub(r"[-_.]+", "-", name).lower() in names
