"""An open promise to pay is planned by its day, and never makes a debt late by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.domain.agreement.build import OWED, extension, loan, promise
from tests.domain.build import INSTALMENTS, RULES, day
from tests.domain.ledger.build import page, pay

from ashore.domain.agreement.values import Promise
from ashore.domain.debt import Entry, Record
from ashore.domain.terms import Minimum, MinimumKind
from ashore.planning.cash import CashFlow, Income
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan
from ashore.planning.settings import Convention, Settings
from ashore.planning.start import Start

TODAY = day("2026-11-24")
FIXED = Minimum(MinimumKind.FIXED, 50_000)
QUIET = page("2026-11-20", 1_000_000, "2026-12-20", 50_000)


def start(made: Promise, *entries: Entry, minimum: Minimum = FIXED) -> Start:
    record = Record(loan(minimum=minimum, monthly=True), entries or (QUIET,), (), (made,))
    [found] = take_in([record], TODAY, lambda _: RULES).starts
    return found


def plan(found: Start, budget: int, *, settings: Settings | None = None, at: int = 1) -> Plan:
    return make_plan([found], CashFlow("CNY", (Income(budget, day=at),)), TODAY, settings)


def by(found: Plan, on: str) -> int:
    return sum(each.amount for each in found.payments if each.on <= day(on))


def extra(found: Start) -> list[tuple[date, int | None]]:
    return [(each.on, each.amount) for each in found.asked]


def test_it_stands_beside_what_is_due_till_then() -> None:
    found = start(promise("2026-11-22", 120_000, "2027-01-25"))
    # 500.00 each is due on 20 December and 20 January.
    assert extra(found) == [(date(2026, 12, 20), 50_000), (date(2027, 1, 25), 20_000)]
    kept = plan(found, 60_000)
    assert kept.unkept == ()
    assert (kept.short, by(kept, "2027-01-25")) == ((), 120_000)


def test_what_is_due_anyway_keeps_it() -> None:
    found = start(promise("2026-11-22", 40_000, "2026-12-25"))
    assert extra(found) == [(date(2026, 12, 20), 50_000)]
    assert plan(found, 60_000).unkept == ()
    whole = start(promise("2026-11-22", 40_000, "2026-12-25"), minimum=Minimum())
    assert plan(whole, 60_000, at=1).unkept == ()


def test_where_all_is_due_it_asks_for_nothing_more() -> None:
    due = page("2026-11-20", 1_000_000, "2026-12-20")
    found = start(promise("2026-11-22", 40_000, "2026-12-25"), due, minimum=Minimum())
    assert [amount for _, amount in extra(found)] == [None]
    assert plan(found, 60_000).unkept == ()


def test_a_minimum_that_follows_the_balance_is_paid_beside_it() -> None:
    share = Minimum(MinimumKind.PERCENT, percent=Decimal(5), floor=1_000)
    found = start(promise("2026-11-22", 120_000, "2027-01-25"), minimum=share)
    assert extra(found)[-1] == (date(2027, 1, 25), 70_000)


def test_without_the_money_the_plan_says_so_and_counts_without_it() -> None:
    made = promise("2026-11-22", 300_000, "2026-12-10")
    found, plain = start(made), start(replace(made, withdrawn_on=TODAY))
    assert plain.agreed is None
    short = plan(found, 60_000)
    [said] = short.unkept
    assert (said.due_on, said.missing, said.is_promise) == (date(2026, 12, 10), 240_000, True)
    assert short.payments == plan(plain, 60_000).payments
    assert short.short == plan(plain, 60_000).short == ()


def test_what_was_paid_of_it_is_not_planned_again() -> None:
    made = promise("2026-11-22", 120_000, "2026-12-10")
    assert start(made, QUIET, pay("2026-11-23", 20_000)).agreed is not None
    assert by(plan(start(made, QUIET, pay("2026-11-23", 20_000)), 100_000), "2026-12-10") == 100_000
    assert start(made, QUIET, pay("2026-11-23", 120_000)).agreed is None


@pytest.mark.parametrize("made_on", ["2026-11-25"])
def test_one_that_is_not_made_yet_does_not_count(made_on: str) -> None:
    assert start(promise(made_on, 120_000, "2026-12-10")).agreed is None


def test_by_whole_months_it_does_not_count() -> None:
    made = promise("2026-11-22", 300_000, "2026-12-10")
    monthly = Settings(convention=Convention.MONTHLY)
    assert plan(start(made), 60_000, settings=monthly).unkept == ()


def test_under_an_agreement_the_agreement_counts() -> None:
    record = Record(
        loan(minimum=INSTALMENTS, monthly=True),
        (OWED,),
        (extension("2026-11-20", "2026-12-05"),),
        (promise("2026-11-22", 300_000, "2026-12-10"),),
    )
    [found] = take_in([record], TODAY, lambda _: RULES).starts
    assert found.agreed is not None
    assert not found.agreed.is_promise
