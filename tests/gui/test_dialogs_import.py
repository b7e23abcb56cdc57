"""Import from a file: shown first, all or nothing, undoable; and what the program is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import dress, focused, make_desk, press, shown, speaking

from ashore import assets
from ashore.domain.errors import UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs.about import AboutDialog
from ashore.gui.dialogs.file_chooser import FileChooser
from ashore.gui.dialogs.import_csv import ImportDialog
from ashore.paths import Profile
from ashore.services import debts, imports
from ashore.words.errors import error_text

GOOD = """name,lender,balance,due_date,rate,rate_period
花呗,huabei,6320.50,2026-11-22,,
Card,icbc-card,1.2万,2026-12-05,,
Dollars,,100,2026-10-01,12,year
"""
BAD = """name,balance,due_date
First,100,2026-11-22
,x,2026-11-22
Third,5,
"""


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path / "profile", demo=False)
    yield made
    made.store.close()


def file(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "debts.csv"
    path.write_text(text, encoding=encoding)
    return path


def cells(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_file_is_shown_and_then_imported(
    qtbot: QtBot, desk: Desk, tmp_path: Path, encoding: str
) -> None:
    dialog = shown(qtbot, ImportDialog(desk))
    assert not dialog.table.isVisible()
    assert focused() is dialog.chooser
    dialog.read(file(tmp_path, GOOD, encoding))
    assert dialog.said.text().startswith("3 debt")
    assert "¥18,420.50 in all" in dialog.said.text()
    shown_rows = cells(dialog)
    assert [row[0] for row in shown_rows] == ["花呗", "Card", "Dollars"]
    assert shown_rows[0][1:5] == ["¥6,320.50", "0.00\N{NO-BREAK SPACE}% a day", "22 Nov 2026", "2"]
    assert not desk.records, "nothing is saved by looking"
    assert focused() is dialog.save
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog.save, Qt.Key.Key_Return)
    assert saved.args[0].code == "debts_imported"
    assert len(desk.records) == 3
    desk.undo()
    assert not desk.records


def test_a_large_file_shows_that_it_takes_a_moment(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cursors: list[Qt.CursorShape | None] = []

    def note(*arguments: object) -> object:
        cursor = QGuiApplication.overrideCursor()
        cursors.append(cursor.shape() if cursor else None)
        raise UserError("store_full", folder="here")

    dialog = shown(qtbot, ImportDialog(desk))
    dialog.read(file(tmp_path, GOOD))
    monkeypatch.setattr(debts, "import_debts", note)
    press(dialog.save, Qt.Key.Key_Return)
    monkeypatch.setattr(imports, "read_file", note)
    dialog.read(tmp_path / "debts.csv")
    assert cursors == [Qt.CursorShape.WaitCursor] * 2
    assert QGuiApplication.overrideCursor() is None


def test_every_bad_line_is_named_and_nothing_is_imported(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    dialog = shown(qtbot, ImportDialog(desk))
    path = file(tmp_path, BAD)
    dialog.read(path)
    assert cells(dialog) == [
        ["3", "Name (name)", "", error_text(UserError("name_missing"))],
        ["3", "Balance (balance)", "x", error_text(UserError("amount_not_a_number"))],
        ["4", "Due date (due_date)", "", error_text(UserError("due_date_missing"))],
    ]
    assert dialog.said.text().startswith("2 line")
    assert not dialog.save.isVisible()
    assert focused() is dialog.again
    path.write_text("name,balance,due_date\nFirst,100,2026-11-22\n", encoding="utf-8")
    press(dialog.again, Qt.Key.Key_Return)
    assert dialog.save.isVisible()
    assert dialog.said.text() == "1 debt, ¥100.00 in all" or dialog.said.text().startswith("1 debt")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", error_text(UserError("file_empty"))),
        ("name,balance,due_date\n", "The file has no debts under its first line."),
        ("name,weight\nA,5\n", "weight"),
    ],
)
def test_a_file_that_holds_no_debts_says_why(
    qtbot: QtBot, desk: Desk, tmp_path: Path, text: str, said: str
) -> None:
    dialog = shown(qtbot, ImportDialog(desk))
    dialog.read(file(tmp_path, text))
    assert said in dialog.said.text()
    assert not dialog.table.isVisible()
    assert not dialog.save.isVisible()


def test_a_file_that_is_not_there(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = shown(qtbot, ImportDialog(desk))
    path = tmp_path / "none.csv"
    dialog.read(path)
    assert dialog.said.text() == error_text(UserError("file_missing", file=str(path)))


def test_a_name_that_is_there_already_is_remarked(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = shown(qtbot, ImportDialog(desk))
    dialog.read(file(tmp_path, "name,balance,due_date\nA,1,2026-11-22\nA,2,2026-11-22\n"))
    assert "more than once: A" in dialog.remark.text()
    assert dialog.save.isVisible(), "that is allowed"


def test_the_file_is_chosen_in_the_systems_own_dialog(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file(tmp_path, GOOD)
    monkeypatch.setattr(FileChooser, "ask", lambda _self: path)
    dialog = shown(qtbot, ImportDialog(desk))
    dialog.chooser.click()
    assert len(cells(dialog)) == 3
    monkeypatch.setattr(FileChooser, "ask", lambda _self: None)
    dialog.chooser.click()
    assert len(cells(dialog)) == 3, "choosing none changes nothing"


def test_a_store_that_refuses_is_said(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_args: object) -> None:
        raise UserError("store_locked", folder="it")

    monkeypatch.setattr(debts, "import_debts", locked)
    dialog = shown(qtbot, ImportDialog(desk))
    dialog.read(file(tmp_path, GOOD))
    dialog.save.click()
    assert dialog.trouble == error_text(UserError("store_locked", folder="it"))
    assert dialog.isVisible()


# About


def test_about_names_version_licence_folder_and_libraries(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(qtbot, AboutDialog(Profile(tmp_path / "person")))
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert assets.version() in dialog.windowTitle()
    assert "GNU General Public License, version 3" in said
    for library in ("Qt", "SQLModel", "Lucide", "OFL-1.1"):
        assert library in said
    assert dialog.folder.text() == str(tmp_path / "person")


def test_the_details_can_be_copied_and_name_no_one(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(qtbot, AboutDialog(Profile(tmp_path / "person")))
    dialog.copier.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.details.toPlainText()
    for fact in (
        f"Ashore {assets.version()}",
        "Python 3.",
        "Qt 6.",
        "Language: en",
        "Theme: light",
    ):
        assert fact in copied
    assert "person" not in copied
    assert str(Path.home()) not in copied
    assert dialog.copier.text() == "Copied"
    qtbot.waitUntil(lambda: dialog.copier.text() == "Copy the details", timeout=4000)


def test_the_folder_can_be_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def answer(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) == 2

    monkeypatch.setattr(QDesktopServices, "openUrl", answer)
    # the folder is made with the first debt; until then the one above it is shown
    dialog = shown(qtbot, AboutDialog(Profile(tmp_path / "not yet")))
    assert not dialog.unopened.isVisible()
    dialog.opener.click()
    assert opened == [str(tmp_path)]
    assert dialog.unopened.isVisible()
    assert dialog.unopened.text().startswith("No file manager answered.")
    dialog.opener.click()
    assert not dialog.unopened.isVisible()


def test_the_file_chooser_speaks_the_language_in_use(qtbot: QtBot, tmp_path: Path) -> None:
    for _ in speaking("zh_CN"):
        chooser = FileChooser("导入", "CSV (*.csv)")
        qtbot.addWidget(chooser)
        labels = (chooser.labelText(part) for part in QFileDialog.DialogLabel)
        assert all(not text.isascii() for text in labels)
        kinds = chooser.iconProvider()
        assert kinds.type(QFileInfo(str(tmp_path))) == "文件夹"
        assert kinds.type(QFileInfo(str(tmp_path / "a.csv"))) == "文件 csv"
