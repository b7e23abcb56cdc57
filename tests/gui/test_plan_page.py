"""The plan's page: two fields, a slider, strategies, the check-list, and the month that does not reach."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import (
    D,
    debt_id,
    dress,
    make_desk,
    press,
    settle,
    shown,
    speaking,
    type_into,
)

from ashore.domain.debt import EntryKind, Status
from ashore.gui.commands import Commands
from ashore.gui.desk import Desk
from ashore.gui.dialogs.income import IncomeDialog
from ashore.gui.dialogs.what_if import DEARER, WhatIfDialog
from ashore.gui.pages.plan_page import PlanPage
from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.notice import Notice
from ashore.gui.widgets.plan.balance_chart import BalanceChart
from ashore.gui.widgets.plan.planner import Task
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.planning.plan import Plan
from ashore.planning.settings import Convention, Strategy
from ashore.services import debts, plans
from ashore.services.imports import read_data
from ashore.words import figures

ENOUGH, SHORT, NEVER = "600,000", "12,000", "900"


class Sitting:
    """A page with what it needs to live, and short ways to its parts."""

    def __init__(self, qtbot: QtBot, desk: Desk, size: tuple[int, int] = (1280, 720)) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.notice = Notice(self.host)
        self.commands = Commands(desk, self.notice, self.host)
        self.page = PlanPage(desk, self.commands)
        self.page.resize(*size)
        shown(qtbot, self.page)

    def type(self, amount: str = "", payday: str = "", now: str = "") -> None:
        money = self.page.money
        for line, text in ((money.amount, amount), (money.payday, payday), (money.now, now)):
            if text:
                type_into(line, text)
        self.rest()

    def rest(self) -> None:
        """Wait until the thread has said all."""
        settle()
        self.qtbot.waitUntil(lambda: not self.page.follower.is_busy, timeout=20_000)
        self.qtbot.waitUntil(lambda: not self.page.thinker.is_busy, timeout=20_000)
        self.qtbot.waitUntil(lambda: not self.page._details.isActive(), timeout=5_000)
        settle()

    def paid(self) -> list[tuple[str, int]]:
        return [
            (record.debt.name, entry.amount)
            for record in self.desk.records.values()
            for entry in record.entries
            if entry.kind is EntryKind.PAYMENT and entry.on == self.desk.today
        ]

    def end(self) -> None:
        self.page.leave()
        self.page.close()


@pytest.fixture(params=["en"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    dress()
    for _ in speaking(request.param):
        made = make_desk(tmp_path / "profile", demo=True, spoken=request.param)
        yield made
        made.store.close()


@pytest.fixture
def sitting(qtbot: QtBot, desk: Desk) -> Iterator[Sitting]:
    made = Sitting(qtbot, desk)
    yield made
    made.end()


def texts(widget: QWidget) -> str:
    """All labels that are shown."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(label.text() for label in labels).replace("\xa0", " ")


def at(chart: BalanceChart) -> int | None:
    """Where the crosshair is; a function, for it moves while mypy looks elsewhere."""
    return chart.at


def caps(page: PlanPage) -> tuple[tuple[str, int], ...]:
    """The limits in force."""
    return page.settings.caps


