"""Money of today alone: one payday, and none after it."""

from __future__ import annotations

from tests.planning.build import TODAY, start

from ashore.planning.cash import CashFlow
from ashore.planning.compare import compare
from ashore.planning.ending import Never


def test_all_strategies_spend_it_once() -> None:
    debts = (start("a", 5000, "22", "150"), start("b", 12000, "9", "250"))
    found = compare(debts, CashFlow("CNY", available=50_000), TODAY)
    assert {plan.never_ends for plan in found.plans} == {Never.INCOME_ENDS}
    for plan in found.plans:
        assert sum(payment.amount for payment in plan.payments) <= 50_000
        assert {payment.on for payment in plan.payments} <= {TODAY}
