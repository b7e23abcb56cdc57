"""A plan and the ledger count the same: what a plan pays is entered, and the balances agree to the cent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from tests.planning.build import RULES

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.debt import Debt, Entry, EntryKind, Kind, PageParts, Record, Repeats
from ashore.domain.ledger import state
from ashore.domain.overdue import checkpoint
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.standing import standing
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    PaymentOrder,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Promotion,
    Terms,
)
from ashore.planning.account import Account
from ashore.planning.cash import Amount, CashFlow, Income
from ashore.planning.contract import Contract
from ashore.planning.intake import start_of, take_in
from ashore.planning.make import make_plan
from ashore.planning.settings import Convention, Settings, Strategy
from ashore.planning.timeline import Timeline

PAGE = date(2027, 10, 12)
DAY = timedelta(days=1)
PERCENT = st.integers(0, 400).map(lambda n: Decimal(n) / 100)
YEARLY = st.integers(0, 4000).map(lambda n: Rate(Decimal(n) / 100, Period.YEAR))
RATES = st.one_of(
    YEARLY,
    st.integers(0, 12).map(lambda n: Rate(Decimal(n) / 100, Period.DAY)),
    st.integers(0, 30).map(lambda n: Rate(Decimal(n) / 10, Period.MONTH)),
)
MONTHLY_AMOUNTS = st.builds(
    Minimum,
    st.sampled_from([MinimumKind.FIXED, MinimumKind.INSTALMENT]),
    st.integers(20000, 25000),
    carries=st.booleans(),
)
ANY_MINIMUM = MONTHLY_AMOUNTS | st.builds(
    Minimum,
    st.sampled_from([MinimumKind.PERCENT, MinimumKind.INTEREST_PLUS]),
    percent=st.integers(1, 20).map(Decimal),
    floor=st.integers(0, 5000),
)
PENALTIES = st.builds(
    Penalty,
    st.sampled_from(PenaltyKind),
    st.integers(10, 20).map(lambda n: Decimal(n) / 10),
    st.just(Period.MONTH),
    st.sampled_from(PenaltyBase),
    st.booleans(),
)
FEES = st.builds(
    LateFee,
    st.sampled_from(FeeKind),
    st.integers(0, 3000),
    PERCENT,
    st.integers(0, 2000),
    st.lists(st.integers(1, 900).map(Decimal), max_size=2).map(tuple),
)
GAPS = st.lists(st.integers(1, 40), min_size=1, max_size=10)


@st.composite
def records(
    draw: st.DrawFn, minimums: st.SearchStrategy[Minimum], earliest: int = -20
) -> tuple[Debt, list[Entry]]:
    """A debt that bears interest from the first day, and what was recorded up to its plan."""
    promotion = draw(st.none() | st.builds(Promotion, RATES, st.dates(PAGE, date(2028, 6, 1))))
    terms = Terms(
        draw(RATES), draw(st.sampled_from(Accrual)), draw(st.sampled_from(DayBasis)),
        minimum=draw(minimums), count=draw(st.sampled_from(Count)),
        compounding=draw(st.sampled_from(Compounding)), promotion=promotion,
        statement_day=draw(st.none() | st.integers(1, 31)),
        order=draw(st.sampled_from(PaymentOrder)),
    )  # fmt: skip
    amount = draw(st.integers(500000, 900000))
    parts = draw(
        st.none()
        | st.builds(PageParts, st.none(), *[st.integers(0, 9000)] * 3)
        | st.builds(PageParts, st.none(), st.integers(0, 9000))
    )
    due = PAGE + draw(st.integers(earliest, 25)) * DAY
    entries = [Entry("p", "a", PAGE, EntryKind.BALANCE, amount, due_date=due, parts=parts)]
    for n, after in enumerate(draw(st.lists(st.integers(0, 200), max_size=2))):
        kind = EntryKind.RATE
        entries.append(Entry(f"r{n}", "a", PAGE + after * DAY, kind, 0, n + 1, rate=draw(RATES)))
    debt = Debt("a", "a", "CNY", kind=Kind.BANK_LOAN, terms=terms, repeats=Repeats.MONTHLY)
    return debt, entries


def agrees(
    debt: Debt, entries: list[Entry], as_of: date, gaps: list[int], shares: list[Fraction]
) -> None:
    """Pay on each payday a share of what is due, or more than it: 2 is all that is owed."""
    paydays = [as_of + (sum(gaps[: n + 1]) - 1) * DAY for n in range(len(gaps))]
    found = standing(debt, entries, as_of, RULES)
    assert found.is_open
    start = start_of(found, checkpoint(entries, as_of))
    timeline = Timeline(
        CashFlow("CNY", once=tuple(Amount(on, 1) for on in paydays)), as_of, Convention.DATED
    )
    contract = Contract(start, timeline, Settings())
    contract.ensure(len(paydays))
    contract.schedule.ensure(len(paydays))
    account, entered = Account(contract), list(entries)
    for payday, (on, share) in enumerate(zip(paydays, shares, strict=True)):
        account.advance(payday)
        if share < 1 and any(due.is_pending for due in account.dues):
            continue  # a part that is paid while a grace runs is the exception
        amount = int(account.due * min(share, Fraction(1)))
        if share > 1:
            amount += int((account.balance - account.due) * (share - 1))
        account.pay(amount)
        if amount:
            entered.append(Entry(f"e{payday}", "a", on, EntryKind.PAYMENT, amount, 100 + payday))
        owed = state(debt, entered, on).parts
        here = (account.principal, account.interest, account.penalty_interest, account.fees)
        assert here == tuple(owed), (on, amount)


@limits(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records(ANY_MINIMUM, earliest=20), st.integers(0, 20), GAPS, st.data())
def test_a_plan_that_pays_what_is_due(
    record: tuple[Debt, list[Entry]], later: int, gaps: list[int], data: st.DataObject
) -> None:
    """Whatever the terms: to the cent on every payday, and to the very end."""
    debt, entries = record
    shares = [data.draw(st.sampled_from([Fraction(1), Fraction(5, 4)])) for _ in gaps]
    shares[-1] = data.draw(st.sampled_from([Fraction(1), Fraction(2)]))
    agrees(debt, entries, PAGE + later * DAY, [1, *gaps], [Fraction(1), *shares])


@limits(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records(MONTHLY_AMOUNTS), PENALTIES, FEES, st.integers(0, 70), GAPS, st.data())
def test_a_plan_that_misses_what_is_due(
    record: tuple[Debt, list[Entry]],
    penalty: Penalty,
    fee: LateFee,
    later: int,
    gaps: list[int],
    data: st.DataObject,
) -> None:
    """Penalty interest, late fees that step up, what is paid first: to the cent."""
    debt, entries = record
    grace = Grace(data.draw(st.sampled_from([0, 3])), 0)
    terms = replace(debt.terms, penalty=penalty, late_fee=fee, grace=grace)
    if grace.days:
        terms = replace(
            terms, statement_day=None
        )  # it may lie inside the grace: the other exception
    shares = [data.draw(st.sampled_from([Fraction(0), Fraction(1, 3), Fraction(1)])) for _ in gaps]
    agrees(replace(debt, terms=terms), entries, PAGE + later * DAY, gaps, shares)


@limits(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records(MONTHLY_AMOUNTS), PENALTIES, FEES, st.integers(0, 70), GAPS, st.data())
def test_a_plan_that_begins_where_some_was_paid(
    record: tuple[Debt, list[Entry]],
    penalty: Penalty,
    fee: LateFee,
    later: int,
    gaps: list[int],
    data: st.DataObject,
) -> None:
    """What was paid or let off before, on the first day of the plan too, counts towards the dues."""
    debt, entries = record
    terms = replace(debt.terms, penalty=penalty, late_fee=fee)
    as_of, entries = PAGE + later * DAY, list(entries)
    kinds = st.sampled_from([EntryKind.PAYMENT, EntryKind.PAYMENT, EntryKind.WAIVER])
    for n, after in enumerate(data.draw(st.lists(st.integers(0, later), min_size=1, max_size=4))):
        kind, amount = data.draw(kinds), data.draw(st.integers(1, 30000))
        part = data.draw(st.sampled_from(Part)) if kind is EntryKind.WAIVER else None
        entries.append(Entry(f"b{n}", "a", PAGE + after * DAY, kind, amount, 20 + n, part=part))
    shares = [data.draw(st.sampled_from([Fraction(0), Fraction(1, 3), Fraction(1)])) for _ in gaps]
    agrees(replace(debt, terms=terms), entries, as_of, gaps, shares)


@limits(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records(st.just(Minimum())), PENALTIES, FEES, st.integers(0, 70), GAPS, st.data())
def test_a_loan_that_is_due_all_at_once(
    record: tuple[Debt, list[Entry]],
    penalty: Penalty,
    fee: LateFee,
    later: int,
    gaps: list[int],
    data: st.DataObject,
) -> None:
    """It stays late until all of it is paid, its interest too.

    A fee in percent is the exception: the plan takes it of the principal, the ledger of the page.
    """
    debt, entries = record
    fee = replace(fee, kind=FeeKind.FIXED if fee.kind is FeeKind.PERCENT else fee.kind)
    terms = replace(debt.terms, penalty=penalty, late_fee=fee)
    shares = [data.draw(st.sampled_from([Fraction(0), Fraction(1, 3), Fraction(1)])) for _ in gaps]
    debt = replace(debt, terms=terms, repeats=Repeats.NONE)
    agrees(debt, entries, PAGE + later * DAY, gaps, shares)


@pytest.mark.parametrize("changed", [PAGE + 9 * DAY, PAGE + 10 * DAY, PAGE + 11 * DAY])
def test_a_rate_that_changed_inside_a_grace(changed: date) -> None:
    """What the grace that is running when a plan begins would cost goes by the rates of its days."""
    terms = Terms(
        Rate(Decimal("36.5"), Period.YEAR), basis=DayBasis.D365, grace=Grace(4, 0),
        minimum=Minimum(MinimumKind.FIXED, amount=400000),
        penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5")),
    )  # fmt: skip
    debt = Debt("a", "a", "CNY", kind=Kind.BANK_LOAN, terms=terms, repeats=Repeats.MONTHLY)
    entries = [
        Entry("p", "a", PAGE, EntryKind.BALANCE, 900000, due_date=PAGE + 9 * DAY),
        Entry("r", "a", changed, EntryKind.RATE, 0, 1, rate=Rate(Decimal("7.3"), Period.YEAR)),
    ]
    agrees(debt, entries, PAGE + 11 * DAY, [1, 7, 30], [Fraction(0), Fraction(0), Fraction(1)])
    promotion = Promotion(Rate(Decimal("3.65"), Period.YEAR), changed)
    debt = replace(debt, terms=replace(terms, promotion=promotion))
    agrees(debt, entries[:1], PAGE + 11 * DAY, [1, 7, 30], [Fraction(0), Fraction(0), Fraction(1)])


def card(free: FreePeriod) -> Debt:
    terms = Terms(
        Rate(Decimal("0.05"), Period.DAY),
        minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10)),
        compounding=Compounding.MONTHLY, free_period=free, order=PaymentOrder.CARD, statement_day=5,
    )  # fmt: skip
    return Debt("card", "Card", "CNY", kind=Kind.CARD, terms=terms, repeats=Repeats.MONTHLY)


LOANS = [
    (
        Debt(
            "loan", "Loan", "CNY", kind=Kind.BANK_LOAN, position=1, repeats=Repeats.MONTHLY,
            terms=Terms(
                Rate(Decimal("7.3"), Period.YEAR), Accrual.MONTHLY,
                minimum=Minimum(MinimumKind.INSTALMENT, amount=90000),
                penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1.5")),
                late_fee=LateFee(FeeKind.FIXED, amount=2000), grace=Grace(3),
            ),
        ),
        [Entry("p", "loan", PAGE, EntryKind.BALANCE, 2400000, due_date=PAGE + 9 * DAY)],
    ),
    (
        Debt(
            "app", "App", "CNY", kind=Kind.PLATFORM_LOAN, position=2, repeats=Repeats.MONTHLY,
            terms=Terms(
                Rate(Decimal(24), Period.YEAR), basis=DayBasis.D360, count=Count.INCL,
                minimum=Minimum(MinimumKind.FIXED, amount=60000),
                promotion=Promotion(Rate(Decimal(6), Period.YEAR), date(2028, 2, 29)),
                order=PaymentOrder.OLDEST_INSTALMENT, compounding=Compounding.MONTHLY,
            ),
        ),
        [
            Entry("p", "app", PAGE, EntryKind.BALANCE, 900000, due_date=PAGE + 3 * DAY,
                  parts=PageParts(None, 1234, None, 500)),
            Entry("r", "app", date(2028, 5, 1), EntryKind.RATE, 0, 1, rate=Rate(Decimal(18), Period.YEAR)),
        ],
    ),
]  # fmt: skip
"""A loan, and a platform's with a promotion and a rate that is dated ahead."""


