"""The Windows installers' parts: icon, version, lists of files, the Python that is taken."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bundle.work import Failed, version
from windows import libraries, msi, nsis, programs, runtime, sign

PNG = b"\x89PNG\r\n\x1a\n"


def test_the_icon_holds_every_size() -> None:
    content = programs.icon()
    count = struct.unpack("<HHH", content[:6])[2]
    assert count == len(programs.SIZES)
    facts: tuple[int, ...] = ()
    for number, size in enumerate(programs.SIZES):
        facts = struct.unpack("<BBBBHHII", content[6 + 16 * number : 22 + 16 * number])
        assert facts[0] == size % 256
        assert content[facts[7] : facts[7] + 8] == PNG
    assert facts[6] + facts[7] == len(content)


def test_the_version_has_four_numbers() -> None:
    assert ".".join(map(str, programs.four())).startswith(version())
    assert len(programs.four()) == 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "Ashore"
    for name in ("ashore.exe", "lib/ashore/a.pyc", "lib/b $x.pyc"):
        place = root / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(name.encode())
    return root


def test_the_removal_names_each_file_and_then_its_folder(folder: Path) -> None:
    lines = nsis.removal(folder).splitlines()
    assert sorted(lines) == sorted([
        r'Delete "$INSTDIR\ashore.exe"', r'Delete "$INSTDIR\lib\b $$x.pyc"',
        r'Delete "$INSTDIR\lib\ashore\a.pyc"', r'RMDir "$INSTDIR\lib\ashore"', r'RMDir "$INSTDIR\lib"',
    ])  # fmt: skip
    assert lines.index(r'Delete "$INSTDIR\lib\ashore\a.pyc"') < lines.index(
        r'RMDir "$INSTDIR\lib\ashore"'
    )
    assert lines.index(r'RMDir "$INSTDIR\lib\ashore"') < lines.index(r'RMDir "$INSTDIR\lib"')


def test_the_msi_lists_each_file_with_an_id_that_stays(folder: Path) -> None:
    names: list[str] = []
    text = "\n".join(msi._listed(folder, folder, names))
    again: list[str] = []
    assert "\n".join(msi._listed(folder, folder, again)) == text
    root = ET.fromstring(f"<x>{text}</x>")
    assert {e.get("Source") for e in root.iter("File")} == {
        "Ashore/ashore.exe", "Ashore/lib/ashore/a.pyc", "Ashore/lib/b $x.pyc",
    }  # fmt: skip
    assert len(names) == len(set(names)) == 3
    assert len({e.get("Guid") for e in root.iter("Component")}) == 3


def test_qt_is_kept_as_far_as_the_program_names_it(tmp_path: Path) -> None:
    place = tmp_path / "ashore" / "gui"
    place.mkdir(parents=True)
    (place / "a.py").write_text("from PySide6.QtSvg import QSvgRenderer\n", encoding="utf-8")
    (place / "b.py").write_text("from PySide6 import QtGui\n", encoding="utf-8")
    assert libraries.qt_modules(tmp_path) == {"QtSvg", "QtGui"}


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("plugins/platforms/qwindows.dll", True),
        ("plugins/platforms/qdirect2d.dll", False),
        ("plugins/imageformats/qsvg.dll", True),
        ("plugins/imageformats/qpdf.dll", False),
        ("plugins/tls/qschannelbackend.dll", False),
    ],
)
def test_only_plugins_that_are_used_stay(name: str, kept: bool) -> None:
    assert bool(libraries.PLUGINS.search(name)) == kept


def test_another_python_is_taken_only_with_its_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "python.zip"
    file.write_bytes(b"PK")
    monkeypatch.setattr(runtime, "prepare", lambda: Path("python"))
    monkeypatch.setattr(runtime, "call", lambda *_: f"{runtime.MINOR}\n")
    monkeypatch.setenv("ASHORE_WINDOWS_PYTHON", str(file))
    monkeypatch.setenv("ASHORE_WINDOWS_PYTHON_SHA256", "0" * 64)
    with pytest.raises(Failed, match="another hash"):
        runtime.lay_out(tmp_path)


def test_another_version_of_python_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime, "prepare", lambda: Path("python"))
    monkeypatch.setattr(runtime, "call", lambda *_: "13\n")
    with pytest.raises(Failed, match=r"built with Python 3\.11; this is 3\.13"):
        runtime.lay_out(tmp_path)


def test_without_a_certificate_it_is_said_that_nothing_is_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ASHORE_CERTIFICATE", raising=False)
    file = tmp_path / "setup.exe"
    file.write_bytes(b"MZ")
    sign.sign([file])
    assert "not signed" in capsys.readouterr().out
    assert file.read_bytes() == b"MZ"
