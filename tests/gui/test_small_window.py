"""A window on a small screen, or at 200 % on a usual one: the list stays usable."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import debt_id, dress, settle, shown
from tests.gui.test_main_window import TODAY, Opened

from ashore.gui.calculator.window import CalculatorWindow
from ashore.gui.dialogs.ledger import LedgerDialog
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.gui.main_window import MainWindow
from ashore.gui.models.columns import Column
from ashore.gui.preferences import Preferences
from ashore.gui.widgets.key_figure import KeyFigure
from ashore.gui.widgets.row_delegate import ROW_HEIGHT
from ashore.paths import Profile
from ashore.words import language


@pytest.fixture(params=["en", "zh_CN"])
def demo(qtbot: QtBot, profile: Profile, request: pytest.FixtureRequest) -> Iterator[Opened]:
    dress()
    before = language.current()
    language.use(request.param)
    opened = Opened(qtbot, profile, demo=True)
    yield opened
    opened.window.close()
    language.use(before)


def place(part: QWidget, inside: QWidget) -> QRect:
    """Where a part is, in the coordinates of a widget around it."""
    return QRect(part.mapTo(inside, QPoint(0, 0)), part.size())


def in_sight(opened: Opened, part: QWidget) -> QRect:
    """What of a part is seen without scrolling."""
    region = part.visibleRegion().boundingRect()
    return QRect(part.mapTo(opened.window, region.topLeft()), region.size())


@pytest.mark.parametrize("size", [(640, 400), (624, 352), (560, 320), (560, 700), (1280, 400)])
def test_rows_are_in_sight_and_nothing_covers_another(demo: Opened, size: tuple[int, int]) -> None:
    demo.window.resize(*size)
    settle()
    assert (demo.window.width(), demo.window.height()) == size
    page, content = demo.window.debts, demo.content
    cards = (page.summary, page.list_card, page.panel_card)
    parts = [place(card, page) for card in cards if card.isVisible()]
    assert all(part.right() < page.width() for part in parts)
    for n, part in enumerate(parts):
        assert not any(part.intersects(other) for other in parts[n + 1 :])
    bar, table = place(content.filter_bar, page), place(content.table, page)
    assert not bar.intersects(table)
    for box in content.filter_bar.boxes:
        assert in_sight(demo, box).size() == box.size()
    seen = in_sight(demo, content.table.viewport()).height()
    assert seen >= 2 * ROW_HEIGHT
    shown = [f for f in content.summary.findChildren(KeyFigure) if f.isVisible()]
    assert len(shown) >= (2 if size[1] >= 400 else 0)
    for figure in shown:
        assert place(figure, page.summary).bottom() < page.summary.height()


def test_the_panel_is_reached_by_scrolling(demo: Opened) -> None:
    demo.window.resize(640, 400)
    settle()
    page = demo.window.debts
    page.area.ensureWidgetVisible(demo.content.panel)
    settle()
    assert in_sight(demo, demo.content.panel).height() >= 120
    demo.window.resize(1280, 800)
    settle()
    assert not page.area.verticalScrollBar().isVisible()
    assert all(f.isVisible() for f in demo.content.summary.findChildren(KeyFigure))
    assert demo.content.filter_bar.sentence.isVisible()


def test_a_narrow_window_shows_the_whole_advice_and_the_stage(demo: Opened) -> None:
    demo.window.resize(560, 800)
    settle()
    said, table = demo.content.filter_bar.sentence, demo.content.table
    assert said.height() >= said.heightForWidth(said.width())
    assert in_sight(demo, said).size() == said.size()
    assert not table.horizontalScrollBar().isVisible()
    assert not table.isColumnHidden(Column.STAGE)
    assert not table.isColumnHidden(Column.BALANCE)


def test_a_window_that_is_narrow_from_the_start_cuts_nothing(
    qtbot: QtBot, profile: Profile
) -> None:
    dress()
    preferences = Preferences(profile.settings)
    window = MainWindow(profile, preferences, lambda: TODAY, demo=True, backs_up=False)
    qtbot.addWidget(window)
    window.resize(560, 700)
    with qtbot.waitSignal(window.store_opened, timeout=20_000):
        window.show()
    settle()
    area = window.debts.area
    inside = area.widget()
    assert inside is not None
    assert inside.width() == area.viewport().width()
    window.close()


class Small(PaymentDialog):
    """A dialog on a screen of 640x400: 200 % on a usual one."""

    def room(self) -> QSize:
        return SMALL


class SmallLedger(LedgerDialog):
    """The ledger on the same."""

    def room(self) -> QSize:
        return SMALL


SMALL = QSize(624, 360)


def test_a_payment_on_a_small_screen_cuts_nothing(qtbot: QtBot, demo: Opened) -> None:
    largest = max(demo.desk.portfolio.standings, key=lambda s: (s.is_open, s.balance))
    dialog = shown(qtbot, Small(demo.desk, largest.debt.id))
    assert dialog.width() <= SMALL.width()
    area = dialog.area.viewport()
    for part in (*dialog.chips, *(row for row in dialog.rows.values())):
        assert part.mapTo(area, QPoint(part.width(), 0)).x() <= area.width()
        assert part.width() >= part.minimumSizeHint().width()


@pytest.mark.parametrize("width", [560, 624])
def test_the_ledger_in_a_narrow_place_shows_every_column(
    qtbot: QtBot, demo: Opened, width: int
) -> None:
    key = debt_id(demo.desk, "jiebei")
    ledger = shown(qtbot, SmallLedger(demo.desk, key, demo.window.commands, demo.window))
    ledger.resize(width, 640)
    settle()
    area, table = ledger.area.viewport(), ledger.table
    assert table.mapTo(area, QPoint(table.width(), 0)).x() <= area.width()
    columns = table.horizontalHeader()
    assert columns.length() <= table.viewport().width()
    for link in (ledger.edit, ledger.delete, ledger.explain):
        assert link.mapTo(area, QPoint(link.width(), 0)).x() <= area.width()
    assert table.height() >= 160
    ledger.close()


def test_a_date_in_the_ledger_stands_on_one_line(qtbot: QtBot, demo: Opened) -> None:
    key = debt_id(demo.desk, "jiebei")
    ledger = shown(qtbot, LedgerDialog(demo.desk, key, demo.window.commands, demo.window))
    ledger.as_of.set_day(date(2027, 12, 10))
    settle()
    table, model = ledger.table, ledger.model
    metrics = QFontMetrics(table.font())
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        inner = table.columnWidth(0) - 12 - 8
        assert metrics.horizontalAdvance(str(index.data())) <= inner
    ledger.close()


@pytest.mark.parametrize("width", [480, 576, 1080])
def test_every_page_of_the_calculator_is_reached_and_named_in_full(
    qtbot: QtBot, demo: Opened, width: int
) -> None:
    window = shown(qtbot, CalculatorWindow(TODAY, demo.window))
    window.resize(width, 360)
    settle()
    if window.tabs.isVisible():
        ends = [window.tabs.tabRect(n).right() for n in range(window.tabs.count())]
        assert max(ends) < window.tabs.width()
    else:
        texts = [window.choice.itemText(n) for n in range(window.choice.count())]
        assert texts == [window.tabs.tabText(n) for n in range(window.tabs.count())]
        window.choice.setCurrentIndex(2)
        window.choice.activated.emit(2)
        assert window.page is window.all_pages()[2]
        assert window.tabs.currentIndex() == 2
    window.close()
