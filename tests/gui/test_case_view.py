"""The case of a debt in the window: its timeline, contacts, messages, promises and agreements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import (
    TODAY,
    debt_id,
    dress,
    make_desk,
    press,
    settle,
    shown,
    speaking,
    type_into,
)

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import AgreementKind, Content, Growth, Promise
from ashore.domain.contact import Channel, Contact, Direction, EvidenceKind, Party
from ashore.domain.errors import UserError
from ashore.domain.stage import Stage
from ashore.gui.actions import Actions
from ashore.gui.case_reader import read_case
from ashore.gui.commands import Commands
from ashore.gui.desk import Desk
from ashore.gui.dialogs.agreement import AgreementDialog
from ashore.gui.dialogs.balance import BalanceDialog
from ashore.gui.dialogs.case import CaseDialog
from ashore.gui.dialogs.contact import ContactDialog
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.gui.dialogs.promise import PromiseDialog
from ashore.gui.dialogs.promise_kept import PromiseKeptDialog
from ashore.gui.dialogs.sms import SmsDialog
from ashore.gui.models.case_model import CaseModel, Shown
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.notice import Notice
from ashore.gui.widgets.panel.agreed import Agreed
from ashore.gui.widgets.panel.where import Where
from ashore.gui.widgets.stage_scale import StageScale
from ashore.planning.cash import CashFlow, Income
from ashore.planning.inputs import PlanInputs
from ashore.services import agreements, contacts, debts, plans
from ashore.services.agreements import promise_courses
from ashore.services.timeline import ItemKind
from ashore.storage import Store

MESSAGE = "【借呗】您的借款已逾期，应还金额1,234.56元，请于11月28日前还款，案件编号：ZF20261118，详询95188。"


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path / "profile", demo=True)
    yield made
    # What a dialog still wants to look at, it must not ask of a closed store.
    for window in QApplication.topLevelWidgets():
        window.close()
    made.store.close()


@pytest.fixture
def commands(qtbot: QtBot, desk: Desk) -> Commands:
    window = QWidget()
    qtbot.addWidget(window)
    return Commands(desk, Notice(window), window)


@pytest.fixture
def weilidai(desk: Desk) -> str:
    return debt_id(desk, "weilidai")


@pytest.fixture
def jiebei(desk: Desk) -> str:
    return debt_id(desk, "jiebei")


def opened(qtbot: QtBot, desk: Desk, key: str, commands: Commands) -> CaseDialog:
    dialog = shown(qtbot, CaseDialog(desk, key, commands, None))
    read(qtbot, dialog)
    return dialog


def read(qtbot: QtBot, dialog: CaseDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.reader.is_busy)
    settle()


def titles(dialog: CaseDialog) -> list[str]:
    rows = range(dialog.model.rowCount())
    return [str(dialog.model.index(row).data()) for row in rows]


def select(dialog: CaseDialog, kind: ItemKind, *, marked: bool = False) -> None:
    for row in range(dialog.model.rowCount()):
        item = dialog.model.item(row)
        if item and item.kind is kind and bool(item.marks) >= marked:
            dialog.list.setCurrentIndex(dialog.model.index(row))
            return
    raise AssertionError(kind)


def dialogs_of(commands: Commands, kind: type[QWidget]) -> list[QWidget]:
    window = commands._window
    return [each for each in window.findChildren(kind) if each.isVisible()]


# The timeline


def test_everything_dated_is_one_stream_the_newest_first(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)
    rows = [dialog.model.item(row) for row in range(dialog.model.rowCount())]
    days = [item.on for item in rows if item]
    assert days == sorted(days, reverse=True)
    kinds = {item.kind for item in rows if item}
    assert {ItemKind.CONTACT, ItemKind.ENTRY, ItemKind.DUE, ItemKind.STAGE} <= kinds
    case = read_case(desk.store, tuple(desk.records.values()), TODAY, desk.catalogue, weilidai)
    assert tuple(rows) == case.items
    assert dialog.count.text() == "5 contacts · marks on 1 day"
    current = dialog.model.item(dialog.list.currentIndex().row())
    assert current is not None
    assert not current.ahead, "it opens at the newest line that has come about"


def test_it_is_filtered_and_searched(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)
    everything = dialog.model.rowCount()
    expected = {
        Shown.CONTACTS: {ItemKind.CONTACT}, Shown.MARKED: {ItemKind.CONTACT},
        Shown.MONEY: {ItemKind.ENTRY}, Shown.DUES: {ItemKind.DUE}, Shown.STAGES: {ItemKind.STAGE},
        Shown.AGREED: set(),
    }  # fmt: skip
    counts = {}
    for choice, kinds in expected.items():
        dialog.shown.choose(choice)
        rows = [dialog.model.item(row) for row in range(dialog.model.rowCount())]
        assert {item.kind for item in rows if item} == kinds, choice
        counts[choice] = len(rows)
    assert counts[Shown.CONTACTS] == 5
    assert counts[Shown.MARKED] == 2
    dialog.shown.choose(Shown.ALL)
    assert dialog.model.rowCount() == everything
    dialog.search.setText("fourth ANSWERED")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert titles(dialog) == ["Call from them · Agency"]
    dialog.search.setText("nothing like it")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    assert not dialog.edit.isEnabled()
    assert "Select an item" in "\n".join(dialog.card.texts())


def test_a_marked_contact_says_may_because_source_grade_and_date(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)
    select(dialog, ItemKind.CONTACT, marked=True)
    said = "\n".join(dialog.card.texts())
    assert "may be outside" in said
    assert "because it came at 22:03" in said
    assert "In force from 28 Feb 2025" in said
    assert "(B)" in said
    assert "no verdict" in said
    assert "0755-2002" in said


def test_derived_lines_cannot_be_changed(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)
    select(dialog, ItemKind.STAGE)
    assert not dialog.edit.isEnabled()
    assert not dialog.delete.isEnabled()
    assert "not stored" in "\n".join(dialog.card.texts())
    press(dialog.list, Qt.Key.Key_Delete)
    assert desk.history.undo_change is None


def test_a_contact_is_deleted_by_its_key_and_comes_back_by_undo(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)
    before = desk.store.contacts(weilidai)
    select(dialog, ItemKind.CONTACT)
    press(dialog.list, Qt.Key.Key_Delete)
    read(qtbot, dialog)
    assert len(desk.store.contacts(weilidai)) == 4
    assert dialog.notice.isVisible()
    assert "deleted" in dialog.notice.accessibleName()
    press(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    read(qtbot, dialog)
    assert desk.store.contacts(weilidai) == before
    assert dialog.count.text().startswith("5 contacts")


def test_what_was_just_noted_down_is_the_selected_line(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)
    old = Contact(
        "", weilidai, desk.store.contacts(weilidai)[0].at - timedelta(days=400), Channel.LETTER,
        Direction.IN, said="An old letter",
    )  # fmt: skip
    from ashore.gui.dialogs.clock import latest

    desk.do(contacts.add_contact, old, latest(TODAY))
    read(qtbot, dialog)
    current = dialog.model.item(dialog.list.currentIndex().row())
    assert current is not None
    assert current.contact is not None
    assert current.contact.said == "An old letter"


def test_the_menu_adds_each_kind_to_the_case(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)
    menu = dialog.add.menu()
    assert isinstance(menu, QMenu)
    wanted = (ContactDialog, ContactDialog, SmsDialog, PromiseDialog, AgreementDialog)
    for action, kind in zip(menu.actions(), wanted, strict=True):
        action.trigger()
        open_now = [each for each in dialog.findChildren(QDialog) if each.isVisible()]
        assert [type(each) for each in open_now] == [kind]
        open_now[0].close()
        settle()


def test_enter_opens_what_stands_behind_a_line(
    qtbot: QtBot, desk: Desk, commands: Commands
) -> None:
    key = next(k for k, r in desk.records.items() if r.promises)
    dialog = opened(qtbot, desk, key, commands)
    for kind, opens in (
        (ItemKind.PROMISE, PromiseKeptDialog), (ItemKind.ENTRY, BalanceDialog),
        (ItemKind.CONTACT, ContactDialog),
    ):  # fmt: skip
        select(dialog, kind)
        press(dialog.list, Qt.Key.Key_Return)
        [found] = [each for each in dialog.findChildren(opens) if each.isVisible()]
        found.close()
        settle()


def test_a_case_is_open_once_and_goes_with_its_debt(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str
) -> None:
    commands.cases.show_case(weilidai)
    commands.cases.show_case(weilidai)
    settle()
    found = dialogs_of(commands, CaseDialog)
    assert len(found) == 1
    dialog = found[0]
    assert isinstance(dialog, CaseDialog)
    read(qtbot, dialog)
    desk.do(debts.delete_debt, weilidai)
    settle()
    assert not dialogs_of(commands, CaseDialog)


def test_a_disk_that_fails_is_told(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)

    def fails(_store: Store, _debt_id: str) -> list[Contact]:
        raise UserError("store_unreadable", folder="here")

    rows = dialog.model.rowCount()
    monkeypatch.setattr(Store, "contacts", fails)
    dialog.refresh()
    read(qtbot, dialog)
    assert dialog.trouble
    assert dialog.model.rowCount() == rows, "what was shown stays"


def test_a_row_reads_as_a_sentence(
    qtbot: QtBot, desk: Desk, commands: Commands, weilidai: str, qtmodeltester: object
) -> None:
    dialog = opened(qtbot, desk, weilidai, commands)
    select(dialog, ItemKind.CONTACT, marked=True)
    said = dialog.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "23 Nov, 22:03, Call from them · Agency, 1 mark, Not answered"
    qtmodeltester.check(dialog.model)  # type: ignore[attr-defined]
    assert dialog.model.rowCount(dialog.model.index(0)) == 0
    assert dialog.model.item(10_000) is None
    assert isinstance(dialog.model, CaseModel)
    assert dialog.model.data(dialog.model.index(0), Qt.ItemDataRole.EditRole) is None
    assert not QModelIndex().isValid()


# A contact


def test_enter_in_a_new_contact_notes_a_call_of_now(qtbot: QtBot, desk: Desk, jiebei: str) -> None:
    before = len(desk.store.contacts(jiebei))
    dialog = shown(qtbot, ContactDialog(desk, jiebei))
    press(dialog.fields.channel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    noted = desk.store.contacts(jiebei)
    assert len(noted) == before + 1
    newest = max(noted, key=lambda each: each.at)
    assert (newest.channel, newest.direction) == (Channel.CALL, Direction.IN)
    assert newest.day == TODAY


def test_all_fields_of_a_contact_are_kept_and_shown_again(
    qtbot: QtBot, desk: Desk, jiebei: str
) -> None:
    dialog = shown(qtbot, ContactDialog(desk, jiebei))
    fields = dialog.fields
    fields.answered.choose("yes")
    fields.party.choose(Party.AGENCY)
    fields.collects.choose("no")
    fields.said.setPlainText("asked for a plan\nand was calm")
    for line, text in (
        (fields.when, "昨天 21:15"), (fields.who, "Agency Hui"), (fields.person, "Ms Li"),
        (fields.staff_number, "A17"), (fields.number, "0755-1234"), (fields.promised, "5百"),
        (fields.promised_on, "2026-12-01"), (fields.follow_up_on, "2026-11-30"),
    ):  # fmt: skip
        type_into(line, text)
    fields.more.set_open(True)
    fields.evidence.add.click()
    [block] = fields.evidence.blocks
    block.kind.choose(EvidenceKind.RECORDING)
    type_into(block.title, "Recording of the call")
    type_into(block.place, "phone")
    dialog.save.click()
    assert not dialog.isVisible()
    noted = next(each for each in desk.store.contacts(jiebei) if each.who == "Agency Hui")
    assert (noted.day, f"{noted.at:%H:%M}") == (date(2026, 11, 23), "21:15")
    assert (noted.answered, noted.party, noted.person) == (True, Party.AGENCY, "Ms Li")
    assert (noted.staff_number, noted.number, noted.collects) == ("A17", "0755-1234", False)
    assert (noted.promised, noted.promised_on) == (50_000, date(2026, 12, 1))
    assert noted.follow_up_on == date(2026, 11, 30)
    assert [(e.kind, e.title, e.place) for e in noted.evidence] == [
        (EvidenceKind.RECORDING, "Recording of the call", "phone")
    ]
    open_ones = [
        each for each in promise_courses(desk.records[jiebei], TODAY)
        if each.status is CourseStatus.RUNNING
    ]  # fmt: skip
    assert [each.promise.amount for each in open_ones] == [50_000]
    again = shown(qtbot, ContactDialog(desk, jiebei, None, noted))
    assert again.fields.more.is_open
    type_into(again.fields.number, "0755-9999")
    again.save.click()
    changed = desk.store.contact(noted.id)
    assert changed is not None
    assert changed.number == "0755-9999"
    assert (changed.at, changed.evidence, changed.said) == (noted.at, noted.evidence, noted.said)
    desk.undo()
    assert desk.store.contact(noted.id) == noted


def test_marks_show_while_a_contact_is_typed(qtbot: QtBot, desk: Desk, jiebei: str) -> None:
    dialog = shown(qtbot, ContactDialog(desk, jiebei))
    for typed, marked in (
        ("2026-11-23 21:59", False), ("2026-11-23 22:00", True), ("2026-11-23 07:59", True),
        ("2026-11-23 08:00", False),
    ):  # fmt: skip
        type_into(dialog.fields.when, typed)
        dialog.look()
        assert bool(dialog.card.texts()) is marked, typed
    type_into(dialog.fields.when, "2026-11-23 22:00")
    dialog.look()
    assert dialog.card.head.text() == "1 guideline may be touched"
    assert "(B)" in dialog.card.texts()[0]
    dialog.fields.direction.choose(Direction.OUT)
    dialog.look()
    assert not dialog.card.texts()
    type_into(dialog.fields.when, "no time")
    dialog.look()
    assert dialog.card.head.text() == "Once the time can be read"


def test_what_is_wrong_stands_at_its_field(qtbot: QtBot, desk: Desk, jiebei: str) -> None:
    dialog = shown(qtbot, ContactDialog(desk, jiebei))
    type_into(dialog.fields.when, "2026-12-24 10:00")
    dialog.save.click()
    assert dialog.isVisible()
    assert "not come yet" in dialog.fields.rows["when"].error
    type_into(dialog.fields.when, "2026-11-24 00:01")
    type_into(dialog.fields.promised, "500")
    dialog.save.click()
    assert dialog.fields.rows["promised"].error
    type_into(dialog.fields.promised, "")
    dialog.fields.more.set_open(True)
    dialog.fields.evidence.add.click()
    [block] = dialog.fields.evidence.blocks
    type_into(block.place, "somewhere")
    dialog.save.click()
    assert block.rows["title"].error
    block.remove.click()
    dialog.save.click()
    assert not dialog.isVisible()


def test_a_note_asks_for_nobody_and_only_calls_for_an_answer(
    qtbot: QtBot, desk: Desk, jiebei: str
) -> None:
    dialog = shown(qtbot, ContactDialog(desk, jiebei, channel=Channel.NOTE))
    seen = {name for name, row in dialog.fields.rows.items() if row.isVisible()}
    assert seen == {"channel", "when", "said", "follow_up_on"}
    dialog.fields.channel.choose(Channel.SMS)
    assert not dialog.fields.rows["answered"].isVisible()
    assert dialog.fields.rows["party"].isVisible()
    dialog.fields.channel.choose(Channel.ROBOT_CALL)
    assert dialog.fields.rows["answered"].isVisible()


def test_a_contact_can_be_deleted_in_its_dialog(qtbot: QtBot, desk: Desk) -> None:
    [first, *_] = desk.store.contacts()
    dialog = shown(qtbot, ContactDialog(desk, first.debt_id, None, first))
    dialog.delete.click()
    assert desk.store.contact(first.id) is None
    desk.undo()
    assert desk.store.contact(first.id) == first


# A pasted message


def test_a_message_is_marked_and_offered_and_nothing_is_stored_unasked(
    qtbot: QtBot, desk: Desk, jiebei: str
) -> None:
    before = desk.records[jiebei]
    dialog = shown(qtbot, SmsDialog(desk, debt_id(desk, "huabei")))
    dialog.text.setPlainText(MESSAGE)
    dialog.look()
    marked = [each.cursor.selectedText() for each in dialog.text.extraSelections()]
    assert marked == ["1,234.56元", "11月28日", "ZF20261118", "95188"]
    said = "\n".join(label.text() for label in dialog.card.findChildren(QLabel))
    for expected in ("Jiebei", "¥1,234.56", "28 Nov", "Case ZF20261118", "no proof"):
        assert expected in said.replace("\N{NO-BREAK SPACE}", " "), expected
    assert dialog.debt.value() == jiebei, "the lender that it names"
    assert (dialog.number.value(), dialog.amount.value(), dialog.due.value()) == ("", "", "")
    heard: list[object] = []
    dialog.balance_wanted.connect(lambda *found: heard.append(found))
    dialog.save.click()
    assert not dialog.isVisible()
    noted = next(each for each in desk.store.contacts(jiebei) if each.said == MESSAGE)
    assert (noted.channel, noted.direction, noted.who, noted.number) == (
        Channel.SMS, Direction.IN, "借呗", "",
    )  # fmt: skip
    assert desk.records[jiebei] == before
    assert not heard


def test_what_is_taken_along_goes_to_the_balance(
    qtbot: QtBot, desk: Desk, commands: Commands, jiebei: str
) -> None:
    commands.cases.paste_sms(jiebei)
    [dialog] = dialogs_of(commands, SmsDialog)
    assert isinstance(dialog, SmsDialog)
    dialog.text.setPlainText(MESSAGE)
    dialog.look()
    dialog.number.choose("ZF20261118")
    dialog.amount.choose("123456")
    dialog.due.choose("2026-11-28")
    dialog.look()
    assert dialog.amount.value() == "123456", "a choice stays when the text is read again"
    dialog.save.click()
    settle()
    noted = next(each for each in desk.store.contacts(jiebei) if each.said == MESSAGE)
    assert noted.number == "ZF20261118"
    [page] = dialogs_of(commands, BalanceDialog)
    assert isinstance(page, BalanceDialog)
    assert page.amount_due.amount() == 123_456
    assert page.due_date.day() == date(2026, 11, 28)
    assert page.balance.amount() is None, "the balance is the person's to read"
    page.close()


def test_what_the_person_chose_is_not_guessed_again(qtbot: QtBot, desk: Desk, jiebei: str) -> None:
    dialog = shown(qtbot, SmsDialog(desk, jiebei))
    dialog.text.setPlainText(MESSAGE)
    dialog.look()
    huabei = debt_id(desk, "huabei")
    dialog.debt.choose(huabei)
    dialog.debt.activated.emit(dialog.debt.currentIndex())
    type_into(dialog.who, "Alipay")
    dialog.look()
    assert (dialog.debt.value(), dialog.who.text()) == (huabei, "Alipay")


def test_an_empty_message_is_asked_for(qtbot: QtBot, desk: Desk, jiebei: str) -> None:
    dialog = shown(qtbot, SmsDialog(desk, jiebei))
    assert not dialog.amount.isEnabled()
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.rows["said"].error
    dialog.text.setPlainText("hello")
    assert not dialog.rows["said"].error
    dialog.look()
    assert dialog.card.head.text() == "Nothing recognised in it."


# Promises and agreements


def with_money(desk: Desk, minor: int) -> None:
    inputs = PlanInputs(CashFlow("CNY", (Income(minor, day=10),)), TODAY)
    desk.do(plans.save_inputs, inputs)


def figures_of(dialog: AgreementDialog) -> dict[str, list[str]]:
    table = dialog.card.table
    return {key: table.texts(key)[1:] for key in table.keys if not table._rows[key][0].isHidden()}


def fill_instalments(dialog: AgreementDialog, amount: str = "500", count: str = "12") -> None:
    for field, text in (
        (dialog.fields.amount, amount), (dialog.fields.count, count),
        (dialog.fields.start, "2026-12-10"),
    ):  # fmt: skip
        type_into(field, text)
    dialog.fields.interest.choose(Growth.FROZEN)
    dialog.look()


def test_an_agreement_shows_both_ways_before_it_is_saved(
    qtbot: QtBot, desk: Desk, weilidai: str
) -> None:
    dialog = shown(qtbot, AgreementDialog(desk, weilidai))
    assert dialog.card.table.isHidden()
    fill_instalments(dialog, "1,600")
    shown_now = figures_of(dialog)
    assert shown_now["stage"] == ["Formal", "Agreement"]
    assert shown_now["overdue"] == ["16", "–"]
    assert shown_now["due"][1].endswith("1,600.00")
    assert "ends" not in shown_now, "no money was said: no plan"
    assert "plan's page" in dialog.card.keeps.text()
    assert desk.standings[weilidai].stage is Stage.FORMAL_COLLECTION, "nothing is saved yet"
    dialog.save.click()
    assert desk.standings[weilidai].stage is Stage.AGREEMENT
    [made] = desk.records[weilidai].agreements
    assert (made.kind, made.amount, made.count, made.growth) == (
        AgreementKind.INSTALMENTS, 160_000, 12, Growth.FROZEN,
    )  # fmt: skip
    desk.undo()
    assert desk.standings[weilidai].stage is Stage.FORMAL_COLLECTION


def test_it_says_whether_the_budget_can_keep_it(qtbot: QtBot, desk: Desk, weilidai: str) -> None:
    with_money(desk, 500_000_00)
    dialog = shown(qtbot, AgreementDialog(desk, weilidai))
    fill_instalments(dialog)
    assert dialog.card.keeps.text() == "The plan can keep it: nothing it asks for is missed."
    assert {"ends", "interest", "late"} <= set(figures_of(dialog))
    dialog.close()
    with_money(desk, 10_00)
    dialog = shown(qtbot, AgreementDialog(desk, weilidai))
    fill_instalments(dialog)
    assert "is missing for it on 10 Dec 2026" in dialog.card.keeps.text()


def test_a_cards_paper_is_a_check_list(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, AgreementDialog(desk, debt_id(desk, "hengfeng-card")))
    fill_instalments(dialog)
    boxes = dialog.fields.contents.boxes
    assert set(boxes) == set(Content)
    assert all(box.isVisible() for box in boxes.values())
    assert "Not ticked yet" in dialog.card.lacking.text()
    for box in boxes.values():
        box.setChecked(True)
    dialog.look()
    assert "names all" in dialog.card.lacking.text()
    type_into(dialog.fields.count, "72")
    dialog.look()
    assert "60 months" in dialog.card.lacking.text()
    dialog.fields.kind.choose(AgreementKind.EXTENSION)
    assert not boxes[Content.BALANCE].isVisible()
    loan = shown(qtbot, AgreementDialog(desk, debt_id(desk, "weilidai")))
    fill_instalments(loan)
    assert not loan.fields.contents_row.isVisible()
    assert loan.card.lacking.isHidden()


@pytest.mark.parametrize(
    ("kind", "texts", "stage"),
    [
        (AgreementKind.EXTENSION, {"until": "2026-12-20"}, Stage.AGREEMENT),
        (AgreementKind.REDUCTION, {"until": "2026-12-20", "amount": "15,000"}, Stage.AGREEMENT),
        (
            AgreementKind.INTEREST_FREEZE,
            {"start": "2026-11-24", "until": "2026-12-20"},
            Stage.AGREEMENT,
        ),
    ],
)
def test_each_kind_is_saved(
    qtbot: QtBot,
    desk: Desk,
    weilidai: str,
    kind: AgreementKind,
    texts: dict[str, str],
    stage: Stage,
) -> None:
    dialog = shown(qtbot, AgreementDialog(desk, weilidai))
    dialog.fields.kind.choose(kind)
    for name, text in texts.items():
        field = dialog.fields.rows[name].focus
        assert field.isVisible()
        type_into(field, text)  # type: ignore[arg-type]
    dialog.look()
    assert dialog.card.table.isVisible()
    dialog.save.click()
    assert not dialog.isVisible()
    [made] = desk.records[weilidai].agreements
    assert made.kind is kind
    assert desk.standings[weilidai].stage is stage
    # A freeze of interest asks for nothing and lets the days count on.
    counts = kind is AgreementKind.INTEREST_FREEZE
    assert bool(desk.standings[weilidai].days_overdue) is counts
    where = Where(desk.standings[weilidai], desk.records[weilidai], desk.catalogue)
    qtbot.addWidget(where)
    assert bool(where.findChildren(StageScale)) is counts


def test_what_is_wrong_with_an_agreement_stands_at_its_field(
    qtbot: QtBot, desk: Desk, weilidai: str
) -> None:
    dialog = shown(qtbot, AgreementDialog(desk, weilidai))
    dialog.save.click()
    assert dialog.fields.rows["amount"].error
    assert dialog.fields.rows["start"].error
    dialog.fields.interest.choose(Growth.REDUCED)
    assert dialog.fields.rows["rate"].isVisible()
    assert dialog.isVisible()
    fill_instalments(dialog)
    type_into(dialog.fields.start, "2026-10-01")
    dialog.look()
    assert dialog.card.table.isHidden()
    assert dialog.card.head.text() != "Fill in the fields: what it does shows here at once."


def test_an_agreement_is_changed_withdrawn_and_deleted(
    qtbot: QtBot, desk: Desk, weilidai: str
) -> None:
    dialog = shown(qtbot, AgreementDialog(desk, weilidai))
    fill_instalments(dialog)
    dialog.save.click()
    [made] = desk.records[weilidai].agreements
    again = shown(qtbot, AgreementDialog(desk, weilidai, None, made))
    assert again.withdraw.isVisible()
    assert again.fields.amount.amount() == 50_000
    assert figures_of(again)["stage"] == ["Formal", "Agreement"], "without it, and with it"
    type_into(again.fields.count, "24")
    again.save.click()
    [changed] = desk.records[weilidai].agreements
    assert changed.count == 24
    third = shown(qtbot, AgreementDialog(desk, weilidai, None, changed))
    third.withdraw.click()
    [gone] = desk.records[weilidai].agreements
    assert gone.withdrawn_on == TODAY
    assert desk.standings[weilidai].stage is Stage.FORMAL_COLLECTION
    last = shown(qtbot, AgreementDialog(desk, weilidai, None, gone))
    assert not last.withdraw.isVisible()
    last.delete.click()
    assert desk.records[weilidai].agreements == ()
    for _ in range(3):
        desk.undo()
    assert desk.records[weilidai].agreements == (made,)


def test_a_promise_is_held_against_the_plan(qtbot: QtBot, desk: Desk, weilidai: str) -> None:
    dialog = shown(qtbot, PromiseDialog(desk, weilidai))
    type_into(dialog.due_on, "2026-12-15")
    assert "plan's page" in dialog.card.keeps.text()
    dialog.close()
    with_money(desk, 500_000_00)
    dialog = shown(qtbot, PromiseDialog(desk, weilidai))
    type_into(dialog.amount, "100")
    type_into(dialog.due_on, "2026-12-15")
    assert dialog.card.keeps.text() == "The plan has that much for it by then."
    type_into(dialog.amount, "90,000")
    assert "more than the plan has" in dialog.card.keeps.text()
    type_into(dialog.amount, "")
    dialog.save.click()
    assert dialog.rows["amount"].error
    type_into(dialog.amount, "100")
    dialog.save.click()
    assert not dialog.isVisible()
    [made] = desk.records[weilidai].promises
    assert (made.amount, made.due_on) == (10_000, date(2026, 12, 15))
    second = shown(qtbot, PromiseDialog(desk, weilidai))
    type_into(second.amount, "200")
    type_into(second.due_on, "2026-12-20")
    second.save.click()
    assert "still open" in second.rows["due_on"].error


def test_a_promise_is_taken_back_and_deleted(qtbot: QtBot, desk: Desk, weilidai: str) -> None:
    desk.do(
        agreements.add_promise, Promise("", weilidai, TODAY, 10_000, TODAY + timedelta(9)), TODAY
    )
    [made] = desk.records[weilidai].promises
    dialog = shown(qtbot, PromiseKeptDialog(desk, weilidai, made))
    dialog.withdraw.click()
    [gone] = desk.records[weilidai].promises
    assert gone.withdrawn_on == TODAY
    again = shown(qtbot, PromiseKeptDialog(desk, weilidai, gone))
    assert not again.withdraw.isVisible()
    again.delete.click()
    assert desk.records[weilidai].promises == ()
    desk.undo()
    desk.undo()
    assert desk.records[weilidai].promises == (made,)


# The panel


def links(section: Agreed) -> dict[str, Link]:
    return {link.text(): link for link in section.findChildren(Link)}


def test_the_panel_says_what_is_agreed_what_is_next_and_leads_on(
    qtbot: QtBot, desk: Desk, commands: Commands
) -> None:
    key = next(
        k for k, r in desk.records.items()
        if r.agreements and r.agreements[0].kind is AgreementKind.INSTALMENTS
    )  # fmt: skip
    section = Agreed(desk.standings[key], desk.records[key])
    qtbot.addWidget(section)
    said = "\n".join(label.text() for label in section.findChildren(QLabel))
    assert "Instalment agreement" in said
    assert "kept so far" in said
    assert "in 9 days" in said
    commands.selected = lambda: desk.standings[key]
    section.case_wanted.connect(commands.act_on_case)
    for text, opens in (
        ("Record a payment", PaymentDialog), ("Open the agreement", AgreementDialog),
        ("Case: the timeline", CaseDialog),
    ):  # fmt: skip
        links(section)[text].click()
        [found] = dialogs_of(commands, opens)
        found.close()
        settle()


def test_the_panel_leads_a_promise_on(qtbot: QtBot, desk: Desk, commands: Commands) -> None:
    key = next(
        k for k, r in desk.records.items()
        if any(each.status is CourseStatus.RUNNING for each in promise_courses(r, TODAY))
    )  # fmt: skip
    commands.selected = lambda: desk.standings[key]
    section = Agreed(desk.standings[key], desk.records[key])
    qtbot.addWidget(section)
    section.case_wanted.connect(commands.act_on_case)
    links(section)["Open the promise"].click()
    [found] = dialogs_of(commands, PromiseKeptDialog)
    found.close()
    links(section)["Take the promise back"].click()
    ended = Agreed(desk.standings[key], desk.records[key])
    qtbot.addWidget(ended)
    said = "\n".join(label.text() for label in ended.findChildren(QLabel))
    assert "withdrawn" in said
    assert "Take the promise back" not in links(ended)


def test_under_an_agreement_no_stage_counts_on_the_scale(qtbot: QtBot, desk: Desk) -> None:
    agreed = next(s for s in desk.portfolio.standings if s.stage is Stage.AGREEMENT)
    where = Where(agreed, desk.records[agreed.debt.id], desk.catalogue)
    qtbot.addWidget(where)
    assert not where.findChildren(StageScale)
    said = "\n".join(label.text() for label in where.findChildren(QLabel))
    assert "If the agreement is broken" in said


def test_the_actions_of_a_case_have_keys(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    actions = Actions(host)
    keys = {key: actions[key].shortcut().toString() for key in ("log", "sms", "agree", "case")}
    assert keys == {
        "log": "Ctrl+L", "sms": "Ctrl+Shift+V", "agree": "Ctrl+G", "case": "Ctrl+T",
    }  # fmt: skip
