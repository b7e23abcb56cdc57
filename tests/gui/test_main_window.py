"""The window as a whole: start, list, panel, keyboard, undo, language, the other process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QModelIndex, Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ashore.domain.debt import Status
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import Period, Rate
from ashore.domain.stage import Stage
from ashore.gui import theme
from ashore.gui.calculator.window import CalculatorWindow
from ashore.gui.commands import Commands
from ashore.gui.desk import Desk
from ashore.gui.dialogs.balance import BalanceDialog
from ashore.gui.dialogs.charge import ChargeDialog
from ashore.gui.dialogs.correction import CorrectionDialog
from ashore.gui.dialogs.debt_form import DebtForm
from ashore.gui.dialogs.explain import ExplainDialog
from ashore.gui.dialogs.fee import FeeDialog
from ashore.gui.dialogs.ledger import LedgerDialog
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.gui.dialogs.rate_change import RateChangeDialog
from ashore.gui.dialogs.reconcile import ReconcileDialog
from ashore.gui.dialogs.waiver import WaiverDialog
from ashore.gui.main_window import MainWindow
from ashore.gui.models.cells import edit_text
from ashore.gui.models.columns import Column
from ashore.gui.pages.debts_list import DebtsList
from ashore.gui.preferences import Preferences
from ashore.gui.widgets.edges import edge_paddings
from ashore.gui.widgets.key_figure import KeyFigure
from ashore.gui.widgets.scale_tip import with_scale
from ashore.gui.widgets.stage_scale import FULL_HEIGHT
from ashore.paths import Profile
from ashore.words import language

TODAY = date(2026, 11, 24)


class Opened:
    """A window whose debts are shown, with short ways to its parts."""

    def __init__(self, qtbot: QtBot, profile: Profile, *, demo: bool) -> None:
        self.qtbot, self.profile = qtbot, profile
        self.window = MainWindow(profile, Preferences(profile.settings), lambda: TODAY, demo=demo)
        qtbot.addWidget(self.window)
        with qtbot.waitSignal(self.window.store_opened, timeout=20_000):
            self.window.show()
        qtbot.waitUntil(lambda: self.content.panel.widget() is not None)

    @property
    def content(self) -> DebtsList:
        content = self.window.debts.content
        assert content is not None
        return content

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    def names(self) -> list[str]:
        model = self.content.model
        return [model.standing(row).debt.name for row in range(model.rowCount())]

    def select(self, lender: str) -> None:
        self.content.reveal(
            next(s.debt.id for s in self.desk.standings.values() if s.debt.lender == lender)
        )
        self.settle()

    def settle(self) -> None:
        """Let the zero timers run, which the panel waits for."""
        for _ in range(5):
            QApplication.processEvents()

    def action(self, key: str) -> None:
        self.window.actions_table[key].trigger()
        self.settle()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = language.current()
    language.use("en")
    yield
    language.use(before)


@pytest.fixture
def demo(qtbot: QtBot, profile: Profile) -> Iterator[Opened]:
    opened = Opened(qtbot, profile, demo=True)
    yield opened
    opened.window.close()


@pytest.fixture
def empty(qtbot: QtBot, profile: Profile) -> Iterator[Opened]:
    opened = Opened(qtbot, profile, demo=False)
    yield opened
    opened.window.close()


def test_the_demo_is_listed_in_order_of_repayment(demo: Opened) -> None:
    ranks = [demo.content.model.rank(demo.content.model.standing(row)) for row in range(12)]
    assert ranks == list(range(1, 13))
    assert demo.names()[0] == "Yangqianguan"
    assert "Yangqianguan" in demo.content.filter_bar.sentence.text()
    assert demo.content.model.is_first(demo.content.model.standing(0))
    assert not demo.content.model.is_first(demo.content.model.standing(1))


def test_a_second_start_shows_the_same_rows_by_the_first_look(
    qtbot: QtBot, profile: Profile
) -> None:
    first = Opened(qtbot, profile, demo=True)
    names = first.names()
    first.window.close()
    second = MainWindow(profile, Preferences(profile.settings), lambda: TODAY, demo=True)
    qtbot.addWidget(second)
    seen: list[str] = []
    second.rows_shown.connect(lambda: seen.append("rows"))
    second.store_opened.connect(lambda: seen.append("store"))
    with qtbot.waitSignal(second.store_opened, timeout=20_000):
        second.show()
    assert seen == ["rows", "store"]
    content = second.debts.content
    assert content is not None
    assert [content.model.standing(row).debt.name for row in range(len(names))] == names
    second.close()


@pytest.mark.parametrize("column", list(Column))
def test_every_column_sorts_both_ways_and_keeps_the_selection(demo: Opened, column: Column) -> None:
    demo.select("jiebei")
    demo.content.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    upwards = demo.names()
    demo.content.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert sorted(demo.names()) == sorted(upwards)
    assert demo.content.selected is not None
    assert demo.content.selected.debt.lender == "jiebei"
    row = demo.content.table.currentIndex().row()
    assert demo.content.model.standing(row).debt.lender == "jiebei"
    marked = {index.row() for index in demo.content.table.selectionModel().selectedIndexes()}
    assert marked == {row}


def test_sorting_is_by_value_and_not_by_text(demo: Opened) -> None:
    demo.content.table.sortByColumn(Column.OVERDUE, Qt.SortOrder.DescendingOrder)
    days = [demo.content.model.standing(row).days_overdue for row in range(6)]
    assert days == [730, 372, 24, 16, 9, 7]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("jieb", ["Jiebei"]),
        ("借呗", ["Jiebei"]),
        ("ICBC", ["ICBC card"]),
        ("card formal", ["Hua Xia Bank card", "CIB card"]),
        ("no such debt", []),
    ],
)
def test_search_finds_names_in_both_languages_and_stages(
    demo: Opened, typed: str, found: list[str]
) -> None:
    demo.window.debts.search.setText(typed)
    demo.qtbot.waitUntil(lambda: demo.content.model.filter.words == typed)
    assert demo.names() == found


def test_a_search_without_a_match_says_so_and_leads_back(demo: Opened) -> None:
    demo.window.debts.search.setText("no such debt")
    demo.qtbot.waitUntil(demo.content.empty.isVisible)
    assert demo.content.filter_bar.isVisible()
    demo.content.empty.all_wanted.emit()
    assert len(demo.names()) == 18


def test_filters_by_stage_and_status(demo: Opened) -> None:
    demo.content.filter_bar.changed.emit({"stage": Stage.FORMAL_COLLECTION})
    assert demo.names() == ["Weilidai", "Hua Xia Bank card", "CIB card", "Renovation loan"]
    demo.content.filter_bar.changed.emit({"stage": Stage.AGREEMENT})
    assert demo.names() == ["Training loan", "Car loan", "Card with an agreement"]
    demo.content.filter_bar.changed.emit({"stage": None, "status": Status.CLOSED})
    assert demo.names() == ["Phone instalments"]
    demo.content.summary.followed.emit("overdue")
    assert all(demo.content.model.standing(row).days_overdue for row in range(6))
    assert len(demo.names()) == 8


def test_the_summary_leads_to_what_is_due_next(demo: Opened) -> None:
    demo.content.summary.followed.emit("next")
    assert demo.content.selected is not None
    assert demo.content.selected.debt.lender == "icbc-card"


def panel_text(opened: Opened) -> str:
    from PySide6.QtWidgets import QLabel

    labels = opened.content.panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels).replace("\N{NO-BREAK SPACE}", " ")


def test_the_panel_explains_the_selected_debt(demo: Opened) -> None:
    demo.select("jiebei")
    text = panel_text(demo)
    for expected in (
        "¥24,000.00", "9 days overdue", "15 Nov", "16 Nov", "1 Dec",
        "21,820.00 × 0.04 % = 8.73", "2,180.00 × 0.06 % = 1.31", "M1", "Special mention",
        "What the lender usually does", "What you can do",
    ):  # fmt: skip
        assert expected in text, expected


def test_delete_is_undone_and_done_again(demo: Opened) -> None:
    demo.select("jiebei")
    record = demo.content.selected
    assert record is not None
    before = demo.desk.records[record.debt.id]
    demo.action("delete")
    assert "Jiebei" not in demo.names()
    assert "Jiebei" in demo.window.actions_table["undo"].text()
    demo.action("undo")
    assert demo.desk.records[record.debt.id] == before
    assert demo.content.selected is not None
    assert demo.content.selected.debt.name == "Jiebei"
    demo.action("redo")
    assert "Jiebei" not in demo.names()
    assert demo.desk.store.record(record.debt.id) is None


def test_close_archive_and_back(demo: Opened) -> None:
    demo.select("jiebei")
    demo.action("close")
    assert "Jiebei" not in demo.names()
    demo.action("undo")
    demo.action("archive")
    demo.content.filter_bar.changed.emit({"status": Status.ARCHIVED})
    assert demo.names() == ["Jiebei"]
    demo.action("restore")
    demo.content.filter_bar.changed.emit({"status": Status.OPEN})
    assert "Jiebei" in demo.names()


def test_a_payment_of_everything_says_that_nothing_is_left(demo: Opened) -> None:
    demo.select("jiebei")
    demo.action("payment")
    dialog = demo.window.findChild(PaymentDialog)
    assert isinstance(dialog, PaymentDialog)
    dialog.amount.set_amount(dialog.now.balance)
    dialog.save.click()
    said = [label.text() for label in demo.window.findChildren(QLabel) if label.isVisible()]
    assert "The payment on Jiebei was recorded; nothing is left to repay." in said


def edit(demo: Opened, column: Column, text: str) -> None:
    index = demo.content.model.index(demo.content.table.currentIndex().row(), column)
    demo.content.table.setCurrentIndex(index)
    QTest.keyClick(demo.content.table, Qt.Key.Key_F2)
    editor = demo.content.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    editor.insert(text)  # keyClicks knows ASCII only
    QTest.keyClick(editor, Qt.Key.Key_Return)
    demo.settle()


@pytest.mark.parametrize(
    ("column", "typed", "field", "expected"),
    [
        (Column.BALANCE, "1.2万", "balance", 1_200_000),
        (Column.DUE, "2026-11-20", "due_date", date(2026, 11, 20)),
        (Column.AMOUNT_DUE, "99.50", "amount_due", 9_950),
    ],
)
def test_a_figure_is_edited_in_its_place(
    demo: Opened, column: Column, typed: str, field: str, expected: object
) -> None:
    demo.content.table.setColumnHidden(Column.AMOUNT_DUE, False)
    demo.select("jiebei")
    edit(demo, column, typed)
    assert demo.content.selected is not None
    assert getattr(demo.content.selected, field) == expected
    demo.action("undo")
    assert getattr(demo.content.selected, field) != expected


@pytest.mark.parametrize(
    ("typed", "percent", "period"),
    [
        ("0.05 %/day", "0.05", Period.DAY),
        ("12% a year", "12", Period.YEAR),
        ("0.06", "0.06", Period.DAY),  # the period stays that of the old rate
        ("万分之五", "0.05", Period.DAY),
    ],
)
def test_the_rate_is_edited_in_its_place_with_its_period(
    demo: Opened, typed: str, percent: str, period: Period
) -> None:
    demo.select("jiebei")
    index = demo.content.model.index(demo.content.table.currentIndex().row(), Column.RATE)
    assert index.data(Qt.ItemDataRole.EditRole) == "0.04 % a day"
    edit(demo, Column.RATE, typed)
    assert demo.content.selected is not None
    assert demo.content.selected.rate == Rate(Decimal(percent), period)
    demo.action("undo")
    assert demo.content.selected.rate == Rate(Decimal("0.04"), Period.DAY)


def test_a_rate_without_a_change_of_text_stays_as_it_is(demo: Opened) -> None:
    """What the editor starts with reads back as the same rate, in both languages."""
    for code in ("en", "zh_CN"):
        language.use(code)
        for standing in demo.desk.portfolio.standings:
            if standing.rate is not None:
                text = edit_text(standing, Column.RATE)
                assert parse_rate(text, Period.MONTH) == standing.rate


def test_the_tip_of_a_row_shows_the_stage_scale(demo: Opened) -> None:
    demo.select("jiebei")
    assert demo.content.selected is not None
    tip = with_scale("9 days", demo.content.selected, 2.0)
    assert tip.startswith('<p style="white-space: pre">9 days</p><img src="data:image/png;base64,')
    document = QTextDocument()
    document.setHtml(tip)
    assert document.size().height() > FULL_HEIGHT
    assert document.idealWidth() >= 240
    none = replace(demo.content.selected, boundaries=None)
    assert with_scale("Not <b>", none, 1.0) == "Not <b>"


def test_the_edge_of_the_table_has_12_px(demo: Opened) -> None:
    columns = demo.content.table.horizontalHeader()
    assert edge_paddings(columns, Column.RANK, 8, 12) == (12, 8)
    assert edge_paddings(columns, Column.BALANCE, 8, 12) == (8, 8)
    demo.content.table.setColumnHidden(Column.RANK, True)
    assert edge_paddings(columns, Column.DEBT, 8, 12) == (12, 8)
    last = max((c for c in Column if not columns.isSectionHidden(c)), key=columns.visualIndex)
    assert edge_paddings(columns, last, 8, 12) == (8, 12)


def test_a_wrong_figure_in_its_place_is_refused_in_words(demo: Opened) -> None:
    demo.select("jiebei")
    edit(demo, Column.BALANCE, "lots")
    assert demo.content.selected is not None
    assert demo.content.selected.balance == 2_400_000
    editors = demo.content.table.viewport().findChildren(QLineEdit)
    [editor] = [one for one in editors if one.isVisible()]
    assert editor.text() == "lots"
    assert "not an amount" in editor.accessibleDescription()


def test_the_first_column_speaks_the_row(demo: Opened) -> None:
    demo.select("jiebei")
    row = demo.content.table.currentIndex().row()
    spoken = demo.content.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Jiebei, ¥24,000.00, 9 days overdue, phone contact, number 3 in the order"
    assert demo.content.table.accessibleName()


def test_first_run_shows_one_block_with_a_primary_button(empty: Opened) -> None:
    assert empty.content.empty.isVisible()
    assert not empty.content.filter_bar.isVisible()
    primaries = [
        button
        for button in empty.content.empty.findChildren(QPushButton)
        if button.isVisible() and button.property("primary")
    ]
    assert [button.text() for button in primaries] == ["Add the first debt"]


def test_language_and_theme_are_switched_at_run_time(demo: Opened) -> None:
    demo.select("jiebei")
    demo.window.use_language("zh_CN")
    demo.settle()
    assert demo.window.windowTitle().startswith("上岸")
    assert demo.content.selected is not None
    assert demo.content.selected.debt.name == "借呗"
    demo.window.use_theme("dark")
    assert theme.current().name == "dark"
    demo.window.use_theme("light")
    demo.window.use_language("en")
    demo.settle()
    assert demo.names()[0] == "Yangqianguan"


def test_a_change_after_a_switch_of_language_reaches_only_what_is_shown(demo: Opened) -> None:
    for code in ("zh_CN", "en", "zh_CN", "en"):
        demo.window.use_language(code)
        demo.qtbot.wait(20)
    demo.window.show_page("debts")
    assert demo.desk.receivers(SIGNAL("changed(QVariant)")) <= 3
    assert len(demo.window.findChildren(Commands)) == 1
    assert len(demo.window.findChildren(QMenuBar)) == 1
    demo.select("jiebei")
    demo.action("delete")
    demo.qtbot.wait(20)
    assert "Jiebei" not in demo.names()


@pytest.mark.parametrize("after_ms", [0, 5, 40, 120, 250, 400])
def test_closed_while_loading_is_closed(qtbot: QtBot, profile: Profile, after_ms: int) -> None:
    window = MainWindow(profile, Preferences(profile.settings), lambda: TODAY, demo=True)
    qtbot.addWidget(window)
    window.show()
    qtbot.wait(after_ms)
    window.close()
    qtbot.wait(300)
    assert not window.isVisible()
    assert not any(
        timer.isActive() and timer.interval() > 1000 for timer in window.findChildren(QTimer)
    )


def test_the_first_debts_of_a_new_profile_have_columns_wide_enough(empty: Opened) -> None:
    from ashore.catalogue import Catalogue
    from ashore.services.debts import add_debt
    from ashore.services.fields import read_fields

    texts = {"name": "Huabei", "lender": "huabei", "balance": "6320.50", "due_date": "2026-11-20"}
    draft = read_fields(texts, Catalogue(), TODAY).draft
    assert draft is not None
    empty.window.resize(1280, 720)
    empty.desk.do(add_debt, draft)
    empty.settle()
    table = empty.content.table
    for column in Column:
        if not table.isColumnHidden(column):
            assert table.columnWidth(column) >= min(table.sizeHintForColumn(column), 112), column


def test_a_figure_of_the_summary_is_never_cut(demo: Opened) -> None:
    for width in (1280, 900, 620):
        demo.window.resize(width, 720)
        demo.settle()
        for figure in demo.content.summary.findChildren(KeyFigure):
            assert figure.width() >= figure.sizeHint().width(), width


def test_another_process_writes_and_the_window_shows_it(demo: Opened) -> None:
    from ashore.catalogue import Catalogue
    from ashore.services.debts import add_debt
    from ashore.services.fields import read_fields
    from ashore.storage import Store

    texts = {"name": "From elsewhere", "balance": "100", "due_date": "2026-11-20"}
    draft = read_fields(texts, Catalogue(), TODAY).draft
    assert draft is not None
    other = Store.open(Path(demo.profile.folder))
    add_debt(other, draft)
    other.close()
    demo.qtbot.waitUntil(lambda: "From elsewhere" in demo.names(), timeout=6_000)


def test_midnight_passes(qtbot: QtBot, profile: Profile) -> None:
    day = [TODAY]
    window = MainWindow(profile, Preferences(profile.settings), lambda: day[0])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.store_opened, timeout=20_000):
        window.show()
    day[0] = date(2026, 11, 25)
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.today == day[0], timeout=6_000)
    window.close()


def test_columns_that_the_person_changed_are_kept(qtbot: QtBot, profile: Profile) -> None:
    first = Opened(qtbot, profile, demo=True)
    header = first.content.table.horizontalHeader()
    header.moveSection(header.visualIndex(Column.COST), 1)
    first.content.table.setColumnHidden(Column.NEXT, True)
    header.resizeSection(Column.BALANCE, 190)
    qtbot.waitUntil(lambda: not Preferences(profile.settings).columns.isEmpty())
    first.window.close()
    second = Opened(qtbot, profile, demo=True)
    header = second.content.table.horizontalHeader()
    assert header.visualIndex(Column.COST) == 1
    assert second.content.table.isColumnHidden(Column.NEXT)
    assert header.sectionSize(Column.BALANCE) == 190
    second.window.close()


def test_the_panel_goes_below_in_a_narrow_window(demo: Opened) -> None:
    demo.window.resize(1280, 720)
    demo.settle()
    page = demo.window.debts
    assert page.panel_card.x() > page.list_card.x()
    demo.window.resize(800, 720)
    demo.settle()
    assert page.panel_card.y() > page.list_card.y()


def test_no_shortcut_is_used_twice_and_every_control_has_a_name(demo: Opened) -> None:
    table = demo.window.actions_table
    shortcuts = [a.shortcut().toString() for a in table.all() if not a.shortcut().isEmpty()]
    assert len(shortcuts) == len(set(shortcuts))
    for child in demo.window.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() != Qt.FocusPolicy.NoFocus:
            named = child.accessibleName() or getattr(child, "text", lambda: "")()
            inside_table = isinstance(child.parent(), QAbstractItemView)
            assert named or inside_table, (type(child), child.objectName())


def test_the_model_is_a_model(demo: Opened, qtmodeltester: object) -> None:
    qtmodeltester.check(demo.content.model)  # type: ignore[attr-defined]
    assert demo.content.model.rowCount(demo.content.model.index(0, 0)) == 0
    assert demo.content.model.columnCount(QModelIndex()) == len(Column)


def test_a_bug_is_told_calmly_with_details_that_hold_nothing_private(demo: Opened) -> None:
    demo.window.tell_bug(ValueError("Jiebei owes 24,000.00"))
    assert demo.window.notice.isVisible()
    button = demo.window.notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    copied = QApplication.clipboard().text()
    assert "ValueError" in copied
    assert "Jiebei" not in copied


def test_the_menu_sorts_by_a_column_and_again_the_other_way_round(demo: Opened) -> None:
    menu = demo.window.actions_table["sort"].menu()
    assert isinstance(menu, QMenu)
    by_days = menu.actions()[Column.OVERDUE]
    by_days.trigger()
    by_days.trigger()
    assert demo.content.model.standing(0).days_overdue == 730


@pytest.mark.parametrize(
    ("action", "dialog"),
    [
        ("payment", PaymentDialog), ("balance", BalanceDialog), ("charge", ChargeDialog),
        ("fee", FeeDialog), ("waiver", WaiverDialog), ("rate", RateChangeDialog),
        ("correction", CorrectionDialog), ("ledger", LedgerDialog), ("explain", ExplainDialog),
        ("reconcile", ReconcileDialog),
    ],
)  # fmt: skip
def test_the_menu_opens_each_dialog_of_the_ledger_on_the_selected_debt(
    demo: Opened, action: str, dialog: type[QWidget]
) -> None:
    demo.select("jiebei")
    demo.action(action)
    found = demo.window.findChild(dialog)
    assert isinstance(found, dialog)
    assert found.isVisible()
    assert "Jiebei" in found.windowTitle()


def test_without_a_selected_debt_nothing_of_the_ledger_can_be_chosen(empty: Opened) -> None:
    for key in ("charge", "fee", "waiver", "rate", "correction", "ledger", "explain", "reconcile"):
        assert not empty.window.actions_table[key].isEnabled(), key


def test_a_charge_is_recorded_and_undone_from_the_window(demo: Opened) -> None:
    demo.select("jiebei")
    before = dict(demo.desk.records)
    demo.action("charge")
    dialog = demo.window.findChild(ChargeDialog)
    assert isinstance(dialog, ChargeDialog)
    dialog.amount.set_amount(1_000_00)
    dialog.save.click()
    demo.settle()
    assert demo.desk.records != before
    undo = demo.window.actions_table["undo"]
    assert undo.text() == "&Undo: Charge on Jiebei"
    undo.trigger()
    assert demo.desk.records == before


def test_an_entry_of_the_history_is_opened_from_the_window(demo: Opened) -> None:
    demo.select("jiebei")
    panel = demo.content.panel
    charge = demo.content.selected
    assert charge is not None
    demo.action("charge")
    first = demo.window.findChild(ChargeDialog)
    assert isinstance(first, ChargeDialog)
    first.amount.set_amount(1_000_00)
    first.save.click()
    demo.settle()
    entry = demo.desk.records[charge.debt.id].entries[-1]
    panel.entry_wanted.emit(entry.id)
    demo.settle()
    opened = [d for d in demo.window.findChildren(ChargeDialog) if d.isVisible()]
    assert [d.amount.amount() for d in opened] == [1_000_00]


def test_a_page_that_no_term_explains_is_taken_as_the_balance(demo: Opened) -> None:
    demo.select("jiebei")
    demo.action("reconcile")
    compare = demo.window.findChild(ReconcileDialog)
    assert isinstance(compare, ReconcileDialog)
    compare.total.set_amount(30_000_00)
    demo.settle()
    compare.take.click()
    demo.settle()
    balance = demo.window.findChild(BalanceDialog)
    assert isinstance(balance, BalanceDialog)
    assert balance.balance.amount() == 30_000_00


def test_the_calculator_stays_open_beside_the_window(empty: Opened) -> None:
    empty.action("calculator")
    found = empty.window.findChild(CalculatorWindow)
    assert isinstance(found, CalculatorWindow)
    assert found.isVisible()
    assert not found.isModal()


def test_a_wanted_form_opens_with_the_debts(qtbot: QtBot, profile: Profile) -> None:
    window = MainWindow(profile, Preferences(profile.settings), lambda: TODAY)
    qtbot.addWidget(window)
    window.want("new")
    with qtbot.waitSignal(window.store_opened, timeout=20_000):
        window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(DebtForm)))
    window.findChildren(DebtForm)[0].reject()
