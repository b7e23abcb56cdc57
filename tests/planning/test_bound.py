"""Nothing ends cheaper than is possible, and more money never costs more."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, assume, example, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from tests.planning.build import rows
from tests.planning.random_plans import AS_OF, flows, portfolios, settings

from ashore.domain.rates import DayBasis
from ashore.domain.terms import Accrual
from ashore.planning.cash import CashFlow, Income
from ashore.planning.make import make_plan, prepare
from ashore.planning.plan import Plan
from ashore.planning.settings import Convention, Settings, Strategy
from ashore.planning.start import Start

Portfolio = tuple[Start, ...]
quick = limits(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def every_day_alike(debt: Start) -> Start:
    """The same debt where a day costs as much as any other, being late is never cheaper, and none is free."""
    basis = DayBasis.D360 if debt.terms.basis is DayBasis.D360 else DayBasis.D365
    terms = replace(debt.terms, basis=basis, accrual=Accrual.DAILY, promotion=None)
    lowest = terms.penalty.rate(terms.rate)
    if terms.rate and lowest and lowest.annual() < terms.rate.annual():
        terms = replace(terms, penalty=type(terms.penalty)())
    return replace(debt, terms=terms, rates=(), free=None)


def least(debts: Portfolio, cash: CashFlow, plan: Plan) -> int:
    """What the interest of a plan is at least: all of the money goes to principal, the dearest
    first; what has grown is paid at last and has borne nothing meanwhile.
    """
    world = prepare(debts, cash, AS_OF, plan.settings)
    contracts = world.contracts
    left = [start.principal for start in world.starts]
    grown = [0.0] * len(left)
    for contract in contracts:
        contract.ensure(plan.outcome.last + 1)
    income = plan.world.timeline.income
    ranked = sorted(
        range(len(left)), key=lambda n: -contracts[n].normal.between(0, 9) / contracts[n].whole
    )
    have = cash.kept
    for payday in range(plan.outcome.last + 1):
        have += income[payday]
        spare = max(0, have - cash.reserve)
        for n in ranked:
            grown[n] += left[n] * contracts[n].growth[payday] / contracts[n].whole
            paid = min(spare, left[n])
            left[n] -= paid
            spare -= paid
            have -= paid
    return int(sum(grown))


@quick
@given(portfolios(), flows(), settings())
def test_no_plan_by_real_dates_costs_less_than_is_possible(
    debts: Portfolio, cash: CashFlow, chosen: Settings
) -> None:
    """To a minor unit for each debt: interest is rounded when it is paid."""
    debts = tuple(every_day_alike(debt) for debt in debts)
    plan = make_plan(debts, cash, AS_OF, replace(chosen, convention=Convention.DATED))
    assume(plan.total)
    assert plan.total
    assert plan.total.interest >= least(debts, cash, plan) - len(debts)


@quick
@given(portfolios(free=True), st.integers(1000, 100000), st.sampled_from(Strategy))
def test_no_plan_by_the_month_costs_less_than_without_minimums(
    debts: Portfolio, budget: int, strategy: Strategy
) -> None:
    """The bound of the worked examples; interest is rounded each month, half a unit for each debt."""
    cash = CashFlow("CNY", (Income(budget, day=10),))
    chosen = Settings(strategy, Convention.MONTHLY, order=("d2", "d0"))
    plan = make_plan(debts, cash, AS_OF, chosen)
    bound = make_plan(
        debts, cash, AS_OF, Settings(convention=Convention.MONTHLY, keep_minimums=False)
    )
    assume(plan.total)
    assert plan.total
    assert plan.months
    assert bound.total
    assert plan.total.paid >= bound.total.paid - len(debts) * plan.months


@quick
@given(portfolios(free=True), st.integers(0, 100000), st.integers(0, 50000), st.integers(1, 31))
@example(tuple(rows((5000, "22", 150), (12000, "9", 250), (800, "29", 40))), 1, 30000, 10)
def test_more_money_never_costs_more(debts: Portfolio, beyond: int, more: int, payday: int) -> None:
    """Where the minimums can be paid; to the minor unit by which each debt is rounded."""

    def planned(budget: int) -> Plan:
        cash = CashFlow("CNY", (Income(budget, day=payday),))
        return make_plan(debts, cash, AS_OF, Settings())

    least_due = max(sum(path.due[0] for path in planned(0).world.paths), 1)
    one, other = planned(least_due + beyond), planned(least_due + beyond + more)
    assume(one.total and not one.is_short)
    assert one.total
    assert other.total
    assert other.total.interest <= one.total.interest + len(debts)
