"""The form of a saved debt: it says what is owed now, and changes no more than was changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import TODAY, dress, make_desk, shown, speaking, type_into
from tests.gui.form_kit import fill, line, only, row, tick

from ashore.domain.terms import Minimum, MinimumKind
from ashore.gui.desk import Desk
from ashore.gui.dialogs.balance import BalanceDialog
from ashore.gui.dialogs.debt_form import DebtForm
from ashore.services import debts
from ashore.services.fields import read_fields

PLAIN = {"name": "Loan", "lender": "Uncle Wang", "balance": "10,000", "due_date": "2026-11-15"}
MONTHLY = PLAIN | {"due_date": "2026-09-22", "amount_due": "1,000", "repeats": "monthly"}


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def empty(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A profile without debts."""
    made = make_desk(tmp_path, demo=False)
    yield made
    made.store.close()


def saved(desk: Desk, texts: dict[str, str], on: date = TODAY) -> str:
    """The id of a debt that was entered on a day."""
    draft = read_fields(texts, desk.catalogue, on).draft
    assert draft is not None
    return desk.do(debts.add_debt, draft).after[0].debt.id


def figures(form: DebtForm) -> list[str]:
    return [line(form, name).text() for name in ("balance", "due_date", "amount_due")]


# What it says


def test_the_form_shows_what_is_owed_now(qtbot: QtBot, empty: Desk) -> None:
    key = saved(empty, PLAIN, date(2026, 11, 1))
    empty.do(debts.record_payment, key, 300_000, TODAY, TODAY)
    form = shown(qtbot, DebtForm(empty, None, key))
    assert figures(form) == ["7,000.00", "2026-11-15", ""]
    before = only(empty)
    fill(form, name="Another name")
    form.save.click()
    assert only(empty).entries == before.entries
    assert only(empty).debt.name == "Another name"


def test_a_corrected_figure_is_what_is_owed(qtbot: QtBot, empty: Desk) -> None:
    """10,000 owed, 3,000 paid; whoever writes 6,900 owes 6,900."""
    key = saved(empty, PLAIN, date(2026, 11, 1))
    empty.do(debts.record_payment, key, 300_000, TODAY, TODAY)
    before = only(empty)
    form = shown(qtbot, DebtForm(empty, None, key))
    fill(form, balance="6,900")
    form.save.click()
    assert empty.standings[key].balance == 690_000
    assert only(empty).entries[:2] == before.entries
    empty.undo()
    assert only(empty) == before


def test_the_preview_has_the_payments_in_it(qtbot: QtBot, empty: Desk) -> None:
    key = saved(empty, MONTHLY | {"rate": "36.5 %/year"}, date(2026, 9, 1))
    empty.do(debts.record_payment, key, 200_000, TODAY, TODAY)
    assert empty.standings[key].days_overdue == 2
    form = shown(qtbot, DebtForm(empty, None, key))
    assert form.preview.days.text() == "2 days overdue"
    assert form.preview.cost.text() == "¥8.84 a day"
    fill(form, balance="4,000")
    assert form.preview.cost.text() == "¥4.00 a day"
    form.save.click()
    assert empty.standings[key].balance == 400_000
    assert empty.standings[key].days_overdue == 2


# Instalments


