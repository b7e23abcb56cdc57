"""Any debt with any ledger that the domain can hold, for hypothesis."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from ashore.domain.calc.allocation import Part
from ashore.domain.calc.days import Count
from ashore.domain.debt import (
    Debt,
    Entry,
    EntryKind,
    History,
    Kind,
    PageParts,
    Record,
    Repeats,
    Status,
)
from ashore.domain.rates import DayBasis, Period, Rate
from ashore.domain.stage import Boundaries
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

ids = st.uuids(version=4).map(lambda value: value.hex)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
money = st.integers(0, 10**16)
days = st.dates(date(1970, 1, 1), date(2199, 12, 31))
numbers = st.decimals(
    Decimal(0), Decimal(1000), allow_nan=False, allow_infinity=False, places=6
) | (st.sampled_from([Decimal("0.05"), Decimal("1.50"), Decimal("18.250"), Decimal("1E+2")]))
rates = st.builds(Rate, numbers, st.sampled_from(Period))
terms = st.builds(
    Terms,
    st.none() | rates,
    st.sampled_from(Accrual),
    st.sampled_from(DayBasis),
    st.builds(
        Penalty,
        st.sampled_from(PenaltyKind),
        numbers,
        st.sampled_from(Period),
        st.sampled_from(PenaltyBase),
        st.booleans(),
    ),
    st.builds(
        LateFee,
        st.sampled_from(FeeKind),
        money,
        numbers,
        money,
        st.lists(numbers, max_size=3).map(tuple),
    ),
    st.builds(Minimum, st.sampled_from(MinimumKind), money, numbers, money, st.booleans()),
    st.builds(Grace, st.integers(0, 3650), money),
    st.sampled_from(Count),
    st.sampled_from(Compounding),
    st.none() | st.builds(Promotion, rates, days),
    st.sampled_from(FreePeriod),
    st.none() | st.integers(1, 31),
    st.sampled_from(PaymentOrder),
)
boundaries = st.integers(1, 100).flatmap(
    lambda phone: st.integers(phone + 1, 200).map(lambda formal: Boundaries(phone, formal))
)
debts = st.builds(
    Debt,
    id=ids,
    name=texts,
    currency=st.sampled_from(["CNY", "USD", "JPY"]),
    lender=texts,
    kind=st.sampled_from(Kind),
    terms=terms,
    repeats=st.sampled_from(Repeats),
    contact_works=st.booleans(),
    history=st.sampled_from(History),
    boundaries=st.none() | boundaries,
    hotline=texts,
    notes=texts,
    status=st.sampled_from(Status),
    position=st.integers(0, 1000),
    contract_date=st.none() | days,
    amount_borrowed=st.none() | money,
    amount_received=st.none() | money,
)
amounts = st.none() | money
page_parts = st.builds(PageParts, amounts, amounts, amounts, amounts).filter(
    lambda parts: parts != PageParts()
)


@st.composite
def entries(draw: st.DrawFn, debt_id: str) -> Entry:
    """Any entry, with what its kind says beside the amount."""
    kind = draw(st.sampled_from(EntryKind))
    parted = kind in (EntryKind.WAIVER, EntryKind.CORRECTION)
    amount = draw(money)
    if kind is EntryKind.CORRECTION and draw(st.booleans()):
        amount = -amount
    return Entry(
        id=draw(ids),
        debt_id=debt_id,
        on=draw(days),
        kind=kind,
        amount=amount,
        seq=draw(st.integers(0, 3)),
        due_date=draw(st.none() | days),
        amount_due=draw(st.none() | money),
        note=draw(texts),
        part=draw(st.sampled_from(Part)) if parted else None,
        parts=draw(st.none() | page_parts) if kind is EntryKind.BALANCE else None,
        rate=draw(rates) if kind is EntryKind.RATE else None,
    )


@st.composite
def records(draw: st.DrawFn) -> Record:
    """One debt with up to four entries, in the order of the ledger."""
    debt = draw(debts)
    ledger = draw(st.lists(entries(debt.id), max_size=4))
    return Record(debt, tuple(sorted(ledger, key=lambda e: (e.on, e.seq, e.id))))
