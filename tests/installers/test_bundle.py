"""The folder that is packed: what is cut, what may be heavy, and the lists that say so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from bundle import icu, orphans, tools, weigh
from bundle.freeze import tidy_records
from bundle.work import Failed, epoch, version


@pytest.fixture(scope="module")
def cuts() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = tomllib.loads(weigh.CUTS.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    ("file", "plain"),
    [
        ("libQt6Core.so.6", "libQt6Core"),
        ("libicudata.so.73", "libicudata"),
        ("libpython3.11.so.1.0", "libpython"),
        ("_pydantic_core.cpython-311-x86_64-linux-gnu.so", "_pydantic_core"),
        ("QtCore.abi3.so", "QtCore"),
        ("python311.dll", "python"),
        ("AshoreSans-Regular.ttf", "AshoreSans-Regular.ttf"),
    ],
)
def test_a_heavy_file_is_known_without_its_version(file: str, plain: str) -> None:
    assert weigh.plain(file) == plain


def fill(folder: Path, name: str, megabytes: float) -> None:
    place = folder / name
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("wb") as file:
        file.truncate(int(megabytes * weigh.MEGABYTE))


def test_what_is_meant_passes(tmp_path: Path) -> None:
    fill(tmp_path, "_internal/PySide6/Qt/lib/libQt6Core.so.6", 8)
    fill(tmp_path, "_internal/small.so", 0.9)
    weigh.check(tmp_path)


@pytest.mark.parametrize(
    ("name", "megabytes", "complaint"),
    [
        ("_internal/libavcodec.so.61", 12.0, "a new heavy file: libavcodec, 12.0 MB"),
        ("_internal/libQt6Core.so.6", 40.0, "libQt6Core has 40.0 MB; 9 are meant"),
        ("_internal/PySide6/Qt/plugins/tls/libqopenssl.so", 0.1, "it should have been cut"),
        ("_internal/PySide6/Qt/lib/libQt6Quick.so.6", 0.1, "it should have been cut"),
        ("_internal/PySide6/Qt/translations/qtbase_de.qm", 0.1, "it should have been cut"),
        ("_internal/libgtk-3.so.0", 0.1, "it should have been cut"),
        ("_internal/libcups.so.2", 0.1, "it should have been cut"),
    ],
)
def test_what_is_not_meant_is_refused(
    tmp_path: Path, name: str, megabytes: float, complaint: str
) -> None:
    fill(tmp_path, name, megabytes)
    with pytest.raises(Failed, match=re.escape(complaint)):
        weigh.check(tmp_path)


@pytest.mark.parametrize(
    "name",
    [
        "/_internal/ashore/resources/translations/ashore_zh_CN.qm",
        "/_internal/PySide6/Qt/translations/qtbase_zh_CN.qm",
        "/_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
        "/_internal/PySide6/Qt/plugins/platforms/libqwayland.so",
        "/_internal/PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "/_internal/PySide6/Qt/plugins/imageformats/libqsvg.so",
        "/_internal/PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "/lib/PySide6/plugins/platforms/qwindows.dll",
        "/lib/PySide6/Qt6Widgets.dll",
    ],
)
def test_what_the_window_needs_is_never_cut(
    cuts: dict[str, dict[str, list[str]]], name: str
) -> None:
    assert not [pattern for pattern in cuts["files"]["cut"] if re.search(pattern, name)]


def test_no_module_is_cut_that_the_program_names(
    cuts: dict[str, dict[str, list[str]]], checkout: Path
) -> None:
    text = "\n".join(
        file.read_text(encoding="utf-8") for file in (checkout / "desktop" / "ashore").rglob("*.py")
    )
    named = [
        module
        for module in cuts["modules"]["never"]
        if re.search(rf"^\s*(from|import) {re.escape(module)}\b", text, re.MULTILINE)
    ]
    assert named == []


def test_the_words_of_both_languages_stay_in_icu(cuts: dict[str, dict[str, list[str]]]) -> None:
    keep = re.compile("|".join(cuts["icu"]["keep"]))
    for item in (
        "root.res",
        "zh.res",
        "zh_Hans_CN.res",
        "coll/zh.res",
        "coll/ucadata.icu",
        "zone/en.res",
    ):
        assert keep.fullmatch(item), item
    for item in ("de.res", "coll/ko.res", "brkitr/thaidict.dict", "unames.icu", "gb18030.cnv"):
        assert not keep.fullmatch(item), item


def test_a_folder_without_icu_is_left_alone(tmp_path: Path) -> None:
    icu.cut(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_records_keep_only_the_packaged_files(tmp_path: Path) -> None:
    for name in ("ashore-1.dist-info", "alembic-1.dist-info"):
        info = tmp_path / name
        info.mkdir()
        (info / "METADATA").write_text("Name: x\n", encoding="utf-8")
        (info / "direct_url.json").write_text('{"url": "file:///home/somebody"}', encoding="utf-8")
        (info / "RECORD").write_text(
            "../../../bin/ashore,sha256=abc,1\nashore/resources/a.toml,sha256=def,2\n",
            encoding="utf-8",
        )
    tidy_records(tmp_path)
    kept = (tmp_path / "ashore-1.dist-info" / "RECORD").read_text(encoding="utf-8")
    assert kept == "ashore/resources/a.toml,sha256=def,2\n"
    assert sorted(f.name for f in tmp_path.rglob("*") if f.is_file()) == [
        "METADATA",
        "METADATA",
        "RECORD",
    ]


def test_tools_are_named_by_their_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "_is_there", lambda tool: tool != "rpmbuild")
    monkeypatch.setattr(tools, "is_debian", lambda: False)
    assert tools.missing(["folder", "rpm"]) == ["rpm"]
    with pytest.raises(Failed, match=r"apt-get install --no-install-recommends rpm$"):
        tools.require(["rpm"])


def test_the_version_is_written_nowhere_else(checkout: Path) -> None:
    number = re.compile(rf"(?<![\d.]){re.escape(version())}(?![\d.])")
    files = [f for f in (checkout / "packaging").rglob("*") if f.is_file() and f.suffix != ".pyc"]
    assert [f.name for f in files if number.search(f.read_text(encoding="utf-8"))] == []


def test_the_time_of_the_build_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    epoch.cache_clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert epoch() == 1_700_000_000
    epoch.cache_clear()


def test_a_library_goes_with_the_last_that_asked_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks = {
        "ashore": {"libpython3.11.so.1.0"},
        "plugin.so": {"libX11.so.6"},
        "libX11.so.6": {"libXau.so.6"},
        "libgone.so.1": {"libonlygone.so.2"},
    }
    names = (
        "plugin.so",
        "libX11.so.6",
        "libXau.so.6",
        "libgone.so.1",
        "libonlygone.so.2",
        "libpython3.11.so.1.0",
    )
    for name in ("ashore", *(f"_internal/{n}" for n in names)):
        place = tmp_path / name
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(b"\x7fELF")
    monkeypatch.setattr(
        orphans, "asked_for", lambda files: {n for f in files for n in asks.get(f.name, ())}
    )
    assert orphans.remove(tmp_path) == ["libgone.so.1", "libonlygone.so.2"]
    kept = {file.name for file in (tmp_path / "_internal").iterdir()}
    assert kept == {"plugin.so", "libX11.so.6", "libXau.so.6", "libpython3.11.so.1.0"}
