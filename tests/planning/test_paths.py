"""Shared paths and quiet stretches count as single steps do: the cases that each of them is made for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.planning.build import MONTHLY, TODAY, cents, day, due, fixed_fee, money, start
from tests.planning.slowly import WithoutPaths

from ashore.domain.rates import Period, Rate
from ashore.domain.terms import FeeKind, Grace, LateFee, Penalty, PenaltyBase, PenaltyKind
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.planning.make import make_plan, prepare, told
from ashore.planning.resume import resume
from ashore.planning.run import Run
from ashore.planning.settings import Settings, Strategy
from ashore.planning.shares import in_shares
from ashore.planning.start import Start

S = Strategy
WEEKLY = CashFlow("CNY", (Income(cents(300), Every.WEEK, first=day("2026-11-27")),))
ODD = CashFlow(
    "CNY",
    once=tuple(
        Amount(day(f"20{27 + n // 12}-{n % 12 + 1:02}-28"), cents(900)) for n in range(0, 90, 3)
    ),
)


def debts(*found: Start) -> list[Start]:
    return [
        replace(
            debt,
            id=f"d{n}",
            position=n,
            next_due=debt.next_due or day(f"2027-01-{debt.due_day or 1:02}"),
        )
        for n, debt in enumerate(found)
    ]


INSTALMENTS = debts(
    start("a", 5000, "22", "150", due_day=5), start("b", 12000, "9", "250", due_day=12),
    start("c", 800, "29", "40", due_day=28),
)  # fmt: skip
CARDS = debts(
    start("a", 5000, "18.25", "10%", due_day=5), start("b", 9000, "12", "5% floor 30", due_day=12),
    start("c", 700, "0", "10%", due_day=28),
)  # fmt: skip
BELOW_INTEREST = debts(
    start("a", 9000, "24", "170", due_day=5), start("b", 9000, "24", "2% floor 10", due_day=9),
    start("c", 900, "6", "50", due_day=20),
)  # fmt: skip
COMPOUNDING = [replace(debt, compounds=True) for debt in BELOW_INTEREST]
LONG_MONTHS = [replace(debt, compounds=True) for debt in debts(
    start("a", 9000, "24", "180", due_day=5), start("b", 9000, "6", "100", due_day=9),
)]  # fmt: skip
SAME = debts(*(start("a", 2000 + n, "12", "90", due_day=7) for n in range(4)))
BULLET = debts(
    start("a", 9000, "20", asked=[due("2027-06-15", None)]), start("b", 4000, "10", "100", due_day=5),
    start("c", 3000, "0", asked=[due("2027-02-01", 500), due("2027-03-01", 700)]),
)  # fmt: skip
END_OF_MONTH = debts(
    start("a", 5000, "12", "100", due_day=28), start("b", 3000, "9", "90", due_day=28)
)
END_OF_MONTH = [replace(debt, due_day=30, next_due=day("2027-01-30")) for debt in END_OF_MONTH]
SWITCH = debts(start("a", 2000, "0", "10", due_day=5), start("b", 4000, "0", "500", due_day=5))
FEES = debts(
    start("a", 900, "12", "20", asked=[due("2026-12-01", 10)], due_day=5, fee=fixed_fee("45")),
    start("b", 900, "6", "20", due_day=5),
)  # fmt: skip
LATER = debts(replace(start("a", 900, "6", "100", due_day=5), next_due=day("2027-03-05")))
THIRTY_SIX = Rate(Decimal(36), Period.YEAR)
PROMOTION = debts(
    start("a", 9000, "0", "100", due_day=5, rates=[(day("2027-06-01"), THIRTY_SIX)]),
    start("b", 900, "12", "50", due_day=5),
)  # fmt: skip
PENAL = debts(
    start("a", 9000, "12", "300", due_day=5, grace=Grace(3), fee=fixed_fee("5"),
          penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"))),
    start("b", 9000, "10", "300", due_day=15,
          penalty=Penalty(PenaltyKind.MULTIPLE, Decimal(2), base=PenaltyBase.PRINCIPAL)),
)  # fmt: skip
WHOLE = debts(start("a", 100, "0", "0", due_day=5), start("b", 900, "5", "0.01%", due_day=5))


@pytest.mark.parametrize("strategy", list(Strategy))
@pytest.mark.parametrize(
    ("found", "cash"),
    [
        (INSTALMENTS, money(700)), (INSTALMENTS, money(440)), (INSTALMENTS, money(2000)),
        (INSTALMENTS, money(700, cash=100, reserve=300)), (INSTALMENTS, WEEKLY), (INSTALMENTS, ODD),
        (INSTALMENTS, money(700, 31)), (INSTALMENTS, money(300)), (CARDS, money(1200)), (CARDS, money(2600)),
        (CARDS, WEEKLY), (BELOW_INTEREST, money(450)), (BELOW_INTEREST, money(900)),
        (COMPOUNDING, money(450)), (COMPOUNDING, money(900)), (COMPOUNDING, WEEKLY), (SAME, money(500)),
        (BULLET, money(1500)), (BULLET, money(300)), (END_OF_MONTH, money(300, 31)),
        (BELOW_INTEREST, money(402)), (COMPOUNDING, money(402)), (LONG_MONTHS, money(281)),
        (SWITCH, money(520)), (FEES, money(90)),
        (LATER, money(200, reserve=900)), (PROMOTION, money(400)), (PROMOTION, money(200)),
        (PENAL, money(400)), (PENAL, WEEKLY), (END_OF_MONTH, money(150, 31)), (WHOLE, money(50)), (WHOLE, money(1200)),
    ],
)  # fmt: skip
def test_short_cuts_change_nothing(found: list[Start], cash: CashFlow, strategy: Strategy) -> None:
    same(found, cash, Settings(strategy, order=("d1",)))


@pytest.mark.parametrize(
    ("found", "settings"),
    [
        (INSTALMENTS, Settings(convention=MONTHLY)),
        (CARDS, Settings(S.PRO_RATA, MONTHLY)),
        (BELOW_INTEREST, Settings(convention=MONTHLY)),
        (PROMOTION, Settings(convention=MONTHLY)),
        (PROMOTION, Settings(S.MINIMUMS_ONLY, MONTHLY)),
        (BELOW_INTEREST, Settings(convention=MONTHLY, rounded=False)),
        (INSTALMENTS, Settings(caps=(("d0", cents(160)),))),
        (INSTALMENTS, Settings(S.PRO_RATA, caps=(("d0", cents(160)),))),
        (INSTALMENTS, Settings(keep_minimums=False)),
        (INSTALMENTS, Settings(convention=MONTHLY, keep_minimums=False)),
    ],
)
def test_under_other_settings(found: list[Start], settings: Settings) -> None:
    same(found, money(800), settings)


def test_a_minimum_that_is_paid_ends_the_row_of_missed_ones() -> None:
    """The next one that is missed costs the first fee again, wherever the debt left its path."""
    fee = LateFee(FeeKind.FIXED, cents(30), then=(Decimal(cents(40)), Decimal(cents(50))))
    missed = replace(
        start("a", "370.22", "0", "10", due_day=1, fee=fee), in_row=1, next_due=day("2026-12-02")
    )
    whole = start("b", "518.15", "0", "10", due_day=1, asked=[due("2026-11-24", None)])
    found = debts(missed, replace(whole, next_due=day("2026-11-25")))
    cash, settings = money("10.22", 2, cash=500), Settings()
    same(found, cash, settings)
    plan = make_plan(found, cash, TODAY, settings)
    assert plan.ends_on
    assert [short.fee for short in plan.short if short.debt == "d0"] == [cents(30)]
    assert plan.balances[0][-1] == 0
    assert min(payment.balance for payment in plan.payments) == 0


@pytest.mark.parametrize("before", [0, 3])
def test_a_stretch_in_shares_may_end_with_a_debt(before: int) -> None:
    settings = Settings(S.PRO_RATA)
    world = prepare(INSTALMENTS, money(700), TODAY, settings)
    closed = min(Run(world, settings).play().closed.values())
    run = Run(world, settings)
    run._look_ahead()
    for payday in range(closed - before):
        run._step(payday)
    assert in_shares(run, closed - before, closed + 1, closed + 1) == before + 1
    assert set(run.closed.values()) == {closed}


def test_the_rest_of_a_plan_by_months_skips_no_month_twice() -> None:
    debt = replace(
        start("a", "0.03", "0", "10", asked=[due("2026-12-03", 10)], due_day=2),
        next_due=day("2026-12-04"),
    )
    cash = CashFlow("CNY", (Income(1, day=1, changes=(Amount(day("2027-01-01"), cents(10)),)),))
    chosen = Settings(S.MINIMUMS_ONLY, MONTHLY)
    plan = make_plan([debt], cash, TODAY, chosen)
    assert plan.ends_on == day("2027-01-01")
    rest = resume(plan, 1)
    again = make_plan(rest.starts, rest.cash, rest.as_of, chosen)
    assert again.payments == plan.payments


def same(found: list[Start], cash: CashFlow, settings: Settings) -> None:
    world = prepare(found, cash, TODAY, settings)
    fast = told(world, settings, Run(world, settings).play())
    slow = told(world, settings, WithoutPaths(world, settings).play())
    assert (fast.ends_on, fast.never_ends, fast.total) == (
        slow.ends_on,
        slow.never_ends,
        slow.total,
    )
    until = min(fast.shown_until, slow.shown_until)
    assert [p for p in fast.payments if p.on < until] == [p for p in slow.payments if p.on < until]
    assert fast.total in (None, fast.shown)
    assert (
        fast.outcome.left[: len(slow.outcome.left)] == slow.outcome.left[: len(fast.outcome.left)]
    )
