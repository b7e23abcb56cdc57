"""Random debts and cash flows for the property tests: small enough to be quick, odd enough to bite."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st
from tests.planning.build import RULES

from ashore.domain.calc.days import Count
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.terms import (
    Accrual,
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
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.planning.settings import Convention, Promotional, Settings, Strategy
from ashore.planning.start import Asked, Free, Missed, Start

AS_OF = date(2026, 11, 24)
YEARLY = st.integers(0, 4000).map(lambda n: Rate(Decimal(n) / 100, Period.YEAR))
DAILY = st.integers(0, 12).map(lambda n: Rate(Decimal(n) / 100, Period.DAY))
MONTHLY = st.integers(0, 30).map(lambda n: Rate(Decimal(n) / 10, Period.MONTH))
RATES = st.one_of(YEARLY, DAILY, MONTHLY)
PENALTIES = st.one_of(
    st.just(Penalty()),
    st.builds(
        Penalty, st.just(PenaltyKind.MULTIPLE), st.just(Decimal("1.5")), base=st.sampled_from(PenaltyBase)
    ),
    st.just(Penalty(PenaltyKind.RATE, Decimal("0.05"), Period.DAY)),
    st.just(Penalty(PenaltyKind.ADDITION, Decimal(5), on_interest=True)),
)  # fmt: skip
FEES = st.one_of(
    st.just(LateFee()),
    st.just(LateFee(FeeKind.PERCENT, percent=Decimal(5), floor=1000)),
    st.just(LateFee(FeeKind.FIXED, amount=3000, then=(Decimal(4000), Decimal(5000)))),
)
MINIMUMS = st.one_of(
    st.builds(
        Minimum, st.sampled_from([MinimumKind.FIXED, MinimumKind.INSTALMENT]),
        st.integers(1000, 60000), carries=st.booleans(),
    ),
    st.builds(
        Minimum, st.sampled_from([MinimumKind.PERCENT, MinimumKind.INTEREST_PLUS]),
        percent=st.sampled_from([2, 5, 10]).map(Decimal), floor=st.sampled_from([0, 2500]),
    ),
)  # fmt: skip
PROMOTIONS = st.builds(Promotion, RATES, st.dates(AS_OF, date(2028, 6, 1)))
FREE = st.builds(
    Free, st.dates(AS_OF, date(2027, 1, 5)), st.just(Fraction(700, 3)), st.booleans()
)  # fmt: skip
BASES, ACCRUALS = st.sampled_from(DayBasis), st.sampled_from(Accrual)


@st.composite
def debts(draw: st.DrawFn, position: int = 0, free: bool = False) -> Start:
    """``free`` of late fees and penalties, and of anything that changes or is overdue."""
    minimum = draw(MINIMUMS if free else st.none() | MINIMUMS)
    terms = Terms(
        draw(RATES if free else st.none() | RATES),
        draw(ACCRUALS),
        draw(BASES),
        Penalty() if free else draw(PENALTIES),
        LateFee() if free else draw(FEES),
        minimum=minimum or Minimum(),
        grace=Grace() if free else Grace(draw(st.sampled_from([0, 3])), draw(st.sampled_from([0, 1000]))),
        count=draw(st.sampled_from(Count)),
        promotion=draw(st.none() | PROMOTIONS) if not free else None,
        order=draw(st.sampled_from(PaymentOrder)) if not free else PaymentOrder.STATUTORY,
    )  # fmt: skip
    balance = draw(st.integers(1, 900000))
    asked: list[Asked] = []
    if not free:
        for offset in sorted(draw(st.lists(st.integers(-60, 60), max_size=2, unique=True))):
            late = Missed.BEFORE if offset < -terms.grace.days else Missed.NOT
            on = AS_OF + timedelta(days=offset)
            asked.append(Asked(on, draw(st.integers(1001, 50000)), late))
        if draw(st.booleans()) and asked:
            asked[-1] = Asked(asked[-1].on, None, asked[-1].missed)
    day = draw(st.integers(1, 31)) if minimum else None
    last = max([AS_OF, *(each.on for each in asked)])
    rates: tuple[tuple[date, Rate], ...] = ()
    if not free and draw(st.integers(0, 4)) == 0:
        rates = ((AS_OF + timedelta(days=draw(st.integers(1, 500))), draw(RATES)),)
    return Start(
        id=f"d{position}", name=f"Debt {position}", principal=balance, terms=terms, boundaries=RULES,
        position=position, asked=tuple(asked), minimum=minimum, due_day=day,
        next_due=last + timedelta(days=draw(st.integers(1, 30))) if minimum else None, rates=rates,
        compounds=not free and draw(st.integers(0, 5)) == 0,
        interest=0 if free else draw(st.sampled_from([0, 0, 1234])),
        penalty=0 if free else draw(st.sampled_from([0, 0, 567])),
        fees=0 if free else draw(st.sampled_from([0, 0, 890])),
        in_row=0 if free else draw(st.integers(0, 2)),
        free=draw(st.none() | st.none() | FREE) if not free else None,
    )  # fmt: skip


@st.composite
def portfolios(draw: st.DrawFn, free: bool = False, most: int = 5) -> tuple[Start, ...]:
    count = draw(st.integers(1, most))
    return tuple(draw(debts(position=n, free=free)) for n in range(count))


@st.composite
def flows(draw: st.DrawFn) -> CashFlow:
    every = draw(
        st.sampled_from([Every.MONTH, Every.MONTH, Every.MONTH, Every.FORTNIGHT, Every.WEEK])
    )
    changes: tuple[Amount, ...] = ()
    if draw(st.integers(0, 3)) == 0:
        on = AS_OF + timedelta(days=draw(st.integers(0, 400)))
        changes = (Amount(on, draw(st.integers(0, 200000))),)
    income = Income(
        draw(st.integers(0, 200000)), every, draw(st.integers(1, 31)),
        AS_OF + timedelta(days=draw(st.integers(-10, 30))) if every is not Every.MONTH else None,
        draw(st.none() | st.dates(date(2027, 1, 1), date(2029, 1, 1))), changes,
    )  # fmt: skip
    once = draw(
        st.lists(
            st.builds(Amount, st.dates(date(2026, 11, 20), date(2028, 6, 1)), st.integers(0, 300000)), max_size=2
        )
    )  # fmt: skip
    return CashFlow(
        "CNY", (income,), tuple(once), draw(st.sampled_from([0, 0, 50000])),
        reserve=draw(st.sampled_from([0, 0, 20000])),
    )  # fmt: skip


@st.composite
def settings(draw: st.DrawFn, count: int = 5) -> Settings:
    names = [f"d{n}" for n in range(count)]
    return Settings(
        draw(st.sampled_from(Strategy)),
        draw(st.sampled_from(Convention)),
        tuple(draw(st.permutations(names)))[: draw(st.integers(0, count))],
        pinned=frozenset(draw(st.lists(st.sampled_from(names), max_size=2))),
        caps=tuple(
            (name, draw(st.integers(0, 40000))) for name in draw(st.lists(st.sampled_from(names), max_size=1))
        ),
        promotional=draw(st.sampled_from(Promotional)),
        keep_minimums=draw(st.integers(0, 9)) > 0,
        rounded=draw(st.integers(0, 9)) > 0,
    )  # fmt: skip


@st.composite
def regular(draw: st.DrawFn, most: int = 6) -> tuple[tuple[Start, ...], CashFlow]:
    """Debts that are in time, and money that reaches each month: what quiet stretches are for."""
    payday, found, least = draw(st.integers(1, 28)), [], 0
    for position in range(draw(st.integers(1, most))):
        balance, day = draw(st.integers(1, 400000)), draw(st.integers(1, 28))
        rate = draw(st.sampled_from([*YEARLY_RATES, draw(RATES)]))
        minimum = draw(MINIMUMS)
        least += minimum.of(balance * 2)
        terms = Terms(rate, draw(ACCRUALS), draw(BASES))
        found.append(
            Start(
                id=f"d{position}", name=f"Debt {position}", principal=balance, terms=terms,
                boundaries=RULES, position=position, minimum=minimum, due_day=day,
                next_due=date(2027, 1, day), compounds=draw(st.booleans()),
            )
        )  # fmt: skip
    beyond = draw(st.sampled_from([0, 1, 100, 5000, 50000]))
    return tuple(found), CashFlow("CNY", (Income(least + beyond, day=payday),))


YEARLY_RATES = [Rate(Decimal(n), Period.YEAR) for n in (0, 12, 24)]
"""Few, so that some debts cost the same."""
