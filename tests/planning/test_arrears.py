"""What being late costs, in figures that can be checked by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from tests.planning.build import (
    NO_PENALTY,
    TODAY,
    cents,
    day,
    due,
    fixed_fee,
    money,
    percent_fee,
    start,
)

from ashore.domain.rates import Period
from ashore.domain.stage import Stage
from ashore.domain.terms import Grace, PaymentOrder, Penalty, PenaltyBase, PenaltyKind
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.planning.make import make_plan
from ashore.planning.resume import resume
from ashore.planning.start import Free, Missed, Start

DAY, YEAR = Period.DAY, Period.YEAR
HALF_MORE = Decimal("1.5")
ON_ALL = Penalty(PenaltyKind.MULTIPLE, HALF_MORE, base=PenaltyBase.PRINCIPAL)
ON_OVERDUE = Penalty(PenaltyKind.MULTIPLE, HALF_MORE)


def costs(debt: Start, payday: int = 10) -> tuple[int, int, int]:
    """Interest, penalty in it, and fees of a debt that is paid off on the first payday."""
    plan = make_plan([debt], money(100000, payday), TODAY)
    assert plan.total
    assert len(plan.paydays) == 1
    return plan.total.interest, plan.penalty, plan.total.fees


@pytest.mark.parametrize(
    ("debt", "interest", "penalty", "fees"),
    [
        # 16 days until 10 December, nothing due before
        (start("a", 10000, "0.05", per=DAY), "80", "0", "0"),
        # 12 of them overdue: from 28 November on
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-28", 1000)]), "80", "0", "0"),
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-28", 1000)], penalty=ON_OVERDUE), "83", "3", "0"),
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-28", 1000)], penalty=ON_ALL), "110", "30", "0"),
        # Huabei: nothing before, 0.05 % a day on what is overdue
        (start("a", 10000, "0", per=DAY, asked=[due("2026-11-28", 5000)],
               penalty=Penalty(PenaltyKind.RATE, Decimal("0.05"), DAY)), "30", "30", "0"),
        # overdue before already: all 16 days
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-01", 1000, Missed.BEFORE)], penalty=ON_ALL),
         "120", "40", "0"),
        # the grace of twelve days ends on 10 December: paid just in time, or a day too late
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-28", 1000)], penalty=ON_ALL,
               grace=Grace(12), fee=fixed_fee("20")), "80", "0", "0"),
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-28", 1000)], penalty=ON_ALL,
               grace=Grace(11), fee=fixed_fee("20")), "110", "30", "20"),
        # in grace when the plan begins: the penalty goes back to the due date, two days before
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-22", 1000)], penalty=ON_ALL, grace=Grace(3)),
         "125", "45", "0"),
        # 5 % of what was missed, at least 10; a shortfall within the tolerance costs nothing
        (start("a", 10000, "0", asked=[due("2026-11-28", 1000)], fee=percent_fee("5", "10")), "0", "0", "50"),
        (start("a", 10000, "0", asked=[due("2026-11-28", 100)], fee=percent_fee("5", "10")), "0", "0", "10"),
        (start("a", 10000, "0", asked=[due("2026-11-28", 10)], fee=percent_fee("5", "10"), grace=Grace(0, 1000)),
         "0", "0", "0"),
        (start("a", 10000, "0", asked=[due("2026-11-28", 1000)], fee=fixed_fee("25")), "0", "0", "25"),
        # the fee for what was late before the plan is in the balance already
        (start("a", 10000, "0", asked=[due("2026-11-01", 1000, Missed.BEFORE)], fee=fixed_fee("25")), "0", "0", "0"),
        # two months missed before the first payday: a fee for each
        (start("a", 10000, "0", asked=[due("2026-11-26", 1000), due("2026-12-05", 500)], fee=fixed_fee("25")),
         "0", "0", "50"),
        # two months, and all of the principal bears the penalty once
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-26", 1000), due("2026-12-05", 500)], penalty=ON_ALL),
         "115", "35", "0"),
        # a rate that is not known costs nothing here, its own penalty rate does
        (start("a", 10000, None, asked=[due("2026-11-28", 1000)],
               penalty=Penalty(PenaltyKind.RATE, Decimal("0.1"), DAY)), "12", "12", "0"),
        # a penalty below the usual rate gives nothing back
        (start("a", 10000, "0.05", per=DAY, asked=[due("2026-11-22", 1000)], grace=Grace(3),
               penalty=Penalty(PenaltyKind.RATE, Decimal("0.01"), DAY, PenaltyBase.PRINCIPAL)), "16", "-64", "0"),
    ],
)  # fmt: skip
def test_until_the_first_payday(debt: Start, interest: str, penalty: str, fees: str) -> None:
    assert costs(debt) == (cents(interest), cents(penalty), cents(fees))


def test_unpaid_interest_bears_interest_only_where_it_compounds() -> None:
    """36.5 % a year on 10,000 is 10 a day; 50 a month leave some 250 of it unpaid."""
    grown = {}
    for compounds in (False, True):
        debt = start("a", 10000, "36.5", "50", due_day=10, compounds=compounds)
        plan = make_plan([debt], money(50), TODAY)
        assert plan.never_ends
        balances = plan.courses[0].balances
        grown[compounds] = [balances[n + 1] - balances[n] for n in (1, 2, 14)]
    # 31 days each, less the 50
    assert grown[False] == [26000, 26000, 26000]
    # what the due day's payment leaves unpaid bears interest from then on: 110 of 160, then 373.41
    assert grown[True][:2] == [26000 + 341, 26000 + 1158]
    assert grown[True][2] > 34000


def test_what_is_due_after_the_turn_of_the_month_is_not_late_before_it() -> None:
    """Interest of 100, and of 11 days, bears interest from 5 December on; the due date is the 8th."""
    debt = start("a", 10000, "36.5", asked=[due("2026-12-08", 1000)], due_day=5, compounds=True,
                 penalty=ON_ALL)  # fmt: skip
    found = replace(debt, interest=cents(100))
    # 16 days of 10; 5 days of 0.21 on the interest; for 2 days half more on all of it
    assert costs(found) == (cents(100 + 160) + 105 + 1021, 1021, 0)


def test_two_graces_at_once() -> None:
    """Each of two dues bears the penalty from its own day on, once its grace of 40 days has passed."""
    known = [due("2026-11-20", 1000), due("2026-12-20", 1000)]
    debt = start("a", 10000, "0.05", per=DAY, asked=known, penalty=ON_OVERDUE, grace=Grace(40))
    cash = CashFlow("CNY", once=tuple(Amount(day(on), 1) for on in ("2026-12-25", "2027-01-20")),
                    incomes=(Income(2000000, first=day("2027-02-10"), day=10),))  # fmt: skip
    plan = make_plan([debt], cash, TODAY)
    assert plan.total
    # 82 days from 20 November and 52 from 20 December at half of 0.05 % more, on 1,000 each
    assert plan.penalty == (82 + 52) * 25
    assert plan.total.interest == 78 * 500 + plan.penalty
    again = resume(plan, 1)
    assert [asked.pending is not None for asked in again.starts[0].asked] == [True, True]
    rest = make_plan(again.starts, again.cash, again.as_of)
    assert rest.payments == plan.payments[1:]


def test_the_oldest_instalment_is_taken_up_in_the_middle() -> None:
    known = [due("2026-11-01", 1000, Missed.BEFORE), due("2026-12-01", 1000)]
    debt = start("a", 10000, "0.05", "500", per=DAY, asked=known, penalty=ON_OVERDUE, due_day=1)
    debt = replace(debt, terms=replace(debt.terms, order=PaymentOrder.OLDEST_INSTALMENT))
    plan = make_plan([debt], money(700), TODAY)
    again = resume(plan, 2)
    assert again.starts[0].overdue
    assert again.starts[0].overdue[0].penalty > 0
    rest = make_plan(again.starts, again.cash, again.as_of)
    assert rest.payments == plan.payments[2:]


def test_a_free_period_that_is_still_running_is_taken_up_in_the_middle() -> None:
    """1,000.00 is left of 10,000.00, within the tolerance by the due date: the interest is let off."""
    debt = start("a", 10000, "0.05", "100", per=DAY, due_day=20, grace=Grace(0, cents(1000)))
    debt = replace(debt, free=Free(day("2026-12-20"), Fraction(7)))
    cash = CashFlow("CNY", (Income(cents(3500), Every.WEEK, first=TODAY),))
    plan = make_plan([debt], cash, TODAY)
    assert plan.total
    again = resume(plan, 2)
    assert again.starts[0].free
    assert again.starts[0].free.held > 7
    rest = make_plan(again.starts, again.cash, again.as_of)
    assert rest.payments == plan.payments[2:]
    little = replace(cash, incomes=(Income(cents(9500), first=day("2026-12-01"), day=10),))
    kept = make_plan([debt], little, TODAY)
    assert kept.total
    assert kept.total.interest == 0


def test_an_unknown_penalty_changes_nothing() -> None:
    debt = start("a", 10000, "18.25", asked=[due("2026-11-28", 1000)], penalty=NO_PENALTY)
    assert costs(debt) == (8000, 0, 0)


def test_stages_are_derived_along_the_way() -> None:
    debt = start("a", 10000, "0", asked=[due("2026-11-22", 500)], grace=Grace(3))
    plan = make_plan([debt], money(500), TODAY)
    assert plan.stages["a"][:5] == (
        (TODAY, Stage.IN_GRACE),
        (TODAY.replace(day=26), Stage.PHONE_CONTACT),
        (TODAY.replace(month=12, day=8), Stage.FORMAL_COLLECTION),
        (TODAY.replace(month=12, day=10), Stage.CURRENT),
        (plan.ends_on, Stage.CLOSED),
    )
    assert plan.days_overdue == 14  # from 26 November to 9 December
