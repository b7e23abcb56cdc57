"""Record a payment, update a balance: what they change is shown before it is saved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import (
    TODAY,
    debt_id,
    dress,
    focused,
    keys,
    make_desk,
    press,
    shown,
    speaking,
    type_into,
)

from ashore.domain.debt import EntryKind, Record
from ashore.domain.errors import UserError
from ashore.gui.desk import Desk
from ashore.gui.dialogs.balance import BalanceDialog
from ashore.gui.dialogs.comparison import Comparison
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.services import debts
from ashore.services.fields import read_fields
from ashore.words.errors import error_text

DASH = "–"
CARD = {
    "name": "Card",
    "lender": "Uncle Wang",
    "balance": "24,000",
    "due_date": "2026-11-15",
    "amount_due": "2,180",
    "repeats": "monthly",
    "rate": "14.6",
    "rate_period": "year",
}


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """One debt, nine days overdue, its balance read today."""
    made = make_desk(tmp_path, demo=False)
    draft = read_fields(CARD, made.catalogue, TODAY).draft
    assert draft is not None
    made.do(debts.add_debt, draft)
    yield made
    made.store.close()


@pytest.fixture
def key(desk: Desk) -> str:
    return debt_id(desk, "Uncle Wang")


def entries(desk: Desk, key: str) -> list[tuple[EntryKind, int, date]]:
    record: Record = desk.records[key]
    return [(entry.kind, entry.amount, entry.on) for entry in record.entries]


def compared(card: Comparison) -> dict[str, str]:
    """What the card says of each matter, by its name."""
    pairs = (card.balance, card.due, card.due_date, card.overdue, card.stage)
    return dict(pair.before.accessibleName().split(": ", 1) for pair in pairs)


def test_a_payment_shows_what_it_changes_and_is_saved_by_enter(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, PaymentDialog(desk, key))
    assert focused() is dialog.amount
    assert dialog.on.day() == TODAY
    assert compared(dialog.card)["Owed today, in all"] == "¥24,000.00"
    keys(dialog.amount, "2,180")
    assert compared(dialog.card) == {
        "Owed today, in all": "¥24,000.00, then ¥21,820.00",
        "Amount due": "¥2,180.00",
        "Due date": "15 Nov, then 15 Dec",
        "Days overdue": f"9, then {DASH}",
        "Stage": "Phone, then Not due",
    }
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog.amount, Qt.Key.Key_Return)
    assert saved.args[0].code == "payment_recorded"
    assert not dialog.isVisible()
    assert entries(desk, key)[-1] == (EntryKind.PAYMENT, 218000, TODAY)
    assert desk.standings[key].days_overdue == 0
    desk.undo()
    assert len(entries(desk, key)) == 1


def test_quick_amounts_are_offered_once_each(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, PaymentDialog(desk, key))
    assert [chip.text() for chip in dialog.chips] == [
        "Amount due: ¥2,180.00", "Whole balance: ¥24,000.00",
    ]  # fmt: skip
    dialog.chips[1].click()
    assert dialog.amount.amount() == 2_400_000
    assert dialog.card.remark.text() == "This repays the debt."
    assert focused() is dialog.on
    assert compared(dialog.card)["Stage"] == "Phone, then Repaid"


def test_a_payment_before_the_last_balance_changes_nothing_and_says_so(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, PaymentDialog(desk, key))
    keys(dialog.amount, "500")
    type_into(dialog.on, "2026-11-01")
    assert compared(dialog.card)["Owed today, in all"] == "¥24,000.00"
    assert "24 Nov" in dialog.card.remark.text()
    assert "changes nothing" in dialog.card.remark.text()
    dialog.save.click()
    assert (EntryKind.PAYMENT, 50000, date(2026, 11, 1)) in entries(desk, key)
    assert desk.standings[key].balance == 2_400_000


def test_more_than_the_balance_is_asked_about_once(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, PaymentDialog(desk, key))
    keys(dialog.amount, "250000")
    assert dialog.card.remark.text() == "¥226,000.00 more than what is owed."
    press(dialog.amount, Qt.Key.Key_Return)
    assert dialog.rows["amount"].error == (
        "This is ¥226,000.00 more than the balance. Check the zeros; if it is right, save again."
    )
    assert focused() is dialog.amount
    type_into(dialog.amount, "25000")
    assert dialog.rows["amount"].error == ""
    press(dialog.amount, Qt.Key.Key_Return)
    assert dialog.rows["amount"].error.startswith("This is ¥1,000.00 more")
    press(dialog.amount, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not desk.standings[key].is_open


def test_an_old_payment_above_the_balance_is_not_asked_about(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    """It changes nothing that is owed."""
    dialog = shown(qtbot, PaymentDialog(desk, key))
    keys(dialog.amount, "25000")
    type_into(dialog.on, "2026-11-01")
    dialog.save.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("amount", "on", "field", "code"),
    [
        ("", "today", "amount", "amount_missing"),
        ("x", "today", "amount", "amount_not_a_number"),
        ("0", "today", "amount", "payment_zero"),
        ("5", "", "on", "date_missing"),
        ("5", "31 June", "on", "date_no_such_day"),
        ("5", "tomorrow", "on", "payment_in_future"),
    ],
)
def test_a_wrong_payment_is_said_at_its_field(
    qtbot: QtBot, desk: Desk, key: str, amount: str, on: str, field: str, code: str
) -> None:
    dialog = shown(qtbot, PaymentDialog(desk, key))
    type_into(dialog.amount, amount)
    type_into(dialog.on, on)
    dialog.save.click()
    assert dialog.rows[field].error == error_text(UserError(code, field))
    assert focused() is dialog.rows[field].focus
    assert len(entries(desk, key)) == 1
    assert dialog.isVisible()
    if code in ("payment_zero", "amount_missing"):
        assert compared(dialog.card)["Owed today, in all"] == "¥24,000.00"


def test_a_debt_that_is_gone_is_said_at_the_top(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, PaymentDialog(desk, key))
    debts.delete_debt(desk.store, key)
    keys(dialog.amount, "5")
    dialog.save.click()
    assert dialog.trouble == error_text(UserError("debt_gone"))


def test_a_note_is_kept(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, PaymentDialog(desk, key))
    keys(dialog.amount, "5")
    keys(dialog.note, "by my sister")
    dialog.save.click()
    assert desk.records[key].entries[-1].note == "by my sister"


# Balance


def test_a_balance_shows_its_difference_and_is_saved_by_enter(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    assert focused() is dialog.balance
    assert (dialog.on.day(), dialog.due_date.day()) == (TODAY, date(2026, 11, 15))
    assert dialog.amount_due.text() == "2,180.00", "as the lender said last"
    type_into(dialog.balance, "2.5万")
    assert dialog.card.remark.text() == (
        "¥1,000.00 more than the program's figure: interest or fees were added."
    )
    type_into(dialog.due_date, "12-15")
    assert compared(dialog.card)["Days overdue"] == f"9, then {DASH}"
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog.due_date, Qt.Key.Key_Return)
    assert saved.args[0].code == "balance_updated"
    newest = desk.records[key].entries[-1]
    assert (newest.amount, newest.due_date, newest.amount_due) == (
        2_500_000,
        date(2026, 12, 15),
        218000,
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("24000", "The same as the program's figure."),
        ("23,000", "¥1,000.00 less than the program's figure: a payment or a reduction."),
    ],
)
def test_the_difference_is_in_words(
    qtbot: QtBot, desk: Desk, key: str, typed: str, said: str
) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, typed)
    assert dialog.card.remark.text() == said


def test_the_difference_is_to_the_figure_of_that_day(qtbot: QtBot, desk: Desk, key: str) -> None:
    desk.do(debts.record_payment, key, 100000, TODAY, TODAY)
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "23,000")
    assert dialog.card.remark.text() == "The same as the program's figure."


def test_an_amount_due_that_nobody_typed_is_never_more_than_the_balance(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "1,000")
    dialog.save.click()
    assert not dialog.isVisible()
    assert desk.records[key].entries[-1].amount_due == 100000


def test_one_that_was_typed_is_refused(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "1,000")
    type_into(dialog.amount_due, "2,000")
    dialog.save.click()
    assert dialog.rows["amount_due"].error == error_text(UserError("amount_due_above_balance"))
    assert focused() is dialog.amount_due


def test_without_a_due_date_nothing_is_due(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "24,000")
    type_into(dialog.due_date, "")
    type_into(dialog.amount_due, "")
    dialog.save.click()
    newest = desk.records[key].entries[-1]
    assert (newest.due_date, newest.amount_due) == (None, None)
    assert desk.standings[key].due_date is None


@pytest.mark.parametrize(
    ("balance", "on", "due", "field", "code"),
    [
        ("", "today", "", "balance", "amount_missing"),
        ("-1", "today", "", "balance", "amount_negative"),
        ("5", "", "", "on", "date_missing"),
        ("5", "tomorrow", "", "on", "balance_date_in_future"),
        ("5", "today", "some day", "due_date", "date_not_a_date"),
        ("5", "today", "", "due_date", "due_date_missing"),
    ],
)
def test_a_wrong_balance_is_said_at_its_field(
    qtbot: QtBot, desk: Desk, key: str, balance: str, on: str, due: str, field: str, code: str
) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, balance)
    type_into(dialog.on, on)
    type_into(dialog.due_date, due)
    dialog.save.click()
    assert dialog.rows[field].error == error_text(UserError(code, field))
    assert focused() is dialog.rows[field].focus
    assert len(entries(desk, key)) == 1
