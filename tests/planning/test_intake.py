"""From recorded debts to those that a plan begins with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from tests.domain.build import RULES, balance, debt, payment, rate, record
from tests.planning.build import TODAY, day, fixed_fee

from ashore.domain.debt import Debt, Entry, EntryKind, PageParts, Record, Repeats, Status
from ashore.domain.ledger.carried import carried
from ashore.domain.stage import Boundaries
from ashore.domain.terms import (
    Compounding,
    FreePeriod,
    Grace,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Penalty,
    PenaltyKind,
    Promotion,
    Terms,
)
from ashore.planning.intake import take_in
from ashore.planning.start import Asked, Free, Missed, Overdue, Start

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


def test_what_has_accrued_is_owed_too() -> None:
    """1,000.00 at 36.5 % for 10 days, 5 of them late at half more on the 100.00 that was due."""
    terms = Terms(
        rate("36.5"), minimum=Minimum(MinimumKind.FIXED, amount=10000), order=PaymentOrder.CARD,
        penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5")), late_fee=fixed_fee("20"),
    )  # fmt: skip
    who = debt("a", terms, repeats=Repeats.MONTHLY)
    [found] = taken(record(who, balance("2026-11-14", 100000, "2026-11-19")))
    assert (found.principal, found.interest, found.fees) == (100000, 950, 2000)
    assert (found.penalty, found.fraction, found.in_row) == (75, 0, 1)
    assert found.overdue == (Overdue(day("2026-11-19"), 10000, 500, asked=10000),)
    assert found.balance == 100000 + 950 + 75 + 2000


def test_the_rates_in_force() -> None:
    """A promotion stands in for the contract rate until it ends; what is dated ahead is to come."""
    promotion = Promotion(rate("0"), day("2027-01-31"))
    terms = replace(FIXED, rate=rate("10"), promotion=promotion)
    page = balance("2026-11-24", 100000, "2026-12-05")
    changes = [
        Entry("r1", "a", day("2026-11-20"), EntryKind.RATE, 0, rate=rate("12")),
        Entry("r3", "a", day("2028-01-01"), EntryKind.RATE, 0, rate=rate("9")),
        Entry("r2", "a", day("2027-06-01"), EntryKind.RATE, 0, rate=rate("8")),
    ]
    [found] = taken(record(debt("a", terms), page, *changes))
    assert (found.terms.rate, found.terms.promotion) == (rate("12"), promotion)
    assert found.rates == ((day("2027-06-01"), rate("8")), (day("2028-01-01"), rate("9")))
    assert [(step.start, step.normal) for step in found.steps()][1:] == [
        (day("2027-02-01"), rate("12")), (day("2027-06-01"), rate("8")), (day("2028-01-01"), rate("9"))
    ]  # fmt: skip
    over = replace(terms, promotion=replace(promotion, until=day("2026-11-23")))
    [found] = taken(record(debt("a", over), page))
    assert (found.terms.rate, found.terms.promotion, found.rates) == (rate("10"), None, ())


def test_an_instalment_is_what_the_page_asks_for() -> None:
    terms = Terms(minimum=Minimum(MinimumKind.INSTALMENT))
    who = debt("a", terms, repeats=Repeats.MONTHLY)
    [found] = taken(record(who, balance("2026-11-24", 100000, "2026-12-05", 7000)))
    assert found.minimum == replace(terms.minimum, amount=7000)
    assert found.asked == (Asked(day("2026-12-05"), 7000),)
    [whole] = taken(record(who, balance("2026-11-24", 100000, "2026-12-05")))
    assert (whole.minimum, whole.asked) == (None, (Asked(day("2026-12-05"), None),))


def test_misses_in_a_row_go_on_until_one_is_paid() -> None:
    who = debt("a", FIXED, repeats=Repeats.MONTHLY)
    page = balance("2026-08-01", 100000, "2026-08-20")
    assert taken(record(who, page))[0].in_row == 4
    paid = [payment("2026-11-19", 20000)]
    assert taken(record(who, page, *paid))[0].in_row == 0


def test_costs_on_a_card_are_never_free_nor_do_they_bear_interest() -> None:
    terms = Terms(rate("36.5"), free_period=FreePeriod.FULL, minimum=TEN_PERCENT.minimum)
    parts = PageParts(None, 0, 0, 500)
    page = replace(balance("2026-11-20", 100500, "2026-12-05"), parts=parts)
    [found] = taken(record(debt("a", terms), page))
    assert (found.principal, found.fees) == (100000, 500)
    assert found.free == Free(day("2026-12-05"), Fraction(400), in_full=True)
    assert carried(debt("a", terms), (), TODAY) is None
