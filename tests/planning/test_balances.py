"""The balances for the chart are those of the plan that is told in full."""

from __future__ import annotations

from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from tests.planning.build import TODAY, start
from tests.planning.random_plans import AS_OF, flows, portfolios, settings

from ashore.planning.balances import balances
from ashore.planning.cash import CashFlow, Income
from ashore.planning.make import make_plan
from ashore.planning.settings import Settings
from ashore.planning.start import Start


@limits(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(portfolios(), flows(), settings())
def test_the_same_as_told_in_full(
    debts: tuple[Start, ...], cash: CashFlow, chosen: Settings
) -> None:
    made = make_plan(debts, cash, AS_OF, chosen)
    assert tuple(map(tuple, balances(made))) == made.balances


def test_a_debt_on_its_path_and_one_that_leaves_it() -> None:
    debts = (start("a", 5000, "22", "150"), start("b", 12000, "9", "250"))
    made = make_plan(debts, CashFlow("CNY", (Income(70_000, day=10),)), TODAY)
    found = balances(made)
    assert tuple(map(tuple, found)) == made.balances
    assert [row[0] for row in found] == [500_000, 1_200_000]
    assert [row[-1] for row in found] == [0, 0]


def test_without_a_payday_there_is_only_the_beginning() -> None:
    made = make_plan((start("a", 5000, "22", "150"),), CashFlow("CNY"), TODAY)
    assert balances(made) == [[500_000]]