@pytest.mark.parametrize("strategy", list(Strategy))
def test_what_a_plan_pays_until_the_end(strategy: Strategy) -> None:
    """Its payments, entered one by one, leave what it says, to the cent; at the end nothing."""
    as_of = PAGE + 2 * DAY
    starts = take_in(
        [Record(debt, tuple(page)) for debt, page in LOANS], as_of, lambda _: RULES
    ).starts
    cash = CashFlow("CNY", (Income(170000, day=10),), available=40000)
    plan = make_plan(starts, cash, as_of, Settings(strategy))
    assert plan.ends_on
    assert plan.total
    assert plan.total.principal == sum(start.principal for start in starts)
    for debt, page in LOANS:
        entered = list(page)
        payments = [payment for payment in plan.payments if payment.debt == debt.id]
        for n, each in enumerate(payments):
            entered.append(Entry(f"e{n}", debt.id, each.on, EntryKind.PAYMENT, each.amount, n + 9))
            found = state(debt, entered, each.on)
            assert (found.total, found.credit) == (each.balance, 0)
        assert payments[-1].balance == 0


@pytest.mark.parametrize("due_in", [-20, 12])
@pytest.mark.parametrize("free", [FreePeriod.FULL, FreePeriod.UNPAID, FreePeriod.NONE])
def test_a_card_comes_close(free: FreePeriod, due_in: int) -> None:
    """Its interest is posted by statements, where it has an interest-free period: a plan, which
    counts it by the day, is off by less than a hundredth of the interest.
    """
    as_of, debt = PAGE + 4 * DAY, card(free)
    page = Entry("p", "card", PAGE, EntryKind.BALANCE, 1000000, due_date=PAGE + due_in * DAY)
    starts = take_in([Record(debt, (page,))], as_of, lambda _: RULES).starts
    plan = make_plan(starts, CashFlow("CNY", (Income(130000, day=20),)), as_of)
    entered, interest = [page], starts[0].interest
    for n, each in enumerate(plan.payments[:-1]):
        entered.append(Entry(f"e{n}", "card", each.on, EntryKind.PAYMENT, each.amount, n + 9))
        found = state(debt, entered, each.on)
        interest += each.interest
        off = abs(found.total - each.balance)
        assert off <= (0 if free is FreePeriod.NONE else max(interest, 5000) // 100 + 600), each.on
    assert plan.ends_on


@pytest.mark.parametrize("free", [FreePeriod.FULL, FreePeriod.UNPAID])
@pytest.mark.parametrize("available", [1000000, 999999, 500000, 0])
def test_an_interest_free_period_is_kept_or_lost(free: FreePeriod, available: int) -> None:
    """It is kept where all is paid by the due date; else what it costs is what the ledger says."""
    as_of, debt = PAGE + 4 * DAY, card(free)
    page = Entry("p", "card", PAGE, EntryKind.BALANCE, 1000000, due_date=PAGE + 12 * DAY)
    starts = take_in([Record(debt, (page,))], as_of, lambda _: RULES).starts
    assert starts[0].balance == 1000000
    assert starts[0].free
    cash = CashFlow("CNY", (Income(1100000, day=28),), available=available)
    plan = make_plan(starts, cash, as_of)
    assert plan.total
    if available >= 999999 and (available == 1000000 or free is FreePeriod.UNPAID):
        assert plan.total.interest == 0  # the interest on 0.01 is less than half of that
        return
    paid = Entry("e", "card", as_of, EntryKind.PAYMENT, available, 9)
    owed = state(debt, [page, paid] if available else [page], date(2027, 10, 27)).total
    assert plan.total.paid == available + owed
    assert plan.total.interest > 0
