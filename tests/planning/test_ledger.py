"""A plan and the ledger count the same: what a plan pays is entered, and the balances agree to the cent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import HealthCheck, assume, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from tests.planning.build import RULES

from ashore.domain.calc.days import Count
from ashore.domain.debt import Debt, Entry, EntryKind, Kind, PageParts, Repeats
from ashore.domain.ledger import state
from ashore.domain.overdue import checkpoint
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.standing import standing
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
    PenaltyBase,
    PenaltyKind,
    Promotion,
    Terms,
)
from ashore.planning.account import Account
from ashore.planning.cash import Amount, CashFlow
from ashore.planning.contract import Contract
from ashore.planning.intake import start_of
from ashore.planning.settings import Convention, Settings
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
def records(draw: st.DrawFn, minimums: st.SearchStrategy[Minimum]) -> tuple[Debt, list[Entry]]:
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
    due = PAGE + draw(st.integers(-20, 25)) * DAY
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
    assume(found.is_open)
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
        if any(due.is_pending for due in account.dues):
            share = share.__floor__()  # a part that is paid while a grace runs is the exception
        amount = int(account.due * min(share, 1))
        if share > 1:
            amount += int((account.balance - account.due) * (share - 1))
        account.pay(amount)
        if amount:
            entered.append(Entry(f"e{payday}", "a", on, EntryKind.PAYMENT, amount, 100 + payday))
        owed = state(debt, entered, on).parts
        here = (account.principal, account.interest, account.penalty_interest, account.fees)
        assert here == tuple(owed), (on, amount)


@limits(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records(ANY_MINIMUM), st.integers(0, 20), GAPS, st.data())
def test_a_plan_that_pays_what_is_due(
    record: tuple[Debt, list[Entry]], later: int, gaps: list[int], data: st.DataObject
) -> None:
    """Whatever the terms: to the cent on every payday, and to the very end."""
    debt, entries = record
    shares = [data.draw(st.sampled_from([Fraction(1), Fraction(5, 4)])) for _ in gaps]
    shares[-1] = data.draw(st.sampled_from([Fraction(1), Fraction(2)]))
    agrees(debt, entries, PAGE + later * DAY, gaps, shares)


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
    shares = [
        data.draw(st.sampled_from([Fraction(0), Fraction(1, 3), Fraction(1)]))
        for _ in gaps
    ]
    agrees(replace(debt, terms=terms), entries, PAGE + later * DAY, gaps, shares)
