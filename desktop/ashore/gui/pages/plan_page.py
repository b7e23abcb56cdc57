"""The plan: what there is each month, what to pay when, how it ends, and where it does not reach."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ashore.catalogue import currency as currency_of
from ashore.domain.errors import UserError
from ashore.gui.desk import Desk
from ashore.gui.widgets.plan.follower import Follower
from ashore.gui.widgets.plan.frame import PlanFrame
from ashore.gui.widgets.plan.planner import (
    Compared,
    Found,
    Moved,
    Planned,
    Planner,
    Promise,
    Task,
    need_before,
    regular_need,
)
from ashore.gui.widgets.plan.thinker import Thinker
from ashore.planning.cash import CashFlow
from ashore.planning.checklist import checklist
from ashore.planning.inputs import PlanInputs
from ashore.planning.intake import Intake, take_in
from ashore.planning.plan import Payment, Plan
from ashore.planning.settings import Settings, Strategy
from ashore.services import plans
from ashore.words import figures, names
from ashore.words.errors import error_text

if TYPE_CHECKING:
    from ashore.domain.debt import Record
    from ashore.gui.commands import Commands
    from ashore.planning.start import Start
    from ashore.services.change import Change
    from ashore.services.export import PlanFile

PAYDAYS = 3
DETAILS_MS, SAVE_MS = 60, 1200
"""The lists follow when the slider has rested so long; end, cost and chart follow it at once; what was typed
is kept when it has rested for the longer time.
"""


class PlanPage(PlanFrame):
    """Keeps what was typed; ``debts_wanted`` asks for the form of a new debt."""

    debts_wanted = Signal()

    def __init__(self, desk: Desk, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._commands = desk, commands
        self._inputs: PlanInputs | None = None
        self._currency: str | None = None
        self._intake: Intake | None = None
        self._task: Task | None = None
        self.plan: Plan | None = None
        self._compared: Compared | None = None
        self._found: Found | None = None
        self._planner = Planner()
        self._stale, self._own_change = True, False
        self._wishes = Settings()
        self.thinker = Thinker(self)
        self.thinker.answered.connect(self._take)
        self.thinker.ended.connect(self._thought)
        self.follower = Follower(self)
        self.follower.followed.connect(self._followed)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.save)
        self._details = QTimer(self, singleShot=True, interval=DETAILS_MS)
        self._details.timeout.connect(self._show_details)
        self._connect()

    def refresh(self) -> None:
        """Take the debts as they stand now, and plan anew."""
        desk = self._desk
        self._stale = False
        called = [_called(record) for record in desk.records.values()]
        intake = take_in(called, desk.today, desk.catalogue.boundaries_of, self._currency)
        if not intake.starts and intake.others:
            self._currency = None
            intake = take_in(called, desk.today, desk.catalogue.boundaries_of)
        self._intake = intake
        self.show_debts(there=bool(intake.starts))
        if not intake.starts:
            self._nothing_planned()
            return
        self.money.use_currency(currency_of(intake.currency))
        codes = sorted({intake.currency, *(code for code, _ in intake.others)})
        self.money.show_currencies(codes, intake.currency)
        self._show_inputs(intake.currency)
        self.replan()

    def replan(self) -> None:
        """Plan with what is typed: at once the end and the chart, soon after all else."""
        self._soon.stop()
        self.follower.cancel()
        task = self._typed_task()
        if task is None:
            return
        try:
            plan: Plan | UserError = self._planner.plan(task)
        except UserError as error:
            plan = error
        self._followed(task, plan)

    def _follow(self) -> None:
        """The slider moves: the same, but a plan that takes long is shown when it is there."""
        task = self._typed_task()
        if task is not None:
            self.thinker.ask(task)
            self.follower.ask(task)

    def _followed(self, task: Task, plan: Plan | UserError) -> None:
        if isinstance(plan, UserError):
            self._show_problem(plan)
            return
        self._task = task
        self._show_plan(plan)
        if not self.follower.is_busy:
            self.thinker.ask(task)

    def _typed_task(self) -> Task | None:
        """What is to be planned; None, and what is missing is shown, where something is."""
        intake, inputs = self._intake, self._typed_inputs()
        if intake is None or not intake.starts:
            return None
        if inputs is None:
            self._show_waiting()
            return None
        self._inputs = inputs
        desk = self._desk
        flow = inputs.flow(desk.today, desk.records.values())
        return Task(intake.starts, flow, desk.today, inputs.settings, self._promise(inputs))

    def _promise(self, inputs: PlanInputs) -> Promise | None:
        """The kept plan of the currency, with what the ledgers say."""
        saved = self._desk.plans.get(inputs.currency)
        if saved is None or saved.baseline is None:
            return None
        return Promise(saved.baseline, tuple(self._desk.records.values()))

    def replan_and_save(self) -> None:
        """The person changed something: it is kept as soon as it rests."""
        self.replan()
        self._saving.start()

    def save(self) -> None:
        """Keep what is typed, where it is another one than what is kept."""
        self._saving.stop()
        inputs = self._inputs
        if self._task is None or inputs is None:
            return
        saved = self._desk.plans.get(inputs.currency)
        if saved is not None and saved.inputs == inputs:
            return
        self._own_change = True
        try:
            self._desk.do(plans.save_inputs, inputs)
        except UserError as error:
            self._commands.say(error_text(error))
        finally:
            self._own_change = False

    def leave(self) -> None:
        """The page is about to go: keep what is typed, think no more."""
        if self._saving.isActive():
            self.save()
        self.follower.wait()
        self.thinker.wait()

    @property
    def settings(self) -> Settings:
        """The wishes in force."""
        return self._inputs.settings if self._inputs is not None else self._wishes

    def use_settings(self, settings: Settings) -> None:
        """Plan by other wishes."""
        self._wishes = settings
        if self._inputs is not None:
            self._inputs = replace(self._inputs, settings=settings)
        self._show_settings()
        self.replan_and_save()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the debts may have changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.money.amount.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody waits for an answer."""
        super().hideEvent(event)
        self.follower.cancel()
        self.thinker.cancel()
        if self._saving.isActive() and self.window().isVisible():
            self.save()

    def _show_inputs(self, currency: str) -> None:
        """Show what is kept for a currency, with the money as it is there today."""
        desk, saved = self._desk, self._desk.plans.get(currency)
        if saved is None:
            if self._inputs is not None and self._inputs.currency != currency:
                self._inputs = None
                self.money.show_cash(CashFlow(currency))
        else:
            records = desk.records.values()
            self._inputs = saved.inputs.brought_to(desk.today, records)
            self._wishes = self._inputs.settings
            now = self._inputs.flow(desk.today, records).available
            self.money.show_cash(replace(self._inputs.cash, available=now))
        self._show_settings()

    def _typed_inputs(self) -> PlanInputs | None:
        """What the fields say; what is there now counts from today where it was typed."""
        cash, desk = self.money.cash(), self._desk
        if cash is None:
            return None
        before = self._inputs
        if before is None or before.currency != cash.currency:
            return PlanInputs(cash, desk.today, self._wishes)
        if self.money.now_was_typed:
            return PlanInputs(cash, desk.today, before.settings)
        there, ahead = before.cash.available, before.cash.ahead
        return replace(before, cash=replace(cash, available=there, ahead=ahead))

    # What is shown

    def _show_plan(self, plan: Plan) -> None:
        self.plan = plan
        self.show_bodies(waiting=False, wishes=True)
        self.result.show_plan(plan, self._left_out)
        need = regular_need(plan)
        self.money.show_state(*self._state(plan), need, self._need_text(need))
        self._details.start()

    def _show_details(self) -> None:
        """What takes longer, or is read and not watched."""
        plan = self.plan
        if plan is None:
            return
        if self.follower.is_busy:
            self._details.start()  # these would be the payments of a budget that has moved on
            return
        promise = self._task.promise if self._task is not None else None
        self.kept_card.show_baseline(promise.baseline if promise else None, plan)
        self.shortage.show_plan(plan)
        if self._inputs is not None:
            records = self._desk.records.values()
            self.payments.show_lines(plan, checklist(plan, self._inputs, records, PAYDAYS))
        self.milestones.show_plan(plan)
        self.order_tabs()
        if self.thinker.is_busy:
            self.strategies.show_plan(plan)
            if plan.never_ends:
                self.shortage.show_search("looking")

    @property
    def _left_out(self) -> tuple[Start, ...]:
        """The debts that stay owed whatever the plan says."""
        return self._task.left_out if self._task is not None else ()

    def _state(self, plan: Plan) -> tuple[str, str]:
        """Whether the money reaches, and the colours of the badge that says so."""
        if plan.never_ends:
            return self.tr("Never ends"), "formal_collection"
        if plan.is_short or plan.short:
            # What falls due before the first payday is short too, though no payday is.
            return self.tr("Does not reach"), "phone_contact"
        return self.tr("All that is due is covered"), "agreement"

    def _need_text(self, need: int) -> str:
        intake = self._intake
        assert intake is not None
        text = self.tr("due on a payday: up to {amount}")
        return text.format(amount=figures.money(need, intake.currency))

    def _show_waiting(self) -> None:
        """Nothing is planned yet: the two fields, and what they are for."""
        intake = self._intake
        assert intake is not None
        self._nothing_planned()
        self.show_bodies(waiting=True, wishes=self._inputs is not None)
        self._need = need_before(intake.starts, intake.currency, self._desk.today)
        self.money.suggest(self._need, self._need_text(self._need))
        wrong = self.money.wrong()
        if wrong is not None:
            # At the field it is only said when that is left, and the plan is gone already.
            self.hint.say(self.tr("This cannot be planned"), error_text(wrong), "")
            return
        amount = figures.money(self._need, intake.currency)
        self.hint.say(
            self.tr("What is there for the debts each month?"),
            self.tr(
                "Write the amount and the day on which it comes. The plan appears while you type; "
                "trying things out changes nothing."
            ),
            self.tr("Try it with {amount}, what is due at most").format(amount=amount),
        )

    def _nothing_planned(self) -> None:
        self.follower.cancel()
        self.thinker.cancel()
        self.plan = self._task = None

    def _show_problem(self, error: UserError) -> None:
        self._nothing_planned()
        self.show_bodies(waiting=True, wishes=self._inputs is not None)
        if error.code == "plan_no_debts":
            title, text = self.tr("All debts are left out"), self.tr("Take one back into the plan.")
        else:
            title, text = self.tr("This cannot be planned"), error_text(error)
        self.hint.say(title, text, "")
        self.money.show_state("", "current", 0, "")

    def _show_settings(self) -> None:
        intake, settings = self._intake, self.settings
        if intake is None or not intake.starts:
            return
        own = bool(settings.order) or settings.strategy is Strategy.CUSTOM
        self.strategies.show_chosen(settings.strategy, own=own)
        self.order.show_debts(intake.starts, settings, currency_of(intake.currency))
        self.counting.show_settings(settings, intake)

    # What comes in

    def _take(self, found: object) -> None:
        """The thread has found something for the task it was given last."""
        if isinstance(found, Compared) and found.task == self._task:
            self._compared = found
            self.strategies.show_comparison(found.comparison)
            self.result.show_comparison(found.comparison, self.settings.strategy)
        elif isinstance(found, Moved) and found.task == self._task and found.task.promise:
            self.kept_card.show_causes(found.task.promise.baseline, found.plan, found.causes)
        elif isinstance(found, Found) and found.task == self._task:
            self._found = found
            self.shortage.show_search("found", found.amount)
        elif isinstance(found, Planned) and self.plan is None and found.task == self._task:
            self._show_plan(found.plan)

    def _thought(self) -> None:
        if self.plan is not None and self.plan.never_ends and self.shortage.is_looking:
            self.shortage.show_search("stopped")

    def _strategy_chosen(self, strategy: Strategy) -> None:
        self.use_settings(replace(self.settings, strategy=strategy))

    def _order_changed(self, settings: Settings) -> None:
        if settings.order != self.settings.order:
            settings = replace(settings, strategy=Strategy.CUSTOM)
        self.use_settings(settings)

    def _pay(self, payment: Payment) -> None:
        """Record a payment of the check-list, and take it off what is there."""
        desk = self._desk
        self.save()
        self._commands.run(
            lambda: desk.do(plans.record_planned, payment, desk.today, payment.amount, desk.today)
        )

    def _keep(self) -> None:
        """Keep what the plan promises, to compare with."""
        desk, plan, inputs = self._desk, self.plan, self._inputs
        if plan is not None and inputs is not None:
            self._saving.stop()
            self._commands.run(lambda: desk.do(plans.keep_baseline, plan, inputs, desk.today))

    def _drop(self) -> None:
        desk, inputs = self._desk, self._inputs
        if inputs is not None:
            self.keep.setFocus()  # the card goes, and would scroll the page to what follows it
            self._commands.run(lambda: desk.do(plans.drop_baseline, inputs.currency))

    def _choose_currency(self, code: str) -> None:
        self.save()
        self._currency = code
        self.refresh()

    def _edit_income(self) -> None:
        from ashore.gui.dialogs.income import IncomeDialog

        intake = self._intake
        assert intake is not None
        cash = self.money.cash() or CashFlow(intake.currency)
        dialog = IncomeDialog(cash, self._desk.today, self.window())
        dialog.accepted_cash.connect(lambda typed: self._use_cash(typed, cash.available))
        dialog.open()

    def file(self) -> PlanFile | None:
        """What an export holds: the plan that is shown, with what the thread has found for it."""
        from ashore.services.export import PlanFile

        plan, task, intake = self.plan, self._task, self._intake
        if plan is None or intake is None:
            return None
        compared, found = self._compared, self._found
        return PlanFile(
            plan,
            compared.comparison if compared is not None and compared.task == task else None,
            found.amount if found is not None and found.task == task else None,
            intake.others,
            left_out=self._left_out,
        )

    def _export_chosen(self, prints: bool, _checked: bool = False) -> None:
        self._export(prints=prints)

    def _export(self, *, prints: bool) -> None:
        file = self.file()
        if file is not None:
            exports = self._commands.exports
            act = exports.print_plan if prints else exports.export_plan
            act(file)

    def _ask_what_if(self) -> None:
        from ashore.gui.dialogs.what_if import WhatIfDialog

        if self.plan is not None:
            available = self.plan.world.cash.available
            dialog = WhatIfDialog(self.plan, self.window())
            dialog.accepted_cash.connect(lambda typed: self._use_cash(typed, available))
            dialog.open()

    def _use_cash(self, cash: CashFlow, available: int) -> None:
        was_typed = self.money.now_was_typed or cash.available != available
        self.money.show_cash(cash)
        self.money.now_was_typed = was_typed
        self.replan_and_save()

    def _try_need(self) -> None:
        self.money.take_amount(self._need)
        if not self.money.payday.text():
            self.money.payday.setText("10")
        self.money.amount.setFocus()

    def _desk_changed(self, change: Change | None) -> None:
        if self._own_change:
            return
        if change is not None and change.plan is not None:
            # What is kept of the plan was taken back or done again: the fields follow it.
            self._inputs = None
            self._saving.stop()
            self.money.show_cash(CashFlow(change.plan.currency))
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _connect(self) -> None:
        self.money.changed.connect(self.replan_and_save)
        self.money.slid.connect(self._soon.start)
        self.money.slid.connect(self._saving.start)
        self.money.income_wanted.connect(self._edit_income)
        self.money.currency_chosen.connect(self._choose_currency)
        self.strategies.chosen.connect(self._strategy_chosen)
        self.order.changed.connect(self._order_changed)
        self.counting.changed.connect(self.use_settings)
        self.payments.paid.connect(self._pay)
        self.shortage.amount_wanted.connect(self.money.take_amount)
        self.shortage.stop_wanted.connect(self.thinker.cancel)
        self._commands.exports.shown_plan = lambda: self.file() if self.isVisible() else None
        menu = QMenu(self.export)
        for text, prints in (
            (self.tr("As PDF, Excel, CSV, calendar or JSON…"), False),
            (self.tr("Print…"), True),
        ):
            menu.addAction(text).triggered.connect(partial(self._export_chosen, prints))
        self.export.setMenu(menu)
        self.keep.clicked.connect(self._keep)
        self.kept_card.dropped.connect(self._drop)
        self.what_if.clicked.connect(self._ask_what_if)
        self.nothing.wanted.connect(self.debts_wanted)
        self.hint.wanted.connect(self._try_need)
        self._desk.changed.connect(self._desk_changed)


def _called(record: Record) -> Record:
    """With the name that the debt has in the language in use."""
    return replace(record, debt=replace(record.debt, name=names.called(record.debt.name)))
