"""Today in the window: after the list, one key away, with its count, in the language in use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.test_main_window import Opened

from ashore.gui.dialogs.case_file import CaseFileDialog
from ashore.gui.dialogs.export import DATES, ExportDialog
from ashore.gui.dialogs.prepare import PrepareDialog
from ashore.gui.pages.today_page import TodayPage
from ashore.paths import Profile
from ashore.services import debts
from ashore.words import language


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = language.current()
    language.use("en")
    yield
    language.use(before)


@pytest.fixture
def demo(qtbot: QtBot, profile: Profile) -> Iterator[Opened]:
    opened = Opened(qtbot, profile, demo=True)
    qtbot.waitUntil(lambda: opened.window.today is not None and opened.window.today.is_ready)
    yield opened
    opened.window.close()


def today_of(opened: Opened) -> TodayPage:
    page = opened.window.pages.currentWidget()
    assert isinstance(page, TodayPage)
    return page


def test_the_list_comes_first_and_says_how_much_waits(demo: Opened) -> None:
    window = demo.window
    assert window.pages.currentWidget() is window.debts
    assert window.today is not None
    count = len(window.today.tasks)
    assert count > 10
    assert window.debts.today is not None
    assert window.debts.today.text() == f"Today: {count} things to look at"
    assert window.debts.today.isVisible()
    assert window.navigation._buttons["today"].text() == f"Today ({count})"
    window.debts.today.click()
    assert today_of(demo).cards
    assert window.navigation._buttons["today"].isChecked()


def test_what_stands_above_the_list_moves_nothing(demo: Opened) -> None:
    page = demo.window.debts
    parts = (page.search, page.add, page.summary, page.list_card)
    before = [part.geometry() for part in parts]
    page.show_today("")
    demo.settle()
    assert page.today is not None
    assert page.today.isHidden()
    assert [part.geometry() for part in parts] == before


def test_a_narrow_window_has_no_room_for_the_line(demo: Opened) -> None:
    demo.window.resize(demo.window.minimumSizeHint())
    demo.settle()
    line = demo.window.debts.today
    assert line is not None
    assert line.isHidden()
    demo.window.resize(1280, 720)
    demo.settle()
    assert line.isVisible()


def test_the_count_follows_the_debts(demo: Opened) -> None:
    window = demo.window
    assert window.today is not None
    before = len(window.today.tasks)
    demo.desk.do(debts.delete_debt, window.today.tasks[0].debt.id)
    window.today.wait()
    assert len(window.today.tasks) < before
    assert window.navigation._buttons["today"].text() == f"Today ({len(window.today.tasks)})"


def test_the_page_leads_to_the_debt_and_to_the_calendar(demo: Opened) -> None:
    demo.action("page_today")
    page = today_of(demo)
    row = page.cards[0].rows[0]
    row.parts[0].click()
    demo.settle()
    assert demo.window.pages.currentWidget() is demo.window.debts
    selected = demo.content.selected
    assert selected is not None
    assert selected.debt.id == row.task.debt.id
    demo.action("page_today")
    page.calendar.click()
    dialog = demo.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.what.value() == DATES


def test_another_language_takes_it_along(demo: Opened) -> None:
    demo.action("page_today")
    demo.window.use_language("zh_CN")
    demo.settle()
    assert demo.window.today is not None
    demo.window.today.wait()
    assert demo.window.navigation._buttons["today"].text().startswith("今天（")
    assert demo.window.debts.today is not None
    assert demo.window.debts.today.text().startswith("今天：")
    demo.action("page_today")
    assert today_of(demo).cards


def test_papers_are_opened_for_the_selected_debt(demo: Opened) -> None:
    demo.select("weilidai")
    demo.action("prepare")
    prepared = demo.window.findChild(PrepareDialog)
    assert isinstance(prepared, PrepareDialog)
    assert "Weilidai" in prepared.windowTitle()
    prepared.reject()
    demo.action("case_file")
    case = demo.window.findChild(CaseFileDialog)
    assert isinstance(case, CaseFileDialog)
    assert case.case.record.debt.name == "Weilidai"
    case.reject()
    demo.action("close")
    demo.content._show_all()
    demo.select("weilidai")
    assert demo.window.actions_table["case_file"].isEnabled()
    assert not demo.window.actions_table["prepare"].isEnabled()


def test_where_a_paper_is_stands_at_the_foot(
    demo: Opened, tmp_path_factory: pytest.TempPathFactory
) -> None:
    demo.select("weilidai")
    demo.action("prepare")
    prepared = demo.window.findChild(PrepareDialog)
    assert isinstance(prepared, PrepareDialog)
    prepared.write(tmp_path_factory.mktemp("papers") / "letter.pdf")
    QApplication.processEvents()
    assert "letter.pdf" in demo.window.notice.accessibleName()


def test_an_empty_profile_has_nothing_to_do(qtbot: QtBot, profile: Profile) -> None:
    opened = Opened(qtbot, profile, demo=False)
    opened.window.show_page("today")
    qtbot.waitUntil(lambda: opened.window.today is not None and opened.window.today.is_ready)
    page = today_of(opened)
    assert page.empty.title.text() == "Nothing to do yet"
    assert opened.window.navigation._buttons["today"].text() == "Today"
    opened.window.close()
