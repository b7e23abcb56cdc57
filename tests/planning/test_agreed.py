"""A plan takes agreements as they are: their dues, their interest, and what comes after them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.domain.agreement.build import (
    OWED,
    extension,
    freeze,
    instalments,
    loan,
    reduction,
)
from tests.domain.build import INSTALMENTS, RULES, day, rate
from tests.domain.ledger.build import card, page, pay

from ashore.domain.agreement.outlook import outlook
from ashore.domain.agreement.values import Agreement, Growth
from ashore.domain.debt import Debt, Entry, Record, Repeats
from ashore.domain.standing import standing
from ashore.planning.cash import CashFlow, Income
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.planning.plan import Plan
from ashore.planning.start import Start

TODAY = day("2026-11-24")
TEN = instalments("2026-11-20", "2026-12-01", 100_000, 10, growth=Growth.FROZEN)


def start(who: Debt, entries: list[Entry], *made: Agreement) -> Start:
    [found] = take_in([Record(who, tuple(entries), made)], TODAY, lambda _: RULES).starts
    return found


def plan(who: Debt, entries: list[Entry], *made: Agreement, budget: int = 150_000) -> Plan:
    cash = CashFlow("CNY", (Income(budget, day=1),))
    return make_plan([start(who, entries, *made)], cash, TODAY)


def asked(found: Start) -> list[tuple[str, int | None]]:
    return [(each.on.isoformat()[5:], each.amount) for each in found.asked]


def test_without_agreements_nothing_changes() -> None:
    late = replace(TEN, signed=day("2026-12-01"))
    assert start(loan(), [OWED], late) == start(loan(), [OWED])
    kept = extension("2026-11-12", "2026-11-20")
    paid = [OWED, pay("2026-11-15", 200_000)]
    assert start(loan(), paid, kept).asked == start(loan(), paid).asked


def test_a_reduction_is_all_that_is_ever_paid() -> None:
    made = reduction("2026-11-20", "2026-12-20", 600_000)
    found = start(loan(), [OWED], made)
    assert (asked(found), found.balance, found.minimum) == ([("12-20", 600_000)], 600_000, None)
    done = plan(loan(), [OWED], made, budget=600_000)
    assert (sum(each.amount for each in done.payments), done.ends_on) == (
        600_000,
        date(2026, 12, 1),
    )


def test_instalments_without_interest_are_planned_as_they_were_agreed() -> None:
    settling = replace(TEN, settles=True)
    found = start(loan(monthly=True, minimum=INSTALMENTS), [OWED], settling)
    assert asked(found)[:2] == [("12-01", 100_000), ("01-01", 100_000)]
    assert (len(found.asked), found.balance, found.next_due) == (10, 1_000_000, None)
    done = plan(loan(), [OWED], settling, budget=100_000)
    assert (len(done.payments), done.ends_on) == (10, date(2027, 9, 1))
    assert all(each.interest == 0 for each in done.payments)


def test_what_a_schedule_does_not_settle_is_owed_beside_it() -> None:
    found = start(loan(), [OWED], TEN)
    assert found.balance > 1_000_000
    assert found.terms.rate is not None
    assert found.terms.rate.percent == 0
    assert found.next_due is None
    running = start(loan(), [OWED], replace(TEN, growth=Growth.RUNNING))
    assert running.terms.rate == loan().terms.rate
    reduced = start(loan(), [OWED], replace(TEN, growth=Growth.REDUCED, rate=rate("3.65")))
    assert reduced.terms.rate == rate("3.65")
    assert plan(loan(), [OWED], replace(TEN, growth=Growth.RUNNING)).ends_on is not None


def test_after_an_extension_the_terms_go_on() -> None:
    made = extension("2026-11-20", "2026-12-05")
    monthly = loan(monthly=True, minimum=INSTALMENTS)
    found = start(monthly, [OWED], made)
    assert (asked(found), found.next_due) == ([("12-05", 200_000)], date(2026, 12, 10))
    assert found.minimum == INSTALMENTS
    assert found.terms.penalty == monthly.terms.penalty
    once = start(loan(), [OWED], made)
    assert (asked(once), once.next_due, once.rates) == ([("12-05", 200_000)], None, ())
    calm = start(monthly, [OWED], replace(made, growth=Growth.FROZEN))
    assert calm.terms.rate is not None
    assert calm.terms.rate.percent == 0
    assert calm.rates == ((date(2026, 12, 6), monthly.terms.rate),)
    unknown = replace(monthly, terms=replace(monthly.terms, rate=None))
    assert start(unknown, [OWED], replace(made, growth=Growth.FROZEN)).rates == ()
    silent = page("2026-11-01", 100_000, "2026-11-10", 10_000)
    undated = replace(monthly, repeats=Repeats.NONE)
    assert start(undated, [silent], made).minimum == INSTALMENTS


@pytest.mark.parametrize(
    ("made", "free"),
    [
        (freeze("2026-11-20", "2026-11-20", "2026-12-20"), ["2026-11-24", "2026-12-20"]),
        (freeze("2026-11-20", "2026-12-01", "2026-12-20"), ["2026-12-01", "2026-12-20"]),
        (freeze("2026-11-01", "2026-11-02", "2026-11-10"), []),
    ],
)
def test_a_freeze_of_interest_stands_in_the_terms(made: Agreement, free: list[str]) -> None:
    found = start(loan(), [OWED], made)
    steps = found.steps()

    def percent(on: str) -> object:
        step = next(step for step in reversed(steps) if step.start <= day(on))
        return step.normal and step.normal.percent

    assert [percent(on) for on in free] == [0] * len(free)
    assert str(percent("2026-12-21")) == "0.05"
    assert asked(found) == asked(start(loan(), [OWED]))
    cheaper = plan(loan(), [OWED], made)
    assert cheaper.total is not None
    usual = plan(loan(), [OWED]).total
    assert usual is not None
    assert (cheaper.total.interest < usual.interest) is bool(free) or not free


def test_a_card_under_an_agreement_is_planned_without_statements() -> None:
    made = instalments("2026-11-20", "2026-12-10", 50_000, 24)
    found = start(card(), [page("2026-11-05", 1_000_000, "2026-11-25", 100_000)], made)
    assert (len(found.asked), found.minimum) == (24, None)


def test_the_outlook_says_what_lies_ahead() -> None:
    found = standing(loan(), [OWED], TODAY, RULES, [TEN])
    ahead = outlook(found)
    assert ahead is not None
    assert (ahead.left, ahead.governs, ahead.settles, len(ahead.dues)) == (
        1_000_000,
        True,
        False,
        10,
    )
    assert outlook(standing(loan(), [OWED], TODAY, RULES)) is None
    broken = standing(loan(), [OWED], day("2026-12-02"), RULES, [TEN])
    assert outlook(broken) is None
