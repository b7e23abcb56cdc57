"""./run: what it skips, what it hands on, and what it says when something is in the way."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

COPIED = ("run", "pyproject.toml", "setup.py", "requirements/run.txt", "requirements/test.txt")


def load(place: Path) -> ModuleType:
    spec = spec_from_loader("run", SourceFileLoader("run", str(place)))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def run(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script of a small checkout with a .venv that says it is ready for the program."""
    root = tmp_path / "checkout"
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for name in COPIED:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(checkout / name, root / name)
    (root / "resources" / "translations").mkdir(parents=True)
    module = load(root / "run")
    Path(module.SCRIPTS).mkdir(parents=True)
    Path(module.script("ashore")).touch()
    put_stamp(module, module.wanted("run"))
    return module


def put_stamp(run: ModuleType, facts: dict[str, str]) -> None:
    Path(run.STAMP).write_text("".join(f"{k}={v}\n" for k, v in facts.items()), encoding="utf-8")


def handed(run: ModuleType, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> list[str]:
    """Return the command that ./run becomes."""
    commands: list[list[str]] = []
    monkeypatch.setattr(run, "hand_over", lambda command, environment: commands.append(command))
    run.main(list(arguments))
    return commands[0]


def test_it_parses_under_an_old_python(checkout: Path) -> None:
    ast.parse((checkout / "run").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_a_finished_set_up_is_skipped(run: ModuleType) -> None:
    assert run.ready("run")
    assert not run.ready("test")


@pytest.mark.parametrize("name", ["requirements/run.txt", "pyproject.toml", "setup.py"])
def test_a_change_of_what_is_installed_is_seen(run: ModuleType, name: str) -> None:
    with Path(run.ROOT, name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert not run.ready("run")


@pytest.mark.parametrize("fact", ["layout", "python", "checkout"])
def test_a_venv_of_another_kind_is_seen(run: ModuleType, fact: str) -> None:
    put_stamp(run, run.wanted("run") | {fact: "other"})
    assert not run.ready("run")


def test_an_interrupted_set_up_is_seen(run: ModuleType) -> None:
    Path(run.STAMP).write_text("unfinished\n", encoding="utf-8")
    assert run.stamp() == {}
    assert not run.ready("run")
    Path(run.STAMP).unlink()
    assert not run.ready("run")


def test_a_missing_program_is_seen(run: ModuleType) -> None:
    Path(run.script("ashore")).unlink()
    assert not run.ready("run")


def test_a_translation_that_changed_is_seen(run: ModuleType) -> None:
    source = Path(run.TRANSLATIONS, "ashore_en.ts")
    source.touch()
    assert not run.ready("run")
    compiled = source.with_suffix(".qm")
    compiled.touch()
    os.utime(source, ns=(1, compiled.stat().st_mtime_ns))
    assert run.ready("run")
    os.utime(source, ns=(1, compiled.stat().st_mtime_ns + 1))
    assert not run.ready("run")


def test_the_program_opens_the_demo(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    program = run.script("ashore")
    assert handed(run, monkeypatch) == [program, "--demo"]
    assert handed(run, monkeypatch, "list", "--json") == [program, "--demo", "list", "--json"]
    assert handed(run, monkeypatch, "--", "--help") == [program, "--demo", "--help"]
    assert handed(run, monkeypatch, "--", "test") == [program, "--demo", "test"]


def test_nothing_of_the_callers_python_reaches_the_program(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    given = run.child_environment()
    assert not {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"} & set(given)
    assert given["LANG"] == "zh_CN.UTF-8"


def test_an_old_python_gets_a_sentence(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "OLDEST", (9, 0))
    monkeypatch.setattr(run, "newer_python", lambda: None)
    assert run.main([]) == 2
    assert "needs Python 3.11 or newer" in capsys.readouterr().err


def test_an_old_python_hands_over_to_a_newer_one(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "OLDEST", (9, 0))
    monkeypatch.setattr(run, "newer_python", lambda: "/usr/bin/python9.1")
    assert handed(run, monkeypatch, "list")[0] == "/usr/bin/python9.1"


def test_help_names_every_word(run: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["help"]) == 0
    said = capsys.readouterr().out
    for word in (*run.SUITES, "clean-root", "lock", "--"):
        assert f"./run {word} " in said


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX checkout keeps the bit")
@pytest.mark.parametrize("name", ["run", ".ci/run"])
def test_scripts_can_be_started(checkout: Path, name: str) -> None:
    assert os.access(checkout / name, os.X_OK)


def test_ci_runs_the_readmes_command(checkout: Path) -> None:
    script = (checkout / ".ci" / "run").read_text(encoding="utf-8")
    commands = [line for line in script.splitlines() if "./run" in line]
    assert commands == ["./run test", "exec ./run package folder"]
    assert "./run test" in (checkout / "README.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_whole_set_up_even_after_an_interruption(checkout: Path, tmp_path: Path) -> None:
    """Sets up a copy of the checkout from nothing, is stopped, and does it again."""
    root = tmp_path / "checkout"
    skipped = shutil.ignore_patterns(
        ".venv", ".git", ".*_cache", "__pycache__", "*.egg-info", "build"
    )
    shutil.copytree(checkout, root, ignore=skipped)
    command = [sys.executable, str(root / "run"), "list", "--json"]
    first = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert first.stderr is not None
    for line in first.stderr:
        if "locked packages" in line:
            break
    first.terminate()
    first.wait()
    first.stderr.close()
    assert (root / ".venv" / "ashore-stamp").read_text(encoding="utf-8") == "unfinished\n"

    again = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "Python environment in .venv" in again.stderr
    assert len(json.loads(again.stdout)["debts"]) >= 9
    assert list(root.glob("desktop/ashore/__pycache__/assets.*.pyc"))

    second = subprocess.run(command, capture_output=True, text=True, check=True)
    assert second.stdout == again.stdout
    assert second.stderr == ""
