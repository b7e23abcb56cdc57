"""The small widgets: what they draw, say and answer to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDialog,
    QHBoxLayout,
    QLabel,
)
from pytestqt.qtbot import QtBot
from tests import gallery

from ashore.gui import fonts, theme
from ashore.gui.widgets import stage_scale
from ashore.gui.widgets.badge import BADGE_HEIGHT, StageBadge, badge_width, paint_badge
from ashore.gui.widgets.card import CARD_PADDING, Card, rule
from ashore.gui.widgets.key_figure import KeyFigure
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.month import Month
from ashore.gui.widgets.stage_scale import Scale, Segment, StageScale, paint_scale

STAGES = (
    Segment("1–3", 1, 3, "reminder"),
    Segment("4–15", 4, 15, "phone_contact"),
    Segment("over 15", 16, None, "formal_collection"),
)
WIDE = QRectF(0, 0, 288, stage_scale.FULL_HEIGHT)


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def canvas(size: QSize) -> QImage:
    """An empty picture in the colour of a card."""
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(theme.current().color("card"))
    return made


def badge(
    width: int, text: str, stage: str, shown: theme.Theme | None = None
) -> tuple[QImage, QRect]:
    """A badge in a cell of width and 56 px, and where it is in it."""
    made = canvas(QSize(width, 56))
    painter = QPainter(made)
    place = paint_badge(painter, QRect(0, 0, width, 56), text, stage, shown)
    painter.end()
    return made, place


def painted(scale: Scale, rect: QRectF = WIDE, *, full: bool = True) -> QImage:
    """A scale on a card."""
    made = canvas(rect.size().toSize())
    painter = QPainter(made)
    paint_scale(painter, rect, scale, full=full)
    painter.end()
    return made


def columns(image: QImage, colour: QColor, y: int) -> list[int]:
    """Where in row y the colour stands."""
    return [x for x in range(image.width()) if image.pixelColor(x, y) == colour]


def test_a_badge_is_a_pill_in_the_middle_of_its_cell() -> None:
    image, place = badge(200, "Reminder", "reminder")
    assert place == QRect(0, 18, badge_width("Reminder"), BADGE_HEIGHT)
    ground = theme.current().stage("reminder").ground
    assert image.pixelColor(5, 28) == QColor(ground)
    assert image.pixelColor(place.right() + 2, 28) == theme.current().color("card")


def test_a_badge_in_a_narrow_cell_is_cut_not_spilled() -> None:
    image, place = badge(60, "Formal collection", "formal_collection")
    assert place.right() < 60
    assert image == badge(60, "Formal collection", "formal_collection")[0]


def test_a_badge_for_the_printer_is_light_in_the_dark_too(qapp: QApplication) -> None:
    light, _ = badge(200, "Closed", "closed")
    theme.apply(qapp, "dark")
    ground = QColor(theme.named("light").stage("closed").ground)
    assert badge(200, "Closed", "closed", theme.named("light"))[0].pixelColor(5, 28) == ground
    assert light.pixelColor(5, 28) == ground
    assert badge(200, "Closed", "closed")[0].pixelColor(5, 28) != ground


def test_an_unknown_stage_is_refused() -> None:
    with pytest.raises(KeyError):
        StageBadge().show_stage("?", "nowhere")


def test_a_badge_shows_all_of_its_word_and_says_it(qtbot: QtBot) -> None:
    shown = StageBadge("Current", "current")
    qtbot.addWidget(shown)
    shown.show_stage("Agreement kept", "agreement")
    assert shown.text() == "Agreement kept"
    assert shown.sizeHint() == shown.minimumSizeHint() == QSize(badge_width(shown.text()), 20)
    shown.resize(shown.sizeHint())
    ground = QColor(theme.current().stage("agreement").ground)
    assert shown.grab().toImage().pixelColor(4, 10) == ground


@pytest.mark.parametrize(
    ("today", "stage"),
    [(1, "reminder"), (3, "reminder"), (4, "phone_contact"), (400, "formal_collection")],
)
def test_the_stage_of_today_is_filled_with_its_sign(today: int, stage: str) -> None:
    image = painted(Scale(STAGES, today, "today"))
    filled = {
        s.stage: columns(image, QColor(theme.current().stage(s.stage).sign), 25) for s in STAGES
    }
    assert len(filled.pop(stage)) > 30
    # Of the others there is the outline at both ends.
    assert all(0 < len(found) < 6 for found in filled.values())


def test_today_moves_to_the_right_with_the_days() -> None:
    text, places = theme.current().color("text"), []
    for day in (1, 2, 3, 4, 9, 15, 16, 30, 90, 400, 4000):
        image = painted(Scale(STAGES, day, ""), full=False, rect=QRectF(0, 0, 288, 16))
        found = columns(image, text, 8)
        assert 1 <= len(found) <= 2
        places.append(found[0])
    assert all(before <= after for before, after in pairwise(places))
    assert places[0] > 0
    assert places[-1] < 288


@pytest.mark.parametrize("today", [-30, 0, None])
def test_before_the_first_stage_none_is_filled(today: int | None) -> None:
    image = painted(Scale(STAGES, today, "today"))
    for segment in STAGES:
        sign = QColor(theme.current().stage(segment.stage).sign)
        assert len(columns(image, sign, 25)) < 6


def test_without_a_count_today_is_not_on_the_scale() -> None:
    image = painted(Scale(STAGES, None, "today"))
    text = theme.current().color("text")
    assert not any(columns(image, text, y) for y in range(stage_scale.FULL_HEIGHT))


def test_the_window_is_shaded_above_and_below_the_bar() -> None:
    plain = painted(Scale(STAGES, 9, "today"))
    shaded = painted(Scale(STAGES, 9, "today", (12, 20)))
    card = theme.current().color("card")
    # Just under the bar there is nothing but the shade.
    changed = [x for x in range(288) if shaded.pixelColor(x, 31) != card]
    assert not [x for x in range(120, 288) if plain.pixelColor(x, 31) != card]
    boundary = 288 * 0.6
    assert min(x for x in changed if x > 120) < boundary < max(changed)


def test_a_window_of_one_day_is_the_boundary_itself() -> None:
    assert painted(Scale(STAGES, 9, "today", (16, 16))) == painted(Scale(STAGES, 9, "today"))


def test_a_window_in_the_last_stage_takes_its_colour() -> None:
    scale = Scale(STAGES, 40, "today", (50, 60))
    assert painted(scale) != painted(Scale(STAGES, 40, "today"))


def test_the_last_stage_may_end() -> None:
    closed = (*STAGES[:2], Segment("16–90", 16, 90, "formal_collection"))
    image = painted(Scale(closed, 200, "today"))
    found = columns(image, theme.current().color("text"), 25)
    assert found
    assert min(found) > 280


def test_no_stage_draws_nothing() -> None:
    assert painted(Scale(())) == canvas(WIDE.size().toSize())


@pytest.mark.parametrize("width", [40, 90, 160, 288, 600])
def test_the_shares_fill_the_width_and_keep_room_for_the_labels(width: int) -> None:
    least = [60.0, 20.0, 80.0]
    shares = stage_scale._shares(STAGES, width, least)
    assert sum(shares) == pytest.approx(width)
    if sum(least) <= width:
        assert all(share >= want - 1e-9 for share, want in zip(shares, least, strict=True))
    assert all(share > 0 for share in shares)


def test_a_scale_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    full, small = StageScale(), StageScale(full=False)
    for widget in (full, small):
        qtbot.addWidget(widget)
        widget.show_scale(Scale(STAGES, 9, "today", (12, 20)), "9 days overdue")
        assert widget.accessibleDescription() == "9 days overdue"
        widget.resize(widget.sizeHint())
        assert widget.grab().toImage() != StageScale().grab().toImage()
        assert widget.minimumSizeHint().height() == widget.sizeHint().height()
    assert full.sizeHint().height() == stage_scale.FULL_HEIGHT
    assert small.sizeHint().height() == stage_scale.SMALL_HEIGHT


def test_a_card_has_a_name_padding_and_room_for_its_title(qtbot: QtBot) -> None:
    card = Card("Jiebei")
    qtbot.addWidget(card)
    inner = QHBoxLayout()
    inner.addWidget(QLabel("side by side"))
    card.add(QLabel("one"))
    card.add(inner)
    card.add(rule())
    assert card.accessibleName() == "Jiebei"
    assert card.body.contentsMargins().left() == CARD_PADDING
    high = card.sizeHint().height()
    card.set_title("")
    assert card.title.isHidden()
    assert card.sizeHint().height() < high
    card.show()
    assert card.grab().toImage().pixelColor(8, 8) == theme.current().color("card")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_link_is_followed_by_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    link = Link("Explain row by row", dialog)
    with qtbot.waitSignal(link.clicked, timeout=1000):
        QTest.keyClick(link, key)
    assert not link.autoDefault()
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_link_stands_at_the_edge_of_the_text(qtbot: QtBot) -> None:
    link = Link("Why?")
    qtbot.addWidget(link)
    link.resize(link.sizeHint())
    image = link.grab().toImage()
    accent = theme.current().color("accent")
    drawn = [x for x in range(image.width()) for y in range(image.height())
             if image.pixelColor(x, y).lightness() < (accent.lightness() + 255) // 2]  # fmt: skip
    assert min(drawn) <= 4


def test_a_key_figure_is_a_link_that_says_all(qtbot: QtBot) -> None:
    figure = KeyFigure("Overdue")
    qtbot.addWidget(figure)
    figure.set_caption("Overdue now")
    figure.show_figure("¥41,382.60", "6 debts", overdue=True)
    link = figure.findChild(Link)
    assert link is not None
    assert link.accessibleName() == "Overdue now: ¥41,382.60"
    assert link.accessibleDescription() == "6 debts"
    assert link.property("overdue") is True
    with qtbot.waitSignal(figure.followed, timeout=1000):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)


def test_a_key_figure_never_cuts_its_figure(qtbot: QtBot) -> None:
    figure = KeyFigure("Total owed")
    qtbot.addWidget(figure)
    figure.show_figure(
        "¥1,127,670,000.50", "a detail that is a great deal longer than the figure is"
    )
    figure.show()
    figure.resize(10, 80)
    link = figure.findChild(Link)
    assert link is not None
    assert link.width() >= QFontMetrics(fonts.font("figure")).horizontalAdvance(link.text())
    assert figure.width() < 400


def test_a_detail_that_is_cut_has_its_whole_text_as_a_tip(qtbot: QtBot) -> None:
    figure = KeyFigure("Next due")
    qtbot.addWidget(figure)
    words = "tomorrow · ICBC card, minimum payment"
    figure.show_figure("¥1,200.00", words)
    figure.show()
    detail = figure.findChildren(QLabel)[-1]
    figure.resize(150, 80)
    assert detail.toolTip() == words
    narrow = detail.grab().toImage()
    figure.resize(600, 80)
    assert detail.toolTip() == ""
    assert detail.grab().toImage() != narrow


def test_the_lines_of_a_key_figure_start_at_one_edge(qtbot: QtBot) -> None:
    figure = KeyFigure("Total")
    qtbot.addWidget(figure)
    figure.show_figure("H", "Harm")
    figure.set_caption("Harm")
    figure.show()
    image = figure.grab().toImage()
    starts = []
    link = figure.findChild(Link)
    assert link is not None
    middle = link.geometry().center().y()
    for top, bottom in (
        (0, link.y()),
        (middle - 8, middle + 8),
        (link.geometry().bottom() + 1, image.height()),
    ):
        dark = [x for x in range(image.width()) for y in range(top, bottom)
                if image.pixelColor(x, y).lightness() < 170]  # fmt: skip
        starts.append(min(dark))
    assert max(starts) - min(starts) <= 2


def test_a_month_keeps_red_for_what_is_overdue(qapp: QApplication, qtbot: QtBot) -> None:
    month = Month()
    qtbot.addWidget(month)
    sunday = Qt.DayOfWeek.Sunday
    assert month.weekdayTextFormat(sunday).foreground().color() == theme.current().color("soft")
    assert month.verticalHeaderFormat() == QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
    theme.apply(qapp, "dark")
    assert month.weekdayTextFormat(sunday).foreground().color() == theme.current().color("soft")
    assert month.headerTextFormat().background().color() == theme.current().color("card")
    month.show()
    month.resize(month.sizeHint())
    image = month.grab().toImage()
    points = (QPoint(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    assert not any(image.pixelColor(p).red() > 2 * image.pixelColor(p).green() + 60 for p in points)


def test_the_gallery_can_be_drawn(qtbot: QtBot) -> None:
    window = gallery.gallery()
    qtbot.addWidget(window)
    window.show()
    ground = theme.current().color("ground")
    assert window.grab().toImage().pixelColor(4, 100) == ground
