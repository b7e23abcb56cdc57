"""Cards: the calculator says the same, and every term by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.domain.ledger.build import (
    DAY,
    PRINCIPAL,
    at,
    card,
    charge,
    correct,
    day,
    fee,
    page,
    pay,
    rate,
    rows,
    times,
    told,
    waive,
)

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.card import Card, CardCount, Charge, InterestOn
from ashore.domain.calc.days import Count
from ashore.domain.calc.fees import FeeRule, MinimumRule
from ashore.domain.calc.loan import Payment
from ashore.domain.calc.statements import statements
from ashore.domain.debt import Entry, EntryKind, PageParts, Status
from ashore.domain.dues import statement_before
from ashore.domain.ledger import Parts, Statement, What, explain
from ashore.domain.overdue import Due
from ashore.domain.rates import Rate
from ashore.domain.terms import (
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
)

FIRST = date(2025, 1, 2)
amounts = st.dictionaries(st.integers(0, 200), st.integers(1, 400_000), max_size=6)


@settings(deadline=None)
@given(
    statement_day=st.integers(1, 28), start=st.integers(0, 200), gap=st.sampled_from([15, 20, 25]),
    first=st.integers(1, 500_000), charges=amounts, payments=amounts, in_full=st.booleans(),
    both_ends=st.booleans(), compounds=st.booleans(), carries=st.booleans(),
    floor=st.sampled_from([0, 1000]), percent=st.sampled_from([5, 10]),
    fees=st.sampled_from([(), (5,), (5, 6)]),
)  # fmt: skip
def test_the_calculator_says_the_same(
    statement_day: int, start: int, gap: int, first: int, charges: dict[int, int],
    payments: dict[int, int], in_full: bool, both_ends: bool, compounds: bool, carries: bool,
    floor: int, percent: int, fees: tuple[int, ...],
) -> None:  # fmt: skip
    begin = FIRST + timedelta(days=start)
    due = begin + timedelta(days=gap)
    due = due.replace(day=min(due.day, 28))
    # On a statement day the page itself is taken for the statement.
    assume(begin < due and statement_before(due, statement_day) != begin)
    assume(statement_before(due, statement_day) > begin)
    per_day, percents = rate("0.05"), tuple(map(Decimal, fees))
    made = statements(
        Card(
            statement_day, due, per_day,
            InterestOn.FULL if in_full else InterestOn.UNPAID,
            CardCount.BOTH_ENDS if both_ends else CardCount.END_OF_DAY,
            MinimumRule(Decimal(percent), floor, carries),
            FeeRule(percents, 500 if fees else 0, 0 if fees else 777),
            compounds,
        ),
        [Charge(begin, first), *(Charge(begin + timedelta(days=n), a) for n, a in charges.items())],
        [Payment(begin + timedelta(days=n), amount) for n, amount in payments.items()],
        begin + timedelta(days=300),
    )  # fmt: skip
    late_fee = LateFee(FeeKind.FIXED, amount=777)
    if fees:
        late_fee = LateFee(FeeKind.PERCENT, percent=percents[0], floor=500, then=percents[1:])
    who = card(
        rate=per_day, late_fee=late_fee, statement_day=statement_day,
        minimum=Minimum(MinimumKind.INTEREST_PLUS, 0, Decimal(percent), floor, carries),
        count=Count.INCL if both_ends else Count.EXCL,
        compounding=Compounding.MONTHLY if compounds else Compounding.NONE,
        free_period=FreePeriod.FULL if in_full else FreePeriod.UNPAID,
    )  # fmt: skip
    entries = [Entry("b", "a", begin, EntryKind.BALANCE, first, 0, due)]
    for kind, moves, seq in ((EntryKind.CHARGE, charges, 1), (EntryKind.PAYMENT, payments, 2)):
        entries += [
            Entry(f"{kind}{n}", "a", begin + timedelta(days=n), kind, amount, seq)
            for n, amount in moves.items()
        ]
    for expected in made:
        found = explain(who, entries, expected.on)
        # Where both ends count, the calculator lets a credit bear interest on the day it is used.
        assume(not both_ends or not found.grown(What.CREDIT))
        assert found.state.statement == Statement(
            expected.on, expected.due_date, expected.balance, expected.minimum,
            expected.interest, expected.late_fee,
        )  # fmt: skip


READ = page("2026-03-30", 100_000, "2026-04-23", 10_000)
"""1,000.00 posted on 30 March, statement on 5 April, 100.00 due by 23 April."""

FEES = LateFee(FeeKind.PERCENT, percent=Decimal(5), floor=1000)
PLAIN = Minimum(MinimumKind.PERCENT, percent=Decimal(10))


def test_inside_the_free_period_nothing_grows() -> None:
    for on in ("2026-03-30", "2026-04-05", "2026-04-23"):
        assert at(card(), [READ], on).accrued_interest == 0
    # From the morning after the due date it is owed from the posting date on.
    assert at(card(), [READ], "2026-04-24").accrued_interest == 1300


def test_a_card_has_its_grace() -> None:
    who = card(grace=Grace(3, 1000), late_fee=FEES)
    assert at(who, [READ], "2026-04-26").total == 100_000
    late = at(who, [READ], "2026-04-27")
    assert (late.accrued_interest, late.late_fees) == (1450, 1000)
    # Ten yuan short of all of it counts as all; what is left goes into the next statement.
    almost = at(who, [READ, pay("2026-04-26", 99_000)], "2026-05-05")
    assert (almost.accrued_interest, almost.late_fees, almost.total) == (0, 0, 1000)
    again = told(who, [READ, pay("2026-04-26", 99_000)], "2026-06-05")
    assert again.state.accrued_interest == 0
    short = at(who, [READ, pay("2026-04-26", 98_999)], "2026-05-05")
    assert short.accrued_interest > 0


def test_the_next_charges_are_free_until_their_own_due_date() -> None:
    entries = [READ, charge("2026-04-10", 50_000), pay("2026-04-23", 10_000)]
    found = told(card(), entries, "2026-05-23")
    assert [row[3] for row in rows(found, What.INTEREST)] == [100_000, 90_000, 90_000]
    lost = told(card(), [*entries, pay("2026-05-23", 20_000)], "2026-06-05")
    assert ("2026-04-10", "2026-05-23", 44, 50_000) in [
        row[:4] for row in rows(lost, What.INTEREST)
    ]


def test_a_page_that_shows_interest_revolves() -> None:
    read = page("2026-04-05", 100_000, "2026-04-23", 10_000, PageParts(interest=2000))
    # It is the statement: its own day is in it.
    assert at(card(), [read], "2026-04-06").accrued_interest == 50
    alone = card(compounding=Compounding.NONE)
    assert at(alone, [read], "2026-04-06").accrued_interest == 49
    # So it is in a page of another day: nobody is shown interest of the day on which it was read.
    between = page("2026-04-08", 100_000, "2026-04-23", 10_000, PageParts(interest=2000))
    assert at(card(), [between], "2026-04-08").accrued_interest == 0
    assert at(card(), [between], "2026-04-09").accrued_interest == 50
    assert at(card(), [read, between], "2026-04-08").accrued_interest == 0


def test_a_page_that_is_late_already() -> None:
    read = page("2026-05-10", 100_000, "2026-04-23", 12_000)
    who = card(late_fee=FEES)
    found = at(who, [read], "2026-05-20")
    assert (found.accrued_interest, found.late_fees) == (500, 0)
    assert found.overdue_since == day("2026-04-23")
    # 23 May is the second miss in a row that is known.
    stepped = card(late_fee=LateFee(FeeKind.FIXED, amount=1, then=(Decimal(2), Decimal(3))))
    assert at(stepped, [read], "2026-05-24").late_fees == 2
    once = card(monthly=False, late_fee=FEES)
    assert at(once, [read], "2026-06-24").late_fees == 0
    assert (
        at(stepped, [page("2026-06-25", 100_000, "2026-04-23", 30_000)], "2026-07-24").late_fees
        == 3
    )


def test_without_a_due_date_it_bears_interest_at_once() -> None:
    found = at(card(), [page("2026-04-01", 100_000), charge("2026-04-10", 50_000)], "2026-04-20")
    # 2.00 is posted on the 5th and bears interest then.
    assert found.accrued_interest == 200 + 1027
    assert found.statement is not None
    assert found.statement.minimum == 0
    unknown = card(statement_day=None)
    assert at(unknown, [page("2026-04-10", 100_000)], "2026-05-10").parts == Parts(100_000, 1500)


def test_a_due_date_that_does_not_come_again() -> None:
    who = card(monthly=False, late_fee=FEES)
    entries = [READ, charge("2026-04-10", 50_000)]
    found = at(who, entries, "2026-06-05")
    assert found.late_fees == 1000
    assert found.statement == Statement(
        day("2026-06-05"), None, found.total, 10_000, found.parts.interest - 2500, 0
    )
    assert found.overdue_since == day("2026-04-23")
    paid = at(who, [*entries, pay("2026-06-10", 60_000)], "2026-07-05")
    assert paid.statement is not None
    assert paid.statement.minimum == 0


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Minimum(), 101_800),
        (Minimum(MinimumKind.FIXED, 30_000), 40_000),
        (Minimum(MinimumKind.FIXED, 30_000, carries=False), 30_000),
        (Minimum(MinimumKind.FIXED, 900_000), 101_800),
        (Minimum(MinimumKind.INSTALMENT), 20_000),
        (PLAIN, 10_000 + 9180),
        (Minimum(MinimumKind.PERCENT, 0, Decimal(10), carries=False), 10_180),
        (Minimum(MinimumKind.PERCENT, 0, Decimal(1), 15_000, carries=False), 15_000),
        (Minimum(MinimumKind.INTEREST_PLUS, 0, Decimal(10)), 10_000 + 1800 + 9000),
        (Minimum(MinimumKind.INTEREST_PLUS, 0, Decimal(10), carries=False), 1800 + 10_000),
    ],
)
def test_what_the_next_statement_asks_for(rule: Minimum, expected: int) -> None:
    found = at(card(minimum=rule, grace=Grace(1)), [page("2026-03-31", 100_000, "2026-04-23", 10_000)],
               "2026-05-05")  # fmt: skip
    assert found.statement is not None
    assert (found.statement.balance, found.statement.minimum) == (101_800, expected)


def test_what_is_due_by_the_statements() -> None:
    who = card(minimum=PLAIN, late_fee=FEES)
    missed = at(who, [READ], "2026-05-10")
    assert missed.statement is not None
    asked = missed.statement.minimum
    assert missed.arrears == (Due(day("2026-04-23"), 10_000),)
    assert missed.upcoming == Due(day("2026-05-23"), asked - 10_000)
    # What the statement asks for holds what the one before it lacks.
    assert missed.amount_due == asked
    # Its late fee is in what this statement asks for by 23 May.
    assert missed.to_catch_up == 10_000
    on_the_day = at(who, [READ], "2026-05-23")
    assert on_the_day.amount_due == asked
    after = at(who, [READ], "2026-05-24")
    assert (after.arrears, after.upcoming) == ((Due(day("2026-04-23"), asked),), None)
    part = at(who, [READ, pay("2026-05-10", 10_000)], "2026-05-24")
    # What was missed in April was paid on 10 May; what is late now is May's.
    assert part.arrears == (Due(day("2026-05-23"), asked - 10_000),)
    fine = at(who, [READ, pay("2026-04-20", 10_000)], "2026-05-10")
    assert fine.arrears == ()
    assert fine.statement is not None
    assert fine.upcoming == Due(day("2026-05-23"), fine.statement.minimum)
    assert at(who, [READ, pay("2026-05-06", asked)], "2026-05-10").upcoming is None
    alone = card(minimum=Minimum(MinimumKind.FIXED, 30_000, carries=False))
    found = at(alone, [READ], "2026-05-10")
    assert (found.arrears[0].unpaid, found.upcoming) == (10_000, Due(day("2026-05-23"), 30_000))
    in_grace = at(
        card(minimum=PLAIN, grace=Grace(3)), [READ, pay("2026-04-20", 10_000)], "2026-05-24"
    )
    assert in_grace.arrears[0].on == day("2026-05-23")
    assert in_grace.overdue_amount == 0


def test_a_due_that_was_paid_late_is_over_with_the_next_statement() -> None:
    who = card(minimum=PLAIN, late_fee=LateFee(FeeKind.FIXED, amount=1, then=(Decimal(2),)))
    entries = [READ, pay("2026-04-25", 10_000)]
    found = at(who, entries, "2026-05-10")
    assert (found.late_fees, found.arrears) == (1, ())
    assert at(who, entries, "2026-05-24").late_fees == 3


def test_a_penalty_rate_while_a_minimum_is_missed() -> None:
    who = card(penalty=times("2"), statement_day=30)
    read = page("2026-04-01", 100_000, "2026-04-23", 10_000)
    found = told(who, [read], "2026-04-28")
    assert rows(found, What.INTEREST)[-1][3] == 90_000
    assert rows(found, What.PENALTY) == [("2026-04-24", "2026-04-28", 5, 10_000, 50)]
    posted = at(who, [read], "2026-04-30")
    assert posted.parts.penalty == posted.accrued_penalty == 70
    whole = card(penalty=times("2", PRINCIPAL), statement_day=30)
    assert at(whole, [read], "2026-04-28").accrued_penalty == 500
    assert (
        at(whole, [read, waive("2026-04-28", 200, Part.PENALTY)], "2026-04-30").parts.penalty == 500
    )


def test_what_is_let_off_of_a_card() -> None:
    known = page("2026-04-05", 100_000, "2026-04-23", 10_000, PageParts(interest=2000, costs=300))
    plain = card(compounding=Compounding.NONE, rate=rate("0.1", DAY))
    entries = [
        known,
        waive("2026-04-10", 2100, Part.INTEREST),
        waive("2026-04-10", 400, Part.COSTS),
    ]
    found = told(plain, entries, "2026-05-05")
    # 20.00 of the page and 1.00 of what grew since; of the costs no more than there was.
    assert (found.state.flows.waived, found.state.parts.costs) == (2400, 0)
    assert found.state.parts.interest == found.state.accrued_interest - 100
    assert sum(line.amount for line in found.lines) == found.state.total
    unknown = [READ, waive("2026-04-10", 2000, Part.INTEREST)]
    assert at(card(), unknown, "2026-04-10").parts == Parts(98_000)
    less = [
        READ,
        correct("2026-04-10", -90_000, Part.PRINCIPAL),
        correct("2026-04-11", 7, Part.INTEREST),
    ]
    found = told(card(), less, "2026-04-24")
    assert found.state.parts == Parts(10_000, 7 + found.state.accrued_interest)
    assert found.state.late_fees == 0
    assert found.state.flows.corrected == -89_993


def test_a_credit_pays_what_is_charged_next() -> None:
    entries = [
        READ,
        pay("2026-04-20", 130_000),
        charge("2026-04-25", 20_000),
        fee("2026-04-26", 500),
    ]
    found = told(card(), entries, "2026-05-05")
    assert (found.state.parts, found.state.credit) == (Parts(), 9500)
    assert at(card(), entries, "2026-05-05") == found.state
    assert found.state.statement is not None
    assert (found.state.statement.balance, found.state.statement.minimum) == (-9500, 0)
    assert sum(line.amount for line in found.lines) == -9500
    # A held fee is covered when its statement is made.
    late = [READ, pay("2026-04-30", 130_000)]
    found = told(card(late_fee=FEES), late, "2026-05-05")
    assert found.state.parts == Parts()
    assert found.state.credit == 130_000 - 100_000 - 1000 - found.state.accrued_interest
    before = at(card(late_fee=FEES), late, "2026-05-04")
    assert (before.parts.costs, before.credit) == (1000, 30_000)


def test_a_settled_card_is_at_rest() -> None:
    from dataclasses import replace

    closed = replace(card(late_fee=FEES), status=Status.CLOSED)
    found = at(closed, [READ, pay("2026-05-10", 30_000)], "2026-08-30")
    assert (found.parts, found.statement) == (Parts(70_000), None)


def test_an_unknown_rate_of_a_card() -> None:
    unknown = card(rate=None)
    assert at(unknown, [READ], "2026-04-23").complete
    assert not at(unknown, [READ], "2026-04-24").complete


def test_a_statement_of_the_page_itself() -> None:
    read = page("2026-04-05", 100_000, "2026-04-23")
    found = at(card(minimum=PLAIN), [read, pay("2026-04-10", 1000)], "2026-04-12")
    assert found.statement == Statement(
        day("2026-04-05"), day("2026-04-23"), 100_000, 10_000, 0, 0, 1000
    )
    assert at(card(), [READ], "2026-04-01").statement is None
    assert Rate(Decimal("0.05"), DAY) == card().terms.rate


def test_a_card_entered_today_has_no_interest_of_today() -> None:
    """Late when it is entered: the page's own day is in the page; the statement is of its day."""
    read = page("2026-11-25", 1_000_000, "2026-11-20")
    found = at(card(), [read], "2026-11-25")
    assert (found.total, found.accrued_interest) == (1_000_000, 0)
    assert found.statement is not None
    assert found.statement.on == day("2026-11-05")
    assert at(card(), [read], "2026-11-26").accrued_interest == 500
