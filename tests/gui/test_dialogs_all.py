"""What holds of every dialog: names, buddies, mnemonics, tab stops, and room on small screens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import debt_id, dress, make_desk, settle, shown, speaking, type_into
from tests.gui.export_kit import plan_of
from tests.gui.today_kit import fill_desk

from ashore.domain.agreement.values import AgreementKind
from ashore.domain.calc.allocation import Part
from ashore.domain.debt import EntryKind
from ashore.domain.errors import UserError
from ashore.domain.rates import Period, Rate
from ashore.gui.commands import Commands
from ashore.gui.desk import Desk
from ashore.gui.dialogs.about import AboutDialog
from ashore.gui.dialogs.agreement import AgreementDialog
from ashore.gui.dialogs.balance import BalanceDialog
from ashore.gui.dialogs.case import CaseDialog
from ashore.gui.dialogs.case_file import CaseFileDialog
from ashore.gui.dialogs.contact import ContactDialog
from ashore.gui.dialogs.debt_form import DebtForm
from ashore.gui.dialogs.drafts import drafts_of
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.dialogs.explain import ExplainDialog
from ashore.gui.dialogs.export import ExportDialog
from ashore.gui.dialogs.import_csv import ImportDialog
from ashore.gui.dialogs.income import IncomeDialog
from ashore.gui.dialogs.ledger import LedgerDialog
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.gui.dialogs.prepare import PrepareDialog
from ashore.gui.dialogs.promise import PromiseDialog
from ashore.gui.dialogs.promise_kept import PromiseKeptDialog
from ashore.gui.dialogs.reconcile import ReconcileDialog
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.dialogs.sms import SmsDialog
from ashore.gui.dialogs.what_if import SHOWN, WhatIfDialog
from ashore.gui.fields.row import FieldRow
from ashore.gui.ledger_commands import _dialog
from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.notice import Notice
from ashore.paths import Profile
from ashore.planning.cash import CashFlow, Every, Income
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan
from ashore.services import entries

Maker = Callable[[Desk], Sheet]


def add(desk: Desk) -> Sheet:
    return DebtForm(desk)


def add_open(desk: Desk) -> Sheet:
    form = DebtForm(desk)
    form.fields.more.set_open(True)
    return form


def add_wrong(desk: Desk) -> Sheet:
    """Every message at once, and an offer over it."""
    drafts_of(desk).keep(
        "", {"lender": "A lender with quite a long name, as they are", "balance": "1"}
    )
    form = DebtForm(desk)
    form.fields.more.set_open(True)
    for name in form.fields.slots.names():
        row = form.fields.slots.row(name)
        if row and isinstance(row.focus, QLineEdit):
            row.focus.setText("这个不对 x")
    form.save.click()
    return form


def edit(desk: Desk) -> Sheet:
    form = DebtForm(desk, None, debt_id(desk, "icbc-card"))
    form.fields.more.set_open(True)
    return form


def payment(desk: Desk) -> Sheet:
    dialog = PaymentDialog(desk, debt_id(desk, "jiebei"))
    type_into(dialog.amount, "1.2万")
    return dialog


def balance(desk: Desk) -> Sheet:
    dialog = BalanceDialog(desk, debt_id(desk, "jiebei"))
    type_into(dialog.balance, "2.5万")
    return dialog


def balance_parts(desk: Desk) -> Sheet:
    dialog = BalanceDialog(desk, debt_id(desk, "jiebei"))
    type_into(dialog.balance, "2.5万")
    dialog.more.set_open(True)
    return dialog


def with_entries(desk: Desk) -> str:
    """A debt whose ledger has one entry of each kind."""
    key, day = debt_id(desk, "jiebei"), desk.today
    desk.do(entries.record_charge, key, 30_000, day, desk.today, "a note that says what it was for")
    desk.do(entries.record_fee, key, 2_000, day, desk.today)
    desk.do(entries.record_waiver, key, Part.COSTS, 100, day, desk.today)
    desk.do(entries.change_rate, key, Rate(Decimal("0.05"), Period.DAY), day)
    desk.do(entries.correct, key, Part.COSTS, -500, day, desk.today)
    return key


def _entry_maker(kind: EntryKind, *, old: bool) -> Maker:
    def make(desk: Desk) -> Sheet:
        key = with_entries(desk)
        found = [e for e in desk.records[key].entries if e.kind is kind][-1]
        dialog = _dialog(kind)(desk, key, None, found if old else None)
        if isinstance(dialog, EntryDialog) and not old and kind is not EntryKind.RATE:
            type_into(dialog.amount, "1.2万")
        return dialog

    make.__name__ = f"{'edit' if old else 'new'}_{kind}"
    return make


ENTRIES = [_entry_maker(kind, old=False) for kind in EntryKind if kind is not EntryKind.BALANCE]
EDITED = [_entry_maker(kind, old=True) for kind in EntryKind]


def explained(desk: Desk) -> Sheet:
    return ExplainDialog(desk, with_entries(desk), "interest")


def reconciled(desk: Desk) -> Sheet:
    """A page that a term explains, and one that none does."""
    key = with_entries(desk)
    dialog = ReconcileDialog(desk, key)
    type_into(dialog.total, "2.5万")
    type_into(dialog.parts.fields["interest"], "100")
    return dialog


def ledger(desk: Desk) -> Sheet:
    key = with_entries(desk)
    host = QWidget()
    dialog = LedgerDialog(desk, key, Commands(desk, Notice(host), host), None)
    dialog.setProperty("host", host)
    return dialog


def imported(desk: Desk) -> Sheet:
    dialog = ImportDialog(desk)
    file = Path(desk.property("folder")) / "debts.csv"
    file.write_text("name,balance,due_date\nCard,100,2026-11-22\n", encoding="utf-8")
    dialog.read(file)
    return dialog


def exported(desk: Desk) -> Sheet:
    return ExportDialog(desk, None, prints=False)


def exported_plan(desk: Desk) -> Sheet:
    """With every row in sight, a sentence about what is wrong, and the bar."""
    dialog = ExportDialog(desk, plan_of(desk), prints=False)
    dialog.point_out(None, [UserError("export_folder_missing", folder="/a/rather/long/folder" * 4)])
    dialog.bar.show()
    return dialog


def exported_dates(desk: Desk) -> Sheet:
    dialog = ExportDialog(desk, None, prints=False)
    dialog.format.choose("ics")
    return dialog


def exported_all_dates(desk: Desk) -> Sheet:
    dialog = ExportDialog(desk, None, prints=False)
    dialog.what.choose("dates")
    return dialog


def prepared(desk: Desk) -> Sheet:
    """A letter that was changed, with a template that cannot be read."""
    folder = desk.store.folder / "templates"
    folder.mkdir(exist_ok=True)
    (folder / "broken.txt").write_bytes(b"\xff\xfe\x00")
    dialog = PrepareDialog(desk, fill_desk(desk))
    dialog.text.setPlainText("____ " + dialog.text.toPlainText())
    type_into(dialog.income, "x")
    return dialog


def case_file(desk: Desk) -> Sheet:
    return CaseFileDialog(desk, fill_desk(desk))


def printed(desk: Desk) -> Sheet:
    return ExportDialog(desk, None, prints=True)


def about(desk: Desk) -> Sheet:
    return AboutDialog(Profile(Path(desk.property("folder"))))


def income(desk: Desk) -> Sheet:
    return IncomeDialog(CashFlow("CNY", (Income(520_000, day=10),)), desk.today)


def incomes(desk: Desk) -> Sheet:
    """Two incomes with all they can have, and everything wrong."""
    weekly = Income(10_000, Every.WEEK, first=desk.today, until=desk.today)
    dialog = IncomeDialog(CashFlow("CNY", (Income(520_000, day=10), weekly)), desk.today)
    for row in (*dialog.rows.values(), *dialog.blocks[0].rows.values()):
        if isinstance(row.focus, QLineEdit):
            row.focus.setText("x")
    dialog.save.click()
    return dialog


def _plan(desk: Desk) -> Plan:
    found = take_in(desk.records.values(), desk.today, desk.catalogue.boundaries_of)
    return make_plan(found.starts, CashFlow("CNY", (Income(520_000, day=10),)), desk.today)


def _what_if_maker(kind: str) -> Maker:
    def make(desk: Desk) -> Sheet:
        dialog = WhatIfDialog(_plan(desk))
        dialog.kind.choose(kind)
        dialog.kind.activated.emit(0)
        type_into(dialog.amount, "20万")
        dialog.rate.line.setText("6")
        dialog.months.setText("12")
        dialog.look()
        return dialog

    make.__name__ = f"what_if_{kind}"
    return make


WHAT_IF = [_what_if_maker(kind) for kind in SHOWN]


def case(desk: Desk) -> Sheet:
    """The timeline of the debt with most contacts, a marked one selected."""
    host = QWidget()
    dialog = CaseDialog(desk, debt_id(desk, "weilidai"), Commands(desk, Notice(host), host), None)
    dialog.setProperty("host", host)
    while dialog.reader.is_busy:
        settle()
    row = next(n for n in range(dialog.model.rowCount()) if _marked(dialog, n))
    dialog.list.setCurrentIndex(dialog.model.index(row))
    return dialog


def _marked(dialog: CaseDialog, row: int) -> bool:
    item = dialog.model.item(row)
    return item is not None and bool(item.marks)


def contact(desk: Desk) -> Sheet:
    dialog = ContactDialog(desk, debt_id(desk, "jiebei"))
    type_into(dialog.fields.when, "2026-11-23 22:30")
    dialog.look()
    return dialog


def contact_wrong(desk: Desk) -> Sheet:
    """With two pieces of evidence, and every message at once."""
    dialog = ContactDialog(desk, debt_id(desk, "jiebei"))
    dialog.fields.more.set_open(True)
    for _ in range(2):
        dialog.fields.evidence.add.click()
    for row in dialog.fields.rows.values():
        if isinstance(row.focus, QLineEdit):
            row.focus.setText("这个不对 x")
    dialog.save.click()
    return dialog


def noted(desk: Desk) -> Sheet:
    """A contact of the sample, to be changed."""
    [first, *_] = desk.store.contacts()
    return ContactDialog(desk, first.debt_id, None, first)


def sms(desk: Desk) -> Sheet:
    dialog = SmsDialog(desk, debt_id(desk, "jiebei"))
    dialog.text.setPlainText(
        "【借呗】您的借款已逾期，应还金额1,234.56元，请于11月28日前还款，案件编号：ZF20261118，详询95188。"
    )
    dialog.look()
    return dialog


def sms_empty(desk: Desk) -> Sheet:
    dialog = SmsDialog(desk, debt_id(desk, "jiebei"))
    dialog.save.click()
    return dialog


def _agreement_maker(kind: AgreementKind) -> Maker:
    def make(desk: Desk) -> Sheet:
        dialog = AgreementDialog(desk, debt_id(desk, "hengfeng-card"))
        dialog.fields.kind.choose(kind)
        dialog.fields.interest.choose("reduced")
        dialog.fields.more.set_open(True)
        for field, text in (
            (dialog.fields.amount, "500"), (dialog.fields.count, "12"),
            (dialog.fields.start, "2026-12-10"), (dialog.fields.until, "2026-12-31"),
            (dialog.fields.rate, "6"),
        ):  # fmt: skip
            field.setText(text)
        dialog.look()
        return dialog

    make.__name__ = f"agreement_{kind}"
    return make


AGREEMENTS = [_agreement_maker(kind) for kind in AgreementKind]


def agreed(desk: Desk) -> Sheet:
    """An agreement of the sample, to be changed or withdrawn."""
    [record, *_] = [r for r in desk.records.values() if r.agreements]
    return AgreementDialog(desk, record.debt.id, None, record.agreements[0])


def promise(desk: Desk) -> Sheet:
    dialog = PromiseDialog(desk, debt_id(desk, "weilidai"))
    type_into(dialog.amount, "1.2万")
    type_into(dialog.due_on, "2026-12-10")
    return dialog


def promised(desk: Desk) -> Sheet:
    [record, *_] = [r for r in desk.records.values() if r.promises]
    return PromiseKeptDialog(desk, record.debt.id, record.promises[0])


CASES = (
    case, contact, contact_wrong, noted, sms, sms_empty, *AGREEMENTS, agreed, promise, promised,
)  # fmt: skip

ALL = (
    add, add_open, add_wrong, edit, payment, balance, balance_parts, *ENTRIES, *EDITED, explained,
    reconciled, ledger, imported, exported, exported_plan, exported_dates,
    exported_all_dates, prepared, case_file, printed, about,
    income, incomes, *WHAT_IF, *CASES,
)  # fmt: skip


@pytest.fixture(params=["en", "zh_CN"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The sample profile, in both languages."""
    dress()
    for _ in speaking(request.param):
        made = make_desk(tmp_path / "profile", demo=True, spoken=request.param)
        made.setProperty("folder", str(tmp_path))
        yield made
        made.store.close()


