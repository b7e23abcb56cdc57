"""Everything that has a value has a name, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from ashore.catalogue import Catalogue
from ashore.domain.debt import Debt, History, Kind
from ashore.domain.rates import DayBasis, Period
from ashore.domain.stage import Stage
from ashore.domain.terms import Accrual, PenaltyBase
from ashore.services.fields import FIELDS
from ashore.services.lenders import FIGURES
from ashore.words import language, names, terms_words

NAMED: list[tuple[Callable[[Any], str], Iterable[str]]] = [
    (names.stage_name, Stage), (names.stage_short, Stage), (names.kind_name, Kind),
    (names.history_name, History), (names.period_name, Period), (names.accrual_name, Accrual),
    (names.basis_name, DayBasis), (terms_words.penalty_base_name, PenaltyBase),
    (names.field_label, FIELDS), (names.figure_name, FIGURES),
]  # fmt: skip


@pytest.mark.parametrize(("name", "values"), NAMED, ids=lambda item: getattr(item, "__name__", ""))
def test_every_value_has_a_name_of_its_own(
    name: Callable[[Any], str], values: Iterable[str]
) -> None:
    english = [name(value) for value in values]
    language.use("zh_CN")
    chinese = [name(value) for value in values]
    assert len(set(english)) == len(english)
    assert len(set(chinese)) == len(chinese)
    assert all(not text.isascii() for text in chinese)
    assert all(text.isascii() for text in english)


def test_stages_are_called_as_in_the_rules() -> None:
    infos = Catalogue().stage_rules().infos
    for code in language.LANGUAGES:
        language.use(code)
        assert [names.stage_name(stage) for stage in Stage] == [
            infos[stage].name.in_language(code) for stage in Stage
        ]


def test_an_unknown_field_is_its_own_label() -> None:
    assert names.field_label("on") == "on"


@pytest.mark.parametrize(
    ("debt", "english", "chinese"),
    [
        (Debt("1", "My card", "CNY", lender="icbc-card", kind=Kind.CARD),
         "ICBC card · Credit card", "工商银行信用卡 · 信用卡"),
        # the name is not said again
        (Debt("1", "花呗", "CNY", lender="huabei", kind=Kind.PLATFORM_LOAN),
         "Platform loan", "网络平台贷款"),
        (Debt("1", "Loan", "CNY", lender="Bank of Nowhere", kind=Kind.BANK_LOAN),
         "Bank of Nowhere · Bank loan", "Bank of Nowhere · 银行贷款"),
        (Debt("1", "Something", "CNY"), "Custom", "自定义"),
        (Debt("1", "Something", "CNY", lender="custom"), "Other · Custom", "其他 · 自定义"),
    ],
)  # fmt: skip
def test_the_line_under_a_debts_name(debt: Debt, english: str, chinese: str) -> None:
    assert names.product(debt) == english
    language.use("zh_CN")
    assert names.product(debt) == chinese


def test_presets() -> None:
    preset = Catalogue().preset("jiebei")
    assert preset is not None
    assert (names.preset_name(preset), names.preset_company(preset)) == ("Jiebei", "Alipay")
    language.use("zh_CN")
    assert (names.preset_name(preset), names.preset_company(preset)) == ("借呗", "支付宝")
