"""``ashore export`` and ``ashore plan --export``: the files, and what is refused in one line."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.cli.conftest import TODAY, Terminal, installed
from tests.cli.test_plan import MORE

from ashore.paths import Profile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FORMATS = ("pdf", "xlsx", "csv", "ics", "json")
BEGINS = {
    "pdf": b"%PDF-", "xlsx": b"PK", "csv": b"\xef\xbb\xbf", "ics": b"BEGIN:VCALENDAR", "json": b"{",
}  # fmt: skip
PLAN = ("plan", "--budget", "3000", "--payday", "10")


@pytest.fixture
def debts(ashore: Terminal, qapp: QApplication) -> Terminal:
    assert ashore.import_text(MORE).status == 0
    return ashore


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_of_list_and_plan(debts: Terminal, tmp_path: Path, kind: str) -> None:
    for words, name in ((("export",), "list"), ((*PLAN, "--export"), "plan")):
        path = tmp_path / f"{name}.{kind.upper() if name == 'list' else kind}"
        said = debts(*words, str(path))
        assert (said.status, said.err) == (0, "")
        assert said.out == f"Written: {path}\n"
        assert path.read_bytes().startswith(BEGINS[kind])


def test_the_csv_goes_round(debts: Terminal, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    assert debts("export", str(first)).status == 0
    again = Terminal(Profile(tmp_path / "again").create(), debts._capture)
    assert again("import", str(first)).status == 0
    assert again("export", str(second)).status == 0
    assert second.read_bytes() == first.read_bytes()
    before, after = debts.debts(), again.debts()
    for one, other in zip(before, after, strict=True):
        del one["id"], other["id"]
        assert one == other


def test_json_beside_a_file_says_where_it_is(debts: Terminal, tmp_path: Path) -> None:
    said = debts("export", str(tmp_path / "a.json"), "--json")
    assert json.loads(said.out) == {"file": str(tmp_path / "a.json")}
    listed = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert listed == json.loads(debts("list", "--json").out)
    said = debts(*PLAN, "--export", str(tmp_path / "b.json"))
    assert said.status == 0
    planned = json.loads((tmp_path / "b.json").read_text("utf-8"))
    assert planned == json.loads(debts(*PLAN, "--json").out)


def test_what_is_left_out(debts: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert debts("export", str(path), "--without", "names, rates").status == 0
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert sorted(row["name"] for row in rows) == ["Debt 1", "Debt 2", "Debt 3", "Debt 4"]
    assert {row["lender"] + row["rate"] for row in rows} == {""}


def test_archived_debts_only_where_they_are_wanted(debts: Terminal, tmp_path: Path) -> None:
    from ashore.domain.debt import Status
    from ashore.services.debts import set_status
    from ashore.storage import Store

    store = Store.open(debts.profile.folder)
    set_status(store, store.records()[0].debt.id, Status.ARCHIVED)
    store.close()
    counts = []
    for words in ((), ("--all",)):
        path = tmp_path / "a.json"
        assert debts("export", str(path), *words).status == 0
        counts.append(len(json.loads(path.read_text("utf-8"))["debts"]))
    assert counts == [3, 4]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["export"], "This command needs FILE"),
        (["export", "a.doc"], "How a.doc is to be written is not known: its name must end in one of .pdf, .xlsx, "
         ".csv, .ics, .json."),
        (["export", "nothing"], "How nothing is to be written is not known"),
        (["export", "{tmp}/missing/a.pdf"], "There is no folder {tmp}/missing."),
        (["export", "{tmp}/dir.csv"], "{tmp}/dir.csv is a folder."),
        (["export", "a.pdf", "--paper", "A3"], "--paper: This is not one of the choices"),
        (["export", "a.pdf", "--without", "names,dates"], "--without: This is not one of the choices"),
        ([*PLAN, "--export", ""], "--export needs a value after it."),
        ([*PLAN, "--without", "names"], "--without: This is only for a file"),
        ([*PLAN, "--json", "--without", "names"], "--without: This is only for a file"),
        ([*PLAN, "--paper", "a4"], "--paper: This is only for a file"),
        ([*PLAN, "--export", "a.doc"], "How a.doc is to be written is not known"),
        ([*PLAN, "--export", "{tmp}/missing/a.ics"], "There is no folder {tmp}/missing."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_line(
    debts: Terminal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    complaint: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dir.csv").mkdir()
    before = sorted(tmp_path.iterdir())
    said = debts(*(word.format(tmp=tmp_path) for word in words))
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("ashore: " + complaint.format(tmp=tmp_path)), said.err
    assert said.err.count("\n") == 1
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("kind", FORMATS)
def test_an_empty_profile_says_so(ashore: Terminal, tmp_path: Path, kind: str) -> None:
    said = ashore("export", str(tmp_path / f"a.{kind}"))
    assert (said.status, said.out) == (2, "")
    assert (
        said.err == "ashore: There are no debts to export. Add the first one: ashore add --help\n"
    )
    said = ashore(*PLAN, "--export", str(tmp_path / f"a.{kind}"))
    assert said.status == 2
    assert said.err.startswith("ashore: There is no open debt to plan for.")
    assert not (tmp_path / f"a.{kind}").exists()


def test_the_help_has_an_example(ashore: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        ashore("export", "--help")
    said = capsys.readouterr().out
    assert "Example: ashore export debts.xlsx" in said
    for option in ("--all", "--paper", "--without"):
        assert option in said


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_without_a_screen_and_with_a_bare_locale(tmp_path: Path, code: str) -> None:
    """As on a server: no display, the locale is C, and nothing is said but where the file is."""
    bare = {
        "LC_ALL": "C",
        "DISPLAY": ":987",
        "QT_QPA_PLATFORM": "",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    environment = {**os.environ, **bare}
    for words in (["export"], [*PLAN, "--export"]):
        path = tmp_path / "file.pdf"
        profile = ["--profile", str(tmp_path / "profile"), "--demo", "--as-of", TODAY.isoformat()]
        done = installed(*words, str(path), *profile, "--language", code, environment=environment)
        assert (done.returncode, done.stderr) == (0, b"")
        assert path.read_bytes().startswith(b"%PDF-")
        path.unlink()


def test_qt_is_loaded_for_paper_alone(tmp_path: Path) -> None:
    """The other formats do without the window's libraries."""
    import subprocess
    import sys

    code = (
        "import sys; from ashore.bootstrap import main; "
        f"assert main(['--profile', {str(tmp_path / 'p')!r}, '--demo', 'export', {str(tmp_path / 'a.xlsx')!r}]) == 0; "
        "assert not {'PySide6.QtWidgets', 'PySide6.QtGui', 'icalendar'} & set(sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode()
