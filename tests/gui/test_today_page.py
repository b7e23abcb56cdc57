"""The page of today: every line with its action, calm when empty, by keyboard, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import debt_id, dress, focused, make_desk, press, settle, shown, speaking
from tests.gui.today_kit import board_of, fill_desk

from ashore.domain.errors import UserError
from ashore.gui.actions import Actions
from ashore.gui.commands import Commands
from ashore.gui.desk import Desk
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.gui.dialogs.prepare import PrepareDialog
from ashore.gui.pages.today_page import TodayPage
from ashore.gui.today_board import TodayBoard
from ashore.gui.today_commands import TodayCommands
from ashore.gui.widgets.notice import Notice
from ashore.gui.widgets.today.task_card import MOST, TaskCard
from ashore.gui.widgets.today.task_row import DONE, LOG, MOVE, OPEN, PAY, PREPARE, TaskRow
from ashore.services import debts
from ashore.services.today import Action, TaskKind, tasks
from ashore.words.today import Group, summary

ACTS = frozenset({PAY, LOG, PREPARE, OPEN, DONE, MOVE})


@pytest.fixture(params=["en", "zh_CN"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    dress()
    for _ in speaking(request.param):
        made = make_desk(tmp_path / "profile", demo=True, spoken=request.param)
        fill_desk(made)
        yield made
        made.store.close()


@pytest.fixture
def english_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    dress()
    for _ in speaking("en"):
        made = make_desk(tmp_path / "profile", demo=True)
        fill_desk(made)
        yield made
        made.store.close()


def rows_of(page: TodayPage) -> list[TaskRow]:
    return [row for card in page.cards for row in card.rows]


def row_of(page: TodayPage, kind: TaskKind) -> TaskRow:
    return next(row for row in rows_of(page) if row.task.kind is kind)


def button(row: TaskRow, text: str) -> QAbstractButton:
    return next(part for part in row.parts if part.text() == text)


def test_the_board_says_what_the_service_says(desk: Desk) -> None:
    board = board_of(desk)
    expected = tasks(desk.records.values(), desk.store.contacts(), desk.today, desk.catalogue)
    assert board.is_ready
    assert board.tasks == expected
    kinds = {task.kind for task in expected}
    assert kinds >= set(TaskKind) - {TaskKind.AGREED_DUE, TaskKind.LIMITATION}


def test_a_change_is_followed_and_so_is_its_undo(english_desk: Desk) -> None:
    desk = english_desk
    board = board_of(desk)
    before = board.tasks
    key = debt_id(desk, "huabei")
    desk.do(debts.record_payment, key, 214_050, desk.today, desk.today)
    board.wait()
    assert [t for t in board.tasks if t.debt.id == key and t.kind is TaskKind.OVERDUE] == []
    desk.undo()
    board.wait()
    assert board.tasks == before
    desk.do(debts.delete_debt, key)
    board.wait()
    assert [t for t in board.tasks if t.debt.id == key] == []
    desk.undo()
    desk.reload()
    board.wait()
    assert board.tasks == before


def test_it_waits_for_the_store_before_it_says_anything(english_desk: Desk, qtbot: QtBot) -> None:
    board = TodayBoard(english_desk, english_desk)
    page = shown(qtbot, TodayPage(english_desk, board, ACTS))
    english_desk.reload()
    assert not board.is_ready
    assert page.empty.title.text() == "One moment"
    board.start()
    board.wait()
    assert page.cards


def test_contacts_that_cannot_be_read_are_told(
    english_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = TodayBoard(english_desk, english_desk)

    def locked() -> list[object]:
        raise UserError("store_locked")

    monkeypatch.setattr(english_desk.store, "contacts", locked)
    with qtbot.waitSignal(board.failed) as caught:
        board.start()
    assert caught.args[0].code == "store_locked"
    board.wait()
    assert any(task.kind is TaskKind.OVERDUE for task in board.tasks)


def test_every_line_has_its_buttons(desk: Desk, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage(desk, board_of(desk), ACTS))
    assert [card.title.text() for card in page.cards]
    for row in rows_of(page):
        names = [part.accessibleName() for part in row.parts]
        assert all(names), row.task
        assert len(set(names)) == len(names)
        assert all(row.task.debt.name in name for name in names)
        assert row.task.debt.name in row.accessibleName()
        if row.task.action is not Action.NONE:
            assert len(row.parts) > 1


def test_no_english_is_left_on_a_chinese_page(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    dress()
    for _ in speaking("zh_CN"):
        desk = make_desk(tmp_path / "profile", demo=True, spoken="zh_CN")
        page = shown(qtbot, TodayPage(desk, board_of(desk), ACTS))
        texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        texts += [b.text() for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page)]
        # The sample's own words are Chinese too; a currency may be named by letters.
        wrong = [
            t for t in texts if any(w in t for w in ("due", "Record", "stage", "paid", "Show"))
        ]
        assert not wrong
        desk.store.close()


def test_the_words_of_each_kind(english_desk: Desk, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage(english_desk, board_of(english_desk), ACTS))
    said = {row.task.kind: row.accessibleName() for row in rows_of(page)}
    assert said[TaskKind.PROMISE_BROKEN].startswith(
        "Weilidai: ¥500.00 was promised by 23 Nov and not paid."
    )
    assert "is left" in said[TaskKind.AGREEMENT_BROKEN]
    stage = row_of(page, TaskKind.STAGE)
    assert "From 25 Nov on" in stage.accessibleName()
    assert "paid before that day keeps it from coming" in stage.accessibleName()
    follow = row_of(page, TaskKind.FOLLOW_UP).accessibleName()
    assert follow.endswith("Call from them, 23 Nov 2026: Asked for 500 at once")
    assert [group for group in Group if group is not Group.LIMITATION] == [
        Group.BROKEN, Group.DUE, Group.STAGE, Group.FOLLOW_UP, Group.OVERDUE,
    ]  # fmt: skip


class Can:
    """The page with the commands of a window behind it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.commands = Commands(desk, Notice(self.host), self.host)
        self.revealed: list[str] = []
        self.commands.reveal = self.revealed.append
        self.lists = 0
        actions = Actions(self.host)
        self.can = TodayCommands(desk, self.commands, actions, self.host, self._list)
        self.board = board_of(desk)
        self.page = shown(qtbot, TodayPage(desk, self.board, self.can.acts))
        self.page.wanted.connect(self.can.act)

    def _list(self) -> None:
        self.lists += 1


