"""The settings page, the second process that it starts, and what is said when nothing opens."""

from __future__ import annotations

import shutil
import stat
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QProcess, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import dress, focused, make_desk, press, settle, shown, speaking

from ashore import paths
from ashore.domain.errors import UserError
from ashore.gui import second_window
from ashore.gui.dialogs.cannot_open import CannotOpenDialog, tell_cannot_open
from ashore.gui.dialogs.problem_details import details_of
from ashore.gui.folders import open_folder
from ashore.gui.pages.settings_page import SettingsPage
from ashore.gui.preferences import Preferences
from ashore.paths import Profile
from ashore.services.demo import lay_out_demo
from ashore.storage import Store
from ashore.words import language
from ashore.words.error_words import STORE_ERRORS

TODAY = date(2026, 11, 24)


class Started:
    """What would have been started, and whether that works."""

    def __init__(self) -> None:
        self.commands: list[tuple[str, list[str]]] = []
        self.works = True

    def start(self, program: str, arguments: list[str]) -> tuple[bool, int]:
        self.commands.append((program, arguments))
        return self.works, 1


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """Start nothing, and note it."""
    made = Started()
    monkeypatch.setattr(QProcess, "startDetached", made.start)
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Folders that a file manager would show."""
    found: list[Path] = []

    def show(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return found


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each time the program would have ended."""
    found: list[str] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: found.append("quit"))
    return found


@pytest.fixture
def page(qtbot: QtBot, profile: Profile) -> SettingsPage:
    """The page of a profile, shown."""
    made = SettingsPage(Preferences(profile.settings), profile)
    made.resize(1100, 680)
    return shown(qtbot, made)


def said(widget: QWidget) -> str:
    """All that a widget says."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget) and label.text())


def button(widget: QWidget, text: str) -> QAbstractButton:
    """The button with that text, mnemonics left out."""
    return next(
        b for b in widget.findChildren(QAbstractButton) if b.text().replace("&", "") == text
    )


def back_up(profile: Profile, *days: date) -> None:
    """Lay copies into the profile's backups."""
    store = Store.open(profile.folder)
    lay_out_demo(store, TODAY, "en")
    for day in days:
        store.backup_if_due(day)
    store.close()


# The page


def test_language_and_colours_are_told_when_a_person_chooses(
    page: SettingsPage, qtbot: QtBot
) -> None:
    for box, signal, expected in (
        (page.language, page.language_chosen, ["zh_CN", "en"]),
        (page.theme, page.theme_chosen, ["light", "dark"]),
    ):
        told: list[str] = []
        signal.connect(told.append)
        box.setFocus()
        press(box, Qt.Key.Key_Down)
        press(box, Qt.Key.Key_Down)
        assert told == expected
        press(box, Qt.Key.Key_Home)
        assert told[2:] == [box.itemData(0)]


def test_the_choices_show_what_is_preferred(qtbot: QtBot, profile: Profile) -> None:
    preferences = Preferences(profile.settings)
    preferences.language, preferences.theme = "zh_CN", "dark"
    page = shown(qtbot, SettingsPage(preferences, profile))
    assert (page.language.value(), page.theme.value()) == ("zh_CN", "dark")


def test_the_folder_is_shown_and_opened(
    page: SettingsPage, profile: Profile, opened: list[Path]
) -> None:
    assert page.path.text() == str(profile.folder)
    assert page.path.isReadOnly()
    page.open_data.click()
    assert opened == [profile.folder]


