"""From recorded debts to those that a plan begins with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.domain.build import RULES, balance, debt, payment, rate, record
from tests.planning.build import TODAY, day

from ashore.domain.debt import Debt, Record, Repeats, Status
from ashore.domain.stage import Boundaries
from ashore.domain.terms import Compounding, Grace, Minimum, MinimumKind, Terms
from ashore.planning.intake import take_in
from ashore.planning.start import Asked, Missed, Start

TEN_PERCENT = Terms(rate("18"), minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10)))
FIXED = Terms(minimum=Minimum(MinimumKind.FIXED, amount=5000))


def rules(_debt: Debt) -> Boundaries:
    return RULES


def taken(*records: Record) -> tuple[Start, ...]:
    return take_in(records, TODAY, rules).starts


def test_a_card_asks_for_its_minimum_each_month_though_nobody_said_so() -> None:
    [found] = taken(record(debt("a", TEN_PERCENT), balance("2026-11-24", 100000, "2026-12-05")))
    assert found.asked == (Asked(day("2026-12-05"), 10000),)
    assert (found.minimum, found.due_day, found.next_due) == (
        TEN_PERCENT.minimum,
        5,
        day("2027-01-05"),
    )
    assert (found.principal, found.balance, found.terms) == (100000, 100000, TEN_PERCENT)


def test_arrears_are_late_or_in_their_grace() -> None:
    terms = replace(FIXED, grace=Grace(3))
    who = debt("a", terms, repeats=Repeats.MONTHLY)
    [found] = taken(record(who, balance("2026-10-01", 100000, "2026-10-22")))
    assert found.asked == (
        Asked(day("2026-10-22"), 5000, Missed.BEFORE),
        Asked(day("2026-11-22"), 5000),
        Asked(day("2026-12-22"), 5000),
    )
    assert found.next_due == day("2027-01-22")


def test_the_whole_balance_is_due_with_its_interest() -> None:
    [found] = taken(record(debt("a"), balance("2026-11-24", 100000, "2026-12-05")))
    assert found.asked == (Asked(day("2026-12-05"), None),)
    assert (found.minimum, found.next_due) == (None, None)
    [part] = taken(record(debt("a"), balance("2026-11-24", 100000, "2026-12-05", 3000)))
    assert part.asked == (Asked(day("2026-12-05"), 3000),)


def test_without_a_due_date() -> None:
    [found] = taken(record(debt("a", FIXED), balance("2026-11-24", 100000)))
    assert (found.asked, found.due_day, found.next_due) == ((), None, None)
    assert found.minimum == FIXED.minimum


def test_the_day_that_a_short_month_has_cut() -> None:
    who = debt("a", FIXED, repeats=Repeats.MONTHLY)
    [found] = taken(record(who, balance("2026-10-31", 100000, "2026-10-31")))
    assert [asked.on.day for asked in found.asked] == [31, 30]
    assert found.due_day == 31


def test_a_due_date_that_has_been_paid() -> None:
    entries = [balance("2026-11-01", 100000, "2026-11-10", 5000), payment("2026-11-09", 5000)]
    [found] = taken(record(debt("a", FIXED), *entries))
    assert (found.asked, found.next_due) == ((), day("2026-12-10"))


def test_unpaid_interest_bears_interest_where_the_terms_say_so() -> None:
    one = balance("2026-11-24", 100000, "2026-12-05")
    terms = Terms(compounding=Compounding.MONTHLY, statement_day=20)
    [never, monthly] = taken(record(debt("a"), one), record(debt("b", terms, position=1), one))
    assert (never.compounds, monthly.compounds) == (False, True)
    assert (never.turn_day, monthly.turn_day, monthly.month_day) == (5, 20, 5)


def test_one_currency_at_a_time() -> None:
    one = balance("2026-11-24", 100000, "2026-12-05")
    records = [
        record(debt("a", currency="USD", position=3), one),
        record(debt("b", position=2), one),
        record(debt("c", position=1), one),
        record(debt("d", currency="EUR", position=4), one),
        record(debt("e", status=Status.CLOSED), one),
        record(debt("f", status=Status.ARCHIVED), one),
        record(debt("g"), balance("2026-11-24", 0, "2026-12-05")),
    ]
    found = take_in(records, TODAY, rules)
    assert (found.currency, [start.id for start in found.starts]) == ("CNY", ["c", "b"])
    assert found.others == (("EUR", 1), ("USD", 1))
    dollars = take_in(records, TODAY, rules, "USD")
    assert (dollars.currency, len(dollars.starts)) == ("USD", 1)
    assert dollars.others == (("CNY", 2), ("EUR", 1))
    assert take_in([], TODAY, rules) == take_in(records[4:], TODAY, rules)
    assert take_in([], TODAY, rules).currency == ""
    assert take_in(records, TODAY, rules, "JPY").starts == ()
