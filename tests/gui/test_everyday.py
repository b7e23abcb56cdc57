"""Keys, notices and empty lists of the window, as a person meets them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import press, settle, shown
from tests.gui.test_main_window import Opened, demo, empty, english

from ashore.domain.debt import Status
from ashore.gui.dialogs.debt_form import DebtForm
from ashore.gui.dialogs.ledger import LedgerDialog
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.gui.widgets.notice import Notice
from ashore.services import debts

__all__ = ["demo", "empty", "english"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_acts_on_the_button_that_has_the_keyboard(empty: Opened, key: Qt.Key) -> None:
    empty.window.activateWindow()
    empty.qtbot.waitUntil(empty.window.isActiveWindow)
    add = next(b for b in empty.content.empty.findChildren(QPushButton) if b.isVisible()
               and b.property("primary"))  # fmt: skip
    add.setFocus()
    press(add, key)
    settle()
    assert isinstance(empty.window.findChild(DebtForm), DebtForm)


def test_enter_on_cancel_cancels(qtbot: QtBot, demo: Opened) -> None:
    demo.select("jiebei")
    before = demo.desk.records
    assert demo.content.selected is not None
    dialog = shown(qtbot, PaymentDialog(demo.desk, demo.content.selected.debt.id, demo.window))
    dialog.amount.setText("10")
    dialog.cancel.setFocus()
    press(dialog.cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert demo.desk.records == before


def test_ctrl_y_redoes_too(demo: Opened) -> None:
    shortcuts = [s.toString() for s in demo.window.actions_table["redo"].shortcuts()]
    assert shortcuts == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_what_was_done_is_said_once_in_the_window_in_use(qtbot: QtBot, demo: Opened) -> None:
    demo.select("jiebei")
    assert demo.content.selected is not None
    key = demo.content.selected.debt.id
    ledger = shown(qtbot, LedgerDialog(demo.desk, key, demo.window.commands, demo.window))
    commands = demo.window.commands
    ledger.activateWindow()
    settle()
    commands.say("one")
    assert ledger.notice.isVisible()
    assert not demo.window.notice.isVisible()
    demo.window.activateWindow()
    settle()
    commands.say("two")
    notices = [n for w in (demo.window, ledger) for n in w.findChildren(Notice) if n.isVisible()]
    assert notices == [demo.window.notice]
    ledger.close()
    settle()
    commands.say("three")
    assert demo.window.notice.isVisible()


def test_when_all_is_repaid_the_list_says_so(demo: Opened) -> None:
    for key in list(demo.desk.records):
        if demo.desk.standings[key].is_open:
            demo.desk.do(debts.set_status, key, Status.CLOSED)
    settle()
    said = [label.text() for label in demo.content.empty.findChildren(QLabel)]
    assert "All is repaid" in said
    demo.window.debts.search.setText("nothing like it")
    demo.qtbot.waitUntil(lambda: bool(demo.content.model.filter.words))
    said = [label.text() for label in demo.content.empty.findChildren(QLabel)]
    assert "No debt matches" in said


def test_the_search_has_its_sign_and_both_buttons_have_names(demo: Opened) -> None:
    search = demo.window.debts.search
    demo.qtbot.waitUntil(lambda: bool(search.actions()))
    assert not search.actions()[0].icon().isNull()
    names = {b.accessibleName() for b in search.findChildren(QToolButton)}
    assert names == {"Search", "Empty the search"}
