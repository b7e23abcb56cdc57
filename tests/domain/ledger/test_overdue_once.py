"""What is overdue, said once: by hand, for the loans of the picker as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.domain.ledger.build import (
    MONTH,
    PRINCIPAL,
    YEAR,
    at,
    card,
    charge,
    day,
    debt,
    fee,
    page,
    pay,
    rate,
    rows,
    times,
    told,
    waive,
)

from ashore.catalogue import Catalogue
from ashore.domain.asked import asked_at_first
from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Basis, Count
from ashore.domain.debt import Debt, PageParts, Repeats
from ashore.domain.held import runs_by_statements
from ashore.domain.ledger import Parts, What
from ashore.domain.overdue import Due
from ashore.domain.standing import standing
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Penalty,
    PenaltyKind,
)
from ashore.services.ledger import with_instalment

JINTIAO = debt(
    rate("0.038"), monthly=True, penalty=times("1.5", PRINCIPAL),
    minimum=Minimum(MinimumKind.FIXED, amount=92_600),
)  # fmt: skip


def test_paid_two_days_late_the_penalty_ends() -> None:
    read = page("2026-11-24", 980_000, "2026-12-04", 92_600)
    entries = [read, pay("2026-12-06", 92_600)]
    paid = at(JINTIAO, entries, "2026-12-06")
    # 9,800.00 x 0.038 % x 1.5 x 2 days = 11.172
    assert (paid.overdue_amount, paid.accrued_penalty) == (0, 1117)
    later = at(JINTIAO, entries, "2027-01-03")
    assert (later.overdue_amount, later.accrued_penalty, later.to_catch_up) == (0, 1117, 0)
    # 10 days on all before it was late, and 28 on what the payment left of it:
    # 37.24 of interest and 11.17 of penalty were paid first.
    left = 980_000 - (92_600 - 3724 - 1117)
    assert later.parts.principal == left
    assert later.accrued_interest == round((980_000 * 10 + left * 28) * 0.00038)


def test_what_brings_up_to_date_does() -> None:
    who = debt(
        rate("0.051"), monthly=True, penalty=times("1.5", PRINCIPAL),
        minimum=Minimum(MinimumKind.FIXED, amount=50_000), late_fee=LateFee(FeeKind.FIXED, 1000),
    )  # fmt: skip
    entries = [page("2025-03-01", 928_091, "2025-03-07", 50_000), pay("2025-03-15", 27_315)]
    owed = at(who, entries, "2025-04-20").to_catch_up
    paid = [*entries, pay("2025-04-20", owed)]
    found, tomorrow = at(who, paid, "2025-04-20"), at(who, paid, "2025-04-21")
    assert (found.overdue_amount, found.to_catch_up, found.arrears) == (0, 0, ())
    assert tomorrow.accrued_penalty == found.accrued_penalty


def test_a_last_due_needs_all_that_is_owed() -> None:
    who = debt(rate("0.05"), penalty=times("1.5"))
    read = page("2026-05-01", 1_000_000, "2026-05-11")
    entries = [read, pay("2026-05-11", 1_000_000)]
    found = at(who, entries, "2026-05-21")
    # 50.00 of it paid the interest: as much principal is left, 10 days late.
    assert (found.overdue_amount, found.overdue_since) == (5038, day("2026-05-11"))
    assert found.to_catch_up == found.amount_due == found.total == 5000 + 38
    row = standing(who, entries, day("2026-05-21"), None)
    assert (row.is_open, row.balance, row.amount_due) == (True, 5038, 5038)
    settled = at(who, [*entries, pay("2026-05-21", 5038)], "2026-05-31")
    assert (settled.total, settled.overdue_amount) == (0, 0)
    tolerant = replace(who, terms=replace(who.terms, grace=Grace(0, 1000)))
    almost = at(tolerant, [*entries, pay("2026-05-21", 4500)], "2026-05-31")
    assert (almost.accrued_penalty, almost.overdue_amount) == (38, 0)


def test_what_is_let_off_of_interest_shrinks_the_last_dues() -> None:
    """10,000.00, of it 2,000.00 interest, all due on the 11th; 500.00 of interest is let off."""
    who = debt(rate("0"), monthly=True, penalty=Penalty(PenaltyKind.RATE, Decimal("36.5"), YEAR))
    read = page("2026-05-01", 1_000_000, "2026-05-11", parts=PageParts(interest=200_000))
    entries = [read, waive("2026-05-15", 50_000, Part.INTEREST), pay("2026-05-16", 950_000)]
    paid, later = at(who, entries, "2026-05-16"), at(who, entries, "2026-05-30")
    assert (paid.overdue_amount, later.accrued_penalty) == (0, paid.accrued_penalty)
    soon = [read, waive("2026-05-05", 50_000, Part.INTEREST), pay("2026-05-06", 950_000)]
    assert at(who, soon, "2026-05-30").accrued_penalty == 0


MORTGAGE = [page("2026-01-01", 200_000_000, "2026-02-01", 1_526_679)]


def preset(name: str, contract: str) -> Debt:
    """A loan as the picker has it, whose page names what is due each month."""
    found = Catalogue().find(name)
    assert found is not None
    terms = replace(found.terms, rate=rate(contract, YEAR))
    bare = Debt("a", "Loan", "CNY", name, found.kind, terms, Repeats.MONTHLY)
    return with_instalment(bare, MORTGAGE[0])


def test_a_missed_instalment_of_a_mortgage() -> None:
    """O-15: 15,266.79 a month, of it 11,333.33 interest at 6.8 % and 3,933.46 principal."""
    who = preset("mortgage", "6.8")
    assert who.terms.minimum == Minimum(MinimumKind.INSTALMENT, amount=1_526_679)
    found = told(who, MORTGAGE, "2026-02-28")
    assert found.state.parts.interest > 1_133_333
    assert found.state.overdue_amount == 1_526_679
    # 15,266.79 x 10.2 % x 27 / 360 = 116.791
    assert rows(found, What.PENALTY) == [("2026-02-01", "2026-02-28", 27, 1_526_679, 11_679)]
    assert found.state.to_catch_up == 1_526_679 + 11_679


@pytest.mark.parametrize(
    ("name", "contract", "interest", "penalty"),
    [
        # January at 7.2 %: 2,000,000.00 x 7.2 % x 31 / 360 = 12,400.00 by days, a twelfth of the
        # year's 144,000.00 by months; all of 15,266.79 is late: x 10.8 % x 27 / 360 = 123.661
        ("bank-loan", "7.2", 1_240_000, 12_366),
        ("car-loan", "7.2", 1_200_000, 12_366),
    ],
)
def test_a_missed_instalment_of_a_loan(
    name: str, contract: str, interest: int, penalty: int
) -> None:
    who = preset(name, contract)
    assert at(who, MORTGAGE, "2026-02-01").accrued_interest == interest
    assert at(who, MORTGAGE, "2026-02-28").accrued_penalty == penalty


@pytest.mark.parametrize(
    ("start", "end", "count", "months"),
    [
        ("2025-01-31", "2025-02-28", Count.EXCL, 1),
        ("2025-03-31", "2025-04-30", Count.EXCL, 1),
        ("2025-01-31", "2025-05-31", Count.EXCL, 4),
        ("2024-01-24", "2024-02-23", Count.INCL, 1),
    ],
)
def test_a_month_is_a_twelfth(start: str, end: str, count: Count, months: int) -> None:
    who = debt(rate("1", MONTH), accrual=Accrual.MONTHLY, basis=Basis.D360, count=count)
    found = told(who, [page(start, 1_000_000, end)], end)
    assert found.state.accrued_interest == 10_000 * months


def test_a_short_month_moves_no_due_date() -> None:
    """Due on the 31st, as the page before tells: from 28 February on to 31 March is one month."""
    who = debt(
        rate("1", MONTH), accrual=Accrual.MONTHLY, basis=Basis.D360, monthly=True,
        minimum=Minimum(MinimumKind.FIXED, amount=100_000),
    )  # fmt: skip
    entries = [
        page("2025-01-10", 1_200_000, "2025-01-31", 100_000), pay("2025-01-31", 100_000),
        page("2025-02-01", 1_100_000, "2025-02-28", 100_000, PageParts(principal=1_100_000)),
        pay("2025-02-28", 100_000),
    ]  # fmt: skip
    found = told(who, entries, "2025-03-31")
    last = found.grown(What.INTEREST)[-1]
    assert last.segment is not None
    assert (last.segment.start, last.segment.end) == (day("2025-02-28"), day("2025-03-31"))
    assert abs(last.amount - round(last.segment.base / 100)) <= 1


def test_the_order_of_typing_inside_a_day() -> None:
    who = debt(rate("0.05"))
    read = page("2026-01-01", 1_000_000)
    for first, second in ((1, 2), (2, 1)):
        entries = [read, pay("2026-02-01", 20_000, first), fee("2026-02-01", 5000, second)]
        found = at(who, entries, "2026-03-01")
        # 155.00 of interest and the fee of 50.00 are more than the 200.00 paid.
        assert (found.parts.principal, found.parts.costs) == (1_000_000, 0)
        assert found.flows.paid == 20_000
    named = page("2026-01-01", 1_000_000, parts=PageParts(principal=1_000_000))
    for first, second in ((1, 2), (2, 1)):
        entries = [
            named,
            pay("2026-02-01", 20_000, first),
            waive("2026-02-01", 10_000, Part.INTEREST, second),
        ]
        # 155.00 grew, 100.00 of it is let off; 145.00 of the payment reach the principal.
        assert at(who, entries, "2026-02-01").parts == Parts(985_500)


def test_the_morning_decides_the_order_of_a_day() -> None:
    who = debt(rate("0.05"), monthly=True, order=PaymentOrder.CARD,
               minimum=Minimum(MinimumKind.FIXED, amount=20_000))  # fmt: skip
    read = page("2024-01-05", 345_914, "2024-01-23", 20_000)
    long_late = read.due_date or date.min
    on = (long_late + timedelta(days=91)).isoformat()
    two = at(who, [read, pay(on, 20_000), pay(on, 30_000, 2)], on)
    one = at(who, [read, pay(on, 50_000)], on)
    assert one.parts == two.parts
    # From day 91 on the principal comes first.
    assert one.parts.principal == 345_914 - 50_000


def test_a_card_at_a_penalty_rate_ends_with_the_payment() -> None:
    read = page("2026-04-01", 100_000, "2026-04-23", 10_000)
    who = card(penalty=times("2", PRINCIPAL), statement_day=30)
    entries = [read, pay("2026-04-26", 10_000)]
    found, later = at(who, entries, "2026-04-26"), at(who, entries, "2026-04-29")
    assert found.overdue_amount == 0
    assert later.accrued_penalty == found.accrued_penalty
    # A shortfall inside the tolerance ends it too, and the count of days with it.
    tolerant = replace(who, terms=replace(who.terms, grace=Grace(0, 1000)))
    entries = [read, pay("2026-04-26", 9000)]
    found, later = at(tolerant, entries, "2026-04-26"), at(tolerant, entries, "2026-06-01")
    assert found.overdue_amount == 0
    assert later.overdue_since == day("2026-05-23")


def test_a_page_that_is_late_without_an_amount_is_late_by_the_minimum() -> None:
    read = page("2026-05-01", 100_000, "2026-04-23")
    who = card(penalty=times("2", PRINCIPAL), minimum=Minimum(MinimumKind.PERCENT, 0, Decimal(10)))
    paid = at(who, [read, pay("2026-05-02", 9000)], "2026-05-04")
    assert (paid.overdue_amount, paid.accrued_penalty > 0) == (1000, True)
    entries = [read, pay("2026-05-02", 10_000)]
    assert (
        at(who, entries, "2026-05-02").accrued_penalty
        == at(who, entries, "2026-05-04").accrued_penalty
    )


def test_a_due_in_its_grace_stands_beside_an_older_one() -> None:
    who = card(minimum=Minimum(MinimumKind.PERCENT, 0, Decimal(10)), grace=Grace(3))
    found = at(who, [page("2026-03-30", 100_000, "2026-04-23", 10_000)], "2026-05-25")
    assert [due.on for due in found.arrears] == [day("2026-04-23"), day("2026-05-23")]
    assert found.overdue_amount == found.arrears[0].unpaid == 10_000


def test_the_list_of_a_card_follows_its_statements() -> None:
    """Who pays what the list asks for on the 20th of each month is late for neither."""
    who = card()
    entries = [page("2026-01-05", 1_000_000, "2026-01-23", 100_000)]
    for month in (1, 2, 3, 4):
        on = date(2026, month, 20)
        row = standing(who, entries, on, None)
        assert row.amount_due == row.ledger.amount_due
        entries.append(pay(on.isoformat(), row.amount_due))
    row = standing(who, entries, day("2026-04-30"), None)
    assert (row.overdue_amount, row.arrears, row.ledger.overdue_amount) == (0, (), 0)
    late = standing(who, entries, day("2026-05-24"), None)
    assert late.arrears == late.ledger.arrears == (Due(day("2026-05-23"), late.amount_due),)
    assert late.days_overdue == 1
    assert late.cost is not None
    once = replace(who, repeats=Repeats.NONE)
    assert standing(once, entries, day("2026-05-24"), None).arrears == ()
    bare = [charge("2026-01-05", 1000)]
    assert standing(who, bare, day("2026-05-24"), None).amount_due == 0


def test_overdue_with_more_interest_than_balance_costs_the_balance() -> None:
    who = card(minimum=Minimum(), penalty=times("2"))
    entries = [page("2026-01-05", 1_000_000, "2026-01-23"), pay("2026-02-25", 999_000)]
    row = standing(who, entries, day("2026-03-24"), None)
    assert row.overdue_amount > row.balance == 1000
    assert row.cost is not None
    assert (row.cost.interest_base, row.cost.penalty_base) == (0, 1000)


def test_three_missed_instalments_stand_on_their_dates() -> None:
    who = debt(monthly=True, minimum=Minimum(MinimumKind.INSTALMENT, amount=100_000))
    found = at(who, [page("2026-03-10", 1_000_000, "2026-01-15", 300_000)], "2026-03-16")
    assert [(due.on.isoformat(), due.unpaid) for due in found.arrears] == [
        ("2026-01-15", 200_000), ("2026-02-15", 100_000), ("2026-03-15", 100_000),
    ]  # fmt: skip


def test_a_card_is_judged_by_the_morning_of_a_day() -> None:
    """On day 91 the first payment ends what was missed; the second one goes to principal too."""
    who = card(minimum=Minimum(MinimumKind.FIXED, 1000, carries=False), statement_day=30)
    read = page("2026-04-01", 100_000, "2026-04-23", 90_000)
    on = "2026-07-23"
    one = at(who, [read, pay(on, 91_000)], on)
    two = at(who, [read, pay(on, 90_500), pay(on, 500, 2)], on)
    assert one.parts == two.parts
    assert one.parts.principal == 9000


def test_fees_that_are_due_bear_no_penalty_interest() -> None:
    who = debt(
        rate("0.05"), monthly=True, penalty=times("1.5"), minimum=Minimum(MinimumKind.FIXED, 500)
    )
    read = page("2026-05-01", 1000, "2026-05-11", 500, PageParts(costs=1000))
    found = at(who, [read], "2026-05-31")
    assert (found.overdue_amount, found.accrued_penalty) == (500, 0)


def test_what_was_asked_at_first_of_a_card_with_later_statements_is_not_told() -> None:
    who, read = card(), page("2026-01-05", 1_000_000, "2026-01-23", 100_000)
    for on, asked in (("2026-01-25", 100_000), ("2026-03-01", None)):
        row = standing(who, [read], day(on), None)
        assert asked_at_first(row, [read]) == asked


@pytest.mark.parametrize(
    ("statement_day", "on", "runs"),
    [
        (25, "2026-11-24", False),
        (25, "2026-11-25", True),
        (10, "2026-12-09", False),
        (10, "2026-12-10", True),
        (None, "2026-12-10", True),
    ],
)
def test_the_first_statement_after_a_page(statement_day: int | None, on: str, runs: bool) -> None:
    """In the same month where its day is still to come; a page is the statement of its own day."""
    who = card(statement_day=statement_day)
    assert runs_by_statements(who, [page("2026-11-10", 500_000, "2026-12-01")], day(on)) is runs
