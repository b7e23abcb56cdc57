"""What is paid before its payday is paid once: neither its money nor its minimum comes twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.planning.build import RULES, TODAY, cents, day, minimum, rate

from ashore.domain.debt import Debt, Entry, EntryKind, Record, Repeats
from ashore.domain.rates import DayBasis
from ashore.domain.terms import Accrual, Terms
from ashore.planning.baseline import baseline_of
from ashore.planning.cash import CashFlow, Income
from ashore.planning.inputs import PlanInputs
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan
from ashore.planning.settings import Convention, Settings, Strategy
from ashore.planning.why_moved import why_moved
from ashore.words.plan_moves import moved_sentence

P_C = (("Alpha", 5000, "22", 150), ("Beta", 12000, "9", 250), ("Gamma", 800, "29", 40))
P_D = (("Alpha", 3000, "20", 150), ("Beta", 6000, "9", 250), ("Gamma", 800, "29", 40))


def ledgers(rows: tuple[tuple[str, int, str, int], ...], *paid: tuple[str, int]) -> list[Record]:
    """Debts due on the 10th, with payments of today (major units)."""
    found = []
    for n, (name, balance, percent, least) in enumerate(rows):
        fixed = minimum(str(least))
        assert fixed
        terms = Terms(rate(percent), Accrual.MONTHLY, DayBasis.D365, minimum=fixed)
        page = Entry(
            f"page{n}", name, TODAY, EntryKind.BALANCE, cents(balance),
            due_date=day("2026-12-10"), amount_due=cents(least),
        )  # fmt: skip
        entries = [
            Entry(f"paid{n}{k}", name, TODAY, EntryKind.PAYMENT, cents(amount), seq=k + 1)
            for k, (debt, amount) in enumerate(paid)
            if debt == name
        ]
        debt = Debt(
            id=name, name=name, currency="CNY", terms=terms, repeats=Repeats.MONTHLY, position=n
        )
        found.append(Record(debt, (page, *entries)))
    return found


def plan_of(inputs: PlanInputs, records: list[Record]) -> Plan:
    starts = take_in(records, TODAY, lambda _: RULES).starts
    return make_plan(starts, inputs.flow(TODAY, records), TODAY, inputs.settings)


def first_month(plan: Plan) -> dict[str, int]:
    found: dict[str, int] = {}
    for payment in plan.payments:
        if payment.on < day("2027-01-01"):
            found[payment.name] = found.get(payment.name, 0) + payment.amount
    return found


@pytest.mark.parametrize("convention", list(Convention))
@pytest.mark.parametrize(
    ("rows", "budget", "strategy"),
    [(P_C, 300, Strategy.HIGHEST_RATE), (P_D, 700, Strategy.SMALLEST_BALANCE)],
)
def test_a_tick_before_the_payday_invents_no_money(
    rows: tuple[tuple[str, int, str, int], ...],
    budget: int,
    strategy: Strategy,
    convention: Convention,
) -> None:
    said = PlanInputs(
        CashFlow("CNY", (Income(cents(budget), day=10),)), TODAY, Settings(strategy, convention)
    )
    before = ledgers(rows)
    kept = plan_of(said, before)
    assert sum(first_month(kept).values()) == cents(budget)
    ticked = first_month(kept)["Alpha"]
    after = ledgers(rows, ("Alpha", ticked // 100))
    now = plan_of(replace(said, spent=ticked), after)
    month = first_month(now)
    assert sum(month.values()) == cents(budget) - ticked
    assert month.get("Alpha", 0) == 0
    assert {**month, "Alpha": ticked} == first_month(kept)
    assert now.ends_on
    assert kept.ends_on
    # A fortnight less of interest on it: at most one payment sooner.
    assert 0 <= (kept.ends_on - now.ends_on).days <= 31
    baseline = baseline_of(kept, said, before)
    assert why_moved(baseline, now, after) == ()
    assert moved_sentence(baseline, now, ()) == "It ends as it was planned."
