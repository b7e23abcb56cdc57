"""``ashore letter``, ``ashore log export`` and all dates in one calendar, from a terminal."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import icalendar
import pytest
from tests.cli.conftest import Terminal

from ashore.cli.log import placed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def jiebei(ashore: Terminal, qapp: QApplication) -> Terminal:
    said = ashore(
        "add", "--lender", "jiebei", "--balance", "24000", "--due", "2026-11-15", "--amount-due", "2180",
    )  # fmt: skip
    assert said.status == 0
    said = ashore(
        "log", "add", "--debt", "Jiebei", "--channel", "call", "--direction", "in", "--when",
        "2026-11-23 22:10", "--zone", "Asia/Shanghai", "--answered", "yes", "--said", "=500 at once",
        "--promised", "500@2026-11-28", "--follow-up", "2026-11-26",
    )  # fmt: skip
    assert said.status == 0
    return ashore


def test_a_letter_is_printed(jiebei: Terminal) -> None:
    said = jiebei("letter", "--debt", "Jiebei", "--template", "instalment-request")
    assert (said.status, said.err) == (0, "")
    assert "¥2,180.00" in said.out
    assert "________ monthly payments" in said.out or "________" in said.out
    offered = jiebei("letter", "--debt", "Jiebei", "--offer", "2000").out
    assert "12 monthly payments of ¥2,000.00" in offered
    left = jiebei("letter", "--debt", "Jiebei", "--income", "6000", "--necessities", "4000").out
    assert "12 monthly payments of ¥2,000.00" in left


def test_the_saved_plan_makes_the_offer(jiebei: Terminal) -> None:
    from tests.cli.conftest import TODAY

    from ashore.planning.cash import CashFlow, Income
    from ashore.planning.inputs import PlanInputs
    from ashore.services.plans import save_inputs
    from ashore.storage import Store

    store = Store.open(jiebei.profile.folder)
    save_inputs(store, PlanInputs(CashFlow("CNY", (Income(300_000, day=10),)), TODAY))
    store.close()
    said = jiebei("letter", "--debt", "Jiebei")
    assert "8 monthly payments of ¥3,000.00" in said.out


def test_a_letter_as_json(jiebei: Terminal) -> None:
    folder = jiebei.profile.folder / "templates"
    folder.mkdir()
    (folder / "mine.txt").write_text("About ${debt}\n\n${owed} ${who}", encoding="utf-8")
    (folder / "bad.txt").write_bytes(b"\xff\xfe\x00")
    said = jiebei("letter", "--debt", "Jiebei", "--template", "mine", "--json")
    found = json.loads(said.out)
    assert found["title"] == "About Jiebei"
    assert found["body"].endswith("${who}\n")
    assert found["open_places"] == ["who"]
    assert "bad.txt" in said.err


def test_a_letter_as_files(jiebei: Terminal, tmp_path: Path) -> None:
    for kind, begins in (("pdf", b"%PDF-"), ("odt", b"PK")):
        path = tmp_path / f"letter.{kind}"
        said = jiebei("letter", "--debt", "Jiebei", "--export", str(path), "--paper", "A4")
        assert (said.status, said.out, said.err) == (0, f"Written: {path}\n", "")
        assert path.read_bytes().startswith(begins)
    with zipfile.ZipFile(tmp_path / "letter.odt") as file:
        assert "Jiebei" in file.read("content.xml").decode()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("letter",), "--debt: Name the debt"),
        (("letter", "--debt", "x"), "--debt: There is no debt called “x”"),
        (("letter", "--debt", "Jiebei", "--template", "x"), "--template: There is no template called “x”"),
        (("letter", "--debt", "Jiebei", "--income", "x"), "--income: This is not an amount"),
        (("letter", "--debt", "Jiebei", "--export", "a.doc"), "must end in one of .pdf, .odt"),
        (("log", "export", "--debt", "Jiebei"), "FILE"),
        (("log", "export", "--debt", "x", "a.pdf"), "--debt: There is no debt called “x”"),
        (("log", "export", "--debt", "Jiebei", "a.ics"), "must end in one of .pdf, .csv"),
        (("log", "export", "--debt", "Jiebei", "a.doc"), "must end in one of .pdf, .csv"),
        (("log", "export", "a.pdf"), "--debt: Name the debt"),
        (("log", "nothing"), "add, list, export"),
        (("export", "a.pdf", "--all-dates"), "--all-dates: All dates go into a calendar"),
    ],
)  # fmt: skip
def test_what_is_refused_in_one_line(
    jiebei: Terminal, words: tuple[str, ...], expected: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    said = jiebei(*words)
    assert said.status == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert expected in said.err
    assert list(tmp_path.glob("a.*")) == []


def test_the_case_is_written(jiebei: Terminal, tmp_path: Path) -> None:
    pdf, table = tmp_path / "case.pdf", tmp_path / "case.csv"
    assert jiebei("log", "export", "--debt", "Jiebei", str(pdf)).out == f"Written: {pdf}\n"
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert jiebei("log", "export", str(table), "--debt", "Jiebei").status == 0
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    call = next(row for row in rows if row[0] == "2026-11-23 22:10 +08:00")
    # A spreadsheet must not take what was said for a formula.
    assert call[9].startswith("'=500 at once")
    assert "22:10" in call[11]


def test_all_dates(jiebei: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "dates.ics"
    assert jiebei("export", str(path), "--all-dates").out == f"Written: {path}\n"
    events: list[Any] = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    found = {str(event["uid"]).split("-")[0]: event["dtstart"].dt.isoformat() for event in events}
    assert found["promise"] == "2026-11-28"
    assert found["follow"] == "2026-11-26"
    assert found["stage"] == "2026-12-01"
    assert {"overdue", "limitation"} <= set(found)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("log export --debt N f.pdf", "log export f.pdf --debt N"),
        ("--demo log export --debt N --json f.pdf", "--demo log export f.pdf --debt N --json"),
        ("log export f.pdf --debt N", "log export f.pdf --debt N"),
        ("log export --debt N", "log export --debt N"),
        ("log export --debt=N f.pdf", "log export f.pdf --debt=N"),
        ("log export --json", "log export --json"),
        ("log export", "log export"),
        ("log add --debt N", "log add --debt N"),
        ("log", "log"),
        ("list --all", "list --all"),
    ],
)
def test_the_file_comes_behind_export(given: str, expected: str) -> None:
    assert placed(given.split()) == expected.split()