def test_a_payment_is_asked_for_with_its_amount(english_desk: Desk, qtbot: QtBot) -> None:
    can = Can(english_desk, qtbot)
    row = row_of(can.page, TaskKind.STAGE)
    button(row, "Record a payment").click()
    dialog = can.host.findChild(PaymentDialog)
    assert isinstance(dialog, PaymentDialog)
    assert dialog.amount.amount() == row.task.amount
    dialog.save.click()
    can.board.wait()
    key = row.task.debt.id
    assert not [t for t in can.board.tasks if t.kind is TaskKind.STAGE and t.debt.id == key]


def test_a_follow_up_is_done_or_moved_and_taken_back(english_desk: Desk, qtbot: QtBot) -> None:
    can, desk = Can(english_desk, qtbot), english_desk
    row = row_of(can.page, TaskKind.FOLLOW_UP)
    contact_id = row.task.id
    menu = button(row, "Later")
    moves = menu.menu().actions()  # type: ignore[attr-defined]
    assert len(moves) == 4
    moves[2].trigger()
    found = desk.store.contact(contact_id)
    assert found is not None
    assert found.follow_up_on == desk.today + timedelta(days=7)
    can.board.wait()
    row = next(r for r in rows_of(can.page) if r.task.id == contact_id)
    button(row, "Done").click()
    can.board.wait()
    assert contact_id not in {task.id for task in can.board.tasks}
    can.commands.undo()
    can.board.wait()
    assert contact_id in {task.id for task in can.board.tasks}


def test_calls_are_prepared_and_debts_are_shown(english_desk: Desk, qtbot: QtBot) -> None:
    can = Can(english_desk, qtbot)
    row = row_of(can.page, TaskKind.PROMISE_BROKEN)
    button(row, "Prepare a call").click()
    assert can.host.findChild(PrepareDialog) is not None
    row.parts[0].click()
    assert (can.revealed[-1], can.lists) == (row.task.debt.id, 1)
    english_desk.do(debts.delete_debt, row.task.debt.id)
    can.can.act(row.task, PAY, None)
    assert can.host.findChild(PaymentDialog) is None


def test_contacts_are_logged_where_the_window_can(english_desk: Desk, qtbot: QtBot) -> None:
    """The action belongs to another part of the window: its key is all that is known here."""
    from PySide6.QtGui import QAction

    can = Can(english_desk, qtbot)
    actions = can.can._actions
    told: list[bool] = []
    action = QAction(can.host)
    action.triggered.connect(lambda: told.append(True))
    actions._actions[LOG] = action
    assert LOG in can.can.acts
    task = row_of(can.page, TaskKind.PROMISE_BROKEN).task
    can.can.act(task, LOG, None)
    assert (len(told), can.revealed[-1], can.lists) == (1, task.debt.id, 0)


