"""The terms in the form: grouped, shown where they apply, read and kept as typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import (
    debt_id,
    dress,
    make_desk,
    settle,
    shown,
    speaking,
    type_into,
)

from ashore.domain.calc.days import Count
from ashore.domain.debt import Kind
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import (
    Compounding,
    FreePeriod,
    MinimumKind,
    PaymentOrder,
    PenaltyBase,
    Promotion,
)
from ashore.gui.desk import Desk
from ashore.gui.dialogs.applies import ONLY_FOR, applies
from ashore.gui.dialogs.debt_form import DebtForm
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.fields.choice import Choice
from ashore.services.fields import FIELDS


@pytest.fixture(autouse=True, params=["en", "zh_CN"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    dress()
    for _ in speaking(request.param):
        yield request.param


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, spoken: str) -> Iterator[Desk]:
    made = make_desk(tmp_path, demo=True, spoken=spoken)
    yield made
    made.store.close()


def put(form: DebtForm, **texts: str) -> None:
    """Type, choose and tick as a person does."""
    for name, text in texts.items():
        row = form.fields.slots.row(name)
        assert row is not None, name
        if isinstance(row.focus, CheckedEdit):
            type_into(row.focus, text)
        elif isinstance(row.field, Choice):
            row.field.choose(text)
            row.field.activated.emit(row.field.currentIndex())
        else:
            assert isinstance(row.field, QCheckBox)
            if row.field.isChecked() is not (text == "yes"):
                row.field.click()
    settle()


def visible(form: DebtForm) -> set[str]:
    form.fields.more.set_open(True)
    settle()
    slots = form.fields.slots
    return {name for name in slots.names() if (row := slots.row(name)) and row.isVisible()}


def test_the_form_has_a_row_for_every_field(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    assert set(form.fields.slots.names()) == set(FIELDS)


@pytest.mark.parametrize("kind", list(Kind))
def test_only_what_applies_to_the_kind_is_shown(qtbot: QtBot, desk: Desk, kind: Kind) -> None:
    form = shown(qtbot, DebtForm(desk))
    put(form, lender="Someone else", kind=str(kind))
    found = visible(form)
    hidden = {name for name in FIELDS if not applies(name, kind)}
    assert not found & hidden
    stages = {"phone_contact_from", "formal_collection_from"}
    assert set(FIELDS) - hidden - stages <= found
    assert bool(found & stages) is (desk.catalogue.rule_boundaries(kind) is not None)
    assert all(group.isVisible() == any(r.isVisible() for _, r in group._rows)
               for group in form.fields.rest.groups)  # fmt: skip


def test_a_custom_debt_may_have_any_term() -> None:
    assert all(applies(name, Kind.CUSTOM) for name in FIELDS)
    assert set(ONLY_FOR) <= set(FIELDS)


def test_what_was_typed_stays_in_sight_whatever_the_kind(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    put(form, lender="Someone else", kind="card", statement_day="5")
    put(form, kind="family")
    assert "statement_day" in visible(form)
    assert "free_period" not in visible(form)
    put(form, statement_day="")
    put(form, kind="mortgage")
    assert "statement_day" not in visible(form)


def test_every_term_is_read_and_shown_again(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    put(form, lender="Someone else", balance="12,000", due_date="2026-12-05", kind="custom")
    put(
        form, rate="18.25", interest="monthly", basis="360", count="incl", compounding="monthly",
        penalty="1.5x", penalty_base="principal", penalty_on_interest="yes", promo_rate="7.2 %/year",
        promo_until="2026-12-31", minimum="interest + 1%", minimum_floor="100", minimum_carries="no",
        late_fee="5%", late_fee_floor="20", late_fee_then="6%, 7%", statement_day="5",
        free_period="unpaid", order="principal_first", contract_date="2026-01-02",
        amount_borrowed="20,000", amount_received="19,000",
    )  # fmt: skip
    with qtbot.waitSignal(form.saved) as caught:
        form.save.click()
    record = caught.args[0].after[0]
    terms = record.debt.terms
    assert (terms.basis, terms.count, terms.compounding) == (
        DayBasis.D360, Count.INCL, Compounding.MONTHLY
    )  # fmt: skip
    assert (terms.penalty.base, terms.penalty.on_interest) == (PenaltyBase.PRINCIPAL, True)
    assert terms.promotion == Promotion(Rate(Decimal("7.2"), Period.YEAR), date(2026, 12, 31))
    minimum = terms.minimum
    assert (minimum.kind, minimum.percent, minimum.floor, minimum.carries) == (
        MinimumKind.INTEREST_PLUS, Decimal(1), 10_000, False
    )  # fmt: skip
    assert (terms.late_fee.floor, terms.late_fee.then) == (2_000, (Decimal(6), Decimal(7)))
    assert (terms.statement_day, terms.free_period) == (5, FreePeriod.UNPAID)
    assert terms.order is PaymentOrder.PRINCIPAL_FIRST
    assert record.debt.contract_date == date(2026, 1, 2)
    assert (record.debt.amount_borrowed, record.debt.amount_received) == (2_000_000, 1_900_000)
    again = shown(qtbot, DebtForm(desk, None, record.debt.id))
    assert again.fields.reading().draft is not None
    with qtbot.waitSignal(again.saved) as caught:
        again.save.click()
    assert caught.args[0].after[0].debt == record.debt, "saved as it is, it stays as it is"


@pytest.mark.parametrize("lender", ["icbc-card", "weilidai", "jintiao", "family", "yangqianguan"])
def test_a_saved_debt_is_saved_again_as_it_is(qtbot: QtBot, desk: Desk, lender: str) -> None:
    key = debt_id(desk, lender)
    before = desk.records[key]
    form = shown(qtbot, DebtForm(desk, None, key))
    with qtbot.waitSignal(form.saved):
        form.save.click()
    assert desk.records[key].debt == before.debt


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("statement_day", "32"), ("late_fee_then", "often"), ("promo_rate", "cheap"),
        ("contract_date", "some day"), ("amount_borrowed", "lots"), ("minimum_floor", "x"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_at_its_field(qtbot: QtBot, desk: Desk, name: str, text: str) -> None:
    form = shown(qtbot, DebtForm(desk))
    put(form, lender="Someone else", balance="12,000", due_date="2026-12-05", kind="custom")
    put(form, **{name: text})
    form.save.click()
    settle()
    row = form.fields.slots.row(name)
    assert row is not None
    assert row.error
    assert row.isVisible(), "More opens for it"
    assert form.isVisible()


def test_a_promotion_needs_its_end(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    put(form, lender="Someone else", balance="12,000", due_date="2026-12-05", kind="custom")
    put(form, promo_rate="7.2 %/year")
    form.save.click()
    row = form.fields.slots.row("promo_until")
    assert row is not None
    assert row.error


def test_the_figures_of_a_preset_name_their_source(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk, None, debt_id(desk, "icbc-card")))
    visible(form)
    sourced = [
        name for name in ("compounding", "free_period", "order", "minimum_carries", "basis")
        if (row := form.fields.slots.row(name)) and row.source
    ]  # fmt: skip
    assert sourced == ["compounding", "free_period", "order", "minimum_carries", "basis"]


def test_tab_follows_the_eye_where_rows_are_hidden(qtbot: QtBot, desk: Desk) -> None:
    form = DebtForm(desk)
    form.fields.more.set_open(True)
    shown(qtbot, form)
    put(form, lender="Someone else", kind="family")
    stops = [stop for stop in form.fields.more_stops() if stop.isVisible()]
    assert all(stop.focusPolicy() & Qt.FocusPolicy.TabFocus for stop in stops)
    places = [stop.mapTo(form.content, stop.rect().topLeft()) for stop in stops]
    rows = [(place.y() // 40, place.x()) for place in places]
    assert rows == sorted(rows)
