"""The form of a debt: by keyboard alone, wrong input, presets, preview, drafts, editing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import (
    debt_id,
    dress,
    focused,
    keys,
    make_desk,
    press,
    settle,
    shown,
    speaking,
)
from tests.gui.form_kit import choice, fill, line, only, row

from ashore.domain.debt import Kind, Repeats
from ashore.domain.errors import UserError
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import PenaltyBase
from ashore.gui.desk import Desk
from ashore.gui.dialogs.debt_form import DebtForm
from ashore.gui.dialogs.drafts import drafts_of
from ashore.gui.fields.row import FieldRow
from ashore.services import debts
from ashore.services.fields import read_fields
from ashore.services.lenders import catalogue_of, set_figure
from ashore.storage import Store
from ashore.words import language
from ashore.words.errors import error_text

DASH = "–"


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The sample profile."""
    made = make_desk(tmp_path, demo=True)
    yield made
    made.store.close()


@pytest.fixture
def empty(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A profile without debts."""
    made = make_desk(tmp_path, demo=False)
    yield made
    made.store.close()


# By keyboard


def test_a_debt_is_entered_by_keyboard_alone(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    assert focused() is form.fields.basics.lender
    keys(form.fields.basics.lender, "hb")
    basics = form.fields.basics
    press(basics.lender.popup, Qt.Key.Key_Tab)
    assert focused() is basics.balance
    assert basics.lender.text() == "Huabei"
    keys(basics.balance, "6320.50")
    press(basics.balance, Qt.Key.Key_Tab)
    assert focused() is basics.due_date
    keys(basics.due_date, "11-22")
    with qtbot.waitSignal(form.saved) as saved:
        press(basics.due_date, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert saved.args[0].code == "debt_added"
    record = only(empty)
    assert record.debt.name == "Huabei"
    assert record.debt.lender == "huabei"
    assert record.debt.kind is Kind.PLATFORM_LOAN
    (entry,) = record.entries
    assert (entry.amount, entry.due_date) == (632050, date(2026, 11, 22))
    assert record.debt.terms.penalty.rate(record.debt.terms.rate) == Rate(
        record.debt.terms.penalty.value, Period.DAY
    )


def test_tab_goes_from_the_three_fields_to_save(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.basics.due_date.setFocus()
    stops: list[QWidget | None] = []
    for _ in range(4):
        widget = focused()
        assert widget is not None
        press(widget, Qt.Key.Key_Tab)
        stops.append(focused())
    assert stops == [form.save, form.another, form.cancel, form.fields.more.link]


def test_with_more_open_tab_goes_through_it_before_save(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.link.click()
    form.fields.basics.due_date.setFocus()
    stops: list[QWidget | None] = []
    for _ in range(40):
        widget = focused()
        assert widget is not None
        press(widget, Qt.Key.Key_Tab)
        stops.append(focused())
        if focused() is form.save:
            break
    assert stops == [form.fields.more.link, *form.fields.more_stops(), form.save]


def test_with_more_open_tab_comes_round_to_the_first_fields(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.link.click()
    form.save.setFocus()
    stops: list[QWidget | None] = []
    for _ in range(60):
        widget = focused()
        assert widget is not None
        press(widget, Qt.Key.Key_Tab)
        stops.append(focused())
        if focused() is form.save:
            break
    first = list(form.fields.basic_stops())
    assert stops[:5] == [form.another, form.cancel, *first]
    assert stops[-1] is form.save


def test_texts_that_come_without_keys_count_as_typed(qtbot: QtBot, empty: Desk) -> None:
    """A voice or a switch puts whole texts in."""
    form = shown(qtbot, DebtForm(empty))
    for name, text in (("lender", "Jiebei"), ("balance", "1.2万"), ("due_date", "2026-11-15")):
        line(form, name).setText(text)
    assert form.preview.days.text() == "9 days overdue"
    works = row(form, "contact_works").field
    assert isinstance(works, QCheckBox)
    works.toggle()
    with qtbot.waitSignal(form.saved):
        form.save.click()
    assert only(empty).debt.lender == "jiebei"
    assert not only(empty).debt.contact_works


def test_enter_in_the_list_of_lenders_chooses_and_does_not_save(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    field = form.fields.basics.lender
    keys(field, "jie")
    press(field.popup, Qt.Key.Key_Down)
    press(field.popup, Qt.Key.Key_Return)
    settle()
    assert field.text() == "Jiebei"
    assert row(form, "balance").error == "", "nothing was saved, so nothing was missed"
    assert form.isVisible()


@pytest.mark.parametrize("name", ["lender", "balance", "due_date", "rate", "minimum", "name"])
def test_enter_saves_from_any_field(qtbot: QtBot, empty: Desk, name: str) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Huabei", balance="100", due_date="11-22")
    line(form, name).setFocus()
    press(line(form, name), Qt.Key.Key_Return)
    assert only(empty).debt.name == "Huabei"


def test_in_the_notes_enter_begins_a_line_and_ctrl_enter_saves(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Huabei", balance="100", due_date="11-22")
    notes = row(form, "notes").field
    assert isinstance(notes, QPlainTextEdit)
    notes.setFocus()
    keys(notes, "one")
    press(notes, Qt.Key.Key_Return)
    keys(notes, "two")
    press(notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert only(empty).debt.notes == "one\ntwo"


# Wrong input


@pytest.mark.parametrize(
    ("name", "typed", "code"),
    [
        ("balance", "12,00", "amount_not_a_number"),
        ("balance", "-5", "amount_negative"),
        ("balance", "₿5", "amount_other_currency"),
        ("balance", "1.234", "amount_too_precise"),
        ("due_date", "31 June", "date_no_such_day"),
        ("due_date", "soon", "date_not_a_date"),
        ("rate", "much", "rate_not_a_number"),
        ("penalty", "a lot", "rate_not_a_number"),
        ("minimum", "101%", "percent_above_100"),
        ("late_fee", "x", "amount_not_a_number"),
        ("amount_due", "99,999", "amount_due_above_balance"),
        ("grace_days", "three", "days_not_a_number"),
        ("grace_amount", "x", "amount_not_a_number"),
        ("formal_collection_from", "2", "boundaries_not_rising"),
        ("name", "n" * 121, "name_too_long"),
    ],
)
def test_wrong_input_is_said_at_its_field_and_kept(
    qtbot: QtBot, empty: Desk, name: str, typed: str, code: str
) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Huabei", balance="5,000", due_date="11-22")
    fill(form, **{name: typed})
    form.save.click()
    settle()
    words = row(form, name).error
    assert words
    assert words == error_text(_error(form, empty, name)), words
    assert _error(form, empty, name).code == code
    assert focused() is line(form, name), "the keyboard is at what is wrong"
    assert line(form, name).text() == typed
    assert line(form, name).isVisible(), "what was hidden under More is shown"
    assert words in line(form, name).accessibleDescription()
    assert not empty.records
    assert form.isVisible()


def _error(form: DebtForm, desk: Desk, name: str) -> UserError:
    errors = read_fields(form.fields.texts(), desk.catalogue, desk.today).errors
    return next(error for error in errors if error.field == name)


def test_an_empty_form_says_all_that_is_missing(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.save.click()
    settle()
    assert row(form, "lender").error.startswith("Write whom you owe")
    assert row(form, "balance").error == error_text(UserError("balance_missing"))
    assert row(form, "due_date").error == error_text(UserError("due_date_missing"))
    assert focused() is form.fields.basics.lender
    assert not form.fields.more.is_open, "the name stands in for by the lender"
    keys(form.fields.basics.lender, "U")
    assert row(form, "lender").error == ""


def test_an_error_goes_when_another_field_mends_it(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Huabei", balance="100", due_date="11-22", amount_due="500")
    form.save.click()
    assert row(form, "amount_due").error
    fill(form, balance="1000")
    assert row(form, "amount_due").error == ""


def test_what_belongs_to_no_field_is_said_at_the_top(
    qtbot: QtBot, empty: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(store: Store, draft: object) -> None:
        raise UserError("store_locked", folder="it")

    monkeypatch.setattr(debts, "add_debt", locked)
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Huabei", balance="100", due_date="11-22")
    form.save.click()
    assert form.trouble == error_text(UserError("store_locked", folder="it"))
    assert form.isVisible()
    assert line(form, "balance").text() == "100"


# Presets


def test_a_preset_fills_what_it_knows_with_its_sources(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="ICBC card")
    shown_texts = {
        name: line(form, name).text()
        for name in (
            "rate",
            "penalty",
            "late_fee",
            "minimum",
            "grace_days",
            "grace_amount",
            "hotline",
        )
    }
    assert shown_texts == {
        "rate": "0.05 %",
        "penalty": "none",
        "late_fee": "5%",
        "minimum": "interest + 10%",
        "grace_days": "3",
        "grace_amount": "10.00",
        "hotline": "95588",
    }
    assert choice(form, "kind").value() == Kind.CARD
    assert choice(form, "interest").value() == "daily"
    assert "= 18.25" in row(form, "rate").caption
    for name in shown_texts:
        assert "grade B" in row(form, name).source, name
        described = line(form, name).accessibleDescription()
        assert "B: a reliable secondary source" in described, "the whole source is said"
    assert form.fields.rest.notice.text().startswith("These figures are starting values")


def test_a_preset_never_takes_what_was_typed(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="ICBC card", rate="12 %/year", grace_days="5")
    fill(form, lender="Weilidai")
    assert line(form, "rate").text() == "12 %/year"
    assert line(form, "grace_days").text() == "5"
    assert row(form, "rate").source == "", "a figure of one's own has no source"
    assert line(form, "penalty").text() == "1.5x", "what nobody typed is the new lender's"
    assert line(form, "hotline").text() == ""
    fill(form, balance="1000", due_date="11-01")
    form.save.click()
    terms = only(empty).debt.terms
    assert terms.rate is not None
    assert terms.rate.annual() == 12
    assert terms.grace.days == 5


def test_the_rate_of_an_unknown_lender_is_one_a_year(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Huabei")
    assert form.fields.slots.own_texts() == {"lender": "Huabei"}
    fill(form, lender="Brother")
    form.fields.more.set_open(True)
    fill(form, rate="12")
    assert form.fields.texts()["rate_period"] == "year"
    fill(form, rate="2000")
    line(form, "balance").setFocus()
    assert row(form, "rate").error.startswith("This would be")
    assert "rate_period" not in row(form, "rate").error


def test_a_name_proposes_the_kind_and_the_link_leads_to_it(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    link = form.fields.basics.kind
    assert not link.isVisible()
    fill(form, lender="Huabei")
    assert not link.isVisible()
    fill(form, lender="表哥")
    assert link.isVisible()
    assert link.text() == "Kind: Family or friend (change)"
    fill(form, lender="Somebody")
    assert link.text() == "Kind: Custom (change)"
    fill(form, lender="My bank's credit card", balance="100", due_date="2026-11-20")
    assert link.text() == "Kind: Credit card (change)"
    assert choice(form, "kind").value() == Kind.CARD
    assert line(form, "minimum").text(), "the figures of its kind"
    link.click()
    settle()
    assert form.fields.more.is_open
    assert focused() is choice(form, "kind")
    press(choice(form, "kind"), Qt.Key.Key_Down)
    assert link.text() == "Kind: Bank loan (change)"
    form.save.click()
    assert only(empty).debt.kind is Kind.BANK_LOAN


def test_a_proposed_kind_is_saved(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Cousin", balance="100", due_date="2026-11-20")
    form.save.click()
    assert only(empty).debt.kind is Kind.FAMILY


def test_a_kind_that_was_saved_is_not_guessed_anew(qtbot: QtBot, empty: Desk) -> None:
    texts = {
        "name": "Cousin",
        "lender": "Cousin",
        "kind": "custom",
        "balance": "1",
        "due_date": "2026-11-20",
    }
    draft = read_fields(texts, empty.catalogue, empty.today).draft
    assert draft
    empty.do(debts.add_debt, draft)
    before = only(empty)
    form = shown(qtbot, DebtForm(empty, None, before.debt.id))
    assert form.fields.basics.kind.text() == "Kind: Custom (change)"
    form.save.click()
    assert only(empty) == before


def test_a_sign_chooses_the_currency(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Cousin", balance="$1,250.40", due_date="2026-11-20")
    assert row(form, "balance").error == ""
    assert row(form, "balance").source == "In US Dollar, by its sign; to change that, see More."
    assert choice(form, "currency").value() == "USD"
    fill(form, balance="1,300")
    assert choice(form, "currency").value() == "USD", "until it is emptied or chosen"
    fill(form, balance="")
    assert choice(form, "currency").value() == "CNY"
    assert row(form, "balance").source == ""
    fill(form, balance="20 eur")
    fill(form, balance="¥20")
    assert choice(form, "currency").value() == "CNY"
    fill(form, balance="20 usd")
    form.save.click()
    assert (only(empty).debt.currency, only(empty).entries[0].amount) == ("USD", 2000)


def test_a_currency_that_was_chosen_stays_against_a_sign(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Cousin", balance="$5")
    choice(form, "currency").setFocus()
    keys(choice(form, "currency"), "EUR")
    assert choice(form, "currency").value() == "EUR"
    assert row(form, "balance").source == ""
    assert row(form, "balance").error.startswith("This sign belongs to another currency")


def test_a_second_debt_of_a_lender_gets_a_note(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    note = "A debt to this lender is in the list already; this adds another one."
    fill(form, lender="jb")
    line(form, "balance").setFocus()
    assert row(form, "lender").source == note
    fill(form, lender="Weilidai of nobody")
    assert row(form, "lender").source == ""
    edited = shown(qtbot, DebtForm(desk, None, debt_id(desk, "jiebei")))
    assert row(edited, "lender").source == ""


def test_a_kind_that_is_chosen_wins_over_the_lenders(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="ICBC card")
    box = choice(form, "kind")
    box.choose(Kind.MORTGAGE)
    box.activated.emit(box.currentIndex())
    assert line(form, "grace_days").text() == "0", "the card's grace is not the mortgage's"
    assert line(form, "penalty").text() == "1.5x"


def test_an_emptied_field_shows_again_what_counts(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="ICBC card", minimum="20%")
    minimum = line(form, "minimum")
    minimum.setFocus()
    minimum.selectAll()
    press(minimum, Qt.Key.Key_Backspace)
    assert minimum.text() == ""
    line(form, "late_fee").setFocus()
    assert minimum.text() == "interest + 10%"
    assert row(form, "minimum").source


def test_another_currency_leaves_the_presets_amounts_out(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="ICBC card", balance="$12.50", due_date="12-05")
    box = choice(form, "currency")
    box.choose("USD")
    box.activated.emit(box.currentIndex())
    assert line(form, "grace_amount").text() == "0.00"
    form.save.click()
    record = only(empty)
    assert (record.debt.currency, record.entries[0].amount) == ("USD", 1250)


def test_an_unknown_lender_is_as_good_as_a_known_one(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Lao Wang", balance="5000", due_date="10-01")
    form.save.click()
    record = only(empty)
    assert (record.debt.name, record.debt.lender, record.debt.kind) == (
        "Lao Wang", "Lao Wang", Kind.CUSTOM,
    )  # fmt: skip
    assert record.debt.terms.rate is None


def test_more_holds_everything_else(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.link.click()
    fill(
        form, lender="Jiebei", balance="2.4万", due_date="11-15", rate="0.03 %/day", penalty="+50%",
        amount_due="2,180", minimum="1000", late_fee="10", grace_days="1", grace_amount="5",
        phone_contact_from="2", formal_collection_from="9", hotline="12345", name="My loan",
    )  # fmt: skip
    for name, value in (
        ("penalty_base", "principal"),
        ("history", "poor"),
        ("interest", "monthly"),
    ):
        box = choice(form, name)
        box.choose(value)
        box.activated.emit(box.currentIndex())
    for name in ("repeats", "contact_works"):
        row(form, name).field.click()  # type: ignore[attr-defined]
    form.save.click()
    record = only(empty)
    debt, terms = record.debt, record.debt.terms
    assert (debt.name, debt.hotline, debt.history, debt.contact_works) == (
        "My loan",
        "12345",
        "poor",
        False,
    )
    assert debt.repeats is Repeats.MONTHLY
    assert debt.boundaries is not None
    assert (debt.boundaries.phone_contact_from, debt.boundaries.formal_collection_from) == (2, 9)
    assert terms.rate is not None
    assert str(terms.rate.percent) == "0.03"
    assert str(terms.penalty.value) == "1.5"
    assert terms.penalty.base is PenaltyBase.PRINCIPAL
    assert (terms.minimum.amount, terms.late_fee.amount) == (100000, 1000)
    assert (terms.grace.days, terms.grace.amount) == (1, 500)
    assert record.entries[0].amount_due == 218000


# Preview


def test_nothing_typed_shows_dashes_and_never_a_zero(qtbot: QtBot, empty: Desk) -> None:
    card = shown(qtbot, DebtForm(empty)).preview
    assert [card.days.text(), card.cost.text(), card.place.text()] == [DASH] * 3
    assert card.next.text() == "Days overdue and stage: once the due date is there"
    assert card.cost_note.text() == "Cost per day: once balance and due date are there"
    assert not card.badge.isVisible()


def test_the_due_date_alone_tells_days_and_stage(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, due_date="11-22")
    card = form.preview
    assert card.days.text().startswith("2 day")
    assert card.badge.text() == "Reminder"
    assert "26 Nov" in card.next.text()
    assert card.cost.text() == DASH
    assert card.cost_note.text() == "Cost per day: once the balance is there"


def test_three_fields_tell_everything(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    fill(form, lender="Huabei", balance="6,320.50", due_date="11-22")
    card = form.preview
    assert card.cost.text() == "¥3.16 a day"
    assert card.cost_note.text() == "all of it penalty interest"
    rates = [s.compare for s in desk.portfolio.standings if s.is_open and s.compare is not None]
    above = sum(
        rate >= 18.25 for rate in rates
    )  # the same rate, and entered earlier or later overdue
    count = len(desk.portfolio.ranks) + 1
    place, of = [int(word) for word in card.place.text().split() if word.isdigit()]
    assert of == count
    assert sum(rate > 18.25 for rate in rates) < place <= above + 1
    assert card.why.text()
    assert (
        card.rate.text()
        .replace("\N{NO-BREAK SPACE}", " ")
        .startswith("Rate now: 0.05 % a day = 18.25 % a year. Preset, grade B")
    )


def test_the_preview_is_what_the_list_says_after_saving(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    fill(form, lender="Weilidai", balance="1.2万", due_date="11-10")
    said = form.preview.place.text()
    with qtbot.waitSignal(form.saved) as saved:
        form.save.click()
    new = saved.args[0].after[0].debt.id
    rank = desk.portfolio.rank(new)
    assert said == f"Place {rank} of {len(desk.portfolio.ranks)} to repay first"


def test_an_unknown_rate_is_a_dash_and_the_last_place(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, DebtForm(desk))
    fill(form, lender="Yangqianguan", balance="5000", due_date="11-22")
    card = form.preview
    assert card.days.text().startswith("2 day")
    assert card.cost.text() == DASH
    assert card.cost_note.text() == "Cost per day: once the rate is there (under More)"
    count = len(desk.portfolio.ranks) + 1
    assert card.place.text() == f"Place {count} of {count} to repay first"
    assert "not known" in card.why.text()
    assert not card.rate.isVisible()


def test_a_wrong_field_takes_back_only_what_depends_on_it(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Huabei", balance="1000", due_date="11-22", penalty="a lot")
    card = form.preview
    assert card.days.text().startswith("2 day")
    assert card.cost.text() == DASH
    assert "Penalty interest" in card.cost_note.text()
    fill(form, grace_days="x")
    assert card.days.text() == DASH
    assert "Days of grace" in card.next.text()


def test_grace_and_future_dates_are_not_overdue(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="ICBC card", balance="1000", due_date="11-22")
    assert form.preview.badge.text() == "In grace"
    assert form.preview.days.property("role") == "strong", "red is for what is overdue"
    fill(form, due_date="12-01")
    assert form.preview.days.text() == "Due in 7 days"
    assert form.preview.badge.text() == "Not due"


def test_a_balance_of_nothing_is_repaid(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Huabei", balance="0", due_date="11-22")
    assert form.preview.days.text() == "Nothing is owed"
    assert not form.preview.cost.isVisible()
    fill(form, balance="10")
    assert form.preview.cost.isVisible()


# Again, drafts


def test_save_and_add_another(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Huabei", balance="100", due_date="11-22", rate="5 %/year", name="First")
    with qtbot.waitSignal(form.saved):
        form.another.click()
    assert form.isVisible()
    assert focused() is form.fields.basics.lender
    for name in ("lender", "balance", "due_date", "rate", "name"):
        assert line(form, name).text() == "", name
    assert form.said == "“First” was added." or "First" in form.said
    assert form.preview.days.text() == DASH
    fill(form, lender="Jiebei", balance="200", due_date="11-22")
    form.save.click()
    assert sorted(record.debt.name for record in empty.records.values()) == ["First", "Jiebei"]
    assert drafts_of(empty).latest("") is None


def test_what_was_typed_is_kept_and_offered_again(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Huabei", balance="6,320.50x", rate="7 %/year")
    press(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    again = shown(qtbot, DebtForm(empty))
    assert again.offer.isVisible()
    assert line(again, "balance").text() == ""
    again.offer.go_on.click()
    assert not again.offer.isVisible()
    assert line(again, "lender").text() == "Huabei"
    assert line(again, "balance").text() == "6,320.50x", "exactly as typed"
    assert line(again, "rate").text() == "7 %/year"
    assert again.fields.more.is_open
    again.reject()
    third = shown(qtbot, DebtForm(empty))
    assert third.offer.isVisible(), "it is kept until it is saved or refused"
    third.offer.anew.click()
    assert not third.offer.isVisible()
    third.reject()
    assert drafts_of(empty).latest("") is None


def test_typing_anew_leaves_the_kept_draft_alone(qtbot: QtBot, empty: Desk) -> None:
    drafts_of(empty).keep("", {"lender": "Huabei"})
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="Jiebei", balance="1", due_date="11-22")
    assert not form.offer.isVisible()
    form.save.click()
    assert drafts_of(empty).latest("") == {"lender": "Huabei"}


def test_an_untouched_form_leaves_no_draft(qtbot: QtBot, desk: Desk) -> None:
    for form in (DebtForm(desk), DebtForm(desk, None, debt_id(desk, "jiebei"))):
        shown(qtbot, form).reject()
    assert drafts_of(desk).latest("") is None
    assert drafts_of(desk).latest(debt_id(desk, "jiebei")) is None


def test_a_draft_belongs_to_its_debt(qtbot: QtBot, desk: Desk) -> None:
    jiebei = debt_id(desk, "jiebei")
    form = shown(qtbot, DebtForm(desk, None, jiebei))
    fill(form, balance="23,000")
    form.reject()
    assert not shown(qtbot, DebtForm(desk)).offer.isVisible()
    again = shown(qtbot, DebtForm(desk, None, jiebei))
    again.offer.go_on.click()
    assert line(again, "balance").text() == "23,000"


# Editing


@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
def test_saving_an_untouched_edit_changes_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, spoken: str
) -> None:
    language.use(spoken)
    desk = make_desk(tmp_path / spoken, demo=True, spoken=spoken)
    before = dict(desk.records)
    for key, record in before.items():
        form = shown(qtbot, DebtForm(desk, None, key))
        form.save.click()
        assert not form.isVisible(), [r.error for r in form.findChildren(FieldRow) if r.error]
        assert desk.records[key] == record
    desk.store.close()


def test_editing_changes_what_was_changed_and_nothing_else(qtbot: QtBot, desk: Desk) -> None:
    key = debt_id(desk, "jiebei")
    before = desk.records[key]
    form = shown(qtbot, DebtForm(desk, None, key))
    assert form.windowTitle() == f"Edit {before.debt.name}"
    assert not form.another.isVisible()
    fill(form, name="Jiebei, old phone", rate="0.03 %/day")
    with qtbot.waitSignal(form.saved) as saved:
        form.save.click()
    assert saved.args[0].code == "debt_edited"
    after = desk.records[key]
    assert after.debt.name == "Jiebei, old phone"
    assert after.debt.terms.rate is not None
    assert str(after.debt.terms.rate.percent) == "0.03"
    assert after.entries == before.entries
    assert (after.debt.id, after.debt.position, after.debt.terms.penalty) == (
        before.debt.id, before.debt.position, before.debt.terms.penalty,
    )  # fmt: skip


def test_an_edit_of_what_another_window_changed_is_refused_and_kept(
    qtbot: QtBot, desk: Desk
) -> None:
    key = debt_id(desk, "jiebei")
    form = shown(qtbot, DebtForm(desk, None, key))
    debts.rename_debt(desk.store, key, "Elsewhere")
    fill(form, name="Here")
    form.save.click()
    assert form.trouble == error_text(UserError("changed_elsewhere"))
    assert line(form, "name").text() == "Here"


def test_the_preview_of_an_edit_leaves_the_old_debt_out(qtbot: QtBot, desk: Desk) -> None:
    key = debt_id(desk, "jiebei")
    form = shown(qtbot, DebtForm(desk, None, key))
    rank, count = desk.portfolio.rank(key), len(desk.portfolio.ranks)
    assert form.preview.place.text() == f"Place {rank} of {count} to repay first"


def test_what_the_form_does_not_show_survives_an_edit(qtbot: QtBot, empty: Desk) -> None:
    texts = {
        "name": "Bank", "lender": "Some bank", "kind": "bank_loan", "balance": "5000",
        "due_date": "2026-11-01", "rate": "6.5", "rate_period": "year", "basis": "360",
    }  # fmt: skip
    draft = read_fields(texts, empty.catalogue, empty.today).draft
    assert draft is not None
    empty.do(debts.add_debt, draft)
    before = only(empty)
    shown(qtbot, DebtForm(empty, None, before.debt.id)).save.click()
    assert only(empty) == before
    assert before.debt.terms.basis == "360"


def test_a_name_that_is_too_long_is_said_at_the_lender(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    fill(form, lender="n" * 200, balance="1", due_date="11-22")
    form.save.click()
    assert row(form, "lender").error == error_text(UserError("name_too_long", limit=120))
    assert focused() is form.fields.basics.lender
    assert not form.fields.more.is_open


def test_a_figure_of_ones_own_for_a_lender_says_so(qtbot: QtBot, empty: Desk) -> None:
    set_figure(empty.store, "jiebei", "rate", {"rate": "0.03", "rate_period": "day"})
    empty.catalogue = catalogue_of(empty.store)
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Jiebei", balance="1000", due_date="12-22")
    assert line(form, "rate").text() == "0.03 %"
    assert row(form, "rate").source == "Your own figure for this lender"
    assert "Your own figure" in form.preview.rate.text()
    assert row(form, "penalty").source.startswith("Preset, grade B")


def test_a_rate_that_was_typed_is_called_so(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Uncle Wang", balance="1000", due_date="12-22", rate="1 %/month")
    said = form.preview.rate.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said == "Rate now: 1.00 % a month = 12.00 % a year. As you typed it."


def test_a_typed_rate_is_never_credited_to_the_preset(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Jiebei", balance="1000", due_date="11-15", rate="0.03 %/day")
    said = form.preview.rate.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith(
        "Rate now: 0.045 % a day = 16.425 % a year. From the rate that you typed; its penalty: Preset"
    )


def test_what_counts_as_due_without_an_amount_is_said(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    form.fields.more.set_open(True)
    fill(form, lender="Uncle Wang", balance="1000", due_date="11-15")
    card = form.preview
    assert card.assumed.text() == "No amount due was entered: the whole balance counts as due."
    fill(form, amount_due="100")
    assert not card.assumed.isVisible()
    fill(form, lender="ICBC card", amount_due="")
    assert card.assumed.text() == "No amount due was entered: the minimum payment counts as due."


def test_the_lender_list_is_closed_by_escape_before_the_form(qtbot: QtBot, empty: Desk) -> None:
    form = shown(qtbot, DebtForm(empty))
    keys(form.fields.basics.lender, "h")
    press(form.fields.basics.lender.popup, Qt.Key.Key_Escape)
    assert not form.fields.basics.lender.popup.isVisible()
    assert form.isVisible()
    press(form.fields.basics.lender, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert drafts_of(empty).latest("") == {"lender": "h"}