def test_the_keyboard_stays_where_it_was(english_desk: Desk, qtbot: QtBot) -> None:
    can = Can(english_desk, qtbot)
    can.page.take_focus()
    settle()
    assert focused() in can.page.cards[0].rows[0].parts
    row = row_of(can.page, TaskKind.FOLLOW_UP)
    done = button(row, "Done")
    done.setFocus()
    press(done, Qt.Key.Key_Space)
    can.board.wait()
    settle()
    now = focused()
    assert now is not None
    assert can.page.isAncestorOf(now)
    # Another change leaves it on the same line.
    kept = row_of(can.page, TaskKind.PROMISED)
    kept.parts[1].setFocus()
    key = kept.task
    english_desk.reload()
    can.board.wait()
    settle()
    again = next(r for r in rows_of(can.page) if r.task == key)
    assert focused() is again.parts[1]


def test_tab_goes_through_everything_from_top_to_bottom(desk: Desk, qtbot: QtBot) -> None:
    page = TodayPage(desk, board_of(desk), ACTS)
    page.resize(1100, 700)
    shown(qtbot, page)
    page.calendar.setFocus()
    reached: list[QWidget] = []
    for _ in range(sum(len(row.parts) for row in rows_of(page)) + 1):
        now = focused()
        assert now is not None
        reached.append(now)
        press(now, Qt.Key.Key_Tab)
    parts = [part for row in rows_of(page) for part in row.parts]
    assert reached[1:] == parts


@pytest.mark.parametrize("width", [424, 700, 1144])
def test_nothing_is_cut_at_any_width(desk: Desk, qtbot: QtBot, width: int) -> None:
    page = TodayPage(desk, board_of(desk), ACTS)
    page.resize(width, 600)
    shown(qtbot, page)
    settle()
    view = page.area.viewport().width()
    for row in rows_of(page):
        for part in (*row.parts, *row.findChildren(QLabel)):
            if part.isVisibleTo(page):
                right = part.mapTo(page.area.viewport(), part.rect().bottomRight()).x()
                assert right < view, (row.task.kind, part)
                if isinstance(part, QLabel):
                    assert part.height() >= part.heightForWidth(part.width())


def test_it_is_calm_when_there_is_nothing(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    dress()
    for _ in speaking("en"):
        desk = make_desk(tmp_path / "profile", demo=False)
        page = shown(qtbot, TodayPage(desk, board_of(desk), ACTS))
        assert page.empty.title.text() == "Nothing to do yet"
        assert not page.calendar.isEnabled()
        page.take_focus()
        assert focused() is page.empty.button
        with qtbot.waitSignal(page.debt_wanted):
            page.empty.button.click()
        desk.store.close()


def test_debts_without_anything_to_do(english_desk: Desk, qtbot: QtBot) -> None:
    desk = english_desk
    page = shown(qtbot, TodayPage(desk, board_of(desk), ACTS))
    desk.set_today(date(2020, 1, 1))
    for record in list(desk.records.values())[1:]:
        desk.do(debts.delete_debt, record.debt.id)
    page._board.wait()
    assert page.empty.title.text() == "Nothing to do today"
    assert "7 days" in page.empty.line.text()
    assert page.empty.button.isHidden()
    page.take_focus()
    assert focused() is page.calendar


def test_a_long_card_leads_to_the_list(english_desk: Desk, qtbot: QtBot) -> None:
    found = board_of(english_desk).tasks
    many = [found[0]] * (MOST + 3)
    card = shown(qtbot, TaskCard(Group.OVERDUE, many, english_desk.today, ACTS))
    assert len(card.rows) == MOST
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert "3 more in the list of debts" in texts
    link = next(b for b in card.findChildren(QAbstractButton) if b.text() == "Show the list")
    with qtbot.waitSignal(card.all_wanted):
        link.click()


def test_the_line_above_the_list(english_desk: Desk) -> None:
    found = board_of(english_desk).tasks
    assert summary([]) == ""
    broken = sum(t.kind in (TaskKind.PROMISE_BROKEN, TaskKind.AGREEMENT_BROKEN) for t in found)
    assert summary(found) == f"Today: {len(found)} things, {broken} not kept"
    calm = [task for task in found if task.kind is TaskKind.DUE][:1]
    assert summary(calm) == "Today: 1 thing to look at"
