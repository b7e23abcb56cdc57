"""Export and print from the window: what is asked, what is written, what is said."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import dress, make_desk, shown, speaking
from tests.gui.export_kit import plan_of

from ashore.gui.commands import Commands
from ashore.gui.desk import Desk
from ashore.gui.dialogs import export as module
from ashore.gui.dialogs.export import LIST, PLAN, ExportDialog
from ashore.gui.dialogs.file_chooser import SaveChooser, _Chooser
from ashore.gui.dialogs.print_preview import PrintPreview
from ashore.gui.widgets.notice import Notice
from ashore.services.export import Format, Paper, Private, Progress


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path / "profile", demo=True)
    yield made
    made.store.close()


def opened(qtbot: QtBot, desk: Desk, *, plan: bool = False, prints: bool = False) -> ExportDialog:
    found = plan_of(desk) if plan else None
    return shown(qtbot, ExportDialog(desk, found, prints=prints))


def write(qtbot: QtBot, dialog: ExportDialog, path: Path) -> None:
    with qtbot.waitSignal(dialog.written, timeout=20_000) as heard:
        dialog.write(path)
    assert heard.args == [path]


@pytest.mark.parametrize("what", [LIST, PLAN])
@pytest.mark.parametrize("kind", list(Format))
def test_every_format_is_written_in_a_thread(
    qtbot: QtBot, desk: Desk, tmp_path: Path, kind: Format, what: str
) -> None:
    dialog = opened(qtbot, desk, plan=True)
    dialog.what.choose(what)
    dialog.format.choose(kind)
    path = tmp_path / f"file.{kind}"
    write(qtbot, dialog, path)
    assert path.stat().st_size > 500
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_it_begins_with_the_plan_where_one_is_shown(qtbot: QtBot, desk: Desk) -> None:
    assert opened(qtbot, desk, plan=True).what.value() == PLAN
    dialog = opened(qtbot, desk)
    assert (dialog.what.value(), dialog.what.count()) == (LIST, 2)


def test_only_what_goes_with_the_choice_is_asked(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk, plan=True)
    assert dialog.paper.isVisible()
    assert not dialog.archived.isVisible()
    dialog.format.choose("csv")
    dialog.what.choose(LIST)
    assert not dialog.paper.isVisible()
    assert dialog.archived.isVisible()
    assert "Import reads the file again" in dialog.remark.text()
    dialog.format.choose("ics")
    assert "nine in the morning of the day before" in dialog.remark.text()


def test_what_is_private_stays_out(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk)
    dialog.format.choose("json")
    for box in dialog.private.values():
        box.setChecked(True)
    assert dialog.wishes().without == frozenset(Private)
    path = tmp_path / "list.json"
    write(qtbot, dialog, path)
    found = json.loads(path.read_text("utf-8"))
    assert {debt["name"].split()[0] for debt in found["debts"]} == {"Debt"}
    assert {debt["lender"] for debt in found["debts"]} == {""}
    assert {debt["notes"] for debt in found["debts"]} == {""}
    assert {debt["rate"] for debt in found["debts"]} == {None}


def test_what_goes_wrong_is_said_and_can_be_tried_again(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    dialog = opened(qtbot, desk)
    dialog.format.choose("csv")
    dialog.write(tmp_path / "missing" / "a.csv")
    qtbot.waitUntil(lambda: bool(dialog.trouble), timeout=20_000)
    assert dialog.trouble.startswith(f"There is no folder {tmp_path / 'missing'}.")
    assert dialog.save.isEnabled()
    assert not dialog.bar.isVisible()
    write(qtbot, dialog, tmp_path / "a.csv")


def test_nothing_to_export_is_said(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    empty = make_desk(tmp_path / "empty", demo=False)
    dialog = opened(qtbot, empty)
    dialog.write(tmp_path / "a.pdf")
    assert dialog.trouble.startswith("There are no debts to export.")
    printing = opened(qtbot, empty, prints=True)
    printing.save.click()
    assert printing.trouble.startswith("There are no debts to export.")
    empty.store.close()


def test_it_can_be_given_up(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = Event(), Event()

    def slowly(_document: object, target: object, _paper: Paper, progress: Progress) -> None:
        progress(0.25)
        target.write(b"half")  # type: ignore[attr-defined]
        begun.set()
        go_on.wait(10)
        progress(0.5)
        pytest.fail("it goes on after it was given up")

    monkeypatch.setattr(module, "draw_pdf", slowly)
    dialog = opened(qtbot, desk)
    heard: list[object] = []
    dialog.written.connect(heard.append)
    dialog.write(tmp_path / "a.pdf")
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    qtbot.waitUntil(lambda: dialog.bar.value() == 25, timeout=10_000)
    assert not dialog.save.isEnabled()
    assert not dialog.format.isEnabled()
    go_on.set()
    dialog.cancel.click()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert [each.name for each in tmp_path.iterdir()] == ["profile"]
    QApplication.processEvents()
    assert heard == []


def test_a_bug_in_the_thread_is_not_swallowed(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_all: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(module, "draw_pdf", broken)
    dialog = opened(qtbot, desk)
    with qtbot.captureExceptions() as caught:
        dialog.write(tmp_path / "a.pdf")
        qtbot.waitUntil(lambda: bool(caught), timeout=10_000)
    assert caught[0][0] is KeyError
    assert dialog.save.isEnabled()


def test_the_save_button_asks_where(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []

    def ask(chooser: SaveChooser) -> Path:
        assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        asked.append((*chooser.selectedFiles(), chooser.defaultSuffix()))
        return tmp_path / "mine.xlsx"

    monkeypatch.setattr(SaveChooser, "ask", ask)
    dialog = opened(qtbot, desk, plan=True)
    dialog.format.choose("xlsx")
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        dialog.save.click()
    assert asked[0][0].endswith("Repayment-plan-2026-11-24.xlsx")
    assert asked[0][1] == "xlsx"
    assert (tmp_path / "mine.xlsx").exists()
    monkeypatch.setattr(SaveChooser, "ask", lambda _chooser: None)
    again = opened(qtbot, desk)
    again.save.click()
    assert again.run is None


def test_the_preview_paints_the_sheets_of_the_pdf(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk, plan=True, prints=True)
    assert not dialog.format.isVisible()
    dialog.paper.choose(Paper.LETTER)
    document = dialog.document()
    preview = PrintPreview(document, Paper.LETTER)
    qtbot.addWidget(preview)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(preview.printer().pageLayout())
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter
    preview.paint_on(printer)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert printed.startswith(b"%PDF-")
    image = QImage(816, 1056, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    from ashore.gui.paper.draw import page_layout
    from ashore.gui.paper.sheets import Sheets

    area = page_layout(Paper.LETTER).paintRectPixels(96)
    sheets = Sheets(document, area.size().toSizeF())
    painter = QPainter(image)
    painter.translate(area.topLeft())
    sheets.paint(painter, 0)
    painter.end()
    ink = sum(
        image.pixelColor(x, y).lightness() < 200
        for x in range(0, 816, 3)
        for y in range(0, 1056, 3)
    )
    assert ink > 500
    margin = [
        image.pixelColor(x, y).lightness() for x in range(0, 40, 5) for y in range(0, 1056, 5)
    ]
    assert min(margin) == 255


def test_the_menu_opens_it_and_a_notice_says_where_it_is(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    notice = Notice(window)
    commands = Commands(desk, notice, window)
    found = plan_of(desk)
    commands.exports.export_plan(found)
    [dialog] = window.findChildren(ExportDialog)
    assert dialog.what.value() == PLAN
    dialog.format.choose("csv")
    write(qtbot, dialog, tmp_path / "plan.csv")
    assert "Saved as plan.csv." in [label.text() for label in notice.findChildren(QLabel)]
    commands.exports.shown_plan = lambda: found
    commands.exports.print()
    [printing] = [d for d in window.findChildren(ExportDialog) if d.isVisible()]
    assert (printing.windowTitle(), printing.what.value()) == ("Print", PLAN)
    printing.reject()
    commands.exports.export()
    [again] = [d for d in window.findChildren(ExportDialog) if d.isVisible()]
    assert again.windowTitle() == "Export"
    again.reject()
    commands.exports.print_plan(found)
    [last] = [d for d in window.findChildren(ExportDialog) if d.isVisible()]
    assert last.windowTitle() == "Print"
    last.reject()


def test_no_english_is_left_on_a_chinese_dialog(qtbot: QtBot, desk: Desk) -> None:
    for _ in speaking("zh_CN"):
        dialog = opened(qtbot, desk, plan=True)
        chooser = SaveChooser(dialog.windowTitle(), "x.pdf", "pdf", dialog)
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        texts += [dialog.what.itemText(n) for n in range(dialog.what.count())]
        texts += [box.text() for box in dialog.private.values()]
        texts += [chooser.labelText(label) for label in QFileDialog.DialogLabel]
        texts += [dialog.save.text(), dialog.cancel.text(), dialog.windowTitle()]
        assert [text for text in texts if text and text.isascii()] == []


def test_the_next_file_is_asked_for_in_the_folder_of_the_last_one(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Chooser, "folder", "")
    monkeypatch.setattr(SaveChooser, "exec", lambda _chooser: 1)
    first = SaveChooser("Title", "plan.pdf", "pdf")
    assert Path(first.directory().absolutePath()) != Path.cwd()
    first.setDirectory(str(tmp_path))
    first.selectFile(str(tmp_path / "plan.pdf"))
    assert first.ask() == tmp_path / "plan.pdf"
    again = SaveChooser("Title", "list.csv", "csv")
    assert Path(again.directory().absolutePath()) == tmp_path
    assert qapp is not None
