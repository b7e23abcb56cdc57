"""The money of a plan as it is typed, and back."""

from __future__ import annotations

from datetime import date

import pytest

from ashore.catalogue import currency
from ashore.domain.errors import InvalidInput
from ashore.planning.cash import Amount, CashFlow, Every, Income
from ashore.services.plan_income import cash_of, texts_of

TODAY = date(2026, 11, 24)
CNY, JPY = currency("CNY"), currency("JPY")


def test_each_kind_of_income_comes_back_as_it_was() -> None:
    cash = CashFlow(
        "CNY",
        (
            Income(520_000, day=31, until=date(2028, 1, 31)),
            Income(90_050, Every.FORTNIGHT, first=date(2026, 12, 4)),
            Income(
                10_000, Every.WEEK, first=date(2026, 12, 1),
                changes=(Amount(date(2027, 3, 1), 0), Amount(date(2027, 5, 1), 12_000)),
            ),
        ),
        once=(Amount(date(2026, 12, 24), 500_000),),
        available=100_000,
        reserve=20_000,
    )  # fmt: skip
    assert cash_of(texts_of(cash, CNY), 3, CNY, TODAY) == cash


def test_a_block_without_an_amount_is_left_out() -> None:
    texts = {"income.0.amount": "", "income.1.amount": "3000", "income.1.day": "10"}
    assert cash_of(texts, 2, CNY, TODAY) == CashFlow("CNY", (Income(300_000, day=10),))


def test_a_currency_without_minor_digits() -> None:
    cash = CashFlow("JPY", (Income(3000, day=5),), available=70)
    assert texts_of(cash, JPY)["income.0.amount"] == "3,000"
    assert cash_of(texts_of(cash, JPY), 1, JPY, TODAY) == cash


@pytest.mark.parametrize(
    ("texts", "field", "code"),
    [
        ({"amount": "-3000", "day": "10"}, "income.0.amount", "amount_negative"),
        ({"amount": "3000", "day": "0"}, "income.0.day", "payday_out_of_range"),
        ({"amount": "3000", "day": "32"}, "income.0.day", "payday_out_of_range"),
        ({"amount": "3000", "day": ""}, "income.0.day", "payday_out_of_range"),
        ({"amount": "3000", "every": "week"}, "income.0.first", "payday_missing"),
        ({"amount": "3000", "day": "1", "until": "soon"}, "income.0.until", "date_not_a_date"),
        ({"amount": "3000", "day": "1", "changes": "2027-01-01"}, "income.0.changes", "line_wrong"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(texts: dict[str, str], field: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        cash_of({f"income.0.{name}": text for name, text in texts.items()}, 1, CNY, TODAY)
    assert [(error.field, error.code) for error in caught.value.errors] == [(field, code)]


def test_wrong_single_amounts_and_reserve() -> None:
    with pytest.raises(InvalidInput) as caught:
        cash_of({"once": "2026-12-24 0", "reserve": "much"}, 0, CNY, TODAY)
    assert [error.field for error in caught.value.errors] == ["once", "reserve"]
