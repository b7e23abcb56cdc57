"""The dialogs of ledger entries: what they change is shown first, saved in one step, undone."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import TODAY, focused, keys, press, settle, shown, type_into
from tests.gui.ledger_kit import READ_ON, desk, english, key, newest, owed

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import EntryKind, PageParts, Record
from ashore.domain.errors import UserError
from ashore.domain.ledger.state import state
from ashore.domain.rates import Period, Rate
from ashore.gui.desk import Desk
from ashore.gui.dialogs.balance import BalanceDialog
from ashore.gui.dialogs.charge import ChargeDialog
from ashore.gui.dialogs.correction import CorrectionDialog
from ashore.gui.dialogs.entry_dialog import EntryDialog
from ashore.gui.dialogs.fee import FeeDialog
from ashore.gui.dialogs.payment import PaymentDialog
from ashore.gui.dialogs.rate_change import RateChangeDialog
from ashore.gui.dialogs.waiver import WaiverDialog
from ashore.services import debts, entries
from ashore.words.changes import change_text, done_text
from ashore.words.errors import error_text

__all__ = ["desk", "english", "key"]


def table(dialog: EntryDialog) -> dict[str, list[str]]:
    """What the card says of each part that it shows: before, change, after."""
    parts = dialog.card.parts
    return {
        name: parts.texts(name)[1:] for name in parts.keys if not parts._rows[name][0].isHidden()
    }


def saved(qtbot: QtBot, dialog: EntryDialog | BalanceDialog, field: QLineEdit) -> str:
    """Save by Enter in a field; the code of the change."""
    with qtbot.waitSignal(dialog.saved) as caught:
        press(field, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    code: str = caught.args[0].code
    return code


def test_a_payment_shows_how_it_is_allocated_before_it_is_saved(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    before = owed(desk, key)
    dialog = shown(qtbot, PaymentDialog(desk, key))
    assert table(dialog)["total"] == [f"{before.total / 100:,.2f}", "–", "–"]
    keys(dialog.amount, "1,000")
    shown_parts = table(dialog)
    assert dialog.card.parts_caption.text() == "How the payment is allocated on 24 Nov"
    assert shown_parts["interest"][1] == f"{before.interest / 100:,.2f}", "all of it is paid first"
    assert shown_parts["penalty"][1] == f"{before.penalty / 100:,.2f}"
    assert shown_parts["total"][1] == "1,000.00"
    assert saved(qtbot, dialog, dialog.amount) == "payment_recorded"
    after = owed(desk, key)
    assert table(dialog)["principal"][2] == f"{after.principal / 100:,.2f}"
    assert (after.interest, after.penalty) == (0, 0)
    assert after.total == before.total - 100_000


def test_what_one_would_pay_is_offered_with_interest_and_fees(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, PaymentDialog(desk, key))
    offered = [chip.text().split(":")[0] for chip in dialog.chips]
    assert offered == [
        "Amount due", "Up to date, interest and fees too", "Whole balance", "All that is owed now",
    ]  # fmt: skip
    dialog.chips[-1].click()
    assert dialog.amount.amount() == owed(desk, key).total
    assert table(dialog)["total"][2] == "0.00"
    dialog.chips[2].click()
    assert "Still owed then: Principal" in dialog.card.remark.text()


def test_a_charge_adds_to_the_principal_and_is_undone(qtbot: QtBot, desk: Desk, key: str) -> None:
    before = desk.records[key]
    dialog = shown(qtbot, ChargeDialog(desk, key))
    assert focused() is dialog.amount
    keys(dialog.amount, "300")
    assert table(dialog)["principal"] == ["24,000.00", "300.00", "24,300.00"]
    assert saved(qtbot, dialog, dialog.amount) == "charge_recorded"
    entry = newest(desk, key, EntryKind.CHARGE)
    assert (entry.amount, entry.on) == (30_000, TODAY)
    assert desk.standings[key].balance == 2_430_000
    desk.undo()
    assert desk.records[key] == before


def test_a_fee_adds_to_the_fees(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, FeeDialog(desk, key))
    keys(dialog.amount, "20")
    type_into(dialog.on, "2026-11-20")
    keys(dialog.note, "letter")
    assert table(dialog)["costs"] == ["0.00", "20.00", "20.00"]
    assert saved(qtbot, dialog, dialog.note) == "fee_recorded"
    entry = newest(desk, key, EntryKind.FEE)
    assert (entry.amount, entry.on, entry.note) == (2_000, date(2026, 11, 20), "letter")


def test_a_waiver_lets_a_whole_part_off_by_one_link(qtbot: QtBot, desk: Desk, key: str) -> None:
    penalty = owed(desk, key).penalty
    assert penalty > 0
    dialog = shown(qtbot, WaiverDialog(desk, key))
    assert dialog.part.part() is Part.PENALTY, "what lenders let off first"
    dialog.whole.click()
    assert dialog.amount.amount() == penalty
    assert table(dialog)["penalty"][2] == "0.00"
    assert saved(qtbot, dialog, dialog.amount) == "waiver_recorded"
    assert newest(desk, key, EntryKind.WAIVER).part is Part.PENALTY
    assert owed(desk, key).penalty == 0


def test_the_link_of_a_waiver_follows_its_part(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, WaiverDialog(desk, key))
    dialog.part.choose("principal")
    assert dialog.whole.text() == "All of it: ¥24,000.00"
    dialog.part.choose("costs")
    assert not dialog.whole.isVisible()


@pytest.mark.parametrize(("way", "amount"), [("down", -5_000), ("up", 5_000)])
def test_a_correction_goes_either_way(
    qtbot: QtBot, desk: Desk, key: str, way: str, amount: int
) -> None:
    dialog = shown(qtbot, CorrectionDialog(desk, key))
    dialog.way.choose(way)
    type_into(dialog.amount, "50")
    assert table(dialog)["principal"][1] == f"{amount / 100:,.2f}"
    assert saved(qtbot, dialog, dialog.amount) == "correction_recorded"
    entry = newest(desk, key, EntryKind.CORRECTION)
    assert (entry.amount, entry.part) == (amount, Part.PRINCIPAL)
    again = shown(qtbot, CorrectionDialog(desk, key, None, entry))
    assert (again.way.value(), again.amount.amount()) == (way, 5_000)


def test_a_new_rate_may_lie_ahead_and_says_what_it_changes(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, RateChangeDialog(desk, key))
    assert "0.04" in dialog.rows["rate"].label.text() + dialog.rows["rate"]._hint
    type_into(dialog.rate.line, "0.02")
    type_into(dialog.on, "2026-12-01")
    assert "31 Dec" in dialog.card.remark.text()
    assert " instead of " in dialog.card.remark.text()
    assert saved(qtbot, dialog, dialog.rate.line) == "rate_changed"
    entry = newest(desk, key, EntryKind.RATE)
    assert (entry.rate, entry.on) == (Rate(Decimal("0.02"), Period.DAY), date(2026, 12, 1))


def test_a_new_rate_says_what_it_changes_penalty_included(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, RateChangeDialog(desk, key))
    type_into(dialog.rate.line, "0.02")
    type_into(dialog.on, "2026-12-01")
    remark = dialog.card.remark.text()
    before = desk.records[key]
    assert saved(qtbot, dialog, dialog.rate.line) == "rate_changed"

    def grown(record: Record) -> str:
        first, last = (
            state(record.debt, record.entries, on) for on in (date(2026, 12, 1), date(2026, 12, 31))
        )
        interest = last.accrued_interest - first.accrued_interest
        penalty = last.accrued_penalty - first.accrued_penalty
        assert interest
        assert penalty
        return f"¥{(interest + penalty) / 100:,.2f}"

    old, new = grown(before), grown(desk.records[key])
    assert remark == (
        f"Interest and penalty interest from 1 Dec to 31 Dec: {new} instead of {old}."
    )


def test_parts_that_do_not_make_the_balance_stop_at_it(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "10,150.54")
    dialog.more.set_open(True)
    for name, text in (("principal", "10,000"), ("interest", "60"), ("penalty", "90")):
        type_into(dialog.parts.fields[name], text)
    assert "¥0.54 of it is in none of these parts and counts as: Fees." in dialog.card.remark.text()
    before = desk.records[key]
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.rows["balance"].error == (
        "¥0.54 of the balance is in no part. Correct them, or save again: it then counts as Fees."
    )
    assert desk.records[key] == before
    type_into(dialog.balance, "10,150")
    assert "in none of these parts" not in dialog.card.remark.text()
    assert saved(qtbot, dialog, dialog.balance) == "balance_updated"


def test_a_rest_that_is_meant_is_saved_when_it_is_asked_for_again(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "10,000")
    type_into(dialog.parts.fields["interest"], "60")
    assert "in none of these parts" not in dialog.card.remark.text(), "the rest is the principal"
    type_into(dialog.parts.fields["principal"], "9,000")
    assert "¥940.00 of it" in dialog.card.remark.text()
    dialog.save.click()
    assert dialog.isVisible()
    dialog.save.click()
    assert not dialog.isVisible()
    assert newest(desk, key, EntryKind.BALANCE).amount == 1_000_000


def test_a_page_older_than_the_ledger_is_not_called_the_same(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "24,000")
    type_into(dialog.on, "2026-01-01")
    assert dialog.card.remark.text() == "The program has no figure of this day to compare with."


def test_a_rate_without_a_figure_is_refused_at_its_field(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, RateChangeDialog(desk, key))
    dialog.save.click()
    assert dialog.rows["rate"].error == error_text(UserError("rate_missing"))
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("kind", "amount", "on", "field", "code"),
    [
        (ChargeDialog, "", "today", "amount", "amount_missing"),
        (ChargeDialog, "0", "today", "amount", "entry_zero"),
        (FeeDialog, "x", "today", "amount", "amount_not_a_number"),
        (WaiverDialog, "5", "tomorrow", "on", "entry_in_future"),
        (CorrectionDialog, "5", "", "on", "date_missing"),
    ],
)
def test_a_wrong_entry_is_said_at_its_field(
    qtbot: QtBot, desk: Desk, key: str, kind: Any, amount: str, on: str, field: str, code: str
) -> None:
    dialog = shown(qtbot, kind(desk, key))
    type_into(dialog.amount, amount)
    type_into(dialog.on, on)
    dialog.save.click()
    assert dialog.rows[field].error == error_text(UserError(code, field))
    assert len(desk.records[key].entries) == 1


def test_an_entry_inside_a_newer_balance_says_that_it_changes_nothing(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, ChargeDialog(desk, key))
    type_into(dialog.amount, "100")
    type_into(dialog.on, (READ_ON - timedelta(days=1)).isoformat())
    assert "changes nothing that is owed" in dialog.card.remark.text()
    assert table(dialog)["total"][1] == "0.00"


def test_an_entry_is_edited_in_the_dialog_that_made_it(qtbot: QtBot, desk: Desk, key: str) -> None:
    desk.do(debts.record_payment, key, 100_000, TODAY, TODAY, "first")
    paid = newest(desk, key, EntryKind.PAYMENT)
    dialog = shown(qtbot, PaymentDialog(desk, key, None, paid))
    assert dialog.windowTitle() == "Payment of 24 Nov on Loan"
    assert (dialog.amount.amount(), dialog.note.text()) == (100_000, "first")
    type_into(dialog.amount, "1,200")
    assert table(dialog)["total"][1] == "1,200.00", "without what it was before"
    assert saved(qtbot, dialog, dialog.amount) == "entry_edited"
    edited = newest(desk, key, EntryKind.PAYMENT)
    assert (edited.id, edited.amount, edited.note) == (paid.id, 120_000, "first")
    desk.undo()
    assert newest(desk, key, EntryKind.PAYMENT) == paid


def test_an_entry_emptied_is_refused_and_stays(qtbot: QtBot, desk: Desk, key: str) -> None:
    desk.do(entries.record_fee, key, 500, TODAY, TODAY)
    fee = newest(desk, key, EntryKind.FEE)
    dialog = shown(qtbot, FeeDialog(desk, key, None, fee))
    type_into(dialog.amount, "0")
    dialog.save.click()
    assert dialog.rows["amount"].error == error_text(UserError("entry_zero"))
    assert newest(desk, key, EntryKind.FEE) == fee


def test_an_entry_is_deleted_and_comes_back(qtbot: QtBot, desk: Desk, key: str) -> None:
    desk.do(entries.record_fee, key, 500, TODAY, TODAY)
    before = desk.records[key]
    dialog = shown(qtbot, FeeDialog(desk, key, None, newest(desk, key, EntryKind.FEE)))
    with qtbot.waitSignal(dialog.saved) as caught:
        dialog.delete.click()
    assert caught.args[0].code == "entry_deleted"
    assert len(desk.records[key].entries) == 1
    desk.undo()
    assert desk.records[key] == before


def test_an_entry_that_is_gone_is_said_at_the_top(qtbot: QtBot, desk: Desk, key: str) -> None:
    desk.do(entries.record_fee, key, 500, TODAY, TODAY)
    fee = newest(desk, key, EntryKind.FEE)
    dialog = shown(qtbot, FeeDialog(desk, key, None, fee))
    entries.delete_entry(desk.store, key, fee.id)
    dialog.save.click()
    assert dialog.trouble == error_text(UserError("entry_gone"))


def test_a_new_entry_has_nothing_to_delete(qtbot: QtBot, desk: Desk, key: str) -> None:
    assert not hasattr(shown(qtbot, FeeDialog(desk, key)), "delete")


# Balance with its parts


def test_a_balance_takes_its_parts(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "24,500")
    dialog.more.set_open(True)
    settle()
    for name, text in (("principal", "24,000"), ("interest", "480"), ("costs", "20")):
        type_into(dialog.parts.fields[name], text)
    assert saved(qtbot, dialog, dialog.balance) == "balance_updated"
    page = newest(desk, key, EntryKind.BALANCE)
    assert page.parts == PageParts(2_400_000, 48_000, None, 2_000)
    assert owed(desk, key) == (2_400_000, 48_000, 0, 2_000)


def test_parts_that_are_more_than_the_balance_are_refused(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, "100")
    type_into(dialog.amount_due, "")
    dialog.more.set_open(True)
    type_into(dialog.parts.fields["principal"], "200")
    dialog.save.click()
    assert dialog.rows["balance"].error == error_text(UserError("parts_above_balance"))
    type_into(dialog.parts.fields["principal"], "lots")
    dialog.more.set_open(False)
    dialog.save.click()
    assert dialog.more.is_open, "the wrong field is shown"
    assert dialog.parts.rows["principal"].error == error_text(UserError("amount_not_a_number"))


def test_the_difference_counts_interest_since_the_page(qtbot: QtBot, desk: Desk, key: str) -> None:
    dialog = shown(qtbot, BalanceDialog(desk, key))
    type_into(dialog.balance, f"{owed(desk, key).total / 100:.2f}")
    assert dialog.card.remark.text() == "The same as the program's figure."


def test_a_balance_is_edited_and_the_only_one_stays(qtbot: QtBot, desk: Desk, key: str) -> None:
    page = newest(desk, key, EntryKind.BALANCE)
    dialog = shown(qtbot, BalanceDialog(desk, key, None, page))
    assert dialog.windowTitle() == "Balance of 15 Sep on Loan"
    assert (dialog.balance.amount(), dialog.on.day()) == (2_400_000, READ_ON)
    dialog.delete.click()
    assert dialog.trouble == error_text(UserError("last_balance_needed"))
    type_into(dialog.balance, "23,000")
    assert saved(qtbot, dialog, dialog.balance) == "entry_edited"
    assert newest(desk, key, EntryKind.BALANCE).amount == 2_300_000
    assert len(desk.records[key].entries) == 1


@pytest.mark.parametrize(
    ("code", "phrase"),
    [
        ("charge_recorded", "Charge on Loan"),
        ("waiver_recorded", "Waiver on Loan"),
        ("rate_changed", "New rate of Loan"),
        ("entry_deleted", "Delete an entry of Loan"),
        ("terms_changed", "Change the terms of Loan"),
    ],
)
def test_the_menu_says_what_it_takes_back(code: str, phrase: str) -> None:
    assert change_text(code, "Loan") == phrase
    assert "Loan" in done_text(code, "Loan")


@pytest.mark.parametrize("kind", [WaiverDialog, CorrectionDialog])
def test_more_than_a_part_holds_is_stopped_at_the_amount(
    qtbot: QtBot, desk: Desk, key: str, kind: Any
) -> None:
    dialog = shown(qtbot, kind(desk, key))
    dialog.part.choose("costs")
    type_into(dialog.amount, "5")
    dialog.save.click()
    assert "holds ¥0.00" in dialog.rows["amount"].error
    assert len(desk.records[key].entries) == 1


def test_the_card_has_one_truth_about_what_is_owed(qtbot: QtBot, desk: Desk, key: str) -> None:
    """What is owed in all stands on top as under the parts; the page's balance is a caption."""
    dialog = shown(qtbot, PaymentDialog(desk, key))
    before = owed(desk, key).total
    assert dialog.card.balance.before.text() == f"¥{before / 100:,.2f}"
    assert dialog.card.recorded.text() == "Recorded balance: ¥24,000.00"
    keys(dialog.amount, "1,000")
    assert dialog.card.balance.after.text() == f"¥{(before - 100_000) / 100:,.2f}"
    assert dialog.card.balance.after.text()[1:] == table(dialog)["total"][2]
    assert dialog.card.recorded.text().startswith("Recorded balance: ¥24,000.00 → ")
    type_into(dialog.amount, "")
    assert dialog.card.recorded.text() == "Recorded balance: ¥24,000.00"
