"""Profile folders: where they are, and that they are private."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ashore import paths


def mode(folder: Path) -> int:
    return folder.stat().st_mode & 0o777


def test_profiles_lie_in_the_users_data_folder_and_apart_from_each_other() -> None:
    own, demo = paths.default_profile(), paths.demo_profile()
    home = Path.home()
    for one in (own, demo):
        assert home in one.folder.parents
        assert "ashore" in one.folder.parts
    assert own.folder != demo.folder
    assert own.folder not in demo.folder.parents
    assert demo.folder not in own.folder.parents


def test_a_named_folder_wins_even_over_the_demo(tmp_path: Path) -> None:
    assert paths.profile(tmp_path / "mine", demo=True).folder == tmp_path / "mine"
    assert paths.profile(demo=True) == paths.demo_profile()
    assert paths.profile() == paths.default_profile()


def test_a_relative_name_and_the_home_sign_become_whole_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.profile("mine").folder == tmp_path / "mine"
    assert paths.profile("~/mine").folder == Path.home() / "mine"


def test_naming_a_profile_makes_nothing(tmp_path: Path) -> None:
    paths.profile(tmp_path / "mine")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_every_folder_that_is_made_is_private(tmp_path: Path) -> None:
    one = paths.profile(tmp_path / "a" / "b" / "c").create()
    assert [mode(tmp_path / part) for part in ("a", "a/b", "a/b/c")] == [0o700] * 3
    assert one.database.parent == one.settings.parent == one.backups.parent == one.folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_folder_that_exists_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    paths.profile(tmp_path).create()
    assert mode(tmp_path) == 0o750


def test_a_file_in_the_way_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OSError, match="file"):
        paths.profile(tmp_path / "file" / "deeper").create()
    with pytest.raises(OSError, match="file"):
        paths.profile(tmp_path / "file").create()
    assert (tmp_path / "file").read_text() == "mine"


def test_importing_paths_loads_neither_qt_nor_platformdirs() -> None:
    code = "import sys, ashore.paths; print([m for m in ('PySide6', 'platformdirs') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
