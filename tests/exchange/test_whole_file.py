"""A file is there whole or not at all, and what kept it away is said."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from ashore.domain.errors import UserError
from ashore.exchange.whole_file import write_whole


def content(file: BinaryIO) -> None:
    file.write(b"new")


def refused(path: Path, produce: object = content) -> UserError:
    with pytest.raises(UserError) as caught:
        write_whole(path, produce)  # type: ignore[arg-type]
    return caught.value


def test_it_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "清单.csv"
    path.write_bytes(b"old")
    write_whole(path, content)
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "export_full"), (errno.EDQUOT, "export_full"), (errno.EIO, "export_unwritable"),
        (errno.EACCES, "export_forbidden"), (errno.EROFS, "export_forbidden"),
    ],
)  # fmt: skip
def test_what_the_disk_says(tmp_path: Path, number: int, code: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def full(file: BinaryIO) -> None:
        file.write(b"half")
        raise OSError(number, "said by the disk", str(path))

    error = refused(path, full)
    assert error.code == code
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


def test_a_disk_that_is_full_when_it_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    assert refused(tmp_path / "a.csv").code == "export_full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="another program keeps no file there")
def test_a_file_that_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(_part: Path, _target: Path) -> None:
        error = PermissionError(errno.EACCES, "used by another process")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(Path, "replace", held)
    assert refused(tmp_path / "a.xlsx").code == "export_open_elsewhere"
    assert list(tmp_path.iterdir()) == []


def test_places_that_cannot_be(tmp_path: Path) -> None:
    assert refused(tmp_path / "missing" / "a.csv").code == "export_folder_missing"
    (tmp_path / "file").write_bytes(b"")
    assert refused(tmp_path / "file" / "a.csv").code == "export_folder_missing"
    (tmp_path / "folder.csv").mkdir()
    assert refused(tmp_path / "folder.csv").code == "export_is_folder"
    assert refused(tmp_path / "a\0b.csv").code == "export_unwritable"
    assert refused(tmp_path / ("x" * 300 + ".csv")).code == "export_unwritable"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="whoever may do all is refused nothing"
)
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert refused(tmp_path / "a.csv").code == "export_forbidden"
    finally:
        tmp_path.chmod(0o700)


def test_what_is_not_of_the_disk_passes_through(tmp_path: Path) -> None:
    def bug(_file: BinaryIO) -> None:
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        write_whole(tmp_path / "a.csv", bug)
    assert list(tmp_path.iterdir()) == []
