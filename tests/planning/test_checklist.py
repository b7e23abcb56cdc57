"""What to pay next, and what of it is paid."""

from __future__ import annotations

from datetime import date

import pytest
from tests.planning.build import TODAY, cents, day, money, start
from tests.planning.test_inputs import ledger

from ashore.planning.cash import Amount, CashFlow
from ashore.planning.checklist import checklist, last_payday
from ashore.planning.inputs import PlanInputs
from ashore.planning.make import make_plan
from ashore.planning.settings import Settings

DEBTS = [start("A", 9000, "12", "500", due_day=15), start("B", 4000, "24", "300", due_day=20)]


def test_before_anything_is_paid_all_is_to_be_paid() -> None:
    inputs = PlanInputs(money(3000, cash=400), TODAY)
    plan = make_plan(DEBTS, inputs.flow(TODAY), TODAY)
    lines = checklist(plan, inputs, [ledger()])
    days = {line.on for line in lines}
    assert days == {TODAY, day("2026-12-10")}
    assert [line.planned for line in lines] == [each for each in plan.payments if each.on in days]
    assert not any(line.is_done for line in lines)


def test_what_is_paid_stands_before_what_is_not() -> None:
    settings = Settings(excluded=frozenset({"Z"}))
    inputs = PlanInputs(money(3000), TODAY, settings)
    today = day("2026-12-10")
    records = [
        ledger(("2026-12-09", 50), ("2026-12-10", 500)),
        ledger(("2026-12-10", 7), debt="X", currency="USD"),
        ledger(("2026-12-10", 7), debt="Z"),
    ]
    plan = make_plan(DEBTS, inputs.flow(today, records), today, settings)
    lines = checklist(plan, inputs, records, paydays=1)
    assert [(line.entry, line.amount) for line in lines if line.is_done] == [("A1", cents(500))]
    assert lines[0].is_done
    # 50 of it were paid the day before.
    assert sum(line.amount for line in lines) == cents(2950)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-11-24", "2026-11-24"), ("2026-12-09", "2026-11-24"), ("2026-12-10", "2026-12-10"),
        ("2027-01-09", "2026-12-10"), ("2027-02-01", "2027-01-20"), ("2026-11-20", "2026-11-20"),
    ],
)  # fmt: skip
def test_the_last_payday(today: str, expected: str) -> None:
    cash = CashFlow("CNY", money(3000).incomes, (Amount(date(2027, 1, 20), 100),))
    assert last_payday(cash, TODAY, day(today)) == day(expected)
