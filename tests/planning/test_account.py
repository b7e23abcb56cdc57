"""A single debt, against one that is counted day by day in fractions."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from tests.planning import oracle
from tests.planning.build import RULES

from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    Grace,
    LateFee,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)
from ashore.planning.account import Account
from ashore.planning.cash import Amount, CashFlow
from ashore.planning.contract import Contract
from ashore.planning.settings import Convention, Settings
from ashore.planning.start import Asked, Missed, Start
from ashore.planning.timeline import Timeline

AS_OF = date(2027, 12, 20)
PERCENT = st.integers(0, 400).map(lambda n: Decimal(n) / 100)
RATES = st.builds(Rate, PERCENT, st.sampled_from(Period))
HIGHER = st.integers(400, 800).map(lambda n: Decimal(n) / 100)
PENALTIES = st.sampled_from(PenaltyBase).flatmap(
    lambda base: st.one_of(
        st.just(Penalty(base=base)),
        PERCENT.map(lambda n: Penalty(PenaltyKind.MULTIPLE, 1 + n, base=base)),
        st.builds(
            Penalty, st.just(PenaltyKind.ADDITION), PERCENT, st.sampled_from(Period), st.just(base)
        ),
        HIGHER.map(lambda n: Penalty(PenaltyKind.RATE, n, Period.DAY, base)),
    )
)
"""No penalty rate is below the contract's, whatever that becomes."""
TERMS = st.builds(
    Terms,
    st.none() | RATES,
    st.sampled_from(Accrual),
    st.sampled_from(DayBasis),
    PENALTIES,
    st.builds(LateFee, st.sampled_from(FeeKind), st.integers(0, 3000), PERCENT, st.integers(0, 2000)),
    grace=st.builds(Grace, st.integers(0, 40), st.sampled_from([0, 0, 1000])),
)  # fmt: skip
MINIMUMS = st.none() | st.builds(
    Minimum,
    st.sampled_from([MinimumKind.FIXED, MinimumKind.PERCENT]),
    st.integers(0, 30000),
    st.integers(0, 20).map(Decimal),
    st.integers(0, 5000),
)
PAYDAYS = st.lists(st.integers(0, 45), min_size=1, max_size=14).map(
    lambda gaps: [AS_OF + timedelta(days=sum(gaps[: n + 1]) + n) for n in range(len(gaps))]
)
SHARES = st.sampled_from(
    [Fraction(0), Fraction(1, 3), Fraction(1), Fraction(1), Fraction(5, 4), Fraction(2)]
)


@st.composite
def starts(draw: st.DrawFn) -> Start:
    terms = draw(TERMS)
    known: list[Asked] = []
    for offset in sorted(draw(st.lists(st.integers(-70, 90), max_size=3, unique=True))):
        on = AS_OF + timedelta(days=offset)
        missed = Missed.BEFORE if offset < -terms.grace.days else Missed.NOT
        amount = draw(st.integers(1, 40000).filter(lambda n: n > terms.grace.amount))
        known.append(Asked(on, amount, missed))
    whole = draw(st.booleans())
    if known and whole:
        known[-1] = Asked(known[-1].on, None, known[-1].missed)
    minimum = draw(MINIMUMS)
    next_due = None
    due_day = draw(st.none() | st.integers(1, 31))
    if minimum and due_day:
        last = max([AS_OF, *(each.on for each in known)])
        next_due = last + timedelta(days=draw(st.integers(1, 40)))
    changes = draw(st.lists(st.integers(-10, 200), max_size=2, unique=True))
    return Start(
        "a", "a", draw(st.integers(1, 500000)), terms, RULES, asked=tuple(known),
        minimum=minimum, due_day=due_day, next_due=next_due,
        rates=tuple((AS_OF + timedelta(days=n), draw(RATES)) for n in changes),
        compounds=draw(st.booleans()),
    )  # fmt: skip


@given(starts(), PAYDAYS, st.data())
def test_it_agrees_with_a_count_by_days(
    start: Start, paydays: list[date], data: st.DataObject
) -> None:
    shares = [data.draw(SHARES) for _ in paydays]
    timeline = Timeline(
        CashFlow("CNY", once=tuple(Amount(on, 1) for on in paydays)), AS_OF, Convention.DATED
    )
    contract = Contract(start, timeline, Settings())
    contract.ensure(len(paydays))
    contract.schedule.ensure(len(paydays))
    account, found = Account(contract), []
    for payday, share in enumerate(shares):
        account.advance(payday)
        due = account.due
        amount = oracle.half_up(due * min(share, Fraction(1)))
        if share > 1:
            amount += oracle.half_up((account.balance - due) * (share - 1))
        fees, interest = account.pay(amount)
        assert min(fees, interest, amount - fees - interest) >= 0
        found.append(
            (account.principal, account.balance - account.principal - account.fees, account.fees)
        )
    assert found == oracle.follow(start, AS_OF, paydays, shares)
