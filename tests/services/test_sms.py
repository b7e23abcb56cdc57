"""Which debt a pasted message may be about."""

from __future__ import annotations

from datetime import date

import pytest

from ashore.catalogue import Catalogue
from ashore.domain.debt import Debt
from ashore.services.sms import read_sms

TODAY = date(2026, 11, 24)
DEBTS = [
    Debt("1", "花呗", "CNY", "huabei", position=0),
    Debt("2", "ICBC card 0415", "CNY", "icbc-card", position=1),
    Debt("3", "Old card", "USD", "some bank", notes="ends in 8831", position=2),
]


@pytest.mark.parametrize(
    ("text", "lender", "meant", "amounts"),
    [
        ("【花呗】账单2,140.50元已逾期", "huabei", ["1"], [214_050]),
        ("【工商银行】尾号0415信用卡最低还款1200元", "icbc-card", ["2"], [120_000]),
        ("您在工商银行的欠款", "icbc-card", ["2"], []),
        ("Card ending in 8831: pay US$40.00", "", ["3"], [4_000]),
        ("About your OLD CARD", "", ["3"], []),
        ("hello", "", [], []),
    ],
)
def test_the_debts_that_are_meant(
    text: str, lender: str, meant: list[str], amounts: list[int]
) -> None:
    found = read_sms(text, DEBTS, Catalogue(), TODAY)
    assert (found.lender, [debt.id for debt in found.debts]) == (lender, meant)
    assert [amount.minor for amount in found.message.amounts] == amounts


def test_without_any_debt_it_is_read_in_yuan() -> None:
    found = read_sms("[X] pay ¥5", [], Catalogue(), TODAY)
    assert (found.debts, [amount.minor for amount in found.message.amounts]) == ((), [500])