def stops(dialog: QWidget) -> list[QWidget]:
    """Where Tab stops, in its order."""
    found: list[QWidget] = []
    at = dialog.nextInFocusChain()
    while at is not None and at is not dialog:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible() and at.isEnabled():
            found.append(at)
        at = at.nextInFocusChain()
    return found


@pytest.mark.parametrize("make", ALL)
def test_every_control_has_a_name(qtbot: QtBot, desk: Desk, make: Maker) -> None:
    dialog = shown(qtbot, make(desk))
    for stop in stops(dialog):
        name = stop.accessibleName() or (stop.text() if isinstance(stop, QAbstractButton) else "")
        assert name.strip(), stop
    for button in dialog.findChildren(QAbstractButton):
        inside = button.parent()
        if not isinstance(inside, QLineEdit | QCalendarWidget | QAbstractItemView):
            assert button.text() or button.accessibleName() or not button.isVisible(), button


@pytest.mark.parametrize("make", ALL)
def test_every_label_of_a_field_has_it_as_its_buddy(qtbot: QtBot, desk: Desk, make: Maker) -> None:
    dialog = shown(qtbot, make(desk))
    inputs = (QLineEdit, QComboBox, QPlainTextEdit, QCheckBox)
    for row in dialog.findChildren(FieldRow):
        assert row.label.buddy() is row.focus
        assert isinstance(row.focus, inputs)
        assert row.label.text() or isinstance(row.focus, QCheckBox)
    lone = [
        w for kind in inputs for w in dialog.findChildren(kind) if w.isVisible() and not _has_row(w)
    ]
    assert not lone, lone


