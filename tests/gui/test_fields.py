"""The input widgets: what was typed stays, and how it was read is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import (
    TODAY,
    dress,
    focused,
    keys,
    press,
    settle,
    shown,
    speaking,
    type_into,
)

from ashore.catalogue import Catalogue
from ashore.catalogue import currency as currency_of
from ashore.domain.errors import UserError
from ashore.domain.rates import DayBasis
from ashore.gui.fields import disclosure
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.date import DateField
from ashore.gui.fields.disclosure import Disclosure
from ashore.gui.fields.lender import LenderField
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow, plain
from ashore.words.errors import error_text


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


class Form(QWidget):
    """A row, and another field to go to."""

    def __init__(self, row: FieldRow) -> None:
        super().__init__()
        self.row, self.other = row, QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(row)
        layout.addWidget(self.other)


def message(row: FieldRow) -> str:
    """The words that are to be seen under the field."""
    seen = [label.text() for label in row.findChildren(QLabel) if label.isVisible()]
    return " | ".join(
        text for text in seen if text and text != row.label.text() and text != "required"
    )


# Amounts


@pytest.mark.parametrize(
    ("typed", "caption"),
    [
        ("12,000", ""),
        ("12000.50", ""),
        ("¥12,000.00", ""),
        ("1.2万", "= ¥12,000.00"),
        ("3k", "= ¥3,000.00"),
        ("1.2w", "= ¥12,000.00"),
        ("", ""),
    ],
)
def test_an_abbreviated_amount_says_what_it_means(qtbot: QtBot, typed: str, caption: str) -> None:
    field = AmountField(currency_of("CNY"))
    row = FieldRow("&Balance", field)
    shown(qtbot, row)
    type_into(field, typed)
    assert row.caption == caption
    assert row.error == ""
    assert field.text() == typed


def test_an_amount_is_checked_on_leaving_and_then_while_typing(qtbot: QtBot) -> None:
    field = AmountField(currency_of("CNY"))
    form = shown(qtbot, Form(FieldRow("&Balance", field)))
    type_into(field, "12x")
    assert form.row.error == "", "nobody is scolded while typing"
    form.other.setFocus()
    assert form.row.error == error_text(UserError("amount_not_a_number"))
    assert field.property("invalid") is True
    field.setFocus()
    press(field, Qt.Key.Key_Backspace)
    assert form.row.error == "", "once wrong, it is read with each key"
    keys(field, "x")
    assert form.row.error == error_text(UserError("amount_not_a_number"))
    assert field.text() == "12x"
    assert field.amount() is None


def test_an_empty_field_is_not_wrong_by_itself(qtbot: QtBot) -> None:
    form = shown(qtbot, Form(FieldRow("&Balance", AmountField(currency_of("CNY")))))
    form.row.field.setFocus()
    form.other.setFocus()
    assert form.row.error == ""


def test_what_the_program_fills_in_is_not_typed(qtbot: QtBot) -> None:
    field = AmountField(currency_of("CNY"))
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.typed):
        field.fill("12,000")
    assert field.amount() == 1200000
    with qtbot.waitSignal(field.typed):
        field.setText("500")


def test_another_currency_reads_the_same_text_anew(qtbot: QtBot) -> None:
    field = AmountField(currency_of("CNY"))
    form = shown(qtbot, Form(FieldRow("&Balance", field)))
    type_into(field, "$12.50")
    form.other.setFocus()
    assert form.row.error
    field.set_currency(currency_of("USD"))
    assert form.row.error == ""
    assert field.amount() == 1250


def test_an_amount_put_in_reads_back(qtbot: QtBot) -> None:
    field = AmountField(currency_of("CNY"))
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.typed):
        field.set_amount(1234567)
    assert field.text() == "12,345.67"
    assert field.amount() == 1234567


# Rates


@pytest.mark.parametrize(
    ("typed", "period", "caption"),
    [
        ("18.25", "year", "≈ 1.5208 % a month = 0.05 % a day"),
        ("0.05 %/day", "day", "= 18.25 % a year ≈ 1.5208 % a month = 5 per 10,000 a day"),
        ("万分之五", "day", "= 18.25 % a year ≈ 1.5208 % a month = 5 per 10,000 a day"),
        ("1.5 %/month", "month", "= 18.00 % a year ≈ 0.0493 % a day"),
        ("0", "year", ""),
    ],
)
def test_a_rate_shows_its_other_forms_at_once(
    qtbot: QtBot, typed: str, period: str, caption: str
) -> None:
    field = RateField()
    row = shown(qtbot, FieldRow("&Rate", field))
    type_into(field.line, typed)
    assert row.caption.replace("\N{NO-BREAK SPACE}", " ") == caption
    assert field.texts() == (typed, period), "a period that the text names moves the choice"


def test_the_days_of_the_year_change_what_a_rate_is_a_day(qtbot: QtBot) -> None:
    field, bases = RateField(), Choice((b, str(b)) for b in DayBasis)
    row = shown(qtbot, FieldRow("&Rate", field))
    bases.choose("365")
    field.follow(bases)
    type_into(field.line, "7.2")
    assert row.caption.replace("\N{NO-BREAK SPACE}", " ") == "= 0.60 % a month ≈ 0.0197 % a day"
    bases.choose("360")
    assert row.caption.replace("\N{NO-BREAK SPACE}", " ") == "= 0.60 % a month = 0.02 % a day"
    field.set_basis("")
    assert "0.0197" in row.caption


def test_a_period_that_is_chosen_wins_over_the_one_in_the_text(qtbot: QtBot) -> None:
    field = RateField()
    shown(qtbot, FieldRow("&Rate", field))
    type_into(field.line, "18 %/year")
    with qtbot.waitSignal(field.typed):
        press(field.period, Qt.Key.Key_Down)
    assert field.texts() == ("18", "month")


def test_a_period_that_is_chosen_for_a_bare_number_leaves_the_text(qtbot: QtBot) -> None:
    field = RateField()
    shown(qtbot, FieldRow("&Rate", field))
    type_into(field.line, "1.5")
    press(field.period, Qt.Key.Key_Down)
    assert field.texts() == ("1.5", "month")


def test_a_period_does_not_stay_from_a_text_that_is_gone(qtbot: QtBot) -> None:
    field = RateField()
    shown(qtbot, FieldRow("&Rate", field))
    press(field.period, Qt.Key.Key_Down)
    type_into(field.line, "0.05 %/day")
    type_into(field.line, "1.5")
    assert field.texts() == ("1.5", "month"), "as it was chosen before"
    type_into(field.line, "18 %/year")
    field.line.clear()
    assert field.texts() == ("", "month")
    field.fill("", "")
    assert field.texts() == ("", "year"), "where nothing is known a rate is one a year"


def test_a_period_that_is_chosen_stays(qtbot: QtBot) -> None:
    field = RateField()
    shown(qtbot, FieldRow("&Rate", field))
    type_into(field.line, "0.05 %/day")
    press(field.period, Qt.Key.Key_Up)
    type_into(field.line, "1.5")
    assert field.texts() == ("1.5", "month")


def test_a_rate_that_cannot_be_read_says_so(qtbot: QtBot) -> None:
    field = RateField()
    form = shown(qtbot, Form(FieldRow("&Rate", field)))
    type_into(field.line, "much")
    form.other.setFocus()
    assert form.row.error == error_text(UserError("rate_not_a_number"))
    assert field.rate() is None


# Dates


@pytest.mark.parametrize(
    ("typed", "caption"),
    [
        ("2026-11-22", "Sun 22 Nov 2026, 2 days ago"),
        ("11-22", "Sun 22 Nov 2026, 2 days ago"),
        ("22 Nov", "Sun 22 Nov 2026, 2 days ago"),
        ("today", "Tue 24 Nov 2026, today"),
        ("12月5日", "Sat 5 Dec 2026, in 11 days"),
    ],
)
def test_a_date_says_its_weekday_and_distance(qtbot: QtBot, typed: str, caption: str) -> None:
    field = DateField(TODAY)
    row = shown(qtbot, FieldRow("&Due date", field))
    type_into(field, typed)
    assert row.caption == caption
    assert field.text() == typed


@pytest.mark.parametrize("typed", ["1990-11-22", "2062-11-22"])
def test_a_date_far_off_asks_for_its_year(qtbot: QtBot, typed: str) -> None:
    field = DateField(TODAY)
    row = shown(qtbot, FieldRow("&Due date", field))
    type_into(field, typed)
    assert row.caption.endswith(". Is the year right?")
    type_into(field, "2016-11-22")
    assert not row.caption.endswith("?")


def test_a_date_that_is_there_from_the_start_is_said_too(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    field.set_day(TODAY)
    assert FieldRow("&Paid on", field).caption == "Tue 24 Nov 2026, today"


def test_the_calendar_is_opened_and_used_by_keyboard(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    shown(qtbot, FieldRow("&Due date", field))
    field.setFocus()
    type_into(field, "2026-12-05")
    press(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.open_calendar()
    assert calendar.isVisible()
    assert calendar.month.selectedDate().toString("yyyy-MM-dd") == "2026-12-05"
    view = calendar.month.focusProxy() or calendar.month
    press(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(field.typed):
        press(view, Qt.Key.Key_Return)
    assert not calendar.isVisible()
    assert field.text() == "2026-12-06"
    assert focused() is field


def test_the_calendar_says_its_days_whole(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    shown(qtbot, FieldRow("&Due date", field))
    (table,) = field.open_calendar().month.findChildren(QTableView)
    assert table.accessibleName() == "Calendar"
    press(table, Qt.Key.Key_Left)
    assert table.accessibleDescription() == "Mon 23 Nov 2026, yesterday"


def test_escape_closes_the_calendar_alone(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    row = shown(qtbot, FieldRow("&Due date", field))
    calendar = field.open_calendar()
    press(calendar.month, Qt.Key.Key_Escape)
    assert not calendar.isVisible()
    assert row.isVisible()
    assert field.text() == ""


# Lenders


@pytest.fixture
def lender(qtbot: QtBot) -> Iterator[LenderField]:
    form = Form(FieldRow("&Lender", LenderField(Catalogue())))
    shown(qtbot, form)
    field = form.row.field
    assert isinstance(field, LenderField)
    field.setFocus()
    yield field
    form.close()


def leave(field: LenderField) -> None:
    form = field.window()
    assert isinstance(form, Form)
    form.other.setFocus()


def offers(field: LenderField) -> list[str]:
    model = field.popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_lenders_are_offered_while_typing_in_both_languages(
    qtbot: QtBot, lender: LenderField
) -> None:
    keys(lender, "hua")
    assert lender.popup.isVisible()
    assert offers(lender)[:2] == ["Huabei", "Hua Xia Bank card"]
    type_into(lender, "花")
    assert offers(lender) == ["Huabei"]
    type_into(lender, "nobody I know")
    assert not lender.popup.isVisible()


def test_a_lender_is_chosen_by_keyboard(qtbot: QtBot, lender: LenderField) -> None:
    keys(lender, "jie")
    with qtbot.waitSignal(lender.typed):
        press(lender.popup, Qt.Key.Key_Down)
        press(lender.popup, Qt.Key.Key_Return)
    assert lender.text() == "Jiebei"
    preset = lender.preset()
    assert preset is not None
    assert preset.id == "jiebei"
    assert lender.caption == "Alipay · Platform loan"


def test_the_whole_list_opens_by_keyboard(qtbot: QtBot, lender: LenderField) -> None:
    press(lender, Qt.Key.Key_Down)
    assert len(offers(lender)) == len(Catalogue().presets())
    press(lender.popup, Qt.Key.Key_Escape)
    assert not lender.popup.isVisible()
    keys(lender, "Jiebei")
    lender.popup.hide()
    press(lender, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert len(offers(lender)) == len(Catalogue().presets())
    lender.popup.hide()


def test_what_comes_after_tab_is_for_the_next_field(qtbot: QtBot, lender: LenderField) -> None:
    """The list that closes hands on the keys that were under way to it."""
    leave(lender)
    keys(lender, "6")
    form = lender.window()
    assert isinstance(form, Form)
    assert (lender.text(), form.other.text()) == ("", "6")


def test_an_alias_becomes_the_name_on_leaving(qtbot: QtBot, lender: LenderField) -> None:
    keys(lender, "gsyh")
    lender.popup.hide()
    leave(lender)
    assert lender.text() == "ICBC card"


def test_a_lender_that_nobody_knows_stays_as_typed(qtbot: QtBot, lender: LenderField) -> None:
    keys(lender, "Uncle Wang")
    leave(lender)
    assert lender.text() == "Uncle Wang"
    assert lender.preset() is None
    assert lender.caption == ""


# Rows, choices, disclosure


def test_a_row_names_its_field_and_says_what_is_required(qtbot: QtBot) -> None:
    field = AmountField(currency_of("CNY"))
    row = shown(qtbot, FieldRow("&Balance", field, required=True))
    assert row.label.buddy() is field
    assert field.accessibleName() == "Balance, required"
    assert "required" in [label.text() for label in row.findChildren(QLabel)]


def test_a_row_tells_a_screen_reader_what_stands_under_it(qtbot: QtBot) -> None:
    field = CheckedEdit(str)
    row = shown(qtbot, FieldRow("&Rate", field))
    row.set_hint("18.25 %/year")
    assert message(row) == "18.25 %/year"
    row.set_source("Preset, grade B", "The whole source")
    assert message(row) == "Preset, grade B", "a source says more than a hint"
    assert field.accessibleDescription() == "The whole source"
    row.set_caption("= 1 % a month")
    assert message(row) == "= 1 % a month | Preset, grade B"
    row.show_error(UserError("rate_not_a_number"))
    assert message(row) == error_text(UserError("rate_not_a_number"))
    assert field.accessibleDescription() == error_text(UserError("rate_not_a_number"))


def test_an_error_of_a_service_goes_with_the_next_key(qtbot: QtBot) -> None:
    field = AmountField(currency_of("CNY"))
    row = shown(qtbot, FieldRow("&Amount", field))
    row.show_error(UserError("amount_missing"))
    assert row.error
    keys(field, "5")
    assert row.error == ""


def test_a_row_keeps_room_for_its_message(qtbot: QtBot) -> None:
    field = AmountField(currency_of("CNY"))
    row = shown(qtbot, FieldRow("&Balance", field, room=True))
    before = row.sizeHint().height()
    type_into(field, "1.2万")
    assert row.sizeHint().height() == before


@pytest.mark.parametrize(
    ("label", "bare"),
    [
        ("&Rate", "Rate"),
        ("利率(&R)", "利率"),
        ("Save and add &another", "Save and add another"),
        ("", ""),
    ],
)
def test_a_label_is_read_without_its_mnemonic(label: str, bare: str) -> None:
    assert plain(label) == bare


@pytest.mark.parametrize(("focus", "after"), [(False, 0), (True, 1)])
def test_the_wheel_changes_a_choice_only_in_focus(qtbot: QtBot, focus: bool, after: int) -> None:
    form = Form(FieldRow("&Kind", Choice([("a", "A"), ("b", "B")])))
    shown(qtbot, form)
    choice = form.row.field
    assert isinstance(choice, Choice)
    (choice if focus else form.other).setFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, event)
    assert choice.currentIndex() == after


@pytest.mark.parametrize("moves", [True, False])
def test_a_disclosure_opens_with_motion_only_where_it_is_wanted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, moves: bool
) -> None:
    monkeypatch.setattr(disclosure, "moves", lambda: moves)
    body = QLabel("less needed\n" * 8)
    part = shown(qtbot, Disclosure("&More", body))
    assert not body.isVisible()
    assert part.link.accessibleDescription() == "Hidden"
    press(part.link, Qt.Key.Key_Return)
    assert body.isVisible()
    assert part.link.accessibleDescription() == "Shown"
    assert (body.maximumHeight() < body.sizeHint().height()) is moves
    qtbot.waitUntil(lambda: body.maximumHeight() > 10_000, timeout=2000)
    press(part.link, Qt.Key.Key_Space)
    assert not body.isVisible()


def test_the_system_is_asked_whether_things_may_move(qapp: QApplication) -> None:
    assert disclosure.moves() in (True, False)
    settle()