def test_without_debts_it_says_where_to_begin(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dress()
    for _ in speaking("en"):
        desk = make_desk(tmp_path / "profile", demo=False)
        sitting = Sitting(qtbot, desk)
        assert sitting.page.nothing.isVisible()
        assert not sitting.page.area.isVisible()
        with qtbot.waitSignal(sitting.page.debts_wanted):
            sitting.page.nothing.button.click()
        sitting.end()
        desk.store.close()


def test_two_fields_are_enough_and_it_plans_while_one_types(sitting: Sitting) -> None:
    page = sitting.page
    assert page.hint_card.isVisible()
    assert not page.result.isVisible()
    assert not page.export.isEnabled()
    assert page.money.amount.hasFocus()
    page.money.payday.setText("10")
    page.money.amount.setText("6")
    assert page.plan is not None
    first = page.plan.world.cash.incomes[0].amount
    page.money.amount.setText("600000")
    assert (first, page.plan.world.cash.incomes[0].amount) == (600, 60_000_000)
    assert page.result.isVisible()
    assert page.export.isEnabled()
    sitting.rest()
    assert "Counted by real dates" in texts(page.result)


def test_the_hint_proposes_what_is_due(sitting: Sitting) -> None:
    page = sitting.page
    page.hint.button.click()
    sitting.rest()
    assert page.plan is not None
    assert page.money.amount.amount() == page._need
    assert page.money.payday.text() == "10"


def test_a_wrong_payday_is_said_at_its_field(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "10")
    type_into(page.money.payday, "32")
    assert page.hint.title.text() == "This cannot be planned", "while it is being typed"
    assert "from 1 to 31" in texts(page.hint)
    page.money.amount.setFocus()
    settle()
    assert "from 1 to 31" in page.money.payday_row.error
    assert page.hint_card.isVisible()
    type_into(page.money.payday, "31")
    assert page.plan is not None
    assert page.plan.world.cash.incomes[0].day == 31


def test_money_of_today_alone_makes_a_plan(sitting: Sitting) -> None:
    sitting.type(now="500")
    assert sitting.page.plan is not None
    assert sitting.page.plan.never_ends is not None
    assert sitting.page.plan.payments[0].on == sitting.desk.today


def test_the_slider_plans_anew_and_the_field_follows(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "10")
    assert page.plan is not None
    before = page.result.figure.text()
    slider = page.money.slider
    slider.slider.setFocus()
    slider.slider.setValue(slider.slider.maximum())
    sitting.rest()
    amount = slider.slider.maximum() * slider.step
    assert page.plan.world.cash.incomes[0].amount == amount
    assert page.money.amount.amount() == amount
    assert page.result.figure.text() != before
    press(slider.slider, Qt.Key.Key_Left)
    sitting.rest()
    assert page.plan.world.cash.incomes[0].amount == amount - slider.step
    assert "Money each time" in slider.slider.accessibleName()
    assert "due on a payday" in slider.slider.accessibleDescription()


def test_a_slider_that_never_rests_is_followed_and_ends_at_its_last_amount(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, slider = sitting.page, sitting.page.money.slider
    sitting.type(SHORT, "10")
    kept, drawn = page.follower._planner.plan, list[int]()

    def slow(task: Task) -> Plan:
        time.sleep(0.05)
        return kept(task)

    monkeypatch.setattr(page.follower._planner, "plan", slow)
    page.follower.followed.connect(lambda task, _plan: drawn.append(task.cash.incomes[0].amount))
    # It moves until it was followed: on a busy machine that takes more than one way along.
    moves = value = 0
    until = time.monotonic() + 20
    while moves < 40 or (not drawn and time.monotonic() < until):
        value = 20 + moves % 40
        slider.slider.setValue(value)
        assert page.money.amount.amount() == value * slider.step, "the field waits for nothing"
        sitting.qtbot.wait(5)
        moves += 1
    assert drawn, "it was followed while it moved"
    sitting.rest()
    assert len(drawn) < moves
    assert drawn[-1] == value * slider.step
    assert page.plan is not None
    assert page.plan.world.cash.incomes[0].amount == drawn[-1]


def test_what_is_typed_counts_and_not_a_plan_of_the_slider_that_is_late(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, slider = sitting.page, sitting.page.money.slider
    sitting.type(SHORT, "10")
    kept = page.follower._planner.plan

    def slow(task: Task) -> Plan:
        time.sleep(0.05)
        return kept(task)

    monkeypatch.setattr(page.follower._planner, "plan", slow)
    slider.slider.setValue(30)
    page._follow()
    type_into(page.money.amount, "12,300")
    sitting.qtbot.wait(120)
    sitting.rest()
    assert page.plan is not None
    assert page.plan.world.cash.incomes[0].amount == 1_230_000


def test_shortage_stands_first_with_debt_date_amount_and_stage(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "10")
    assert page.plan is not None
    assert page.shortage.isVisible()
    first = page.plan.short[0]
    said = texts(page.shortage)
    assert page.shortage.heading.text() == "This money does not reach for all that is due."
    assert first.name in said
    assert "missing on" in said
    assert "late fees" in said
    badges = [badge.text() for badge in page.shortage.findChildren(StageBadge)]
    assert "Formal collection" in badges
    rows = page.shortage._rows.rows.count()
    page.shortage.more.click()
    assert page.shortage._rows.rows.count() > rows
    page.shortage.more.click()
    assert page.shortage._rows.rows.count() == rows


def test_enough_money_hides_the_shortage(sitting: Sitting) -> None:
    sitting.type(SHORT, "10")
    sitting.type(ENOUGH, now=ENOUGH)
    assert sitting.page.plan is not None
    assert not sitting.page.plan.short
    assert not sitting.page.shortage.isVisible()
    assert sitting.page.money.badge.text() == "All that is due is covered"


def test_what_is_due_before_the_first_payday_is_not_called_covered(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dress()
    for _ in speaking("en"):
        desk = make_desk(tmp_path / "profile", demo=False)
        table = (
            "name,kind,balance,rate,due_date,repeats,minimum\n"
            "Alpha,custom,1000,12 %/year,2026-12-05,monthly,150\n"
        )
        read = read_data(table.encode(), "debts.csv", desk.catalogue, desk.today)
        desk.do(debts.import_debts, read.drafts)
        sitting = Sitting(qtbot, desk)
        sitting.type("500", "20")
        plan = sitting.page.plan
        assert plan is not None
        assert not plan.is_short, "what its first payday asks for is there"
        assert plan.short
        assert sitting.page.shortage.isVisible()
        assert sitting.page.money.badge.text() == "Does not reach"
        sitting.end()
        desk.store.close()


def test_the_offer_of_a_payment_goes_when_the_plan_ends(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(NEVER, "10")
    sitting.qtbot.waitUntil(page.shortage.take.isVisible, timeout=20_000)
    sitting.type(SHORT)
    assert page.plan is not None
    assert page.plan.ends_on
    assert page.plan.short
    assert not page.shortage.take.isVisible()
    assert not page.shortage.stop.isVisible()


def test_never_ends_names_the_reason_and_the_payment(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(NEVER, "10")
    assert page.plan is not None
    assert page.plan.never_ends is not None
    assert page.result.figure.text() == "Never ends"
    sitting.qtbot.waitUntil(page.shortage.take.isVisible, timeout=20_000)
    assert "they would end" in page.shortage.ends.text()
    page.shortage.take.click()
    sitting.rest()
    assert page.plan.ends_on is not None


def test_the_search_can_be_stopped(sitting: Sitting) -> None:
    page = sitting.page
    page.money.amount.setText(NEVER)
    page.money.payday.setText("10")
    page._show_details()
    assert page.shortage.stop.isVisible()
    page.shortage.stop.click()
    assert not page.thinker.is_busy
    assert not page.shortage.stop.isVisible()
    assert page.plan is not None


def test_strategies_are_compared_and_can_be_chosen(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "10")
    rows = page.strategies.rows
    assert "Ends soonest" in page.strategies.best.text()
    assert rows[Strategy.HIGHEST_RATE].isChecked()
    assert not rows[Strategy.CUSTOM].isVisible()
    shown_texts = [row.texts for s, row in rows.items() if s is not Strategy.CUSTOM]
    assert all(each is not None and each.end and "overdue" in each.spoken for each in shown_texts)
    assert any("soonest" in each.badges for each in shown_texts if each)
    rows[Strategy.HIGHEST_RATE].setFocus()
    press(rows[Strategy.HIGHEST_RATE], Qt.Key.Key_Down)
    sitting.rest()
    assert page.plan is not None
    assert page.plan.strategy is Strategy.SMALLEST_BALANCE


def test_the_chart_is_read_by_keyboard_and_mouse(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    chart = page.result.chart
    chart.setFocus()
    assert chart.accessibleName() == "Balance over time"
    assert "From ¥" in chart.accessibleDescription()
    press(chart, Qt.Key.Key_Right)
    assert at(chart) == 0
    assert "24 Nov 2026" in chart.accessibleDescription()
    press(chart, Qt.Key.Key_End)
    assert page.plan is not None
    assert at(chart) == len(page.plan.paydays)
    assert "¥0.00 in all" in chart.accessibleDescription().replace("\xa0", " ")
    press(chart, Qt.Key.Key_PageUp)
    press(chart, Qt.Key.Key_Home)
    assert at(chart) == 0
    press(chart, Qt.Key.Key_Escape)
    assert at(chart) is None
    place = QPointF(chart.width() - 20, 60)
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, chart.mapToGlobal(place), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    chart.grab()
    QApplication.sendEvent(chart, move)
    assert at(chart) == len(page.plan.paydays)
    page.money.amount.setFocus()
    assert at(chart) is None


def test_a_tick_records_the_payment_and_undo_takes_it_back(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "24", "9,000")
    assert "today" in page.payments.title.text()
    first = page.payments.rows[0]
    name = first.box.accessibleName()
    before = page.plan
    first.box.click()
    sitting.rest()
    paid = sitting.paid()
    assert len(paid) == 1
    assert paid[0][0] in name
    assert [row.box.accessibleName() for row in page.payments.done] == [name]
    assert page.plan is not None
    assert before is not None
    spent = before.world.cash.available - page.plan.world.cash.available
    assert spent <= paid[0][1] <= before.world.cash.available + 1_200_000
    sitting.commands.undo()
    sitting.rest()
    assert sitting.paid() == []
    assert not page.payments.done


def test_a_tick_and_its_undo_leave_the_page_where_it_is(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "24", "9,000")
    page.area.ensureWidgetVisible(page.payments.rows[0])
    settle()
    before = page.area.verticalScrollBar().value()
    for tick in range(2):
        box = page.payments.rows[0].box
        box.setFocus()
        box.click()
        sitting.rest()
        assert len(page.payments.done) == tick + 1
        assert abs(page.area.verticalScrollBar().value() - before) < 60
    sitting.commands.undo()
    sitting.rest()
    assert abs(page.area.verticalScrollBar().value() - before) < 60


def test_after_a_slip_of_the_keys_the_slider_is_of_use_again(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type("15,000,000", "10")
    sitting.type(SHORT)
    slider = page.money.slider
    amount = page.money.amount.amount()
    assert amount
    assert slider.slider.maximum() * slider.step < 100 * amount
    assert slider.slider.value() > slider.slider.maximum() // 20


def test_equals_all_wear_the_badge_and_the_sentence_counts_them(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    shown_texts = [row.texts for row in page.strategies.rows.values() if row.texts]
    ends = [each.end for each in shown_texts if "soonest" in each.badges]
    assert len(ends) > 1
    assert len(set(ends)) == 1
    assert f"{len(ends) - 1} others end on the same day" in page.strategies.best.text()


def test_each_payment_says_why(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    row = page.payments.rows[0]
    row.why.click()
    settle()
    said = texts(row)
    assert "overdue already" in said or "before the next payday" in said or "The rest" in said
    assert row.why.text() == "Close"
    row.why.click()
    assert row.why.text() == "Why?"


def test_later_paydays_open(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "10")
    before = len(page.payments.rows)
    link = next(
        found for found in page.payments.findChildren(Link) if "debt" in found.text() and found.isVisible()
    )  # fmt: skip
    link.click()
    assert len(page.payments.rows) > before
    link.click()
    link.click()


def test_milestones_have_dates(sitting: Sitting) -> None:
    sitting.type(ENOUGH, "10")
    page = sitting.page
    assert page.milestones.texts()[-1] == "Everything is repaid"
    page.milestones.more.click()
    assert "Half of it all is repaid" in page.milestones.texts()
    page.milestones.more.click()
    sitting.type(NEVER)
    assert "Everything is repaid" not in page.milestones.texts()


def test_a_passing_wheel_goes_on_to_the_page(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    listed = page.order.list

    def turned() -> bool:
        place = QPointF(20, 20)
        event = QWheelEvent(
            place, listed.viewport().mapToGlobal(place), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        listed.wheelEvent(event)
        return event.isAccepted()

    assert not listed.hasFocus()
    before = listed.verticalScrollBar().value()
    assert not turned()
    assert listed.verticalScrollBar().value() == before


def test_own_order_by_keys_becomes_the_strategy(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    listed = page.order.list
    listed.setFocus()
    listed.setCurrentRow(1)
    second = listed.current_id()
    press(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    sitting.rest()
    assert page.settings.order[0] == second
    assert page.plan is not None
    assert page.plan.strategy is Strategy.CUSTOM
    assert page.strategies.rows[Strategy.CUSTOM].isVisible()
    assert listed.current_id() == second
    page.order.down.click()
    assert page.settings.order[1] == second


def test_a_debt_is_left_out_pinned_and_limited(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    page.order.list.setCurrentRow(2)
    here = page.order.list.current_id()
    page.order.pin.click()
    assert page.settings.pinned == {here}
    type_into(page.order.limit, "700")
    assert caps(page) == ((here, 70_000),)
    type_into(page.order.limit, "much")
    assert caps(page) == ((here, 70_000),)
    type_into(page.order.limit, "")
    assert caps(page) == ()
    page.order.out.click()
    sitting.rest()
    assert page._intake is not None
    assert page.settings.excluded == {here}
    assert page.plan is not None
    assert here not in [start.id for start in page.plan.world.starts]
    left = next(start for start in page._intake.starts if start.id == here)
    said = page.result.left_out.text()
    assert page.result.left_out.isVisible()
    assert left.name in said
    assert figures.money(left.balance, "CNY") in said
    assert "Debt-free" not in page.result.caption.text()
    assert page.milestones.texts()[-1].startswith("Everything in this plan is repaid")
    file = page.file()
    assert file is not None
    assert file.left_out == (left,)
    page.order.out.click()
    assert page.settings.excluded == frozenset()
    assert not page.result.left_out.isVisible()
    assert "Debt-free" in page.result.caption.text()


def test_with_all_left_out_it_says_so_and_the_way_back_is_there(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    for row in range(page.order.list.count()):
        page.order.list.setCurrentRow(row)
        page.order.out.click()
    assert page.hint.title.text() == "All debts are left out"
    assert page.order.isVisible()
    page.order.out.click()
    assert page.result.isVisible()


def test_the_convention_is_chosen_and_printed(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    page.counting.convention.setFocus()
    press(page.counting.convention, Qt.Key.Key_Down)
    sitting.rest()
    assert page.plan is not None
    assert page.plan.convention is Convention.MONTHLY
    assert "by the month" in page.result.counted.text()


def test_another_currency_has_a_plan_of_its_own(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(ENOUGH, "10")
    choice = page.money._currencies
    assert [choice.itemText(n) for n in range(choice.count())] == ["CNY", "USD"]
    choice.choose("USD")
    choice.activated.emit(1)
    assert page.hint_card.isVisible()
    assert page.money.amount.text() == ""
    sitting.type("100", "10")
    assert page.plan is not None
    assert page.plan.currency == "USD"
    choice.choose("CNY")
    choice.activated.emit(0)
    assert page.money.amount.amount() == 60_000_000


def test_what_is_typed_is_kept_and_comes_back(sitting: Sitting) -> None:
    page, desk = sitting.page, sitting.desk
    sitting.type(SHORT, "10", "1,000")
    page.save()
    assert desk.plans["CNY"].inputs.cash == CashFlow(
        "CNY", (Income(1_200_000, day=10),), available=100_000
    )
    other = Sitting(sitting.qtbot, desk)
    assert other.page.money.amount.amount() == 1_200_000
    assert other.page.money.now.amount() == 100_000
    other.end()
    sitting.commands.undo()
    assert "CNY" not in desk.plans
    assert page.money.amount.text() == ""


def test_what_was_paid_in_advance_is_not_forgotten(sitting: Sitting) -> None:
    """It has no field: it stays, whatever else is typed, while what is there now is not."""
    page, desk = sitting.page, sitting.desk
    sitting.type(ENOUGH, "20")
    page.save()
    inputs = desk.plans["CNY"].inputs
    paid = Amount(date(2026, 12, 20), 5_000)
    desk.do(plans.save_inputs, replace(inputs, cash=replace(inputs.cash, ahead=paid)))
    sitting.rest()
    page.money.income.click()
    dialog = _dialog(IncomeDialog)
    dialog.rows["reserve"].field.setText("200")  # type: ignore[attr-defined]
    dialog.save.click()
    sitting.rest()
    page.save()
    cash = desk.plans["CNY"].inputs.cash
    assert (cash.reserve, cash.ahead) == (20_000, paid)
    assert page.plan
    assert page.plan.world.cash.ahead == paid


def test_it_is_saved_when_it_rests_and_when_the_page_is_left(sitting: Sitting) -> None:
    page, desk = sitting.page, sitting.desk
    sitting.type(SHORT, "10")
    page._saving.setInterval(10)
    page.replan_and_save()
    sitting.qtbot.waitUntil(lambda: "CNY" in desk.plans)
    steps = desk.history.undo_change
    page.save()
    assert desk.history.undo_change is steps, "the same is not kept twice"
    page._saving.setInterval(60_000)
    type_into(page.money.amount, "12,300")
    page.leave()
    assert desk.plans["CNY"].inputs.cash.incomes[0].amount == 1_230_000


def test_a_kept_plan_says_why_the_end_moved(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "10")
    assert not page.kept_card.isVisible()
    page.keep.click()
    sitting.rest()
    assert page.kept_card.isVisible()
    assert page.kept_card.sentence.text() == "It ends as it was planned."
    sitting.type("10,000")
    sitting.qtbot.waitUntil(lambda: "less money" in page.kept_card.sentence.text())
    page.kept_card.drop.click()
    sitting.rest()
    assert not page.kept_card.isVisible()


def test_the_page_follows_the_debts(sitting: Sitting) -> None:
    page, desk = sitting.page, sitting.desk
    sitting.type(ENOUGH, "10")
    assert page.plan is not None
    count = len(page.plan.world.starts)
    desk.do(debts.set_status, debt_id(desk, "jiebei"), Status.ARCHIVED)
    assert len(page.plan.world.starts) == count - 1
    page.hide()
    desk.undo()
    assert len(page.plan.world.starts) == count - 1, "an unseen page rests"
    page.show()
    settle()
    assert len(page.plan.world.starts) == count


def test_the_income_dialog_plans_with_all_it_has(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "10", "1,000")
    page.money.income.click()
    dialog = _dialog(IncomeDialog)
    dialog.another.click()
    block = dialog.blocks[1]
    block.amount.setText("100")
    block.every.choose(str(Every.WEEK))
    block.first.setText("2026-12-04")
    dialog.rows["once"].field.setPlainText("2026-12-24 5,000")  # type: ignore[attr-defined]
    dialog.rows["reserve"].field.setText("200")  # type: ignore[attr-defined]
    dialog.save.click()
    sitting.rest()
    assert page.plan is not None
    assert page.plan.world.cash == CashFlow(
        "CNY",
        (Income(1_200_000, day=10), Income(10_000, Every.WEEK, first=date(2026, 12, 4))),
        (Amount(date(2026, 12, 24), 500_000),),
        available=100_000,
        reserve=20_000,
    )
    assert page.money.amount_row.caption or "more" in texts(page.money.amount_row)
    type_into(page.money.amount, "12,300")
    assert len(page.plan.world.cash.incomes) == 2


def test_the_income_dialog_says_what_is_wrong(sitting: Sitting) -> None:
    page = sitting.page
    page.money.income.click()
    dialog = _dialog(IncomeDialog)
    dialog.another.click()
    assert dialog.blocks[0].heading.isVisible()
    dialog.blocks[1].remove.click()
    assert not dialog.blocks[0].heading.isVisible()
    dialog.blocks[0].amount.setText("3000")
    dialog.save.click()
    assert "1 to 31" in dialog.blocks[0].rows["day"].error
    dialog.reject()
    assert page.plan is None


def test_what_if_shows_both_plans_and_can_be_taken(sitting: Sitting) -> None:
    page = sitting.page
    sitting.type(SHORT, "10")
    page.what_if.click()
    dialog = _dialog(WhatIfDialog)
    assert "Fill in" in dialog.card.sentence.text()
    dialog.kind.showPopup()
    settle()
    listed = dialog.kind.view()
    last = listed.visualRect(dialog.kind.model().index(dialog.kind.count() - 1, 0))
    assert listed.viewport().rect().contains(last), "all entries of a drop-down are seen"
    dialog.kind.hidePopup()
    type_into(dialog.amount, "20,000")
    dialog.look()
    assert "sooner" in dialog.card.sentence.text()
    dialog.take.click()
    sitting.rest()
    assert page.plan is not None
    assert [each.amount for each in page.plan.world.cash.once] == [2_000_000]


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("raise", {"amount": "1,000"}),
        ("lost", {}),
        ("refinance", {"amount": "900,000", "rate": "6", "months": "36"}),
        ("instalments", {"months": "12"}),
        ("settlement", {"amount": "2,000"}),
    ],
)
def test_each_kind_of_what_if(sitting: Sitting, kind: str, typed: dict[str, str]) -> None:
    page = sitting.page
    sitting.type(SHORT, "10")
    page.what_if.click()
    dialog = _dialog(WhatIfDialog)
    dialog.kind.choose(kind)
    dialog.kind.activated.emit(0)
    for name, text in typed.items():
        dialog.rows[name].focus.setText(text)  # type: ignore[attr-defined]
    dialog.look()
    assert dialog.card.table.isVisible()
    assert dialog.card.sentence.text().startswith("The ")
    assert dialog.take.isVisible() == (kind in ("raise", "lost"))
    if kind == "refinance":
        dialog.amount.setText("10")
        dialog.look()
        assert "is needed" in dialog.card.sentence.text()
        assert "¥" in dialog.card.sentence.text()
        dialog.debts.choose(DEARER)
        dialog.rows["rate"].focus.setText("400")  # type: ignore[attr-defined]
        dialog.look()
        assert "costs more than this rate" in dialog.card.sentence.text()
    assert dialog.note.isVisible() == (not dialog.take.isVisible())
    dialog.reject()


def test_export_holds_what_is_shown(sitting: Sitting) -> None:
    page = sitting.page
    assert page.file() is None
    sitting.type(NEVER, "10")
    sitting.qtbot.waitUntil(page.shortage.take.isVisible, timeout=20_000)
    file = sitting.commands.exports.shown_plan()
    assert file is not None
    assert file.plan is page.plan
    assert file.comparison is not None
    assert file.ends_from is not None
    assert file.others == (("USD", 1),)
    assert len(page.export.menu().actions()) == 2


def _dialog(kind: type[D]) -> D:
    settle()
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


ASKS = """
import os, sys
from datetime import date
from pathlib import Path
from ashore.gui.app import make_application
from ashore.gui.main_window import MainWindow
from ashore.gui.picture import wait_until_full
from ashore.gui.preferences import Preferences
from ashore.paths import Profile
profile = Profile(Path(sys.argv[1])).create()
application = make_application(Preferences(profile.settings), "en")
window = MainWindow(
    profile, Preferences(profile.settings), lambda: date(2026, 11, 24), demo=True, backs_up=False
)
assert wait_until_full(window)
print([name for name in sys.modules if name.startswith(("ashore.planning", "ashore.gui.widgets.plan"))])
window.show_page("plan")
print("ashore.planning.plan" in sys.modules)
window.close()
"""


def test_nothing_of_planning_is_imported_before_the_page_is_shown(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-c", ASKS, str(tmp_path / "profile")],
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout.splitlines() == ["[]", "True"]


# What holds in both languages and in every window


@pytest.mark.parametrize("desk", ["en", "zh_CN"], indirect=True)
@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (424, 640)])
@pytest.mark.parametrize("amount", ["", ENOUGH, SHORT, NEVER])
def test_nothing_is_cut_and_all_is_named(
    qtbot: QtBot, desk: Desk, size: tuple[int, int], amount: str
) -> None:
    sitting = Sitting(qtbot, desk, size)
    if amount:
        sitting.type(amount, "10", "1,000")
        page = sitting.page
        page.payments.rows[0].why.click()
        page.keep.click()
        sitting.rest()
    for part in sitting.page.findChildren(QWidget):
        if part.isVisible():
            _is_named(part)
            _is_whole(part)
    _tab_follows_the_eye(sitting.page)
    sitting.end()


def _is_named(part: QWidget) -> None:
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        named = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
        assert named.strip() or isinstance(part, QAbstractScrollArea), part
    if isinstance(part, QAbstractButton):
        assert part.accessibleName() or part.text(), part
    if isinstance(part, QAbstractScrollArea):
        assert part.verticalScrollBar().accessibleName()


def _is_whole(part: QWidget) -> None:
    parent = part.parentWidget()
    if parent is None or isinstance(parent, QLineEdit | QAbstractScrollArea):
        return
    if not isinstance(part, QLabel | QAbstractButton | QLineEdit):
        return
    inside = parent.rect().adjusted(-1, -1, 1, 1)
    assert inside.contains(part.geometry()), (part, part.geometry(), parent.rect())
    if isinstance(part, QLabel) and part.text() and not isinstance(part, StageBadge):
        if part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width()), part.text()
        else:
            assert part.width() >= part.minimumSizeHint().width(), part.text()
    if isinstance(part, QPushButton):
        assert part.width() >= part.minimumSizeHint().width(), part.text()


def _tab_follows_the_eye(page: PlanPage) -> None:
    """Card by card in the order in which they stand."""
    cards = [
        page.money, page.kept_card, page.shortage, page.result, page.payments, page.strategies,
        page.milestones, page.order, page.counting,
    ]  # fmt: skip
    met: list[QWidget] = []
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        here = at
        card = next((each for each in cards if each.isAncestorOf(here)), None)
        stops = here.isVisible() and here.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stops and card is not None and (not met or met[-1] is not card):
            met.append(card)
        at = at.nextInFocusChain()
    assert len(met) == len(set(map(id, met))), "a card is left and come back to"
    columns = {round(card.mapTo(page, QPoint(0, 0)).x()) for card in met}
    for column in columns:
        tops = [
            card.mapTo(page, QPoint(0, 0)).y()
            for card in met
            if round(card.mapTo(page, QPoint(0, 0)).x()) == column
        ]
        assert tops == sorted(tops)