def test_a_machine_without_a_file_manager_is_told_the_path(
    page: SettingsPage, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    page.open_data.click()
    assert f"No file manager answered. The folder is {profile.folder}" in said(page)


def test_a_folder_that_is_not_there_opens_the_nearest_one(
    tmp_path: Path, opened: list[Path]
) -> None:
    assert open_folder(tmp_path / "not" / "there")
    assert opened == [tmp_path]


def test_copies_are_counted_anew_each_time_the_page_is_shown(
    page: SettingsPage, profile: Profile, opened: list[Path]
) -> None:
    assert "No copy has been made yet." in said(page)
    assert not page.open_copies.isEnabled()
    back_up(profile, date(2026, 11, 22), TODAY)
    page.hide()
    page.show()
    assert page.copies.text().startswith("2 cop")
    assert "24 Nov 2026" in page.copies.text()
    page.open_copies.click()
    assert opened == [profile.backups]


def test_how_to_get_one_back_opens_the_guide_there(page: SettingsPage) -> None:
    from ashore.gui.dialogs.guide import SECTIONS, GuideDialog

    button(page, "How to get one back").click()
    settle()
    guide = page.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    assert guide.contents.currentRow() == SECTIONS.index("backups")
    guide.close()


def test_the_sample_is_started_in_the_language_of_the_window(
    page: SettingsPage, started: Started
) -> None:
    page.sample.click()
    assert started.commands == [
        (sys.executable, ["-P", "-m", "ashore", "--demo", "--language", language.current()])
    ]
    started.works = False
    page.sample.click()
    assert "The sample could not be started." in said(page)


def test_the_sample_does_not_offer_itself(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    sample = paths.demo_profile()
    page = shown(qtbot, SettingsPage(Preferences(sample.settings), sample))
    assert "This window shows the sample." in said(page)
    assert "No copy has been made yet." in said(page)
    back_up(sample, TODAY)  # as the window does
    page.refresh()
    assert "1 copy, of 24 Nov 2026" in said(page)
    assert not hasattr(page, "sample")


def test_the_columns_stand_one_over_the_other_in_a_narrow_window(page: SettingsPage) -> None:
    at = [w.mapTo(page, w.rect().topLeft()) for w in (page.language, page.path)]
    assert at[1].x() > at[0].x()
    page.resize(420, 600)
    settle()
    at = [w.mapTo(page, w.rect().topLeft()) for w in (page.language, page.path)]
    assert at[1].y() > at[0].y() + 40


def test_all_settings_are_reached_by_tab_and_have_names(page: SettingsPage) -> None:
    page.language.setFocus()
    reached = []
    for _ in range(12):
        now = focused()
        assert now is not None
        if now in reached:
            break
        reached.append(now)
        press(now, Qt.Key.Key_Tab)
    wanted = [page.language, page.theme, page.sample, page.path, page.open_data]
    assert [w for w in reached if w in wanted] == wanted
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for control in page.findChildren(kind):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text


# The second process


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert second_window.command() == (sys.executable, [])
    monkeypatch.setenv("APPIMAGE", "/opt/Ashore.AppImage")
    assert second_window.command() == ("/opt/Ashore.AppImage", [])


def test_the_program_is_started_as_this_one_was(
    monkeypatch: pytest.MonkeyPatch, started: Started
) -> None:
    monkeypatch.setattr(sys, "argv", ["ashore", "--demo"])
    assert second_window.start_again()
    assert started.commands == [(sys.executable, ["-P", "-m", "ashore", "--demo"])]


def test_a_copy_is_looked_at_in_a_folder_of_its_own(tmp_path: Path, started: Started) -> None:
    desk = make_desk(tmp_path, demo=True)
    names = {record.debt.name for record in desk.records.values()}
    copy = desk.store.backup_if_due(TODAY)
    desk.store.close()
    assert copy is not None
    before = copy.read_bytes()
    profile = Profile(tmp_path)
    first = second_window.lay_out_copy(profile, copy)
    second = second_window.lay_out_copy(profile, copy)
    assert first != second
    store = Store.open(first)
    assert {record.debt.name for record in store.records()} == names
    store.close()
    assert copy.read_bytes() == before
    if sys.platform != "win32":
        assert stat.S_IMODE(Profile(second).database.stat().st_mode) == 0o600
    assert second_window.open_copy(profile, copy)
    folder = started.commands[0][1][4]
    assert started.commands[0][1][3] == "--profile"
    assert Profile(Path(folder)).database.read_bytes() == before


# When the debts cannot be opened


def cannot(
    qtbot: QtBot, problem: Exception, profile: Profile, parent: QWidget | None = None
) -> CannotOpenDialog:
    """The dialog, shown over a window."""
    window = parent or QWidget()
    qtbot.addWidget(window)
    dialog = tell_cannot_open(problem, profile, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    # The window goes at the end of the test, and takes the dialog along.
    dialog.__dict__["window_kept"] = window
    settle()
    return dialog


@pytest.mark.parametrize(
    "code",
    ["store_newer", "store_damaged", "store_locked", "store_unwritable", "store_full"],
)
def test_each_problem_says_what_happened_where_it_lies_and_what_can_be_done(
    qtbot: QtBot, profile: Profile, quits: list[str], code: str
) -> None:
    back_up(profile, TODAY)
    dialog = cannot(qtbot, UserError(code, folder=str(profile.folder)), profile)
    text = said(dialog)
    assert STORE_ERRORS[code].format(folder=profile.folder) in text
    assert "left" in text or "Nothing was changed" in text
    assert dialog.folder.text() == str(profile.folder)
    assert dialog.copies.itemText(0) == "24 Nov 2026"
    button(dialog, "Quit").click()
    assert quits == ["quit"]


def test_what_may_pass_can_be_tried_again(
    qtbot: QtBot, profile: Profile, quits: list[str], started: Started
) -> None:
    dialog = cannot(qtbot, UserError("store_locked", folder="x"), profile)
    again = button(dialog, "Try again")
    assert focused() is again
    started.works = False
    again.click()
    assert quits == []
    assert "could not be started" in said(dialog)
    started.works = True
    again.click()
    assert quits == ["quit"]
    assert not any(
        b.text() == "&Try again"
        for b in cannot(qtbot, UserError("store_newer", folder="x"), profile).findChildren(
            QAbstractButton
        )
    )


def test_without_a_file_or_a_copy_nothing_is_offered_that_is_not_there(
    qtbot: QtBot, profile: Profile, quits: list[str]
) -> None:
    dialog = cannot(qtbot, UserError("store_unwritable", folder="x"), profile)
    assert "There is no file with debts in this folder yet." in said(dialog)
    assert not hasattr(dialog, "look")
    dialog.reject()
    assert quits == ["quit"]


def test_a_backup_is_looked_at_and_a_failure_is_said(
    qtbot: QtBot, profile: Profile, started: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(profile, date(2026, 11, 20), TODAY)
    shutil.copyfile(profile.backups / f"debts-{TODAY}.sqlite", profile.backups / "schema-1.sqlite")
    (profile.backups / "debts-2026-99-99.sqlite").touch()
    dialog = cannot(qtbot, UserError("store_damaged", folder="x"), profile)
    names = [dialog.copies.itemText(n) for n in range(dialog.copies.count())]
    assert names == ["24 Nov 2026", "20 Nov 2026", "schema-1.sqlite", "debts-2026-99-99.sqlite"]
    dialog.copies.setCurrentIndex(1)
    dialog.look.click()
    arguments = started.commands[0][1]
    assert arguments[4] == str(profile.folder / "copies" / "debts-2026-11-20")
    started.works = False
    dialog.look.click()
    assert "A second window could not be started." in said(dialog)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(shutil, "copyfile", refuse)
    dialog.look.click()
    assert "The backup could not be laid out" in said(dialog)


def test_rows_that_are_shown_may_be_read(qtbot: QtBot, profile: Profile, quits: list[str]) -> None:
    class Window(QWidget):
        desk = object()

    dialog = cannot(qtbot, UserError("store_unwritable", folder="x"), profile, Window())
    assert dialog.windowTitle() == "Your debts cannot be changed now"
    button(dialog, "Read only").click()
    assert not dialog.isVisible()
    assert quits == []


def test_the_details_hold_no_text_of_the_person(qtbot: QtBot, profile: Profile) -> None:
    secret = "Aunt Mei 12,000"
    try:
        try:
            raise ValueError(secret)
        except ValueError as error:
            raise UserError("store_damaged", folder=f"/home/{secret}") from error
    except UserError as error:
        problem = error
    text = details_of(problem)
    assert secret not in text
    assert "Mei" not in text
    assert "store_damaged" in text
    assert "builtins.ValueError" in text
    assert "line" not in text
    dialog = cannot(qtbot, RuntimeError(secret), profile)
    assert secret not in said(dialog)
    assert "It is a fault of the program" in said(dialog)
    dialog.copy_details.click()
    assert QGuiApplication.clipboard().text() == dialog.details
    assert "builtins.RuntimeError" in dialog.details
    assert "Copied." in said(dialog)


def test_a_machine_without_a_file_manager_is_told_here_too(
    qtbot: QtBot, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog = cannot(qtbot, UserError("store_damaged", folder="x"), profile)
    dialog.show_folder.click()
    assert "No file manager answered." in said(dialog)
