"""A loan that is repaid by instalments: the short form asks for the amount of each month."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import dress, make_desk, settle, shown, speaking
from tests.gui.form_kit import fill, line, only, row, tick

from ashore.domain.debt import Repeats
from ashore.domain.terms import MinimumKind
from ashore.gui.desk import Desk
from ashore.gui.dialogs.debt_form import DebtForm


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path, demo=False)
    yield made
    made.store.close()


def ticked(form: DebtForm) -> bool:
    box = row(form, "repeats").field
    assert isinstance(box, QCheckBox)
    return box.isChecked()


@pytest.mark.parametrize("lender", ["Mortgage", "Car loan", "Bank loan", "Nowhere mortgage"])
def test_the_short_form_asks_for_the_amount_of_each_month(
    qtbot: QtBot, desk: Desk, lender: str
) -> None:
    form = shown(qtbot, DebtForm(desk))
    assert not row(form, "amount_due").isVisible()
    fill(form, lender=lender, balance="2,000,000", due_date="2026-11-20")
    amount = row(form, "amount_due")
    assert amount.isVisible()
    assert row(form, "repeats").isVisible()
    assert ticked(form)
    assert amount.label.text().replace("&", "") == "Amount due each month"
    said = [amount.focus.accessibleDescription(), form.preview.assumed.text()]
    assert said[0] == "Empty: the whole balance counts as due"
    assert "the whole balance counts as due" in said[1]
    fill(form, amount_due="9,800")
    assert not form.preview.assumed.isVisible()
    form.save.click()
    record = only(desk)
    assert record.debt.repeats is Repeats.MONTHLY
    assert record.debt.terms.minimum.kind is MinimumKind.INSTALMENT
    standing = desk.standings[record.debt.id]
    assert standing.overdue_amount == 980_000


def test_it_can_be_unticked_and_is_kept_so(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    fill(form, lender="Bank loan", balance="10,000", due_date="2026-12-20")
    tick(form, "repeats")
    form.save.click()
    record = only(desk)
    assert record.debt.repeats is Repeats.NONE
    again = shown(qtbot, DebtForm(desk, None, record.debt.id))
    assert not ticked(again)
    again.save.click()
    assert only(desk).debt.repeats is Repeats.NONE


def test_for_another_kind_they_stand_under_more(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    fill(form, lender="Mortgage", balance="10,000", due_date="2026-12-20")
    assert row(form, "amount_due").isVisible()
    fill(form, lender="Huabei")
    settle()
    assert not row(form, "amount_due").isVisible()
    assert not ticked(form)
    form.fields.more.set_open(True)
    settle()
    assert row(form, "amount_due").isVisible()
    assert form.fields.rest.isAncestorOf(row(form, "amount_due"))
    assert row(form, "amount_due").label.text().replace("&", "") == "Amount due now"


def test_tab_goes_through_them_in_order(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    fill(form, lender="Mortgage", balance="10,000", due_date="2026-12-20")
    stops = [row(form, n).focus for n in ("due_date", "amount_due", "repeats")]
    reached = [stops[0]]
    for _ in range(12):
        following = reached[-1].nextInFocusChain()
        assert following is not None
        reached.append(following)
    order = [stop for stop in reached if stop in stops]
    assert order == stops
    assert line(form, "amount_due") is stops[1]