def _has_row(widget: QWidget) -> bool:
    at: QWidget | None = widget
    while at is not None:
        if isinstance(at, FieldRow):
            return True
        at = at.parentWidget()
    return False


@pytest.mark.parametrize("make", ALL)
def test_every_scroll_bar_has_a_name(qtbot: QtBot, desk: Desk, make: Maker) -> None:
    dialog = shown(qtbot, make(desk))
    areas = [
        area
        for area in dialog.findChildren(QAbstractScrollArea)
        if area.window() is dialog and not isinstance(area, QHeaderView)
    ]
    bars = [bar for a in areas for bar in (a.verticalScrollBar(), a.horizontalScrollBar())]
    assert [bar for bar in bars if not bar.accessibleName()] == []


@pytest.mark.parametrize("make", ALL)
def test_no_mnemonic_stands_for_two_things(qtbot: QtBot, desk: Desk, make: Maker) -> None:
    dialog = shown(qtbot, make(desk))
    texts = [
        label.text() for label in dialog.findChildren(QLabel) if isinstance(label.buddy(), QWidget)
    ]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
    letters = [found[1].casefold() for text in texts if (found := re.search(r"&(\w)", text))]
    assert sorted(set(letters)) == sorted(letters), letters


@pytest.mark.parametrize("make", ALL)
def test_tab_follows_the_eye(qtbot: QtBot, desk: Desk, make: Maker) -> None:
    """Down the fields, then the buttons; only with More closed Save comes before its link."""
    dialog = shown(qtbot, make(desk))
    fields = [stop for stop in stops(dialog) if dialog.content.isAncestorOf(stop)]
    if isinstance(dialog, DebtForm) and not dialog.fields.more.is_open:
        fields.remove(dialog.fields.more.link)
    places = [field.mapTo(dialog.content, QPoint(0, 0)) for field in fields]
    rows = [(place.y() // 40, place.x()) for place in places]
    assert rows == sorted(rows), [f.accessibleName() for f in fields]


@pytest.mark.parametrize("make", ALL)
def test_one_button_is_the_primary_one(qtbot: QtBot, desk: Desk, make: Maker) -> None:
    dialog = shown(qtbot, make(desk))
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    primary = [b for b in buttons if b.property("primary") == "true"]
    assert len(primary) == 1
    assert primary[0].isDefault()
    assert not [b for b in buttons if b.autoDefault()], "Enter in a field presses the primary one"


@pytest.mark.parametrize(
    "room", [QSize(1264, 680), QSize(1424, 860), QSize(624, 320), QSize(480, 600)]
)
@pytest.mark.parametrize("make", ALL)
def test_nothing_is_cut_on_any_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, desk: Desk, make: Maker, room: QSize
) -> None:
    monkeypatch.setattr(Sheet, "room", lambda _self: room)
    dialog = shown(qtbot, make(desk))
    settle()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    view = dialog.area.viewport()
    assert dialog.content.width() <= view.width(), "it scrolls up and down only"
    for part in dialog.findChildren(QWidget):
        if part.isVisible() and isinstance(part, QLabel | QAbstractButton | QLineEdit | QComboBox):
            _is_whole(part, dialog)


def _is_whole(part: QWidget, dialog: Sheet) -> None:
    """Inside its parent, and as large as its text."""
    parent = part.parentWidget()
    if parent is None or isinstance(parent, QLineEdit | QComboBox | QCalendarWidget):
        return
    assert parent.rect().adjusted(-1, -1, 1, 1).contains(part.geometry()), (part, part.geometry())
    if isinstance(part, QLabel) and not part.wordWrap() and not isinstance(part, StageBadge):
        assert part.width() >= part.minimumSizeHint().width(), part.text()
    if isinstance(part, QLabel) and part.wordWrap() and part.text():
        assert part.height() >= part.heightForWidth(part.width()), part.text()
    if isinstance(part, QPushButton | QCheckBox):
        assert part.width() >= part.minimumSizeHint().width(), part.text()


@pytest.mark.parametrize("make", [add, edit, payment, balance])
def test_controls_are_32_high(qtbot: QtBot, desk: Desk, make: Maker) -> None:
    dialog = shown(qtbot, make(desk))
    for part in dialog.findChildren(QWidget):
        is_input = isinstance(part, QLineEdit | QComboBox) and part.isVisible()
        is_button = isinstance(part, QPushButton) and not part.property("link") and part.isVisible()
        if is_input or is_button:
            assert part.height() == 32, part
