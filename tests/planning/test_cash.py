"""The money: when it comes, how much, and what cannot be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.domain.build import value_or_code
from tests.planning.build import DATED, MONTHLY, TODAY, day, money

from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.planning.settings import Convention
from ashore.planning.timeline import CHUNK, NO_PAYDAY, Timeline


def paydays(cash: CashFlow, count: int, convention: Convention = DATED) -> list[tuple[str, int]]:
    """The first paydays from 24 November 2026 on, in whole units."""
    timeline = Timeline(cash, TODAY, convention)
    timeline.ensure(count)
    found = zip(timeline.days, timeline.income, strict=True)
    return [(date.fromordinal(on).isoformat(), amount // 100) for on, amount in found][:count]


@pytest.mark.parametrize(
    ("income", "expected"),
    [
        (Income(300000, day=10), ["2026-12-10", "2027-01-10", "2027-02-10"]),
        (Income(300000, day=24), ["2026-11-24", "2026-12-24", "2027-01-24"]),
        (Income(300000, day=31), ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]),
        (Income(300000, day=30, first=day("2027-02-01")), ["2027-02-28", "2027-03-30"]),
        (Income(300000, Every.WEEK, first=day("2026-11-27")), ["2026-11-27", "2026-12-04", "2026-12-11"]),
        (Income(300000, Every.WEEK, first=day("2026-11-20")), ["2026-11-27", "2026-12-04"]),
        (Income(300000, Every.FORTNIGHT, first=day("2026-12-18")), ["2026-12-18", "2027-01-01", "2027-01-15"]),
        (Income(300000, day=10, until=day("2027-01-10")), ["2026-12-10", "2027-01-10"]),
    ],
)  # fmt: skip
def test_when_it_comes(income: Income, expected: list[str]) -> None:
    found = paydays(CashFlow("CNY", (income,)), len(expected) + 5)
    assert [on for on, _ in found][: len(expected)] == expected
    assert len(found) == (len(expected) if income.until else len(expected) + 5)
    assert {amount for _, amount in found} == {3000}


def test_changes_hold_from_their_day_on() -> None:
    changes = (Amount(day("2027-03-01"), 0), Amount(day("2027-01-10"), 500000))
    found = paydays(CashFlow("CNY", (Income(300000, day=10, changes=changes),)), 4)
    assert [amount for _, amount in found] == [3000, 5000, 5000, 0]


def test_what_comes_on_one_day_is_one_payday() -> None:
    cash = CashFlow(
        "CNY",
        (Income(100000, day=10), Income(50000, Every.WEEK, first=day("2026-12-03"))),
        once=(Amount(day("2026-12-10"), 700), Amount(day("2026-11-23"), 900)),
        available=2500,
    )
    assert paydays(cash, 4) == [
        ("2026-11-24", 25), ("2026-12-03", 500), ("2026-12-10", 1507), ("2026-12-17", 500)
    ]  # fmt: skip
    assert paydays(money(1000, 24, cash=20), 1) == [("2026-11-24", 1020)]


def test_a_list_of_dates_comes_to_an_end() -> None:
    dates = CashFlow("CNY", once=(Amount(day("2028-12-20"), 100), Amount(day("2026-12-20"), 200)))
    assert paydays(dates, 9) == [("2026-12-20", 2), ("2028-12-20", 1)]
    assert paydays(CashFlow("CNY", available=500), 9) == [("2026-11-24", 5)]
    assert paydays(CashFlow("CNY"), 9) == []
    timeline = Timeline(dates, TODAY, DATED)
    assert timeline.until(1) == timeline.days[1] + NO_PAYDAY


def test_by_the_monthly_convention_there_is_one_payday_a_month() -> None:
    weekly = Income(50000, Every.WEEK, first=day("2026-12-03"))
    assert paydays(CashFlow("CNY", (weekly,)), 2, MONTHLY) == [
        ("2026-12-03", 500),
        ("2027-01-03", 2000),
    ]
    both = CashFlow("CNY", (weekly, Income(100000, day=31)), available=3300)
    assert paydays(both, 2, MONTHLY) == [("2026-11-30", 1033), ("2026-12-31", 3500)]
    rare = CashFlow("CNY", once=(Amount(day("2026-12-05"), 100), Amount(day("2027-02-05"), 100)))
    assert paydays(rare, 9, MONTHLY) == [("2026-12-05", 1), ("2027-01-05", 0), ("2027-02-05", 1)]
    assert paydays(CashFlow("CNY", month_day=12, once=rare.once), 1, MONTHLY) == [("2026-12-12", 1)]
    assert paydays(CashFlow("CNY"), 1, MONTHLY) == []


def test_paydays_are_made_as_they_are_asked_for() -> None:
    timeline = Timeline(money(1), TODAY, DATED)
    timeline.ensure(1)
    assert len(timeline.days) == CHUNK
    timeline.ensure(10**6)
    assert timeline.ended
    assert timeline.days[-1] > (TODAY + timedelta(days=36525)).toordinal()


@pytest.mark.parametrize(
    ("cash", "code"),
    [
        (money(3000), None),
        (money(0, 31), None),
        (money(-1), "amount_negative"),
        (money(1, cash=-1), "amount_negative"),
        (money(1, reserve=-1), "amount_negative"),
        (CashFlow("CNY", kept=-1), "amount_negative"),
        (CashFlow("CNY", once=(Amount(TODAY, -1),)), "amount_negative"),
        (CashFlow("CNY", (Income(1, changes=(Amount(TODAY, -1),)),)), "amount_negative"),
        (money(1, 0), "payday_out_of_range"),
        (money(1, 32), "payday_out_of_range"),
        (CashFlow("CNY", (Income(1, Every.WEEK),)), "payday_missing"),
        (CashFlow("CNY", (Income(1, Every.FORTNIGHT, day=99, first=TODAY),)), None),
    ],
)
def test_what_cannot_be(cash: CashFlow, code: str | None) -> None:
    assert value_or_code(cash.check) == code


def test_the_last_change() -> None:
    income = Income(1, until=day("2027-05-01"), changes=(Amount(day("2027-04-01"), 2),))
    cash = CashFlow("CNY", (income,), once=(Amount(day("2027-03-01"), 5),))
    assert cash.last_change() == day("2027-05-01").toordinal()
    assert money(1).last_change() == 0
