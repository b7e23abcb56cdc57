"""The side panel: what it says of each kind of debt, and how it scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.domain.build import balance, payment
from tests.gui.dialog_kit import dress, settle

from ashore.catalogue import Catalogue
from ashore.domain.debt import Debt, Entry, History, Kind, Record
from ashore.domain.portfolio import portfolio
from ashore.domain.stage import Boundaries
from ashore.domain.terms import Grace
from ashore.gui.actions import Actions
from ashore.gui.desk import Desk
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.panel.detail_panel import MARGIN, DetailPanel
from ashore.gui.widgets.panel.section import Section
from ashore.gui.widgets.stage_scale import StageScale
from ashore.words import language
from ashore.words.figures import SPACE

TODAY = date(2026, 11, 24)
CATALOGUE = Catalogue()
COLLECTORS = (
    "customer service", "staff number", "your card", "hotline", "collection", "bureau", "credit mark",
    "Special mention", "M1", "12378", "agency",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    before = language.current()
    language.use("en")
    dress()
    yield
    language.use(before)


def made(kind: Kind = Kind.CARD, lender: str = "", **more: object) -> Debt:
    """A debt with the terms of its lender's preset, or of its kind's."""
    preset = CATALOGUE.preset(lender) or CATALOGUE.generic(kind)
    plain = Debt(
        id="1", name="Mine", currency="CNY", lender=lender, kind=preset.kind, terms=preset.terms,
        hotline=preset.hotline,
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


def due(days_ago: int, amount: int = 1_000_000, asked: int | None = None) -> Entry:
    """A balance, read on the due date or today."""
    day = TODAY - timedelta(days=days_ago)
    return balance(min(day, TODAY).isoformat(), amount, day.isoformat(), asked)


class Shown:
    """A panel of a usual size that explains a debt."""

    def __init__(self, qtbot: QtBot, debt: Debt, *entries: Entry, height: int = 480) -> None:
        record = Record(debt, entries)
        derived = portfolio([record], TODAY, CATALOGUE.boundaries_of)
        desk = Desk(CATALOGUE, [record], derived, lambda: pytest.fail("no store is needed"))
        self._owner = QObject()
        self.panel = DetailPanel(desk, Actions(self._owner))
        qtbot.addWidget(self.panel)
        self.panel.resize(320, height)
        self.panel.show()
        self.panel.show_standing(desk.standings[debt.id])
        settle()

    @property
    def text(self) -> str:
        """All that is said, what is folded away too."""
        return "\n".join(label.text() for label in self.panel.findChildren(QLabel)).replace(
            SPACE, " "
        )

    def link(self, word: str) -> Link:
        return next(link for link in self.panel.findChildren(Link) if link.text() == word)

    def scale(self) -> StageScale | None:
        return self.panel.findChild(StageScale)

    @property
    def page(self) -> QWidget:
        page = self.panel.widget()
        assert page is not None
        return page


def opened_by(link: Link) -> Section:
    """The text that the link shows and hides."""
    section = link.parentWidget()
    assert isinstance(section, Section)
    return section.findChildren(Section)[-1]


def test_family_and_friends_are_not_collectors(qtbot: QtBot) -> None:
    for days in (-1, 2, 9, 90):
        shown = Shown(qtbot, made(Kind.FAMILY), due(days))
        text = shown.text
        assert not [word for word in COLLECTORS if word.lower() in text.lower()], days
        assert shown.scale() is None
        assert "What the lender usually does" not in text
        assert "What you can do" in text
        assert "can cost the trust" in text
        assert ("Put it in writing" in text) is (days > 0)
        assert ("No stage follows by rule: what you agree on counts." in text) is (days > 0)


def test_stages_that_somebody_entered_count_for_a_friend_too(qtbot: QtBot) -> None:
    friend = made(Kind.FAMILY, boundaries=Boundaries(10, 30))
    shown = Shown(qtbot, friend, due(4))
    assert "Next: phone contact from 30 Nov (day 10), in 6 days." in shown.text
    assert shown.scale() is not None


def test_a_private_lender_has_no_credit_bureau(qtbot: QtBot) -> None:
    text = Shown(qtbot, made(Kind.PRIVATE_LOAN), due(20)).text
    assert "M1" in text
    assert "months overdue" in text or "Trade convention" in text
    for word in ("credit mark", "mention", "Repayment mark", "12378", "staff number", "Hotline"):
        assert word not in text
    assert "your card" not in text


def test_a_card_in_formal_collection_says_all(qtbot: QtBot) -> None:
    text = Shown(qtbot, made(lender="icbc-card"), due(40, asked=100_000)).text
    for words in (
        "M2", "credit mark 2", "Special mention", "12378", "for cards", "Hotline: 95588",
        "What the lender usually does", "This is the last stage",
    ):  # fmt: skip
        assert words in text


def test_a_card_in_dollars_is_not_measured_by_chinese_marks(qtbot: QtBot) -> None:
    text = Shown(qtbot, made(currency="USD"), due(40)).text
    assert "M2" in text
    assert "credit mark" not in text
    assert "12378" not in text


@pytest.mark.parametrize(
    ("debt", "days", "said"),
    [
        (made(), -1, True),
        (made(), 2, True),  # in grace
        (made(), 9, False),
        (made(Kind.BANK_LOAN), -1, False),
        (made(terms=replace(made().terms, rate=None)), -1, False),
    ],
)
def test_a_card_bill_paid_in_full_bears_no_interest(
    qtbot: QtBot, debt: Debt, days: int, said: bool
) -> None:
    text = Shown(qtbot, debt, due(days)).text
    assert ("paid in full by its due date" in text) is said


def test_it_says_what_was_due_and_what_is_paid(qtbot: QtBot) -> None:
    loan = made(Kind.PLATFORM_LOAN)
    text = Shown(qtbot, loan, due(9, 2_400_000), payment("2026-11-20", 40_000)).text
    assert "¥24,000.00 was due on 15 Nov: ¥400.00 of it is paid, ¥23,600.00 is left." in text
    assert "No amount due was entered: the whole balance counts as due." in text
    assert "No amount due" not in Shown(qtbot, loan, due(9, asked=5_000)).text


def test_the_panel_and_the_json_name_one_window(qtbot: QtBot) -> None:
    """Where the grace reaches past the boundary, the stage begins after it, in both."""
    slow = made(terms=replace(made().terms, grace=Grace(5)), history=History.CLEAN)
    text = Shown(qtbot, slow, due(2)).text
    assert "Next: phone contact from 28 Nov (day 6), in 4 days." in text
    assert "Phone contact may begin between 28 Nov and 3 Dec; by rule on 28 Nov." in text
    assert "26 Nov" not in text


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (17, "Formal collection began on 23 Nov by rule, but may come as late as 28 Nov."),
        (14, "Formal collection may begin between 26 Nov and 1 Dec; by rule on 26 Nov."),
    ],
)
def test_a_window_under_the_badge_of_the_last_stage(qtbot: QtBot, days: int, words: str) -> None:
    clean = made(history=History.CLEAN)
    assert words in Shown(qtbot, clean, due(days, 1_000_000, 500_000)).text


def test_a_window_that_is_over_is_not_told(qtbot: QtBot) -> None:
    shown = Shown(qtbot, made(history=History.CLEAN), due(40, 500_000))
    assert "began on" not in shown.text
    assert "Why?" not in [link.text() for link in shown.panel.findChildren(Link)]


def test_phone_contact_from_day_1_leaves_no_reminder_on_the_scale(qtbot: QtBot) -> None:
    shown = Shown(qtbot, made(boundaries=Boundaries(1, 9)), due(2))
    scale = shown.scale()
    assert scale is not None
    assert [part.label for part in scale._scale.segments] == ["1–8", "over 8"]


def test_each_sentence_points_at_its_source_and_the_grades_are_explained(qtbot: QtBot) -> None:
    texts = Shown(qtbot, made(), due(20)).text.splitlines()
    bullets = [text for text in texts if text.startswith("• ")]
    sources = {text.partition(" ")[0] for text in texts if text.startswith("[")}
    assert bullets
    assert {text.rpartition(" ")[2] for text in bullets} == sources
    assert len(sources) > 1
    explained = [text[0] for text in texts if text[1:3] == ": "]
    assert explained == ["B", "C", "B"]  # under the advice, and under the conventions


def content_height(shown: Shown) -> int:
    """Where the last line ends."""
    page = shown.page
    parts = (part for part in page.findChildren(QWidget) if part.isVisibleTo(page))
    return max(part.mapTo(page, QPoint(0, part.height())).y() for part in parts)


@pytest.mark.parametrize("days", [-1, 2, 40])
def test_it_scrolls_to_its_last_line_and_no_further(qtbot: QtBot, days: int) -> None:
    shown = Shown(qtbot, made(), due(days))
    assert shown.page.height() - content_height(shown) == MARGIN
    hidden = shown.page.height() - shown.panel.viewport().height()
    assert shown.panel.verticalScrollBar().maximum() == hidden


@pytest.mark.parametrize(("word", "days"), [("Why?", 9), ("Conventions", 9)])
def test_what_a_link_opens_is_brought_to_sight(qtbot: QtBot, word: str, days: int) -> None:
    shown = Shown(qtbot, made(Kind.PLATFORM_LOAN, history=History.CLEAN), due(days), height=300)
    link, bar = shown.link(word), shown.panel.verticalScrollBar()
    assert link.accessibleDescription() == "Hidden"
    # As a person has it: the link at the lower edge.
    place = link.mapTo(shown.page, QPoint(0, link.height())).y()
    bar.setValue(place - shown.panel.viewport().height())
    link.click()
    settle()
    assert link.accessibleDescription() == "Shown"
    inside = opened_by(link)
    assert inside.isVisible()
    top = link.mapTo(shown.panel.viewport(), QPoint(0, 0)).y()
    bottom = inside.mapTo(shown.panel.viewport(), QPoint(0, inside.height())).y()
    assert top >= 0
    assert bottom <= shown.panel.viewport().height()
    at = bar.value()
    link.click()
    settle()
    assert not inside.isVisible()
    assert bar.value() <= at


def test_the_arrows_scroll_the_panel_and_do_not_leave_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, made(), due(9), height=240)
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(QPushButton("Elsewhere"))
    row.addWidget(shown.panel)
    window.show()
    link = shown.panel.findChildren(Link)[-1]
    link.setFocus()
    bar = shown.panel.verticalScrollBar()
    bar.setValue(0)
    settle()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(link, key)
        assert window.focusWidget() is link
    assert bar.value() > 0
