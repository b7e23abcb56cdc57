"""What a finished plan tells, and what is made of several."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.domain.build import value_or_code
from tests.planning.build import (
    TODAY,
    cents,
    day,
    due,
    fixed_fee,
    money,
    monthly,
    rate,
    rows,
    start,
)

from ashore.domain.rates import Period
from ashore.domain.stage import Stage
from ashore.domain.terms import Grace, Penalty, PenaltyKind
from ashore.planning.compare import compare
from ashore.planning.make import make_plan
from ashore.planning.milestones import Milestone, Reached, milestones
from ashore.planning.notes import About, notes
from ashore.planning.plan import Plan, Reason, Short
from ashore.planning.resume import resume
from ashore.planning.settings import Promotional, Settings, Strategy
from ashore.planning.start import Missed

P_C = rows((5000, "22", 150), (12000, "9", 250), (800, "29", 40))


def test_every_payment_says_what_it_is_for() -> None:
    """Half of what is due is there now; the rest of it is overdue when the money comes."""
    a = start("a", 500, "36.5", "60", due_day=20)
    b = start("b", 200, "0", asked=[due("2026-11-26", 60)], position=1)
    plan = make_plan([a, b], money(90, cash=30), TODAY)
    told = [(p.on.isoformat()[5:], p.debt, p.amount, p.due, p.reason) for p in plan.payments][:4]
    assert told == [
        ("11-24", "b", 3000, 3000, Reason.PART),
        ("12-10", "a", 6000, 6000, Reason.DUE),
        ("12-10", "b", 3000, 3000, Reason.OVERDUE),
        ("01-10", "a", 9000, 6000, Reason.HIGHEST_RATE),
    ]
    first = plan.payments[1]
    assert (first.interest, first.principal, first.balance) == (800, 5200, 44800)
    assert (first.due_on, first.name) == (day("2026-12-20"), "a")
    assert plan.short == (Short(day("2026-11-26"), "b", "b", 3000, day("2026-11-26"), 0),)
    assert plan.is_short


def test_months() -> None:
    assert make_plan(P_C, money(700), TODAY, monthly()).months == 30
    assert make_plan([start("a", 100)], money(100), TODAY).months == 1
    assert make_plan([start("a", 100)], money(100, 24), TODAY).months == 0
    assert make_plan([start("a", 100)], money(1, cash=100), TODAY).months == 0
    assert make_plan([start("a", 200)], money(100, 24), TODAY).months == 1
    assert make_plan([start("a", 200)], money(100, 25), TODAY).months == 2


def test_balances_go_down_to_nothing() -> None:
    plan = make_plan([start("a", 250), start("b", 50, position=1)], money(100), TODAY)
    assert plan.balances == ((25000, 20000, 10000, 0), (5000, 0, 0, 0))
    assert [sum(each) for each in zip(*plan.balances, strict=True)] == [30000, 20000, 10000, 0]
    assert plan.stages["b"][-1][1] is Stage.CLOSED


def test_without_debts_there_is_no_plan() -> None:
    assert value_or_code(lambda: make_plan([], money(1), TODAY)) == "plan_no_debts"
    excluded = Settings(excluded=frozenset("0"))
    assert value_or_code(lambda: make_plan(P_C[:1], money(1), TODAY, excluded)) == "plan_no_debts"
    capped = Settings(caps=(("a", -1),))
    assert value_or_code(lambda: make_plan(P_C, money(1), TODAY, capped)) == "amount_negative"
    assert value_or_code(lambda: make_plan(P_C, money(-1), TODAY)) == "amount_negative"


def test_strategies_side_by_side() -> None:
    found = compare(P_C, money(700), TODAY, monthly())
    best, least = found.soonest, found.cheapest
    assert best is not None
    assert least is not None
    assert found.ties_soonest == tuple(p for p in found.plans if p.ends_on == best.ends_on)
    assert found.ties_cheapest == tuple(p for p in found.plans if p.total == least.total)
    assert [plan.strategy for plan in found.plans] == list(Strategy)
    assert found.soonest is found.cheapest is found.plan(Strategy.HIGHEST_RATE)
    same = found.plan(Strategy.FEWEST_FEES)
    assert (same.strategy, same.settings.strategy) == (Strategy.FEWEST_FEES, Strategy.FEWEST_FEES)
    assert same.payments == found.plans[0].payments
    short = compare(
        P_C, money(300), TODAY, strategies=[Strategy.HIGHEST_RATE, Strategy.OVERDUE_FIRST]
    )
    assert short.plans[0].is_short
    assert short.plans[0].outcome is not short.plans[1].outcome
    with pytest.raises(KeyError):
        short.plan(Strategy.PRO_RATA)
    never = compare(P_C, money(10), TODAY)
    assert never.ties_soonest == never.ties_cheapest == ()
    assert (never.soonest, never.cheapest) == (None, None)


def interest_and_fees(plan: Plan) -> int:
    assert plan.total
    return plan.total.interest + plan.total.fees


def test_where_highest_rate_first_loses_to_the_coming_rate() -> None:
    thirty_six = rate("36")
    assert thirty_six
    ends = start("a", 5000, "0", rates=[(day("2027-06-01"), thirty_six)])
    debts = [ends, start("b", 5000, "10", position=1)]
    today, coming = (
        make_plan(debts, money(1000), TODAY, Settings(promotional=each)) for each in Promotional
    )
    assert interest_and_fees(coming) < interest_and_fees(today)


def test_where_highest_rate_first_loses_to_fewest_fees() -> None:
    fee = fixed_fee("30")
    debts = [
        start("a", 9000, "12", "250", due_day=20),
        start("b", 3000, "6", "100", due_day=20, fee=fee, position=1),
        start("c", 3000, "6", "100", due_day=20, fee=fee, position=2),
    ]
    found = compare(debts, money(290), TODAY)
    dear, spared = (found.plan(each) for each in (Strategy.HIGHEST_RATE, Strategy.FEWEST_FEES))
    assert interest_and_fees(spared) < interest_and_fees(dear)
    assert found.cheapest
    assert interest_and_fees(found.cheapest) == min(map(interest_and_fees, found.plans))


def test_milestones() -> None:
    late = [due("2026-11-20", 100, Missed.BEFORE)]
    debts = [start("a", 300, asked=late), start("b", 100, position=1)]
    plan = make_plan(debts, money(100), TODAY)
    assert milestones(plan) == (
        Milestone(day("2026-12-10"), Reached.NOT_OVERDUE),
        Milestone(day("2027-01-10"), Reached.HALF),
        Milestone(day("2027-01-10"), Reached.DEBT_REPAID, "b", "b"),
        Milestone(day("2027-03-10"), Reached.DEBT_REPAID, "a", "a"),
        Milestone(day("2027-03-10"), Reached.ALL_REPAID),
    )
    stuck = make_plan([start("a", 300, "100", asked=late)], money(1), TODAY)
    assert milestones(stuck) == ()
    calm = make_plan([start("a", 300, "18.25")], money(0), TODAY)
    assert milestones(calm) == ()


def test_notes() -> None:
    monthly_rate = start("d", 100, "35", per=Period.MONTH, asked=[due("2026-12-01", None)])
    debts = [
        start("a", 100, None, "10", due_day=3), start("b", 100, "0", "10"),
        start("c", 100, "100", asked=[due("2026-12-01", 20)]), monthly_rate, start("e", 100, "0"),
    ]  # fmt: skip
    found = [(note.debt, note.about) for note in notes(debts)]
    assert found == [
        ("a", About.RATE_UNKNOWN), ("b", About.DUE_UNKNOWN), ("c", About.UNDATED),
        ("d", About.RATE_HIGH), ("e", About.UNDATED),
    ]  # fmt: skip
    assert notes([monthly_rate])[0].percent == 420


def test_a_minimum_without_a_due_date_is_asked_for_with_the_first_payday() -> None:
    plan = make_plan([start("a", 100, "0", "30")], money(40), TODAY)
    assert not plan.short
    assert [p.due_on for p in plan.payments] == [
        day("2026-12-10"),
        day("2027-01-10"),
        day("2027-02-10"),
    ]


def test_what_is_tolerated_is_still_asked_for_at_last() -> None:
    """Nine are short, and count as paid; the lender wants them all the same."""
    debt = start("a", 100, "0", asked=[due("2026-12-05", None)], grace=Grace(0, cents(10)))
    plan = make_plan([debt], money(50, cash=91), TODAY, Settings(Strategy.MINIMUMS_ONLY))
    assert not plan.short
    assert [(p.amount, p.due) for p in plan.payments] == [(9100, 9100), (900, 900)]


def test_a_plan_from_the_middle_keeps_what_was_begun() -> None:
    """The grace that runs, and the penalty that waits behind it."""
    debt = start("a", 10000, "36.5", asked=[due("2026-11-20", 1000)], grace=Grace(40))
    later = start("b", 500, "0", "50", due_day=5, position=1)
    plan = make_plan([debt, later], money(900, cash=1), TODAY)
    for paydays in (1, 2, 3):
        rest = resume(plan, paydays)
        again = make_plan(rest.starts, rest.cash, rest.as_of)
        assert again.payments == tuple(p for p in plan.payments if p.on >= rest.as_of)
    assert resume(plan, 1).as_of == day("2026-11-25")
    assert resume(plan, 1).starts[0].asked[0].missed is Missed.GRACE
    before = make_plan(
        [replace(debt, asked=(due("2026-10-01", 1000, Missed.BEFORE),))], money(200, cash=1), TODAY
    )
    assert resume(before, 1).starts[0].asked[0].missed is Missed.LATE


def test_a_plan_from_the_middle_when_money_was_short() -> None:
    """Something is late, something is repaid, and something is due as a whole."""
    late = [due("2026-10-01", 1000, Missed.BEFORE)]
    debts = [
        start("a", 3000, "20", asked=late, penalty=Penalty(PenaltyKind.MULTIPLE, Decimal(2))),
        start("b", 150, "36", "50", due_day=5, position=1),
        start("c", 2000, "10", asked=[due("2026-12-15", None)], position=2),
    ]
    for settings in (Settings(), monthly()):
        plan = make_plan(debts, money(400), TODAY, settings)
        for paydays in range(1, len(plan.paydays)):
            rest = resume(plan, paydays)
            again = make_plan(rest.starts, rest.cash, rest.as_of, settings)
            assert again.payments == tuple(p for p in plan.payments if p.on >= rest.as_of)


def test_never_a_total_where_it_never_ends() -> None:
    plan = make_plan(P_C, money(50), TODAY, monthly())
    assert plan.total is None
    assert plan.shown.paid == 50 * 100 * len(plan.paydays)
    assert plan.penalty == 0


def test_a_whole_due_of_the_past_keeps_no_money() -> None:
    """What was due as a whole long ago is no place for money that the card will need."""
    old = start("a", 60, "1", asked=[due("2026-11-01", None, Missed.BEFORE)], due_day=1)
    card = start("b", 900, "30", asked=[due("2027-03-05", 900)], due_day=5, position=1)
    loan = start("c", 5000, "40", position=2)
    plan = make_plan([old, card, loan], money(400, cash=60), TODAY)
    for paydays in range(1, 4):
        rest = resume(plan, paydays)
        again = make_plan(rest.starts, rest.cash, rest.as_of)
        assert again.payments == tuple(p for p in plan.payments if p.on >= rest.as_of)


def test_known_days_of_a_debt_that_is_repaid_count_no_more() -> None:
    """A far date of another debt must not make the plan look further ahead than its rest does."""
    far = start("a", 50, "0", asked=[due("2028-06-01", 50)])
    bullet = start("b", 2000, "10", asked=[due("2027-12-20", None)], position=1)
    card = start("c", 900, "30", "60", due_day=5, position=2)
    plan = make_plan([far, bullet, card], money(150), TODAY, Settings(Strategy.SMALLEST_BALANCE))
    for paydays in range(1, len(plan.paydays)):
        rest = resume(plan, paydays)
        again = make_plan(rest.starts, rest.cash, rest.as_of, plan.settings)
        assert again.payments == tuple(p for p in plan.payments if p.on >= rest.as_of)
