"""What a lender's name and an amount's sign say."""

from __future__ import annotations

import pytest

from ashore.catalogue import Catalogue, currency
from ashore.domain.debt import Kind
from ashore.services.currency_guess import named_currency
from ashore.services.kind_guess import guess_kind

CATALOGUE = Catalogue()
KNOWN = [found for found, _ in CATALOGUE.currencies()]
CNY = currency("CNY")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("招商银行信用卡", Kind.CARD),
        ("Visa of my bank", Kind.CARD),
        ("credit  CARD", Kind.CARD),
        ("Ricardo", None),
        ("Cardiff Bank", None),
        ("某某银行贷款", Kind.BANK_LOAN),
        ("建行贷款", Kind.BANK_LOAN),
        ("Bank loan", Kind.BANK_LOAN),
        ("招商银行", None),
        ("Some loan", None),
        ("表哥", Kind.FAMILY),
        ("老同学 王", Kind.FAMILY),
        ("Cousin", Kind.FAMILY),
        ("my friend Li", Kind.FAMILY),
        ("妈妈", Kind.FAMILY),
        ("Friendly Finance", None),
        ("Brother Finance", None),
        ("朋友小额贷款公司", None),
        ("拍拍贷", Kind.PLATFORM_LOAN),
        ("某某消费金融", Kind.PLATFORM_LOAN),
        ("网商银行网贷", None),
        ("民间借贷 老张", Kind.PRIVATE_LOAN),
        ("某某银行房贷", Kind.MORTGAGE),
        ("车贷", Kind.CAR_LOAN),
        ("", None),
        ("Someone", None),
    ],
)
def test_the_kind_in_a_name(name: str, kind: Kind | None) -> None:
    assert guess_kind(name, CATALOGUE.kind_rules()) is kind


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("$1,250.40", "USD"),
        ("US$ 1250", "USD"),
        ("1250 usd", "USD"),
        ("＄1250", "USD"),
        ("1.2万美元", "USD"),
        ("HK$300", "HKD"),
        ("港币 300", "HKD"),
        ("€5", "EUR"),
        ("+€5", "EUR"),
        ("5k eur", "EUR"),
        ("5kr", None),
        ("¥5", "CNY"),
        ("5元", "CNY"),
        ("1.2万", None),
        ("3k", None),
        ("5", None),
        ("$5 eur", None),
        ("", None),
        ("$", None),
    ],
)
def test_the_currency_beside_an_amount(text: str, code: str | None) -> None:
    found = named_currency(text, KNOWN, CNY)
    assert (found.code if found else None) == code


def test_the_debts_own_currency_is_meant_first() -> None:
    hkd = currency("HKD")
    assert named_currency("$5", KNOWN, hkd, CNY) == hkd
    assert named_currency("5元", KNOWN, hkd, CNY) == hkd
    assert named_currency("5元", KNOWN, currency("USD"), CNY) == CNY
    assert named_currency("5元", KNOWN, currency("USD")) is None
