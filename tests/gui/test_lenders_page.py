"""The lenders page: what it says of each figure, and one's own figures in their place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import dress, focused, keys, make_desk, press, settle, shown, speaking

from ashore.catalogue import Catalogue
from ashore.domain.errors import UserError
from ashore.domain.stage import Stage
from ashore.gui.desk import Desk
from ashore.gui.dialogs.texts import in_words
from ashore.gui.pages.lenders_page import LendersPage
from ashore.gui.widgets.lenders import sayings
from ashore.gui.widgets.lenders.figure_row import FigureRow
from ashore.gui.widgets.lenders.lenders_model import PRESET_ROLE
from ashore.gui.widgets.stage_scale import StageScale
from ashore.services import debts, lenders
from ashore.services.fields import Fields
from ashore.services.term_fields import read_terms
from ashore.words import language


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The sample profile."""
    made = make_desk(tmp_path, demo=True)
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> LendersPage:
    """The page, shown."""
    made = LendersPage(desk)
    made.resize(1100, 680)
    return shown(qtbot, made)


def row(page: LendersPage, figure: str) -> FigureRow:
    """One figure of the lender that is shown."""
    return page.detail.rows[figure]


def said(widget: QWidget) -> str:
    """All that a widget says, line by line."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget) and label.text())


def field(page: LendersPage, figure: str) -> QLineEdit:
    """The first line that is typed in, of a figure that is open."""
    editor = row(page, figure).editor
    assert editor is not None
    return next(line for line in editor.findChildren(QLineEdit) if line.isVisibleTo(editor))


def open_row(page: LendersPage, lender: str, figure: str) -> QLineEdit:
    """Open the fields of a figure as a person does."""
    page.select(lender)
    row(page, figure).change.click()
    settle()
    return field(page, figure)


def type_and(
    page: LendersPage, figure: str, text: str, key: Qt.Key | None = Qt.Key.Key_Return
) -> None:
    """Type over the first field, and end with a key."""
    line = field(page, figure)
    line.selectAll()
    line.insert(text)
    line.textEdited.emit(text)
    if key is not None:
        press(line, key)
    settle()


def listed(page: LendersPage) -> list[str]:
    """The ids in the list."""
    model = page.model
    return [p.id for n in range(model.rowCount()) if (p := model.preset(n)) is not None]


def test_named_lenders_come_first_and_headings_cannot_be_chosen(page: LendersPage) -> None:
    catalogue = Catalogue()
    assert listed(page) == [preset.id for preset in catalogue.presets()]
    headings = [
        page.model.index(n) for n in range(page.model.rowCount()) if page.model.preset(n) is None
    ]
    assert len(headings) == 2
    assert not any(page.model.flags(h) & Qt.ItemFlag.ItemIsEnabled for h in headings)
    assert page.detail.preset_id == "huabei"


def test_the_list_goes_by_keyboard_over_the_headings(page: LendersPage) -> None:
    page.select("fangxinjie")
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Down)
    assert page.detail.preset_id == "card"
    press(page.list, Qt.Key.Key_Up)
    assert page.detail.preset_id == "fangxinjie"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("花呗", ["huabei"]),
        ("gsyh", ["icbc-card"]),
        ("hengfeng", ["hengfeng-card"]),
        ("mortgage", ["mortgage"]),
    ],
)
def test_the_search_knows_names_initials_and_kinds(
    page: LendersPage, typed: str, found: list[str]
) -> None:
    page.search.setText(typed)
    assert listed(page) == found
    assert page.detail.preset_id == found[0]
    page.search.clear()
    assert page.detail.preset_id == found[0]


def test_a_search_without_a_match_says_so_and_leads_back(page: LendersPage) -> None:
    page.search.setText("no such lender")
    assert not page.list.isVisible()
    every = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Show all lenders")
    every.click()
    assert page.list.isVisible()
    assert len(listed(page)) == len(Catalogue().presets())


def test_every_figure_of_every_lender_is_said_with_its_source_or_its_lack(
    page: LendersPage,
) -> None:
    catalogue = Catalogue()
    for preset in catalogue.presets():
        page.select(preset.id)
        assert "the contract you signed comes first" in said(page.detail)
        for figure in lenders.FIGURES:
            text = said(row(page, figure))
            assert sayings.say(preset, figure, catalogue).value in text
            origin = sayings.origin_of(preset, figure, catalogue)
            if origin is not None:
                assert f"Source: {origin.source.title.en}" in text
                assert f"Grade {origin.grade}: " in text
            if origin is not None and origin.note is not None:
                assert origin.note.en in text


@pytest.mark.parametrize(
    ("lender", "figure", "expected"),
    [
        ("huabei", "rate", "No interest"),
        ("huabei", "penalty", "0.05 % a day"),
        ("huabei", "penalty", "= 18.25 % a year"),
        ("huabei", "penalty", "on the overdue part"),
        ("jiebei", "rate", "0.04 % a day"),
        ("jiebei", "rate", "= 4 per 10,000 a day"),
        ("jiebei", "penalty", "1.5 times the contract rate"),
        ("jiebei", "penalty", "= 0.06 % a day = 21.90 % a year"),
        ("jintiao", "penalty", "on the whole unpaid principal"),
        ("yangqianguan", "rate", "Not known"),
        ("icbc-card", "late_fee", "5 % of the unpaid part of the minimum payment"),
        ("cib-card", "late_fee", "at least ¥10.00"),
        ("icbc-card", "minimum", "10 % of the principal"),
        ("icbc-card", "grace", "after the due date; up to ¥10.00 short counts as paid"),
        ("icbc-card", "hotline", "95588"),
        ("jiebei", "hotline", "the number in your contract"),
        ("hengfeng-card", "hotline", "the number printed on your card"),
        ("jiebei", "stages", "phone contact from day 4, formal collection from day 16"),
        ("bank-loan", "rate", "Not known"),
    ],
)
def test_the_figures_in_words(page: LendersPage, lender: str, figure: str, expected: str) -> None:
    page.select(lender)
    assert expected in said(row(page, figure)).replace("\N{NO-BREAK SPACE}", " ")


def test_an_own_figure_is_saved_by_enter_and_shown_as_ones_own(
    page: LendersPage, desk: Desk
) -> None:
    open_row(page, "jiebei", "rate")
    assert focused() is field(page, "rate")
    type_and(page, "rate", "0.05 %/day")
    shown_row = row(page, "rate")
    assert shown_row.editor is None
    assert focused() is shown_row.change
    text = said(shown_row).replace("\N{NO-BREAK SPACE}", " ")
    assert "0.05 % a day" in text
    assert "Your own figure. The preset: 0.04 % a day" in text
    assert desk.store.overrides()["jiebei"]["rate"] == "0.05 %/day"
    assert "with figures of your own" in str(
        page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    )


def test_an_own_figure_is_saved_when_the_field_is_left(page: LendersPage, desk: Desk) -> None:
    open_row(page, "jiebei", "late_fee")
    type_and(page, "late_fee", "20", key=None)
    page.search.setFocus()
    settle()
    assert row(page, "late_fee").editor is None
    assert desk.store.overrides() == {"jiebei": {"late_fee": "20"}}
    assert focused() is page.search


def test_stepping_to_another_field_saves_and_stays_open(page: LendersPage, desk: Desk) -> None:
    open_row(page, "jiebei", "grace")
    type_and(page, "grace", "3", key=Qt.Key.Key_Tab)
    assert row(page, "grace").editor is not None
    assert desk.store.overrides()["jiebei"]["grace_days"] == "3"


def test_a_choice_counts_at_once(page: LendersPage, desk: Desk) -> None:
    open_row(page, "jiebei", "penalty")
    editor = row(page, "penalty").editor
    assert editor is not None
    base = editor.findChild(QComboBox)
    assert isinstance(base, QComboBox)
    base.setFocus()
    press(base, Qt.Key.Key_Down)
    settle()
    assert desk.store.overrides()["jiebei"]["penalty_base"] == "principal"


def test_leaving_without_a_change_keeps_the_preset(page: LendersPage, desk: Desk) -> None:
    for figure in lenders.FIGURES:
        open_row(page, "icbc-card", figure)
        press(field(page, figure), Qt.Key.Key_Return)
        settle()
        assert row(page, figure).editor is None
    assert desk.store.overrides() == {}


def test_escape_leaves_the_figure_as_it_was(page: LendersPage, desk: Desk) -> None:
    open_row(page, "jiebei", "rate")
    type_and(page, "rate", "9 %/year", Qt.Key.Key_Escape)
    assert row(page, "rate").editor is None
    assert focused() is row(page, "rate").change
    assert desk.store.overrides() == {}


def test_a_wrong_text_is_said_at_its_field_and_not_lost(page: LendersPage, desk: Desk) -> None:
    open_row(page, "jiebei", "rate")
    type_and(page, "rate", "a lot")
    line = field(page, "rate")
    assert line.text() == "a lot"
    assert focused() is line
    assert "This is not a rate" in said(row(page, "rate"))
    assert "This is not a rate" in line.accessibleDescription()
    # Not lost by a look at another lender either.
    page.select("huabei")
    assert row(page, "rate").editor is None
    page.select("jiebei")
    assert field(page, "rate").text() == "a lot"
    assert "This is not a rate" in said(row(page, "rate"))
    type_and(page, "rate", "0.05 %/day")
    assert row(page, "rate").editor is None
    assert desk.store.overrides()["jiebei"]["rate"] == "0.05 %/day"


def test_stages_that_do_not_rise_are_refused_until_both_are_right(
    page: LendersPage, desk: Desk
) -> None:
    open_row(page, "jiebei", "stages")
    type_and(page, "stages", "20", Qt.Key.Key_Tab)
    assert "must follow each other" in said(row(page, "stages"))
    editor = row(page, "stages").editor
    assert editor is not None
    second = editor.findChildren(QLineEdit)[1]
    second.setText("30")
    press(second, Qt.Key.Key_Return)
    settle()
    assert row(page, "stages").editor is None
    assert desk.store.overrides() == {
        "jiebei": {"phone_contact_from": "20", "formal_collection_from": "30"}
    }


def test_own_stages_count_at_once_for_the_debts_in_the_list(page: LendersPage, desk: Desk) -> None:
    mine = [s for s in desk.portfolio.standings if s.debt.lender == "weilidai" and s.days_overdue]
    assert mine
    assert mine[0].stage is Stage.FORMAL_COLLECTION
    lenders_before = desk.catalogue
    open_row(page, "weilidai", "stages")
    editor = row(page, "stages").editor
    assert editor is not None
    editor.findChildren(QLineEdit)[1].setText("300")
    press(field(page, "stages"), Qt.Key.Key_Return)
    settle()
    assert desk.standings[mine[0].debt.id].stage is Stage.PHONE_CONTACT
    assert desk.catalogue is not lenders_before


def test_back_to_the_preset(page: LendersPage, desk: Desk) -> None:
    open_row(page, "jiebei", "rate")
    type_and(page, "rate", "0.05 %/day")
    open_row(page, "jiebei", "grace")
    type_and(page, "grace", "2")
    back = row(page, "rate").back
    assert back.isVisible()
    assert back.accessibleName() == "Back to the preset: Interest rate"
    back.setFocus()
    press(back, Qt.Key.Key_Return)
    settle()
    assert desk.catalogue.preset("jiebei").terms.rate == Catalogue().preset("jiebei").terms.rate  # type: ignore[union-attr]
    assert "rate" not in desk.store.overrides()["jiebei"]
    assert desk.store.overrides()["jiebei"]["grace_days"] == "2"
    assert not row(page, "rate").back.isVisible()
    assert focused() is row(page, "rate").change


def test_the_notice_offers_an_undo(page: LendersPage, desk: Desk) -> None:
    open_row(page, "jiebei", "rate")
    type_and(page, "rate", "0.05 %/day")
    undo = next(
        b for b in page.findChildren(QAbstractButton) if b.text() == "Undo" and b.isVisible()
    )
    undo.click()
    settle()
    assert desk.store.overrides() == {}
    assert not sayings.is_own(desk.catalogue.preset("jiebei"))  # type: ignore[arg-type]
    assert "Your own figure" not in said(row(page, "rate"))
    assert "Taken back: Jiebei, Interest rate: own figure" in said(page)
    assert desk.history.redo_change is not None


def test_an_own_figure_is_a_step_among_the_others(page: LendersPage, desk: Desk) -> None:
    """Ctrl+Z takes back the figure, and not an older edit of some debt."""
    renamed = desk.do(debts.rename_debt, next(iter(desk.records)), "Renamed")
    mine = next(s for s in desk.portfolio.standings if s.debt.lender == "weilidai")
    assert mine.stage is Stage.FORMAL_COLLECTION
    open_row(page, "weilidai", "stages")
    editor = row(page, "stages").editor
    assert editor is not None
    editor.findChildren(QLineEdit)[1].setText("300")
    press(field(page, "stages"), Qt.Key.Key_Return)
    settle()
    step = desk.history.undo_change
    assert step is not None
    assert (step.code, step.name) == ("figure_set", "weilidai stages")
    assert desk.standings[mine.debt.id].stage is Stage.PHONE_CONTACT
    page.deleteLater()  # as a change of language does
    settle()
    desk.undo()
    assert desk.store.overrides() == {}
    assert desk.standings[mine.debt.id].stage is Stage.FORMAL_COLLECTION
    assert desk.history.undo_change is renamed
    desk.redo()
    assert desk.standings[mine.debt.id].stage is Stage.PHONE_CONTACT


def test_the_undo_in_the_notice_never_takes_back_something_else(
    page: LendersPage, desk: Desk
) -> None:
    open_row(page, "jiebei", "rate")
    type_and(page, "rate", "0.05 %/day")
    desk.do(debts.rename_debt, next(iter(desk.records)), "Renamed")
    undo = next(
        b for b in page.findChildren(QAbstractButton) if b.text() == "Undo" and b.isVisible()
    )
    undo.click()
    assert desk.history.undo_change is not None
    assert desk.history.undo_change.code == "debt_edited"
    assert "Edit › Undo" in said(page)


def test_what_another_command_set_meanwhile_is_not_overwritten(
    page: LendersPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    lenders.set_figure(desk.store, "jiebei", "late_fee", {"late_fee": "20"})
    open_row(page, "jiebei", "rate")
    monkeypatch.setattr(desk.store, "overrides", dict)  # read before the other one wrote
    type_and(page, "rate", "0.05 %/day")
    assert "Another window or command has changed this meanwhile." in said(page)
    assert field(page, "rate").text() == "0.05 %/day"


def test_a_disk_that_refuses_is_said_and_nothing_typed_is_lost(
    page: LendersPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UserError("store_full", folder="here")

    open_row(page, "jiebei", "rate")
    monkeypatch.setattr(desk.store, "apply", refuse)
    type_and(page, "rate", "0.05 %/day")
    assert "The disk that holds here is full" in said(page)
    assert field(page, "rate").text() == "0.05 %/day"
    monkeypatch.undo()
    press(field(page, "rate"), Qt.Key.Key_Return)
    settle()
    assert row(page, "rate").editor is None
    assert desk.store.overrides()["jiebei"]["rate"] == "0.05 %/day"
    monkeypatch.setattr(desk.store, "apply", refuse)
    undo = next(
        b for b in page.findChildren(QAbstractButton) if b.text() == "Undo" and b.isVisible()
    )
    undo.click()
    assert "The disk that holds here is full" in said(page)
    assert sayings.is_own(desk.catalogue.preset("jiebei"))  # type: ignore[arg-type]


def test_what_another_window_changed_is_shown(page: LendersPage, desk: Desk) -> None:
    page.select("jiebei")
    lenders.set_figure(desk.store, "jiebei", "rate", {"rate": "0.03", "rate_period": "day"})
    desk.reload()
    assert "Your own figure" in said(row(page, "rate"))


def test_a_search_that_hides_a_lender_is_emptied_to_show_it(page: LendersPage) -> None:
    page.search.setText("huabei")
    page.select("jiebei")
    assert page.detail.preset_id == "jiebei"
    assert page.search.text() == ""


def test_enter_in_the_search_leads_to_the_list(page: LendersPage) -> None:
    page.search.setFocus()
    keys(page.search, "jie")
    press(page.search, Qt.Key.Key_Return)
    assert focused() is page.list
    assert page.list.currentIndex().data(PRESET_ROLE).id == "jiebei"


def test_a_narrow_window_has_a_line_in_place_of_the_list(page: LendersPage) -> None:
    page.resize(488, 300)
    settle()
    assert not page.list.isVisible()
    assert page.picker.isVisible()
    assert page.picker.value() == "huabei"
    page.picker.setFocus()
    press(page.picker, Qt.Key.Key_Down)
    assert page.detail.preset_id == page.picker.value() == "jiebei"
    page.search.setText("gsyh")
    assert page.picker.value() == "icbc-card"
    page.resize(1100, 640)
    settle()
    assert page.list.isVisible()
    assert not page.picker.isVisible()
    assert page.list.currentIndex().data(PRESET_ROLE).id == "icbc-card"


def test_a_field_that_is_opened_comes_into_sight(page: LendersPage) -> None:
    page.resize(488, 300)
    settle()
    for figure in lenders.FIGURES:
        line = open_row(page, "icbc-card", figure)
        area = page.detail.viewport()
        assert area.rect().contains(line.mapTo(area, line.rect().center())), figure
        press(line, Qt.Key.Key_Escape)


def test_every_control_has_a_name_and_every_field_its_label(page: LendersPage) -> None:
    for figure in lenders.FIGURES:
        open_row(page, "icbc-card", figure)
        editor = row(page, figure).editor
        assert editor is not None
        buddies = {
            label.buddy() for label in editor.findChildren(QLabel) if label.buddy() is not None
        }
        fields = [
            w
            for kind in (QLineEdit, QComboBox)
            for w in editor.findChildren(kind)
            if w.isVisibleTo(editor)
        ]
        assert fields
        assert all(w.accessibleName() for w in fields)
        # The choice of a rate's period stands beside its line, which has the label.
        assert all(w in buddies or w.accessibleName() == "Period of the rate" for w in fields)
        press(field(page, figure), Qt.Key.Key_Escape)
    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page)]
    assert all(b.accessibleName() or b.text() for b in buttons)
    assert page.search.accessibleName()
    assert page.list.accessibleName()
    assert page.detail.accessibleName()


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_the_texts_that_fields_are_filled_with_are_read_again(
    qapp: QApplication, code: str
) -> None:
    from ashore.catalogue import currency
    from ashore.services.term_texts import term_texts

    language.use(code)
    for preset in Catalogue().presets():
        texts = term_texts(preset.terms, currency(preset.currency))
        spoken = {name: in_words(text) for name, text in texts.items()}
        fields = Fields(spoken)
        assert read_terms(fields, preset, currency(preset.currency)) == preset.terms
        assert fields.errors == []


def test_to_family_and_friends_no_stage_comes_by_rule(page: LendersPage) -> None:
    page.select("family")
    settle()
    stages, hotline = said(row(page, "stages")), said(row(page, "hotline"))
    assert "No stage comes by rule" in stages
    assert "Nothing is assumed for this kind of debt" in stages
    assert "phone" not in stages
    scales = row(page, "stages").findChildren(StageScale)
    assert not [scale for scale in scales if scale.isVisibleTo(page)]
    assert "number" not in hotline
    assert open_row(page, "family", "stages").text() == ""
    page.select("private-loan")
    settle()
    assert "formal collection from day 16" in said(row(page, "stages"))
    page.select("bank-loan")
    settle()
    assert "in your contract" in said(row(page, "hotline"))
