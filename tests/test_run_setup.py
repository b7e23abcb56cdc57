"""The slow half of ./run: system libraries, the lock, and the sentences for trouble."""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import environment
import pytest
import system

TABLE = tomllib.loads(system.TABLE.read_text(encoding="utf-8"))
FAMILIES: list[str] = TABLE["order"]["families"]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux needs packages")


@pytest.mark.parametrize("level", ["run", "test"])
def test_every_library_names_a_package_of_every_family(level: str) -> None:
    for name, packages in TABLE[level].items():
        assert len(packages) == len(FAMILIES), name
        assert all(packages), name
    assert set(TABLE["install"]) == set(TABLE["family"]) == set(FAMILIES)


@pytest.mark.parametrize(
    ("release", "kind"),
    [
        ('ID=debian\nVERSION_ID="12"\n', "debian"),
        ("ID=ubuntu\nID_LIKE=debian\n", "debian"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "debian"),
        ("ID=fedora\n", "fedora"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "fedora"),
        ("ID=arch\n", "arch"),
        ("ID=manjaro\nID_LIKE=arch\n", "arch"),
        ('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', "suse"),
        ("NAME=debian\nID=void\n", None),
    ],
)
def test_a_linux_is_known_by_its_release_file(
    release: str, kind: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "os-release").write_text(release, encoding="utf-8")
    monkeypatch.setattr(system, "OS_RELEASE", tmp_path / "os-release")
    assert system.family(TABLE) == kind


def test_a_linux_without_a_release_file_is_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "OS_RELEASE", tmp_path / "none")
    assert system.family(TABLE) is None


def lacking(monkeypatch: pytest.MonkeyPatch, kind: str | None, *names: str) -> list[list[str]]:
    """Make a machine of one kind that lacks libraries; return what apt is asked to install."""
    asked: list[list[str]] = []
    monkeypatch.setattr(system, "family", lambda table: kind)
    monkeypatch.setattr(system, "loads", lambda name: bool(asked) or name not in names)
    monkeypatch.setattr(system, "venv_package", lambda kind: [])
    monkeypatch.setattr(system, "install", lambda names, prefix: asked.append(names))
    return asked


@linux
def test_a_person_who_may_not_install_gets_the_exact_line(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, "debian", "libxcb-cursor.so.0", "libEGL.so.1")
    monkeypatch.setattr(system, "administrator", lambda: None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(system.Trouble) as trouble:
        system.provide(TABLE, "run")
    wanted = "sudo apt-get install --no-install-recommends libegl1 libxcb-cursor0"
    assert str(trouble.value).splitlines()[-1].strip() == wanted


@linux
@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("fedora", "dnf install glib2 xcb-util-cursor"),
        ("arch", "pacman -S --needed glib2 xcb-util-cursor"),
        ("suse", "zypper install libglib-2_0-0 libgthread-2_0-0 libxcb-cursor0"),
    ],
)
def test_other_systems_get_their_own_line_even_as_root(
    kind: str, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0")
    asked = lacking(monkeypatch, kind, *names)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(system.Trouble, match=line.replace("+", r"\+")):
        system.provide(TABLE, "run")
    assert asked == []


@linux
def test_debian_installs_by_itself_where_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = lacking(monkeypatch, "debian", "libGL.so.1")
    monkeypatch.setattr(system, "administrator", list)
    system.provide(TABLE, "run")
    assert asked == [["libgl1"]]


@linux
def test_an_unknown_linux_hears_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, None, "libGL.so.1")
    with pytest.raises(system.Trouble, match=r"libGL\.so\.1"):
        system.provide(TABLE, "run")


def test_a_complete_machine_is_asked_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert lacking(monkeypatch, "debian") == []
    system.provide(TABLE, "run")


@linux
def test_missing_test_tools_stop_only_ci(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(monkeypatch, "debian")
    monkeypatch.setattr(system, "there", lambda tool: False)
    monkeypatch.setattr(system, "administrator", lambda: None)
    monkeypatch.delenv("CI", raising=False)
    system.require("test")
    assert "Tests of the real window are left out" in capsys.readouterr().err
    monkeypatch.setenv("CI", "true")
    with pytest.raises(system.Trouble, match="xvfb"):
        system.require("test")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (
            "WARNING: Retrying ... NewConnectionError(...)\nERROR: No matching distribution found",
            "no network",
        ),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "refused"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.12.0", "64-bit"),
        ("one\ntwo\nsomething odd", "something odd"),
    ],
)
def test_trouble_is_told_in_a_sentence(output: str, sentence: str) -> None:
    told = str(environment.explained(output, "Installing packages"))
    assert sentence in told
    assert "Traceback" not in told


def maker(root: Path) -> Any:
    """Return a maker for a checkout that holds nothing else."""
    run = SimpleNamespace(
        ROOT=root,
        STAMP=root / ".venv" / "ashore-stamp",
        script=lambda name: str(root / ".venv" / "bin" / name),
        child_environment=lambda: dict(os.environ),
    )
    return environment.Maker(run)


def test_a_venv_that_somebody_else_made_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "mine").touch()
    with pytest.raises(system.Trouble, match="left as it is"):
        maker(tmp_path).create()
    assert (tmp_path / ".venv" / "mine").exists()


def test_a_linked_venv_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "ashore-stamp").touch()
    (tmp_path / ".venv").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(system.Trouble, match="left as it is"):
        maker(tmp_path).create()
    assert (tmp_path / "elsewhere" / "ashore-stamp").exists()


def test_a_half_made_venv_is_made_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = maker(tmp_path)
    (tmp_path / ".venv" / "lib").mkdir(parents=True)
    (tmp_path / ".venv" / "left-over").touch()
    one.unfinished()
    calls: list[tuple[object, ...]] = []
    one.call = lambda *command, what: calls.append(command)
    one.create()
    assert [item.name for item in (tmp_path / ".venv").iterdir()] == ["ashore-stamp"]
    assert calls[0][1:3] == ("-m", "venv")
    assert "Setting up (once)" in capsys.readouterr().err


def test_a_python_that_went_away_is_seen(tmp_path: Path) -> None:
    assert not maker(tmp_path).works()
