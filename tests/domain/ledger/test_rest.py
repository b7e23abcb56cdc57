"""Repaid is a debt of which nothing is owed: not one whose recorded balance alone is paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from tests.domain.ledger.build import (
    MONTH,
    YEAR,
    at,
    card,
    correct,
    day,
    debt,
    page,
    pay,
    rate,
    times,
    waive,
)

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, PageParts, Status
from ashore.domain.overdue import Due
from ashore.domain.rates import DayBasis
from ashore.domain.stage import Stage
from ashore.domain.standing import Standing, standing
from ashore.domain.terms import Accrual, Grace, Minimum, MinimumKind, PaymentOrder

BANK = debt(
    rate("7.2", YEAR), basis=DayBasis.D360, penalty=times("1.5", on_interest=True),
)  # fmt: skip
"""A bank loan as the picker has it: 7.2 % a year, 360 days, half as much again while late."""

READ = page("2026-09-26", 1_000_000, "2026-10-26")


def row(entries: list[Entry], on: str = "2026-11-25") -> Standing:
    return standing(BANK, entries, day(on), None)


def test_what_payments_left_of_the_principal_is_owed_still() -> None:
    """10,000.00 from 26 September, 60.00 interest by 26 October, then 10.8 % on 10,060.00.

    By 5 November 30.18 of penalty interest: 1,000.00 leave 9,090.18, which bear 54.54 up to the 25th.
    """
    entries = [READ, pay("2026-11-05", 100_000)]
    found = at(BANK, entries, "2026-11-25")
    assert (found.parts.principal, found.parts.penalty) == (909_018, 5454)
    assert found.to_catch_up == found.total == 914_472
    # 9,054.54 pay the recorded balance and leave 90.18: due at once, for the last due asked for all.
    short = row([*entries, pay("2026-11-25", 905_454)])
    assert (short.is_open, short.balance, short.amount_due) == (True, 9018, 9018)
    assert short.arrears == (Due(day("2026-10-26"), 9018),)
    assert (short.overdue_amount, short.days_overdue) == (9018, 30)
    assert short.stage is not Stage.CLOSED
    ended = row([*entries, pay("2026-11-25", found.to_catch_up)])
    assert (ended.is_open, ended.balance, ended.ledger.total) == (False, 0, 0)


def test_the_amount_of_the_page_does_not_pay_what_grew_since() -> None:
    short = row([READ, pay("2026-11-25", 1_000_000)])
    # 60.00 and 10,060.00 x 10.8 % x 30 / 360 = 90.54
    assert (short.is_open, short.balance, short.amount_due) == (True, 15_054, 15_054)


def test_paid_early_the_interest_is_due_with_the_last_due() -> None:
    early = row([READ, pay("2026-10-06", 1_000_000)], "2026-10-10")
    # 10 days of 10,000.00 at 0.02 %: 20.00 of it were interest.
    assert early.balance == early.amount_due == 2000 + 2
    assert (early.arrears, early.upcoming) == ((), Due(day("2026-10-26"), 2002))


def test_inside_the_grace_it_is_due_and_not_overdue() -> None:
    gentle = replace(BANK, terms=replace(BANK.terms, grace=Grace(3, 0)))
    found = standing(gentle, [READ, pay("2026-10-26", 1_000_000)], day("2026-10-28"), None)
    assert (found.amount_due, found.overdue_amount, found.stage) == (6002, 0, Stage.IN_GRACE)


def test_what_is_tolerated_is_owed_and_not_late() -> None:
    gentle = replace(BANK, terms=replace(BANK.terms, grace=Grace(0, 10_000)))
    found = standing(gentle, [READ, pay("2026-10-26", 1_000_000)], day("2026-10-30"), None)
    assert (found.is_open, found.arrears, found.upcoming) == (True, (), None)
    assert found.balance == found.amount_due == 6000 + 5


def test_what_instalments_leave_is_due_with_the_next_one() -> None:
    who = debt(
        rate("1.2", MONTH), monthly=True, minimum=Minimum(MinimumKind.INSTALMENT, amount=48_000)
    )
    entries = [
        page("2026-09-01", 96_000, "2026-09-10"),
        pay("2026-09-10", 48_000),
        pay("2026-10-10", 48_000),
    ]
    found = standing(who, entries, day("2026-10-20"), None)
    assert found.is_open
    assert found.balance == found.ledger.total > 0
    assert (found.arrears, found.upcoming) == ((), Due(day("2026-11-10"), found.balance))
    ended = standing(who, [*entries, pay("2026-10-20", found.balance)], day("2026-10-20"), None)
    assert not ended.is_open


def test_where_nothing_is_asked_for_again_the_rest_has_no_date() -> None:
    who = debt(rate("0.05"), minimum=Minimum(MinimumKind.FIXED, amount=1000))
    found = standing(who, [page("2026-09-01", 96_000, "2026-09-10"), pay("2026-09-11", 96_000)],
                     day("2026-09-20"), None)  # fmt: skip
    assert (found.is_open, found.due_date, found.amount_due) == (True, None, found.balance)
    undated = standing(who, [page("2026-09-01", 96_000), pay("2026-09-11", 96_000)],
                       day("2026-09-20"), None)  # fmt: skip
    assert (undated.is_open, undated.amount_due) == (True, 0)


def test_a_card_asks_for_its_rest_with_the_next_statement() -> None:
    who = card()
    entries = [page("2026-04-10", 100_000, "2026-04-23", 100_000, PageParts(interest=5000)),
               pay("2026-04-23", 100_000)]  # fmt: skip
    found = standing(who, entries, day("2026-04-25"), None)
    assert found.is_open
    assert found.balance == found.ledger.total > 0
    assert found.upcoming == Due(day("2026-05-23"), found.balance)
    later = standing(who, entries, day("2026-05-06"), None)
    assert later.is_open
    assert later.balance == later.ledger.total


@pytest.mark.parametrize(
    "who",
    [debt(), debt(rate("0")), replace(BANK, status=Status.CLOSED)],
    ids=["rate not known", "no interest", "closed by the person"],
)
def test_repaid(who: object) -> None:
    assert isinstance(who, type(BANK))
    found = standing(who, [READ, pay("2026-11-25", 1_000_000)], day("2026-11-25"), None)
    assert (found.is_open, found.amount_due, found.stage) == (False, 0, Stage.CLOSED)


LATE = debt(
    rate("0.05"), monthly=True, penalty=times("1.5"),
    minimum=Minimum(MinimumKind.FIXED, amount=100_000),
)  # fmt: skip


@pytest.mark.parametrize("order", PaymentOrder)
def test_a_payment_is_counted_once(order: PaymentOrder) -> None:
    who = replace(LATE, terms=replace(LATE.terms, order=order))
    entries = [page("2026-05-01", 1_000_000, "2026-05-11", 100_000)]
    before = at(who, entries, "2026-05-31").to_catch_up
    # 50.00 of interest were due with it, and 1,000.00 bear penalty interest (1,050.00 do not).
    assert before == 100_000 + 5000 + 1500
    paid = [*entries, pay("2026-05-31", 30_000)]
    assert at(who, paid, "2026-05-31").to_catch_up == before - 30_000
    more = [*paid, pay("2026-05-31", 40_000, 2)]
    assert at(who, more, "2026-05-31").to_catch_up == before - 70_000


def test_a_waiver_is_counted_once() -> None:
    entries = [page("2026-05-01", 1_000_000, "2026-05-11", 100_000, PageParts(principal=1_000_000))]
    before = at(LATE, entries, "2026-05-31").to_catch_up
    for entry in (
        waive("2026-05-31", 1000, Part.PENALTY),
        correct("2026-05-31", -1000, Part.PENALTY),
    ):
        assert at(LATE, [*entries, entry], "2026-05-31").to_catch_up == before - 1000
    eased = at(BANK, [READ, waive("2026-11-25", 1000, Part.INTEREST)], "2026-11-25")
    assert eased.to_catch_up == at(BANK, [READ], "2026-11-25").to_catch_up - 1000


def test_what_the_page_asks_for_holds_its_own_penalty_interest() -> None:
    parts = PageParts(principal=990_000, penalty=10_000)
    found = at(LATE, [page("2026-05-21", 1_000_000, "2026-05-11", 110_000, parts)], "2026-05-21")
    assert found.to_catch_up == 110_000


def test_a_loan_due_in_full_needs_all_that_grew_since() -> None:
    """No penalty rate: what grows after the due date is asked for too."""
    who = debt(rate("7.2", YEAR), basis=DayBasis.D360)
    on = READ.on + timedelta(days=32)
    found = at(who, [READ], on.isoformat())
    assert found.to_catch_up == found.total == 1_006_400
    assert Decimal(found.total) > 0


def test_a_days_cost_is_what_the_ledger_adds() -> None:
    """10,060.00 x 10.8 % / 360 = 3.018; after the payment 9,090.18 x 10.8 % / 360 = 2.727."""
    for entries, cost in (([READ], 302), ([READ, pay("2026-11-05", 100_000)], 273)):
        today, tomorrow = at(BANK, entries, "2026-11-25"), at(BANK, entries, "2026-11-26")
        found = row(entries).cost
        assert found is not None
        assert found.total == cost
        assert abs(tomorrow.total - today.total - cost) <= 1


def test_interest_by_the_month_costs_a_twelfth_over_its_days() -> None:
    """36,000.00 x 6 % / 12 = 180.00 a month: 6.00 a day in November, 5.81 in December."""
    who = debt(rate("6", YEAR), accrual=Accrual.MONTHLY, monthly=True)
    read = [page("2026-11-05", 3_600_000, "2026-12-05", 160_000)]
    for on, cost in (("2026-11-25", 600), ("2026-12-02", 581)):
        found = standing(who, read, day(on), None).cost
        assert found is not None
        assert found.total == cost


def test_the_rest_of_a_part_that_was_due_once_is_asked_for_without_a_date() -> None:
    part = page("2026-09-26", 1_000_000, "2026-10-26", 400_000)
    found = row([part, pay("2026-11-05", 1_000_000)])
    assert found.is_open
    assert found.balance == found.ledger.total > 0
    assert (found.arrears, found.upcoming, found.due_date) == ((), None, None)
    assert found.amount_due == found.balance
