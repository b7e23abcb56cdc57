"""Finding a lender by what a person types."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ashore.catalogue import Catalogue, currency
from ashore.catalogue.lookup import index
from ashore.catalogue.reading import CatalogueError
from ashore.domain.debt import Debt, Kind
from ashore.domain.errors import UserError
from ashore.domain.stage import Boundaries

CATALOGUE = Catalogue()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("jiebei", "jiebei"),
        ("借呗", "jiebei"),
        ("JieBei", "jiebei"),
        ("  Ant  Jiebei ", "jiebei"),
        ("ｊｂ", "jiebei"),
        ("蚂蚁花呗", "huabei"),
        ("ICBC card", "icbc-card"),
        ("icbc-card", "icbc-card"),
        ("icbc_card", "icbc-card"),
        ("工行", "icbc-card"),
        ("gsyh", "icbc-card"),
        ("Hua Xia Bank card", "huaxia-card"),
        ("CIB", "cib-card"),
        ("Industrial Bank (CIB) credit card", "cib-card"),
        ("ICBC", "icbc-card"),
        ("微众银行", "weilidai"),
        ("京东金条", "jintiao"),
        ("房贷", "mortgage"),
        ("private_loan", "private-loan"),
        ("other", "custom"),
        ("支付宝", None),  # two products: ask, do not guess
        ("张三", None),
        ("", None),
    ],
)
def test_find(typed: str, expected: str | None) -> None:
    found = CATALOGUE.find(typed)
    assert (found.id if found else None) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("h", ["huabei", "hengfeng-card", "huaxia-card", "mortgage"]),
        ("hu", ["huabei", "huaxia-card"]),
        ("支付宝", ["huabei", "jiebei"]),
        ("alipay", ["huabei", "jiebei"]),
        ("银行信用卡", ["card", "icbc-card", "hengfeng-card", "huaxia-card", "cib-card"]),
        ("业", ["cib-card"]),
        ("hxyh", ["huaxia-card"]),
        ("zz", []),
    ],
)
def test_complete(typed: str, expected: list[str]) -> None:
    assert [p.id for p in CATALOGUE.complete(typed)] == expected


def test_complete_is_limited_and_begins_with_the_first() -> None:
    assert [p.id for p in CATALOGUE.complete("", limit=2)] == ["huabei", "jiebei"]
    assert len(CATALOGUE.complete("")) == 8


def test_two_presets_may_not_answer_to_the_same_text() -> None:
    one, two = CATALOGUE.presets()[:2]
    with pytest.raises(CatalogueError, match="both huabei and jiebei answer to 'Hua Bei'"):
        index([one, replace(two, aliases=("Hua Bei",))])


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_generic_preset(kind: Kind) -> None:
    found = CATALOGUE.generic(kind)
    assert found.kind is kind
    assert found.generic


def test_currency() -> None:
    assert (currency("CNY").digits, currency("CNY").sign) == (2, "¥")
    with pytest.raises(UserError) as caught:
        currency("XYZ")
    assert caught.value.code == "currency_unknown"
    assert caught.value.params == {"currency": "XYZ"}


def test_boundaries_of_the_debt_then_of_the_lender_then_the_rules() -> None:
    jiebei = CATALOGUE.preset("jiebei")
    assert jiebei is not None
    own = Catalogue({"jiebei": replace(jiebei, boundaries=Boundaries(2, 9), hotline="12345")})
    assert own.preset("jiebei") != jiebei
    debt = Debt(id="1", name="one", currency="CNY", lender="jiebei")
    assert own.boundaries_of(replace(debt, boundaries=Boundaries(5, 20))) == Boundaries(5, 20)
    assert own.boundaries_of(debt) == Boundaries(2, 9)
    assert own.boundaries_of(replace(debt, lender="someone")) == Boundaries(4, 16)
    assert CATALOGUE.boundaries_of(debt) == Boundaries(4, 16)
    cousin = replace(debt, lender="cousin", kind=Kind.FAMILY)
    assert CATALOGUE.boundaries_of(cousin) is None
    assert CATALOGUE.boundaries_of(replace(cousin, boundaries=Boundaries(5, 20))) == Boundaries(
        5, 20
    )
