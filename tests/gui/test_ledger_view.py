"""The ledger, its explanation and the comparison with a page: figures that add up, as of any day."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import TODAY, press, settle, shown, type_into
from tests.gui.ledger_kit import READ_ON, desk, english, key, newest, owed

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.debt import EntryKind
from ashore.domain.ledger.reconcile import Cause, CauseKind
from ashore.domain.ledger.state import state
from ashore.domain.terms import Grace, PenaltyBase
from ashore.gui.commands import Commands
from ashore.gui.desk import Desk
from ashore.gui.dialogs.balance import BalanceDialog
from ashore.gui.dialogs.explain import ExplainDialog
from ashore.gui.dialogs.ledger import LedgerDialog
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.gui.dialogs.reconcile import ReconcileDialog
from ashore.gui.models.ledger_model import Column, LedgerModel
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.notice import Notice
from ashore.gui.widgets.panel.cautions import Cautions
from ashore.gui.widgets.panel.history import History
from ashore.gui.widgets.panel.owed import Owed
from ashore.services import debts, entries
from ashore.services.cautions import cautions
from ashore.services.fields import read_fields
from ashore.words.ledger_rows import ledger_rows

__all__ = ["desk", "english", "key"]
SPACE = "\N{NO-BREAK SPACE}"
CARD = {
    "name": "Card", "kind": "credit_card", "balance": "8,000", "due_date": "2026-10-23",
    "amount_due": "8,000", "repeats": "monthly", "rate": "0.05", "rate_period": "day",
    "statement_day": "5",
}  # fmt: skip


@pytest.fixture
def full(desk: Desk, key: str) -> str:
    """A ledger with a little of everything."""
    desk.do(debts.record_payment, key, 100_000, TODAY - timedelta(days=20), TODAY, "by my sister")
    desk.do(entries.record_charge, key, 50_000, TODAY - timedelta(days=30), TODAY)
    desk.do(entries.record_fee, key, 2_000, TODAY - timedelta(days=18), TODAY)
    desk.do(entries.record_waiver, key, Part.PENALTY, 100, TODAY - timedelta(days=5), TODAY)
    return key


def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def commands(qtbot: QtBot, desk: Desk) -> Commands:
    window = parent(qtbot)
    return Commands(desk, Notice(window), window)


def ledger(qtbot: QtBot, desk: Desk, key: str, commands: Commands) -> LedgerDialog:
    return shown(qtbot, LedgerDialog(desk, key, commands, None))


def texts(model: LedgerModel, column: Column) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


# The ledger


def test_every_entry_and_every_step_is_listed_by_day(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands
) -> None:
    dialog = ledger(qtbot, desk, full, commands)
    days = [
        dialog.model.index(r, 0).data(LedgerModel.SORT_ROLE) for r in range(dialog.model.rowCount())
    ]
    assert days == sorted(days)
    listed = [row.entry_id for row in dialog._rows if row.entry_id]
    assert sorted(listed) == sorted(e.id for e in desk.records[full].entries)
    what = texts(dialog.model, Column.WHAT)
    assert any(text.startswith("Payment: Interest ") and "by my sister" in text for text in what)
    assert any(text.startswith("Interest, 30 days on 24,000.00 at 0.04") for text in what)
    assert what[-1].startswith("Penalty interest, ")
    assert texts(dialog.model, Column.OWED)[-1] == f"¥{owed(desk, full).total / 100:,.2f}"


@pytest.mark.parametrize("ahead", [-69, -25, -5, 0, 1, 30, 400])
def test_the_changes_add_up_to_what_is_owed_on_any_day(desk: Desk, full: str, ahead: int) -> None:
    record, on = desk.records[full], TODAY + timedelta(days=ahead)
    rows = ledger_rows(record.debt, record.entries, on)
    reckoned = [row for row in rows if row.owed is not None]
    found = state(record.debt, record.entries, on)
    assert sum(row.change or 0 for row in reckoned) == found.total - found.credit
    assert reckoned[-1].owed == found.total - found.credit
    later = {row.entry_id for row in rows if row.later}
    assert later == {e.id for e in record.entries if e.on > on}


def test_of_a_day_before_the_first_balance_nothing_is_claimed(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands
) -> None:
    dialog = ledger(qtbot, desk, full, commands)
    type_into(dialog.as_of, (READ_ON - timedelta(days=1)).isoformat())
    card = dialog.card
    shown_figures = [card.total, *card.parts.values(), card.due, card.late, card.catch_up]
    assert {figure.text() for figure in shown_figures} == {"–"}
    assert card.since.isHidden()
    assert card.remark.text() == (
        "Nothing is recorded before the first balance, so nothing is known of this day."
    )
    assert all(row.later and row.owed is None for row in dialog._rows)
    assert not dialog.explain.isEnabled()
    type_into(dialog.as_of, READ_ON.isoformat())
    assert card.total.text() == "¥24,000.00"
    assert dialog.explain.isEnabled()


def test_a_newer_page_shows_how_it_differs_from_what_was_reckoned(desk: Desk, full: str) -> None:
    total = owed(desk, full).total
    desk.do(debts.update_balance, full, total + 1_955, TODAY, None, None, TODAY)
    record = desk.records[full]
    rows = ledger_rows(record.debt, record.entries, TODAY)
    page = rows[-1]
    assert (page.change, page.owed) == (1_955, total + 1_955)
    assert page.what == "Balance read, 19.55 more than reckoned"
    assert sum(row.change or 0 for row in rows) == total + 1_955
    desk.do(debts.update_balance, full, total, TODAY, None, None, TODAY)
    record = desk.records[full]
    assert ledger_rows(record.debt, record.entries, TODAY)[-1].what == (
        "Balance read, 19.55 less than reckoned"
    )
    desk.do(debts.update_balance, full, total, TODAY, None, None, TODAY)
    record = desk.records[full]
    assert ledger_rows(record.debt, record.entries, TODAY)[-1].what == "Balance read, as reckoned"


def test_as_of_another_day_shows_the_state_of_that_day(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands
) -> None:
    dialog = ledger(qtbot, desk, full, commands)
    type_into(dialog.as_of, READ_ON.isoformat())
    assert dialog.card.total.text() == "¥24,000.00"
    later = [row for row in dialog._rows if row.later]
    assert len(later) == 4
    assert "lies ahead" in dialog.model.index(dialog.model.rowCount() - 1, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    type_into(dialog.as_of, (TODAY + timedelta(days=30)).isoformat())
    record = desk.records[full]
    ahead = state(record.debt, record.entries, TODAY + timedelta(days=30))
    assert dialog.card.total.text() == f"¥{ahead.total / 100:,.2f}"
    assert "nothing more is recorded" in dialog.card.remark.text()
    type_into(dialog.as_of, "no day")
    assert dialog.card.total.text() == f"¥{owed(desk, full).total / 100:,.2f}"


def test_without_a_rate_nothing_is_shown_as_if_it_were_known(
    qtbot: QtBot, desk: Desk, key: str, commands: Commands
) -> None:
    debt = desk.records[key].debt
    desk.do(entries.set_terms, key, replace(debt.terms, rate=None))
    dialog = ledger(qtbot, desk, key, commands)
    assert dialog.card.total.text() == "–"
    assert "rate is not known" in dialog.card.remark.text()


def test_an_entry_is_opened_by_enter_and_deleted_by_del(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands
) -> None:
    dialog = ledger(qtbot, desk, full, commands)
    assert not dialog.edit.isEnabled(), "the newest row was derived"
    paid = newest(desk, full, EntryKind.PAYMENT)
    dialog.table.selectRow(dialog.model.row_of(paid.id) or 0)
    assert dialog.edit.isEnabled()
    press(dialog.table, Qt.Key.Key_Return)
    opened = [w for w in dialog.findChildren(PaymentDialog) if w.isVisible()]
    assert [w.amount.amount() for w in opened] == [100_000]
    opened[0].reject()
    dialog.activateWindow()
    settle()
    press(dialog.table, Qt.Key.Key_Delete)
    assert dialog.model.row_of(paid.id) is None
    assert dialog.notice.isVisible()
    press(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.model.row_of(paid.id) is not None


def test_an_entry_is_edited_and_deleted_by_button_and_by_right_click(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands
) -> None:
    dialog = ledger(qtbot, desk, full, commands)
    where = QPoint(4, 4)
    dialog.table.customContextMenuRequested.emit(where)
    assert not dialog.table.findChildren(QMenu), "a derived row cannot be changed"
    paid = newest(desk, full, EntryKind.PAYMENT)
    dialog.table.selectRow(dialog.model.row_of(paid.id) or 0)
    dialog.table.customContextMenuRequested.emit(where)
    (menu,) = dialog.table.findChildren(QMenu)
    assert [a.text() for a in menu.actions()] == [dialog.edit.text(), dialog.delete.text()]
    menu.actions()[0].trigger()
    menu.close()
    opened = [w for w in dialog.findChildren(PaymentDialog) if w.isVisible()]
    assert [w.amount.amount() for w in opened] == [100_000]
    type_into(opened[0].amount, "900")
    opened[0].save.click()
    settle()
    assert newest(desk, full, EntryKind.PAYMENT).amount == 90_000
    dialog.table.selectRow(dialog.model.row_of(paid.id) or 0)
    dialog.delete.click()
    assert dialog.model.row_of(paid.id) is None
    desk.undo()
    assert newest(desk, full, EntryKind.PAYMENT).amount == 90_000


def test_what_was_paid_too_much_is_said(
    qtbot: QtBot, desk: Desk, key: str, commands: Commands
) -> None:
    desk.do(debts.record_payment, key, 9_000_000, TODAY, TODAY)
    dialog = ledger(qtbot, desk, key, commands)
    assert "was paid beyond what was owed." in dialog.card.remark.text()
    section = Owed(desk.standings[key])
    qtbot.addWidget(section)
    assert "Paid too much" in labels(section)


def test_a_card_has_its_last_statement(
    qtbot: QtBot, desk: Desk, key: str, commands: Commands
) -> None:
    draft = read_fields(CARD, desk.catalogue, READ_ON).draft
    assert draft is not None
    added = desk.do(debts.add_debt, draft).after[0].debt.id
    dialog = ledger(qtbot, desk, added, commands)
    assert "Last statement " in dialog.card.remark.text()


def test_new_entries_are_added_from_the_ledger(
    qtbot: QtBot, desk: Desk, key: str, commands: Commands
) -> None:
    dialog = ledger(qtbot, desk, key, commands)
    menu = dialog.add.menu()
    assert [a.text() for a in menu.actions()] == [
        "Payment…", "Balance…", "Charge…", "Fee…", "Waiver…", "New rate…", "Correction…",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    opened = [w for w in dialog.findChildren(PaymentDialog) if w.isVisible()]
    type_into(opened[0].amount, "10")
    opened[0].save.click()
    settle()
    assert "Payment" in texts(dialog.model, Column.WHAT)[-1]


def test_the_day_of_the_ledger_is_explained(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands
) -> None:
    dialog = ledger(qtbot, desk, full, commands)
    type_into(dialog.as_of, (TODAY + timedelta(days=30)).isoformat())
    dialog.explain.click()
    opened = [w for w in dialog.findChildren(ExplainDialog) if w.isVisible()]
    assert [w.windowTitle() for w in opened] == ["Loan on 24 Dec 2026, row by row"]


def test_it_closes_with_its_debt_and_there_is_one_for_each(
    qtbot: QtBot, desk: Desk, key: str, commands: Commands
) -> None:
    window = parent(qtbot)
    window.show()
    LedgerDialog(desk, key, commands, window).open()
    LedgerDialog(desk, key, commands, window).open()
    settle()
    found = [w for w in window.findChildren(LedgerDialog) if w.isVisible()]
    assert len(found) == 1
    assert not found[0].isModal()
    desk.do(debts.delete_debt, key)
    settle()
    assert not [w for w in window.findChildren(LedgerDialog) if w.isVisible()]


def test_the_ledger_is_copied_as_a_table(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands
) -> None:
    dialog = ledger(qtbot, desk, full, commands)
    dialog.links.copy_csv.click()
    read = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text(), newline="")))
    assert read[0] == ["Day", "What", f"Change{SPACE}¥", f"Owed after{SPACE}¥", "Note"]
    assert read[1] == ["2026-09-15", "Balance", "24000.00", "24000.00", ""]
    assert len(read) == dialog.model.rowCount() + 1


def test_a_table_is_saved_under_the_name_that_is_chosen(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    dialog = ledger(qtbot, desk, full, commands)
    offered: list[str] = []
    chosen = ""

    def ask(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog.links.save.click()
    assert dialog.links.said == "", "nothing was chosen"
    chosen = str(tmp_path / "mine")
    dialog.links.save.click()
    assert offered == ["Ledger-of-Loan.csv"] * 2
    assert (tmp_path / "mine.csv").is_file()
    assert dialog.links.said == "Saved as mine.csv."


def test_the_model_is_a_model(desk: Desk, full: str, qtmodeltester: object) -> None:
    model, record = LedgerModel(), desk.records[full]
    model.show_rows(ledger_rows(record.debt, record.entries, TODAY), "CNY", TODAY)
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.columnCount(QModelIndex()) == len(Column)
    assert model.row(-1) is None
    assert model.row_of("") is None
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "15 Sep, Balance, ¥24,000.00, owed after it ¥24,000.00"


# The explanation


def tab(dialog: ExplainDialog, name: str) -> list[list[str]]:
    """The rows of a tab as programs read them, the headers left out."""
    dialog.tabs.setCurrentIndex(dialog.keys.index(name))
    return dialog.view.grid.plain_rows()[1:]


def test_the_rows_of_each_figure_add_up_to_it(qtbot: QtBot, desk: Desk, full: str) -> None:
    dialog = shown(qtbot, ExplainDialog(desk, full, "interest"))
    assert dialog.keys == ["balance", "interest", "penalty", "parts"]
    assert dialog.tabs.currentIndex() == 1
    record = desk.records[full]
    found = state(record.debt, record.entries, TODAY)
    wanted = {
        "interest": found.flows.interest,
        "penalty": found.flows.penalty,
        "balance": found.total - found.flows.interest - found.flows.penalty,
    }
    for name, minor in wanted.items():
        *rows, total = tab(dialog, name)
        assert sum(Decimal(row[-1]) for row in rows) == Decimal(total[-1])
        assert Decimal(total[-1]) * 100 == minor
        assert f"{minor / 100:,.2f}" in dialog.tabs.tabText(dialog.keys.index(name))
    *rows, total = tab(dialog, "parts")
    for column in range(2, 6):
        listed = sum(Decimal(row[column] or 0) for row in rows)
        assert listed == Decimal(total[column])
    assert sum(Decimal(cell) for cell in total[2:]) * 100 == found.total


def test_a_row_can_be_checked_by_hand(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, ExplainDialog(desk, key, "interest"))
    first = tab(dialog, "interest")[0]
    assert first == ["2026-09-15", "2026-10-15", "30", "24000.00", "0.04 %/day", "288.00", "288.00"]
    assert "a year of 360 days" in dialog.view.grid.remark
    assert "the first day counts, the last does not" in dialog.view.grid.remark


def test_a_payment_is_one_row_with_its_parts_side_by_side(
    qtbot: QtBot, desk: Desk, full: str
) -> None:
    dialog = shown(qtbot, ExplainDialog(desk, full))
    payments = [row for row in tab(dialog, "parts") if row[1] == "Payment"]
    assert len(payments) == 1
    assert all(Decimal(cell) < 0 for cell in payments[0][2:5])


def test_a_figure_that_there_is_not_shows_the_whole(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, ExplainDialog(desk, key, "late_fees"))
    assert dialog.keys[dialog.tabs.currentIndex()] == "parts"


# The side panel


def yuan(minor: int) -> str:
    return f"¥{minor / 100:,.2f}"


def labels(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel)).replace(SPACE, " ")


def test_the_panel_says_what_is_owed_now_and_each_figure_leads_to_its_rows(
    qtbot: QtBot, desk: Desk, full: str
) -> None:
    section = Owed(desk.standings[full])
    qtbot.addWidget(section)
    found = desk.standings[full].ledger
    shown_figures = {name: link.text() for name, link in section.links.items()}
    assert shown_figures == {
        "balance": yuan(desk.standings[full].balance), "interest": yuan(found.flows.interest),
        "penalty": yuan(found.flows.penalty), "parts": yuan(found.total),
    }  # fmt: skip
    for name, link in section.links.items():
        with qtbot.waitSignal(section.explain_wanted) as caught:
            link.click()
        assert caught.args == [name]
    assert "since the balance of 15 Sep" in labels(section)
    assert "would bring it up to date" in labels(section)


def test_without_a_rate_the_panel_has_a_dash(qtbot: QtBot, desk: Desk, key: str) -> None:
    desk.do(entries.set_terms, key, replace(desk.records[key].debt.terms, rate=None))
    section = Owed(desk.standings[key])
    qtbot.addWidget(section)
    assert set(section.links) <= {"balance", "penalty"}
    assert "–" in labels(section)
    assert "The rate is not known" in labels(section)


def test_the_history_opens_its_entries(qtbot: QtBot, desk: Desk, full: str) -> None:
    section = History(desk.records[full], desk.standings[full])
    qtbot.addWidget(section)
    assert len(section.links) == 5
    waived = newest(desk, full, EntryKind.WAIVER)
    link = section.links[waived.id]
    assert isinstance(link, Link)
    assert link.text() == "19 Nov  Waiver: Penalty interest"
    with qtbot.waitSignal(section.entry_wanted) as caught:
        link.click()
    assert caught.args == [waived.id]


def test_a_caution_names_its_rule_and_its_source(qtbot: QtBot, desk: Desk, key: str) -> None:
    debt = desk.records[key].debt
    assert debt.terms.rate is not None
    dear = replace(debt.terms, rate=debt.terms.rate.times(Decimal(3)))
    desk.do(entries.set_terms, key, dear)
    found = cautions(desk.records[key], TODAY, desk.catalogue.limits())
    assert found
    section = Cautions(found, "CNY", desk.catalogue)
    qtbot.addWidget(section)
    text = labels(section)
    assert "24.00 %" in text
    assert "Source: " in text
    assert "a court or the regulator decides" in text
    assert not any(word in text.lower() for word in ("illegal", "violat", "unlawful"))


# The comparison with a page


def test_a_page_that_agrees_is_said(qtbot: QtBot, desk: Desk, full: str) -> None:
    dialog = shown(qtbot, ReconcileDialog(desk, full))
    assert dialog.verdict.text() == "Enter what the page says, in all or by part."
    assert not dialog.set_term.isVisible()
    type_into(dialog.total, f"{owed(desk, full).total / 100:.2f}")
    assert dialog.verdict.text() == "The page and the program say the same, to the cent."
    assert dialog.card.table.texts("total")[1:] == [
        f"{owed(desk, full).total / 100:,.2f}", f"{owed(desk, full).total / 100:,.2f}", "0.00",
    ]  # fmt: skip


def test_the_term_that_explains_a_page_is_set_in_one_step(
    qtbot: QtBot, desk: Desk, full: str
) -> None:
    record = desk.records[full]
    other = replace(record.debt, terms=replace(record.debt.terms, count=Count.INCL))
    page = state(other, record.entries, TODAY)
    dialog = shown(qtbot, ReconcileDialog(desk, full))
    type_into(dialog.total, f"{page.total / 100:.2f}")
    dialog.parts.show_parts(page.parts)
    settle()
    assert [option.text() for option in dialog.choices.options] == [
        "It fits to the cent if the first and the last day count."
    ]
    assert "more than the program. One term would explain it." in dialog.verdict.text()
    assert dialog.set_term.isDefault()
    with qtbot.waitSignal(dialog.saved) as caught:
        dialog.set_term.click()
    assert caught.args[0].code == "terms_changed"
    assert desk.records[full].debt.terms.count is Count.INCL
    assert owed(desk, full) == page.parts
    desk.undo()
    assert desk.records[full] == record


def test_a_page_that_nothing_explains_leads_to_the_balance(
    qtbot: QtBot, desk: Desk, full: str, commands: Commands
) -> None:
    dialog = shown(qtbot, ReconcileDialog(desk, full))
    type_into(dialog.total, "30,000")
    type_into(dialog.parts.fields["costs"], "77")
    assert "No single term explains it." in dialog.verdict.text()
    assert dialog.take.isDefault()
    with qtbot.waitSignal(dialog.balance_wanted) as caught:
        dialog.take.click()
    balance = shown(qtbot, BalanceDialog(desk, full))
    balance.show_page(caught.args[0])
    assert balance.balance.amount() == 3_000_000
    assert balance.parts.fields["costs"].amount() == 7_700
    assert balance.more.is_open


def test_of_several_causes_none_is_picked_for_the_person(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    record, on = desk.records[key], date(2026, 10, 17)
    other = replace(record.debt, terms=replace(record.debt.terms, grace=Grace(3)))
    page = state(other, record.entries, on)
    dialog = shown(qtbot, ReconcileDialog(desk, key))
    type_into(dialog.on, on.isoformat())
    type_into(dialog.total, f"{page.total / 100:.2f}")
    assert len(dialog.choices.options) > 1
    assert "Choose what the contract says:" in dialog.verdict.text()
    assert dialog.choices.cause is None
    assert not dialog.set_term.isEnabled()
    dialog.set_term.click()
    assert desk.records[key] == record
    last = dialog.choices.options[-1]
    label = last.findChild(QLabel)
    assert isinstance(label, QLabel)
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert last.button.isChecked()
    assert dialog.set_term.isEnabled()
    assert dialog.set_term.isDefault()
    with qtbot.waitSignal(dialog.saved):
        dialog.set_term.click()
    assert desk.records[key].debt.terms != record.debt.terms


def test_a_long_cause_wraps_inside_its_place(qtbot: QtBot, desk: Desk, full: str) -> None:
    dialog = shown(qtbot, ReconcileDialog(desk, full))
    terms = desk.records[full].debt.terms
    wide = replace(
        terms, penalty=replace(terms.penalty, base=PenaltyBase.PRINCIPAL, on_interest=True)
    )
    dialog.choices.show_causes([Cause(CauseKind.PENALTY_BASE, wide)], "CNY", terms)
    dialog.fit()
    settle()
    (option,) = dialog.choices.options
    assert option.text().endswith("Whole principal with unpaid interest.")
    place = dialog.content.parentWidget()
    assert place is not None
    assert dialog.content.width() <= place.width()
    assert option.geometry().right() <= dialog.choices.width()
    assert dialog.choices.minimumSizeHint().width() < place.width()


def test_a_page_by_parts_alone_is_added_up_and_can_be_taken_over(
    qtbot: QtBot, desk: Desk, full: str
) -> None:
    dialog = shown(qtbot, ReconcileDialog(desk, full))
    for name, text in (("principal", "23,000"), ("interest", "500"), ("penalty", "77.01")):
        type_into(dialog.parts.fields[name], text)
    ours = owed(desk, full)
    assert ours.costs
    assert dialog.card.table.texts("total")[2] == "–", "the page is silent about fees"
    assert not dialog.take.isVisible()
    assert "take the page's figures" not in dialog.verdict.text()
    type_into(dialog.parts.fields["costs"], "20")
    assert dialog.card.table.texts("total")[2] == "23,597.01"
    assert "take the page's figures over" in dialog.verdict.text()
    with qtbot.waitSignal(dialog.balance_wanted) as caught:
        dialog.take.click()
    assert caught.args[0].amount == 2_359_701


def test_what_the_page_said_does_not_stay_beside_what_cannot_be_read(
    qtbot: QtBot, desk: Desk, full: str
) -> None:
    dialog = shown(qtbot, ReconcileDialog(desk, full))
    type_into(dialog.total, "30,000")
    assert dialog.card.table.texts("total")[2] == "30,000.00"
    type_into(dialog.total, "abc")
    assert dialog.card.table.texts("total")[2:] == ["–", "–"]
    type_into(dialog.on, "no day")
    assert dialog.card.table.texts("total")[1:] == ["–", "–", "–"]


def test_nothing_is_compared_before_the_first_balance(qtbot: QtBot, desk: Desk, full: str) -> None:
    dialog = shown(qtbot, ReconcileDialog(desk, full))
    type_into(dialog.total, "24,000")
    type_into(dialog.on, "2020-01-01")
    assert dialog.verdict.text().startswith("Nothing is recorded before the first balance")
    assert dialog.card.table.texts("total")[1] == "–"
    assert not dialog.choices.options


def test_without_a_rate_no_cause_is_named(qtbot: QtBot, desk: Desk, key: str) -> None:
    desk.do(entries.set_terms, key, replace(desk.records[key].debt.terms, rate=None))
    dialog = shown(qtbot, ReconcileDialog(desk, key))
    type_into(dialog.total, "30,000")
    assert dialog.verdict.text().startswith("The rate is not known.")
    assert not dialog.choices.options


def test_what_cannot_be_read_is_said_at_its_field(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, ReconcileDialog(desk, key))
    type_into(dialog.total, "lots")
    dialog.on.setFocus()
    settle()
    assert dialog.rows["total"].error
    assert not dialog.take.isVisible()
