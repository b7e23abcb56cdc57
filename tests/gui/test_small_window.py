"""A window on a small screen, or at 200 % on a usual one: the list stays usable."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import dress, settle
from tests.gui.test_main_window import TODAY, Opened

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
