"""Call sheets, letters and the case of a debt: their dialogs, and what other programs read of the files."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import (
    debt_id,
    dress,
    make_desk,
    press,
    settle,
    shown,
    speaking,
    type_into,
)
from tests.gui.today_kit import fill_desk

from ashore.gui.desk import Desk
from ashore.gui.dialogs.case_file import CaseFileDialog
from ashore.gui.dialogs.letter_preview import LetterPreview
from ashore.gui.dialogs.prepare import PrepareDialog
from ashore.gui.dialogs.prepare_names import bare_title, file_name
from ashore.gui.fields.row import FieldRow
from ashore.gui.paper.letter import is_heading
from ashore.planning.cash import CashFlow, Income
from ashore.planning.inputs import PlanInputs
from ashore.planning.settings import Settings
from ashore.services import debts, plans
from ashore.services.export import Paper
from ashore.words import figures, language

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler is missing: apt-get install poppler-utils"
)
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
LETTERS = (
    "call-sheet", "complaint", "dispute", "extension", "hardship", "instalment-request", "reduction",
)  # fmt: skip


@pytest.fixture(params=["en", "zh_CN"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    dress()
    for _ in speaking(request.param):
        made = make_desk(tmp_path / "profile", demo=True, spoken=request.param)
        yield made
        made.store.close()


def prepare(qtbot: QtBot, desk: Desk, lender: str = "jiebei") -> PrepareDialog:
    return shown(qtbot, PrepareDialog(desk, debt_id(desk, lender)))


def words_of(path: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", path, "-"], check=True, capture_output=True, timeout=60
    )
    return done.stdout.decode().replace("\u00a0", " ")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def paragraphs(path: Path) -> list[str]:
    """The paragraphs of an ODT, read from its XML."""
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        root = ElementTree.fromstring(file.read("content.xml"))
    found = []
    for block in root.iter():
        if block.tag in (f"{TEXT}p", f"{TEXT}h"):
            parts = [block.text or ""]
            for child in block.iter():
                if child is not block:
                    parts += (
                        [" " * int(child.get(f"{TEXT}c", "1"))] if child.tag == f"{TEXT}s" else []
                    )
                    parts += [child.text or ""] + (
                        [child.tail or ""] if child.tag == f"{TEXT}s" else []
                    )
            found.append("".join(parts))
    return found


def test_the_sheet_has_the_figures_of_the_debt(qtbot: QtBot, desk: Desk) -> None:
    dialog = prepare(qtbot, desk)
    assert dialog.template.value() == "call-sheet"
    standing = desk.standings[debt_id(desk, "jiebei")]
    title, body = dialog.letter()
    assert standing.debt.name in title
    assert figures.money(standing.overdue_amount, "CNY") in body
    assert figures.days(standing.days_overdue) in body
    assert not dialog.trouble


def test_the_offer_follows_what_is_typed(qtbot: QtBot, desk: Desk) -> None:
    dialog = prepare(qtbot, desk)
    blank = dialog.text.open_count
    type_into(dialog.income, "6000")
    type_into(dialog.necessities, "5,200")
    body = dialog.letter()[1]
    assert figures.money(600_000, "CNY") in body
    assert figures.money(80_000, "CNY") in body
    assert dialog.text.open_count < blank
    type_into(dialog.offer, "1000")
    assert figures.money(100_000, "CNY") in dialog.letter()[1]


def test_the_saved_plan_says_what_can_be_offered(qtbot: QtBot, desk: Desk) -> None:
    for record in list(desk.records.values()):
        if record.debt.lender != "jiebei":
            desk.do(debts.delete_debt, record.debt.id)
    cash = CashFlow("CNY", (Income(300_000, day=10),))
    desk.do(plans.save_inputs, PlanInputs(cash, desk.today, Settings()))
    dialog = prepare(qtbot, desk)
    room = figures.money(300_000, "CNY")
    row = dialog.offer.parentWidget()
    assert isinstance(row, FieldRow)
    assert room in row.focus.accessibleDescription()
    # What is not typed is what the plan leaves: 24,000 in eight even payments.
    assert room in dialog.letter()[1]
    desk.do(debts.delete_debt, debt_id(desk, "jiebei"))
    desk.undo()
    desk.do(plans.save_inputs, PlanInputs(CashFlow("CNY", (Income(0, day=10),)), desk.today))
    again = prepare(qtbot, desk)
    row = again.offer.parentWidget()
    assert isinstance(row, FieldRow)
    nothing = {"en": "leaves nothing", "zh_CN": "没有为它留出"}[language.current()]
    assert nothing in row.focus.accessibleDescription()


@pytest.mark.parametrize("key", LETTERS)
def test_open_places_are_shown_and_gone_to(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = prepare(qtbot, desk, "weilidai")
    dialog.template.choose(key)
    settle()
    count = dialog.text.open_count
    assert str(count) in dialog.places.text()
    assert len(dialog.text.extraSelections()) == count
    assert "$" not in dialog.letter()[1]
    seen = []
    for _ in range(count + 1):
        dialog.next_place.click()
        cursor = dialog.text.textCursor()
        assert set(cursor.selectedText()) == {"_"}
        seen.append(cursor.selectionStart())
    assert seen[:-1] == sorted(set(seen))
    assert seen[-1] == seen[0]


def test_what_was_written_is_kept(qtbot: QtBot, desk: Desk) -> None:
    dialog = prepare(qtbot, desk)
    assert dialog.again.isHidden()
    dialog.text.setPlainText("𠀀 mine ____ and ${this}")
    assert not dialog.again.isHidden()
    type_into(dialog.income, "6000")
    assert dialog.letter()[1] == "𠀀 mine ____ and ${this}"
    dialog.next_place.click()
    assert dialog.text.textCursor().selectedText() == "____"
    dialog.next_place.click()
    assert dialog.text.textCursor().selectedText() == "${this}"
    dialog.again.click()
    assert figures.money(600_000, "CNY") in dialog.letter()[1]
    dialog.text.setPlainText("done")
    assert dialog.next_place.isHidden()
    dialog.text.go_to_open()
    assert not dialog.text.textCursor().hasSelection()


def test_own_templates_are_offered(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ashore.gui.dialogs import prepare as module

    opened: list[Path] = []

    def nobody(folder: Path) -> bool:
        opened.append(folder)
        return False

    monkeypatch.setattr(module, "open_folder", nobody)
    dialog = prepare(qtbot, desk)
    dialog.folder.click()
    folder = desk.store.folder / "templates"
    assert opened == [folder]
    assert folder.is_dir()
    assert str(folder) in dialog.places.text()
    (folder / "mine.txt").write_text(
        "To ${lender}\n\nI owe ${owed}, ${unknown}.\n", encoding="utf-8"
    )
    (folder / "bad.txt").write_bytes(b"\xff\xfe\x00")
    again = prepare(qtbot, desk)
    assert "bad.txt" in again.trouble
    again.template.choose("mine")
    settle()
    assert "${unknown}" in again.letter()[1]
    assert again.text.open_count == 1


def test_a_folder_that_cannot_be_made_is_told(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = prepare(qtbot, desk)

    def refuse(*_args: object, **_more: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "mkdir", refuse)
    dialog.folder.click()
    assert "templates" in dialog.trouble


@needs_poppler
@pytest.mark.parametrize("key", LETTERS)
def test_a_letter_as_pdf_holds_every_word(
    qtbot: QtBot, desk: Desk, tmp_path: Path, key: str
) -> None:
    dialog = prepare(qtbot, desk, "weilidai")
    dialog.template.choose(key)
    title, body = dialog.letter()
    path = tmp_path / "信 letter.pdf"
    with qtbot.waitSignal(dialog.written) as caught:
        dialog.write(path)
    assert caught.args == [path]
    found = squeezed(words_of(path))
    assert squeezed(title) in found
    for line in body.splitlines():
        assert squeezed(line) in found, line
    pages = subprocess.run(["pdfinfo", path], check=True, capture_output=True, timeout=60).stdout
    assert b"Pages:           1\n" in pages


@pytest.mark.parametrize("key", LETTERS)
def test_a_letter_as_odt_holds_every_line(
    qtbot: QtBot, desk: Desk, tmp_path: Path, key: str
) -> None:
    dialog = prepare(qtbot, desk)
    dialog.template.choose(key)
    dialog.format.choose("odt")
    title, body = dialog.letter()
    path = tmp_path / "letter.odt"
    with qtbot.waitSignal(dialog.written):
        dialog.write(path)
    assert [squeezed(text) for text in paragraphs(path)] == [
        squeezed(line) for line in [title, *body.rstrip("\n").splitlines()]
    ]


@pytest.mark.slow
def test_libreoffice_reads_the_odt(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None or not (Path(office).resolve().parent / "libswlo.so").exists():
        pytest.skip("LibreOffice Writer is missing: apt-get install libreoffice-writer-nogui")
    dialog = prepare(qtbot, desk)
    dialog.format.choose("odt")
    body = dialog.letter()[1]
    dialog.write(tmp_path / "letter.odt")
    subprocess.run(
        [office, f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to",
         "txt:Text (encoded):UTF8", "--outdir", tmp_path, tmp_path / "letter.odt"],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    read = squeezed((tmp_path / "letter.txt").read_text(encoding="utf-8-sig"))
    for line in body.splitlines():
        assert squeezed(line) in read


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = prepare(qtbot, desk)
    dialog.write(tmp_path / "missing" / "letter.pdf")
    assert dialog.trouble
    assert dialog.isVisible()
    case = shown(qtbot, CaseFileDialog(desk, debt_id(desk, "jiebei")))
    case.write(tmp_path / "missing" / "case.pdf")
    assert case.trouble


@needs_poppler
def test_the_print_is_the_pdf(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = prepare(qtbot, desk)
    title, body = dialog.letter()
    preview = LetterPreview(title, body, Paper.A4)
    qtbot.addWidget(preview)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    preview.paint_on(printer)
    assert squeezed(body.splitlines()[0]) in squeezed(words_of(tmp_path / "print.pdf"))


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("THE FIGURES", True), ("怎么说", True), ("Lender: Jiebei", False), ("CNY 100", False),
        ("", False), ("我愿意还这笔钱但无法一次还清", False), ("To Jiebei", False),
    ],
)  # fmt: skip
def test_what_a_heading_is(line: str, heads: bool) -> None:
    assert is_heading(line) is heads


def test_names_of_templates_and_files() -> None:
    assert bare_title("Call about ${debt}, ${date}", "Card") == "Call about Card"
    assert bare_title("${debt} 通话准备，${date}", "借呗") == "借呗 通话准备"
    assert file_name("Call: a/b, 24 Nov", "2026-11-24") == "Call-a-b-24-Nov-2026-11-24"


@needs_poppler
def test_the_case_as_pdf(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    key = fill_desk(desk)
    dialog = shown(qtbot, CaseFileDialog(desk, key))
    assert dialog.case.evidence
    path = tmp_path / "case.pdf"
    with qtbot.waitSignal(dialog.written):
        dialog.write(path)
    found = squeezed(words_of(path))
    for each in dialog.case.entries:
        assert f"{each.contact.at:%Y-%m-%d%H:%M}+08:00" in found
        for mark in each.marks:
            assert mark.guideline.in_force_from.isoformat() in found
    assert "Recordingofthecall" in found
    assert "12378" in found
    assert "12363" in found
    assert "Askedfor500atonce" in found


def test_the_case_as_csv(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    key = fill_desk(desk)
    dialog = shown(qtbot, CaseFileDialog(desk, key))
    dialog.format.choose("csv")
    assert dialog.paper_row.isHidden()
    path = tmp_path / "case.csv"
    dialog.write(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = list(csv.reader(file))
    assert len(rows) == len(dialog.case.items)
    assert [len(row) for row in rows] == [len(head)] * len(rows)
    times = [row[0][:10] for row in rows]
    assert times == sorted(times)
    mine = next(row for row in rows if "Asked for 500 at once" in row[9])
    assert mine[5] == "Agency Hui"
    assert mine[0] == "2026-11-23 22:10 +08:00"
    assert "22:10" in mine[11]
    assert "Recording of the call phone, folder calls" in mine[12]


def test_enter_and_escape(qtbot: QtBot, desk: Desk) -> None:
    dialog = prepare(qtbot, desk)
    press(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
