"""The finer rules of a contract, as typed in both languages, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ashore.catalogue import Catalogue, currency
from ashore.domain.calc.days import Count
from ashore.domain.debt import Debt
from ashore.domain.rates import DayBasis, Period, Rate
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
from ashore.services.fields import read_fields
from ashore.services.term_texts import term_texts

CATALOGUE = Catalogue()
TODAY = date(2026, 11, 24)
NEEDED = {"name": "A", "balance": "1000", "due_date": "2026-12-01"}


def read(**texts: str) -> Debt:
    reading = read_fields(NEEDED | texts, CATALOGUE, TODAY)
    assert reading.draft is not None, [(e.field, e.code) for e in reading.errors]
    return reading.draft.debt


def refused(**texts: str) -> list[tuple[str | None, str]]:
    return [(e.field, e.code) for e in read_fields(NEEDED | texts, CATALOGUE, TODAY).errors]


@pytest.mark.parametrize(
    ("texts", "terms"),
    [
        ({}, {}),
        ({"count": "INCL"}, {"count": Count.INCL}),
        ({"count": "头尾都算"}, {"count": Count.INCL}),
        ({"compounding": "按月复利"}, {"compounding": Compounding.MONTHLY}),
        ({"penalty_base": "全部本金和利息"},
         {"penalty": Penalty(base=PenaltyBase.PRINCIPAL, on_interest=True)}),
        ({"penalty_base": "overdue+interest", "penalty_on_interest": "no"}, {"penalty": Penalty()}),
        ({"penalty_on_interest": "是"}, {"penalty": Penalty(on_interest=True)}),
        ({"late_fee": "5%", "late_fee_floor": "10", "late_fee_then": "6%, 7.5%"},
         {"late_fee": LateFee(FeeKind.PERCENT, 0, Decimal(5), 1000, (Decimal(6), Decimal("7.5")))}),
        ({"late_fee": "5%", "late_fee_then": "6％、7％"},
         {"late_fee": LateFee(FeeKind.PERCENT, 0, Decimal(5), 0, (Decimal(6), Decimal(7)))}),
        ({"late_fee": "25", "late_fee_then": "1,035; 40"},
         {"late_fee": LateFee(FeeKind.FIXED, 2500, then=(Decimal(103_500), Decimal(4000)))}),
        # what does not go with the fee is left aside
        ({"late_fee": "25", "late_fee_then": "6%", "late_fee_floor": "9"},
         {"late_fee": LateFee(FeeKind.FIXED, 2500)}),
        ({"late_fee_then": "6%", "late_fee_floor": "9"}, {"late_fee": LateFee()}),
        ({"minimum": "利息+1%", "minimum_floor": "35"},
         {"minimum": Minimum(MinimumKind.INTEREST_PLUS, 0, Decimal(1), 3500)}),
        ({"minimum": "interest + 1.5 % of the principal"},
         {"minimum": Minimum(MinimumKind.INTEREST_PLUS, 0, Decimal("1.5"))}),
        ({"minimum": "Instalment 5,000"}, {"minimum": Minimum(MinimumKind.INSTALMENT, 500_000)}),
        ({"minimum": "分期"}, {"minimum": Minimum(MinimumKind.INSTALMENT)}),
        ({"minimum": "10%", "minimum_floor": "none", "minimum_carries": "否"},
         {"minimum": Minimum(MinimumKind.PERCENT, 0, Decimal(10), carries=False)}),
        ({"minimum": "200", "minimum_floor": "10"}, {"minimum": Minimum(MinimumKind.FIXED, 20_000)}),
        ({"free_period": "全额计息"}, {"free_period": FreePeriod.FULL}),
        ({"free_period": "unpaid"}, {"free_period": FreePeriod.UNPAID}),
        ({"statement_day": "每月5日"}, {"statement_day": 5}),
        ({"statement_day": "31"}, {"statement_day": 31}),
        ({"order": "先还最早一期"}, {"order": PaymentOrder.OLDEST_INSTALMENT}),
        ({"order": "principal_first"}, {"order": PaymentOrder.PRINCIPAL_FIRST}),
        ({"basis": "30/360"}, {"basis": DayBasis.THIRTY_360}),
        ({"promo_rate": "3.6", "promo_until": "2027-03-31"},
         {"promotion": Promotion(Rate(Decimal("3.6"), Period.YEAR), date(2027, 3, 31))}),
        ({"rate": "0.05 %/day", "promo_rate": "0.01", "promo_until": "明天"},
         {"rate": Rate(Decimal("0.05"), Period.DAY),
          "promotion": Promotion(Rate(Decimal("0.01"), Period.DAY), date(2026, 11, 25))}),
    ],
)  # fmt: skip
def test_as_typed(texts: dict[str, str], terms: dict[str, Any]) -> None:
    assert read(**texts).terms == Terms(**terms)


def test_a_preset_fills_in_what_is_not_typed() -> None:
    terms = read(lender="icbc-card").terms
    assert (terms.free_period, terms.compounding, terms.order) == (
        FreePeriod.UNPAID, Compounding.MONTHLY, PaymentOrder.CARD,
    )  # fmt: skip
    typed = read(lender="icbc-card", free_period="none", statement_day="none", order="法定").terms
    assert (typed.free_period, typed.statement_day, typed.order) == (
        FreePeriod.NONE, None, PaymentOrder.STATUTORY,
    )  # fmt: skip
    assert read(lender="bank-loan").terms.penalty.on_interest
    assert read(lender="card").terms.late_fee.floor == 1000
    assert read(lender="card", late_fee_floor="0").terms.late_fee.floor == 0
    assert read(lender="card", currency="USD").terms.late_fee.floor == 0


def test_the_contract() -> None:
    debt = read(contract_date="2024-03-01", amount_borrowed="1万", amount_received="9,500")
    assert debt.contract_date == date(2024, 3, 1)
    assert (debt.amount_borrowed, debt.amount_received) == (1_000_000, 950_000)
    nothing = read()
    assert (nothing.contract_date, nothing.amount_borrowed, nothing.amount_received) == (None,) * 3


@pytest.mark.parametrize(
    ("texts", "errors"),
    [
        ({"count": "both"}, [("count", "choice_unknown")]),
        ({"late_fee_then": "6"}, []),
        ({"late_fee_then": "6%; 7"}, [("late_fee_then", "late_fee_steps")]),
        ({"late_fee_then": "105%"}, [("late_fee_then", "late_fee_steps")]),
        ({"statement_day": "32"}, [("statement_day", "day_of_month")]),
        ({"statement_day": "0日"}, [("statement_day", "day_of_month")]),
        ({"minimum": "interest + 101%"}, [("minimum", "percent_above_100")]),
        ({"minimum": "interest + x"}, [("minimum", "amount_not_a_number")]),
        ({"promo_rate": "3"}, [("promo_until", "promo_until_missing")]),
        ({"promo_until": "2027-01-01"}, [("promo_rate", "promo_rate_missing")]),
        ({"promo_rate": "x", "promo_until": "2027-01-01"}, [("promo_rate", "rate_not_a_number")]),
    ],
)
def test_what_is_refused(texts: dict[str, str], errors: list[tuple[str, str]]) -> None:
    assert refused(**texts) == errors


PERCENTS = st.integers(1, 10_000).map(lambda n: Decimal(n) / 100)
AMOUNTS = st.integers(1, 10**9)
LATE_FEES = st.one_of(
    st.just(LateFee()),
    st.builds(
        LateFee, st.just(FeeKind.PERCENT), st.just(0), PERCENTS, AMOUNTS,
        st.lists(PERCENTS, max_size=2).map(tuple),
    ),
    st.builds(
        LateFee, st.just(FeeKind.FIXED), AMOUNTS,
        then=st.lists(AMOUNTS.map(Decimal), max_size=2).map(tuple),
    ),
)  # fmt: skip
BY_PERCENT = st.sampled_from([MinimumKind.PERCENT, MinimumKind.INTEREST_PLUS])
MINIMUMS = st.one_of(
    st.builds(Minimum, carries=st.booleans()),
    st.builds(Minimum, st.just(MinimumKind.FIXED), AMOUNTS, carries=st.booleans()),
    st.builds(
        Minimum, st.just(MinimumKind.INSTALMENT), st.just(0) | AMOUNTS, carries=st.booleans()
    ),
    st.builds(Minimum, BY_PERCENT, st.just(0), PERCENTS, AMOUNTS, st.booleans()),
)
RATES = st.builds(
    Rate, st.integers(1, 900).map(lambda n: Decimal(n) / 1000), st.sampled_from(Period)
)
TERMS = st.builds(
    Terms,
    RATES,
    st.sampled_from(Accrual),
    st.sampled_from(DayBasis),
    st.builds(
        Penalty, st.just(PenaltyKind.MULTIPLE), st.just(Decimal("1.5")),
        base=st.sampled_from(PenaltyBase), on_interest=st.booleans(),
    ),
    LATE_FEES,
    MINIMUMS,
    st.builds(Grace, st.integers(0, 99), AMOUNTS),
    st.sampled_from(Count),
    st.sampled_from(Compounding),
    st.none() | st.builds(Promotion, RATES, st.dates(date(1970, 1, 1), date(2199, 12, 31))),
    st.sampled_from(FreePeriod),
    st.none() | st.integers(1, 31),
    st.sampled_from(PaymentOrder),
)  # fmt: skip


@settings(deadline=None)
@given(TERMS, st.sampled_from(["", "icbc-card", "bank-loan", "huabei"]))
def test_terms_come_back_from_their_texts(terms: Terms, lender: str) -> None:
    texts = term_texts(terms, currency("CNY"))
    assert read(**texts, lender=lender).terms == terms
    assert replace(terms) == terms
