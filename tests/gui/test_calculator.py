"""The calculator: live answers, what is missing, errors at their fields, rows to copy and to save."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import dress, focused, press, settle, shown, speaking, type_into

from ashore.domain.errors import UserError
from ashore.gui.calculator.page import CalculatorPage
from ashore.gui.calculator.window import CalculatorWindow
from ashore.gui.dialogs.rows_table import RowsTable
from ashore.gui.fields.rate import RateField
from ashore.gui.fields.row import FieldRow
from ashore.words import language
from ashore.words.errors import error_text

TODAY = date(2026, 11, 24)
SPACE = "\N{NO-BREAK SPACE}"
STATEMENT, MINIMUM, OFFER, PAYMENT = range(4)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def window(qtbot: QtBot) -> CalculatorWindow:
    return shown(qtbot, CalculatorWindow(TODAY))


def on_page(window: CalculatorWindow, number: int) -> CalculatorPage:
    window.tabs.setCurrentIndex(number)
    settle()
    return window.page


def put(page: CalculatorPage, **texts: str) -> None:
    """Type into fields by their name."""
    for name, text in texts.items():
        row = page.slots.row(name)
        assert row is not None, name
        if isinstance(row.focus, QLineEdit):
            type_into(row.focus, text)
        else:
            assert isinstance(row.focus, QPlainTextEdit)
            row.focus.setFocus()
            row.focus.setPlainText(text)
    settle()


def rows(table: RowsTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def said(page: CalculatorPage) -> str:
    return page.answer.said.replace(SPACE, " ")


def test_there_is_one_page_for_each_question(window: CalculatorWindow) -> None:
    titles = [window.tabs.tabText(n) for n in range(window.tabs.count())]
    assert titles == [
        "Card statement",
        "Only the minimum",
        "Instalment offer",
        "A payment's effect",
    ]
    for number in range(4):
        assert on_page(window, number) is window.all_pages()[number]
        assert "Still to fill in" in said(window.page)
        assert window.page.about in said(window.page)


def test_a_statement_is_answered_while_it_is_typed(window: CalculatorWindow) -> None:
    page = on_page(window, STATEMENT)
    put(page, statement_day="5", due_date="2026-04-23", charges="2026-03-30 1,000")
    assert said(page).endswith("Still to fill in: Up to which day")
    put(page, payments="2026-04-23 100", until="2026-05-05")
    assert said(page).startswith("Interest on the statement of 5 May 2026\n¥17.85")
    statements, interest = (view.table for view in page.answer.grids)
    assert rows(statements)[-1][0] == "Total"
    assert [row[2] for row in rows(interest)] == ["24", "13", "37"]
    assert rows(interest)[-1][-1] == "17.85"
    statements.selectRow(0)
    assert page.answer.grids[1].grid.title == "Interest on the statement of 5 Apr 2026"
    assert rows(interest)[-1][-1] == "0.00"


def test_the_minimum_and_what_the_same_amount_would_do(window: CalculatorWindow) -> None:
    page = on_page(window, MINIMUM)
    put(page, balance="7,500", rate="22", percent="4", floor="35")
    assert "Until nothing is owed\n11 years" in said(page)
    assert "With ¥300.00 every month instead: 2 years 10 months" in said(page)
    assert len(rows(page.answer.grids[0].table)) == 132 + 1
    put(page, percent="1")
    assert "never" in said(page)
    assert "does not cover the interest" in said(page)


def test_the_true_cost_of_an_offer(window: CalculatorWindow) -> None:
    page = on_page(window, OFFER)
    put(page, principal="12,000", periods="12", fee_per_period="0.38")
    assert "True cost a year\n8.3133 %" in said(page)
    assert "As quoted, a year\n4.56 %" in said(page)
    assert len(rows(page.answer.grids[0].table)) == 13
    put(page, fee_per_period="", paid_each="1,045.60")
    assert "True cost a year\n8.3133 %" in said(page)
    assert page.answer.grids[0].isHidden(), "there is no schedule without a rate"


def test_what_prepaying_does_to_an_offer(window: CalculatorWindow) -> None:
    page = on_page(window, OFFER)
    texts = {"principal": "1,000", "periods": "6", "rate": "9", "method": "equal-payment"}
    page.restore({**texts, "prepayments": "2 300"})
    settle()
    assert "Interest saved\n¥8.07" in said(page)
    assert "It ends after\n5 instalments instead of 6" in said(page)
    table = rows(page.answer.grids[0].table)
    assert table[1] == ["2", "171.07", "164.80", "6.27", "300.00", "371.63"]
    assert table[-1][4] == "300.00"
    page.restore({**texts, "prepayments": "2 300", "keep": "term"})
    settle()
    assert "Interest saved\n¥5.65" in said(page)
    assert "It ends after\n6 instalments" in said(page)
    put(page, prepayments="")
    assert "Interest saved" not in said(page)
    assert len(rows(page.answer.grids[0].table)[0]) == 5


@pytest.mark.parametrize("number", [MINIMUM, OFFER, PAYMENT])
def test_tab_reaches_the_rate_before_its_period(window: CalculatorWindow, number: int) -> None:
    page = on_page(window, number)
    field = page.slots.row("rate").field  # type: ignore[union-attr]
    assert isinstance(field, RateField)
    field.line.setFocus()
    press(field.line, Qt.Key.Key_Backtab)
    before = focused()
    assert before is not None
    assert before is not field.period
    press(before, Qt.Key.Key_Tab)
    assert focused() is field.line
    press(field.line, Qt.Key.Key_Tab)
    assert focused() is field.period


def test_what_a_payment_achieves(window: CalculatorWindow) -> None:
    page = on_page(window, PAYMENT)
    page.try_example.click()
    settle()
    assert "Until nothing is owed\n1 year 10 months" in said(page)
    assert "The extra payment saves\n¥421.38" in said(page)
    put(page, each_month="", wanted_months="12")
    assert "A month, to be over in 1 year" in said(page)
    page.empty.click()
    settle()
    assert "Still to fill in: Balance, Rate, Paid each month" in said(page)


def test_late_fees_and_interest_of_all_statements(window: CalculatorWindow) -> None:
    page = on_page(window, STATEMENT)
    put(
        page, statement_day="5", due_date="2026-04-23", charges="2026-03-30 1,000",
        payments="", until="2026-07-05", late_fee_percent="5",
    )  # fmt: skip
    assert "Late fee\n¥" in said(page)
    assert "Interest of all statements\n¥" in said(page)
    assert "Late fees of all statements\n¥" in said(page)
    statements = page.answer.grids[0].table
    fees = [row[-2] for row in rows(statements)[:-1]]
    assert fees == ["0.00", "5.00", "10.68", "16.05"], "5 % of each minimum that was missed"


def test_a_payment_that_does_not_cover_the_interest(window: CalculatorWindow) -> None:
    page = on_page(window, PAYMENT)
    put(page, balance="12,000", rate="18.25", each_month="100")
    assert "Until nothing is owed\nnever" in said(page)
    assert "Interest of the first month\n¥182.50" in said(page)
    assert "does not cover the interest" in said(page)
    put(page, once="8,000")
    assert "Without the extra payment\nnever" in said(page)
    assert "saves" not in said(page)


def test_an_error_of_the_whole_stands_at_its_field_and_goes(window: CalculatorWindow) -> None:
    page = on_page(window, OFFER)
    put(page, principal="12,000", periods="12")
    rate = page.slots.row("rate")
    assert rate is not None
    assert rate.error == error_text(UserError("offer_without_cost"))
    assert said(page).endswith("Once this is mended: Rate")
    put(page, rate="5", paid_each="100")
    each = page.slots.row("paid_each")
    assert each is not None
    assert each.error == error_text(UserError("offer_twice"))
    assert rate.error == ""
    put(page, paid_each="")
    assert each.error == ""
    assert "True cost a year" in said(page)


def test_a_wrong_line_is_named_when_its_field_is_left(window: CalculatorWindow) -> None:
    page = on_page(window, STATEMENT)
    put(page, statement_day="5", due_date="2026-04-23", until="2026-05-05")
    put(page, charges="2026-03-30 1,000\n2026-03-31 x")
    row = page.slots.row("charges")
    assert row is not None
    assert row.error == "", "it is being typed"
    assert said(page).endswith("Once this can be read: Purchases by date")
    window.tabs.setFocus()
    settle()
    assert row.error.startswith("Line 2: ")
    put(page, charges="2026-03-30 1,000")
    assert row.error == ""


def test_a_wrong_text_is_said_at_its_field_as_everywhere(window: CalculatorWindow) -> None:
    page = on_page(window, MINIMUM)
    put(page, balance="lots", rate="22")
    row = page.slots.row("balance")
    assert row is not None
    assert row.error == error_text(UserError("amount_not_a_number"))
    assert said(page).endswith("Once this can be read: Balance")


def test_an_emptied_field_counts_as_usual_again(window: CalculatorWindow) -> None:
    page = on_page(window, STATEMENT)
    rate = page.slots.row("rate")
    assert rate is not None
    assert isinstance(rate.focus, QLineEdit)
    assert rate.focus.text() == "0.05"
    put(page, rate="0.03")
    put(page, rate="")
    window.tabs.setFocus()
    settle()
    assert rate.focus.text() == "0.05"


def test_all_amounts_are_of_one_currency(window: CalculatorWindow) -> None:
    page = on_page(window, MINIMUM)
    put(page, balance="7,500", rate="22", percent="4")
    window.currency.choose("USD")
    window.currency.activated.emit(window.currency.currentIndex())
    settle()
    assert "$" in said(page)
    assert "¥" not in said(page)


def test_rows_are_copied_as_text_and_as_csv(window: CalculatorWindow, tmp_path: Path) -> None:
    page = on_page(window, STATEMENT)
    page.try_example.click()
    settle()
    view = page.answer.grids[1]
    view.links.copy.click()
    clipboard = QGuiApplication.clipboard()
    lines = clipboard.text().splitlines()
    assert lines[0] == "Interest on the statement of 5 May 2026"
    assert lines[2].startswith("30 Mar 2026  22 Apr 2026    24")
    assert view.links.said == "Copied as text."
    view.links.copy_csv.click()
    assert clipboard.mimeData().hasFormat("text/csv")
    read = list(csv.reader(io.StringIO(clipboard.text(), newline="")))
    assert read[1] == ["2026-03-30", "2026-04-22", "24", "1000.00", "0.05 %/day", "12.00", "12.00"]
    assert read[-1] == ["Total", "", "37", "", "", "17.85", "17.85"]
    target = tmp_path / "rows.csv"
    view.links.write(target)
    assert view.links.said == "Saved as rows.csv."
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == read
    view.links.write(tmp_path)
    assert view.links.said.endswith("is a folder. Name a file in it.")


def test_ctrl_c_in_the_table_copies_it(window: CalculatorWindow) -> None:
    page = on_page(window, MINIMUM)
    page.try_example.click()
    settle()
    table = page.answer.grids[0].table
    table.setFocus()
    press(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Month by month")


def test_it_speaks_the_other_language_at_once_and_keeps_what_is_typed(
    window: CalculatorWindow,
) -> None:
    page = on_page(window, MINIMUM)
    put(page, balance="7,500", rate="22", percent="4", floor="35")
    language.use("zh_CN")
    settle()
    assert window.windowTitle() == "计算器"
    assert window.tabs.currentIndex() == MINIMUM
    assert "还清需要\n11 年" in said(window.page)
    row = window.page.slots.row("balance")
    assert row is not None
    assert isinstance(row.focus, QLineEdit)
    assert row.focus.text() == "7,500"


def test_there_is_one_calculator_for_a_window(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    CalculatorWindow(TODAY, parent).open()
    CalculatorWindow(TODAY, parent).open()
    settle()
    found = [w for w in parent.findChildren(CalculatorWindow) if w.isVisible()]
    assert len(found) == 1
    assert not found[0].isModal()


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_every_control_has_a_name_and_tab_follows_the_eye(qtbot: QtBot, spoken: str) -> None:
    language.use(spoken)
    window = shown(qtbot, CalculatorWindow(TODAY))
    for number in range(4):
        page = on_page(window, number)
        page.try_example.click()
        settle()
        stops = [w for w in window.findChildren(QWidget) if _is_stop(w)]
        for stop in stops:
            text = stop.text() if isinstance(stop, QAbstractButton) else ""
            assert stop.accessibleName().strip() or text.strip(), stop
        for row in page.findChildren(FieldRow):
            assert row.label.buddy() is row.focus
        fields = [row.focus for row in page.findChildren(FieldRow) if row.isVisible()]
        fields[0].setFocus()
        reached = []
        for _ in fields:
            now = focused()
            assert now is not None
            reached.append(now)
            while (at := focused()) and at in (now, *_parts(now)):
                press(at, Qt.Key.Key_Tab)
        heights = [w.mapTo(window, QPoint()).y() for w in reached]
        assert heights == sorted(heights)


def _parts(widget: QWidget) -> list[QWidget]:
    """A rate's period belongs to its field."""
    outer = widget.parentWidget()
    return [*outer.findChildren(QComboBox)] if outer else []


def _is_stop(widget: QWidget) -> bool:
    inside = widget.parentWidget()
    if isinstance(inside, QLineEdit | QComboBox | QCalendarWidget | QAbstractItemView | QTabBar):
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible()


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize("size", [(1080, 660), (624, 300), (480, 560)])
def test_nothing_is_cut_in_any_window(qtbot: QtBot, spoken: str, size: tuple[int, int]) -> None:
    language.use(spoken)
    window = shown(qtbot, CalculatorWindow(TODAY))
    window.resize(*size)
    for number in range(4):
        page = on_page(window, number)
        page.try_example.click()
        settle()
        assert (window.width(), window.height()) == size
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.wordWrap() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        for button in page.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
