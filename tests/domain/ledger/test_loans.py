"""Loans: the calculator says the same, and every term by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.domain.ledger.build import (
    PRINCIPAL,
    YEAR,
    at,
    charge,
    correct,
    day,
    debt,
    fee,
    new_rate,
    page,
    pay,
    rate,
    rows,
    times,
    told,
    waive,
)

from ashore.domain.calc.allocation import COSTS_INTEREST_PRINCIPAL, PRINCIPAL_FIRST, Part
from ashore.domain.calc.counting import Counting
from ashore.domain.calc.days import Basis, Count
from ashore.domain.calc.loan import Loan, OverdueBase, Payment, loan_interest
from ashore.domain.debt import Debt, Entry, EntryKind, PageParts, Status
from ashore.domain.errors import UserError
from ashore.domain.ledger import Parts, What, state
from ashore.domain.overdue import Due
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Penalty,
    PenaltyKind,
    Promotion,
    Terms,
)

FIRST = date(2023, 1, 31)
ORDERS = {
    PaymentOrder.STATUTORY: COSTS_INTEREST_PRINCIPAL,
    PaymentOrder.PRINCIPAL_FIRST: PRINCIPAL_FIRST,
}


@settings(deadline=None)
@given(
    start=st.integers(0, 800), due=st.integers(0, 300), until=st.integers(0, 900),
    percent=st.integers(0, 2400), period=st.sampled_from(Period), basis=st.sampled_from(Basis),
    count=st.sampled_from(Count), accrual=st.sampled_from(Accrual),
    multiple=st.sampled_from(["1", "1.3", "1.5"]), on_interest=st.booleans(),
    order=st.sampled_from(sorted(ORDERS)), principal=st.integers(1, 3_000_000),
    payments=st.dictionaries(st.integers(0, 700), st.integers(1, 600_000), max_size=6),
)  # fmt: skip
def test_the_calculator_says_the_same(
    start: int, due: int, until: int, percent: int, period: Period, basis: Basis, count: Count,
    accrual: Accrual, multiple: str, on_interest: bool, order: PaymentOrder, principal: int,
    payments: dict[int, int],
) -> None:  # fmt: skip
    begin = FIRST + timedelta(days=start)
    due_on = begin + timedelta(days=due)
    if accrual is Accrual.MONTHLY:
        # The ledger's months run from due date to due date, the calculator's from the first day.
        assume(begin.day <= 28)
        due_on = due_on.replace(day=begin.day)
        assume(due_on >= begin)
    end = begin + timedelta(days=until)
    contract = Rate(Decimal(percent) / (100 if period is Period.YEAR else 4000), period)
    paid = sorted((begin + timedelta(days=n), amount) for n, amount in payments.items())
    loan = Loan(
        principal, contract, Counting(begin, basis, count, accrual), due_on,
        contract.times(Decimal(multiple)),
        OverdueBase.WITH_INTEREST if on_interest else OverdueBase.PRINCIPAL, ORDERS[order],
    )  # fmt: skip
    try:
        wanted = loan_interest(loan, [Payment(*each) for each in paid], end)
    except UserError:
        assume(False)
        raise
    terms = Terms(
        contract, accrual, basis, count=count, order=order,
        penalty=Penalty(PenaltyKind.MULTIPLE, Decimal(multiple), on_interest=on_interest),
    )  # fmt: skip
    entries = [Entry("b", "a", begin, EntryKind.BALANCE, principal, 0, due_on)]
    entries += [
        Entry(str(n), "a", on, EntryKind.PAYMENT, amount, n + 1)
        for n, (on, amount) in enumerate(paid)
    ]
    found = state(Debt("a", "a", "CNY", terms=terms), entries, end)
    assert (found.accrued_interest, found.accrued_penalty) == (wanted.normal, wanted.penalty)


LOAN = debt(rate("0.05"))
"""0.05 % a day, no penalty, no fee."""

LATE = debt(rate("0.05"), penalty=times("1.5"))
MAY = page("2026-05-01", 1_000_000, "2026-05-11")
PART = page("2026-05-01", 1_000_000, "2026-05-11", 100_000)
"""10,000.00 on 1 May, all of it or 1,000.00 due on the 11th."""


def test_before_the_page_it_is_as_the_page_says() -> None:
    found = at(LOAN, [MAY, pay("2026-04-20", 5)], "2026-04-25")
    assert (found.since, found.total, found.accrued_interest) == (day("2026-05-01"), 1_000_000, 0)


def test_without_any_entry_there_is_nothing() -> None:
    found = told(LOAN, [], "2026-05-01")
    assert (found.state.total, found.state.since, found.lines) == (0, None, ())
    assert at(LOAN, [], "2026-05-01") == found.state


def test_without_a_page_it_begins_with_the_first_entry() -> None:
    found = at(LOAN, [charge("2026-05-01", 100_000), pay("2026-05-11", 50_000)], "2026-05-21")
    # 10 days on 1,000.00, then 10 on what is left when 5.00 of interest were paid first.
    assert found.accrued_interest == 500 + 253
    assert found.parts == Parts(50_500, 253)


def test_a_later_page_takes_over() -> None:
    found = at(LOAN, [MAY, page("2026-05-21", 900_000), pay("2026-05-10", 50)], "2026-05-31")
    assert (found.since, found.accrued_interest) == (day("2026-05-21"), 4500)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (None, Parts(1_000_000)),
        (PageParts(990_000, 10_000), Parts(990_000, 10_000)),
        (PageParts(interest=10_000), Parts(990_000, 10_000)),
        (PageParts(principal=990_000), Parts(990_000, 10_000)),
        (PageParts(990_000, 4000), Parts(990_000, 4000, 6000)),
        (PageParts(990_000, 4000, 1000), Parts(990_000, 4000, 1000, 5000)),
        (PageParts(990_000, 4000, 1000, 4000), Parts(991_000, 4000, 1000, 4000)),
        (PageParts(costs=1_000_001), Parts(1_000_000)),
    ],
)
def test_what_a_page_does_not_name(parts: PageParts | None, expected: Parts) -> None:
    assert at(LOAN, [page("2026-05-01", 1_000_000, parts=parts)], "2026-05-01").parts == expected


def test_interest_of_a_page_bears_none_itself() -> None:
    read = page("2026-05-01", 1_000_000, parts=PageParts(interest=100_000))
    assert at(LOAN, [read], "2026-05-11").accrued_interest == 4500


def test_both_end_days_may_count() -> None:
    assert at(debt(rate("0.05"), count=Count.INCL), [MAY], "2026-05-01").accrued_interest == 500
    found = told(
        debt(rate("0.05"), count=Count.INCL), [MAY, pay("2026-05-06", 500_000)], "2026-05-11"
    )
    # The day of the payment still bears interest on all of it.
    assert rows(found, What.INTEREST) == [
        ("2026-05-01", "2026-05-06", 6, 1_000_000, 3000),
        ("2026-05-07", "2026-05-11", 5, 503_000, 1258),
    ]


def test_a_page_that_says_what_the_ledger_says_changes_nothing() -> None:
    for count in Count:
        who = debt(rate("0.05"), count=count)
        before = at(who, [MAY], "2026-05-21").parts
        again = page("2026-05-21", before.total, parts=PageParts(*before))
        assert at(who, [MAY, again], "2026-05-21").parts == before
        assert at(who, [MAY, again], "2026-06-10").parts == at(who, [MAY], "2026-06-10").parts


def test_a_charge_bears_interest_from_its_day() -> None:
    for count, days in ((Count.EXCL, 5), (Count.INCL, 6)):
        who = debt(rate("0.05"), count=count)
        found = told(who, [page("2026-05-01", 0), charge("2026-05-06", 100_000)], "2026-05-11")
        assert [row[2] for row in rows(found, What.INTEREST)] == [days]


def test_rates_by_date() -> None:
    entries = [MAY, new_rate("2026-05-11", "0.04"), new_rate("2026-05-21", "12", YEAR)]
    found = told(LOAN, entries, "2026-05-31")
    assert [line.amount for line in found.grown(What.INTEREST)] == [5000, 4000, 3288]
    # Two of one day: the later one holds. One before the page holds too.
    entries = [MAY, new_rate("2026-05-11", "0.04"), new_rate("2026-05-11", "0.03", seq=7)]
    assert at(LOAN, entries, "2026-05-21").accrued_interest == 5000 + 3000
    assert at(LOAN, [MAY, new_rate("2026-04-01", "0.02")], "2026-05-11").accrued_interest == 2000


def test_a_promotional_rate_ends() -> None:
    promised = Promotion(rate("0.01"), day("2026-05-10"))
    who = debt(rate("0.05"), promotion=promised, penalty=times("2"))
    assert at(who, [PART], "2026-05-11").accrued_interest == 1000
    later = at(who, [PART], "2026-05-21")
    # From the due date on a tenth is late, at twice the contract's rate and not the promised one.
    assert (later.accrued_interest, later.accrued_penalty) == (1000 + 4500, 1000)
    entries = [PART, new_rate("2026-05-06", "0.03"), new_rate("2026-05-16", "0.06")]
    assert at(who, entries, "2026-05-21").accrued_interest == 1000 + 1350 + 2700


def test_an_unknown_rate_is_said() -> None:
    nothing = debt()
    found = at(nothing, [MAY], "2026-05-21")
    assert (found.complete, found.accrued_interest, found.total) == (False, 0, 1_000_000)
    assert at(nothing, [MAY], "2026-05-01").complete
    assert at(nothing, [MAY, pay("2026-05-01", 1_000_000)], "2026-05-21").complete
    assert at(nothing, [MAY, new_rate("2026-05-01", "0.05")], "2026-05-11").complete
    changed = at(nothing, [MAY, new_rate("2026-05-11", "0.05")], "2026-05-21")
    assert (changed.complete, changed.accrued_interest) == (False, 5000)
    rows_of = rows(
        told(nothing, [MAY, new_rate("2026-05-11", "0.05")], "2026-05-21"), What.INTEREST
    )
    assert rows_of == [("2026-05-11", "2026-05-21", 10, 1_000_000, 5000)]
    # A penalty rate of its own is known; what is not late bears an unknown one.
    own = debt(penalty=Penalty(PenaltyKind.RATE, Decimal("0.1"), Period.DAY))
    found = at(own, [page("2026-05-12", 1_000_000, "2026-05-11")], "2026-05-22")
    assert (found.complete, found.accrued_penalty) == (True, 10_000)
    found = at(debt(penalty=times("1.5")), [page("2026-05-12", 9, "2026-05-11")], "2026-05-22")
    assert not found.complete


def test_penalty_on_the_overdue_part_or_on_all() -> None:
    found = at(LATE, [PART], "2026-05-21")
    assert (found.accrued_interest, found.accrued_penalty) == (5000 + 4500, 750)
    whole = at(debt(rate("0.05"), penalty=times("1.5", PRINCIPAL)), [PART], "2026-05-21")
    assert (whole.accrued_interest, whole.accrued_penalty) == (5000, 7500)
    assert (found.overdue_amount, found.overdue_since) == (100_000, day("2026-05-11"))
    assert found.arrears == (Due(day("2026-05-11"), 100_000),)
    assert found.to_catch_up == 100_000 + 5000 + 750


def test_penalty_by_addition_and_by_its_own_rate() -> None:
    added = Penalty(PenaltyKind.ADDITION, Decimal("0.01"), Period.DAY)
    assert at(debt(rate("0.05"), penalty=added), [MAY], "2026-05-21").accrued_penalty == 6000
    own = Penalty(PenaltyKind.RATE, Decimal("36.5"), Period.YEAR)
    assert at(debt(rate("0.05"), penalty=own), [MAY], "2026-05-21").accrued_penalty == 10_000


def test_penalty_on_unpaid_interest() -> None:
    who = debt(rate("0.05"), penalty=times("1.5", on_interest=True))
    found = at(who, [MAY], "2026-05-21")
    assert found.accrued_penalty == round((1_000_000 + 5000) * 0.00075 * 10)
    # Paid interest leaves the base; so does interest that is let off.
    for settled in (pay("2026-05-11", 5000), waive("2026-05-11", 5000, Part.INTEREST)):
        assert at(who, [MAY, settled], "2026-05-21").accrued_penalty == 7500


def test_the_grace_counts_back_when_it_passes_unpaid() -> None:
    who = debt(rate("0.05"), penalty=times("1.5"), grace=Grace(3, 1000))
    for on in ("2026-05-12", "2026-05-14"):
        inside = at(who, [MAY], on)
        assert (inside.accrued_penalty, inside.overdue_amount) == (0, 0)
        assert inside.arrears != ()
    after = at(who, [MAY], "2026-05-15")
    assert (after.accrued_interest, after.accrued_penalty) == (5000, 3000)
    in_time = at(who, [PART, pay("2026-05-14", 100_000)], "2026-05-21")
    assert in_time.accrued_penalty == 0
    short = at(who, [PART, pay("2026-05-14", 99_000)], "2026-05-21")
    assert (short.accrued_penalty, short.to_catch_up) == (0, 1000)
    too_short = at(who, [PART, pay("2026-05-14", 98_999)], "2026-05-21")
    # Three days on 1,000.00; the payment pays the interest first, so 75.76 of it are still late.
    assert too_short.accrued_penalty == 225 + 40
    assert (too_short.overdue_amount, too_short.to_catch_up > 0) == (1001, True)


def test_a_last_due_asks_for_interest_too() -> None:
    found = at(LATE, [MAY, pay("2026-05-11", 1_000_000)], "2026-05-21")
    # 5,000 of it paid the interest, so as much principal is left, and late.
    assert found.parts == Parts(5000, 0, 38)
    settled = at(LATE, [MAY, pay("2026-05-11", 1_005_000)], "2026-05-21")
    assert (settled.total, settled.accrued_penalty) == (0, 0)
    with_grace = debt(rate("0.05"), penalty=times("1.5"), grace=Grace(3))
    settled = at(with_grace, [MAY, pay("2026-05-13", 1_006_000)], "2026-05-21")
    assert (settled.total, settled.accrued_penalty) == (0, 0)


def fees_of(who: Debt, entries: list[Entry], on: str) -> list[int]:
    return [line.amount for line in told(who, entries, on).grown(What.LATE_FEE)]


def test_monthly_dues_and_late_fees_that_step_up() -> None:
    fees = LateFee(FeeKind.PERCENT, percent=Decimal(5), floor=1000, then=(Decimal(6), Decimal(7)))
    minimum = Minimum(MinimumKind.FIXED, amount=100_000, carries=False)
    who = debt(rate("0"), monthly=True, late_fee=fees, minimum=minimum)
    found = told(who, [PART], "2026-09-11")
    expected = [
        ("2026-05-12", 5000),
        ("2026-06-12", 6000),
        ("2026-07-12", 7000),
        ("2026-08-12", 7000),
    ]
    lines = [(line.on.isoformat(), line.amount) for line in found.grown(What.LATE_FEE)]
    assert lines == expected
    assert found.state.parts.costs == found.state.late_fees == 25_000
    # A minimum that was paid in time begins the row anew.
    entries = [PART, pay("2026-06-10", 200_000)]
    assert fees_of(who, entries, "2026-08-01") == [5000, 5000]
    carried = debt(
        rate("0"), monthly=True, late_fee=fees, minimum=Minimum(MinimumKind.FIXED, 100_000)
    )
    assert fees_of(carried, [PART], "2026-07-13") == [5000, 12_000, 21_000]


def test_a_fixed_fee_and_what_the_page_holds_already() -> None:
    fees = LateFee(FeeKind.FIXED, amount=2500, then=(Decimal(3500),))
    who = debt(rate("0"), monthly=True, late_fee=fees, minimum=Minimum(MinimumKind.FIXED, 100_000))
    assert at(who, [PART], "2026-06-12").late_fees == 6000
    read = page("2026-05-20", 1_000_000, "2026-05-11", 100_000)
    assert at(who, [read], "2026-06-11").late_fees == 0
    # Read after two due dates had passed: the next miss is the third.
    third = LateFee(FeeKind.FIXED, amount=1, then=(Decimal(2), Decimal(3)))
    who = debt(rate("0"), monthly=True, late_fee=third, minimum=Minimum(MinimumKind.FIXED, 100_000))
    read = page("2026-06-20", 1_000_000, "2026-05-11", 200_000)
    assert at(who, [read], "2026-07-12").late_fees == 3
    assert (
        at(who, [page("2026-06-11", 1_000_000, "2026-05-11", 200_000)], "2026-07-12").late_fees == 5
    )


def test_an_instalment_holds_its_interest() -> None:
    minimum = Minimum(MinimumKind.INSTALMENT)
    who = debt(rate("0.05"), monthly=True, minimum=minimum, penalty=times("1.5"))
    found = told(who, [PART], "2026-05-21")
    # 50.00 of the 1,000.00 was interest, so 950.00 of principal is late.
    assert rows(found, What.PENALTY) == [("2026-05-11", "2026-05-21", 10, 95_000, 713)]
    assert found.state.to_catch_up == 100_000 + 713
    only_interest = debt(
        rate("0.05"), monthly=True, minimum=minimum, penalty=times("1.5", PRINCIPAL)
    )
    read = page("2026-05-01", 1_000_000, "2026-05-11", 5000)
    assert at(only_interest, [read], "2026-05-21").accrued_penalty == 7500


def test_interest_that_compounds_monthly() -> None:
    who = debt(rate("0.05"), compounding=Compounding.MONTHLY, statement_day=5)
    found = told(who, [page("2026-05-01", 1_000_000, "2026-07-20")], "2026-06-15")
    assert rows(found, What.INTEREST) == [
        ("2026-05-01", "2026-05-05", 4, 1_000_000, 2000),
        ("2026-05-05", "2026-06-05", 31, 1_002_000, 15_531),
        ("2026-06-05", "2026-06-15", 10, 1_017_531, 5088),
    ]
    # What is paid of it bears nothing any more; the page's own day turns nothing.
    paid = told(who, [page("2026-05-05", 1_000_000), pay("2026-06-10", 10_000)], "2026-06-15")
    assert [row[3] for row in rows(paid, What.INTEREST)] == [1_000_000, 1_015_500, 1_005_500]
    # Late, unpaid interest bears the penalty rate.
    late = debt(
        rate("0.05"), compounding=Compounding.MONTHLY,
        penalty=times("2", on_interest=True),
    )  # fmt: skip
    found = told(late, [MAY], "2026-06-21")
    assert rows(found, What.PENALTY) == [
        ("2026-05-11", "2026-06-11", 31, 1_005_000, 31_155),
        ("2026-06-11", "2026-06-21", 10, 1_036_155, 10_362),
    ]


def test_waivers_and_corrections() -> None:
    known = page("2026-05-01", 1_000_000, parts=PageParts(interest=20_000, costs=500))
    found = told(LOAN, [known, waive("2026-05-02", 30_000, Part.INTEREST)], "2026-05-02")
    # No more is let off than there was: 200.00 of the page and 4.90 of the day.
    assert (found.state.parts.interest, found.state.flows.waived) == (0, 20_490)
    assert at(LOAN, [MAY, waive("2026-05-02", 30_000, Part.INTEREST)], "2026-05-02").parts == Parts(
        970_500
    )
    entries = [
        MAY,
        correct("2026-05-01", -200_000, Part.PRINCIPAL),
        correct("2026-05-01", 70, Part.COSTS),
    ]
    found = told(LOAN, entries, "2026-05-11")
    assert found.state.parts == Parts(800_000, 4000, 0, 70)
    assert found.state.flows.corrected == -200_000 + 70
    # A fee bears no interest; a waiver of principal counts towards the due.
    entries = [PART, fee("2026-05-01", 9000), waive("2026-05-02", 100_000, Part.PRINCIPAL)]
    found = told(LATE, entries, "2026-05-12")
    assert (found.state.accrued_penalty, found.state.parts.costs) == (0, 9000)


def test_what_is_paid_beyond_all_is_a_credit() -> None:
    over = at(LOAN, [MAY, pay("2026-05-01", 1_000_400)], "2026-06-01")
    assert (over.total, over.credit) == (0, 400)
    found = told(
        LOAN, [MAY, pay("2026-05-01", 1_000_400), charge("2026-05-11", 1000)], "2026-05-21"
    )
    assert (found.state.parts.principal, found.state.credit) == (600, 0)
    assert at(
        LOAN, [MAY, pay("2026-05-01", 1_000_400), charge("2026-05-11", 1000)], "2026-05-21"
    ) == (found.state)
    assert sum(line.amount for line in found.lines) == found.state.total


def test_a_settled_debt_is_at_rest() -> None:
    closed = debt(rate("0.05"), penalty=times("1.5"), status=Status.CLOSED)
    found = at(closed, [MAY, pay("2026-05-20", 400_000)], "2026-06-30")
    assert found.parts == Parts(600_000)
    assert (found.amount_due, found.arrears, found.complete) == (0, (), True)
