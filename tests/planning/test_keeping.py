"""A plan that cannot keep an agreement says so, and is never cheaper for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.domain.agreement.build import OWED, extension, instalments, loan, reduction
from tests.domain.build import INSTALMENTS, RULES, day

from ashore.domain.agreement.values import Agreement, Breach, Growth
from ashore.domain.debt import Record
from ashore.planning.cash import CashFlow, Income
from ashore.planning.compare import compare
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan
from ashore.planning.settings import Convention, Settings
from ashore.planning.start import Start
from ashore.planning.unkept import Unkept

TODAY = day("2026-11-24")
SETTLED = reduction("2026-11-20", "2026-12-20", 600_000)
TEN = instalments("2026-11-20", "2026-12-05", 50_000, 10, growth=Growth.FROZEN, settles=True)


def start(*made: Agreement) -> Start:
    record = Record(loan(minimum=INSTALMENTS, monthly=True), (OWED,), made)
    [found] = take_in([record], TODAY, lambda _: RULES).starts
    return found


def plan(budget: int, *made: Agreement, settings: Settings | None = None, at: int = 1) -> Plan:
    cash = CashFlow("CNY", (Income(budget, day=at),))
    return make_plan([start(*made)], cash, TODAY, settings)


def paid(found: Plan) -> int:
    assert found.total is not None
    return found.total.paid


def test_what_is_kept_is_not_spoken_of() -> None:
    kept = plan(600_000, SETTLED)
    assert (kept.unkept, paid(kept), kept.ends_on) == ((), 600_000, date(2026, 12, 1))
    assert plan(100_000, TEN).unkept == ()
    assert plan(100_000).unkept == ()


def test_a_reduction_that_cannot_be_paid_lets_nothing_off() -> None:
    short, plain = plan(100_000, SETTLED), plan(100_000)
    [said] = short.unkept
    assert said == Unkept("a", said.name, date(2026, 12, 20), 500_000, counted=True)
    assert short.payments == plain.payments
    assert short.short == plain.short
    assert paid(short) == paid(plain) > 600_000


def test_where_all_that_is_left_falls_due_it_does_on_the_day_that_was_missed() -> None:
    at_once = replace(SETTLED, on_breach=Breach.ALL_DUE)
    short = plan(100_000, at_once)
    [said] = short.unkept
    assert (said.due_on, said.counted) == (date(2026, 12, 20), True)
    assert short.short[0].on == date(2026, 12, 20)
    assert short.short[0].missing > 600_000
    assert paid(short) > 1_000_000
    assert short.penalty > 0


def test_a_payment_within_the_days_that_it_grants_keeps_it() -> None:
    tenth = plan(100_000, replace(TEN, breach_days=5), at=10)
    assert tenth.unkept == ()
    [said] = plan(100_000, replace(TEN, breach_days=4), at=10).unkept
    assert (said.due_on, said.missing, said.counted) == (date(2026, 12, 5), 50_000, True)


def test_a_later_due_that_is_missed_leaves_the_dues_before_it_as_agreed() -> None:
    ends = CashFlow("CNY", (Income(50_000, day=1, until=day("2027-01-31")),))
    found = make_plan([start(TEN)], ends, TODAY)
    [said] = found.unkept
    assert (said.due_on, said.missing, said.counted) == (date(2027, 2, 5), 50_000, False)
    assert [each.amount for each in found.payments] == [50_000, 50_000]
    assert found.never_ends is not None


def test_what_is_kept_beside_a_debt_that_never_ends_is_not_spoken_of() -> None:
    growing = replace(start(), id="d2", principal=100_000_000, position=1)
    cash = CashFlow("CNY", (Income(50_000, day=1),))
    long = replace(TEN, count=600, amount=100)
    found = make_plan([start(long), growing], cash, TODAY)
    assert found.never_ends is not None
    assert found.unkept == ()


def test_whole_months_go_by_the_day_of_the_agreement_too() -> None:
    monthly = Settings(convention=Convention.MONTHLY)
    assert plan(100_000, TEN, settings=monthly).unkept == ()
    assert plan(100_000, TEN, settings=monthly, at=10).unkept[0].counted


def test_an_extension_that_is_missed_leaves_the_old_dates() -> None:
    short, plain = plan(60_000, extension("2026-11-20", "2026-12-05")), plan(60_000)
    assert [each.due_on for each in short.unkept] == [date(2026, 12, 5)]
    assert short.payments == plain.payments


def test_an_earlier_agreement_counts_again_and_is_looked_at_too() -> None:
    earlier = replace(TEN, id="a2", signed=day("2026-11-12"), amount=80_000)
    found = plan(70_000, earlier, SETTLED)
    assert [each.due_on for each in found.unkept] == [date(2026, 12, 20), date(2026, 12, 5)]
    assert paid(found) == paid(plan(70_000))


def test_what_was_agreed_comes_before_all_other_dues() -> None:
    dear = replace(start(), id="d2", position=1)

    def by(money: int) -> set[tuple[int, ...]]:
        cash = CashFlow("CNY", (Income(money, day=1),))
        found = compare([start(TEN), dear], cash, TODAY)
        return {tuple(each.missing for each in plan.unkept) for plan in found.plans}

    assert by(55_000) == {()}
    assert by(45_000) == {(5_000,)}


def test_each_strategy_is_held_to_it_by_itself() -> None:
    first, second = start(TEN), replace(start(TEN), id="d2", position=1)
    cash = CashFlow("CNY", (Income(80_000, day=1),))
    found = compare([first, second], cash, TODAY)
    for each in found.plans:
        alone = make_plan([first, second], cash, TODAY, each.settings)
        assert (each.unkept, each.payments) == (alone.unkept, alone.payments)
    assert {len(each.unkept) for each in found.plans} == {1}