def test_the_amount_due_of_each_month_is_shown_as_the_minimum(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Jiebei", balance="24,000", due_date="11-15", amount_due="2,180")
    assert line(form, "minimum").text() == "full"
    tick(form, "repeats")
    assert line(form, "minimum").text() == "instalment 2,180.00"
    assert row(form, "minimum").source == ""
    assert line(form, "minimum").accessibleDescription().startswith("As the amount due, each month")
    fill(form, amount_due="2,000")
    assert line(form, "minimum").text() == "instalment 2,000.00"
    fill(form, amount_due="24,000")
    assert line(form, "minimum").text() == "full"
    fill(form, amount_due="2,180", minimum="2,000")
    fill(form, amount_due="2,100")
    assert line(form, "minimum").text() == "2,000", "what was typed stays"
    assert line(form, "minimum").accessibleDescription().startswith("An amount, a percent")
    form.save.click()
    assert only(empty).debt.terms.minimum == Minimum(MinimumKind.FIXED, amount=200_000)
    assert only(empty).entries[0].amount_due == 210_000


def test_the_instalment_is_saved_as_it_was_shown(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Jiebei", balance="24,000", due_date="11-15", amount_due="2,180")
    tick(form, "repeats")
    form.save.click()
    assert only(empty).debt.terms.minimum == Minimum(MinimumKind.INSTALMENT, amount=218_000)


def test_the_instalment_of_a_saved_debt_does_not_follow_what_is_due_now(
    qtbot: QtBot, empty: Desk
) -> None:
    key = saved(empty, MONTHLY, date(2026, 9, 1))
    form = shown(qtbot, DebtForm(empty, None, key))
    form.fields.more.set_open(True)
    assert figures(form) == ["10,000.00", "2026-09-22", "3,000.00"]
    assert line(form, "minimum").text() == "instalment 1,000.00"
    fill(form, amount_due="2,500")
    assert line(form, "minimum").text() == "instalment 1,000.00"
    form.save.click()
    assert only(empty).debt.terms.minimum == Minimum(MinimumKind.INSTALMENT, amount=100_000)
    assert empty.standings[key].amount_due == 250_000
    assert [due.unpaid for due in empty.standings[key].arrears] == [50_000, 100_000, 100_000]


@pytest.mark.parametrize(
    "texts",
    [
        MONTHLY,
        MONTHLY | {"minimum": "full"},
        MONTHLY | {"minimum": "700"},
        MONTHLY | {"minimum": "10%"},
        MONTHLY | {"amount_due": ""},
        MONTHLY | {"amount_due": "", "minimum": "700"},
        MONTHLY | {"amount_due": "", "minimum": "10%"},
        PLAIN | {"minimum": "10%"},
        PLAIN | {"amount_due": "500"},
        MONTHLY | {"lender": "ICBC card", "amount_due": ""},
        PLAIN | {"balance": "0"},
    ],
)
@pytest.mark.parametrize("paid", [0, 50_000, 320_000])
def test_saving_an_untouched_edit_changes_nothing(
    qtbot: QtBot, empty: Desk, texts: dict[str, str], paid: int
) -> None:
    key = saved(empty, texts, date(2026, 9, 1))
    if paid:
        empty.do(debts.record_payment, key, paid, TODAY, TODAY)
    before = only(empty)
    form = shown(qtbot, DebtForm(empty, None, key))
    form.save.click()
    assert not form.isVisible(), form.trouble
    assert only(empty) == before


# Nothing is due


def test_a_debt_of_which_nothing_is_due_can_be_edited(qtbot: QtBot, empty: Desk) -> None:
    key = saved(empty, PLAIN | {"amount_due": "500"}, date(2026, 11, 1))
    empty.do(debts.record_payment, key, 50_000, TODAY, TODAY)
    assert empty.standings[key].due_date is None
    before = only(empty)
    form = shown(qtbot, DebtForm(empty, None, key))
    assert figures(form) == ["9,500.00", "", ""]
    assert line(form, "due_date").accessibleName() == "Due date"
    assert line(form, "due_date").accessibleDescription() == "Empty: nothing is due"
    assert form.preview.days.text() == "Nothing is due"
    fill(form, name="Renamed")
    form.save.click()
    assert not form.isVisible()
    assert only(empty).entries == before.entries
    again = shown(qtbot, DebtForm(empty, None, key))
    fill(again, due_date="2026-12-01", amount_due="500")
    again.save.click()
    assert empty.standings[key].due_date == date(2026, 12, 1)
    assert empty.standings[key].amount_due == 50_000


def test_an_amount_due_needs_its_date_all_the_same(qtbot: QtBot, empty: Desk) -> None:
    key = saved(empty, PLAIN, date(2026, 11, 1))
    empty.do(debts.update_balance, key, 1_000_000, TODAY, None, None, TODAY)
    form = shown(qtbot, DebtForm(empty, None, key))
    form.fields.more.set_open(True)
    fill(form, amount_due="500")
    form.save.click()
    assert row(form, "due_date").error.startswith("Write the oldest due date")


def test_a_new_debt_needs_its_due_date(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    assert line(form, "due_date").accessibleName() == "Due date, required"
    fill(form, lender="Uncle Wang", balance="5")
    form.save.click()
    assert row(form, "due_date").error.startswith("Write the oldest due date")


def test_an_amount_due_of_nothing_is_said_at_its_field(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Uncle Wang", balance="5000", due_date="11-15", amount_due="0")
    form.save.click()
    assert row(form, "amount_due").error.startswith("With an amount due of 0")
    fill(form, amount_due="", minimum="0")
    form.save.click()
    assert row(form, "minimum").error.startswith("A minimum payment of 0")
    assert not empty.records


# The balance of the lender's page


def test_a_balance_keeps_three_missed_instalments(qtbot: QtBot, empty: Desk) -> None:
    key = saved(empty, MONTHLY, date(2026, 9, 1))
    dialog = shown(qtbot, BalanceDialog(empty, key))
    assert (dialog.due_date.day(), dialog.amount_due.text()) == (date(2026, 9, 22), "3,000.00")
    type_into(dialog.balance, "10,200")
    dialog.save.click()
    assert [due.unpaid for due in empty.standings[key].arrears] == [100_000] * 3
    empty.set_today(date(2026, 12, 23))
    assert empty.standings[key].amount_due == 400_000


def test_a_balance_of_a_debt_without_an_amount_due_says_what_was_missed(
    qtbot: QtBot, empty: Desk
) -> None:
    key = saved(empty, MONTHLY | {"amount_due": "", "minimum": "1,000"}, date(2026, 9, 1))
    dialog = shown(qtbot, BalanceDialog(empty, key))
    assert dialog.amount_due.text() == "3,000.00"


def test_where_all_is_due_no_amount_is_proposed(qtbot: QtBot, empty: Desk) -> None:
    key = saved(empty, PLAIN, date(2026, 11, 1))
    dialog = shown(qtbot, BalanceDialog(empty, key))
    assert dialog.amount_due.text() == ""
    type_into(dialog.balance, "12,000")
    dialog.save.click()
    assert empty.standings[key].amount_due == 1_200_000


def test_the_card_shows_the_instalment_that_the_balance_names(qtbot: QtBot, empty: Desk) -> None:
    key = saved(empty, PLAIN | {"repeats": "monthly"}, date(2026, 11, 1))
    dialog = shown(qtbot, BalanceDialog(empty, key))
    type_into(dialog.balance, "10,000")
    type_into(dialog.amount_due, "1,000")
    assert "¥1,000.00" in dialog.card.due.before.accessibleName()
    dialog.save.click()
    assert only(empty).debt.terms.minimum == Minimum(MinimumKind.INSTALMENT, amount=100_000)
    empty.undo()
    assert only(empty).debt.terms.minimum == Minimum()


def test_a_balance_with_nothing_due_by_a_date_is_said_at_its_field(
    qtbot: QtBot, empty: Desk
) -> None:
    key = saved(empty, PLAIN, date(2026, 11, 1))
    dialog = shown(qtbot, BalanceDialog(empty, key))
    type_into(dialog.balance, "10,000")
    type_into(dialog.amount_due, "0")
    assert dialog.card.remark.text().startswith("Enter the balance")
    dialog.save.click()
    assert dialog.rows["amount_due"].error.startswith("With an amount due of 0")
