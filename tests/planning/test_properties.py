"""What holds for every plan, whatever the debts and the money."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, assume, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from tests.planning.random_plans import AS_OF, flows, portfolios, regular, settings
from tests.planning.slowly import WithoutPaths

from ashore.planning.cash import CashFlow
from ashore.planning.make import make_plan, prepare, told
from ashore.planning.resume import resume
from ashore.planning.run import Run
from ashore.planning.settings import Settings, Strategy
from ashore.planning.start import Start

Portfolio = tuple[Start, ...]
quick = limits(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(portfolios(), flows(), settings())
def test_the_shared_paths_change_nothing(
    debts: Portfolio, cash: CashFlow, chosen: Settings
) -> None:
    world = prepare(debts, cash, AS_OF, chosen)
    fast = told(world, chosen, Run(world, chosen).play())
    slow = told(world, chosen, WithoutPaths(world, chosen).play())
    assert (fast.ends_on, fast.never_ends) == (slow.ends_on, slow.never_ends)
    assert (fast.total, fast.is_short) == (slow.total, slow.is_short)
    # Where it never ends, one may be sure of it some paydays before the other.
    until = min(fast.shown_until, slow.shown_until)
    for one, other in ((fast.payments, slow.payments), (fast.short, slow.short)):
        assert [each for each in one if each.on < until] == [
            each for each in other if each.on < until
        ]


@limits(max_examples=200, deadline=None)
@given(regular(), st.sampled_from(Strategy))
def test_quiet_stretches_change_nothing(
    what: tuple[Portfolio, CashFlow], strategy: Strategy
) -> None:
    debts, cash = what
    chosen = Settings(strategy, order=("d3", "d0"))
    world = prepare(debts, cash, AS_OF, chosen)
    fast = told(world, chosen, Run(world, chosen).play())
    slow = told(world, chosen, WithoutPaths(world, chosen).play())
    assert (fast.ends_on, fast.never_ends, fast.total) == (
        slow.ends_on,
        slow.never_ends,
        slow.total,
    )
    paid, paid_slowly = Counter[object](), Counter[object]()
    until = min(fast.shown_until, slow.shown_until)
    for plan, sums in ((fast, paid), (slow, paid_slowly)):
        sums.update({(p.on, p.debt): p.amount for p in plan.payments if p.on < until})
    assert paid == paid_slowly
    assert fast.total in (None, fast.shown)


@quick
@given(portfolios(), flows(), settings())
def test_a_plan_adds_up(debts: Portfolio, cash: CashFlow, chosen: Settings) -> None:
    plan = make_plan(debts, cash, AS_OF, chosen)
    for payment in plan.payments:
        assert payment.amount == payment.principal + payment.interest + payment.fees
        assert min(payment.principal, payment.interest, payment.fees, payment.balance) >= 0
        assert payment.amount > 0
    for start, course, balances in zip(debts, plan.courses, plan.balances, strict=True):
        assert course.paid == course.principal + course.interest + course.fees
        assert (balances[0], balances[-1]) == (start.balance, course.balances[-1])
        if plan.ends_on:
            assert balances[-1] == 0
            assert course.principal == start.principal
        else:
            assert course.principal <= start.principal
    shown = plan.shown
    assert shown.paid == shown.principal + shown.interest + shown.fees
    assert plan.total == (shown if plan.ends_on else None)
    assert (plan.ends_on is None) != (plan.never_ends is None)
    assert (plan.months is None) == (plan.ends_on is None)


@quick
@given(portfolios(), flows(), settings())
def test_no_money_is_invented(debts: Portfolio, cash: CashFlow, chosen: Settings) -> None:
    plan = make_plan(debts, cash, AS_OF, chosen)
    paid: Counter[object] = Counter()
    for payment in plan.payments:
        paid[payment.on] += payment.amount
    have = 0
    for payday, income, left in zip(
        plan.paydays, plan.world.timeline.income, plan.outcome.left, strict=False
    ):
        have += income
        assert paid[payday] <= max(0, have - cash.reserve)
        have -= paid[payday]
        assert have == left >= min(have, cash.reserve)


@quick
@given(portfolios(), flows(), settings())
def test_short_means_short(debts: Portfolio, cash: CashFlow, chosen: Settings) -> None:
    """Nothing is missing on a payday on which money is left over."""
    plan = make_plan(debts, cash, AS_OF, chosen)
    short = {p.on for p in plan.payments if p.reason == "part"}
    for payday, left in zip(plan.paydays, plan.outcome.left, strict=False):
        if left > cash.reserve:
            assert payday not in short


@quick
@given(portfolios(), flows(), settings(), st.data())
def test_a_plan_from_the_middle_is_the_rest(
    debts: Portfolio, cash: CashFlow, chosen: Settings, data: st.DataObject
) -> None:
    plan = make_plan(debts, cash, AS_OF, chosen)
    assume(plan.ends_on and len(plan.paydays) > 1)
    paydays = data.draw(st.integers(1, len(plan.paydays) - 1))
    rest = resume(plan, paydays)
    again = make_plan(rest.starts, rest.cash, rest.as_of, chosen)
    since = plan.paydays[paydays - 1]
    assert again.ends_on == plan.ends_on
    assert again.payments == tuple(p for p in plan.payments if p.on > since)
    assert again.short == tuple(s for s in plan.short if s.due_on >= since)
