"""What the desktop reads: entry, metainfo, manual pages, kind of file, and the packages' own texts."""

from __future__ import annotations

import configparser
import gzip
import hashlib
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from ashore.cli.parser import _parser, parse
from bundle.work import PACKAGING, Failed, version
from linux import appimage, metainfo, rpm, tree

LINUX = PACKAGING / "linux"
XML = metainfo.XML


def entry() -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "ashore.desktop", encoding="utf-8")
    return parser


def test_the_desktop_entry_speaks_both_languages() -> None:
    for section in entry().sections():
        facts = dict(entry()[section])
        for key in ("Name", "Comment", "Keywords", "GenericName"):
            assert (key in facts) == (f"{key}[zh_CN]" in facts), (section, key)
    assert entry()["Desktop Entry"]["Name[zh_CN]"] == "上岸"
    assert {"debt", "loan"} <= set(entry()["Desktop Entry"]["Keywords"].split(";"))


def test_its_action_is_a_line_that_the_program_understands() -> None:
    command = entry()["Desktop Action new-debt"]["Exec"].split()
    assert command[0] == "ashore"
    assert parse(command[1:]).new_debt
    assert entry()["Desktop Entry"]["Actions"] == "new-debt;"


def test_the_icon_and_the_window_are_found_by_the_entrys_name(checkout: Path) -> None:
    source = (checkout / "desktop" / "ashore" / "gui" / "app.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName(os.environ.get("FLATPAK_ID") or "ashore")' in source
    assert (
        entry()["Desktop Entry"]["Icon"] == entry()["Desktop Entry"]["StartupWMClass"] == "ashore"
    )


def test_the_metainfo_has_notes_and_claims_no_address() -> None:
    text = metainfo.document()
    root = ET.fromstring(text)
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == version()
    assert len(release.findall("description/ul/li")) > 3
    assert b"http" not in text
    assert root.find("screenshots") is None
    languages = {element.get(XML) for element in root.findall("name")}
    assert languages == {None, "zh_CN"}


def test_with_an_address_it_shows_the_pictures(checkout: Path) -> None:
    root = ET.fromstring(metainfo.document("https://forge.invalid/ashore/"))
    images = [image.text or "" for image in root.findall("screenshots/screenshot/image")]
    assert images[0] == "https://forge.invalid/ashore/docs/pictures/debts-en-light.png"
    assert len(images) == 2
    for image in images:
        assert (checkout / image.removeprefix("https://forge.invalid/ashore/")).is_file()


def test_the_kind_of_file_is_that_of_the_database(checkout: Path) -> None:
    root = ET.parse(LINUX / "mime.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    matches = list(root.iter(f"{space}match"))
    database = (checkout / "tests" / "data" / "schema-0002.sqlite").read_bytes()
    assert len(matches) == 2
    for match in matches:
        value, offset = match.get("value", "").encode(), int(match.get("offset", "0"))
        assert database[offset : offset + len(value)] == value


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_manual_page_names_every_option_and_command(language: str) -> None:
    done = subprocess.run(
        [sys.executable, LINUX / "man.py", language, "1.2.3", "2026-11-24"],
        capture_output=True, text=True, check=True, encoding="utf-8",
    )  # fmt: skip
    page = done.stdout.replace("\\-", "-")
    for action in _parser()._actions:
        for option in action.option_strings:
            assert option in page, option
        for command in action.choices or () if action.dest == "command" else ():
            assert f".SS ashore {command}" in page
    assert page.startswith('.TH ASHORE 1 "2026-11-24" "Ashore 1.2.3"')
    assert ("卸载程序时保留" in page) == (language == "zh_CN")


def test_what_is_packed_bears_no_time() -> None:
    assert tree.packed("text") == tree.packed("text")
    assert tree.packed("text")[4:8] == bytes(4)
    assert gzip.decompress(tree.packed("文")) == "文".encode()


def test_every_lintian_override_has_its_reason() -> None:
    lines = (LINUX / "lintian-overrides").read_text(encoding="utf-8").splitlines()
    before = ""
    for line in lines:
        if line.startswith("ashore:"):
            assert before.startswith(("#", "ashore: hardening-no")), line
        before = line


def test_both_packages_say_where_the_data_lies() -> None:
    for text in ((LINUX / "postrm").read_text(encoding="utf-8"), rpm.SPEC):
        assert "~/.local/share/ashore; they were left there" in text


def test_the_removal_script_runs(tmp_path: Path) -> None:
    for word, said in (("remove", True), ("purge", True), ("upgrade", False)):
        done = subprocess.run(
            ["sh", LINUX / "postrm", word], capture_output=True, text=True, check=True, cwd=tmp_path
        )
        assert ("left there" in done.stdout) == said
    assert list(tmp_path.iterdir()) == []


def test_another_runtime_is_taken_only_with_its_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "runtime"
    file.write_bytes(b"\x7fELF")
    monkeypatch.setenv("ASHORE_APPIMAGE_RUNTIME", str(file))
    monkeypatch.setenv("ASHORE_APPIMAGE_RUNTIME_SHA256", "0" * 64)
    with pytest.raises(Failed, match="another hash"):
        appimage.runtime()
    monkeypatch.setenv("ASHORE_APPIMAGE_RUNTIME_SHA256", hashlib.sha256(b"\x7fELF").hexdigest())
    assert appimage.runtime() == b"\x7fELF"


def test_the_rpm_owns_every_file_once(tmp_path: Path) -> None:
    for name in ("usr/lib/ashore/ashore", "usr/bin/ashore", "usr/share/man/man1/ashore.1.gz"):
        tree.put(tmp_path, name, b"x")
    lines = rpm._files(tmp_path).splitlines()
    assert lines == [
        "/usr/lib/ashore", "/usr/share/doc/ashore", "/usr/bin/ashore", "/usr/share/man/man1/ashore.1.gz",
    ]  # fmt: skip
