"""What a person does with the repayment plan: one function each, one transaction, one undo step.

All raise UserError; ``changed_elsewhere`` when another process wrote the same plan in between; and
what the store raises. Then nothing is written. Amounts are minor units.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.errors import UserError
from ashore.planning.baseline import SavedPlan, baseline_of
from ashore.services.change import Change, PlanStep, apply
from ashore.services.debts import with_payment

if TYPE_CHECKING:
    from ashore.planning.inputs import PlanInputs
    from ashore.planning.plan import Payment, Plan
    from ashore.storage import Store


def read(store: Store) -> dict[str, SavedPlan]:
    """What is kept of the plan of each currency."""
    return store.plans()


def save_inputs(store: Store, inputs: PlanInputs) -> Change:
    """Keep what the person said; a kept baseline stays.

    Raises what ``PlanInputs.check`` raises, and ``plan_unchanged`` where it is kept like that already.
    """
    inputs.check()
    before = store.plans().get(inputs.currency)
    if before and before.inputs == inputs:
        raise UserError("plan_unchanged")
    after = replace(before, inputs=inputs) if before else SavedPlan(inputs)
    return _put(store, "plan_saved", inputs.currency, before, after)


def keep_baseline(store: Store, plan: Plan, inputs: PlanInputs, today: date) -> Change:
    """Keep what ``plan``, made today of ``inputs``, promises; the inputs are saved along with it.

    Raises what ``PlanInputs.check`` raises, and ``plan_differs`` where the plan is not of these
    inputs or not of today.
    """
    inputs.check()
    if plan.as_of != today or plan.currency != inputs.currency or plan.settings != inputs.settings:
        raise UserError("plan_differs")
    before = store.plans().get(inputs.currency)
    after = SavedPlan(inputs, baseline_of(plan, inputs, store.records()))
    return _put(store, "baseline_kept", inputs.currency, before, after)


def drop_baseline(store: Store, currency: str) -> Change:
    """Forget what was promised; what the person said stays. ``baseline_gone`` where none is kept."""
    before = store.plans().get(currency)
    if before is None or before.baseline is None:
        raise UserError("baseline_gone", currency=currency)
    return _put(store, "baseline_dropped", currency, before, replace(before, baseline=None))


def record_planned(store: Store, payment: Payment, on: date, amount: int, today: date) -> Change:
    """Enter a payment of the check-list into the ledger, and take it off what is available.

    One that is dated after the available money was said is in the ledger and needs no more:
    ``PlanInputs.pot`` takes it off. Raises as ``debts.record_payment``.
    """
    record, paid = with_payment(store, payment.debt, amount, on, today)
    currency = record.debt.currency
    before = store.plans().get(currency)
    step = None
    if before and on <= before.inputs.cash_on:
        inputs = replace(before.inputs, spent=before.inputs.spent + amount)
        step = PlanStep(currency, before, replace(before, inputs=inputs))
    change = Change("payment_recorded", record.debt.name, (record,), (paid,), plan=step)
    return apply(store, change)


def _put(
    store: Store, code: str, currency: str, before: SavedPlan | None, after: SavedPlan
) -> Change:
    return apply(store, Change(code, currency, (), (), plan=PlanStep(currency, before, after)))
